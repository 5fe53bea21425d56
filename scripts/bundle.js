/**
 * What is published: one file per command and what they share, as CommonJS, because node starts that without its loader
 * for ES modules. Reading and compiling code is most of what a cold start costs, so what most runs never need stands in
 * files of its own, read at the first use: the library that knows positions, the texts of rules, descriptions of errors.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build, transform } from 'esbuild'

const TARGET = process.argv[2] ?? 'dist'
const OUT = `${TARGET}.tmp`
/** What commands load at their first use. What linting needs comes with its code, apart from what these others do not need. */
const LINT = ['src/cli/lint.ts', 'src/report/pretty.ts']
const OTHERS = { explain: ['src/cli/explain.ts'], render: ['src/cli/render.ts'] }
const VERDICT = 'verdict-register'
const SPLIT = 'src/register/generated/split'

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
writeFileSync(join(OUT, 'package.json'), '{"type":"commonjs"}\n')

/** Where what is bundled came from. */
const inputs = new Set()
const texts = await ruleTexts()
writeFileSync(join(OUT, 'rule-texts.json'), JSON.stringify(Object.fromEntries(texts)))
await library('yaml.js', { contents: "export { isAlias, isMap, isNode, isPair, isScalar, isSeq, parse, parseAllDocuments, parseDocument, stringify, visit, Document, LineCounter, Pair, Scalar, YAMLMap, YAMLSeq, CST, Composer, Lexer, Parser } from 'yaml'" })
for (const name of readdirSync(SPLIT).filter((file) => file.endsWith('.js'))) await library(name, { contents: `export * from './${SPLIT}/${name}'` })

const { outputFiles, metafile } = await build({
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: OUT,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  metafile: true,
  write: false,
  external: ['./yaml.js'],
  plugins: [{ name: 'at first use', setup: atFirstUse }],
})
const packs = packed(metafile.outputs, await modulesOf(outputFiles))
for (const [name, { modules, ...about }] of packs) writeFileSync(join(OUT, `${name}.pack.js`), packText(modules, about))
for (const path of Object.keys(metafile.inputs)) inputs.add(path)
writeFileSync(join(OUT, 'licenses.txt'), licenses())
// What a run of the most used command needs, compiled. The seed makes V8 give the same bytes every time.
execFileSync(process.execPath, ['--random-seed=1', 'scripts/code.cjs', OUT], { stdio: ['ignore', 'ignore', 'inherit'], env: { PATH: process.env.PATH } })
// Only now: who runs avg meanwhile has the bundle of before.
rmSync(TARGET, { recursive: true, force: true })
renameSync(OUT, TARGET)

/** Every module of the bundle by the name that others ask for it by, as the body of a CommonJS module. */
async function modulesOf(files) {
  const modules = new Map()
  for (const { path, text } of files) {
    const { code } = await transform(text, { format: 'cjs', platform: 'node', target: 'node20', minify: true, supported: { 'dynamic-import': false }, define: { 'import.meta.url': '__filename' } })
    modules.set(`./${basename(path)}`, code)
  }
  // Every register is held against this one: it comes with its code too.
  const verdict = `./${VERDICT}.js`
  modules.set(verdict, readFileSync(join(OUT, verdict), 'utf8'))
  rmSync(join(OUT, verdict))
  return modules
}

/** Which modules stand together: what every command needs, what linting needs by who else does, and the rest each alone. */
function packed(outputs, modules) {
  const named = new Map(Object.entries(outputs).map(([path, { imports }]) => [`./${basename(path)}`, imports.filter(({ kind }) => kind === 'import-statement').map(({ path: to }) => `./${basename(to)}`)]))
  const needs = (id, found = new Set()) => {
    if (!modules.has(id) || found.has(id)) return found
    found.add(id)
    for (const other of named.get(id) ?? []) needs(other, found)
    return found
  }
  const entry = (source) => `./${basename(Object.keys(outputs).find((path) => outputs[path].entryPoint === source))}`
  const place = new Map([...needs('./main.js')].map((id) => [id, 'main']))
  const closure = (sources) => new Set(sources.flatMap((source) => [...needs(entry(source))]))
  const others = Object.entries(OTHERS).map(([name, sources]) => [name, closure(sources)])
  for (const id of closure(LINT)) {
    const users = others.filter(([, ids]) => ids.has(id)).map(([name]) => name)
    if (!place.has(id)) place.set(id, ['lint', ...users].join('-'))
  }
  const ready = [...new Set(place.values()), VERDICT]
  for (const id of modules.keys()) if (!place.has(id)) place.set(id, id.slice(2, -3))
  const packs = new Map([...new Set(place.values())].map((name) => [name, { modules: new Map() }]))
  for (const [id, name] of place) packs.get(name).modules.set(id, modules.get(id))
  Object.assign(packs.get('main'), { packs: Object.fromEntries(place), ready })
  return packs
}

/** A script whose value is its modules; the first also says where all others are, and which come with their code. */
function packText(modules, about) {
  const text = `({modules:{${[...modules].map(([id, code]) => `${JSON.stringify(id)}:function(exports,require,module,__filename){${code}}`).join(',\n')}},...${JSON.stringify(about)}})\n`
  // Read without decoding, and kept by V8 in half the memory.
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[^\u0000-\u007F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** One part that is read at its first use. */
async function library(file, { contents }) {
  const { metafile } = await build({ stdin: { contents, resolveDir: '.' }, outfile: join(OUT, file), bundle: true, minify: true, format: 'cjs', platform: 'node', target: 'node20', legalComments: 'none', metafile: true })
  for (const path of Object.keys(metafile.inputs)) inputs.add(path)
}

/** What is bundled of others goes with their licences, which ask for that. */
function licenses() {
  const packages = new Set([...inputs].flatMap((path) => /^.*node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(path)?.[0] ?? []))
  return [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
    if (!file) throw new Error(`${name} is bundled and has no licence text`)
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  }).join(`\n${'-'.repeat(78)}\n\n`)
}

/** The examples and limits of each rule: its page shows them, no run does. */
async function ruleTexts() {
  const built = await build({ entryPoints: ['src/lint/rules/index.ts'], bundle: true, format: 'esm', platform: 'node', write: false })
  const { rules } = await import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString('base64')}`)
  return new Map(rules.map(({ id, limits, examples }) => [id, { limits, examples }]))
}

function atFirstUse({ onLoad, onResolve }) {
  onLoad({ filter: /[/\\]src[/\\]lint[/\\]rules[/\\][a-z0-9-]+\.ts$/ }, ({ path }) => {
    if (path.endsWith('index.ts')) return undefined
    let contents = readFileSync(path, 'utf8')
    const id = /^ {2}id: '([^']+)',$/m.exec(contents)?.[1]
    if (!texts.has(id)) throw new Error(`${path} is not one of the rules`)
    for (const part of ['limits', 'examples']) {
      const before = contents
      contents = contents.replace(new RegExp(`^ {2}${part}: [^]*?(?=^ {2}(?:law|scope|messages|limits|examples|check)[:(,]|^\\})`, 'm'), `  get ${part}() { return require('./rule-texts.json')['${id}'].${part} },\n`)
      if (contents === before) throw new Error(`${path}: \`${part}\` was not found; a rule has it at its own first level`)
    }
    return { contents, loader: 'ts' }
  })
  onResolve({ filter: /^\.\/rule-texts\.json$/ }, ({ path }) => ({ path, external: true }))
  onResolve({ filter: /generated\/validators\.js$/ }, ({ path }) => ({ path, namespace: 'validators' }))
  onLoad({ filter: /.*/, namespace: 'validators' }, () => ({ contents: validatorsAtFirstUse() }))
  // The parser with positions; who needs it at once gets it at once, the reader of registers only when something is reported.
  onResolve({ filter: /^yaml$/ }, ({ importer }) => (/[/\\]source[/\\](?:source|walk)\.ts$/.test(importer) ? { path: 'yaml', namespace: 'lazy' } : { path: './yaml.js', external: true }))
  onLoad({ filter: /^yaml$/, namespace: 'lazy' }, () => ({
    contents: ['parseAllDocuments', 'isAlias', 'isMap', 'isScalar', 'isSeq'].map((name) => `export const ${name} = (...args) => require('./yaml.js').${name}(...args)`).join('\n'),
    resolveDir: resolve('.'),
  }))
  onResolve({ filter: /^\.\/yaml\.js$/ }, ({ path }) => ({ path, external: true }))
  onResolve({ filter: /^\.\/(verdict|errors)-\w+\.js$/ }, ({ path }) => ({ path, external: true }))
  // Hashes are for reports that name each finding, and for versions; loading this costs more than a small register.
  onResolve({ filter: /^node:crypto$/ }, ({ importer }) => (/[/\\]src[/\\]/.test(importer) ? { path: 'crypto', namespace: 'lazy' } : undefined))
  onLoad({ filter: /^crypto$/, namespace: 'lazy' }, () => ({
    contents: ['createHash', 'randomUUID'].map((name) => `export const ${name} = (...args) => require('node:crypto').${name}(...args)`).join('\n'),
    resolveDir: resolve('.'),
  }))
  // Whether to use colours is found out by host; every Chalk is told.
  onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: 'lazy' }))
  onLoad({ filter: /^#supports-color$/, namespace: 'lazy' }, () => ({ contents: 'export default { stdout: false, stderr: false }' }))
  // Commander starts programs only for commands that are programs of their own; avg has none.
  onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) => (importer.includes('commander') ? { path: 'child_process', namespace: 'lazy' } : undefined))
  onLoad({ filter: /^child_process$/, namespace: 'lazy' }, () => ({ contents: 'module.exports = {}' }))
}

/** A verdict first, which is small and quick; only what is not good is looked at again by the one that says what is wrong. */
function validatorsAtFirstUse() {
  const groups = readdirSync(SPLIT).filter((name) => /^verdict-.*\.js$/.test(name)).map((name) => name.slice('verdict-'.length, -'.js'.length))
  const names = groups.flatMap((group) => (group === 'register' ? [['Register', group], ['Verwerking', group]] : [[group.charAt(0).toUpperCase() + group.slice(1), group]]))
  return names
    .map(
      ([name, group]) => `export function validate${name}(value) {
        if (require('./verdict-${group}.js').validate${name}(value)) { validate${name}.errors = null; return true }
        const full = require('./errors-${group}.js').validate${name}
        const good = full(value)
        validate${name}.errors = full.errors
        return good
      }`,
    )
    .join('\n')
}

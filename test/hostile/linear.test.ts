import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseDocument, visit } from 'yaml'
import { diffVersions } from '../../src/app/diff.js'
import { EXPORTS, exportVersion } from '../../src/app/export.js'
import { planImport } from '../../src/app/import/plan.js'
import { registerFiles } from '../../src/app/register-files.js'
import { render } from '../../src/app/render.js'
import { AvgError } from '../../src/core/error.js'
import { MemoryTree } from '../../src/core/file-tree.js'
import { diff } from '../../src/diff/diff.js'
import { lint } from '../../src/lint/engine.js'
import { type Compare, lintExample } from '../../src/lint/examples.js'
import { rules } from '../../src/lint/rules/index.js'
import { keysAt } from '../../src/register/schema-errors.js'
import { diffHtml } from '../../src/report/diff-html.js'
import { diffMarkdown } from '../../src/report/diff-markdown.js'
import { formatText } from '../../src/source/format.js'
import { parseSource } from '../../src/source/source.js'
import { readRegister } from '../../src/register/read.js'
import { cases, LONG } from './cases.js'

/** Milliseconds of processor time that the quickest of some runs takes: what others do meanwhile does not count. */
function quickest(action: () => void, runs: number): number {
  let best = Infinity
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage()
    action()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/** Whether twice the input takes far more than twice the time. What is quick at twice the size is quick. */
function explodes(run: (size: number) => void, size: number, quick: number): boolean {
  for (let attempt = 0; attempt < 3; attempt++) {
    const twice = quickest(() => run(2 * size), 1 + attempt)
    if (twice < quick || twice < 3 * quickest(() => run(size), 1 + attempt)) return false
  }
  return true
}

/** Every regular expression that runs on the text of a register: lint, on all examples of rules, documents, differences and exports. */
async function expressions(): Promise<RegExp[]> {
  const found = new Map<string, RegExp>()
  const real = RegExp.prototype.exec
  const compare: Compare = (from, to) => diff(from, to).changes
  // oxlint-disable-next-line no-extend-native
  RegExp.prototype.exec = function (text: string): RegExpExecArray | null {
    found.set(`${this.source}/${this.flags}`, this)
    return real.call(this, text)
  }
  try {
    for (const name of ['voorbeeld', 'jens', 'cjg-de-kempen']) lint(readRegister(new MemoryTree(name, files(`registers/${name}`))), { peildatum: '2026-11-22', rules })
    for (const rule of rules) for (const example of [...rule.examples.fout.slice(0, 2), ...rule.examples.goed.slice(0, 2)]) lintExample(example, [rule], compare)
    for (const what of ['register', 'verstrekkingen', 'reglement', 'verklaring'] as const) {
      for (const format of ['html', 'md'] as const) await render({ what, version: 'registers/cjg-de-kempen', doelgroep: 'ouders', lezer: 'intern', peildatum: '2026-11-22', definitief: false, format, avg: '0' }).catch(refused)
    }
    for (const format of EXPORTS) await exportVersion('registers/voorbeeld', format, { lezer: 'intern', avg: '0' })
    for (const file of registerFiles(['registers/jens'])) formatText(parseSource(file.shown, file.bytes), (path) => keysAt(path, file.schema))
    diffHtml(diffVersions('registers/jados@2024-06-26', 'registers/jados'))
    diffMarkdown(diffVersions('registers/jados@2024-06-26', 'registers/jados'))
    await planImport({ register: 'registers/voorbeeld', file: 'registers/voorbeeld/register.yaml', avg: '0' }).catch(refused)
  } finally {
    // oxlint-disable-next-line no-extend-native
    RegExp.prototype.exec = real
  }
  return [...found.values()]
}

/** What cannot be made of this register is no matter here; a bug is. */
function refused(error: unknown): void {
  if (!(error instanceof AvgError)) throw error
}

function files(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]))
}

/** Only ever sees what is short: a path, a number that was counted, the beginning of a heading. */
const SHORT = new Set([String(/[/\\]+$/), String(/\B(?=(\d{3})+$)/g), String(/\([^)]*\)|\[[^\]]*\]/g), String(/(?<=\S.*)\bart(?:ikel|icle|\.)?\s*\d.*$/isu)])

const SIGNS = [' ', 'a', 'é', '1', '-', '.', ',', ':', '/', '(', '\n', '’', 'A', 'a ', '1 ', '1.', 'a-', ' -', 'a.', 'a, ', '12-', '1a']

/** What makes an expression go back and forth: what it looks for itself, again and again, and nearly. */
function attacks({ source }: RegExp): string[] {
  const words = [...new Set(source.match(/[\p{L}\d]{2,}/gu))].slice(0, LONG ? 12 : 4)
  return [...SIGNS, ...words, ...words.map((word) => `${word} `)]
}

it('every regular expression that runs on a text takes twice the time for twice the text', async () => {
  let tried = 0
  const slow: string[] = []
  for (const expression of await expressions()) {
    if (SHORT.has(String(expression))) continue
    const global = new RegExp(expression.source, [...new Set(`${expression.flags}g`)].join(''))
    for (const attack of attacks(expression)) {
      tried++
      const run = (size: number): void => void `${attack.repeat(size)}!`.replace(global, '')
      if (explodes(run, 5000, 25)) slow.push(`${expression} on ${JSON.stringify(attack)}`)
    }
  }
  expect(slow).toEqual([])
  expect(tried).toBeGreaterThanOrEqual(cases('expressions'))
}, 600_000)

/** All words of all lists, as they stand in the source. */
function words(): string[] {
  const folder = 'src/lint/lexicon'
  return [...new Set(readdirSync(folder).flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/'([^'\n]{2,60})'/g)].map(([, word]) => word!.replace(/^[=*]|\*$/g, ''))))]
}

const SAMPLE = readFileSync('registers/voorbeeld/verwerkingen/07-nieuwsbrief.yaml', 'utf8')
const MAIN = readFileSync('registers/voorbeeld/register.yaml')

/** The newsletter of the example, with a text in the place of every sentence that it has. */
function filled(text: string): Uint8Array {
  const document = parseDocument(SAMPLE)
  visit(document, { Scalar: (key, node) => (key === 'value' && typeof node.value === 'string' && / .* /.test(node.value) ? ((node.value = text), undefined) : undefined) })
  return Buffer.from(document.toString({ lineWidth: 0 }))
}

it('every word of every list, over and over, is linted in a time that grows as the text does', () => {
  const all = words()
  const groups = Array.from({ length: cases('lexicon-texts') }, (_, at) => all.filter((__, index) => index % cases('lexicon-texts') === at))
  const slow: string[] = []
  for (const group of groups) {
    const text = group.join(' ').replaceAll(':', ' ')
    const run = (size: number): void => {
      const register = readRegister(new MemoryTree('proef', { 'register.yaml': MAIN, 'verwerkingen/07-nieuwsbrief.yaml': filled(`${text} `.repeat(Math.ceil(size / (text.length + 1)))) }))
      lint(register, { peildatum: '2026-11-22', rules })
    }
    if (explodes(run, 5000, 400)) slow.push(text.slice(0, 80))
  }
  expect(slow).toEqual([])
  expect(all.length).toBeGreaterThan(500)
}, 3_600_000)

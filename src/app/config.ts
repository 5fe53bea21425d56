import { dirname, join, relative, resolve } from 'node:path'
import { closest } from 'fastest-levenshtein'
import { AvgError } from '../core/error.js'
import type { Position, Severity } from '../core/finding.js'
import { pathKind, readRegular } from '../host/disk.js'
import type { Config } from '../lint/generated/types.js'
import type { Rule } from '../lint/rule.js'
import { rules } from '../lint/rules/index.js'
import { settingProblem, type RuleSettings } from '../lint/settings.js'
import { type Defect, DEFECTS, phraseDefect } from '../register/defects.js'
import { validateConfig } from '../register/generated/validators.js'
import { schemaDefects } from '../register/schema-errors.js'
import { yamlDefects } from '../register/yaml-problems.js'
import { parseSource, type Path, type Source } from '../source/source.js'

const NAME = 'avg.config.yaml'

/** What was given on the command line; what is left out was not given. */
export interface Flags {
  paths: readonly string[]
  failOn?: Severity
  maxWarnings?: number
  baseline?: string
  config?: string
}

export type Origin = 'vlag' | 'bestand' | 'standaard'

interface Chosen<T> {
  value: T
  from: Origin
}

/** What applies to a run, and where each part comes from. */
export interface Effective {
  /** The settings file as a person would write it; absent when there is none. */
  file?: string
  paths: Chosen<readonly string[]>
  failOn: Chosen<Severity>
  maxWarnings: Chosen<number | undefined>
  baseline: Chosen<string | undefined>
  rules: RuleSettings
}

/**
 * What applies: the flags, else avg.config.yaml, else what avg does by itself.
 *
 * @throws AvgError when the settings file cannot be used; it says where and why.
 */
export function effective(flags: Flags): Effective {
  const file = flags.config ?? find()
  const config = file === undefined ? {} : readConfig(file)
  const beside = (path: string): string => relative('', join(dirname(file!), path)) || '.'
  const choose = <T>(flag: T | undefined, own: T | undefined, standard: T): Chosen<T> =>
    flag !== undefined ? { value: flag, from: 'vlag' } : own !== undefined ? { value: own, from: 'bestand' } : { value: standard, from: 'standaard' }
  return {
    ...(file === undefined ? {} : { file }),
    paths: choose<readonly string[]>(flags.paths.length > 0 ? flags.paths : undefined, config.paden?.map(beside), ['.']),
    failOn: choose(flags.failOn, config['fail-on'], 'error'),
    maxWarnings: choose(flags.maxWarnings, config['max-warnings'], undefined),
    baseline: choose(flags.baseline, config.baseline === undefined ? undefined : beside(config.baseline), undefined),
    rules: new Map(Object.entries(config.controles ?? {})),
  }
}

/**
 * The settings file of the current folder, or of the nearest folder above it in the same git repository. Outside a
 * repository only the current folder counts: a file that someone left higher up decides nothing.
 */
function find(): string | undefined {
  const start = resolve('.')
  const above: string[] = []
  for (let folder = start; ; folder = dirname(folder)) {
    above.push(folder)
    if (pathKind(join(folder, '.git')) !== 'missing') break
    if (dirname(folder) === folder) {
      above.splice(1)
      break
    }
  }
  const found = above.map((folder) => join(folder, NAME)).find((file) => pathKind(file) !== 'missing')
  return found && relative(start, found)
}

function readConfig(file: string): Config {
  const source = parseSource(file, readRegular(file))
  const defects = source.problems.length > 0 ? yamlDefects(file, source) : validateConfig(source.value) ? [] : schemaDefects(file, source, 'config.schema.json', validateConfig.errors ?? [], [])
  if (defects.length > 0) throw unusable(file, defects.map((defect) => [defect.range.start, phrase(defect)]))
  const config = source.value as Config
  const wrong = Object.entries(config.controles ?? {}).flatMap(([id, setting]): [Position, string][] => {
    const at: Path = ['controles', id]
    const rule = rules.find((each) => each.id === id)
    if (!rule) return [[start(source, at), unknown(id)]]
    const problem = settingProblem(rule, setting)
    if (problem === 'niet-te-verlagen') return [[start(source, [...at, 'ernst'], 'value'), immovable(rule)]]
    if (problem === 'reden-ontbreekt') return [[start(source, at), `Bij \`${id}\` ontbreekt \`reden\`. Een controle lichter laten wegen of uitzetten mag alleen met een reden.`]]
    return []
  })
  if (wrong.length > 0) throw unusable(file, wrong)
  return config
}

function start(source: Source, path: Path, part: 'key' | 'value' = 'key'): Position {
  return source.locate(path, part).start
}

/** One line for each thing that is wrong, with its place in front as compilers write it. */
function unusable(file: string, problems: readonly [Position, string][]): AvgError {
  return new AvgError(problems.map(([{ line, column }, text]) => `${file}:${line}:${column}: ${text}`).join('\n'))
}

/** The words of a defect say "register"; a settings file is none. */
function phrase(defect: Defect): string {
  if (defect.id === 'onbekende-sleutel') return `\`${String(defect.data.sleutel)}\` is geen instelling van avg${String(defect.data.plaats)}.${String(defect.data.suggestie)}${defect.data.keuze === '' ? '' : ` Kies uit${String(defect.data.keuze)}.`}`
  const { wat, doe } = phraseDefect(defect)
  return `${wat} Doe dit: ${doe}`
}

function unknown(id: string): string {
  if (Object.hasOwn(DEFECTS, id)) return `\`${id}\` gaat over de vorm van de bestanden. Dat is altijd een fout, dus daar valt niets aan in te stellen.`
  const near = closest(id, rules.map((rule) => rule.id))
  return `\`${id}\` is geen controle van avg. Bedoelde u \`${near}\`? Met \`avg explain\` ziet u ze alle.`
}

function immovable(rule: Rule): string {
  return `\`${rule.id}\` kan niet lichter wegen en niet uit. Zij vraagt iets waar de wet geen oordeel over laat. Kost de oplossing tijd? Leg dan in het register een \`actie\` vast.`
}

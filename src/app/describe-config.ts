import { rules } from '../lint/rules/index.js'
import { changesOf } from '../lint/settings.js'
import { SEVERITY_WORD } from '../report/words.js'
import { effective, type Flags, type Origin } from './config.js'

/**
 * What `avg config` says: each setting with its value and where that comes from, and the rules that weigh otherwise.
 *
 * @throws AvgError when the settings file cannot be used.
 */
export function describeConfig(flags: Flags): string {
  const { file, paths, failOn, maxWarnings, baseline, rules: settings } = effective(flags)
  const origin: Record<Origin, string> = { vlag: 'bij de opdracht gegeven', bestand: `uit ${file ?? ''}`, standaard: 'standaard' }
  const rows: [string, string, string][] = [
    ['paden', paths.value.join(', '), origin[paths.from]],
    ['fail-on', failOn.value, origin[failOn.from]],
    ['max-warnings', maxWarnings.value === undefined ? 'geen grens' : String(maxWarnings.value), origin[maxWarnings.from]],
    ['baseline', baseline.value ?? 'geen', origin[baseline.from]],
  ]
  const changes = changesOf(rules, settings)
  const others = rules.length - changes.length
  return [
    file === undefined ? 'Er is geen avg.config.yaml: alles is standaard, behalve wat u bij de opdracht geeft.' : `Instellingen uit ${file}`,
    '',
    ...table(rows),
    '',
    ...(changes.length > 0 ? ['Controles die anders wegen', '', ...table(changes.map(({ rule, was, ernst, reden }) => [rule, `${SEVERITY_WORD[was][0]} → ${ernst === 'uit' ? 'uit' : SEVERITY_WORD[ernst][0]}`, reden ?? '']))] : []),
    ...(changes.length > 0 ? [''] : []),
    `${changes.length > 0 ? `De andere ${others}` : `Alle ${others}`} controles wegen zoals avg ze geeft. Met \`avg explain\` ziet u ze alle.`,
    '',
  ].join('\n')
}

function table(rows: readonly (readonly [string, string, string])[]): string[] {
  const width = (column: 0 | 1): number => Math.max(...rows.map((row) => [...row[column]].length))
  const [first, second] = [width(0), width(1)]
  return rows.map(([name, value, why]) => `  ${name.padEnd(first)}  ${value.padEnd(second)}  ${why}`.trimEnd())
}

import { type Finding, SEVERITIES } from '../core/finding.js'
import { inWords, link } from '../law/index.js'
import { whereToBegin } from './begin.js'
import { count, day, findingsIn, type LintReport } from './result.js'
import { slashed } from './uri.js'
import { countedFindings, nothing, notes, SEVERITY_WORD, subject } from './words.js'

/** GitHub refuses a comment of more than 65,536 characters. */
const MOST = 60_000

/** The report for a pull request: totals, where to begin, a row for each activity, and every finding folded below. */
export function markdown(report: LintReport): string {
  const counts = count(report.findings)
  const open = counts.error + counts.warning + counts.info
  const head = [
    '<!-- avg lint -->',
    `## avg: ${open === 0 ? nothing(report) : countedFindings(counts)}`,
    '',
    `${subject(report)}. Uitgelegd: ${counts.afwijkingen}. Gepland: ${counts.acties}.`,
    ...notes(report).flatMap((note) => ['', rich(note)]),
    '',
  ]
  if (report.findings.length === 0) return head.join('\n')
  return cut([...head, ...begin(report), ...table(report), '### Bevindingen', ''], details(report))
}

function begin(report: LintReport): string[] {
  const rows = whereToBegin(report)
  if (rows.length === 0) return []
  return [
    '### Begin hier',
    '',
    '| | controle | waar | waarom het telt |',
    '|---:|---|---|---|',
    ...rows.map(({ rule, where, stake }, index) => `| ${index + 1} | \`${rule}\` | ${text(where)} | ${rich(stake)} |`),
    '',
  ]
}

function table(report: LintReport): string[] {
  const many = report.registers.length > 1
  const rows = report.registers.flatMap(({ id, folder, register }) => {
    const findings = findingsIn(folder, report)
    const row = (name: string, own: Finding[]): string => {
      const counts = count(own)
      return `| ${many ? `${text(id)} | ` : ''}${text(name)} | ${[...SEVERITIES.map((severity) => counts[severity]), counts.afwijkingen, counts.acties].join(' | ')} |`
    }
    const whole = findings.filter(({ verwerking }) => verwerking === undefined)
    return [
      ...(whole.length > 0 ? [row('het register zelf', whole)] : []),
      ...register.ids.map((verwerking) => row(verwerking, findings.filter((finding) => finding.verwerking === verwerking))),
    ]
  })
  return [
    '### Per verwerking',
    '',
    `|${many ? ' register |' : ''} verwerking | fouten | waarschuwingen | aanwijzingen | uitgelegd | gepland |`,
    `|${many ? '---|' : ''}---|---:|---:|---:|---:|---:|`,
    ...rows,
    '',
  ]
}

/** A fold for each file, in the order of the findings. */
function details({ findings }: LintReport): string[] {
  const files = [...new Set(findings.map(({ file }) => file))]
  return files.map((file) => {
    const own = findings.filter((finding) => finding.file === file)
    return [`<details><summary>${html(slashed(file))}: ${countedFindings(count(own))}</summary>`, '', ...own.map(item), '', '</details>', ''].join('\n')
  })
}

function item({ rule, severity, range, message: { wat, waarom, doe }, law, afwijking, actie }: Finding): string {
  const label = afwijking ? 'uitgelegd' : SEVERITY_WORD[severity][0]
  return [
    `- **${label}** \`${rule}\`, regel ${range.start.line}: ${rich(wat)} ${rich(waarom)} Doe dit: ${rich(doe)}`,
    ...(law.length > 0 ? [`  ${law.map(provision).join('; ')}.`] : []),
    ...(afwijking ? [`  Uitgelegd: ${text(afwijking.reden)} (${[text(afwijking.door), `geldig tot ${day(afwijking.tot)}`].filter(Boolean).join(', ')}).`] : []),
    ...(actie ? [`  Gepland: ${text(actie.wat || 'oplossen')} (${text(actie.eigenaar)}, ${day(actie.gepland)}).`] : []),
  ].join('  \n')
}

function provision(canonical: string): string {
  const url = link(canonical)
  return url === undefined ? text(inWords(canonical)) : `[${text(inWords(canonical))}](${url})`
}

function cut(head: readonly string[], folds: readonly string[]): string {
  let out = head.join('\n')
  for (const [index, fold] of folds.entries()) {
    if (out.length + fold.length > MOST) {
      const left = folds.length - index
      return `${out}\nDe bevindingen in ${left === 1 ? 'nog 1 bestand passen' : `nog ${left} bestanden passen`} hier niet meer. \`avg lint\` toont ze allemaal.\n`
    }
    out += `\n${fold}`
  }
  return out
}

/** Text that may hold code between backticks, as our messages do; everything else in it is data and stays text. */
function rich(source: string): string {
  const parts = oneLine(source).split('`')
  // A bar would end the cell of a table, also inside code.
  // With an odd number of backticks the last one opens nothing.
  if (parts.length % 2 === 0) parts.push(parts.splice(-2).join('`'))
  return parts.map((part, index) => (index % 2 === 1 && part.trim() !== '' && !part.includes('|') ? `\`${part}\`` : text(part))).join('')
}

/** Data as plain text: no markup, no links, and nobody is mentioned. The empty comment keeps `@name` and `#12` from being found. */
function text(source: string): string {
  return oneLine(source)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#$%](?=\S)|:(?=\/\/)|www(?=\.)/gi, '$&<!-- -->')
}

/** Inside raw HTML no Markdown is read. */
function html(source: string): string {
  return oneLine(source).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('@', '@<!-- -->')
}

function oneLine(source: string): string {
  // oxlint-disable-next-line no-control-regex
  return source.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g, ' ')
}

import { Chalk, type ChalkInstance } from 'chalk'
import type { Finding, Severity } from '../core/finding.js'
import { inWords, link } from '../law/index.js'
import { whereToBegin } from './begin.js'
import { safeText } from './escape.js'
import { count, day, type LintReport } from './result.js'
import { nothing, notes } from './words.js'
import { columns, wrap } from './wrap.js'

export interface PrettyOptions {
  color: boolean
  /** Whether the terminal follows links (OSC 8). */
  links: boolean
  /** Columns of the terminal; the report never uses more than 100. */
  width: number
}

const INDENT = '     '
/** More places than this push the next finding off the screen; `--format json` names them all. */
const MOST_RELATED = 3
// oxlint-disable-next-line no-control-regex
const ESCAPES = /\u001B\[\d+m/g
const WORDS: Record<Severity, [one: string, many: string, label: string]> = {
  error: ['fout', 'fouten', 'fout  '],
  warning: ['waarschuwing', 'waarschuwingen', 'let op'],
  info: ['aanwijzing', 'aanwijzingen', 'hint  '],
}

/** The report for people: every finding in its place, and at the end where to begin. */
export function pretty(report: LintReport, options: PrettyOptions): string {
  const page = new Page(report, { ...options, width: Math.max(60, Math.min(options.width, 100)) })
  return page.render()
}

class Page {
  readonly #paint: ChalkInstance

  constructor(
    private readonly report: LintReport,
    private readonly options: PrettyOptions,
  ) {
    this.#paint = new Chalk({ level: options.color ? 1 : 0 })
  }

  render(): string {
    const parts: string[] = []
    let file = ''
    for (const finding of this.report.findings) {
      if (finding.afwijking) continue
      if (finding.file !== file) parts.push(this.#paint.bold.underline(safeText((file = finding.file))), '')
      parts.push(this.#finding(finding), '')
    }
    return `${[...parts, ...this.#explained(), this.#summary(), ...this.#notes()].join('\n')}\n`
  }

  #finding(finding: Finding): string {
    const place = `regel ${finding.range.start.line}`
    const head = `  ${WORDS[finding.severity][2]} ${finding.rule}`
    const gap = ' '.repeat(Math.max(2, this.options.width - head.length - place.length))
    const { wat, waarom, doe } = finding.message
    return [
      `  ${this.#label(finding.severity)} ${this.#paint.bold(finding.rule)}${gap}${this.#paint.dim(place)}`,
      ...this.#excerpt(finding),
      ...this.#text(wat, this.#paint.bold),
      ...this.#text(waarom),
      ...this.#text(`Doe dit: ${doe}`),
      ...this.#related(finding),
      ...(finding.actie ? this.#text(`Gepland: ${finding.actie.wat || 'oplossen'} (${finding.actie.eigenaar}, ${day(finding.actie.gepland)}).`, this.#paint.cyan) : []),
      ...this.#source(finding),
    ].join('\n')
  }

  /** Where else to look: the first places by name, the others counted. */
  #related({ file, related }: Finding): string[] {
    const shown = related.slice(0, MOST_RELATED).map((place) => {
      const where = place.file === file ? '' : `${place.file.split('/').at(-1)!}, `
      return `Zie ook ${where}regel ${place.range.start.line}: ${place.text}${/[.?!]$/.test(place.text) ? '' : '.'}`
    })
    const more = related.length - shown.length
    return [...shown, ...(more > 0 ? [`En nog ${more} ${more === 1 ? 'plaats' : 'plaatsen'}.`] : [])].flatMap((line) => this.#text(line, this.#paint.dim))
  }

  /** The line itself with two before it, and a mark under what is meant. */
  #excerpt({ file, range }: Finding): string[] {
    const lines = this.report.lines(file)
    const { line, column } = range.start
    const text = lines[line - 1]
    if (text === undefined) return []
    const room = this.options.width - 12
    const shown = (number: number): string => {
      const content = safeText(lines[number - 1] ?? '')
      const cut = columns(content) > room ? `${[...content].slice(0, room - 1).join('')}…` : content
      return `${this.#paint.dim(`${String(number).padStart(7)} │`)} ${number === line ? cut : this.#paint.dim(cut)}`
    }
    const numbers = [line - 2, line - 1, line].filter((number) => number >= 1 && (number === line || (lines[number - 1] ?? '').trim() !== ''))
    const length = range.end.line === line ? Math.max(1, range.end.column - column) : Math.max(1, [...text].length - column + 1)
    const before = [...safeText(text)].slice(0, column - 1).join('')
    if (columns(before) >= room - 1) return numbers.map(shown)
    const marked = [...safeText(text)].slice(column - 1, column - 1 + length).join('')
    const mark = '^'.repeat(Math.max(1, Math.min(columns(marked), room - columns(before))))
    return [...numbers.map(shown), `${' '.repeat(8)}${this.#paint.dim('│')} ${' '.repeat(columns(before))}${this.#color('error', mark)}`]
  }

  /** The articles, and how to read more: on one line when it fits, never broken inside the command. */
  #source({ rule, law }: Finding): string[] {
    const room = this.options.width - INDENT.length
    const explain = `avg explain ${rule}`
    const lines = law.length === 0 ? [] : wrap(law.map((provision) => inWords(provision)).join('; '), room)
    const last = lines.at(-1)
    if (last !== undefined && columns(last) + 3 + explain.length <= room) lines.splice(-1, 1, `${last}   ${explain}`)
    else lines.push(explain)
    return lines.map((line) => INDENT + this.#paint.dim(this.#linked(line, law)))
  }

  #linked(line: string, law: readonly string[]): string {
    if (!this.options.links) return line
    return law.reduce((text, provision) => {
      const url = link(provision)
      return url === undefined ? text : text.replace(inWords(provision), (words) => `\u001B]8;;${url}\u0007${words}\u001B]8;;\u0007`)
    }, line)
  }

  #text(text: string, paint: (text: string) => string = (same) => same): string[] {
    return wrap(safeText(text), this.options.width - INDENT.length).map((line) => INDENT + paint(line))
  }

  #explained(): string[] {
    const explained = this.report.findings.filter((finding) => finding.afwijking)
    if (explained.length === 0) return []
    return [
      this.#paint.bold('Uitgelegd (afwijking met reden)'),
      ...explained.flatMap((finding) => this.#text(`${finding.rule}, ${finding.verwerking ?? finding.register}: ${finding.afwijking!.reden} (${finding.afwijking!.door}, geldig tot ${day(finding.afwijking!.tot)})`)),
      '',
    ]
  }

  #summary(): string {
    const { registers, findings, peildatum } = this.report
    const counts = count(findings)
    const verwerkingen = registers.reduce((sum, register) => sum + register.verwerkingen, 0)
    const subject = `${registers.length > 1 ? `${registers.length} registers, ` : ''}${verwerkingen} ${verwerkingen === 1 ? 'verwerking' : 'verwerkingen'}, peildatum ${day(peildatum)}`
    const open = counts.error + counts.warning + counts.info
    if (open === 0) return this.#clean(subject, counts.afwijkingen)
    const shown = (severity: Severity): string => this.#color(severity, `${counts[severity]} ${WORDS[severity][counts[severity] === 1 ? 0 : 1]}`)
    const totals = [
      ...(['error', 'warning', 'info'] as const).map(shown),
      `${counts.afwijkingen} ${counts.afwijkingen === 1 ? 'afwijking' : 'afwijkingen'}`,
      `${counts.acties} ${counts.acties === 1 ? 'actie' : 'acties'} gepland`,
    ]
    const wide = `  ${totals.join('   ')}`
    const plain = wide.replace(ESCAPES, '')
    const lines = plain.length <= this.options.width ? [wide] : [`  ${totals.slice(0, 3).join('   ')}`, `  ${totals.slice(3).join('   ')}`]
    return [this.#paint.bold(subject), ...lines, '', ...this.#begin()].join('\n')
  }

  /** What avg.config.yaml and a baseline left out, after the totals that lack it. */
  #notes(): string[] {
    const said = notes(this.report)
    return said.length === 0 ? [] : ['', ...said.flatMap((note) => wrap(safeText(note), this.options.width - 2).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)))]
  }

  #clean(subject: string, afwijkingen: number): string {
    if (afwijkingen === 0) return this.#paint.green(`${subject}: ${nothing(this.report)}.`)
    const first = this.report.findings.flatMap((finding) => finding.afwijking?.tot ?? []).sort()[0]!
    return this.#paint.green(`${subject}: ${nothing(this.report)}. ${afwijkingen} ${afwijkingen === 1 ? 'afwijking' : 'afwijkingen'} met reden, geldig tot ${day(first)}.`)
  }

  #begin(): string[] {
    const top = whereToBegin(this.report)
    const width = Math.max(...top.map(({ rule }) => rule.length))
    const rows = top.flatMap(({ rule, where, stake }, index) => {
      const head = `  ${index + 1}  ${rule.padEnd(width)}   ${where}`
      const inline = head.length + 3 + stake.length <= this.options.width
      return inline ? [`${head}   ${this.#paint.dim(stake)}`] : [head, ...wrap(stake, this.options.width - INDENT.length).map((line) => INDENT + this.#paint.dim(line))]
    })
    return [this.#paint.bold('Begin hier'), ...rows]
  }

  #label(severity: Severity): string {
    return this.#color(severity, WORDS[severity][2])
  }

  #color(severity: Severity, text: string): string {
    return severity === 'error' ? this.#paint.red(text) : severity === 'warning' ? this.#paint.yellow(text) : this.#paint.blue(text)
  }
}

import { altered, type Finding } from '../core/finding.js'
import { inWords, link } from '../law/index.js'
import { concerns, type Element, NOTICE_ELEMENTS, REGISTER_ELEMENTS, type Standing, standing } from './elements.js'
import { escapeHtml as escape } from './escape.js'
import { CSS } from './html-style.js'
import { count, day, findingsIn, type LintReport } from './result.js'
import { slashed } from './uri.js'
import { counted, countedFindings, nothing, notes, SEVERITY_WORD, subject } from './words.js'

/** A mark for every standing, so that colour never says it alone. */
const MARKS: Record<Standing, [sign: string, label: string, meaning: string]> = {
  aanwezig: ['✓', 'aanwezig', 'Het register zegt hier iets over, en er is geen bevinding.'],
  gat: ['✗', 'gat', 'Er is een open bevinding zonder plan. Het nummer is dat van de bevinding.'],
  uitgelegd: ['≈', 'uitgelegd', 'Er is een bevinding, en de organisatie heeft met een reden vastgelegd waarom het zo goed is (een afwijking).'],
  gepland: ['→', 'gepland', 'Er is een bevinding, en er staat een actie met een datum bij.'],
  'niet-vermeld': ['–', 'niet vermeld', 'Het register zegt hier niets over, en geen controle vraagt erom.'],
  'niet-beoordeeld': ['?', 'niet beoordeeld', 'Het bestand is niet goed te lezen. Los eerst dat op.'],
}

type Numbered = Finding & { number: number }
type LintedRegister = LintReport['registers'][number]

/** One page for the FG: per activity a row, per element of articles 30, 13 and 14 a cell, and the findings beneath. */
export function html(report: LintReport): string {
  const numbered = new Map(report.findings.map((finding, index) => [finding, altered(finding, { number: index + 1 })]))
  const of = (folder: string): Numbered[] => findingsIn(folder, report).map((finding) => numbered.get(finding)!)
  const [first] = report.registers
  const title = report.registers.length === 1 ? `Stand van ${first!.register.yaml.naam}` : `Stand van ${report.registers.length} registers`
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<style>${CSS}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(subject(report))}. ${totals(report)}</p>
<p class="soft">Intern, voor de functionaris voor gegevensbescherming. Bevindingen zijn signalen over wat het register zegt. Zij zijn geen oordeel over de organisatie. Gemaakt met avg ${escape(report.version)}.</p>
${notes(report).map((note) => `<p>${rich(note)}</p>\n`).join('')}<h2 id="tekens">Wat de tekens betekenen</h2>
<ul class="key">
${Object.entries(MARKS).map(([standing, [sign, label, meaning]]) => `<li><span class="mark ${standing}"><span aria-hidden="true">${sign}</span> ${label}</span> ${meaning}</li>`).join('\n')}
</ul>
${report.registers.map((register, index) => section(register, of(register.folder), index + 1)).join('\n')}
</main>
</body>
</html>
`
}

function totals(report: LintReport): string {
  const counts = count(report.findings)
  if (report.findings.length === 0) return `${nothing(report).replace(/^g/, 'G')}.`
  return [
    `${countedFindings(counts)}.`,
    ...(counts.afwijkingen > 0 ? [`${counted(counts.afwijkingen, ['bevinding is', 'bevindingen zijn'])} uitgelegd.`] : []),
    ...(counts.acties > 0 ? [`Voor ${counted(counts.acties, ['bevinding', 'bevindingen'])} is een actie gepland.`] : []),
  ].join(' ')
}

function section(linted: LintedRegister, findings: Numbered[], number: number): string {
  const { register } = linted
  const id = `register-${number}`
  return `<h2 id="${id}">${escape(register.yaml.naam)}</h2>
${register.ids.length === 0 ? '<p>Er staan nog geen verwerkingen in dit register.</p>' : `${table(linted, findings, REGISTER_ELEMENTS, `${id}-30`, 'Artikel 30: wat in het register hoort')}
${table(linted, findings, NOTICE_ELEMENTS, `${id}-13`, 'Artikelen 13 en 14: wat mensen moeten weten')}`}
<h3 id="${id}-bevindingen">Bevindingen</h3>
${findings.length === 0 ? '<p>Er zijn geen bevindingen.</p>' : `<div class="list">\n${lists(linted, findings, id)}\n</div>`}`
}

function table({ register }: LintedRegister, findings: Numbered[], elements: readonly Element[], id: string, title: string): string {
  const rows = register.ids.map((verwerking) => {
    const cells = elements.map((element) => {
      // What is said once for the whole register holds for each activity in it.
      const own = findings.filter((finding) => (finding.verwerking === verwerking || finding.verwerking === undefined) && concerns(element, finding))
      return cell(standing(element, register.verwerkingen.get(verwerking), own), own)
    })
    const broken = findings.find((finding) => finding.verwerking === verwerking)
    const name = escape(register.verwerkingen.get(verwerking)?.yaml.naam ?? verwerking)
    return `<tr><th scope="row">${broken ? `<a href="#b${broken.number}">${name}</a>` : name}</th>${cells.join('')}</tr>`
  })
  return `<h3 id="${id}">${title}</h3>
<section class="scroll" aria-labelledby="${id}" tabindex="0">
<table>
<caption>Per verwerking een rij. Onder elke kop staat het artikel van de AVG: 30(1)(a) is artikel 30 lid 1 onder a.</caption>
<thead>
<tr><th scope="col">Verwerking</th>${elements.map(({ name, law }) => `<th scope="col">${escape(name)} <small>${law.map(article).join(', ')}</small></th>`).join('')}</tr>
</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`
}

/** `30(1)(f)`: the head of a column has no room for more. */
function article(provision: string): string {
  return escape(provision.replace('AVG ', ''))
}

function cell(standing: Standing, findings: Numbered[]): string {
  const [sign, label] = MARKS[standing]
  const open = findings.filter(({ afwijking, severity }) => !afwijking && severity !== 'info')
  const shown = standing === 'gat' || standing === 'gepland' ? open : standing === 'uitgelegd' ? findings : []
  const text = `<span aria-hidden="true">${sign}</span> ${label}${numbers(shown)}`
  return `<td class="${standing}">${shown[0] ? `<a href="#b${shown[0].number}">${text}</a>` : text}</td>`
}

/** On paper nobody can click: the cell names the findings. */
function numbers(findings: readonly Numbered[]): string {
  if (findings.length === 0) return ''
  return `, nr.\u00A0${findings.slice(0, 3).map(({ number }) => number).join(', ')}${findings.length > 3 ? ' en meer' : ''}`
}

function lists({ register }: LintedRegister, findings: Numbered[], id: string): string {
  const groups: [key: string | undefined, name: string][] = [[undefined, 'Het register zelf'], ...register.ids.map((verwerking): [string, string] => [verwerking, register.verwerkingen.get(verwerking)?.yaml.naam ?? verwerking])]
  return groups
    .map(([key, name]) => [name, findings.filter(({ verwerking }) => verwerking === key)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([name, own], index) => `<h4 id="${id}-groep-${index + 1}">${escape(name)}</h4>\n${own.map(item).join('\n')}`)
    .join('\n')
}

function item({ number, rule, severity, file, range, message: { wat, waarom, doe }, law, related, afwijking, actie }: Numbered): string {
  const label = afwijking ? 'uitgelegd' : SEVERITY_WORD[severity][0]
  return `<div class="finding" id="b${number}">
<p><strong>${number}. ${label}: ${rich(wat)}</strong></p>
<p>${rich(waarom)} Doe dit: ${rich(doe)}</p>
${related.map((other) => `<p class="soft">Zie ook ${escape(slashed(other.file))}, regel ${other.range.start.line}: ${escape(other.text)}.</p>\n`).join('')}${afwijking ? `<p>Uitgelegd: ${escape(afwijking.reden)} (${[escape(afwijking.door), `geldig tot ${day(afwijking.tot)}`].filter(Boolean).join(', ')}).</p>\n` : ''}${actie ? `<p>Gepland: ${escape(actie.wat || 'oplossen')} (${escape(actie.eigenaar)}, ${day(actie.gepland)}).</p>\n` : ''}<p class="soft"><code>${escape(rule)}</code>, ${escape(slashed(file))}, regel ${range.start.line}${law.length > 0 ? `. ${law.map(provision).join('; ')}` : ''}.</p>
</div>`
}

function provision(canonical: string): string {
  const url = link(canonical)
  return url === undefined ? escape(inWords(canonical)) : `<a href="${escape(url)}">${escape(inWords(canonical))}</a>`
}

/** Text with code between backticks, as our messages have it. */
function rich(text: string): string {
  return escape(text).replace(/`([^`]+)`/g, '<code>$1</code>')
}

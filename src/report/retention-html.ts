import type { Entry, Kind, Schedule } from '../lint/schedule/types.js'
import { escapeHtml } from './escape.js'
import { page } from './page.js'
import { afterwards, COUNTING, differenceSentences, goneSentences, holdSentence, holdSentences, kindName, kindView, NOTICE, places, type RetentionReport, ruleSentence, shortTerm, startOf, subtitle, summary } from './retention-view.js'

const STYLE = `
html { background: #fff; color: #1c1b1a }
a { color: #1a4480; text-underline-offset: .15em }
@media (prefers-color-scheme: dark) { html { background: #171614; color: #efece6 } a { color: #9cc2ff } }
@media print { html { background: #fff; color: #000 } a { color: #000 } }
figure { margin: 1.5rem 0 }
figure svg { display: block; max-width: 100%; height: auto; color: inherit }
.smal { display: none }
@media (max-width: 48rem) { .breed { display: none } .smal { display: block } }
.scroll { overflow-x: auto }
.scroll:focus-visible { outline: 3px solid; outline-offset: 2px }
.scroll table { min-width: 52rem; font-size: .9rem }
.scroll th, .scroll td { overflow-wrap: break-word }
th .note { font-weight: 400 }
dd { margin: .2rem 0 .2rem 1.5rem }
dt { font-weight: 700; margin-top: .8rem }
@media print { .scroll { overflow: visible } .scroll table { min-width: 0 } .breed { display: block } .smal { display: none } figure { break-inside: avoid } }
caption { text-align: left; padding: .3rem 0; font-weight: 700 }
td p { margin: 0 0 .3rem }
tbody th { border-bottom-width: 1px }
.dag { white-space: nowrap }
`

/** A picture in two widths, drawn elsewhere. */
export interface Picture {
  breed: string
  smal: string
}

/** A retention schedule as one HTML file. The picture says in bars what the table says in words. */
export function retentionHtml({ schedule, version }: RetentionReport, picture: Picture | undefined): string {
  const { zonder, aanhoudingen, regels, vanaf } = schedule
  const section = (id: string, title: string, sentences: readonly string[]): string[] =>
    sentences.length === 0 ? [] : [`<section aria-labelledby="${id}">`, `<h2 id="${id}">${inHtml(title)}</h2>`, '<ul>', ...sentences.map((one) => `<li>${inHtml(one)}</li>`), '</ul>', '</section>']
  return page(
    `${version.title}: bewaartermijnen`,
    [
      `<p>${inHtml(subtitle(schedule))}</p>`,
      '<ul>',
      ...summary(schedule).map((sentence) => `<li>${inHtml(sentence)}</li>`),
      '</ul>',
      ...(picture ? ['<h2>In beeld</h2>', '<p>Een volle balk is wat de organisatie zegt. Een open balk eronder is wat de wet of een richtsnoer zegt.</p>', `<figure><div class="breed">${picture.breed}</div><div class="smal">${picture.smal}</div></figure>`] : []),
      ...table(schedule),
      ...differing(schedule),
      ...law(schedule),
      ...section('zonder', 'Zonder bewaartermijn', zonder.map(({ id, naam, staat }) => `${id} (${naam})${staat === 'onbekend' ? ': onbekend' : ''}`)),
      ...section('aanhoudingen', 'Aanhoudingen', aanhoudingen.map(holdSentence)),
      ...section('vernietigen', 'Wat het reglement zegt over vernietigen', regels.map(ruleSentence)),
      ...(vanaf === undefined ? [] : section('tellen', 'Zo telt avg', COUNTING)),
      `<p class="note">${inHtml(NOTICE)}</p>`,
    ],
    STYLE,
  )
}

function table(schedule: Schedule): string[] {
  const { soorten, vanaf } = schedule
  if (soorten.length === 0) return []
  const heads = ['Gegevens', 'Termijn', 'Begin', 'Bepaling', 'Daarna', 'Waar', ...(vanaf === undefined ? [] : ['Weg'])]
  return [
    '<h2>Alle termijnen</h2>',
    '<section class="scroll" aria-label="Alle termijnen" tabindex="0">',
    '<table>',
    `<caption>Bewaartermijnen per soort gegevens, ${inHtml(subtitle(schedule))}</caption>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...soorten.flatMap((kind) => kind.termijnen.map((entry) => row(kind, entry, schedule))),
    '</tbody>',
    '</table>',
    '</section>',
  ]
}

function row(kind: Kind, entry: Entry, schedule: Schedule): string {
  const name = kindName(kind)
  const about = entry.wat.filter((wat) => wat.toLowerCase() !== name.toLowerCase())
  const cell = (lines: readonly string[]): string => `<td>${lines.length === 1 ? inHtml(lines[0]!) : lines.map((line) => `<p>${inHtml(line)}</p>`).join('')}</td>`
  return `<tr><th scope="row">${inHtml(name)}${about.length === 0 ? '' : `<br><span class="note">${about.map(inHtml).join('<br>')}</span>`}</th>${[
    cell([shortTerm(entry)]),
    cell([startOf(entry) || 'staat in de termijn']),
    cell(entry.bepaling.length === 0 ? ['staat er niet'] : entry.bepaling),
    cell([afterwards(entry)]),
    cell(places(entry)),
    ...(schedule.vanaf === undefined ? [] : [cell([...goneSentences(entry, schedule).slice(-1), ...holdSentences(entry, schedule)])]),
  ].join('')}</tr>`
}

function differing(schedule: Schedule): string[] {
  const found = schedule.soorten.flatMap((kind) =>
    kind.termijnen.flatMap((entry) => {
      const dates = entry.moment?.wet ? goneSentences(entry, schedule).slice(0, -1) : []
      const said = [...differenceSentences(entry), ...dates]
      return said.length === 0 ? [] : [`<dt>${inHtml(`${kindName(kind)}: ${[shortTerm(entry), startOf(entry)].filter(Boolean).join(', ')}`)}</dt>`, ...said.map((one) => `<dd>${inHtml(one)}</dd>`)]
    }),
  )
  return found.length === 0 ? [] : ['<section aria-labelledby="verschillen">', '<h2 id="verschillen">Waar het verschilt</h2>', '<dl>', ...found, '</dl>', '</section>']
}

function law(schedule: Schedule): string[] {
  const kinds = schedule.soorten.filter(({ wet }) => wet.length > 0).map((kind) => kindView(kind, schedule))
  if (kinds.length === 0) return []
  const items = kinds.flatMap(({ naam, wet }) => [`<dt>${inHtml(naam)}</dt>`, ...wet.map(({ zin, bron, link }) => `<dd>${inHtml(zin)}${link === undefined ? '' : ` <a href="${escapeHtml(link)}">Lees ${inHtml(bron)}</a>`}</dd>`)])
  return ['<section aria-labelledby="wet">', '<h2 id="wet">Wat de wet zegt</h2>', '<dl>', ...items, '</dl>', '</section>']
}

/** Text as HTML: a date stays on one line, and signs that mark a name on a screen are left out. */
function inHtml(text: string): string {
  return escapeHtml(text.replaceAll('`', '')).replace(/\b\d{2}-\d{2}-\d{4}\b/g, '<span class="dag">$&</span>')
}

import type { Asked, Disclosure, Layer, Reason, Rule } from '../decide/disclose.js'
import type { Basis, Provision } from '../decide/provisions.js'
import { day } from './result.js'
import type { VersionView } from './version-view.js'

/** What a question about disclosure gives to a report. */
export interface DisclosureReport {
  /** Version of avg. */
  avg: string
  version: VersionView
  disclosure: Disclosure
}

/** A rule as people read it: where it stands, and its cells in the order of reading. */
export interface RuleView {
  plaats: string
  cellen: { label: string; regels: string[] }[]
}

const FOUND: Record<Layer, (count: number) => string> = {
  regel: (count) => (count === 1 ? 'Het document heeft hier een regel voor.' : `Het document heeft hier ${count} regels voor. Kijk welk doel bij uw vraag hoort.`),
  'regel-voor-anderen': (count) => `Het document heeft geen eigen regel voor deze ontvanger, wel ${count === 1 ? 'een regel' : `${count} regels`} voor alle anderen.`,
  'overige-situaties': () => 'De tabellen hebben hier geen regel voor. Het document zegt wel wat deze gever in andere situaties doet.',
  'niet-geregeld': () => 'Niet geregeld: het document zegt hier niets over. Dat betekent niet dat het kan, en ook niet dat het niet kan.',
}

const REASONS: Record<Reason, string> = {
  'ander-doel': 'Met een ander doel.',
  'andere-gegevens': 'Met andere gegevens.',
  hoedanigheid: 'Voor wie deze rol heeft. Of dat hier zo is, zegt het document niet.',
  'verwante-partij': 'Voor een andere partij, die er dicht bij ligt.',
  'voor-anderen': 'Is het doel anders? De regel voor alle anderen.',
  'overige-situaties': 'Is het doel anders? Wat het document over deze gever in andere situaties zegt.',
  gebruik: 'Over gebruik door de gever zelf, waarbij het document de ontvanger noemt.',
}

/** What was found, and how the question was read; a sentence each. */
export function sentences(disclosure: Disclosure): string[] {
  const { uitkomst, antwoorden, betrokkene, door, aan, gevers, ontvangers } = disclosure
  const unknown = uitkomst === 'niet-geregeld' && !betrokkene
  // A receiver that only an exception names is shown there.
  const named = antwoorden.some(({ toestemming }) => toestemming?.uitzondering?.genoemd)
  return [
    ...(betrokkene
      ? ['Niet geregeld: u vraagt naar de betrokkene zelf, en deze tabellen gaan over anderen. Iemands eigen gegevens inzien is een recht (artikel 15 AVG).']
      : [FOUND[uitkomst](antwoorden.length)]),
    ...reading(door, 'gever'),
    ...(betrokkene || named ? [] : reading(aan, 'ontvanger')),
    ...(unknown ? [`Als gever noemt het document: ${gevers.join('; ')}.`, `Als ontvanger noemt het document: ${ontvangers.join('; ')}.`] : []),
  ]
}

function reading({ gevraagd, gelezenAls, letterlijk, verwant }: Asked, part: string): string[] {
  const names = gelezenAls.map((name) => `‘${name}’`)
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} en ${names.at(-1)}` : names[0]
  if (listed === undefined) return [`Als ${part} noemt het document ‘${gevraagd}’ niet.`]
  if (verwant) return [`Als ${part} noemt het document ‘${gevraagd}’ niet. Het noemt wel ${listed}; kijk of dat hier hetzelfde is.`]
  return letterlijk ? [] : [`Als ${part} is ‘${gevraagd}’ gelezen als ${listed}.`]
}

/** `bijlage IV, Gegevensverstrekkingen door de gemeenten, tabel 2 (Treffen van individuele voorziening), rij 1`. */
function placeOf({ id, vindplaats: { bijlage, deel, tabel, rij }, tabel: titel }: Rule): string {
  const steps = [
    ...(bijlage === undefined ? [] : [`bijlage ${bijlage}`]),
    ...(deel === undefined ? [] : [deel]),
    ...(tabel === undefined ? (titel === undefined ? [] : [titel]) : [`${rij === undefined ? 'bij ' : ''}tabel ${tabel}${titel === undefined ? '' : ` (${titel})`}`]),
    ...(rij === undefined ? [] : [`rij ${rij}`]),
  ]
  return steps.length === 0 ? `regel ${id}` : steps.join(', ')
}

export function ruleView(rule: Rule, peildatum: string): RuleView {
  const { door, aan, doel, gegevens, grondslag, noten } = rule
  const special = [...rule.bijzonder.map((kind) => `bijzondere gegevens: ${kind}`), ...(rule.strafrechtelijk ? ['strafrechtelijke gegevens'] : [])]
  const cells: RuleView['cellen'] = [
    { label: 'door', regels: door },
    { label: 'aan', regels: aan },
    { label: 'doel', regels: doel === undefined ? [] : [doel] },
    { label: 'gegevens', regels: gegevens.length === 0 ? [] : [gegevens.join(', '), ...special] },
    { label: 'grondslag', regels: grondslag.flatMap((one) => basisLines(one, peildatum)) },
    { label: 'toestemming', regels: consentLines(rule) },
    { label: 'noot', regels: noten.flatMap(({ tekst, wet }) => [tekst, ...wet.map((one) => basisLines(one, peildatum).join(': '))]) },
  ]
  return { plaats: placeOf(rule), cellen: cells.filter(({ regels }) => regels.length > 0) }
}

/** Rules that are not the answer, by the reason why they are shown, and without their data. */
export function alsoView({ kijkOok, vraag }: Disclosure): { reden: string; regels: RuleView[] }[] {
  return [...new Set(kijkOok.map(({ reden }) => reden))].map((reden) => ({
    reden: REASONS[reden],
    regels: kijkOok.filter((one) => one.reden === reden).map(({ regel }) => {
      const view = ruleView(regel, vraag.peildatum)
      return { ...view, cellen: view.cellen.filter(({ label }) => label !== 'gegevens' || reden === 'andere-gegevens') }
    }),
  }))
}

/** The basis as the document has it, and how it stands on the peildatum. */
function basisLines({ tekst, bepalingen }: Basis, peildatum: string): string[] {
  if (bepalingen.length === 0) return [tekst, 'avg herkent hier geen wetsartikel in']
  return [tekst, ...new Set(bepalingen.map((one) => standing(one, peildatum)))]
}

function standing({ stand, datum, opvolgers, nagelezen }: Provision, peildatum: string): string {
  const unread = nagelezen ? '' : ', voor zover bekend: de tekst van het artikel is niet nagelezen'
  const after = opvolgers.length === 0 ? '' : `; opvolger: ${opvolgers.join(', ')}`
  switch (stand) {
    case 'van-kracht':
      return `van kracht op ${day(peildatum)}${unread}`
    case 'vervallen':
      return `vervallen: gold tot en met ${day(datum!)}${after}${unread}`
    case 'nog-niet-van-kracht':
      return `op ${day(peildatum)} nog niet van kracht: geldt vanaf ${day(datum!)}${unread}`
    case 'bestaat-niet':
      return `dit artikel bestaat niet${opvolgers.length === 0 ? '' : `; waarschijnlijk is bedoeld: ${opvolgers.join(', ')}`}`
    case 'onbekend':
      return `avg weet niet of dit op ${day(peildatum)} van kracht is`
  }
}

function consentLines({ toestemming, gegevens }: Rule): string[] {
  // Use by a party itself has no such column.
  if (!toestemming) return gegevens.length > 0 ? [] : ['het document zegt hier niets over']
  const { gevraagd, uitzondering } = toestemming
  if (gevraagd === 'onbekend') return ['het document zegt niet of toestemming nodig is']
  if (gevraagd === 'nee') return ['nee, het document vraagt geen toestemming']
  if (!uitzondering) return ['ja, het document vraagt toestemming']
  return ['ja, het document vraagt toestemming, met een uitzondering', uitzondering.tekst, ...(uitzondering.genoemd ? ['Deze uitzondering noemt de ontvanger waar u naar vraagt. Kijk of zij hier past.'] : [])]
}

/** Where all this comes from, and what it is not. */
export function sourceOf({ document: { titel, plaats, datum } }: Disclosure): string[] {
  const dated = datum === undefined || datum === 'onbekend' ? 'datum niet bekend' : day(datum)
  return [`Bron: ${titel}${plaats === undefined ? '' : `, ${plaats}`} (${dated}).`, 'avg zegt wat dit document noemt. Of dat in uw geval past, beoordeelt u zelf.']
}

import { canonical, inWords, type Law } from '../../law/index.js'
import { dutchDate } from '../dates.js'
import { FUTURE } from '../lexicon/history.js'
import { Lexicon, type Match } from '../lexicon/lexicon.js'
import { quickTest } from '../lexicon/quick.js'
import { defineRule } from '../rule.js'
import { elsewhere, lawIn, occurrencesAcross, speaksOf, type Wording } from '../wording.js'

export default defineRule({
  id: 'wet-nog-niet-in-werking',
  title: 'De genoemde wet geldt nog niet',
  stake: 'een wet die nog niet geldt, draagt nog niets',
  subject: 'wet en woord',
  severity: 'info',
  judgement: false,
  law: ['AVG 5(1)(a)', 'AVG 6(3)', 'Wbp 6'],
  scope: 'register',
  messages: {
    nog_niet: {
      wat: '{naam} is op {peildatum} nog niet in werking{wanneer}.',
      waarom: 'Een wet die nog niet geldt, geeft nog geen plicht, taak of termijn.',
      doe: 'noem de wet die nu geldt, en kijk op de dag van ingang opnieuw.',
    },
    voorstel: {
      wat: '‘{woorden}’ komt uit een voorstel dat op {peildatum} nog geen wet is: {voorstel}.',
      waarom: 'Zolang het voorstel niet is aangenomen en in werking is, geldt de oude regel.',
      doe: 'houd u aan de regel die nu geldt, en pas de tekst aan als de wet verandert.',
    },
  },
  limits: ['Een zin die zelf zegt dat het om de toekomst gaat, laat deze controle rusten.', 'Ligt de dag van ingang nog niet vast, dan zegt zij ‘nog niet’ tot avg het besluit kent.'],
  examples: {
    fout: [
      'naam: Archief\nwet: Archiefwet 2026\n',
      { yaml: 'naam: Incidenten\nwet: artikel 25 Cyberbeveiligingswet\n', peildatum: '2026-08-14' },
      { yaml: 'naam: Overdracht\nwet: artikel 30a UAVG\n', peildatum: '2026-08-31' },
      'naam: Datalekken\nomschrijving: We melden een datalek binnen 96 uur.\n',
    ],
    goed: [
      'naam: Archief\nwet: Archiefwet 1995\n',
      { yaml: 'naam: Incidenten\nwet: artikel 25 Cyberbeveiligingswet\n', peildatum: '2026-08-15' },
      { yaml: 'naam: Dossier\nwet: artikel 6 AVG\n', peildatum: '2018-05-24' },
      { yaml: 'naam: Overdracht\nwet: artikel 30a UAVG\n', peildatum: '2026-09-01' },
      'naam: Archief\nomschrijving: Zodra de Archiefwet 2026 in werking treedt, passen we dit aan.\n',
      'naam: Datalekken\nomschrijving: We melden een datalek binnen 72 uur.\n',
    ],
  },
  check({ register, law, peildatum, report }) {
    const drafts = draftsOn(law)
    for (const each of occurrencesAcross(register, (said) => early(said, law, peildatum))) {
      const { naam, key, vanaf, verwacht } = each.thing
      const wanneer = vanaf !== undefined ? ` (wel vanaf ${dutchDate(vanaf)})` : verwacht !== undefined ? ` (bedoeld is ${dutchDate(verwacht)}, maar dat ligt nog niet vast)` : ''
      report(each.first.target, 'nog_niet', { naam, peildatum: dutchDate(peildatum), wanneer, sleutel: key }, elsewhere(each))
    }
    const proposed = occurrencesAcross(register, ({ text }) =>
      drafts(text).flatMap(({ concept, text: words, start, end }) => (speaksOf(FUTURE, text, start, end) ? [] : [{ key: concept, thing: concept, words }])),
    )
    for (const each of proposed) report(each.first.target, 'voorstel', { woorden: each.words, voorstel: each.thing, peildatum: dutchDate(peildatum), sleutel: each.thing }, elsewhere(each))
  },
})

/** Before these hold, another rule says so once, for the whole register. */
const ANNOUNCED = new Set(['avg', 'uavg'])

interface Early {
  key: string
  naam: string
  vanaf?: string
  verwacht?: string
}

/** The laws that a text names too early; an article counts when its law already holds. */
function early(said: Pick<Wording, 'text' | 'isCitation'>, law: Law, peildatum: string): { key: string; thing: Early; words: string }[] {
  const { text, isCitation } = said
  const { statutes, citations } = lawIn(said)
  if (statutes.length === 0) return []
  const ahead = (start: number, end: number): boolean => !isCitation && speaksOf(FUTURE, text, start, end)
  const laws = statutes.flatMap(({ wet: id, start, end, text: words }) => {
    const wet = law.statute(id)
    const later = wet && !ANNOUNCED.has(id) && (wet.verwacht_vanaf !== undefined || (wet.geldig_vanaf !== undefined && wet.geldig_vanaf > peildatum))
    if (!later || ahead(start, end)) return []
    return [{ key: id, words, thing: { key: id, naam: wet.naam, ...(wet.verwacht_vanaf === undefined ? { vanaf: wet.geldig_vanaf! } : { verwacht: wet.verwacht_vanaf }) } }]
  })
  const articles = citations.flatMap((citation) => {
    const key = canonical(citation)
    const row = law.provision(citation)
    const later = row?.id === key && row.geldig_vanaf !== undefined && row.geldig_vanaf > peildatum && law.statuteInForce(citation.wet)
    if (!later || ahead(citation.start, citation.end)) return []
    const naam = inWords(citation)
    return [{ key, words: citation.text, thing: { key, naam: naam.charAt(0).toUpperCase() + naam.slice(1), vanaf: row.geldig_vanaf! } }]
  })
  return [...laws, ...articles]
}

/** The words by which a text follows a rule that is still a proposal. */
function draftsOn(law: Law): (text: string) => readonly Match[] {
  const open = law.switches().flatMap(({ stand, woorden, wat }) => (stand === 'geldt' || woorden === undefined ? [] : [{ concept: wat, words: woorden.map((word) => `=${word}`) }]))
  const lexicon = new Lexicon(open)
  const quick = quickTest(open.flatMap(({ words }) => words))
  return (text) => (quick.test(text) ? lexicon.find(text) : [])
}

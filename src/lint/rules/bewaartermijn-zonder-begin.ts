import { duration, durationInWords, type Law } from '../../law/index.js'
import type { Bewaartermijn } from '../../register/generated/types.js'
import { at, type Target } from '../../register/target.js'
import { beginOf, source, type Term, termsOf } from '../retention.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'bewaartermijn-zonder-begin',
  title: 'Er staat niet vanaf wanneer de bewaartermijn telt',
  stake: 'zonder begin weet niemand op welke dag de gegevens weg moeten',
  subject: 'bewaartermijn',
  severity: 'warning',
  judgement: false,
  law: ['AVG 30(1)(f)', 'AVG 13(2)(a)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Er staat {termijn}, maar niet vanaf wanneer.',
      waarom: 'Zonder begin is niet uit te rekenen op welke dag de gegevens weg moeten.',
      doe: 'zet bij `vanaf` wanneer de tijd begint{voorbeeld}.',
    },
    wet_noemt_begin: {
      wat: 'Er staat {termijn}, maar niet vanaf wanneer. De wet noemt wel een begin: {begin}.',
      waarom: 'Dat staat in {bron}. Zonder begin is niet uit te rekenen op welke dag de gegevens weg moeten.',
      doe: 'zet bij `vanaf`: {begin}. Telt u vanaf iets anders? Schrijf dat op en zeg bij `reden` waarom.',
    },
  },
  limits: ['Voor de administratie noemt de wet zelf geen begin. Gebruikelijk is het einde van het boekjaar.', 'Staat het begin in de omschrijving, zoals ‘4 weken na de procedure’, dan zwijgt deze controle.'],
  examples: {
    fout: [
      'naam: Administratie\nbewaartermijnen:\n  - {wat: facturen, soort: administratie, termijn: 7 jaar}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {soort: jeugdhulpdossier, termijn: 20 jaar, vanaf: onbekend}\n',
      'naam: Klachten\nbewaartermijnen:\n  - {wat: klachten, termijn: 2 jaar}\n',
      'naam: Klachten\nbewaartermijnen:\n  - {wat: klachten, termijn: 2 jaar}\n  - {wat: antwoorden, termijn: 2 jaar}\n',
    ],
    goed: [
      'naam: Dossier\nbewaartermijnen:\n  - {soort: jeugdhulpdossier, termijn: 20 jaar, vanaf: de laatste wijziging in het dossier}\n',
      'naam: Sollicitaties\nbewaartermijnen:\n  - {wat: brieven, termijn: 4 weken, toelichting: vier weken na de procedure}\n',
      'naam: Nieuwsbrief\nbewaartermijnen:\n  - criterium: tot de afmelding\n',
      'naam: Dossier\nbewaartermijnen: onbekend\n',
    ],
  },
  check({ verwerking, law, report }) {
    const found = new Map<string, { message: 'ontbreekt' | 'wet_noemt_begin'; data: Record<string, string>; places: Target[] }>()
    for (const term of termsOf(verwerking, law)) {
      const { regel } = term
      const length = duration(regel.termijn)
      if (!length || (regel.vanaf !== undefined && regel.vanaf !== 'onbekend') || beginsInText(regel, law)) continue
      const target = regel.vanaf === undefined ? at(regel, 'termijn') : at(regel, 'vanaf')
      const { begin, bron, inLaw } = usualBegin(term, law)
      const termijn = durationInWords(length)
      const message = begin !== undefined && inLaw ? 'wet_noemt_begin' : 'ontbreekt'
      const same = found.get(`${message} ${termijn}`)
      if (same) same.places.push(target)
      else found.set(`${message} ${termijn}`, { message, data: { termijn, begin: begin ?? '', bron: bron ?? '', voorbeeld: begin === undefined ? '' : `, bijvoorbeeld ${begin}` }, places: [target] })
    }
    for (const { message, data, places: [first, ...others] } of found.values()) report(first!, message, data, { related: others.map((target) => ({ target, text: 'ook hier' })) })
  },
})

/** The one event that all rows count from, when there is one. */
function usualBegin({ rows, known }: Term, law: Law): { begin?: string; bron?: string; inLaw: boolean } {
  const [row] = rows
  if (!row || !known || rows.some(({ begin }) => begin !== row.begin)) return { inLaw: false }
  const begin = beginOf(row, law)
  return { bron: source(row), inLaw: row.begin_in_wet && row.gezag === 'wet', ...(begin !== undefined && { begin }) }
}

/** Whether the words beside a term name the event: `4 weken na de procedure`. */
function beginsInText({ wat, toelichting, criterium }: Bewaartermijn, law: Law): boolean {
  return [wat, toelichting, criterium].some((text) => {
    const after = /\b(?:na|vanaf|sinds|te rekenen van)\b.*/is.exec(text ?? '')?.[0]
    return after !== undefined && law.startEvent(after) !== undefined
  })
}

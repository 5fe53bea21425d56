import { type Bewaartermijn as Rij, duration, durationInWords, type Duration } from '../../law/index.js'
import type { Bewaartermijn } from '../../register/generated/types.js'
import { texts } from '../../register/states.js'
import { at } from '../../register/target.js'
import { citedRows, comparedTo, isStatutory, longestOf, provisionsOf, sinceWhen, sources, termsOf } from '../retention.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'bewaartermijn-boven-maximum',
  title: 'De bewaartermijn is langer dan gebruikelijk, zonder reden',
  stake: 'langer bewaren dan nodig vraagt een reden, en geeft meer risico bij een datalek',
  subject: 'bewaartermijn',
  severity: 'warning',
  judgement: true,
  law: ['AVG 5(1)(e)'],
  scope: 'verwerking',
  messages: {
    te_lang: {
      wat: 'Hier staat een bewaartermijn van {termijn}. In {bron} staat {maximum}, en een reden voor langer staat er niet.',
      waarom: 'De wet vraagt {maximum}{sinds}. Langer kan nodig zijn, maar dan staat in het register waarom.',
      doe: 'zet `termijn` op {maximum}, of zeg bij `reden` waarom u deze gegevens langer nodig hebt.',
    },
    richtsnoer: {
      wat: 'Hier staat een bewaartermijn van {termijn}. Gebruikelijk is {maximum}, en een reden voor langer staat er niet.',
      waarom: 'Dat staat in een lijst of richtsnoer, niet in een wet: {bron}. Gegevens bewaart u niet langer dan nodig.',
      doe: 'zet `termijn` op {maximum}, of zeg bij `reden` waarom u deze gegevens langer nodig hebt.',
    },
    geen_wet: {
      wat: 'Hier staat een bewaartermijn van {termijn}. avg kent geen wet die voor dit werk een termijn noemt, en een reden staat er niet.',
      waarom: 'Zonder wet bepaalt u zelf hoe lang u de gegevens nodig hebt, en dat legt u uit. In de praktijk is {maximum} gebruikelijk.',
      doe: 'zeg bij `reden` waarom u de gegevens {termijn} nodig hebt, of kies een kortere `termijn`. Is er een wet? Zet die bij `wet`.',
    },
    deels: {
      wat: 'Hier staat een bewaartermijn van {termijn}. Voor een deel van uw werk is dat langer dan de wet vraagt.',
      waarom: 'Uw werk valt onder meer wetten. In {bron} staat {maximum}{sinds}.',
      doe: 'maak van deze regel twee regels, elk met een eigen `regime` en `termijn`, of zeg bij `reden` waarom u voor alles {termijn} kiest.',
    },
    welk_regime: {
      wat: 'Of {termijn} te lang is, hangt af van de wet waaronder dit werk valt, en die staat er niet.',
      waarom: 'Valt het werk onder {bron}, dan is {maximum} de termijn en vraagt langer een reden.',
      doe: 'zet bij `regimes` van de organisatie of van deze verwerking onder welke wet het werk valt. avg rekent het dan na.',
      severity: 'info',
    },
  },
  limits: [
    'Deze controle leest alleen het veld `reden`. Of de reden klopt, moet een mens beoordelen.',
    'Voor lonen noemt de wet vijf jaar, maar veel loonstukken horen ook bij de administratie van zeven jaar. Noem bij `wet` waar de termijn op rust.',
  ],
  examples: {
    fout: [
      'naam: Administratie\nbewaartermijnen:\n  - {wat: administratiegegevens, soort: administratie, termijn: 10 jaar}\n',
      'naam: Sollicitaties\nbewaartermijnen:\n  - {wat: brieven, soort: sollicitatie, termijn: 1 jaar, vanaf: einde van de sollicitatieprocedure}\n',
      'naam: Re-integratie\nregimes: [re-integratie]\nbewaartermijnen:\n  - {soort: re-integratie, termijn: 15 jaar, vanaf: einde van het traject}\n',
      'naam: Dossier\nregimes: [jeugdhulp, wmo]\nbewaartermijnen:\n  - {soort: zorgdossier, termijn: 20 jaar, vanaf: de laatste wijziging}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nverantwoordelijken: [zorg]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    bewaartermijnen:\n      - {soort: zorgdossier, termijn: 20 jaar, vanaf: de laatste wijziging}\n',
    ],
    goed: [
      'naam: Administratie\nbewaartermijnen:\n  - {wat: facturen, soort: administratie, termijn: 7 jaar, vanaf: einde boekjaar}\n',
      'naam: Onroerend goed\nbewaartermijnen:\n  - {wat: facturen, soort: administratie, termijn: 10 jaar, vanaf: einde boekjaar, reden: de btw op het pand}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {soort: jeugdhulpdossier, termijn: 20 jaar, grens: minstens, vanaf: de laatste wijziging}\n',
      'naam: Dossier\nregimes: [jeugdhulp, wmo]\nbewaartermijnen:\n  - {soort: zorgdossier, termijn: 20 jaar, vanaf: de laatste wijziging, wet: Jeugdwet 7.3.8(3)}\n',
      'naam: Lonen\nbewaartermijnen:\n  - {soort: loonadministratie, termijn: 7 jaar, vanaf: einde boekjaar, wet: AWR 52(4)}\n',
      'naam: Klachten\nbewaartermijnen:\n  - {wat: klachten, termijn: 30 jaar, vanaf: afhandeling}\n',
      'naam: Dossier\nbewaartermijnen: onbekend\n',
    ],
  },
  check({ verwerking, law, report }) {
    for (const { regel, length, rows: all, known } of termsOf(verwerking, law)) {
      const rows = all.filter((row) => longestOf(row) !== undefined)
      const above = length ? rows.filter((row) => exceeds(length, row)) : []
      const longest = above.find((row) => !above.some((other) => comparedTo(duration(longestOf(row))!, longestOf(other)!) === 1))
      if (!length || !longest || regel.reden !== undefined || allowedBy(regel, length, law.terms(undefined, undefined))) continue
      // Below the minimum of another law is what the rule on the minimum asks about.
      if (!known && rows.some(({ minimum }) => minimum !== undefined && comparedTo(length, minimum) === 1)) continue
      const data = { termijn: durationInWords(length), maximum: longestOf(longest)!, bron: sources(above), sinds: sinceWhen(longest, law, longestOf) }
      report(at(regel, 'termijn'), messageFor(longest, known, above.length < rows.length), data, { law: ['AVG 5(1)(e)', ...provisionsOf(above)] })
    }
  },
})

function messageFor(row: Rij, known: boolean, partly: boolean): 'te_lang' | 'richtsnoer' | 'geen_wet' | 'deels' | 'welk_regime' {
  if (partly) return known ? 'deels' : 'welk_regime'
  if (row.gezag === 'praktijk') return 'geen_wet'
  return isStatutory(row) ? 'te_lang' : 'richtsnoer'
}

function exceeds(length: Duration, row: Rij): boolean {
  return comparedTo(length, longestOf(row)!) === -1
}

/** Whether the term names a law, of whatever subject, that asks for this long. */
function allowedBy({ wet }: Bewaartermijn, length: Duration, rows: readonly Rij[]): boolean {
  return citedRows(rows, texts(wet)).some((row) => longestOf(row) !== undefined && !exceeds(length, row))
}

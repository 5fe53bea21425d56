import { items } from '../../register/states.js'
import { at } from '../../register/target.js'
import { detailsOf, restingOn } from '../bases.js'
import { acts, consent } from '../lexicon/consent.js'
import { short } from '../phrase.js'
import { defineRule } from '../rule.js'
import { textsOf } from '../texts.js'

export default defineRule({
  id: 'toestemming-door-handeling',
  title: 'Het invullen van een formulier telt als toestemming',
  stake: 'toestemming telt alleen als iemand apart en bewust ja zegt (art. 4 en 7)',
  subject: 'toestemming',
  severity: 'warning',
  judgement: true,
  law: ['AVG 4(11)', 'AVG 7(2)'],
  scope: 'verwerking',
  messages: {
    formulier: {
      wat: 'Wie het formulier invult, geeft daarmee volgens het register ook toestemming.',
      waarom: 'Toestemming is specifiek: iemand zegt apart ja tegen dit gebruik. Wie een formulier invult, wil iets anders, zoals zich aanmelden, en kan dan niet los daarvan nee zeggen.',
      doe: 'zet een eigen, leeg vakje bij de vraag om toestemming en schrijf `via: apart-vakje`. Hebt u de gegevens nodig om op het formulier te antwoorden? Kijk dan of `overeenkomst` past, ook voor stappen die iemand vooraf zelf vraagt.',
    },
    tekst: {
      wat: 'Uit ‘{tekst}’ lijkt te volgen dat mensen door een handeling ook toestemming geven.',
      waarom: 'Toestemming is specifiek: iemand zegt apart ja tegen dit gebruik. Uit een aanmelding, een bezoek of algemene voorwaarden volgt dat nog niet.',
      doe: 'zeg bij `toestemming` hoe u haar vraagt: vul `via` in, bijvoorbeeld `apart-vakje` of `handtekening`.',
    },
  },
  limits: [
    'Staat er op het formulier een eigen vakje voor de toestemming, schrijf dan `via: apart-vakje`: dan zegt deze controle niets.',
    'Zonder `via` leest deze controle de tekst, en mist dan wat anders gezegd is.',
  ],
  examples: {
    fout: [
      'naam: Aanmelden\ngrondslag: toestemming\ntoestemming: {via: formulier, toelichting: Met invullen van het formulier geeft u toestemming.}\n',
      'naam: Aanmelden\ngrondslag: toestemming\ntoestemming: {toelichting: Toestemming vanuit aanmeldformulier.}\n',
      'naam: Aanmelden\nomschrijving: Met het invullen van het formulier geeft iemand toestemming.\ngrondslag: toestemming\n',
      'naam: Aanmelden\ndoelen:\n  - {omschrijving: Antwoorden op vragen, grondslag: toestemming}\n  - {omschrijving: Informatie toesturen, grondslag: toestemming}\ntoestemming: {via: formulier}\n',
    ],
    goed: [
      'naam: Aanmelden\ngrondslag: toestemming\ntoestemming: {via: apart-vakje, toelichting: Vakje op het aanmeldformulier.}\n',
      'naam: Aanmelden\ngrondslag: toestemming\ntoestemming: {toelichting: Een leeg vakje op het aanmeldformulier.}\n',
      'naam: Nieuwsbrief\nomschrijving: Mensen melden zich aan via een formulier.\ngrondslag: toestemming\ntoestemming: {via: onbekend}\n',
      'naam: Aanmelden\nomschrijving: Iemand meldt zich aan door het formulier in te vullen.\ngrondslag: overeenkomst\ntoestemming_voor:\n  - {handeling: foto op de website, betreft: andere-handeling}\n',
    ],
  },
  check({ verwerking, law, report }) {
    const given = restingOn(verwerking, law, 'a').flatMap((statement) => detailsOf(statement, 'toestemming', verwerking))
    const byForm = new Set(given.flatMap(({ value }) => (value?.via === 'formulier' ? value : [])))
    for (const value of byForm) report(at(value, 'via'), 'formulier')
    const untold = given.filter(({ value }) => value?.via === undefined || value.via === 'onbekend')
    if (untold.length === 0) return
    const about = new Set<object>(untold.flatMap(({ value }) => value ?? []))
    const otherwise = new Set<object>(items(verwerking.yaml.toestemming_voor))
    const found = textsOf(verwerking).find(({ text, target }) => {
      if (otherwise.has(target.of)) return false
      const how = acts.find(text).map(({ concept }) => concept)
      const speaks = about.has(target.of) || consent.find(text).some(({ concept }) => concept === 'toestemming')
      return speaks && how.includes('handeling') && !how.includes('apart')
    })
    if (found) report(found.target, 'tekst', { tekst: short(found.text) })
  },
})

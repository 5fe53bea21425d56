import type { Grondslag, Groep } from '../../register/model.js'
import { record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { restingOn } from '../bases.js'
import { basesOf, dataOf } from '../groups.js'
import { aimsOf } from '../lexicon/aims.js'
import { defineRule } from '../rule.js'

/** Services that people choose: who wants one has to give what it cannot do without. */
const CHOSEN = new Set(['nieuwsbrief', 'website', 'contact', 'onderzoek', 'tevredenheid', 'werving'])

export default defineRule({
  id: 'toestemming-terwijl-verplicht',
  title: 'De grondslag is toestemming, maar de gegevens zijn verplicht',
  stake: 'wie moet, kan niet vrij ja of nee zeggen',
  subject: 'toestemming',
  severity: 'warning',
  judgement: true,
  law: ['AVG 4(11)', 'AVG 7(4)', 'AVG 13(2)(e)'],
  scope: 'verwerking',
  messages: {
    wet: {
      wat: 'De grondslag is toestemming, maar van de wet moet iemand deze gegevens geven: {gegevens}.',
      waarom: 'Toestemming is vrij: iemand kan nee zeggen. Als een wet de gegevens vraagt, is dat geen echte keus, en is de wet de grondslag.',
      doe: 'kies voor dit doel `wettelijke-verplichting` of `algemeen-belang`, met het artikel bij `wet`. Of zet bij de gegevens `verplicht: nee` als het toch niet moet.',
    },
    verplicht: {
      wat: 'De grondslag is toestemming, maar iemand moet deze gegevens geven: {gegevens}.',
      waarom: 'Toestemming is vrij: iemand kan nee zeggen zonder nadeel. Wat moet, past beter bij een andere grondslag, zoals de overeenkomst waarvoor u de gegevens nodig hebt.',
      doe: 'kijk of `overeenkomst` beter past voor dit doel, of zet bij de gegevens `verplicht: nee` als iemand ze ook niet hoeft te geven.',
    },
  },
  limits: [
    'Zijn de gegevens alleen nodig voor een dienst die mensen zelf kiezen, zoals een nieuwsbrief of een onderzoek? Dan zegt deze controle niets.',
    'Staat er niet of is het `onbekend` of de gegevens verplicht zijn, dan zegt deze controle niets.',
  ],
  examples: {
    fout: [
      'naam: Hulpplan\ngrondslag: toestemming\npersoonsgegevens:\n  - {gegevens: [voornaam], verplicht: {omdat: wet, wet: Jeugdwet 4.1.3}}\n',
      'naam: Dossier\ngrondslag: toestemming\npersoonsgegevens:\n  - {gegevens: [BSN], soort: bsn, verplicht: {omdat: wet, wet: Jeugdwet 7.2.1}}\n',
      'naam: Aanmelden\ndoelen: [{omschrijving: Aanmelden voor begeleiding, soort: zorg}]\ngrondslag: toestemming\ntoestemming: {via: formulier, uitdrukkelijk: ja, intrekken: met een mail}\npersoonsgegevens:\n  - {gegevens: [naam], verplicht: {omdat: nodig-voor-overeenkomst}}\n  - {gegevens: [adres], verplicht: {omdat: nodig-voor-overeenkomst}}\n',
    ],
    goed: [
      'naam: Nieuwsbrief\ndoelen: [{omschrijving: Nieuws sturen, soort: nieuwsbrief}]\ngrondslag: toestemming\npersoonsgegevens:\n  - {gegevens: [e-mailadres], verplicht: {omdat: nodig-voor-overeenkomst, gevolg: zonder adres geen nieuwsbrief}}\n',
      'naam: Dossier\ngrondslag: toestemming\npersoonsgegevens:\n  - {gegevens: [hobby’s], verplicht: nee}\n  - {gegevens: [foto], verplicht: onbekend}\n',
      'naam: Dossier\ndoelen:\n  - {id: zorg, omschrijving: Zorg geven, grondslag: overeenkomst}\n  - {id: foto, omschrijving: Foto’s plaatsen, grondslag: toestemming}\npersoonsgegevens:\n  - {gegevens: [BSN], soort: bsn, voor: [zorg], verplicht: {omdat: wet, wet: Jeugdwet 7.2.1}}\n',
    ],
  },
  check({ verwerking, law, report }) {
    for (const statement of restingOn(verwerking, law, 'a')) {
      const required = verwerking.groepen.filter((groep) => whyRequired(groep) !== undefined && basesOf(groep, [statement]).length > 0)
      const byLaw = required.filter((groep) => whyRequired(groep) === 'wet')
      const otherwise = required.filter((groep) => whyRequired(groep) !== 'wet')
      for (const [message, groepen] of [['wet', byLaw], ['verplicht', isChosen(statement) ? [] : otherwise]] as const) {
        if (groepen.length === 0) continue
        const related = groepen.map(({ gebruik }) => ({ target: at(gebruik, 'verplicht'), text: 'hier staat dat het moet' }))
        report(statement.target, message, { gegevens: dataOf(...groepen) }, { related })
      }
    }
  },
})

/** Only what is said here: in another activity the same data may be asked for on another basis. */
function whyRequired({ gebruik }: Groep): string | undefined {
  return record(gebruik.verplicht)?.omdat
}

function isChosen({ doelen }: Grondslag): boolean {
  return doelen.length > 0 && doelen.every((doel) => [...aimsOf(doel)].some((aim) => CHOSEN.has(aim)))
}

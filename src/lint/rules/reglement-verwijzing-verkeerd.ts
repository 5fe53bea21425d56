import type { Regel } from '../../register/model.js'
import { at } from '../../register/target.js'
import { list, short } from '../phrase.js'
import { byDocument, inDocument, rulesOf } from '../regulation.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'reglement-verwijzing-verkeerd',
  title: 'Een regel verwijst naar een verkeerd artikel van het reglement',
  stake: 'wie de verwijzing volgt, vindt niet wat er staat',
  subject: 'reglement en verklaring',
  severity: 'warning',
  judgement: false,
  law: ['AVG 12(1)', 'AVG 5(1)(a)'],
  scope: 'register',
  messages: {
    'ander-onderwerp': {
      wat: 'In {regel} staat een verwijzing naar artikel {naar}, voor: {over}. Daar gaat het over iets anders.',
      waarom: 'Artikel {naar} gaat over: {is}.{waar} Wie de regels wil volgen, weet nu niet wat er geldt.',
      doe: 'verbeter het nummer in de tekst en bij `verwijzingen`, of zet wat bedoeld is alsnog in dat artikel.',
    },
    'bestaat-niet': {
      wat: 'In {regel} staat een verwijzing naar {naar}. Die regel is er niet.',
      waarom: 'Wie de verwijzing volgt, vindt niets. Dan is niet te zien wat er op dit punt geldt.',
      doe: 'verbeter het nummer in de tekst en bij `verwijzingen`, of voeg toe wat ontbreekt.',
    },
  },
  limits: ['Deze controle leest `verwijzingen`. Een verwijzing in een zin zonder die sleutel ziet zij niet.', 'Of de tekst van het juiste artikel ook zegt wat bedoeld is, moet een mens lezen.'],
  examples: {
    fout: [
      "delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: twee, nummer: '2', onderwerp: reikwijdte, tekst: Het geldt voor alles.}\n      - {id: drie, nummer: '3', onderwerp: gegevens, tekst: Wij gebruiken naam en adres.}\n      - {id: vier, nummer: '4', onderwerp: doel, tekst: Niet meer dan in artikel 2., verwijzingen: [{naar: '2', over: gegevens}]}\n",
      "delen:\n  - id: beleid\n    soort: beleid\n    regels:\n      - {id: taken, kop: Taken, onderwerp: doel, tekst: Zie artikel 6., verwijzingen: [{naar: artikel 6}]}\n",
    ],
    goed: [
      "delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: drie, nummer: '3.1', onderwerp: gegevens, tekst: Wij gebruiken naam en adres.}\n      - {id: vier, nummer: '4', onderwerp: doel, tekst: Niet meer dan in artikel 3., verwijzingen: [{naar: '3', over: gegevens}]}\n",
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: drie, onderwerp: gegevens, tekst: Wij gebruiken naam en adres.}\n      - {id: vier, onderwerp: doel, tekst: Niet meer dan daar staat., verwijzingen: [{naar: drie}]}\n',
    ],
  },
  check({ register, report }) {
    for (const document of byDocument(rulesOf(register))) {
      for (const rule of document) {
        for (const verwijzing of rule.yaml.verwijzingen ?? []) {
          const { naar, over } = verwijzing
          const found = document.filter((other) => isMeant(other, naar))
          if (found.length === 0) report(at(verwijzing, 'naar'), 'bestaat-niet', { regel: inDocument(rule), naar: short(naar) })
          else if (over !== undefined && !found.some(({ yaml }) => yaml.onderwerp === over)) {
            const right = [...new Set(document.filter(({ yaml, id }) => yaml.onderwerp === over && id !== rule.id).map(({ naam }) => naam))]
            const is = list([...new Set(found.map(({ yaml }) => said(yaml.onderwerp)))])
            report(
              at(verwijzing, 'naar'),
              'ander-onderwerp',
              { regel: inDocument(rule), naar: numberOf(naar), over: said(over), is, waar: right.length > 0 ? ` Over ${said(over)} gaat: ${list(right.slice(0, 2))}.` : '' },
              { related: found.slice(0, 1).map(({ yaml, naam }) => ({ target: at(yaml, 'onderwerp'), text: `${naam} gaat over: ${said(yaml.onderwerp)}` })) },
            )
          }
        }
      }
    }
  },
})

function isMeant({ id, yaml: { nummer } }: Regel, naar: string): boolean {
  const number = numberOf(naar)
  return id === naar || nummer === number || (nummer?.startsWith(`${number}.`) ?? false)
}

function numberOf(naar: string): string {
  return naar.replace(/^(artikel|regel|paragraaf)\s+/i, '')
}

function said(onderwerp: string): string {
  return onderwerp.replaceAll('-', ' ')
}

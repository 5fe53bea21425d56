import { items, record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { short } from '../phrase.js'
import { defineRule } from '../rule.js'

/** Words of a document that refer to another table instead of naming data. */
const [POINTS, ELSEWHERE] = [/\b(?:zie|idem|uit|conform)\b/i, /\b(?:tabel|verwerking|bijlage)\b\s*\d+/i]

export default defineRule({
  id: 'verwijzing-zonder-selectie',
  title: 'Een verwijzing zegt niet welke gegevens u gebruikt',
  stake: 'een verwijzing naar alles laat niet zien wat hier echt nodig is',
  subject: 'gegevens',
  severity: 'warning',
  judgement: false,
  law: ['AVG 30(1)(c)', 'AVG 5(1)(c)'],
  scope: 'verwerking',
  messages: {
    alles: {
      wat: 'Deze verwijzing naar `{zie}` zegt niet welke gegevens u hier gebruikt.',
      waarom: 'Zonder keuze horen alle gegevens van die verwerking erbij. Of dat nodig is voor dit doel, is zo niet na te gaan.',
      doe: 'noem bij `groepen` alleen wat u hier gebruikt. Gebruikt u echt alles? Schrijf dan `groepen: alle`, en bij `noodzaak` waarom.',
    },
    bijzonder: {
      wat: 'Voor bijzondere gegevens verwijst u naar `{zie}`, zonder te zeggen welke u hier gebruikt.',
      waarom: 'Bijzondere gegevens mag u alleen gebruiken als dat nodig is. Een verwijzing laat niet zien om welke het hier gaat.',
      doe: 'noem de bijzondere gegevens bij `genoemd`, of verwijs bij `persoonsgegevens` met `zie` en `groepen`.',
    },
    tekst: {
      wat: 'Hier staat een verwijzing in woorden in plaats van gegevens: ‘{tekst}’.',
      waarom: 'Een verwijzing in een zin kan avg niet volgen. Zo is niet te zien welke gegevens u gebruikt.',
      doe: 'verwijs met `zie` naar de verwerking, en noem bij `groepen` wat u hier gebruikt.',
    },
  },
  limits: [
    'Een verwijzing die nergens heen gaat of in een kring loopt, is een fout in de invoer en staat daar.',
    'Een verwijzing in woorden ziet de controle alleen waar gegevens horen te staan, niet in een toelichting.',
  ],
  examples: {
    fout: [
      'naam: Voorbeeld\nverwerkingen:\n  dossier:\n    naam: Dossier\n    persoonsgegevens:\n      - {id: naam, gegevens: [naam]}\n      - {id: foto, gegevens: [foto]}\n  audit:\n    naam: Audit\n    persoonsgegevens:\n      - zie: dossier\n    bijzonder: {zie: dossier}\n',
      'naam: Voorbeeld\nverwerkingen:\n  dossier:\n    naam: Dossier\n    persoonsgegevens:\n      - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid}\n  audit:\n    naam: Audit\n    bijzonder: {zie: dossier}\n',
      'naam: Audit\npersoonsgegevens:\n  - gegevens: [Zie categorieën van persoonsgegevens uit tabel 1]\n',
    ],
    goed: [
      'naam: Voorbeeld\nverwerkingen:\n  dossier:\n    naam: Dossier\n    persoonsgegevens:\n      - {id: naam, gegevens: [naam]}\n      - {id: foto, gegevens: [foto]}\n  audit:\n    naam: Audit\n    persoonsgegevens:\n      - {zie: dossier, groepen: [naam]}\n    bijzonder: {zie: dossier}\n',
      'naam: Voorbeeld\nverwerkingen:\n  dossier:\n    naam: Dossier\n    persoonsgegevens:\n      - {id: naam, gegevens: [naam]}\n  overdracht:\n    naam: Overdracht\n    persoonsgegevens:\n      - {zie: dossier, groepen: alle}\n',
      'naam: Audit\npersoonsgegevens:\n  - {gegevens: [naam, handtekening], toelichting: zie ook tabel 1}\n',
    ],
  },
  check({ verwerking: { yaml }, report }) {
    const references = items(yaml.persoonsgegevens).filter((groep) => groep.zie !== undefined)
    const special = record(yaml.bijzonder)
    for (const groep of references) {
      if (groep.groepen !== undefined) continue
      // The same reference for special data is the same gap, so it is not a finding of its own.
      const again = special?.zie === groep.zie && !special?.genoemd ? [{ target: at(special!, 'zie'), text: 'ook voor bijzondere gegevens' }] : []
      report({ of: groep }, 'alles', { zie: groep.zie! }, { related: again })
    }
    if (special?.zie !== undefined && !special.genoemd && !references.some((groep) => groep.zie === special.zie)) report(at(special, 'zie'), 'bijzonder', { zie: special.zie })
    for (const groep of items(yaml.persoonsgegevens)) {
      const index = groep.gegevens?.findIndex((text) => pointsElsewhere(text)) ?? -1
      if (index !== -1) report(at(groep.gegevens!, index), 'tekst', { tekst: short(groep.gegevens![index]!) })
    }
  },
})

/** Both in one sentence, the one before the other. Sought one after the other: together they take the square of a long text. */
function pointsElsewhere(text: string): boolean {
  return text.split('.').some((sentence) => {
    const at = sentence.search(POINTS)
    return at !== -1 && ELSEWHERE.test(sentence.slice(at))
  })
}

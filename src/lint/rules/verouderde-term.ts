import { dutchDate } from '../dates.js'
import { OldWords } from '../lexicon/old-words.js'
import { defineRule } from '../rule.js'
import { elsewhere, howOften, outdatedIn, ownerKey } from '../wording.js'

export default defineRule({
  id: 'verouderde-term',
  title: 'Het woord komt uit de oude privacywet',
  stake: 'oude woorden passen niet bij de plichten en rechten van nu',
  subject: 'wet en woord',
  severity: 'warning',
  judgement: false,
  law: ['AVG 4'],
  scope: 'register',
  messages: {
    oud: {
      wat: '‘{woord}’ komt uit de oude privacywet. De AVG zegt ‘{nieuw}’.',
      waarom: '{vaker}Sinds {datum} gelden andere begrippen, met soms andere plichten en rechten.',
      doe: 'zeg ‘{nieuw}’ in plaats van ‘{woord}’, en kijk of de zin dan nog klopt.',
    },
  },
  limits: [
    'Woorden met ook een gewone betekenis tellen alleen waar zij de oude betekenis hebben: ‘de wet verzet zich’ en ‘de verantwoordelijke medewerker’ niet.',
    'Een zin die zelf zegt dat het over vroeger gaat, en namen van documenten, laat deze controle rusten.',
  ],
  examples: {
    fout: [
      'naam: Dossier\ntoegang:\n  - {wie: de bewerker, tot: onderhoud}\n',
      'naam: Dossier\nomschrijving: De bewerker werkt in opdracht, met een contract voor de bewerker.\n',
      'naam: Dossier\nomschrijving: Voorschriften opgesteld door de verantwoordelijke.\nborging: [een plicht van de verantwoordelijke]\n',
      'naam: Dossier\nkeuze: {afmelden: De cliënt kan altijd verzet aantekenen.}\n',
      'naam: Dossier\nkeuze: {afmelden: De cliënt kan vragen zijn gegevens te verwijderen of af te schermen.}\n',
      { yaml: 'naam: Dossier\ntoegang:\n  - {wie: de bewerker, tot: onderhoud}\n', peildatum: '2018-05-25' },
    ],
    goed: [
      { yaml: 'naam: Dossier\ntoegang:\n  - {wie: de bewerker, tot: onderhoud}\n', peildatum: '2018-05-24' },
      'naam: Dossier\ntoegang:\n  - {wie: de medewerker}\n  - {wie: de verwerker}\n  - {wie: de verwerkingsverantwoordelijke}\n',
      'naam: Dossier\nomschrijving: Dat gebeurt, tenzij de wet zich hiertegen verzet.\n',
      'naam: Dossier\nomschrijving: De verantwoordelijke medewerker kijkt mee. Wij zijn verantwoordelijk. De begeleider is verantwoordelijke voor het plan.\n',
      'naam: Dossier\nomschrijving: Dit heette vroeger een bewerkersovereenkomst.\n',
      'naam: Dossier\nbeveiliging: {technisch: [een afgeschermde omgeving]}\n',
      'naam: Dossier\ndocumenten:\n  - {titel: Bewerkersovereenkomst 2016}\n',
    ],
  },
  check({ register, law, report }) {
    const oldWords = new OldWords(law.words())
    for (const { owner, found } of outdatedIn(register, oldWords)) {
      const { thing, words, first } = found
      report(
        first.target,
        'oud',
        { woord: words, nieuw: thing.nieuw, datum: dutchDate(thing.sinds), vaker: howOften(found), sleutel: ownerKey(owner, thing.oud) },
        { ...elsewhere(found), law: [thing.bepaling ?? 'AVG 4'] },
      )
    }
  },
})

import { record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { short } from '../phrase.js'
import { inDocument, rulesOf } from '../regulation.js'
import { defineRule } from '../rule.js'

const meting = (said: string): string => `delen:\n  - id: meting\n    soort: meting\n    regels:\n      - {id: partners, kop: Partners, onderwerp: verwerkers, tekst: Over overeenkomsten., verwerkersovereenkomst: {aanwezig: ${said}}}\n`
const WITH = 'naam: Dossier\nverwerkers:\n  - {partij: leverancier, overeenkomst: {datum: 2024-01-15, document: overeenkomst met de leverancier}}\n'

export default defineRule({
  id: 'verwerkersovereenkomst-tegenstrijdig',
  title: 'Wel een verwerkersovereenkomst volgens de ene tekst, en niet volgens de andere',
  stake: 'zonder zekerheid over de overeenkomst weet niemand wat de verwerker mag',
  subject: 'tegenspraak',
  severity: 'error',
  judgement: false,
  law: ['AVG 28(3)', 'AVG 5(2)'],
  scope: 'register',
  messages: {
    wel: {
      wat: 'Bij ‘{verwerking}’ staat dat er een verwerkersovereenkomst is. Volgens {regel} {zegt}.',
      waarom: 'Wie gegevens in opdracht verwerkt, doet dat met een overeenkomst. Nu is niet te zien of die er is.',
      doe: 'zoek de overeenkomst op en zet bij `overeenkomst` de datum en waar zij ligt. Is zij er niet? Sluit haar dan. Pas daarna de tekst aan die niet klopt.',
    },
    niet: {
      wat: 'Bij ‘{verwerking}’ staat dat er geen verwerkersovereenkomst is. Volgens {regel} is zij er wel.',
      waarom: 'Wie gegevens in opdracht verwerkt, doet dat met een overeenkomst. Nu is niet te zien of die er is.',
      doe: 'zoek de overeenkomst op en zet bij `overeenkomst` de datum en waar zij ligt. Is zij er niet? Sluit haar dan. Pas daarna de tekst aan die niet klopt.',
    },
  },
  limits: ['Deze controle vergelijkt wat de teksten zeggen. Of de overeenkomst bestaat, moet een mens nagaan.', 'Zij ziet niet over welke verwerker een regel gaat die geen naam noemt.'],
  examples: {
    fout: [`${meting('niet-van-toepassing')}---\n${WITH}`, `${meting('ja')}---\nnaam: Dossier\nverwerkers:\n  - {partij: leverancier, overeenkomst: geen}\n`],
    goed: [`${meting('ja')}---\n${WITH}`, `${meting('nee')}---\nnaam: Dossier\nverwerkers:\n  - {partij: leverancier, overeenkomst: onbekend}\n`, `delen:\n  - id: beleid\n    soort: beleid\n    regels:\n      - {id: eis, onderwerp: verwerkers, tekst: Er moet een overeenkomst zijn., verwerkersovereenkomst: {nodig: ja}}\n---\n${WITH}`],
  },
  check({ register, report }) {
    const said = rulesOf(register).flatMap((rule) => (rule.yaml.verwerkersovereenkomst?.aanwezig === undefined ? [] : [{ rule, own: rule.yaml.verwerkersovereenkomst }]))
    for (const verwerking of register.verwerkingen.values()) {
      const { verwerkers } = verwerking.yaml
      if (!Array.isArray(verwerkers)) continue
      for (const verwerker of verwerkers) {
        const has = record(verwerker.overeenkomst) !== undefined
        if (!has && verwerker.overeenkomst !== 'geen') continue
        const against = said.find(({ own }) => (own.aanwezig === 'ja') !== has)
        if (!against) continue
        const zegt = against.own.aanwezig === 'nee' ? 'is die er niet' : 'is die niet van toepassing'
        report(at(verwerker, 'overeenkomst'), has ? 'wel' : 'niet', { verwerking: short(verwerking.yaml.naam, 40), regel: inDocument(against.rule), zegt }, {
          related: [{ target: at(against.own, 'aanwezig'), text: `volgens ${inDocument(against.rule)} ${has ? zegt : 'is die er wel'}` }],
        })
      }
    }
  },
})

import { items, record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { restingOn } from '../bases.js'
import { anonymous, basesOf, dataOf } from '../groups.js'
import { list } from '../phrase.js'
import { defineRule } from '../rule.js'
import { categoriesOf, exceptedByPurpose, exceptionOf, named, names } from '../special.js'

const WAAROM = 'Bij bijzondere gegevens telt toestemming alleen als iemand die uitdrukkelijk geeft, bijvoorbeeld met een handtekening of een eigen vakje. U moet dat kunnen laten zien.'

export default defineRule({
  id: 'toestemming-niet-uitdrukkelijk',
  title: 'Toestemming voor bijzondere gegevens is niet als uitdrukkelijk vastgelegd',
  stake: 'bij bijzondere gegevens telt alleen uitdrukkelijke toestemming (art. 9)',
  subject: 'toestemming',
  severity: 'warning',
  judgement: false,
  law: ['AVG 9(2)(a)', 'UAVG 22(2)(a)', 'AVG 7(1)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'De grondslag is toestemming en er zijn bijzondere gegevens ({soort}), maar er staat niet of de toestemming uitdrukkelijk is.',
      waarom: WAAROM,
      doe: 'zet bij `toestemming` of die `uitdrukkelijk` is, en bij `vastlegging` hoe u dat bewaart. Steunt u op iets anders, zoals zorg? Zet dat dan bij de gegevens als `uitzondering`.',
    },
    onbekend: {
      wat: 'De grondslag is toestemming en er zijn bijzondere gegevens ({soort}), maar onbekend is of de toestemming uitdrukkelijk is.',
      waarom: WAAROM,
      doe: 'zoek uit hoe mensen toestemming geven en vul `uitdrukkelijk` in. Steunt u op iets anders, zoals zorg? Zet dat dan bij de gegevens als `uitzondering`.',
    },
    nee: {
      wat: 'De grondslag is toestemming en er zijn bijzondere gegevens ({soort}), maar de toestemming is niet uitdrukkelijk.',
      waarom: WAAROM,
      doe: 'vraag de toestemming uitdrukkelijk en bewaar die. Steunt u op iets anders, zoals zorg? Zet dat dan bij de gegevens als `uitzondering`.',
    },
  },
  limits: [
    'Noemt het register een andere uitzondering dan toestemming, dan zwijgt deze controle: toestemming voor de zorg of om gegevens te delen is iets anders.',
    'Noemt het register uitdrukkelijke toestemming als `uitzondering`, dan vraagt deze controle niet nog eens of zij uitdrukkelijk is.',
  ],
  examples: {
    fout: [
      'naam: Dossier\ngrondslag: toestemming\npersoonsgegevens:\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid}\n  - {id: medicijnen, gegevens: [medicijnen], bijzonder: gezondheid}\n',
      'naam: Dossier\ngrondslag: toestemming\ntoestemming: {via: gesprek, uitdrukkelijk: onbekend}\npersoonsgegevens:\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid}\n',
      'naam: Dossier\ngrondslag: toestemming\ntoestemming: {via: formulier, uitdrukkelijk: nee}\npersoonsgegevens:\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid}\n',
    ],
    goed: [
      'naam: Onderzoek\ngrondslag: toestemming\ntoestemming: {via: handtekening, uitdrukkelijk: ja}\npersoonsgegevens:\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid}\n',
      'naam: Dossier\ngrondslag: toestemming\npersoonsgegevens:\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {grond: zorg, wet: artikel 30 lid 3 onder a UAVG}}\n',
      'naam: Hulp\ngrondslag: overeenkomst\ntoestemming_voor:\n  - {handeling: delen met de huisarts, betreft: geheimhouding}\npersoonsgegevens:\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid}\n',
      'naam: Onderzoek\ngrondslag: toestemming\npersoonsgegevens:\n  - {id: uitkomst, gegevens: [uitkomsten], bijzonder: gezondheid, bewerking: geanonimiseerd}\n',
      'naam: Nieuwsbrief\ngrondslag: toestemming\npersoonsgegevens:\n  - {id: adres, gegevens: [e-mailadres]}\n',
    ],
  },
  check({ verwerking, law, report }) {
    if (items(verwerking.yaml.toestemming_voor).some(({ betreft, uitdrukkelijk }) => betreft === 'deze-verwerking' && uitdrukkelijk === 'ja')) return
    const special = verwerking.groepen.filter((groep) => categoriesOf(groep).length > 0 && !anonymous(groep) && !exceptedByPurpose(groep, verwerking, law))
    for (const statement of restingOn(verwerking, law, 'a')) {
      const explicit = statement.toestemming?.uitdrukkelijk
      if (explicit === 'ja') continue
      const groepen = special.filter((groep) => {
        const uitzondering = exceptionOf(groep)?.uitzondering
        const consent = law.uitzondering(record(uitzondering)?.grond ?? '')?.id === 'uitdrukkelijke-toestemming'
        return basesOf(groep, [statement]).length > 0 && (!names(uitzondering) || (consent && explicit !== undefined))
      })
      if (groepen.length === 0) continue
      const target = explicit === undefined ? statement.target : at(statement.toestemming!, 'uitdrukkelijk')
      report(target, explicit ?? 'ontbreekt', { soort: list(named(groepen.flatMap(categoriesOf))) }, { related: groepen.map((groep) => ({ target: groep.target, text: `bijzondere gegevens: ${dataOf(groep)}` })) })
    }
  },
})

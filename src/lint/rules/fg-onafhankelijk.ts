import { record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { DOING } from '../lexicon/agreements.js'
import { list, short } from '../phrase.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'fg-onafhankelijk',
  title: 'De FG krijgt taken waarop die zelf moet toezien',
  stake: 'wie een taak uitvoert, kan er niet onafhankelijk toezicht op houden',
  subject: 'dpia en fg',
  severity: 'warning',
  judgement: true,
  law: ['AVG 38(3)', 'AVG 38(6)'],
  scope: 'register',
  messages: {
    uitvoerend: {
      wat: 'De functionaris gegevensbescherming (FG) krijgt uitvoerende taken: {taken}.',
      waarom: 'De FG houdt toezicht en adviseert. Wie zelf regels maakt, klachten afhandelt of beslist, kan daar niet onafhankelijk op toezien.',
      doe: 'geef deze taken aan een ander en laat de FG erover adviseren. Gaat het alleen om advies? Schrijf dat dan zo op.',
    },
  },
  limits: ['Deze controle leest de woorden bij `taken`. Of de FG naast dit werk een andere functie heeft, ziet zij niet.', 'Adviseren over regels of klachten hoort juist bij de FG.'],
  examples: {
    fout: ['naam: Register\nfg:\n  contact: {email: fg@voorbeeld.nl}\n  taken: [toezicht houden, afhandelen van klachten, interne regelingen ontwikkelen]\n'],
    goed: [
      'naam: Register\nfg:\n  contact: {email: fg@voorbeeld.nl}\n  taken: [toezicht houden, advies geven bij een DPIA, vragen van cliënten beantwoorden]\n',
      'naam: Register\nfg:\n  contact: {email: fg@voorbeeld.nl}\n  taken: [adviseren over interne regelingen en over het afhandelen van klachten]\n',
      'naam: Register\nfg: geen\n',
      { yaml: 'naam: Register\nfg: {taken: [afhandelen van klachten]}\n', peildatum: '2018-05-24' },
    ],
  },
  check({ register, report }) {
    const taken = record(register.yaml.fg)?.taken ?? []
    const doing = taken.filter((taak) => {
      const concepts = new Set(DOING.find(taak).map(({ concept }) => concept))
      return concepts.has('uitvoeren') && !concepts.has('adviseren')
    })
    if (doing.length > 0) report(at(taken, taken.indexOf(doing[0]!)), 'uitvoerend', { taken: list(doing.map((taak) => short(taak))) })
  },
})

import type { Regel, Verwerking } from '../../register/model.js'
import { state } from '../../register/states.js'
import { at } from '../../register/target.js'
import { criminal } from '../lexicon/criminal.js'
import { Lexicon } from '../lexicon/lexicon.js'
import { list, short } from '../phrase.js'
import { inDocument, rulesOf } from '../regulation.js'
import { defineRule } from '../rule.js'

const REGLEMENT = 'delen:\n  - id: beleid\n    soort: beleid\n    regels:\n      - {id: bijzonder, kop: Bijzondere gegevens, onderwerp: bijzondere-gegevens, tekst: Deze gegevens zijn nodig., punten: [strafrechtelijke gegevens]}\n'

export default defineRule({
  id: 'strafrecht-in-reglement',
  title: 'Volgens het reglement zijn er strafrechtelijke gegevens, in het register niet',
  stake: 'strafrechtelijke gegevens mogen alleen als een wet dat zegt (art. 10)',
  subject: 'tegenspraak',
  severity: 'warning',
  judgement: true,
  law: ['AVG 10', 'UAVG 31', 'UAVG 32', 'UAVG 33'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: '{Regel} noemt strafrechtelijke gegevens. Bij ‘{verwerking}’ staan ze niet, en die gaat naar {ontvangers}.',
      waarom: 'Gegevens over straffen en strafbare feiten mogen alleen als de UAVG of een andere wet dat zegt. Zonder gegevens en artikel in het register is niet te zien of dat zo is.',
      doe: 'gaan er strafrechtelijke gegevens mee? Zet ze als eigen groep met `soort: strafrechtelijk` en het artikel bij `wet`. Zo niet: zet `strafrechtelijk: geen` bij deze verwerking.',
    },
  },
  limits: [
    'Politie of justitie als ontvanger zegt alleen niets. Deze controle spreekt pas als het reglement zelf strafrechtelijke gegevens noemt.',
    'Noemt een verwerking zelf strafrechtelijke gegevens, dan spreekt daar de controle strafrecht-zonder-basis.',
  ],
  examples: {
    fout: [`${REGLEMENT}---\nnaam: Dossier\nontvangers: [{naam: politie, id: politie, soort: politie-of-justitie}, {naam: HALT, id: halt}]\n`],
    goed: [
      `${REGLEMENT}---\nnaam: Dossier\nstrafrechtelijk: geen\nontvangers: [{naam: politie, soort: politie-of-justitie}]\n`,
      `${REGLEMENT}---\nnaam: Dossier\npersoonsgegevens:\n  - {id: straf, gegevens: [veroordelingen], soort: strafrechtelijk, wet: artikel 33 lid 1 onder c UAVG}\nontvangers: [{naam: politie, soort: politie-of-justitie}]\n`,
      `${REGLEMENT}---\nnaam: Dossier\nontvangers: [{naam: basisschool}]\n`,
      'naam: Dossier\nontvangers: [{naam: politie, soort: politie-of-justitie}]\n',
    ],
  },
  check({ register, report }) {
    const rule = rulesOf(register).find(namesCriminal)
    if (!rule) return
    for (const verwerking of register.verwerkingen.values()) {
      if (state(verwerking.yaml.strafrechtelijk) !== 'weggelaten' || verwerking.groepen.some(({ yaml }) => yaml.soort === 'strafrechtelijk')) continue
      const receivers = verwerking.ontvangers.filter(({ naam, yaml }) => yaml?.soort === 'politie-of-justitie' || JUSTICE.occurs(naam))
      if (receivers.length === 0 || isLawful(verwerking)) continue
      const name = inDocument(rule)
      report(receivers[0]!.target, 'ontbreekt', { Regel: name.charAt(0).toUpperCase() + name.slice(1), verwerking: short(verwerking.yaml.naam, 30), ontvangers: list(receivers.map(({ naam }) => short(naam, 20)).slice(0, 3)) }, {
        related: [{ target: at(rule.yaml, 'tekst'), text: `strafrechtelijke gegevens volgens ${name}` }],
      })
    }
  },
})

const JUSTICE = new Lexicon([{ concept: 'justitie', words: ['politie', 'justitie', 'halt', 'openbaar ministerie'] }])

function namesCriminal({ yaml: { onderwerp, tekst, punten = [] } }: Regel): boolean {
  return onderwerp === 'bijzondere-gegevens' && [tekst, ...punten].some((text) => criminal.occurs(text))
}

/** Work that a law gives with its own rule for these data: the rules about the activity judge that law. */
function isLawful({ yaml, doelen }: Verwerking): boolean {
  return state(yaml.wet) === 'waarde' || (doelen.length > 0 && doelen.every((doel) => state(doel.yaml?.wet) === 'waarde'))
}

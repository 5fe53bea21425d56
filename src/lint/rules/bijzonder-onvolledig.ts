import type { Groep, Register, Verwerking } from '../../register/model.js'
import { items, record } from '../../register/states.js'
import { anonymous, wordsOf } from '../groups.js'
import { type Category, special } from '../lexicon/special.js'
import { list } from '../phrase.js'
import { defineRule } from '../rule.js'
import { categoriesIn, categoriesOf, named } from '../special.js'
import { mentions } from '../texts.js'

export default defineRule({
  id: 'bijzonder-onvolledig',
  title: 'De opgave van bijzondere gegevens is niet compleet',
  stake: 'het register noemt elke soort gegevens, dus ook elke bijzondere soort (art. 30)',
  subject: 'bijzondere gegevens',
  severity: 'warning',
  judgement: true,
  law: ['AVG 9(1)', 'AVG 30(1)(c)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Als bijzonder staat hier {genoemd}, maar ‘{woord}’ wijst ook op {soort}.',
      waarom: 'Elke soort bijzondere gegevens heeft een eigen uitzondering nodig. Een soort die niet genoemd is, blijft buiten beeld.',
      doe: 'zet bij deze groep `bijzonder` met de soort, en `uitzondering`. Weet u zeker dat het niet bijzonder is? Zet dan bij deze groep `bijzonder: geen`.',
    },
  },
  limits: [
    'Deze controle zoekt woorden. Een foto is pas bijzonder als techniek er mensen mee herkent, en ‘sociaal leven’ pas als er iets staat over bijvoorbeeld geloof.',
    'Staat de soort al bij een andere groep van deze verwerking, dan zwijgt deze controle.',
  ],
  examples: {
    fout: [
      'naam: Dossier\npersoonsgegevens:\n  - {id: gezondheid, gegevens: [gezondheid], bijzonder: gezondheid}\n  - {id: herkomst, gegevens: [land van herkomst]}\n',
      'naam: Dossier\nbijzonder: {categorieen: gezondheid}\npersoonsgegevens:\n  - {id: leven, gegevens: [sociaal leven], toelichting: ook geloof}\n',
    ],
    goed: [
      'naam: Dossier\npersoonsgegevens:\n  - {id: gezondheid, gegevens: [gezondheid], bijzonder: gezondheid}\n  - {id: foto, gegevens: [foto, sociaal leven]}\n',
      'naam: Dossier\nbijzonder: {genoemd: [gezondheid, godsdienst]}\npersoonsgegevens:\n  - {id: gezondheid, gegevens: [gezondheid], bijzonder: gezondheid}\n  - {id: geloof, gegevens: [geloof]}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: gezondheid, gegevens: [gezondheid], bijzonder: gezondheid}\n  - {id: land, gegevens: [nationaliteit]}\n',
      'naam: Sport\npersoonsgegevens:\n  - {id: geloof, gegevens: [geloof], bijzonder: religie-of-levensbeschouwing}\n  - {id: cursus, gegevens: [deelname aan cursus gezondheid], bijzonder: geen}\n',
    ],
  },
  check({ verwerking, register, report }) {
    if (verwerking.yaml.rol === 'verwerker' || !mentions(special, verwerking)) return
    const declared = declaredIn(verwerking, register)
    if (declared.size === 0) return
    const seen = new Set<Category>(declared)
    for (const groep of verwerking.groepen.filter(({ verwezen, yaml }) => !verwezen && yaml.bijzonder !== 'geen')) {
      if (anonymous(groep)) continue
      for (const { concept, text } of wordsOf(groep).flatMap((words) => special.find(words))) {
        if (seen.has(concept)) continue
        seen.add(concept)
        report(groep.target, 'ontbreekt', { woord: text, soort: list(named([concept])), genoemd: list(named([...declared])), sleutel: concept })
      }
    }
  },
})

/** All categories that an activity names: at its groups, in its own statement, and in the statement that it refers to. */
function declaredIn({ yaml, groepen }: Verwerking, register: Register): Set<Category> {
  const statement = record(yaml.bijzonder)
  const other = statement?.zie === undefined ? undefined : register.verwerkingen.get(statement.zie)
  const statements = [statement, record(other?.yaml.bijzonder)]
  return new Set([
    ...[...groepen, ...(other?.groepen ?? [])].flatMap((groep: Groep) => categoriesOf(groep)),
    ...statements.flatMap((one) => [...categoriesIn(one?.categorieen), ...items(one?.genoemd).flatMap((text) => special.find(text).map(({ concept }) => concept))]),
  ])
}

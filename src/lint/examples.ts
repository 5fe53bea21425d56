import type { Change } from '../core/change.js'
import { MemoryTree } from '../core/file-tree.js'
import type { Finding } from '../core/finding.js'
import type { Register } from '../register/model.js'
import { readRegister } from '../register/read.js'
import { lint } from './engine.js'
import type { Example, Rule } from './rule.js'

/** The date of an example that names none. */
export const EXAMPLE_DATE = '2026-11-21'

/** What stands around an example of one activity. */
const REGISTER = `naam: Voorbeeld
partijen:
  - {id: stichting-voorbeeld, naam: Stichting Voorbeeld, soort: privaat, regimes: [jeugdhulp], contact: {email: privacy@voorbeeld.nl}}
  - {id: leverancier, naam: Leverancier}
verantwoordelijken: [stichting-voorbeeld]
systemen:
  - {id: ecd, naam: Elektronisch cliëntdossier}
`

/** The changes between two registers; lint does not compare versions itself. */
export type Compare = (from: Register, to: Register) => readonly Change[]

/** What an example gives when linted by these rules alone, whatever else it lacks. */
export function lintExample(example: Example, rules: readonly Rule[], compare?: Compare): Finding[] {
  const { peildatum = EXAMPLE_DATE } = typeof example === 'string' ? {} : example
  if (typeof example === 'string' || 'yaml' in example) return lint(exampleRegister(typeof example === 'string' ? example : example.yaml), { peildatum, rules })
  if (!compare) throw new Error('An example of two versions needs something that compares them')
  const register = exampleRegister(example.na)
  return lint(register, { peildatum, rules, since: { changes: compare(exampleRegister(example.voor), register), reasonFor: () => example.reden } })
}

function exampleRegister(yaml: string): Register {
  const files = exampleFiles(yaml)
  const alone = !('verwerkingen/01-voorbeeld.yaml' in files) && 'register.yaml' in files
  return readRegister(new MemoryTree('voorbeeld', alone ? files : { 'register.yaml': REGISTER, ...files }))
}

/** How an example is known for a file of a register; what is none of these is an activity. */
const FILES: [path: string, key: RegExp][] = [
  ['reglement.yaml', /^delen:/m],
  ['verklaring.yaml', /^elementen:/m],
  ['verstrekkingen.yaml', /^tabellen:/m],
  ['procedures/voorbeeld.yaml', /^vragen:/m],
  ['besluiten/voorbeeld.yaml', /^antwoorden:/m],
  ['register.yaml', /^(partijen|verwerkingen|verantwoordelijken|fg):/m],
]

/** The files that an example consists of, by path. */
export function exampleFiles(yaml: string): Record<string, string> {
  return Object.fromEntries(yaml.split(/^---\n/m).map((text) => [FILES.find(([, key]) => key.test(text))?.[0] ?? 'verwerkingen/01-voorbeeld.yaml', text]))
}

import { MemoryTree } from '../core/file-tree.js'
import type { Finding } from '../core/finding.js'
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

/** What an example gives when linted by these rules alone, whatever else it lacks. */
export function lintExample(example: Example, rules: readonly Rule[]): Finding[] {
  const { yaml, peildatum = EXAMPLE_DATE } = typeof example === 'string' ? { yaml: example } : example
  const whole = /^(partijen|verwerkingen|verantwoordelijken|fg):/m.test(yaml)
  const tree = new MemoryTree('voorbeeld', whole ? { 'register.yaml': yaml } : { 'register.yaml': REGISTER, 'verwerkingen/01-voorbeeld.yaml': yaml })
  return lint(readRegister(tree), { peildatum, rules })
}

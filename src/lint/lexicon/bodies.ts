import type { Ontvanger } from '../../register/model.js'
import { Lexicon } from './lexicon.js'

/** Bodies with a task in law, by name: the same kinds as a recipient's `soort`. */
const bodies = new Lexicon([
  { concept: 'gemeente', words: ['gemeente', 'gemeentes', 'wijkteam', 'college van burgemeester en wethouders'] },
  { concept: 'uitvoeringsorganisatie', words: ['=uwv', '=svb', '=cak', 'sociale verzekeringsbank', 'belastingdienst'] },
  { concept: 'toezichthouder', words: ['=igj', 'inspectie', 'inspectie gezondheidszorg en jeugd', 'toezichthouder'] },
])

/** The kind of a recipient: what it says itself, else what its name says. */
export function kindOf({ naam, yaml }: Ontvanger): string | undefined {
  return yaml?.soort === undefined || yaml.soort === 'onbekend' ? bodies.find(naam)[0]?.concept : yaml.soort
}

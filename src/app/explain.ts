import { AvgError } from '../core/error.js'
import { contains, parseCitation } from '../law/index.js'
import { rules } from '../lint/rules/index.js'
import { DEFECTS } from '../register/defects.js'
import { explainDefect, explainIndex, explainRule, type ExplainOptions } from '../report/explain.js'

/**
 * What `avg explain` says: of one rule or defect, of the rules of a provision, or the list of all.
 *
 * @throws AvgError when the name is neither a rule nor a provision that a rule cites.
 */
export function explain(name: string | undefined, options: ExplainOptions): string {
  if (name === undefined) return explainIndex(rules, DEFECTS, options)
  const rule = rules.find(({ id }) => id === name)
  if (rule) return explainRule(rule, options)
  if (Object.hasOwn(DEFECTS, name)) return explainDefect(name, DEFECTS[name as keyof typeof DEFECTS], options)
  const citation = parseCitation(name) ?? parseCitation(`AVG ${name}`)
  const about = citation ? rules.filter(({ law }) => law.some((provision) => touches(provision, citation))) : []
  if (about.length > 0) return explainIndex(about, {}, options)
  throw new AvgError(`\`${name}\` is geen controle van avg, en geen bepaling waar een controle over gaat. Met \`avg explain\` ziet u ze alle.`)
}

function touches(provision: string, citation: NonNullable<ReturnType<typeof parseCitation>>): boolean {
  const own = parseCitation(provision)
  return own !== undefined && (contains(citation, own) || contains(own, citation))
}

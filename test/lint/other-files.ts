import { exampleFiles } from '../../src/lint/examples.js'
import type { Rule } from '../../src/lint/rule.js'

const OTHER = new Set(['reglement.yaml', 'verklaring.yaml', 'verstrekkingen.yaml'])

/** Whether a rule reads a file beside the register and its activities, as its wrong examples show. */
export function aboutOtherFiles(rule: Rule): boolean {
  return rule.examples.fout.every((example) => {
    const text = typeof example === 'string' ? example : 'yaml' in example ? example.yaml : ''
    return Object.keys(exampleFiles(text)).some((path) => OTHER.has(path))
  })
}

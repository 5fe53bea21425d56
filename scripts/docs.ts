/**
 * The pages that the rules make of themselves, in `docs/controles/`. Rule, page and index agree because one is made
 * from the other; `npm run check` fails when a page is not the one that would be made now.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lawAt } from '../src/law/index.js'
import { EXAMPLE_DATE } from '../src/lint/examples.js'
import { rules } from '../src/lint/rules/index.js'
import { DEFECTS } from '../src/register/defects.js'
import { defectPage, ruleList, rulePage } from '../src/report/rule-page.js'

const FOLDER = 'docs/controles'
const law = lawAt(EXAMPLE_DATE)
const pages = new Map([
  ['README', ruleList(rules, DEFECTS, true)],
  ...rules.map((rule) => [rule.id, rulePage(rule, law)] as const),
  ...Object.entries(DEFECTS).map(([id, kind]) => [id, defectPage(id, kind)] as const),
])

mkdirSync(FOLDER, { recursive: true })
for (const file of readdirSync(FOLDER)) if (!pages.has(file.replace(/\.md$/, ''))) rmSync(join(FOLDER, file))
for (const [name, page] of pages) writeFileSync(join(FOLDER, `${name}.md`), `${page.trimEnd()}\n`)

/** `npm run new-rule <id>`: rule, examples (which are the tests) and page in one step. */
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'

const id = process.argv[2] ?? ''
const file = `src/lint/rules/${id}.ts`
if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id)) throw new Error('Usage: npm run new-rule <id>, in Dutch kebab-case with at least two words, for example `doel-ontbreekt`.')
if (existsSync(file)) throw new Error(`${file} exists.`)

writeFileSync(
  file,
  `import { state } from '../../register/states.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: '${id}',
  title: 'Er staat niet wie de eigenaar is',
  stake: 'zonder eigenaar houdt niemand deze verwerking bij',
  subject: 'organisatie',
  severity: 'info',
  judgement: true,
  law: ['AVG 5(2)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Er staat niet wie in uw organisatie over deze verwerking gaat.',
      waarom: 'Zonder eigenaar merkt niemand dat het register niet meer klopt.',
      doe: 'vul bij \`eigenaar\` de functie in die over het proces gaat.',
    },
  },
  limits: ['Of de functie nog bestaat, ziet deze controle niet.'],
  examples: {
    fout: ['naam: Nieuwsbrief\\n'],
    goed: ['naam: Nieuwsbrief\\neigenaar: communicatie\\n'],
  },
  check({ verwerking: { yaml }, report }) {
    if (state(yaml.eigenaar) === 'weggelaten') report('naam', 'ontbreekt')
  },
})
`,
)
execFileSync('npm', ['run', 'generate'], { stdio: 'inherit', shell: process.platform === 'win32' })
console.log(`\n${file} is a working example: make it yours, then run \`npx vitest run test/lint\`. Its page is docs/controles/${id}.md.`)

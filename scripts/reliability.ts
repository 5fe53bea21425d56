/** Holds the table of docs/betrouwbaarheid.md against what the tests try. With --write it is made anew. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { CASES, type Case } from '../test/hostile/cases.js'

const FILE = 'docs/betrouwbaarheid.md'
const [BEGIN, END] = ['<!-- tabel -->\n', '<!-- einde tabel -->\n']

const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')
const row = ({ wat, uitkomst, test, kort, lang }: Case): string => {
  const file = `test/${test}.test.ts`
  if (!existsSync(file)) throw new Error(`${file} does not exist`)
  return `| ${wat} | ${number(kort)} | ${number(lang)} | ${uitkomst} | [${test.split('/').at(-1)!}](../${file}) |\n`
}
const table = `| Wat er geprobeerd is | \`npm test\` | \`npm run fuzz\` | Uitkomst | Test |\n|---|---:|---:|---|---|\n${Object.values<Case>(CASES).map(row).join('')}`
const text = readFileSync(FILE, 'utf8')
const [start, end] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)]
if (start < BEGIN.length || end < start) throw new Error(`${FILE} has no place for its table`)
const renewed = text.slice(0, start) + table + text.slice(end)
if (process.argv.includes('--write')) writeFileSync(FILE, renewed)
else if (renewed !== text) throw new Error(`${FILE} does not say what the tests try. Run \`node --import tsx scripts/reliability.ts --write\`.`)

/**
 * Runs what the documentation shows. A block that begins with ```console holds commands after `$` and what they print;
 * a line of only `...` stands for lines that are left out. With --write the blocks without left-out lines are renewed.
 * What a command writes to `uitvoer/` goes to a folder that every page has for itself, and that is gone afterwards.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const write = process.argv.includes('--write')
const files = ['README.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => `docs/${name.replaceAll('\\', '/')}`)]
let blocks = 0
let stale = 0

for (const file of files) {
  const folder = mkdtempSync(join(tmpdir(), 'avg-docs-'))
  const text = readFileSync(file, 'utf8')
  const renewed = text.replace(/^```console\n([\s\S]*?)^```$/gm, (block, body: string) => {
    blocks++
    const now = body
      .split(/^(?=\$ )/m)
      .map((part) => renew(part, folder))
      .join('')
    if (now === body) return block
    stale++
    process.stderr.write(`${file}: a shown command prints something else now\n${now}\n`)
    return `\`\`\`console\n${now}\`\`\``
  })
  rmSync(folder, { recursive: true })
  if (write && renewed !== text) writeFileSync(file, renewed)
}
if (blocks === 0) throw new Error('No documentation was executed: the blocks are gone or no longer found.')
process.stdout.write(`${blocks} blocks of documentation executed, ${stale} stale\n`)
process.exitCode = stale > 0 && !write ? 1 : 0

function renew(part: string, folder: string): string {
  const [command = '', ...shown] = part.split('\n')
  const args = command.replace(/^\$ (npx )?avg ?/, '').match(/'[^']*'|"[^"]*"|\S+/g) ?? []
  const run = spawnSync(process.execPath, ['bin/avg.js', ...args.map((arg) => arg.replace(/^(['"])(.*)\1$/, '$2').replace(/^uitvoer(?=\/)/, folder))], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  const printed = `${run.stdout}${run.stderr}`.trimEnd().replaceAll(folder, 'uitvoer')
  const expected = shown.join('\n').trimEnd()
  return matches(expected, printed) ? part : `${command}\n${printed}\n`
}

/** Whether the parts between left-out lines occur in the output, in order, from its beginning to its end. */
function matches(expected: string, printed: string): boolean {
  const parts = expected.split(/^\.\.\.$/m).map((part) => part.replace(/^\n|\n$/g, ''))
  if (parts.length === 1) return expected === printed
  let at = 0
  for (const [index, part] of parts.entries()) {
    const found = printed.indexOf(part, at)
    if (found === -1 || (index === 0 && found !== 0)) return false
    at = found + part.length
  }
  return parts.at(-1) === '' || printed.endsWith(parts.at(-1)!)
}

import type { Command } from 'commander'
import { agreed } from '../app/agree.js'
import { type ImportPlan, planImport, writeImport } from '../app/import/plan.js'
import { screen } from '../app/output.js'
import { answer, remark } from '../app/streams.js'
import { diffPretty } from '../report/diff-pretty.js'
import { safeText } from '../report/escape.js'
import { importLosses } from '../report/loss.js'
import { EXIT } from './exit.js'

interface Options {
  yes?: boolean
  dryRun?: boolean
  indeling?: string
}

/** `avg import`: shows what a file would change in the register, and writes that when someone agrees. */
export function define(command: Command, avg: string): void {
  command
    .argument('<register>', 'map van het register')
    .argument('<bestand>', 'een rekenblad (xlsx, ods, csv), of een bestand van het AVG-register van de Rijksoverheid (json, zip)')
    .option('--yes', 'schrijf zonder te vragen')
    .option('--dry-run', 'laat zien wat er zou veranderen en schrijf niets')
    .option('--indeling <bestand>', 'waar staat welke kolom wat betekent (standaard: naast het rekenblad, met `.indeling.yaml` erachter)')
    .addHelpText('after', '\nEen rekenblad van `avg export` vervangt wat in het register staat. Een ander rekenblad komt erbij: avg stelt voor\nwelke kolom wat betekent en bewaart dat in een bestand, dat u kunt verbeteren. Wat nergens past, noemt avg.\nOpmerkingen in uw YAML blijven staan, en bestanden die niet veranderen ook.')
    .action(async (register: string, file: string, { yes = false, dryRun = false, indeling }: Options) => {
      const plan = await planImport({ register, file, avg, ...(indeling === undefined ? {} : { mapping: indeling }) })
      answer(diffPretty(plan.report, screen(undefined)))
      if (plan.reading.length > 0) remark(`avg: zo leest avg het rekenblad:\n${plan.reading.map((line) => `  ${safeText(line)}\n`).join('')}`)
      remark(importLosses(plan.losses))
      for (const warning of plan.warnings) remark(`avg: ${safeText(warning)}\n`)
      remark(`${await carryOut(plan, { yes, dryRun })}\n`)
      process.exitCode = EXIT.clean
    })
}

async function carryOut(plan: ImportPlan, { yes, dryRun }: { yes: boolean; dryRun: boolean }): Promise<string> {
  const count = plan.files.size
  if (count === 0) return 'avg: er verandert niets. Het register zegt al wat in het bestand staat.'
  const files = `${count} ${count === 1 ? 'bestand' : 'bestanden'} van het register`
  if (dryRun) return `avg: er is niets geschreven (--dry-run). ${files} zouden veranderen.`
  if (!yes && !(await agreed(`Schrijven? ${files} ${count === 1 ? 'verandert' : 'veranderen'}. [j/N] `))) return 'avg: er is niets geschreven. Wilt u dit wel? Geef dan --yes mee, of antwoord met j.'
  writeImport(plan)
  return `avg: ${files} ${count === 1 ? 'is' : 'zijn'} geschreven. Kijk met \`avg lint\` wat er nog ontbreekt.`
}

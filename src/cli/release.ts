import type { Command } from 'commander'
import { dateOrToday, screen } from '../app/output.js'
import { reasonsFor } from '../app/reasons.js'
import { reconstructVersions } from '../app/reconstruct.js'
import { planRelease, release } from '../app/release.js'
import { answer, remark } from '../app/streams.js'
import { AvgError } from '../core/error.js'
import type { Finding } from '../core/finding.js'
import { diffPretty } from '../report/diff-pretty.js'
import { safeText } from '../report/escape.js'
import { day } from '../report/result.js'
import { EXIT } from './exit.js'

interface Options {
  datum?: string
  reden?: string
  dryRun?: boolean
  streng?: boolean
  reconstructie?: boolean
}

/** `avg release`: exit status 1 when errors stand in the way. */
export function define(command: Command, version: string): void {
  command
    .argument('<register>', 'map van het register')
    .option('--datum <datum>', 'datum van de versie (standaard: vandaag)')
    .option('--reden <tekst>', 'reden van de wijzigingen; zonder deze optie vraagt avg erom')
    .option('--dry-run', 'laat zien wat er zou gebeuren en schrijf niets')
    .option('--streng', 'weiger als er ook maar één fout openstaat')
    .option('--reconstructie', 'maak de versies van vroeger uit versies/reconstructie.yaml')
    .action(async (path: string, options: Options) => {
      process.exitCode = options.reconstructie ? reconstruct(path, options, version) : await one(path, options, version)
    })
}

function reconstruct(path: string, { datum, reden, dryRun = false }: Options, avg: string): number {
  if (datum !== undefined || reden !== undefined) throw new AvgError('Bij --reconstructie komen datums en redenen uit versies/reconstructie.yaml; --datum en --reden horen er niet bij.')
  const made = reconstructVersions({ path, avg, dryRun })
  for (const { datum: date, entry } of made) answer(`${day(date)} (reconstructie): ${entry.opgegeven!.length} opgegeven, ${entry.wijzigingen.length} berekend\n`)
  remark(dryRun ? 'avg: er is niets geschreven (--dry-run).\n' : `avg: ${made.length} versies gemaakt. Het anker van nu: ${made.at(-1)!.hash}\n`)
  return EXIT.clean
}

async function one(path: string, options: Options, avg: string): Promise<number> {
  const plan = planRelease({ path, datum: dateOrToday(options.datum), avg })
  answer(plan.report ? diffPretty(plan.report, screen(undefined)) : `${plan.id}: eerste versie, ${day(plan.request.datum)}\n`)
  const { fouten, waarschuwingen, aanwijzingen } = plan.open
  remark(`avg: open op ${day(plan.request.datum)}: ${fouten} fouten, ${waarschuwingen} waarschuwingen, ${aanwijzingen} aanwijzingen.\n`)
  const refused = options.streng ? plan.errors : plan.newErrors
  if (refused.length > 0) return refuse(refused, options.streng === true)
  if (options.dryRun) {
    remark('avg: er is niets geschreven (--dry-run).\n')
    return EXIT.clean
  }
  const { hash } = release(plan, await reasonsFor(plan, options.reden))
  remark(`avg: versie ${day(plan.request.datum)} is vrijgegeven. Het anker van nu: ${hash}\n`)
  return EXIT.clean
}

function refuse(errors: readonly Finding[], strict: boolean): number {
  const many = errors.length === 1 ? 'is 1 fout' : `zijn ${errors.length} fouten`
  remark(`avg: niet vrijgegeven. Er ${many}${strict ? '' : ' bij gekomen sinds de vorige versie, zonder `actie`'}:\n`)
  for (const { file, range, rule, message } of errors) remark(`  ${safeText(`${file}, regel ${range.start.line}: ${rule}. ${message.wat}`)}\n`)
  remark(strict ? 'Los ze op, of laat --streng weg.\n' : 'Los ze op, of leg met een `actie` vast wie ze wanneer oplost.\n')
  return EXIT.findings
}

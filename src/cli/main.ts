import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { remark } from '../app/streams.js'
import { AvgError } from '../core/error.js'
import { safeLines } from '../report/escape.js'
import { EXIT } from './exit.js'
import { dutch } from './dutch.js'

const { version } = packageJson
const program = dutch(new Command('avg'))
  .description('Het register van verwerkingen (artikel 30 AVG): controleren, vergelijken en er documenten van maken')
  .usage('<opdracht> [opties]')
  .version(version, '--version', 'toon de versie')
  .helpCommand('help [opdracht]', 'toon hulp bij een opdracht')
  .exitOverride()

/** Each command loads its own part of avg, and only when it is asked for. */
const commands: [name: string, description: string, load: () => Promise<{ define(command: Command, version: string): void }>][] = [
  ['lint', 'controleer registers en zeg wat er ontbreekt, waarom dat telt en wat u kunt doen', () => import('./lint.js')],
  ['fmt', 'zet sleutels in vaste volgorde, zonder te veranderen wat er staat', () => import('./fmt.js')],
  ['config', 'zeg welke instellingen gelden, en waar ze vandaan komen', () => import('./config.js')],
  ['explain', 'leg een controle uit, of noem de controles bij een wetsartikel', () => import('./explain.js')],
  ['diff', 'vergelijk twee versies, en zeg wat een wijziging vraagt', () => import('./diff.js')],
  ['release', 'leg het register vast als versie, met de redenen van de wijzigingen', () => import('./release.js')],
  ['log', 'toon het versielog: datum, wijziging, reden', () => import('./log.js')],
  ['show', 'toon wat een versie zei', () => import('./show.js')],
  ['verify', 'controleer of de versies nog zijn wat er is vrijgegeven', () => import('./verify.js')],
  ['disclose', 'zoek op wat een document zegt over gegevens geven: grondslag, toestemming, vindplaats', () => import('./disclose.js')],
  ['retention', 'toon hoe lang u wat bewaart, waar dat van de wet verschilt, en vanaf wanneer iets weg kan', () => import('./retention.js')],
  ['decide', 'volg een procedure, zoals bij een datalek, en leg vast wat eruit kwam', () => import('./decide.js')],
  ['datalekken', 'toon het register van datalekken: wat er gebeurde, wat er nog moet en hoeveel tijd er is', () => import('./datalekken.js')],
  ['render', 'maak een document: een privacyverklaring, het register, het versielog of de verstrekkingen', () => import('./render.js')],
  ['export', 'zet een versie om in een rekenblad of in een vorm voor andere programma\'s', () => import('./export.js')],
  ['import', 'haal een rekenblad of een register van elders binnen, en laat eerst zien wat er verandert', () => import('./import.js')],
  ['publish', 'bewaar de privacyverklaringen die u publiceert, en schrijf dat in het versielog', () => import('./publish.js')],
  ['dossier', 'maak een dossier voor de Autoriteit Persoonsgegevens, met een map om te versturen', () => import('./dossier.js')],
]

async function run(args: string[]): Promise<void> {
  for (const [name, description, load] of commands) {
    const command = dutch(program.command(name).description(description))
    if (args[0] === name || (args[0] === 'help' && args[1] === name)) (await load()).define(command, version)
  }
  await program.parseAsync(args, { from: 'user' })
}

/** Where every run ends: what was expected gets its message, anything else says that it is a bug in avg. */
function fail(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.unusable
  if (error instanceof AvgError) {
    remark(`avg: ${safeLines(error.message)}\n`)
    return EXIT.unusable
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  remark(`avg ${version}: dit is een fout in avg zelf, niet in uw register.\nMeld hem met de regels hieronder en, als het kan, met het bestand waar het om ging.\n\n${detail}\n`)
  return EXIT.bug
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = fail(error)
})

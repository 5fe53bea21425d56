import { type Command, Option } from 'commander'
import { decide, proceduresOf } from '../app/decide.js'
import { procedureDocumentOf, scoreDocumentOf } from '../app/procedures/documents.js'
import { scoresOf } from '../app/procedures/score.js'
import { dateOrToday, deliver, screen } from '../app/output.js'
import { answer, remark } from '../app/streams.js'
import { AvgError } from '../core/error.js'
import { decisionPretty, proceduresPretty } from '../report/decision-pretty.js'
import { scorePretty } from '../report/score-pretty.js'
import { EXIT } from './exit.js'

interface Options {
  antwoorden?: string
  vervolg?: string
  score?: boolean
  eerder?: string
  format?: 'markdown' | 'html'
  output?: string
  datum?: string
  peildatum?: string
  naam?: string
  rol?: string
  akkoord?: string
  verwerking?: string[]
  plain?: boolean
  dryRun?: boolean
}

/** `avg decide`: stopping halfway ends with 2, as everywhere where nothing was finished; what was answered is kept. */
export function define(command: Command, avg: string): void {
  command
    .argument('<register>', 'map van het register')
    .argument('[naam]', 'de procedure; zonder naam noemt avg welke er zijn')
    .option('--antwoorden <bestand>', 'antwoorden uit een YAML-bestand, zonder vragen')
    .option('--plain', 'regel voor regel, met genummerde keuzes: voor schermlezers en eenvoudige terminals')
    .option('--vervolg <besluit>', 'vul een besluit aan, bijvoorbeeld een datalek waar u meer over weet')
    .option('--naam <tekst>', 'waar het over gaat, in een paar woorden')
    .option('--rol <functie>', 'vanuit welke functie de vragen beantwoord zijn; nooit een naam')
    .option('--akkoord <functie>', 'welke functie het besluit vaststelt; nooit een naam')
    .option('--verwerking <kenmerk...>', 'de verwerkingen waar het over gaat')
    .option('--datum <datum>', 'de dag van het besluit, en van de wet (standaard: vandaag)')
    .addOption(new Option('--peildatum <datum>', 'hetzelfde als --datum').conflicts('datum'))
    .option('--dry-run', 'schrijf niets')
    .option('--score', 'toon de score per onderdeel')
    .option('--eerder <besluit>', 'bij --score: vergelijk met dit besluit, deze meting of dit bestand')
    .addOption(new Option('--format <vorm>', 'druk de procedure zelf af, of met --score de score').choices(['markdown', 'html']))
    .option('--output <bestand>', 'bij --format: schrijf naar een bestand in plaats van naar het scherm')
    .action(async (register: string, naam: string | undefined, options: Options) => {
      await run(register, naam, options, avg)
      process.exitCode = EXIT.clean
    })
}

async function run(register: string, naam: string | undefined, options: Options, avg: string): Promise<void> {
  const { format, output, antwoorden, eerder } = options
  const day = options.datum ?? options.peildatum
  const datum = dateOrToday(day)
  if (naam === undefined) {
    const { procedures, broken } = proceduresOf(register)
    answer(proceduresPretty(procedures, register, screen(undefined)))
    for (const line of broken) remark(`avg: ${line}\n`)
    return
  }
  if (options.score !== true && eerder !== undefined) throw new AvgError('--eerder hoort bij --score.')
  if (options.score === true) {
    const made = scoresOf(register, naam, { ...(antwoorden === undefined ? {} : { antwoorden }), ...(eerder === undefined ? {} : { eerder }) })
    return deliver(format === undefined ? scorePretty(made.report, screen(output)) : await scoreDocumentOf(register, made, { format, peildatum: datum, avg }), output)
  }
  if (format !== undefined) return deliver(await procedureDocumentOf(register, naam, { format, peildatum: datum, avg }), output)
  const { rol, akkoord, vervolg } = options
  const { decision, delen, yaml, id, notes } = await decide(register, naam, {
    ...(antwoorden === undefined ? {} : { antwoorden }),
    ...(vervolg === undefined ? {} : { vervolg }),
    ...(options.naam === undefined ? {} : { naam: options.naam }),
    ...(rol === undefined ? {} : { rol }),
    ...(akkoord === undefined ? {} : { akkoord }),
    datum,
    datumGevraagd: day !== undefined,
    verwerkingen: options.verwerking ?? [],
    plain: options.plain === true,
    dryRun: options.dryRun === true,
  })
  // Below the questions, the outcome stands by itself.
  if (antwoorden === undefined) remark('\n')
  answer(decisionPretty(decision, screen(undefined), yaml))
  if (delen.length > 0) answer(`\n${scorePretty({ naam: 'Score', nu: decision.procedure.yaml.naam, delen }, screen(undefined))}`)
  for (const note of notes) remark(`avg: ${note}\n`)
  remark(id === undefined ? `avg: er is niets geschreven${options.dryRun === true ? ' (--dry-run)' : ''}.\n` : `avg: vastgelegd in ${register.replace(/[/\\]+$/, '')}/besluiten/${id}.yaml\n`)
}

import type { Command } from 'commander'
import { dossier, readQuestions } from '../app/dossier.js'
import { dateOrToday } from '../app/output.js'
import { answer, remark } from '../app/streams.js'
import { EXIT } from './exit.js'

interface Options {
  peildatum?: string
  vandaag?: string
  output: string
  vraag: string
  verwerking?: string[]
  betrokkenen?: string[]
  metBevindingen?: boolean
  zip?: boolean
  kenmerk?: string
  ondertekenaar?: string
}

/** `avg dossier`: what the supervisory authority asks for, in a folder that can be sent and one that stays. */
export function define(command: Command, avg: string): void {
  command
    .argument('<register>', 'map van een register, of REF:map')
    .requiredOption('--output <map>', 'waar het dossier komt: een map die nog niet bestaat')
    .option('--peildatum <datum>', 'het register en de wet van deze dag (standaard: vandaag)')
    .option('--vandaag <datum>', 'de dag van de brief, en van de wet van nu (standaard: vandaag)')
    .option('--vraag <artikelen>', 'wat er gevraagd is: 30, 13/14, 26, 28, 31, 32, 33(5), 35, verstrekkingen; met komma’s ertussen', '30')
    .option('--verwerking <kenmerk...>', 'alleen deze verwerkingen, met hun naam of nummer')
    .option('--betrokkenen <groep...>', 'alleen verwerkingen met gegevens van deze mensen')
    .option('--met-bevindingen', 'stuur ook mee wat intern is: index, bevindingen, afwijkingen, acties en het verschil')
    .option('--zip', 'maak van de map verzenden ook een zipbestand')
    .option('--kenmerk <tekst>', 'het kenmerk van de AP, voor in de brief')
    .option('--ondertekenaar <tekst>', 'naam en functie onder de brief')
    .action(async (register: string, options: Options) => {
      const vandaag = dateOrToday(options.vandaag)
      const { files, stand, kenmerken, format } = await dossier(register, options.output, {
        peildatum: options.peildatum === undefined ? vandaag : dateOrToday(options.peildatum),
        vandaag,
        vragen: readQuestions(options.vraag),
        verwerkingen: options.verwerking ?? [],
        betrokkenen: options.betrokkenen ?? [],
        metBevindingen: options.metBevindingen === true,
        zip: options.zip === true,
        avg,
        ...(options.kenmerk === undefined ? {} : { kenmerk: options.kenmerk }),
        ...(options.ondertekenaar === undefined ? {} : { ondertekenaar: options.ondertekenaar }),
      })
      const inside = (part: string): string => `${part.padEnd(10)} ${[...files.keys()].filter((path) => path.startsWith(`${part}/`)).length} bestanden`
      answer(`Het dossier staat in ${options.output}.\n  ${inside('verzenden')}, om te versturen\n  ${inside('intern')}, voor uzelf: begin met intern/index.html\n${options.zip ? '  verzenden.zip\n' : ''}Kenmerk van het dossier: ${kenmerken.dossier}\nKenmerk van verzenden:   ${kenmerken.verzenden}\n`)
      if (stand.soort === 'concept') remark('avg: er is nog geen versie van dit register. Het dossier is een concept van de werkbestanden, en zegt dat op elke eerste bladzijde.\nMet `avg release` legt u het register vast; maak daarna het dossier opnieuw.\n')
      if (stand.soort === 'reconstructie') remark('avg: deze versie is achteraf samengesteld (reconstructie). Dat staat op elke eerste bladzijde.\n')
      if (format === 'html') remark('avg: op deze computer is geen Typst en geen browser om PDF mee te maken. De documenten zijn daarom HTML.\n')
      process.exitCode = EXIT.clean
    })
}

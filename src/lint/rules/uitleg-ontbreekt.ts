import { at } from '../../register/target.js'
import { list } from '../phrase.js'
import { defineRule } from '../rule.js'
import { concerns } from '../statements.js'

export default defineRule({
  id: 'uitleg-ontbreekt',
  title: 'Een doel heeft geen uitleg in gewone woorden',
  stake: 'mensen lezen in hun privacyverklaring de woorden van het register',
  subject: 'doelen',
  severity: 'info',
  judgement: false,
  law: ['AVG 12(1)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Bij {aantal} van deze verwerking staat geen `uitleg` voor {lezers}.',
      waarom: 'De privacyverklaring neemt nu de woorden van het register over. Die zijn vaak moeilijker dan de wet voor een verklaring wil.',
      doe: 'zet bij het doel `uitleg`, in korte zinnen. Dat kan een tekst voor iedereen zijn, of een tekst per doelgroep.',
    },
  },
  limits: ['De controle spreekt alleen in een register met `doelgroepen`: zonder lezers is er geen verklaring.', 'Of de uitleg duidelijk is, kijkt zij niet na.'],
  examples: {
    fout: [
      'naam: Voorbeeld\ndoelgroepen: [{id: clienten, naam: cliënten, betrokkenen: [client]}]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    betrokkenen: [{id: client, naam: cliënten}]\n    doelen: [Hulp geven]\n',
      'naam: Voorbeeld\ndoelgroepen: [{id: clienten, naam: cliënten, betrokkenen: [client]}, {id: ouders, naam: ouders, betrokkenen: [client]}]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    betrokkenen: [{id: client, naam: cliënten}]\n    doelen: [{omschrijving: Hulp geven, uitleg: {clienten: We helpen je.}}]\n',
    ],
    goed: [
      'naam: Dossier\ndoelen: [Hulp geven]\n',
      'naam: Voorbeeld\ndoelgroepen: [{id: clienten, naam: cliënten, betrokkenen: [client]}]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    betrokkenen: [{id: client, naam: cliënten}]\n    doelen: [{omschrijving: Hulp geven, uitleg: We helpen u.}]\n',
    ],
  },
  check({ verwerking, register, report }) {
    const readers = (register.yaml.doelgroepen ?? []).filter((audience) => concerns(verwerking, audience))
    const lacking = readers.filter(({ id }) => verwerking.doelen.some((doel) => !explains(doel.yaml?.uitleg, id)))
    if (lacking.length === 0) return
    const count = verwerking.doelen.filter((doel) => lacking.some(({ id }) => !explains(doel.yaml?.uitleg, id))).length
    report(at(verwerking.yaml, 'doelen', 'key'), 'ontbreekt', { aantal: count === 1 ? 'een doel' : `${count} doelen`, lezers: list(lacking.map(({ naam }) => naam)) })
  },
})

function explains(uitleg: string | Record<string, string> | undefined, audience: string): boolean {
  return typeof uitleg === 'string' || (uitleg !== undefined && Object.hasOwn(uitleg, audience))
}

import type { Verwerking } from '../../register/model.js'
import { at, type Target } from '../../register/target.js'
import { anonymous } from '../groups.js'
import { BY_MAIL, SAFE_MAIL } from '../lexicon/services.js'
import { list } from '../phrase.js'
import { defineRule } from '../rule.js'
import { categoriesOf, named } from '../special.js'
import { textsWith } from '../texts.js'

/** Where sending is spoken of; a list of data may hold an e-mail address. */
const SENDING = /^(omschrijving|doelen|ontvangers|verwerkers|toegang|borging|gedeelde_verwerking)(\/|$)/

export default defineRule({
  id: 'onbeveiligd-verzenden',
  title: 'Gevoelige gegevens gaan per e-mail, zonder dat er staat hoe dat veilig is',
  stake: 'gewone e-mail kan meegelezen worden en komt soms verkeerd aan',
  subject: 'beveiliging',
  severity: 'warning',
  judgement: true,
  law: ['AVG 32(1)'],
  scope: 'verwerking',
  messages: {
    systeem: {
      wat: 'Deze verwerking gebruikt {systeem}, en heeft {gegevens}. Er staat niet hoe de mail beveiligd is.',
      waarom: 'Gewone e-mail kan meegelezen worden en komt soms verkeerd aan. Voor deze gegevens is een beveiligd kanaal nodig.',
      doe: 'noem bij `systemen` het beveiligde kanaal (`soort: beveiligde-e-mail`), of zet de maatregel bij `beveiliging`. Gaan deze gegevens niet per mail? Zeg dat dan.',
    },
    tekst: {
      wat: 'De tekst zegt dat u mailt, en deze verwerking heeft {gegevens}. Er staat niet hoe de mail beveiligd is.',
      waarom: 'Gewone e-mail kan meegelezen worden en komt soms verkeerd aan. Voor deze gegevens is een beveiligd kanaal nodig.',
      doe: 'noem bij `systemen` het beveiligde kanaal (`soort: beveiligde-e-mail`), of zet de maatregel bij `beveiliging`. Gaan deze gegevens niet per mail? Zeg dat dan.',
    },
  },
  limits: ['De maatregel kan in een ander document staan; dat ziet deze controle niet.', 'Of de genoemde maatregel genoeg is, ziet zij ook niet.'],
  examples: {
    fout: [
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nsystemen:\n  - {id: mail, naam: e-mail, soort: e-mail}\nverwerkingen:\n  indicatie: {naam: Indicatie, systemen: [mail], persoonsgegevens: [{gegevens: [BSN], soort: bsn}]}\n',
      'naam: Indicatie\nomschrijving: Het plan wordt per e-mail aan de gemeente gestuurd.\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid}\n',
    ],
    goed: [
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nsystemen:\n  - {id: mail, naam: e-mail, soort: e-mail}\n  - {id: veilig, naam: Zorgmail, soort: beveiligde-e-mail}\nverwerkingen:\n  indicatie: {naam: Indicatie, systemen: [mail, veilig], persoonsgegevens: [{gegevens: [BSN], soort: bsn}]}\n',
      'naam: Indicatie\nomschrijving: Het plan wordt beveiligd per e-mail aan de gemeente gestuurd.\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid}\n',
      'naam: Nieuwsbrief\nomschrijving: De brief gaat per e-mail naar abonnees.\npersoonsgegevens:\n  - {gegevens: [e-mailadres], bijzonder: geen}\n',
      'naam: Indicatie\ndoelen:\n  - {omschrijving: Indicatie aanvragen, uitleg: U kunt ons mailen.}\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid}\n',
      'naam: Indicatie\npersoonsgegevens:\n  - {gegevens: [diagnose, e-mailadres], bijzonder: gezondheid}\n',
      { yaml: 'naam: Indicatie\nomschrijving: Het plan wordt per e-mail aan de gemeente gestuurd.\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid}\n', peildatum: '2018-05-24' },
    ],
  },
  check({ verwerking, report }) {
    const gegevens = sensitive(verwerking)
    if (gegevens === '' || isSecured(verwerking)) return
    const mail = verwerking.systemen.find(({ soort }) => soort === 'e-mail')
    if (mail) return report(at(verwerking.yaml, 'systemen'), 'systeem', { systeem: mail.naam, gegevens })
    const place = mentionIn(verwerking)
    if (place) report(place, 'tekst', { gegevens })
  },
})

/** `een burgerservicenummer en gegevens over gezondheid` */
function sensitive({ groepen }: Verwerking): string {
  const own = groepen.filter((groep) => !anonymous(groep))
  const numbers = own.some(({ yaml }) => yaml.soort === 'bsn') ? ['het burgerservicenummer'] : []
  const special = named(own.flatMap(categoriesOf))
  return list([...numbers, ...(special.length === 0 ? [] : [`bijzondere gegevens (${list(special)})`])])
}

function isSecured(verwerking: Verwerking): boolean {
  if (verwerking.systemen.some(({ soort, naam, omschrijving = '' }) => soort === 'beveiligde-e-mail' || SAFE_MAIL.occurs(naam) || SAFE_MAIL.occurs(omschrijving))) return true
  return [verwerking, verwerking.register].some((owner) => textsWith(SAFE_MAIL, owner).some(({ text, field }) => (field.startsWith('beveiliging') || SENDING.test(field)) && /mail|bericht|portaal/i.test(text)))
}

function mentionIn(verwerking: Verwerking): Target | undefined {
  return textsWith(BY_MAIL, verwerking).find(({ text, field }) => SENDING.test(field) && !/(^|\/)uitleg(\/|$)/.test(field) && /mail/i.test(text))?.target
}

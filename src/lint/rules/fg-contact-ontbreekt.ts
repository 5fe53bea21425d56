import { record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { reachable } from '../contact.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'fg-contact-ontbreekt',
  title: 'Er staat niet hoe mensen de FG bereiken',
  stake: 'mensen moeten met vragen over hun gegevens bij de FG terechtkunnen',
  subject: 'dpia en fg',
  severity: 'warning',
  judgement: false,
  law: ['AVG 30(1)(a)', 'AVG 13(1)(b)', 'AVG 37(7)'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: 'Het register noemt een functionaris gegevensbescherming (FG), maar niet hoe mensen die bereiken.',
      waarom: 'Het register en de privacyverklaring noemen de contactgegevens van de FG. Een naam of nummer alleen helpt niemand verder.',
      doe: 'zet bij `fg` een `contact`, bijvoorbeeld `email: fg@uw-organisatie.nl`. Een adres van de functie is genoeg en blijft gelden als de persoon wisselt.',
    },
    onvolledig: {
      wat: 'Met deze contactgegevens is de functionaris gegevensbescherming (FG) niet te bereiken.',
      waarom: 'Het register en de privacyverklaring noemen hoe mensen de FG bereiken: een adres, een mailadres of een telefoonnummer.',
      doe: 'vul bij `contact` een `email`, `telefoon` of `adres` in. Een adres van de functie is genoeg.',
    },
  },
  limits: [
    'Of u een FG moet hebben, zegt deze controle niet. Bij `fg: geen`, `fg: onbekend` of zonder `fg` zwijgt zij.',
    'Het algemene `contactpunt` telt niet: de wet vraagt contactgegevens van de FG zelf.',
  ],
  examples: {
    fout: [
      "naam: Voorbeeld\nfg: {naam: A. de Vries, nummer: '001234'}\n",
      'naam: Voorbeeld\nfg: {contact: onbekend}\n',
      'naam: Voorbeeld\nfg: {naam: A. de Vries, contact: {plaats: Enschede}}\n',
    ],
    goed: [
      'naam: Voorbeeld\nfg: {contact: {email: fg@voorbeeld.nl}}\n',
      'naam: Voorbeeld\nfg: geen\n',
      'naam: Voorbeeld\npartijen:\n  - {id: fg-bureau, naam: FG-bureau, contact: {telefoon: 0800 1234}}\nfg: {organisatie: fg-bureau}\n',
    ],
  },
  check({ register, report }) {
    const fg = record(register.yaml.fg)
    if (!fg || reachable(fg.contact)) return
    if (fg.organisatie !== undefined && reachable(register.partijen.get(fg.organisatie)?.contact)) return
    if (fg.contact === undefined) return report({ of: register.yaml, key: 'fg', part: 'key' }, 'ontbreekt')
    report(at(fg, 'contact'), 'onvolledig')
  },
})

import { compareDurations, type Duration, duration, durationInWords, type Law } from '../../law/index.js'
import type { Bewaartermijn } from '../../register/generated/types.js'
import { normalise } from '../../register/identity.js'
import { items } from '../../register/states.js'
import { at } from '../../register/target.js'
import { list, short } from '../phrase.js'
import { isAboutEverything } from '../retention.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'bewaartermijn-tegenstrijdig',
  title: 'Er staan verschillende termijnen voor dezelfde gegevens',
  stake: 'met twee termijnen voor hetzelfde weet niemand wanneer gegevens weg moeten',
  subject: 'bewaartermijn',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(1)(e)', 'AVG 13(2)(a)'],
  scope: 'verwerking',
  messages: {
    duur: {
      wat: 'Voor dezelfde gegevens staan hier verschillende termijnen: {termijnen}.',
      waarom: 'Ze kunnen niet samen waar zijn. Nu weet niemand wanneer de gegevens weg moeten, ook de mensen zelf niet.',
      doe: 'kies een termijn. Gaat het toch om verschillende gegevens? Zeg dat dan bij `wat`, `groepen` of `regime`.',
    },
    begin: {
      wat: 'Voor dezelfde gegevens telt {termijn} hier vanaf verschillende momenten: {momenten}.',
      waarom: 'Ze kunnen niet samen waar zijn. Tussen die momenten kunnen jaren liggen, en nu weet niemand wanneer de gegevens weg moeten.',
      doe: 'kies bij `vanaf` een moment, liefst dat van de wet. Gaat het toch om verschillende gegevens? Zeg dat dan bij `wat`, `groepen` of `regime`.',
    },
  },
  limits: [
    'Of twee regels over hetzelfde gaan, leest deze controle uit `wat`, `soort`, `groepen` en `regime`. Bij twijfel zwijgt zij.',
    'Termijnen in verschillende verwerkingen vergelijkt zij niet.',
  ],
  examples: {
    fout: [
      'naam: Dossier\nbewaartermijnen:\n  - {wat: persoonsgegevens, termijn: 15 jaar, vanaf: afsluiting}\n  - {wat: alle gegevens, termijn: 20 jaar, vanaf: afsluiting}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {id: a, wat: persoonsgegevens, termijn: 15 jaar, vanaf: het tijdstip van afsluiting}\n  - {id: b, wat: persoonsgegevens, termijn: P15Y, vanaf: het laatste contact}\n  - {id: c, wat: persoonsgegevens, termijn: 15 jaar, vanaf: einde van de begeleiding}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, grens: minstens, vanaf: afsluiting}\n  - {wat: Dossier, termijn: 15 jaar, grens: hoogstens, vanaf: afsluiting}\n',
    ],
    goed: [
      'naam: Dossier\nbewaartermijnen:\n  - {wat: Zorginhoudelijke informatie, termijn: 20 jaar, vanaf: afsluiting}\n  - {wat: Financiële gegevens, termijn: 7 jaar, vanaf: einde boekjaar}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, regime: jeugdhulp, termijn: 20 jaar, vanaf: de laatste wijziging}\n  - {wat: dossier, regime: wmo, termijn: 15 jaar, vanaf: de laatste wijziging}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, grens: hoogstens, vanaf: afsluiting}\n  - {wat: dossier, termijn: 15 jaar, grens: minstens, vanaf: sluiting van het dossier}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN]}\nbewaartermijnen:\n  - {wat: persoonsgegevens, termijn: 20 jaar, vanaf: afsluiting}\n  - {wat: persoonsgegevens, groepen: [bsn], termijn: 1 jaar, vanaf: afsluiting}\n',
      'naam: Dossier\nbewaartermijnen: onbekend\n',
    ],
  },
  check({ verwerking, law, report }) {
    for (const same of alike(items(verwerking.yaml.bewaartermijnen).filter(({ termijn }) => termijn !== undefined))) {
      const [first, ...others] = same
      const lengths = same.flatMap(({ termijn }) => duration(termijn) ?? [])
      const places = (key: 'termijn' | 'vanaf'): { target: ReturnType<typeof at>; text: string }[] =>
        others.flatMap((regel) => (regel[key] === undefined ? [] : [{ target: at(regel, key), text: `hier: ${short(regel[key]!)}` }]))
      if (same.some((a) => others.some((b) => apart(a, b)))) {
        report(at(first!, 'termijn'), 'duur', { termijnen: list([...new Set(lengths.map(durationInWords))]) }, { related: places('termijn') })
      } else if (new Set(same.flatMap((regel) => eventOf(regel, law) ?? [])).size > 1) {
        const words = [...new Map(same.flatMap(({ vanaf }) => (vanaf === undefined ? [] : [[normalise(vanaf), short(vanaf, 40)]]))).values()]
        report(at(first!, 'vanaf'), 'begin', { termijn: durationInWords(lengths[0]!), momenten: list(words.map((each) => `‘${each}’`)) }, { related: places('vanaf') })
      }
    }
  },
})

/** Terms that are about the same data, together. */
function alike(regels: readonly Bewaartermijn[]): Bewaartermijn[][] {
  const groups = new Map<string, Bewaartermijn[]>()
  for (const regel of regels) {
    const { wat, soort, regime, groepen } = regel
    const about = isAboutEverything(wat) ? (wat === undefined && soort !== undefined ? `soort:${soort}` : 'alles') : `wat:${normalise(wat!)}`
    const key = [about, regime ?? '', Array.isArray(groepen) ? groepen.toSorted().join() : (groepen ?? '')].join('|')
    groups.set(key, [...(groups.get(key) ?? []), regel])
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Whether no length fits both: 15 years at most and 20 years at least. */
function apart(a: Bewaartermijn, b: Bewaartermijn): boolean {
  return longer(least(a), most(b)) || longer(least(b), most(a))
}

function least({ termijn, grens }: Bewaartermijn): Duration | undefined {
  return grens === 'hoogstens' ? undefined : duration(termijn)
}

function most({ termijn, grens }: Bewaartermijn): Duration | undefined {
  return grens === 'minstens' ? undefined : duration(termijn)
}

function longer(a: Duration | undefined, b: Duration | undefined): boolean {
  return a !== undefined && b !== undefined && compareDurations(a, b) === 1
}

/** The event as the law data know it; words that avg does not know may say the same as others. */
function eventOf({ vanaf }: Bewaartermijn, law: Law): string | undefined {
  return vanaf === undefined ? undefined : law.startEvent(vanaf)?.id
}

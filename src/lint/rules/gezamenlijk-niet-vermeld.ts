import type { Partij, Regeling } from '../../register/generated/types.js'
import type { Register, Verwerking } from '../../register/model.js'
import { items, record } from '../../register/states.js'
import { at, type Target } from '../../register/target.js'
import { LEGAL_PERSON } from '../lexicon/legal-forms.js'
import { type Data, defineRule } from '../rule.js'

export default defineRule({
  id: 'gezamenlijk-niet-vermeld',
  title: 'Meer organisaties zijn verantwoordelijk, zonder regeling',
  stake: 'wie samen beslist, spreekt af wie mensen antwoord geeft',
  subject: 'organisatie',
  severity: 'warning',
  judgement: true,
  law: ['AVG 26', 'AVG 30(1)(a)'],
  scope: 'register',
  messages: {
    meer: {
      wat: 'Er zijn {aantal} verantwoordelijken, maar een onderlinge regeling staat er niet.',
      waarom: 'Wie samen bepaalt waarvoor en hoe gegevens gebruikt worden, legt vast wie wat doet en wie mensen antwoord geeft. Mensen mogen de kern daarvan weten.',
      doe: 'vul bij `onderlinge_regeling` de `kern` en een `contactpunt` in. Beslist ieder apart over eigen gegevens? Leg dat uit in een `afwijking`.',
    },
    verband: {
      wat: '{naam} bestaat uit {aantal} organisaties, maar een onderlinge regeling staat er niet.',
      waarom: 'Een samenwerkingsverband kan zelf meestal geen verantwoordelijkheid dragen: dat doen de deelnemers. Zij leggen samen vast wie wat doet en wie mensen antwoord geeft.',
      doe: 'vul bij `onderlinge_regeling` de `kern` en een `contactpunt` in. Is het verband zelf een rechtspersoon? Zet dat dan bij `rechtsvorm`.',
    },
    ontvanger: {
      wat: '{naam} is gezamenlijk verantwoordelijk, maar een onderlinge regeling staat er niet.',
      waarom: 'Wie samen bepaalt waarvoor en hoe gegevens gebruikt worden, legt vast wie wat doet en wie mensen antwoord geeft. Mensen mogen de kern daarvan weten.',
      doe: 'vul bij `onderlinge_regeling` de `kern` en een `contactpunt` in, of kies een andere `rol` voor deze ontvanger.',
    },
  },
  limits: [
    'Of organisaties echt samen beslissen, moet een mens beoordelen.',
    'De controle gaat uit van `verantwoordelijken`, van de `leden` van een verantwoordelijke en van ontvangers met de rol `gezamenlijk`. Samenwerking die alleen in een tekst staat, ziet zij niet.',
    'Partners die alleen gegevens ontvangen, tellen niet.',
  ],
  examples: {
    fout: [
      'naam: Voorbeeld\npartijen:\n  - {id: een, naam: Gemeente Een}\n  - {id: twee, naam: Gemeente Twee}\nverantwoordelijken: [een, twee]\n',
      'naam: Voorbeeld\npartijen:\n  - {id: verband, naam: Samen, rechtsvorm: samenwerkingsverband, leden: [een, twee]}\n  - {id: een, naam: Stichting Een}\n  - {id: twee, naam: Stichting Twee}\nverantwoordelijken: [verband]\n',
      'naam: Voorbeeld\npartijen:\n  - {id: een, naam: Stichting Een}\nverantwoordelijken: [een]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    ontvangers:\n      - {naam: Stichting Twee, rol: gezamenlijk}\n',
      'naam: Voorbeeld\npartijen:\n  - {id: een, naam: Gemeente Een}\n  - {id: twee, naam: Gemeente Twee}\n  - {id: verband, naam: Samen, leden: [een, twee]}\nverantwoordelijken: [een, twee]\nverwerkingen:\n  dossier: {naam: Dossier, verantwoordelijken: [verband]}\n',
    ],
    goed: [
      'naam: Voorbeeld\npartijen:\n  - {id: een, naam: Gemeente Een}\n  - {id: twee, naam: Gemeente Twee}\nverantwoordelijken: [een, twee]\nonderlinge_regeling: {kern: Gemeente Een beantwoordt verzoeken.}\n',
      'naam: Voorbeeld\npartijen:\n  - {id: regeling, naam: Regeling, rechtsvorm: openbaar lichaam, leden: [een, twee]}\n  - {id: een, naam: Gemeente Een}\n  - {id: twee, naam: Gemeente Twee}\nverantwoordelijken: [regeling]\n',
      'naam: Voorbeeld\npartijen:\n  - {id: een, naam: Stichting Een}\nverantwoordelijken: [een]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    ontvangers: [Stichting Twee]\n',
    ],
  },
  check({ register, report }) {
    const told = new Set<string>()
    const found: { place: Target; message: 'meer' | 'verband'; data: Data; text: string }[] = []
    const look = (owner: { verantwoordelijken?: string[] | 'onbekend'; onderlinge_regeling?: Regeling }, ids: readonly string[], sleutel: string): void => {
      const key = [...ids].sort().join(' ')
      if (ids.length === 0 || told.has(key)) return
      told.add(key)
      const place: Target = owner.onderlinge_regeling === undefined ? at(owner, 'verantwoordelijken', 'key') : at(owner, 'onderlinge_regeling')
      if (ids.length > 1) return void found.push({ place, message: 'meer', data: { aantal: ids.length, sleutel }, text: `hier zijn er ${ids.length}` })
      const [partij] = ids.flatMap((id) => register.partijen.get(id) ?? [])
      if (partij && isAlliance(partij)) found.push({ place: { of: partij }, message: 'verband', data: { naam: partij.naam, aantal: partij.leden!.length }, text: `${partij.naam} bestaat uit ${partij.leden!.length} organisaties` })
    }

    const { yaml } = register
    if (!record(yaml.onderlinge_regeling)) look(yaml, items<string>(yaml.verantwoordelijken), '')
    for (const verwerking of register.verwerkingen.values()) {
      if (arranged(verwerking, register) || verwerking.yaml.rol === 'verwerker') continue
      look(verwerking.yaml, items<string>(verwerking.yaml.verantwoordelijken), verwerking.id)
      for (const ontvanger of verwerking.ontvangers) {
        if (ontvanger.yaml?.rol !== 'gezamenlijk' || told.has(ontvanger.id)) continue
        told.add(ontvanger.id)
        report(ontvanger.target, 'ontvanger', { naam: ontvanger.naam, sleutel: verwerking.id })
      }
    }
    // An arrangement for the whole register answers them all; without one to ask for, each activity has its own.
    const [first, ...others] = found
    const together = found.length > 1 && items<string>(yaml.verantwoordelijken).length > 1
    if (first && together) return report(first.place, first.message, first.data, { related: others.map(({ place, text }) => ({ target: place, text })) })
    for (const { place, message, data } of found) report(place, message, data)
  },
})

function arranged({ yaml }: Verwerking, register: Register): boolean {
  return record(yaml.onderlinge_regeling ?? register.yaml.onderlinge_regeling) !== undefined
}

/** Organisations under one name that is no legal person of its own, as far as the register says. */
function isAlliance({ leden, rechtsvorm }: Partij): boolean {
  return (leden?.length ?? 0) > 1 && !(rechtsvorm !== undefined && LEGAL_PERSON.occurs(rechtsvorm))
}

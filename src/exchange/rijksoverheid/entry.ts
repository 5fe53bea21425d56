import type { Fg, Partij, Verwerking as VerwerkingYaml } from '../../register/generated/types.js'
import type { Doel, Register, Verwerking } from '../../register/model.js'
import { items, record, texts } from '../../register/states.js'
import type { Ledger } from '../reading/ledger.js'
import { readRechtsgrond, rechtsgrond } from './basis.js'
import { decisionEntry, transferEntry } from './statements.js'
import { securityEntry } from './security.js'
import { subjectEntries } from './subjects.js'
import { CONTACT, CONTACT_POINT, DPO, type Entry } from './words.js'

const ADDRESS = ['Telefoon', 'Email', 'Adres', 'Postcode', 'Plaats', 'Land', 'Postbus', 'PostbusPostcode', 'PostbusPlaats', 'PostbusLand']

/** One activity as the format has it. What finds a place is taken from the ledgers: `own` of the activity, `main` of register.yaml. */
export function entryOf(verwerking: Verwerking, own: Ledger, main: Ledger): Entry {
  const { id, yaml, register } = verwerking
  const processor = yaml.rol === 'verwerker'
  for (const key of ['naam', 'eigenaar']) own.take(key)
  if (processor || yaml.rol === 'verwerkingsverantwoordelijke') own.take('rol')
  return {
    Status: 'InBewerking',
    Id: id,
    Naam: yaml.naam,
    Nummer: id,
    Versie: 1,
    Dienst: yaml.eigenaar ?? null,
    VerdelingVerantwoordelijkheid: arrangement(yaml, own),
    Opmerkingen: (yaml.opmerkingen ?? []).map(({ datum, tekst }, index) => {
      for (const key of ['datum', 'tekst']) own.take('opmerkingen', index, key)
      return { Datum: datum === undefined ? null : `${datum.split('-').reverse().join('-')} 00:00`, Tekst: tekst }
    }),
    Verantwoordelijken: controllers(verwerking, own),
    Contactpersonen: contacts(register, main),
    Verwerkers: items(yaml.verwerkers).flatMap(({ partij }, index) => {
      const found = register.partijen.get(partij)
      if (found) own.take('verwerkers', index, 'partij')
      return found ? [partyEntry(found)] : []
    }),
    Doelen: purposes(verwerking, own),
    ...(processor ? { Categorien: categories(yaml, own, id) } : { Betrokkenen: subjectEntries(verwerking, own) }),
    Systemen: verwerking.systemen.map((systeem) => {
      own.take('systemen', (yaml.systemen as string[]).indexOf(systeem.id))
      return { Id: systeem.id, Omschrijving: systeem.naam }
    }),
    Ontvangers: recipients(verwerking, own),
    Bijlagen: [],
    Beveiliging: securityEntry(verwerking, own, main),
    Doorgifte: transferEntry(verwerking, own),
    Besluitvorming: decisionEntry(yaml, own),
    GebPia: processor
      ? { Uitgevoerd: assessed(yaml) }
      : {
          IsGebpiaAlUitgevoerd: assessed(yaml),
          IsGeautomatiseerdProfilering: null,
          IsGrootschaligeVerwerking: null,
          IsGrootschaligeMonitoring: null,
          StaatOpLijstVerplichteGebpia: null,
          VoeldoetAanTweeCriteriaWP248: null,
          IsHoogRisicoRechtenVrijheden: null,
        },
  }
}

function arrangement({ onderlinge_regeling: regeling }: VerwerkingYaml, own: Ledger): string | null {
  if (regeling === 'geen' || regeling === 'onbekend') {
    own.take('onderlinge_regeling')
    return regeling === 'geen' ? 'Geen' : 'Onbekend'
  }
  own.take('onderlinge_regeling', 'kern')
  return regeling?.kern ?? null
}

/** In an entry of a processor these are the controllers that it works for. */
function controllers({ yaml, register, verantwoordelijken }: Verwerking, own: Ledger): Entry[] {
  if (yaml.rol !== 'verwerker') {
    verantwoordelijken.forEach((partij) => own.take('verantwoordelijken', texts(yaml.verantwoordelijken).indexOf(partij.id)))
    return verantwoordelijken.map(partyEntry)
  }
  return texts(yaml.opdrachtgevers).flatMap((id, index) => {
    const partij = register.partijen.get(id)
    if (partij) own.take('opdrachtgevers', index)
    return partij ? [partyEntry(partij)] : []
  })
}

function partyEntry(partij: Partij): Entry {
  return { Id: partij.id, Naam: partij.naam, Type: null, ...address(partij.contact, partij.land) }
}

function address(contact: Partij['contact'], land?: string): Entry {
  const known = record(contact)
  return Object.fromEntries(ADDRESS.map((key) => [key, key === 'Land' ? (land ?? null) : (known?.[CONTACT[key]!] ?? null)]))
}

/** The contact point and the FG of the register: of every activity, since the format keeps them there. */
function contacts({ yaml }: Register, main: Ledger): Entry[] {
  const of = (base: string[], naam: string | undefined, functie: string, contact: Fg['contact']): Entry => {
    for (const key of Object.values(CONTACT)) main.take(...base, key)
    return { Id: functie === DPO ? 'fg' : 'contactpunt', Naam: naam ?? functie, Functie: functie, ...address(contact) }
  }
  const [fg, point] = [record(yaml.fg), record(yaml.contactpunt)]
  if (fg?.naam !== undefined) main.take('fg', 'naam')
  if (point?.tav !== undefined) main.take('contactpunt', 'tav')
  return [...(point ? [of(['contactpunt'], point.tav, CONTACT_POINT, point)] : []), ...(fg ? [of(['fg', 'contact'], fg.naam, DPO, fg.contact)] : [])]
}

function purposes(verwerking: Verwerking, own: Ledger): Entry[] {
  const { id, yaml } = verwerking
  if (verwerking.doelen.length === 0) {
    if (yaml.doelen === 'onbekend') own.take('doelen')
    if (yaml.doelen === undefined && yaml.grondslag === undefined) return []
    return [{ Id: `${id}/#1`, Doel: yaml.doelen === 'onbekend' ? 'Onbekend' : null, Rechtsgrond: yaml.grondslag === undefined ? null : basisText(yaml.grondslag, yaml, [], own) }]
  }
  return verwerking.doelen.map((doel, index) => {
    own.take('doelen', index)
    for (const key of ['omschrijving', 'id']) own.take('doelen', index, key)
    return { Id: `${id}/${doel.yaml?.id ?? `#${index + 1}`}`, Doel: doel.omschrijving, Rechtsgrond: doel.grondslag === undefined ? null : purposeBasis(doel, yaml, ['doelen', index], own) }
  })
}

function purposeBasis(doel: Doel, yaml: VerwerkingYaml, at: (string | number)[], own: Ledger): string {
  const stated = doel.yaml?.grondslag
  return stated === undefined ? basisText(yaml.grondslag!, yaml, [], own) : basisText(stated, { wet: doel.yaml?.wet, rechtvaardiging: doel.yaml?.rechtvaardiging }, at, own)
}

/** Takes of a basis only what reading the text gives back. */
function basisText(waarde: string, { wet, rechtvaardiging }: { wet?: string | string[]; rechtvaardiging?: string }, at: (string | number)[], own: Ledger): string {
  const laws = texts(wet)
  const text = rechtsgrond(waarde, laws, rechtvaardiging)
  const back = readRechtsgrond(text)
  if (back.grondslag === waarde) own.take(...at, 'grondslag')
  if (JSON.stringify(back.wet) === JSON.stringify(laws)) for (const path of [['wet'], ...laws.map((_, index) => ['wet', index])]) own.take(...at, ...path)
  if (rechtvaardiging !== undefined && back.rest === rechtvaardiging) own.take(...at, 'rechtvaardiging')
  return text
}

function categories({ categorieen_verwerkingen: all }: VerwerkingYaml, own: Ledger, id: string): Entry[] {
  return (all ?? []).flatMap(({ verwerkingen }, index) =>
    verwerkingen.map((tekst, at) => {
      own.take('categorieen_verwerkingen', index, 'verwerkingen', at)
      return { Id: `${id}/#${index + 1}-${at + 1}`, Omschrijving: tekst }
    }),
  )
}

function recipients(verwerking: Verwerking, own: Ledger): Entry[] {
  const { id, yaml } = verwerking
  if (yaml.ontvangers === 'geen' || yaml.ontvangers === 'onbekend') {
    own.take('ontvangers')
    return [{ Id: `${id}/#1`, Omschrijving: yaml.ontvangers === 'geen' ? 'Geen' : 'Onbekend' }]
  }
  return verwerking.ontvangers.map(({ naam, yaml: full }, index) => {
    own.take('ontvangers', index)
    for (const key of full?.naam === undefined ? [] : ['naam', 'id']) own.take('ontvangers', index, key)
    return { Id: `${id}/${full?.naam !== undefined && full.id !== undefined ? full.id : `#${index + 1}`}`, Omschrijving: naam }
  })
}

/** Only an assessment that was done is one; that it is needed says nothing of that. */
function assessed({ dpia }: VerwerkingYaml): string | null {
  const known = record(dpia)
  return known?.uitkomst !== undefined || (known?.datum !== undefined && known.datum !== 'onbekend') ? 'Ja' : null
}

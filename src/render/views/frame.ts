import { items } from '../../register/states.js'
import type { Register } from '../../register/model.js'
import type { Builder } from '../builder.js'
import { dateInWords } from '../dates.js'
import type { Block, Document, Section, VersionInfo } from '../document.js'
import type { Reader } from '../projection.js'
import { oneLine } from '../runs.js'

/** What every document that shows one file of a register is asked with. */
export interface FileRequest {
  lezer: Reader
  peildatum: string
  versie: VersionInfo
}

/** What such documents have in common: whose they are, for whom, and of when. */
export function frame(register: Register, { lezer, peildatum, versie }: FileRequest): Omit<Document, 'soort' | 'titel' | 'secties' | 'gaten'> {
  const names = items<string>(register.yaml.verantwoordelijken).flatMap((id) => register.partijen.get(id)?.naam ?? [])
  const naam = oneLine(register.yaml.naam)
  return { ondertitel: naam, register: register.id, organisatie: oneLine(names.join(', ') || naam), lezer, aanspreekvorm: 'u', peildatum, versie }
}

/** The last section: which version this is, and of which day the laws are. */
export function versionSection(b: Builder, { versie, peildatum }: FileRequest): Section {
  return section('versie', b.words.word('versie'), 2, [
    ...(versie.concept ? [b.paragraph('versie-concept', b.words.say(versie.naam === undefined ? 'concept_eerste' : 'concept'))] : []),
    ...(versie.naam === undefined ? [] : [b.paragraph('versie-naam', b.words.say('versie_naam', { versie: dateInWords(versie.naam) }))]),
    b.paragraph('versie-datum', b.words.say('versie_datum', { datum: dateInWords(peildatum) })),
  ])
}

export function section(id: string, titel: string, niveau: 2 | 3, blokken: Block[]): Section {
  return { soort: 'sectie', id, titel, niveau, origins: [], blokken }
}

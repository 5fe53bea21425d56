import type { Contact, Fg, Ontvanger as OntvangerYaml, Overeenkomst, Partij, Regeling, Systeem, Verwerker } from '../../register/generated/types.js'
import type { Ontvanger, Register, Verwerking } from '../../register/model.js'
import { Node, plain, term, typed } from './graph.js'
import { type Known, unsaid } from './losses.js'
import { type ById, byId, explanation, laws, origin, read, refer, reference, type Scope, security } from './scope.js'
import { country, PARTY_KINDS, RECIPIENT_KINDS, RECIPIENT_ROLES } from './terms.js'

/** The node of a party, by id; undefined when the register has no such party. */
export function party(scope: Scope, register: Register, id: string): Node | undefined {
  return register.partijen.has(id) ? scope.graph.at(['partij', id], 'dpv:Entity') : undefined
}

/** Those of the parties that the register has. */
export function parties(scope: Scope, register: Register, ids: readonly string[]): ById {
  return byId(ids.map((id) => [id, party(scope, register, id)]))
}

export function writeParty(scope: Scope, register: Register, partij: Partij): void {
  const node = party(scope, register, partij.id)!
  read(scope, 'partijen', partij, {
    id: (id) => node.add('dpv:hasIdentifier', plain(id)),
    naam: (text) => node.add('dpv:hasName', text),
    soort: (word) => node.is(...scope.losses.terms(scope.where, 'partijen/soort', PARTY_KINDS, word)),
    rechtsvorm: (text) => node.add('begrip:rechtsvorm', text),
    omschrijving: (text) => node.add('dct:description', text),
    leden: (ids) => refer(scope, 'partijen/leden', node, 'dct:hasPart', ids, parties(scope, register, ids)),
    contact: (contact) => writeContact(scope, 'partijen/contact', node, contact),
    land: (text) => node.add('dpv:hasCountry', place(text, 'dpv:Country')),
    werkgebied: (text) => node.add('dpv:hasGeographicCoverage', new Node(undefined, 'dpv:GeographicCoverage').add('dct:title', text)),
    vindplaats: (from) => origin(scope, 'partijen/vindplaats', node, from),
  })
}

/** A country by its term, else by its name. */
export function place(text: string, type: string): Node | ReturnType<typeof term> {
  const known = country(text)
  return known === undefined ? new Node(undefined, type).add('dct:title', text) : term(known)
}

export function writeContact(scope: Scope, at: string, node: Node, contact: Contact): void {
  const address: string[] = []
  read(scope, at, contact, {
    tav: (text) => node.add('dpv:hasContact', text),
    adres: (text) => address.push(text),
    postcode: (text) => address.push(text),
    plaats: (text) => address.push(text),
    email: (text) => node.add('dpv:hasContact', plain(text)),
    telefoon: (text) => node.add('dpv:hasContact', plain(text)),
    website: (text) => node.add('dpv:hasContact', plain(text)),
  })
  if (address.length > 0) node.add('dpv:hasAddress', plain(address.join(', ')))
}

export function officer(scope: Scope, register: Register, fg: Fg): Node {
  const node = scope.graph.at(['fg'], 'dpv:DataProtectionOfficer')
  read(scope, 'fg', fg, {
    naam: (text) => node.add('dpv:hasName', text),
    nummer: (text) => node.add('dpv:hasIdentifier', plain(text)),
    organisatie: (id) => refer(scope, 'fg/organisatie', node, 'begrip:partij', id, parties(scope, register, [id])),
    contact: (contact) => writeContact(scope, 'fg/contact', node, contact),
    taken: (list) => node.add('dct:description', ...scope.losses.known(scope.where, 'fg/taken', list)),
    vindplaats: (from) => origin(scope, 'fg/vindplaats', node, from),
  })
  return node
}

/** The controllers that have an arrangement with each other, as one group: without one, several controllers are just several. */
export function joint(scope: Scope, at: readonly string[], regeling: Known<Regeling>, controllers: readonly Node[]): Node {
  const agreement = new Node(undefined, 'dpv:JointDataControllersAgreement')
  const node = scope.graph.at([...at, 'gezamenlijk'], 'dpv:JointDataControllers').add('dpv:hasDataController', ...controllers).add('dpv:hasLegalMeasure', agreement)
  read(scope, 'onderlinge_regeling', regeling, {
    kern: (text) => agreement.add('dct:description', text),
    contactpunt: (text) => node.add('dpv:hasContact', text),
    datum: (date) => agreement.add('dct:date', typed(date, 'date')),
    document: (text) => agreement.add('dct:source', reference(text)),
  })
  return node
}

export function recipient(scope: Scope, one: Verwerking, ontvanger: Ontvanger, groups: ById, purposes: ById): Node {
  const node = scope.graph.fresh(['verwerking', one.id, 'ontvanger', ontvanger.id], 'dpv:Recipient')
  const { losses, where } = scope
  const named = ontvanger.partij && party(scope, one.register, ontvanger.partij.id)
  read<Exclude<OntvangerYaml, string>>(scope, 'ontvangers', ontvanger.yaml ?? { naam: ontvanger.naam }, {
    naam: (text) => node.add('dpv:hasName', text),
    id: (id) => node.add('dpv:hasIdentifier', plain(id)),
    partij: () => node.add('begrip:partij', named),
    rol: (word) => node.is(...losses.terms(where, 'ontvangers/rol', RECIPIENT_ROLES, word)),
    soort: (word) => node.is(...losses.terms(where, 'ontvangers/soort', RECIPIENT_KINDS, word)),
    waarom: (text) => node.add('dct:description', text),
    voor: (ids) => refer(scope, 'ontvangers/voor', node, 'dpv:hasPurpose', ids, purposes),
    groepen: (ids) => refer(scope, 'ontvangers/groepen', node, 'dpv:hasPersonalData', ids, groups),
    niet: (list) => node.add('begrip:niet', ...losses.known(where, 'ontvangers/niet', list)),
    voorwaarde: (text) => node.add('begrip:voorwaarde', text),
    wet: (wet) => laws(scope, 'ontvangers/wet', node, wet),
    uitleg: (uitleg) => explanation(scope, 'ontvangers/uitleg', node, uitleg),
    vindplaats: (from) => origin(scope, 'ontvangers/vindplaats', node, from),
  })
  // One who is only a party has its name, or the id of a party that the register does not have.
  if (ontvanger.yaml && ontvanger.yaml.naam === undefined && !unsaid(ontvanger.naam)) node.add('dpv:hasName', ontvanger.naam)
  return node
}

export function processor(scope: Scope, one: Verwerking, verwerker: Verwerker, groups: ById): Node {
  const { losses, where } = scope
  const known = one.register.partijen.get(verwerker.partij)
  const node = scope.graph.fresh(['verwerking', one.id, 'verwerker', verwerker.partij], 'dpv:DataProcessor').add('dpv:hasName', known?.naam ?? verwerker.partij)
  read(scope, 'verwerkers', verwerker, {
    partij: (id) => node.add('begrip:partij', party(scope, one.register, id)),
    waarvoor: (text) => node.add('dct:description', text),
    overeenkomst: (given) => node.add('dpv:hasLegalMeasure', agreement(scope, given)),
    subverwerkers: (list) => node.add('dpv:hasDataProcessor', ...losses.known(where, 'verwerkers/subverwerkers', list).map((name) => new Node(undefined, 'dpv:DataSubProcessor').add('dpv:hasName', name))),
    groepen: (ids) => refer(scope, 'verwerkers/groepen', node, 'dpv:hasPersonalData', ids, groups),
    toelichting: (text) => node.add('dct:description', text),
  })
  return node
}

function agreement(scope: Scope, given: Known<Overeenkomst>): Node {
  const node = new Node(undefined, 'dpv:ControllerProcessorAgreement')
  read(scope, 'verwerkers/overeenkomst', given, {
    datum: (date) => node.add('dct:date', typed(date, 'date')),
    document: (text) => node.add('dct:source', reference(text)),
    geldig_tot: (date) => node.add('begrip:geldigTot', typed(date, 'date')),
    toelichting: (text) => node.add('dct:description', text),
    regelt: (list) => node.add('begrip:bedingen', ...scope.losses.known(scope.where, 'verwerkers/overeenkomst/regelt', list)),
  })
  return node
}

export function system(scope: Scope, register: Register, systeem: Systeem): void {
  const node = scope.graph.at(['systeem', systeem.id], 'begrip:Systeem')
  read(scope, 'systemen', systeem, {
    id: (id) => node.add('dpv:hasIdentifier', plain(id)),
    naam: (text) => node.add('dct:title', text),
    omschrijving: (text) => node.add('dct:description', text),
    leverancier: (id) => refer(scope, 'systemen/leverancier', node, 'dpv:hasEntity', id, parties(scope, register, [id])),
    locatie: (text) => node.add('dpv:hasLocation', new Node(undefined, 'dpv:Location').add('dct:title', text)),
    beveiliging: (beveiliging) => security(scope, 'systemen/beveiliging', node, beveiliging),
    vindplaats: (from) => origin(scope, 'systemen/vindplaats', node, from),
  })
}

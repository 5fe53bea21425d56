import { lawAt } from '../../law/index.js'
import type { Register as RegisterYaml } from '../../register/generated/types.js'
import type { Register } from '../../register/model.js'
import { record } from '../../register/states.js'
import { activity } from './activity.js'
import { DPV_VERSION } from './context.js'
import { Graph, Node, plain, term, typed } from './graph.js'
import { Losses } from './losses.js'
import { joint, officer, parties, party, system, writeContact, writeParty } from './parties.js'
import { byId, documents, laws, origin, read, refer, type Scope, security } from './scope.js'
import type { Export, Loss } from '../loss.js'

const MAIN = 'register.yaml'
/** The first day of the AVG: the law by which a register without a date is read. */
const AVG_APPLIES = '2018-05-25'

export interface JsonldAbout {
  avg: string
  /** The identifiers of the versions of activities (`urn:uuid:...`), by activity, where the register has versions. */
  versies?: ReadonlyMap<string, string>
}

/**
 * A register as linked data, in the words of the Data Privacy Vocabulary (DPV). It opens without a network: its context
 * stands in the file. What is `geen` or `onbekend` is not said, and what DPV has no place for is named as a loss.
 *
 * @param register what the reader may see of it, and no more.
 */
export function jsonld(register: Register, { avg, versies }: JsonldAbout): Export {
  const graph = new Graph(register.id)
  const losses = new Losses()
  const { yaml } = register
  const date = yaml.datum === undefined || yaml.datum === 'onbekend' ? AVG_APPLIES : yaml.datum
  const scope: Scope = { graph, losses, law: lawAt(date), where: MAIN }

  const ropa = graph.at([], 'dpv:ROPA').add('dct:conformsTo', term(DPV_VERSION)).add('begrip:gemaaktMet', plain(avg))
  const responsible = [...parties(scope, register, Array.isArray(yaml.verantwoordelijken) ? yaml.verantwoordelijken : []).values()].flat()
  const fg = record(yaml.fg)
  const regeling = record(yaml.onderlinge_regeling)
  const shared = {
    joint: regeling && joint(scope, [], regeling, responsible),
    officer: fg && officer(scope, register, fg),
    representative: yaml.vertegenwoordiger === undefined ? undefined : party(scope, register, yaml.vertegenwoordiger)?.is('dpv:Representative'),
    systems: byId([...register.systemen.keys()].map((id) => [id, graph.at(['systeem', id], 'begrip:Systeem')])),
    version: (id: string) => versies?.get(id),
  }
  read<RegisterYaml>(scope, '', yaml, {
    naam: (text) => ropa.add('dct:title', text),
    datum: (text) => ropa.add('dct:date', typed(text, 'date')),
    vindplaats: (from) => origin(scope, 'vindplaats', ropa, from),
    inleiding: (text) => ropa.add('dct:description', text),
    toepasselijke_wetten: (wetten) => laws(scope, 'toepasselijke_wetten', ropa, wetten),
    partijen: (list) => list.forEach((each) => writeParty(scope, register, each)),
    verantwoordelijken: (ids) => refer(scope, 'verantwoordelijken', ropa, 'dpv:hasResponsibleEntity', ids, parties(scope, register, ids)),
    onderlinge_regeling: () => ropa.add('dpv:hasJointDataControllers', shared.joint),
    vertegenwoordiger: () => (shared.representative ? ropa.add('dpv:hasRepresentative', shared.representative) : losses.astray(MAIN, 'vertegenwoordiger')),
    fg: () => ropa.add('dpv:hasDataProtectionOfficer', shared.officer),
    contactpunt: (contact) => writeContact(scope, 'contactpunt', ropa, contact),
    systemen: (list) => list.forEach((each) => system(scope, register, each)),
    beveiliging: (beveiliging) => security(scope, 'beveiliging', ropa, beveiliging),
    documenten: (list) => documents(scope, 'documenten', ropa, list),
    verwerkingen: () => {},
  })
  for (const each of responsible) each.add('dpv:hasRecordOfActivity', ropa)
  for (const one of register.verwerkingen.values()) ropa.add('dct:hasPart', activity({ ...scope, where: one.id }, one, shared))
  statement(scope, register, ropa)

  return { files: new Map([[`${register.id}.jsonld`, new TextEncoder().encode(graph.document())]]), losses: [...losses.list(), ...documentsLeftOut(register)] }
}

/** A published statement is a notice; what it says is text for people. */
function statement(scope: Scope, { verklaring }: Register, ropa: Node): void {
  if (!verklaring) return
  const notice = new Node(undefined, 'dpv:PrivacyNotice')
  const inner = { ...scope, where: verklaring.path }
  read(inner, 'verklaring', verklaring.yaml, {
    titel: (text) => notice.add('dct:title', text),
    vindplaats: (from) => origin(inner, 'verklaring/vindplaats', notice, from),
  })
  ropa.add('dpv:hasNotice', notice)
}

function documentsLeftOut({ verstrekkingen, reglement }: Register): Loss[] {
  const unknown = [verstrekkingen?.path, reglement?.path].filter((path) => path !== undefined)
  return unknown.length === 0 ? [] : [{ what: 'Dit bestand gaat over verwerkingen. Deze documenten staan er niet in.', places: unknown }]
}

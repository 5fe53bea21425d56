import type { Besluitvorming, Dpia, Rechten, Verwerking as VerwerkingYaml } from '../../register/generated/types.js'
import type { Verwerking } from '../../register/model.js'
import { items } from '../../register/states.js'
import { basis, consent, purpose, weighing } from './basis.js'
import { group, people, special } from './data.js'
import { Node, plain, term, typed } from './graph.js'
import { retention, transfer } from './keeping.js'
import { type Known, unsaid } from './losses.js'
import { joint, parties, processor, recipient } from './parties.js'
import { type ById, byId, documents, explanation, laws, origin, read, refer, reference, type Scope, security, yes } from './scope.js'
import { RIGHTS, ROLES, STATUSES } from './terms.js'

/** What holds for every activity that says nothing else. */
export interface Shared {
  /** The group of controllers with their arrangement. */
  joint: Node | undefined
  officer: Node | undefined
  representative: Node | undefined
  systems: ById
  /** The identifier of the version of an activity, where the register has versions. */
  version: (verwerking: string) => string | undefined
}

export function activity(scope: Scope, one: Verwerking, shared: Shared): Node {
  const { graph, losses, where } = scope
  const { yaml, register } = one
  const at = ['verwerking', one.id]
  const node = graph.at(at, 'dpv:PersonalDataProcess').add('dct:identifier', plain(one.id)).add('dpv:hasDataProtectionOfficer', shared.officer).add('dpv:hasRepresentative', shared.representative)
  const version = shared.version(one.id)
  if (version !== undefined) node.add('dpv:hasIdentifier', typed(version, 'anyURI'))

  const whole = one.grondslagen.find(({ owner }) => owner === yaml)
  const basisOfAll = whole && basis(scope, one, whole, node)
  const purposes = one.doelen.filter(({ yaml: own, omschrijving }) => own || !unsaid(omschrijving)).map((doel) => ({ id: doel.id, ...purpose(scope, one, doel, basisOfAll) }))
  const purposesById = byId(purposes.map(({ id, node: found }) => [id, found]))
  const subjects = one.betrokkenen.filter(stated).map((each) => [each.id, people(scope, one, each)] as const)
  const groups = one.groepen.map((each) => ({ each, node: group(scope, one, each, purposesById, byId(subjects)) }))
  const groupsById = byId(groups.flatMap(({ each, node: found }) => [[each.id, found] as const, ...(each.verwezen && each.gebruik.id !== undefined && each.gebruik.id !== each.id ? [[each.gebruik.id, found] as const] : [])]))
  const about = basisOfAll ?? node
  const bare = (path: string, list: readonly unknown[]): void => void losses.known(where, path, list.filter((each) => typeof each === 'string'))

  responsible(scope, one, node, shared)
  read<VerwerkingYaml>(scope, '', yaml, {
    naam: (text) => node.add('dct:title', text),
    vindplaats: (from) => origin(scope, 'vindplaats', node, from),
    omschrijving: (text) => node.add('dct:description', text),
    uitleg: (uitleg) => explanation(scope, 'uitleg', node, uitleg),
    status: (word) => node.add('dpv:hasActivityStatus', ...losses.terms(where, 'status', STATUSES, word).map(term)),
    begonnen: (date) => node.add('begrip:begonnen', typed(date, 'date')),
    beeindigd: (date) => node.add('begrip:beeindigd', typed(date, 'date')),
    eigenaar: (text) => node.add('dpv:hasResponsibleEntity', new Node(undefined, 'dpv:OrganisationalUnit').add('dpv:hasName', text)),
    rol: (word) => node.add('begrip:rol', ...losses.terms(where, 'rol', ROLES, word).map(term)),
    verantwoordelijken: (ids) => refer(scope, 'verantwoordelijken', node, yaml.rol === 'verwerker' ? 'dpv:hasDataProcessor' : 'dpv:hasDataController', ids, parties(scope, register, ids)),
    orgaan: (text) => node.add('begrip:orgaan', text),
    onderlinge_regeling: (regeling) => node.add('dpv:hasJointDataControllers', joint(scope, at, regeling, controllers(scope, one))),
    // Who gives an order is the controller only where we are the processor; that is for the register to say.
    opdrachtgevers: (ids) => refer(scope, 'opdrachtgevers', node, yaml.rol === 'verwerker' ? 'dpv:hasDataController' : 'begrip:opdrachtgever', ids, parties(scope, register, ids)),
    categorieen_verwerkingen: (list) => list.forEach((each) => node.add('dpv:hasProcessing', onBehalf(scope, one, each))),
    doelen: (list) => {
      bare('doelen', list)
      node.add('dpv:hasPurpose', ...purposes.map(({ node: found }) => found)).add('dpv:hasLegalBasis', basisOfAll, ...purposes.map(({ own }) => own))
    },
    // Without purposes the basis of the whole is still one. A basis that no purpose uses is not stated anywhere else.
    grondslag: () => (basisOfAll ? node.add('dpv:hasLegalBasis', basisOfAll) : losses.lose(where, 'grondslag')),
    wet: (wet) => laws(scope, 'wet', node, wet),
    toepasselijke_wetten: (wetten) => laws(scope, 'toepasselijke_wetten', node, wetten),
    toestemming: (toestemming) => about.add('begrip:toestemming', consent(scope, 'toestemming', toestemming)),
    belangenafweging: (afweging) => about.add('dpv:hasAssessment', weighing(scope, 'belangenafweging', afweging)),
    betrokkenen: (list) => {
      bare('betrokkenen', list)
      node.add('dpv:hasDataSubject', ...subjects.map(([, found]) => found))
    },
    persoonsgegevens: (list) => {
      node.add('dpv:hasPersonalData', ...groups.map(({ node: found }) => found))
      for (const each of list) {
        const found = one.groepen.filter(({ gebruik }) => gebruik === each)
        if (found.length === 0) losses.astray(where, 'persoonsgegevens/zie')
        if (each.groepen !== undefined && each.zie === undefined) losses.astray(where, 'persoonsgegevens/groepen')
        if (Array.isArray(each.groepen) && each.groepen.some((id) => !found.some((groep) => groep.id === id))) losses.astray(where, 'persoonsgegevens/groepen')
      }
    },
    bijzonder: (said) => {
      const mentioned = new Node(undefined, 'dpv:PersonalData')
      read(scope, 'bijzonder', said, {
        genoemd: (list) => mentioned.add('dct:title', ...losses.known(where, 'bijzonder/genoemd', list)),
        toelichting: (text) => mentioned.add('dct:description', text),
        categorieen: (words) => mentioned.is(...special(scope, 'bijzonder/categorieen', words)),
      })
      node.add('begrip:noemt', mentioned)
    },
    strafrechtelijk: (word) => yes(scope, 'strafrechtelijk', word, 'begrip:noemt', node, new Node(undefined, 'pd:Criminal')),
    ontvangers: (list) => {
      bare('ontvangers', list)
      node.add('dpv:hasRecipient', ...one.ontvangers.filter(stated).map((each) => recipient(scope, one, each, groupsById, purposesById)))
    },
    verwerkers: (list) => node.add('dpv:hasDataProcessor', ...list.map((each) => processor(scope, one, each, groupsById))),
    doorgifte: (list) => {
      for (const each of list) {
        const moved = transfer(scope, each, groupsById)
        node.add('dpv:hasProcessing', moved.node)
        if (!scope.law.eea(each.land)) node.add('dpv:hasThirdCountry', moved.land)
      }
    },
    bewaartermijnen: (list) => node.add('dpv:hasStorageCondition', ...list.map((each) => retention(scope, one, each, groupsById))),
    vernietiging: (text) => node.add('dpv:hasProcessing', new Node(undefined, 'dpv:Erase').add('dct:description', text)),
    beveiliging: (beveiliging) => security(scope, 'beveiliging', node, beveiliging),
    systemen: (ids) => refer(scope, 'systemen', node, 'dpv:isImplementedUsingTechnology', ids, shared.systems),
    geautomatiseerde_besluiten: (given) => decisions(scope, node, given),
    informeren: (list) => node.add('dpv:hasNotice', ...losses.known(where, 'informeren', list).map((text) => new Node(undefined, 'dpv:Notice').add('dct:description', text))),
    rechten: (rechten) => rights(scope, node, rechten, at),
    dpia: (given) => assessment(scope, node, given),
    documenten: (list) => documents(scope, 'documenten', node, list),
  })
  return node
}

/** A bare `onbekend` in a list is nobody. */
function stated({ yaml, naam }: { yaml?: object; naam: string }): boolean {
  return yaml !== undefined || !unsaid(naam)
}

/** Who works for whom, where the activity names its controllers or leaves that to the register. */
function responsible(scope: Scope, { yaml, verantwoordelijken, register }: Verwerking, node: Node, shared: Shared): void {
  if (yaml.verantwoordelijken !== undefined) return
  const found = [...parties(scope, register, verantwoordelijken.map(({ id }) => id)).values()].flat()
  node.add(yaml.rol === 'verwerker' ? 'dpv:hasDataProcessor' : 'dpv:hasDataController', ...found)
  if (yaml.rol !== 'verwerker' && yaml.onderlinge_regeling === undefined) node.add('dpv:hasJointDataControllers', shared.joint)
}

function controllers(scope: Scope, { yaml, verantwoordelijken, register }: Verwerking): Node[] {
  const ids = yaml.rol === 'verwerker' ? items<string>(yaml.opdrachtgevers) : verantwoordelijken.map(({ id }) => id)
  return [...parties(scope, register, ids).values()].flat()
}

function onBehalf(scope: Scope, { register }: Verwerking, each: NonNullable<VerwerkingYaml['categorieen_verwerkingen']>[number]): Node {
  const node = new Node(undefined, 'dpv:Processing')
  read(scope, 'categorieen_verwerkingen', each, {
    opdrachtgever: (id) => refer(scope, 'categorieen_verwerkingen/opdrachtgever', node, 'begrip:opdrachtgever', id, parties(scope, register, [id])),
    verwerkingen: (list) => node.add('dct:title', ...scope.losses.known(scope.where, 'categorieen_verwerkingen/verwerkingen', list)),
  })
  return node
}

function decisions(scope: Scope, node: Node, given: Known<Besluitvorming>): void {
  const deciding = new Node(undefined, 'dpv:AutomatedDecisionMaking')
  read(scope, 'geautomatiseerde_besluiten', given, {
    omschrijving: (text) => deciding.add('dct:description', text),
    profilering: (word) => yes(scope, 'geautomatiseerde_besluiten/profilering', word, 'dpv:hasProcessing', node, new Node(undefined, 'dpv:Profiling')),
    logica: (text) => deciding.add('dpv:hasAlgorithmicLogic', new Node(undefined, 'dpv:AlgorithmicLogic').add('dct:description', text)),
    gevolgen: (text) => deciding.add('dpv:hasConsequence', new Node(undefined, 'dpv:Consequence').add('dct:description', text)),
    wet: (wet) => laws(scope, 'geautomatiseerde_besluiten/wet', deciding, wet),
  })
  node.add('dpv:hasContext', deciding)
}

/** A right that does not hold here points at the activity; the activity does not point at it as one that holds. */
function rights(scope: Scope, node: Node, rechten: Rechten, at: readonly string[]): void {
  read(scope, 'rechten', rechten, {
    niet_van_toepassing: (list) => {
      for (const each of list) {
        const right = scope.graph.fresh([...at, 'recht', each.recht])
        right.add('dpv:isNotApplicableFor', node)
        read(scope, 'rechten/niet_van_toepassing', each, {
          recht: (word) => right.is(...scope.losses.terms(scope.where, 'rechten/niet_van_toepassing/recht', RIGHTS, word)),
          waarom: (text) => right.add('dpv:hasJustification', new Node(undefined, 'dpv:Justification').add('dct:description', text)),
          wet: (wet) => laws(scope, 'rechten/niet_van_toepassing/wet', right, wet),
        })
      }
    },
    inzage_via: (text) => node.add('dpv:hasRight', new Node(undefined, 'eu-gdpr:A15').add('dct:description', text)),
  })
}

/** Whether a DPIA is needed is one assessment; the DPIA itself is there only when something of it is. */
function assessment(scope: Scope, node: Node, given: Known<Dpia>): void {
  const need = new Node(undefined, 'eu-gdpr:DPIANecessityAssessment')
  const done = new Node(undefined, 'dpv:DPIA')
  const path = 'dpia/voorafgaande_raadpleging'
  const { datum, uitkomst, document, advies_fg, voorafgaande_raadpleging } = given
  read(scope, 'dpia', given, {
    nodig: (word) => need.add('dpv:hasStatus', term(word === 'ja' ? 'eu-gdpr:DPIARequired' : 'eu-gdpr:DPIANotRequired')),
    waarom: (text) => need.add('dct:description', text),
    datum: (date) => done.add('dct:date', typed(date, 'date')),
    uitkomst: (text) => done.add('dct:description', text),
    document: (text) => done.add('dct:source', reference(text)),
    advies_fg: (text) => done.add('dpv:hasOrganisationalMeasure', new Node(undefined, 'dpv:ConsultationWithDPO').add('dct:description', text)),
    voorafgaande_raadpleging: (word) => yes(scope, path, word, 'dpv:hasOrganisationalMeasure', done, new Node(undefined, 'dpv:ConsultationWithAuthority').add('dpv:hasAuthority', term('legal-nl:DPA-NL'))),
  })
  if (!unsaid(given.nodig) || given.waarom !== undefined) node.add('dpv:hasImpactAssessment', need)
  const said = [datum, uitkomst, document, advies_fg].some((each) => each !== undefined && !unsaid(each))
  if (said || voorafgaande_raadpleging === 'ja') node.add('dpv:hasImpactAssessment', done)
}

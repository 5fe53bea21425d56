import type { Betrokkene as BetrokkeneYaml, Bijzonder, Groep as GroepYaml, Uitzondering } from '../../register/generated/types.js'
import { normalise } from '../../register/identity.js'
import type { Betrokkene, Groep, Verwerking } from '../../register/model.js'
import { Node, plain, term } from './graph.js'
import type { Known, Writers } from './losses.js'
import { type ById, explanation, laws, origin, read, refer, type Scope, yes } from './scope.js'
import { DATA, namedData, PEOPLE, PROCESSED, SPECIAL } from './terms.js'

/** Words with which a register says that the data come from people themselves. */
const THEMSELVES = new Set(['betrokkene', 'betrokkenen', 'de-betrokkene', 'de-betrokkenen', 'betrokkene-zelf', 'de-betrokkene-zelf'])

export function people(scope: Scope, one: Verwerking, betrokkene: Betrokkene): Node {
  const node = scope.graph.fresh(['verwerking', one.id, 'betrokkene', betrokkene.id], 'dpv:DataSubject')
  const { losses, where } = scope
  read<Exclude<BetrokkeneYaml, string>>(scope, 'betrokkenen', betrokkene.yaml ?? { naam: betrokkene.naam }, {
    id: (id) => node.add('dpv:hasIdentifier', plain(id)),
    naam: (text) => node.add('dct:title', text),
    omschrijving: (text) => node.add('dct:description', text),
    rol: (word) => node.is(...losses.terms(where, 'betrokkenen/rol', PEOPLE, word)),
    kwetsbaar: (word) => (word === 'ja' ? node.is('dpv:VulnerableDataSubject') : losses.lose(where, 'betrokkenen/kwetsbaar', word)),
    // There are children among them; that all of them are is not said.
    minderjarig: (word) => yes(scope, 'betrokkenen/minderjarig', word, 'begrip:onderWie', node, term('dpv:Child')),
    vindplaats: (from) => origin(scope, 'betrokkenen/vindplaats', node, from),
  })
  return node
}

/** Special categories (article 9) as types. */
export function special(scope: Scope, path: string, bijzonder: Known<Bijzonder>): string[] {
  const types = scope.losses.known(scope.where, path, bijzonder).flatMap((word) => scope.losses.terms(scope.where, path, SPECIAL, word))
  return types.length === 0 ? [] : ['dpv:SpecialCategoryPersonalData', ...types]
}

/** A data group as the activity uses it. What is true of the data themselves stands where they are described. */
export function group(scope: Scope, one: Verwerking, groep: Groep, purposes: ById, subjects: ById): Node {
  const node = scope.graph.fresh(['verwerking', one.id, 'gegevens', groep.id], 'dpv:PersonalData')
  const { losses, where } = scope
  const described = description(scope, node)
  if (groep.verwezen) {
    const { gegevens, soort, bijzonder, bestaat_uit, bewerking } = groep.yaml
    read<GroepYaml>(scope, 'persoonsgegevens', { gegevens, soort, bijzonder, bestaat_uit, bewerking }, described)
  }
  read<GroepYaml>(scope, 'persoonsgegevens', groep.gebruik, {
    ...described,
    id: (id) => node.add('dpv:hasIdentifier', plain(id)),
    zie: (id) => node.add('dct:references', scope.graph.at(['verwerking', id])),
    groepen: () => {},
    toelichting: (text) => node.add('dct:description', text),
    van: (ids) => refer(scope, 'persoonsgegevens/van', node, 'dpv:hasDataSubject', ids, subjects),
    voor: (ids) => refer(scope, 'persoonsgegevens/voor', node, 'dpv:hasPurpose', ids, purposes),
    wet: (wet) => laws(scope, 'persoonsgegevens/wet', node, wet),
    uitzondering: (uitzondering) => node.add('dpv:hasLegalBasis', exception(scope, uitzondering)),
    bron: (list) => node.add('dpv:hasDataSource', ...losses.known(where, 'persoonsgegevens/bron', list).map(source)),
    verplicht: (must) => required(scope, node, must),
    noodzaak: (text) => node.add('begrip:noodzaak', text),
    uitleg: (uitleg) => explanation(scope, 'persoonsgegevens/uitleg', node, uitleg),
    vindplaats: (from) => origin(scope, 'persoonsgegevens/vindplaats', node, from),
  })
  return node
}

function description(scope: Scope, node: Node): Writers<GroepYaml> {
  const { losses, where } = scope
  const parts = (path: string) => (list: string[]) => void node.add('dct:hasPart', ...losses.known(where, path, list).map(datum))
  return {
    gegevens: parts('persoonsgegevens/gegevens'),
    soort: (word) => node.is(...losses.terms(where, 'persoonsgegevens/soort', DATA, word)),
    bijzonder: (words) => node.is(...special(scope, 'persoonsgegevens/bijzonder', words)),
    bestaat_uit: parts('persoonsgegevens/bestaat_uit'),
    bewerking: (word) => {
      const measure = new Node(undefined, ...losses.terms(where, 'persoonsgegevens/bewerking', PROCESSED, word))
      if (word === 'waar-mogelijk-geanonimiseerd') measure.add('begrip:status', 'waar-mogelijk')
      node.add('dpv:hasTechnicalMeasure', measure)
    },
  }
}

function datum(text: string): Node {
  return new Node(undefined, namedData(text) ?? 'dpv:PersonalData').add('dct:title', text)
}

function source(text: string): Node {
  const node = new Node(undefined, 'dpv:DataSource').add('dct:title', text)
  return THEMSELVES.has(normalise(text)) ? node.is('dpv:DataSubjectDataSource') : node
}

function required(scope: Scope, node: Node, must: Known<GroepYaml['verplicht']>): void {
  if (typeof must === 'string') return void node.add('dpv:hasNecessity', term('dpv:Optional'))
  node.add('dpv:hasNecessity', term('dpv:Required'))
  read(scope, 'persoonsgegevens/verplicht', must, {
    omdat: (word) => node.add('dpv:hasJustification', new Node(undefined, 'dpv:Justification').add('dct:title', word)),
    wet: (wet) => laws(scope, 'persoonsgegevens/verplicht/wet', node, wet),
    gevolg: (text) => node.add('dpv:hasConsequence', new Node(undefined, 'dpv:Consequence').add('dct:description', text)),
  })
}

function exception(scope: Scope, uitzondering: Known<Uitzondering>): Node {
  const letter = uitzondering.grond === undefined ? undefined : scope.law.uitzondering(uitzondering.grond)?.letter
  const node = new Node(undefined, letter === undefined ? 'dpv:LegalBasis' : `eu-gdpr:A9-2-${letter}`)
  read(scope, 'persoonsgegevens/uitzondering', uitzondering, {
    grond: (text) => node.add('dct:title', text),
    wet: (wet) => laws(scope, 'persoonsgegevens/uitzondering/wet', node, wet),
    bewering: (text) => node.add('begrip:bewering', text),
    toelichting: (text) => node.add('dct:description', text),
  })
  return node
}

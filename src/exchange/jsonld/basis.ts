import type { Belangenafweging, Doel as DoelYaml, Toestemming } from '../../register/generated/types.js'
import type { Doel, Grondslag, Verwerking } from '../../register/model.js'
import { Node, plain, typed } from './graph.js'
import { unsaid } from './losses.js'
import { explanation, laws, origin, read, reference, type Scope } from './scope.js'
import { PURPOSES } from './terms.js'

/** What article 6(1) has a letter for, finer where the register says more. */
function basisType(scope: Scope, { waarde, toestemming }: Grondslag): string {
  const letter = scope.law.grondslag(waarde)?.letter
  if (letter === undefined) return 'dpv:LegalBasis'
  if (letter === 'a' && toestemming?.uitdrukkelijk === 'ja') return 'eu-gdpr:A6-1-a-explicit-consent'
  if (letter === 'a' && toestemming?.uitdrukkelijk === 'nee') return 'eu-gdpr:A6-1-a-non-explicit-consent'
  return `eu-gdpr:A6-1-${letter}`
}

/** A statement of a basis, of the whole activity or of a purpose. Undefined when it is not known. */
export function basis(scope: Scope, one: Verwerking, grondslag: Grondslag, of: Node): Node | undefined {
  const { waarde } = grondslag
  if (unsaid(waarde)) return undefined
  const node = scope.graph.under(of, 'grondslag', basisType(scope, grondslag)).add('dct:title', waarde)
  laws(scope, grondslag.owner === one.yaml ? 'wet' : 'doelen/wet', node, grondslag.wet)
  return node
}

export function consent(scope: Scope, place: string, toestemming: Toestemming): Node {
  const node = new Node(undefined, 'dpv:Consent')
  const { losses, where } = scope
  read(scope, place, toestemming, {
    via: (word) => node.add('dpv:hasIndicationMethod', word),
    toelichting: (text) => node.add('dct:description', text),
    uitdrukkelijk: (word) => (word === 'ja' ? node.is('dpv:ExplicitlyExpressedConsent') : losses.lose(where, `${place}/uitdrukkelijk`, word)),
    vastlegging: (text) => node.add('begrip:vastlegging', text),
    intrekken: (text) => node.add('dpv:hasConsentControl', new Node(undefined, 'dpv:WithdrawConsent').add('dct:description', text)),
    uitleg: (uitleg) => explanation(scope, `${place}/uitleg`, node, uitleg),
  })
  return node
}

export function weighing(scope: Scope, place: string, afweging: Belangenafweging): Node {
  const node = new Node(undefined, 'dpv:LegitimateInterestAssessment')
  read(scope, place, afweging, {
    belang: (text) => node.add('begrip:belang', text),
    noodzaak: (text) => node.add('begrip:noodzaak', text),
    afweging: (text) => node.add('begrip:afweging', text),
    datum: (date) => node.add('dct:date', typed(date, 'date')),
    door: (text) => node.add('dct:contributor', text),
    document: (text) => node.add('dct:source', reference(text)),
  })
  return node
}

/** A purpose and the basis that it has of its own; the basis of the whole activity is for the caller to add. */
export function purpose(scope: Scope, one: Verwerking, doel: Doel, shared: Node | undefined): { node: Node; own?: Node } {
  const node = scope.graph.fresh(['verwerking', one.id, 'doel', doel.id], 'dpv:Purpose')
  if (!doel.yaml) {
    node.add('dct:description', doel.omschrijving).add('dpv:hasLegalBasis', shared)
    return { node }
  }
  const yaml = doel.yaml
  const stated = doel.grondslag && doel.grondslag.owner === yaml ? basis(scope, one, doel.grondslag, node) : undefined
  const about = stated ?? node
  read<DoelYaml>(scope, 'doelen', yaml, {
    id: (id) => node.add('dpv:hasIdentifier', plain(id)),
    omschrijving: (text) => node.add('dct:description', text),
    soort: (word) => node.is(...scope.losses.terms(scope.where, 'doelen/soort', PURPOSES, word)),
    grondslag: () => {},
    wet: (wet) => laws(scope, 'doelen/wet', about, wet),
    toestemming: (toestemming) => about.add('begrip:toestemming', consent(scope, 'doelen/toestemming', toestemming)),
    belangenafweging: (afweging) => about.add('dpv:hasAssessment', weighing(scope, 'doelen/belangenafweging', afweging)),
    rechtvaardiging: (text) => node.add('dpv:hasJustification', new Node(undefined, 'dpv:Justification').add('dct:description', text)),
    verder_gebruik_van: (use) => {
      const test = new Node(undefined, 'eu-gdpr:PurposeCompatibilityAssessment')
      read(scope, 'doelen/verder_gebruik_van', use, {
        verwerking: (id) => (one.register.verwerkingen.has(id) ? test.add('dct:references', scope.graph.at(['verwerking', id])) : scope.losses.astray(scope.where, 'doelen/verder_gebruik_van/verwerking')),
        verenigbaar_omdat: (text) => test.add('dct:description', text),
        datum: (date) => test.add('dct:date', typed(date, 'date')),
        document: (text) => test.add('dct:source', reference(text)),
      })
      node.add('dpv:hasAssessment', test)
    },
    uitleg: (uitleg) => explanation(scope, 'doelen/uitleg', node, uitleg),
    vindplaats: (from) => origin(scope, 'doelen/vindplaats', node, from),
  })
  const holds = stated ?? (doel.grondslag && doel.grondslag.owner !== yaml ? shared : undefined)
  node.add('dpv:hasLegalBasis', holds)
  return stated ? { node, own: stated } : { node }
}

import { canonicalOf, duration } from '../../law/index.js'
import type { Bewaartermijn, Doorgifteregel } from '../../register/generated/types.js'
import { itemKey } from '../../register/identity.js'
import type { Verwerking } from '../../register/model.js'
import { Node, plain, typed } from './graph.js'
import { unsaid } from './losses.js'
import { place } from './parties.js'
import { type ById, laws, origin, read, refer, reference, type Scope } from './scope.js'
import { AFTERWARDS, CITED_TRANSFERS, TRANSFERS } from './terms.js'

/** How long data are kept: a condition with a duration, until when is an event. */
export function retention(scope: Scope, one: Verwerking, bewaartermijn: Bewaartermijn, groups: ById): Node {
  const node = scope.graph.fresh(['verwerking', one.id, 'bewaartermijn', itemKey(bewaartermijn)])
  const until = new Node(undefined)
  const { termijn, criterium, vanaf, daarna, niet_te_bepalen_omdat: impossible } = bewaartermijn
  const said = (text: string | undefined): boolean => text !== undefined && !unsaid(text)
  const after = daarna !== undefined && Object.hasOwn(AFTERWARDS, daarna) ? AFTERWARDS[daarna]! : ['dpv:StorageCondition']
  node.is(...after)
  read(scope, 'bewaartermijnen', bewaartermijn, {
    id: (id) => node.add('dpv:hasIdentifier', plain(id)),
    wat: (text) => node.add('dct:title', text),
    groepen: (ids) => refer(scope, 'bewaartermijnen/groepen', node, 'dpv:hasPersonalData', ids, groups),
    soort: (word) => node.add('begrip:soortTermijn', word),
    termijn: (text) => {
      const length = iso(text)
      until.add('dpv:hasDuration', length === undefined ? text : typed(length, 'duration'))
    },
    grens: (word) => until.add('begrip:grens', word),
    criterium: (text) => until.add('dct:description', text),
    niet_te_bepalen_omdat: (text) => until.is('dpv:IndeterminateDuration').add('dpv:hasJustification', new Node(undefined, 'dpv:Justification').add('dct:description', text)),
    vanaf: (text) => until.add('dct:title', text),
    wet: (wet) => laws(scope, 'bewaartermijnen/wet', node, wet),
    reden: (text) => node.add('dpv:hasJustification', new Node(undefined, 'dpv:Justification').add('dct:description', text)),
    daarna: (text) => node.add('begrip:daarna', text),
    toelichting: (text) => node.add('dct:description', text),
    vindplaats: (from) => origin(scope, 'bewaartermijnen/vindplaats', node, from),
  })
  if (said(vanaf) || said(criterium)) until.is('dpv:UntilEventDuration')
  else if (said(termijn)) until.is('dpv:TemporalDuration')
  if ([vanaf, criterium, termijn, impossible, bewaartermijn.grens].some(said)) node.add('dpv:hasDuration', until)
  return node
}

/** `20 jaar` as `P20Y`, the form that machines read. */
function iso(text: string): string | undefined {
  const length = duration(text)
  if (!length) return undefined
  const parts = [
    [Math.trunc(length.months / 12), 'Y'],
    [length.months % 12, 'M'],
    [length.days, 'D'],
  ] as const
  const written = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`)
  return written.length === 0 ? 'P0D' : `P${written.join('')}`
}

/** Data that leave the European Economic Area: a transfer with its country and what allows it. */
export function transfer(scope: Scope, regel: Doorgifteregel, groups: ById): { node: Node; land: ReturnType<typeof place> } {
  const { law } = scope
  const inside = law.eea(regel.land)
  const land = place(regel.land, inside ? 'dpv:Country' : 'dpv:ThirdCountry')
  const node = new Node(undefined, 'dpv:Transfer').add(inside ? 'dpv:hasCountry' : 'dpv:hasThirdCountry', land)
  const basis = new Node(undefined)
  read(scope, 'doorgifte', regel, {
    land: (text) => node.add('dct:title', text),
    ontvanger: (text) => node.add('dpv:hasRecipient', new Node(undefined, 'dpv:Recipient').add('dpv:hasName', text)),
    instrument: (text) => {
      const cited = canonicalOf(text)
      basis.is(...((Object.hasOwn(TRANSFERS, text) ? TRANSFERS[text] : undefined) ?? (cited === undefined ? undefined : CITED_TRANSFERS[cited]) ?? ['dpv:DataTransferLegalBasis'])).add('dct:title', text)
      node.add('dpv:hasLegalBasis', basis)
    },
    besluit: (text) => node.add('dct:references', reference(text)),
    document: (text) => node.add('dct:source', reference(text)),
    groepen: (ids) => refer(scope, 'doorgifte/groepen', node, 'dpv:hasPersonalData', ids, groups),
  })
  return { node, land }
}

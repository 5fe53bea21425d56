import { items, texts } from '../../../register/states.js'
import { itemKey } from '../../../register/identity.js'
import type { Block } from '../../document.js'
import { durationInWords } from '../../duration.js'
import { clause, inner, oneLine, type Run, sentence } from '../../runs.js'
import { type Context, type DataGroup, dataOfAll, laws, type Part } from './context.js'
import { labelled } from './data.js'

type Open = Part['activity']['yaml']
export type Term = Exclude<NonNullable<Open['bewaartermijnen']>, string>[number]

const AFTER = new Set(['vernietigen', 'anonimiseren', 'overdragen', 'teruggeven'])

/** How long, from when, and what then: art. 13(2)(a) and 14(2)(a). */
export function retention(context: Context, part: Part): Block[] {
  const { b } = context
  const { activity, anchor } = part
  const terms = items<Term>(activity.yaml.bewaartermijnen)
  if (terms.length === 0) return [b.gap(`${anchor}-bewaren`, 'bewaartermijn', b.words.say('gat_bewaren'), b.origin(activity, activity.yaml, 'bewaartermijnen'), activity.id)]
  const blocks: Block[] = []
  for (const term of terms.filter((each) => concerns(part, each))) {
    const id = `${anchor}-bewaren-${itemKey(term) || terms.indexOf(term)}`
    const wat = what(context, part, term)
    blocks.push(b.paragraph(id, said(context, term, wat), { origins: [b.origin(activity, term)], elements: ['bewaartermijn'] }))
    if (term.termijn !== undefined && term.vanaf === undefined) blocks.push(b.gap(id, 'bewaartermijn', b.words.say('gat_vanaf', { wat }), b.origin(activity, term), activity.id))
  }
  const without = part.groepen.filter((group) => !terms.some((term) => holdsFor(term, group)))
  if (without.length > 0 && without.length === part.groepen.length && blocks.length === 0) blocks.push(b.gap(`${anchor}-bewaren`, 'bewaartermijn', b.words.say('gat_bewaren'), b.origin(activity, activity.yaml, 'bewaartermijnen'), activity.id))
  else if (without.length > 0) blocks.push(b.gap(`${anchor}-bewaren`, 'bewaartermijn', b.words.say('gat_bewaren_groepen', { gegevens: dataOfAll(context, without) }), b.origin(activity, activity.yaml, 'bewaartermijnen'), activity.id))
  return labelled(context, blocks, 'bewaren')
}

function concerns(part: Part, term: Term): boolean {
  return !Array.isArray(term.groepen) || part.groepen.length === 0 || part.groepen.some((group) => holdsFor(term, group))
}

export function holdsFor(term: Term, group: DataGroup): boolean {
  return term.groepen === undefined || (Array.isArray(term.groepen) && term.groepen.includes(group.id))
}

function what(context: Context, part: Part, term: Term): string {
  if (term.wat !== undefined) return inner(oneLine(term.wat)).replace(/\.$/, '')
  const groups = part.groepen.filter((group) => Array.isArray(term.groepen) && term.groepen.includes(group.id))
  return groups.length > 0 ? dataOfAll(context, groups) : context.b.words.word('bewaren_alles')
}

function said(context: Context, term: Term, wat: string): Run[] {
  const { words } = context.b
  const parts: Run[][] = []
  if (term.termijn !== undefined) {
    const grens = term.grens === 'minstens' || term.grens === 'hoogstens' ? term.grens : 'termijn'
    parts.push(words.say(`bewaren_${grens}`, { wat, termijn: durationInWords(term.termijn) }))
  }
  if (term.criterium !== undefined) parts.push(words.say('bewaren_criterium', { wat, criterium: clause(term.criterium) }))
  if (term.niet_te_bepalen_omdat !== undefined) parts.push(words.say('bewaren_niet', { wat, reden: sentence(term.niet_te_bepalen_omdat) }))
  if (term.vanaf !== undefined) parts.push(words.say('bewaren_vanaf', { vanaf: inner(oneLine(term.vanaf)).replace(/\.$/, '') }))
  if (term.daarna !== undefined && term.daarna !== 'onbekend') parts.push(AFTER.has(term.daarna) ? words.say(`daarna_${term.daarna}`) : words.say('daarna_anders', { daarna: clause(term.daarna) }))
  const wetten = texts(term.wet)
  if (wetten.length > 0) parts.push(words.say('bewaren_wet', { wet: laws(context, wetten) }))
  if (term.op_verzoek !== undefined) parts.push(words.say('bewaren_verzoek', { verzoek: sentence(term.op_verzoek) }))
  return parts.flatMap((part, index) => (index === 0 ? part : [' ', ...part]))
}

/** A term in a few words, for tables and the summary. */
export function shortly(term: Term): string {
  if (term.termijn !== undefined) return `${term.grens === 'minstens' ? 'ten minste ' : term.grens === 'hoogstens' ? 'ten hoogste ' : ''}${durationInWords(term.termijn)}`
  return inner(oneLine(term.criterium ?? term.niet_te_bepalen_omdat ?? ''))
}

import { type Change, type Consequence, type ConsequenceId, CONSEQUENCES, type RenameSuggestion } from '../core/change.js'
import { inWords } from '../law/index.js'
import type { VersionView } from './version-view.js'

/** What a comparison gives to a report. */
export interface DiffReport {
  from: VersionView
  to: VersionView
  changes: readonly Change[]
  suggestions: readonly RenameSuggestion[]
  /** Names of activities by id. */
  names: ReadonlyMap<string, string>
}

/** Changes under one heading: an activity, or what holds for the whole register. */
export interface ChangeGroup {
  /** Short form of the id: `01` of `01-clientadministratie`; empty for the register as a whole. */
  number: string
  title: string
  changes: Change[]
}

const OBLIGES: Record<ConsequenceId, string> = {
  informeren: 'betrokkenen informeren',
  'dpia-herzien': 'DPIA nakijken',
  'overeenkomst-herzien': 'verwerkersovereenkomst nakijken',
  'toestemming-vragen': 'toestemming vragen aan bestaande betrokkenen',
  vastleggen: 'vastleggen in het register',
  redactioneel: 'alleen redactioneel',
}

/** Changes by activity, the register first; within one the order of the comparison. */
export function groupsOf({ changes, names }: Pick<DiffReport, 'changes' | 'names'>): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>()
  for (const change of changes) {
    const id = change.verwerking ?? ''
    const number = /^(\d+)-/.exec(id)?.[1] ?? ''
    const title = id === '' ? 'Het hele register' : (names.get(id) ?? id)
    const group = groups.get(id) ?? groups.set(id, { number, title, changes: [] }).get(id)!
    group.changes.push(change)
  }
  return [...groups.values()]
}

/** What a change obliges to, the heaviest first. Recording is what a version does anyway: it is said only when it is all. */
export function obligations({ consequences }: Pick<Change, 'consequences'>): Consequence[] {
  const sorted = [...consequences].sort((a, b) => CONSEQUENCES.indexOf(a.id) - CONSEQUENCES.indexOf(b.id))
  const others = sorted.filter(({ id }) => id !== 'vastleggen')
  return others.length > 0 ? others : sorted
}

/** A consequence in words: `betrokkenen informeren (artikel 5 lid 1 onder a en artikel 13 lid 1 onder c AVG)`. */
export function consequenceWords({ id, law }: Consequence): string {
  if (law.length === 0) return OBLIGES[id]
  return `${OBLIGES[id]} (${articles(law)})`
}

/** Articles of one law share its name: `artikel 5 lid 1 onder a en 13 lid 1 onder c AVG`. */
function articles(law: readonly string[]): string {
  const statutes = new Map<string, string[]>()
  for (const provision of law) {
    const [, article, statute] = /^artikel (\S+.*) (\S+)$/.exec(inWords(provision)) ?? [undefined, provision, '']
    statutes.set(statute!, [...(statutes.get(statute!) ?? []), article!])
  }
  return [...statutes].map(([statute, parts]) => `${statute === '' ? '' : 'artikel '}${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}` : parts[0]}${statute === '' ? '' : ` ${statute}`}`).join('; ')
}

/** `2 wijzigingen`, with those that are merely editorial said apart. */
export function countWords(changes: readonly Change[]): string {
  const editorial = changes.filter(({ consequences }) => consequences.every(({ id }) => id === 'redactioneel')).length
  const real = changes.length - editorial
  const words = (count: number, kind: string): string => `${count} ${kind}${count === 1 ? 'wijziging' : 'wijzigingen'}`
  if (editorial === 0) return words(real, '')
  const redactional = `${editorial} redactionele ${editorial === 1 ? 'wijziging' : 'wijzigingen'}`
  return real === 0 ? redactional : `${words(real, '')} en ${redactional}`
}

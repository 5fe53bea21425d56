import type { Doel, Grondslag, Groep, Verwerking } from '../../../register/model.js'
import type { Register as OpenRegister, Schemas } from '../../generated/openbaar.js'
import type { Audience } from '../../audience.js'
import type { Builder } from '../../builder.js'
import { inner, listed, oneLine, type Run } from '../../runs.js'

/**
 * The statement is for the public, so the raw values that it reads have the type of what the public may see: asking
 * for more does not compile.
 */
type OpenActivity = NonNullable<Schemas['verwerking']>
export type OpenGroup = Exclude<NonNullable<OpenActivity['persoonsgegevens']>, string>[number]
type OpenPurpose = Exclude<Exclude<NonNullable<OpenActivity['doelen']>, string>[number], string>

export interface Purpose extends Omit<Doel, 'yaml' | 'grondslag'> {
  yaml?: OpenPurpose
  grondslag?: Basis
}
export interface Basis extends Omit<Grondslag, 'belangenafweging' | 'toestemming' | 'rechtvaardiging' | 'doelen'> {
  doelen: Purpose[]
  toestemming?: OpenActivity['toestemming']
  belangenafweging?: OpenActivity['belangenafweging']
}
export interface DataGroup extends Omit<Groep, 'yaml' | 'gebruik' | 'doelen' | 'verwerking'> {
  yaml: OpenGroup
  gebruik: OpenGroup
  verwerking: Activity
  doelen: Purpose[]
}
export interface Activity extends Omit<Verwerking, 'yaml' | 'doelen' | 'grondslagen' | 'groepen' | 'register'> {
  yaml: OpenActivity
  doelen: Purpose[]
  grondslagen: Basis[]
  groepen: DataGroup[]
}

/** What all parts of one statement share. */
export interface Context {
  b: Builder
  register: OpenRegister
  folder: { path: string; base: []; yaml: OpenRegister }
  audience: Audience
  activities: Part[]
}

/** An activity as it concerns this audience. */
export interface Part {
  activity: Activity
  /** Anchor of its section. */
  anchor: string
  naam: string
  doelen: Purpose[]
  groepen: DataGroup[]
}

/** The explanation for these readers, where the register has one. */
export function explained(uitleg: string | { [k: string]: string } | undefined, { audience }: Context): string | undefined {
  if (uitleg === undefined || typeof uitleg === 'string') return uitleg
  return Object.hasOwn(uitleg, audience.id) ? uitleg[audience.id] : undefined
}

/** What a group of data is called for these readers: in plain words where the register has them, else what is in it. */
export function dataOf(context: Context, group: { yaml: OpenGroup; id: string }): string {
  const uitleg = explained(group.yaml.uitleg, context)
  // Sentences do not fit in a list; a few words do.
  if (uitleg !== undefined && !/[.!?]\s/.test(uitleg.trim())) return inner(oneLine(uitleg).replace(/\.$/, ''))
  const names = group.yaml.gegevens ?? []
  return names.length === 0 ? group.id.replaceAll('-', ' ') : listed(names.map((name) => inner(oneLine(name)))).join('')
}

export function dataOfAll(context: Context, groups: readonly { yaml: OpenGroup; id: string }[]): string {
  return [...new Set(groups.map((group) => dataOf(context, group)))].join('; ')
}

/** Names of parts, each leading to its own section. */
export function linked(parts: readonly Part[]): Run[] {
  return listed(parts.map(({ naam, anchor }) => [{ tekst: naam, href: `#${anchor}` }]))
}

/** Laws as the register names them, each linked to its text where it is a citation. */
export function laws({ b }: Context, wetten: readonly string[]): Run[] {
  return listed(wetten.map((wet) => [b.citation(wet)]))
}

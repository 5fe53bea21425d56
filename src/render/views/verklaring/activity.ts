import { items } from '../../../register/states.js'
import type { Block, Section } from '../../document.js'
import { listed, oneLine, sentence } from '../../runs.js'
import { flowOf } from './flow.js'
import { reasons } from './basis.js'
import { type Context, explained, type Part } from './context.js'
import { data, obligation, sources, special } from './data.js'
import { exactTable } from './exact.js'
import { recipients } from './recipients.js'
import { retention } from './retention.js'
import { minorsIn } from './rights.js'

/** Everything that these people should know of one activity: the answers in sentences, the exact list folded below. */
export function activitySection(context: Context, part: Part): Section {
  const { b } = context
  const { activity, anchor } = part
  const { yaml } = activity
  const intro = explained(yaml.uitleg, context)
  const opening = intro === undefined ? yaml.omschrijving : intro
  const exact = exactTable(context, part)
  const blokken: Block[] = [
    ...(opening === undefined ? [] : [b.paragraph(`${anchor}-uitleg`, sentence(opening), { origins: [b.origin(activity, yaml, intro === undefined ? 'omschrijving' : 'uitleg')], elements: ['doelen'] })]),
    ...responsible(context, part),
    ...reasons(context, part),
    ...data(context, part),
    ...special(context, part),
    ...sources(context, part),
    ...obligation(context, part),
    ...recipients(context, part),
    ...retention(context, part),
    ...choice(context, part),
    ...minorsIn(context, part),
    ...(exact.length > 0 ? [{ soort: 'uitklap' as const, id: `${anchor}-precies`, titel: b.words.word('precies'), blokken: [...flowOf(context, part), ...exact] }] : []),
  ]
  return { soort: 'sectie', id: anchor, titel: part.naam, niveau: 3, origins: [b.origin(activity, yaml, 'naam')], blokken }
}

/** Only where others are responsible than for the rest. */
function responsible({ b, register }: Context, { activity, anchor }: Part): Block[] {
  const own = activity.yaml.verantwoordelijken
  const blokken: Block[] = []
  if (Array.isArray(own) && own.join() !== items<string>(register.verantwoordelijken).join()) {
    const names = activity.verantwoordelijken.map(({ naam }) => oneLine(naam))
    if (names.length > 0) blokken.push(b.paragraph(`${anchor}-verantwoordelijk`, b.words.say(names.length === 1 ? 'wie_hier' : 'wie_hier_meer', { namen: listed(names) }), { origins: [b.origin(activity, activity.yaml, 'verantwoordelijken')], elements: ['verantwoordelijke'] }))
  }
  if (activity.yaml.orgaan !== undefined) blokken.push(b.paragraph(`${anchor}-orgaan`, b.words.say('wie_orgaan', { orgaan: oneLine(activity.yaml.orgaan) }), { origins: [b.origin(activity, activity.yaml, 'orgaan')], elements: ['verantwoordelijke'] }))
  return blokken
}

/** How people sign up and sign off, where the register says so. */
function choice({ b }: Context, { activity, anchor }: Part): Block[] {
  const { keuze } = activity.yaml
  return (['aanmelden', 'afmelden'] as const).flatMap((key) => {
    const hoe = keuze?.[key]
    return hoe === undefined ? [] : [b.paragraph(`${anchor}-${key}`, b.words.say(`keuze_${key}`, { hoe: sentence(hoe) }), { origins: [b.origin(activity, keuze!, key)] })]
  })
}

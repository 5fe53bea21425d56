import type { Grondslag, Groep, Verwerking } from '../register/model.js'
import { items, record, texts } from '../register/states.js'
import { rolesOf } from './lexicon/roles.js'
import { list, short } from './phrase.js'

/** Groups by what this activity says of them: one for each group of its own, one for each reference. */
export function byUse(groepen: readonly Groep[]): Map<Groep['gebruik'], Groep[]> {
  const uses = new Map<Groep['gebruik'], Groep[]>()
  for (const groep of groepen) {
    const same = uses.get(groep.gebruik)
    if (same) same.push(groep)
    else uses.set(groep.gebruik, [groep])
  }
  return uses
}

/** Whether the data are said to be anonymous here: then another rule asks for the test. */
export function anonymous({ yaml, gebruik }: Groep): boolean {
  return (gebruik.bewerking ?? yaml.bewerking) === 'geanonimiseerd'
}

/** How a message names groups: by their data. */
export function dataOf(...groepen: readonly Groep[]): string {
  return short(list(groepen.flatMap(({ id, yaml }) => (yaml.gegevens?.length ? yaml.gegevens : [id]))))
}

const ofGroup = new WeakMap<Groep['yaml'], readonly string[]>()

/** What a group says of its own content. */
export function wordsOf({ yaml }: Groep): readonly string[] {
  let words = ofGroup.get(yaml)
  if (!words) ofGroup.set(yaml, (words = [...items(yaml.gegevens), ...items(yaml.bestaat_uit), ...(yaml.toelichting === undefined ? [] : [yaml.toelichting])]))
  return words
}

/** The statements of a basis that the data rest on: those of the purposes that they serve. */
export function basesOf(groep: Groep, statements: readonly Grondslag[]): Grondslag[] {
  return statements.filter(({ doelen }) => doelen.length === 0 || doelen.some((doel) => groep.doelen.includes(doel)))
}

/** The provisions that the data name as theirs. */
export function ownLaws({ yaml, gebruik }: Groep): string[] {
  return [...new Set([yaml, gebruik])].flatMap((groep) => texts(groep.wet))
}

/** The provisions that stand near the data: their own, those of their exception and of the duty to give them, and those of the activity's purposes. */
export function lawsNear(groep: Groep, verwerking: Verwerking): string[] {
  const beside = [...new Set([groep.yaml, groep.gebruik])].flatMap(({ verplicht, uitzondering }) => [...texts(record(verplicht)?.wet), ...texts(record(uitzondering)?.wet)])
  return [...ownLaws(groep), ...beside, ...activityLaws(verwerking)]
}

/** The provisions that stand beside the purposes of the data, or beside the whole activity. */
export function purposeLaws(groep: Groep, { yaml }: Verwerking): string[] {
  return [...texts(yaml.wet), ...groep.doelen.flatMap((doel) => texts(doel.yaml?.wet))]
}

const ofActivity = new WeakMap<Verwerking, readonly string[]>()

/** All provisions that an activity names for its purposes. */
export function activityLaws(verwerking: Verwerking): readonly string[] {
  const { yaml, doelen } = verwerking
  let laws = ofActivity.get(verwerking)
  if (!laws) ofActivity.set(verwerking, (laws = [...texts(yaml.wet), ...doelen.flatMap((doel) => texts(doel.yaml?.wet))]))
  return laws
}

/** Whether the data are of staff alone. People without a known role are not. */
export function onlyStaff({ yaml, gebruik }: Groep, { betrokkenen }: Verwerking): boolean {
  const van = gebruik.van ?? yaml.van
  const people = van === undefined ? betrokkenen : betrokkenen.filter(({ id }) => van.includes(id))
  return people.length > 0 && people.every((person) => [...rolesOf(person)].join() === 'medewerker')
}

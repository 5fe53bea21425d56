import type { Path } from '../source/source.js'
import type { Tak, Voorwaarde } from './generated/types.js'
import type { Besluit, Procedure } from './model.js'
import { choicesOf } from './procedure-steps.js'

/** A reference that may lead nowhere: what stands there, and what could. */
export interface Reference {
  at: Path
  id: string
  known: readonly string[]
  soort: string
  waar: string
}

/** An id with where it stands; within one list each has to be the only one. */
export type Ids = { id: string; at: Path }[]

const STEP = { soort: 'vraag of uitkomst', waar: 'bij `vragen` of `uitkomsten` van deze procedure' }
const QUESTION = { soort: 'vraag', waar: 'bij `vragen` van deze procedure' }

/** Every reference of a procedure to something of its own. */
export function referencesIn({ yaml, vragen, uitkomsten }: Procedure): Reference[] {
  const steps = [...vragen.keys(), ...uitkomsten.keys()]
  const parts = (yaml.onderdelen ?? []).map(({ id }) => id)
  const runs = (yaml.metingen ?? []).map(({ id }) => id)
  const found: Reference[] = []
  const choices = (id: string): string[] => [...(vragen.has(id) ? choicesOf(vragen.get(id)!) : [])].map((choice) => choice.id)
  const condition = (als: Voorwaarde | undefined, at: Path): void => {
    if (!als) return
    for (const key of ['alle', 'een_van'] as const) for (const [index, each] of (als[key] ?? []).entries()) condition(each, [...at, key, index])
    condition(als.niet, [...at, 'niet'])
    if (als.vraag === undefined) return
    found.push({ at: [...at, 'vraag'], id: als.vraag, known: [...vragen.keys()], ...QUESTION })
    const known = choices(als.vraag)
    if (known.length === 0) return
    const answer = { known, soort: `antwoord op \`${als.vraag}\``, waar: 'bij de `antwoorden` van die vraag' }
    for (const [index, id] of [als.is ?? []].flat().entries()) found.push({ at: [...at, 'is', ...(Array.isArray(als.is) ? [index] : [])], id, ...answer })
    if (als.bevat !== undefined) found.push({ at: [...at, 'bevat'], id: als.bevat, ...answer })
  }
  for (const [index, vraag] of yaml.vragen.entries()) {
    const at = ['vragen', index]
    condition(vraag.als, [...at, 'als'])
    if (typeof vraag.naar === 'string') found.push({ at: [...at, 'naar'], id: vraag.naar, known: steps, ...STEP })
    else {
      for (const [place, branch] of ((vraag.naar ?? []) as Tak[]).entries()) {
        condition(branch.als, [...at, 'naar', place, 'als'])
        found.push({ at: [...at, 'naar', place, 'naar'], id: branch.naar, known: steps, ...STEP })
      }
    }
    for (const [place, { naar }] of (vraag.antwoorden ?? []).entries()) if (naar !== undefined) found.push({ at: [...at, 'antwoorden', place, 'naar'], id: naar, known: steps, ...STEP })
    if (vraag.onderdeel !== undefined) found.push({ at: [...at, 'onderdeel'], id: vraag.onderdeel, known: parts, soort: 'onderdeel', waar: 'bij `onderdelen` van deze procedure' })
    for (const [place, { meting, antwoord }] of (vraag.standen ?? []).entries()) {
      found.push({ at: [...at, 'standen', place, 'meting'], id: meting, known: runs, soort: 'meting', waar: 'bij `metingen` van deze procedure' })
      if (antwoord !== undefined) found.push({ at: [...at, 'standen', place, 'antwoord'], id: antwoord, known: choices(vraag.id), soort: 'antwoord', waar: 'bij de `antwoorden` van deze vraag' })
    }
  }
  for (const [index, { scores }] of (yaml.onderdelen ?? []).entries()) {
    for (const [place, { meting }] of (scores ?? []).entries()) found.push({ at: ['onderdelen', index, 'scores', place, 'meting'], id: meting, known: runs, soort: 'meting', waar: 'bij `metingen` van deze procedure' })
  }
  for (const [index, { als, acties }] of (yaml.uitkomsten ?? []).entries()) {
    condition(als, ['uitkomsten', index, 'als'])
    if (Array.isArray(acties)) for (const [place, actie] of acties.entries()) condition(actie.als, ['uitkomsten', index, 'acties', place, 'als'])
  }
  return found
}

/** The ids of a procedure, list by list; questions and outcomes are referred to in the same way and share one list. */
export function idsIn({ yaml }: Procedure): Ids[] {
  const steps = (['vragen', 'uitkomsten'] as const).flatMap((key) => (yaml[key] ?? []).map(({ id }, index) => ({ id, at: [key, index, 'id'] })))
  const answers = yaml.vragen.map(({ antwoorden = [] }, index) => antwoorden.map(({ id }, place) => ({ id, at: ['vragen', index, 'antwoorden', place, 'id'] })))
  const others = (['onderdelen', 'metingen'] as const).map((key) => (yaml[key] ?? []).map(({ id }, index) => ({ id, at: [key, index, 'id'] })))
  return [steps, ...answers, ...others]
}

/** The references of a record to its procedure, when that is the version that it followed, and to activities. */
export function recordReferences({ yaml, procedure }: Besluit, activities: readonly string[], procedures: readonly string[]): Reference[] {
  const own = (yaml.verwerkingen ?? []).map((id, index) => ({ at: ['verwerkingen', index], id, known: activities, soort: 'verwerking', waar: 'als bestand in de map verwerkingen' }))
  const followed = { at: ['procedure'], id: yaml.procedure, known: procedures, soort: 'procedure', waar: 'als bestand in de map procedures' }
  if (!procedure || procedure.yaml.versie !== yaml.versie) return [...own, followed]
  const questions = yaml.antwoorden.map(({ vraag }, index) => ({ at: ['antwoorden', index, 'vraag'], id: vraag, known: [...procedure.vragen.keys()], ...QUESTION }))
  const outcome = yaml.uitkomst === undefined ? [] : [{ at: ['uitkomst'], id: yaml.uitkomst, known: [...procedure.uitkomsten.keys()], soort: 'uitkomst', waar: 'bij `uitkomsten` van de procedure' }]
  return [...own, followed, ...questions, ...outcome]
}

import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answer, answersOf, back, outcome, question, resume, start, type Verloop } from '../../src/decide/procedure.js'
import { lawAt, parseCitation } from '../../src/law/index.js'
import type { Procedure } from '../../src/register/model.js'
import { builtIn } from '../../src/register/procedures.js'
import { daysOf, type Pad, pathsOf } from '../../src/register/procedure-paths.js'
import { registerNamed } from '../registers/facts.js'

const kempen = registerNamed('cjg-de-kempen')
const all: [name: string, procedure: Procedure][] = [...[...builtIn()].map(([id, procedure]): [string, Procedure] => [id, procedure]), ...[...kempen.procedures].map(([id, procedure]): [string, Procedure] => [`cjg-de-kempen ${id}`, procedure])]

/** A way as the engine goes it, one answer after the other. */
function walked(procedure: Procedure, peildatum: string, { antwoorden }: Pad): Verloop {
  let verloop = start(procedure, peildatum)
  for (let vraag = question(verloop); vraag; vraag = question(verloop)) verloop = answer(verloop, antwoorden.get(vraag.id)!)
  return verloop
}

it('are those of avg itself, one for each file, and those of the annexes', () => {
  expect([...builtIn().keys()]).toEqual(readdirSync('procedures').map((name) => name.replace('.yaml', '')).toSorted())
  expect(kempen.defects).toEqual([])
  expect([...kempen.procedures.keys()]).toEqual(['afwegingskader', 'delen-voor-signalering', 'delen-zonder-toestemming', 'nulmeting-privacy', 'privacyraamwerk', 'privacytest', 'stappenplan-datalek', 'triage-instrument'])
})

describe.each(all)('every way through %s', (_, procedure) => {
  const ways = daysOf(procedure).map((day) => ({ day, ...pathsOf(procedure, day) }))

  it('is known: there are not too many to walk', () => {
    for (const { paden, volledig } of ways) {
      expect(volledig).toBe(true)
      expect(paden.length).toBeGreaterThan(0)
    }
  })

  it('ends in an outcome, or at the end when there are none to reach', () => {
    const end = procedure.uitkomsten.size === 0 ? 'einde' : 'uitkomst'
    for (const { day, paden } of ways) for (const path of paden) expect(path.stap.soort, `${day} ${JSON.stringify([...path.antwoorden])}`).toBe(end)
  })

  it('is the way that the engine goes, with reasons and actions at its end', () => {
    for (const { day, paden } of ways) {
      for (const path of paden) {
        const verloop = walked(procedure, day, path)
        expect(verloop.stap).toEqual(path.stap)
        expect([...answersOf(verloop.gegeven)]).toEqual([...path.antwoorden])
        const found = outcome(verloop)
        if (path.stap.soort !== 'uitkomst') continue
        expect(found!.uitkomst).toBe(path.stap.uitkomst)
        expect(found!.redenen.length).toBeGreaterThan(0)
        if (found!.uitkomst.acties !== 'geen') expect(found!.acties.length).toBeGreaterThan(0)
      }
    }
  })

  it('together reaches every outcome and asks every question', () => {
    const ends = new Set(ways.flatMap(({ paden }) => paden.flatMap(({ stap }) => (stap.soort === 'uitkomst' ? [stap.uitkomst.id] : []))))
    expect([...procedure.uitkomsten.keys()].filter((id) => !ends.has(id))).toEqual([])
    const asked = new Set(ways.flatMap(({ paden }) => paden.flatMap(({ antwoorden }) => [...antwoorden.keys()])))
    expect([...procedure.vragen.keys()].filter((id) => !asked.has(id))).toEqual([])
  })

  it('can be gone back to its beginning, and be taken up where it stopped', () => {
    const { day, paden } = ways.at(-1)!
    for (const path of paden.filter((__, index) => index % Math.ceil(paden.length / 20) === 0)) {
      const whole = walked(procedure, day, path)
      let verloop = whole
      for (const { vraag } of whole.gegeven.toReversed()) {
        verloop = back(verloop)
        expect(question(verloop)).toBe(vraag)
      }
      expect(back(verloop)).toEqual(start(procedure, day))
      const given = whole.gegeven.map(({ vraag, antwoord }) => ({ vraag: vraag.id, antwoord }))
      const half = resume(procedure, day, given.slice(0, Math.floor(given.length / 2)))
      expect(half.gegeven).toEqual(whole.gegeven.slice(0, Math.floor(given.length / 2)))
      expect(resume(procedure, day, given)).toEqual(whole)
    }
  })
})

describe('the procedures of avg itself', () => {
  const law = lawAt('2026-11-22')

  it.each([...builtIn()])('%s names a source and a provision for itself and for every outcome', (_, { yaml }) => {
    expect(yaml.bronnen?.length).toBeGreaterThan(0)
    expect(yaml.wet).toBeDefined()
    const cited = [yaml, ...yaml.vragen, ...yaml.vragen.flatMap(({ antwoorden = [] }) => antwoorden), ...(yaml.uitkomsten ?? []), ...(yaml.uitkomsten ?? []).flatMap(({ acties }) => (Array.isArray(acties) ? acties : []))].flatMap(({ wet }) => [wet ?? []].flat())
    for (const provision of cited) {
      expect(parseCitation(provision), provision).toBeDefined()
      expect(law.provision(provision), provision).toBeDefined()
      expect(law.inForce(provision), provision).toBe(true)
    }
    for (const { id, wet, acties } of yaml.uitkomsten ?? []) expect(wet !== undefined || acties === 'geen', id).toBe(true)
  })

  it.each([...builtIn()])('%s says who does what', (_, { yaml }) => {
    for (const { id, acties } of yaml.uitkomsten ?? []) for (const actie of Array.isArray(acties) ? acties : []) expect(actie.wie, `${id}: ${actie.wat}`).toBeDefined()
  })

  it('mark as unsure what rests on a provision that nobody checked', () => {
    for (const { id, yaml } of builtIn().values()) {
      for (const part of [...yaml.vragen, ...(yaml.uitkomsten ?? [])]) {
        const unsure = [part.wet ?? []].flat().filter((provision) => !law.verified(provision))
        if (unsure.length > 0 && !('soort' in part)) expect(part.onzeker, `${id} ${part.id}: ${unsure.join()}`).toBeDefined()
      }
    }
  })

  it('have the list of the authority as the law data have it', () => {
    expect(builtIn().get('dpia-nodig')!.vragen.get('lijst')!.antwoorden!.map(({ id }) => id)).toEqual(lawAt('2026-11-22').dpia().map(({ id }) => id))
  })
})

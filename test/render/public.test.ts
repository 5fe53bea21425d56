import { describe, expect, test } from 'vitest'
import type { Register } from '../../src/register/model.js'
import type { Document } from '../../src/render/document.js'
import { shapes } from '../../src/render/generated/shapes.js'
import { maySee, type Reader } from '../../src/render/projection.js'
import { registerDocument } from '../../src/render/views/register.js'
import { verklaring } from '../../src/render/views/verklaring/index.js'
import { versielog } from '../../src/render/views/versielog.js'
import { full, put } from './everything.js'
import { DATE, everyFormat, rebuilt, VERSION } from './registers.js'

const AUDIENCES = ['clienten', 'nieuwsbrieflezers']

function documents(register: Register, reader: Reader): Document[] {
  const request = { lezer: reader, peildatum: DATE, versie: VERSION }
  const statements = reader === 'openbaar' ? AUDIENCES.map((doelgroep) => verklaring(register, { doelgroep, peildatum: DATE, versie: VERSION })) : []
  return [...statements, registerDocument(register, request), versielog(register, { ...request, entries: [] })]
}

/** Every format is a function of the document: where documents are the same, so is every format of them. */
function seenBy(register: Register, reader: Reader): string {
  return JSON.stringify(documents(register, reader))
}

const SENTINEL = 'Zwijgwoord'

function changed(shape: string, key: string): { register: Register; places: number } {
  let places = 0
  const register = rebuilt(full, (yaml, activities) => {
    places += put(yaml, 'register', shape, key, SENTINEL)
    for (const each of Object.values(activities)) places += put(each, 'verwerking', shape, key, SENTINEL)
  })
  return { register, places }
}

/** Shapes that register.yaml and the activities are made of; other files have shapes of their own. */
const OF_REGISTERS = new Set<string>()
function reach(shape: string | undefined): void {
  const known = shape === undefined ? undefined : shapes[shape]
  if (!known || OF_REGISTERS.has(shape!)) return
  OF_REGISTERS.add(shape!)
  for (const [, , below] of Object.values(known.keys)) reach(below)
  reach(known.rest)
}
reach('register')
reach('verwerking')

const marks = Object.entries(shapes).flatMap(([shape, { keys }]) => Object.entries(keys).map(([key, [mark]]) => ({ shape, key, mark })))

describe.each(['openbaar', 'toezichthouder'] as const)('for %s', (reader) => {
  const before = seenBy(full, reader)
  const hidden = marks.filter(({ mark, shape }) => !maySee(reader, mark) && OF_REGISTERS.has(shape))

  test('there are properties that this reader may not see', () => {
    expect(hidden.length).toBeGreaterThan(reader === 'openbaar' ? 100 : 15)
  })

  test.each(hidden)('a change of $key in $shape changes no document in no format', ({ shape, key }) => {
    const { register, places } = changed(shape, key)
    expect(places, `nothing of the shape ${shape} stands in the register of this test`).toBeGreaterThan(0)
    const after = seenBy(register, reader)
    expect(after.includes(SENTINEL)).toBe(false)
    expect(after === before, `${shape}/${key} shows`).toBe(true)
  })
})

test.each(['openbaar', 'toezichthouder'] as const)('with everything changed that %s may not see, every format is the same, byte for byte', (reader) => {
  let register = full
  for (const { shape, key } of marks.filter((each) => !maySee(reader, each.mark) && OF_REGISTERS.has(each.shape))) {
    register = rebuilt(register, (yaml, activities) => {
      put(yaml, 'register', shape, key, SENTINEL)
      for (const each of Object.values(activities)) put(each, 'verwerking', shape, key, SENTINEL)
    })
  }
  const [before, after] = [full, register].map((each) => documents(each, reader).map(everyFormat).join('\n'))
  expect(after!.includes(SENTINEL)).toBe(false)
  expect(after === before).toBe(true)
})

test('the organisation itself does see what the public does not', () => {
  for (const [shape, key] of [['verwerking', 'eigenaar'], ['opmerking', 'tekst'], ['systeem', 'naam']] as const) {
    expect(seenBy(changed(shape, key).register, 'intern')).toContain(SENTINEL)
  }
})

test('nothing of an activity that is internal as a whole shows, and no reference to it', () => {
  const id = '06-tevredenheid'
  const internal = (text: string): Register =>
    rebuilt(full, (yaml, activities) => {
      const other = Object.values(activities)[0]!
      const activity = activities[id]!
      for (const doel of Array.isArray(activity.doelen) ? activity.doelen : []) if (typeof doel === 'object') doel.omschrijving = text
      activity.naam = text
      activity.uitleg = text
      for (const group of Array.isArray(activity.persoonsgegevens) ? activity.persoonsgegevens : []) {
        group.gegevens = [text]
        group.uitleg = text
      }
      activity.intern = 'ja'
      if (Array.isArray(other.persoonsgegevens)) other.persoonsgegevens.push({ id: 'elders', zie: id })
      for (const one of yaml.doelgroepen ?? []) if (one.id === 'relaties') one.verwerkingen = [id, ...(one.verwerkingen ?? [])]
    })
  const [one, other] = [seenBy(internal(SENTINEL), 'openbaar'), seenBy(internal('Iets anders'), 'openbaar')]
  expect(one.includes(SENTINEL)).toBe(false)
  expect(one === other).toBe(true)
  expect(one.includes(id)).toBe(false)
  expect(seenBy(internal(SENTINEL), 'toezichthouder')).toContain(SENTINEL)
})

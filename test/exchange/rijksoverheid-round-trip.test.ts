import { describe, expect, it } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import { toRijksoverheid } from '../../src/exchange/rijksoverheid/export.js'
import { fromRijksoverheid } from '../../src/exchange/rijksoverheid/import.js'
import { keyName, Ledger } from '../../src/exchange/reading/ledger.js'
import type { Register } from '../../src/register/model.js'
import { readRegister } from '../../src/register/read.js'
import { registerNamed } from '../registers/facts.js'
import { registerOf } from './imported.js'

const REGISTERS = ['cjg-de-kempen', 'jados', 'jens', 'voorbeeld', 'woongroep', 'zaz']

const PROCESSOR = readRegister(
  new MemoryTree('verwerker', {
    'register.yaml': `naam: Register van een verwerker
datum: 2026-02-01
partijen:
  - {id: gemeente, naam: Gemeente Verzonnen, contact: {plaats: Verzonnen}}
  - {id: hosting, naam: Hosting Verzonnen bv, land: Zwitserland}
`,
    'verwerkingen/01-hosting.yaml': `naam: Hosting van dossiers
rol: verwerker
opdrachtgevers: [gemeente]
categorieen_verwerkingen:
  - opdrachtgever: gemeente
    verwerkingen: [opslaan, reservekopie maken]
verwerkers:
  - partij: hosting
    waarvoor: rekencentrum
doorgifte:
  - {land: Zwitserland, instrument: adequaatheidsbesluit}
  - {land: België}
geautomatiseerde_besluiten:
  omschrijving: Voorsorteren van aanvragen
  logica: Op datum van binnenkomst
  gevolgen: Een aanvraag kan later aan de beurt zijn
onderlinge_regeling: geen
opmerkingen:
  - {datum: 2026-01-05, tekst: nakijken}
`,
  }),
)

/** Keys that come back under another name: what holds for all stands with each. */
const MOVED: Record<string, RegExp> = {
  grondslag: /^(doelen\[\]\.)?grondslag$/,
  wet: /^(doelen\[\]\.)?wet(\[\])?$/,
  'wet[]': /^(doelen\[\]\.)?wet(\[\])?$/,
  'doelen[]': /^doelen\[\](\.omschrijving)?$/,
  'doelen[].wet': /^doelen\[\]\.wet(\[\])?$/,
  'doelen[].wet[]': /^doelen\[\]\.wet(\[\])?$/,
  'betrokkenen[]': /^betrokkenen\[\](\.naam)?$/,
  'betrokkenen[].naam': /^betrokkenen\[\](\.naam)?$/,
  'ontvangers[]': /^ontvangers\[\](\.naam)?$/,
  'ontvangers[].naam': /^ontvangers\[\](\.naam)?$/,
  'bijzonder.categorieen': /^bijzonder\.categorieen(\[\])?$/,
  'bijzonder.categorieen[]': /^bijzonder\.categorieen(\[\])?$/,
  'bewaartermijnen[].wet[]': /^bewaartermijnen\[\]\.wet(\[\])?$/,
  'beveiliging.technisch[].maatregel': /^beveiliging\.technisch\[\]$/,
  'beveiliging.organisatorisch[].maatregel': /^beveiliging\.organisatorisch\[\]$/,
}

/** What the format is for. None of it may be among the losses. */
const ALWAYS = ['naam', 'eigenaar', 'doelen[].omschrijving', 'betrokkenen[].naam', 'persoonsgegevens[].gegevens[]', 'bewaartermijnen[].termijn', 'verwerkers[].partij', 'systemen[]', 'toegang[].wie', 'beveiliging.technisch[]', 'geautomatiseerde_besluiten']

interface Case {
  register: Register
  back: Register
  lost: (place: string, key: string) => boolean
  named: (place: string) => string[]
}

function roundTrip(register: Register): Case {
  const { files, losses } = toRijksoverheid(register)
  const [[name, bytes]] = [...files] as [[string, Uint8Array]]
  const keys = (place: string): string[] => losses.flatMap(({ what, places }) => (places.includes(place) ? (/`([^`]+)`/.exec(what)?.[1] ?? []) : []))
  return { register, back: registerOf(fromRijksoverheid(bytes, name)), named: keys, lost: (place, key) => keys(place).some((one) => key === one || key.startsWith(`${one}.`) || key.startsWith(`${one}[`)) }
}

const CASES: [string, Case][] = [...REGISTERS.map((id): [string, Case] => [id, roundTrip(registerNamed(id))]), ['een verwerker', roundTrip(PROCESSOR)]]

function facts(value: unknown): [key: string, value: unknown][] {
  return new Ledger(value).rest().map(({ path, value: leaf }) => [keyName(path), typeof leaf === 'string' ? leaf.replace(/\s+/g, ' ').trim() : leaf])
}

describe.each(CASES)('Register %s to rijksoverheid and back', (_, { register, back, lost, named }) => {
  it('has the same activities under the same ids', () => {
    expect([...back.verwerkingen.keys()]).toEqual([...register.verwerkingen.keys()])
  })

  it('gives back every fact that the loss report does not name', () => {
    const gone: string[] = []
    let kept = 0
    for (const { id, yaml } of register.verwerkingen.values()) {
      const returned = facts(back.verwerkingen.get(id)!.yaml)
      for (const [key, value] of facts(yaml)) {
        // Data of everyone come back without naming everyone; who they are of has a test of its own.
        if (lost(id, key) || key === 'persoonsgegevens[].van[]') continue
        kept++
        if (!returned.some(([other, found]) => (MOVED[key]?.test(other) ?? other === key) && found === value)) gone.push(`${id} ${key}: ${String(value)}`)
      }
    }
    expect(gone).toEqual([])
    expect(kept).toBeGreaterThan(register.verwerkingen.size * 3)
  })

  it('gives back what parties and systems are, as far as the loss report does not name it', () => {
    for (const key of ['partijen', 'systemen'] as const) {
      const returned = new Map((back.yaml[key] ?? []).map((item) => [item.id, facts(item)]))
      for (const item of register.yaml[key] ?? []) {
        if (!returned.has(item.id)) expect(named('register.yaml').some((one) => one.startsWith(key))).toBe(true)
        else for (const fact of facts(item)) if (!lost('register.yaml', `${key}[].${fact[0]}`)) expect(returned.get(item.id)).toContainEqual(fact)
      }
    }
  })

  it('keeps data with the people and the purposes they belong to', () => {
    const links = (of: Register): unknown =>
      [...of.verwerkingen.values()].map(({ id, groepen, betrokkenen, doelen }) => [
        id,
        groepen.map(({ yaml, gebruik }) => [
          yaml.gegevens!.map((text) => text.replace(/\s+/g, ' ')),
          (gebruik.van ?? betrokkenen.map((person) => person.id)).map((person) => betrokkenen.find((one) => one.id === person)!.naam).sort(),
          (gebruik.voor ?? doelen.map((doel) => doel.id)).map((doel) => doelen.find((one) => one.id === doel)!.omschrijving).sort(),
        ]).sort(),
      ])
    if (back.verwerkingen.get('01-hosting')) return expect(links(back)).toEqual([['01-hosting', []]])
    expect(links(back)).toEqual(links(register))
  })

  it('keeps the basis with its purpose', () => {
    const bases = (of: Register): unknown => [...of.verwerkingen.values()].map(({ id, doelen }) => [id, doelen.map(({ omschrijving, grondslag }) => [omschrijving.replace(/\s+/g, ' '), grondslag?.waarde.replace(/\s+/g, ' ')])])
    expect(bases(back)).toEqual(bases(register))
  })

  it('keeps a retention period with the data it is about', () => {
    const rules = (of: Register): unknown =>
      [...of.verwerkingen.values()].map(({ id, yaml, groepen }) => [
        id,
        (Array.isArray(yaml.bewaartermijnen) ? yaml.bewaartermijnen : [])
          .flatMap(({ termijn, vanaf, groepen: of = groepen.map((groep) => groep.id) }) =>
            termijn === undefined || of === 'onbekend' ? [] : of.map((one) => [termijn, vanaf?.replace(/\s+/g, ' '), groepen.find((groep) => groep.id === one)?.yaml.gegevens!.map((text) => text.replace(/\s+/g, ' '))]),
          )
          .map((rule) => JSON.stringify(rule))
          .sort(),
      ])
    expect(rules(back)).toEqual(rules(register))
  })

  it('never loses what the format is for', () => {
    const places = [...register.verwerkingen.values()].filter(({ yaml }) => yaml.rol !== 'verwerker' && yaml.persoonsgegevens !== undefined && yaml.persoonsgegevens !== 'onbekend').map(({ id }) => id)
    expect(places.flatMap((id) => named(id).filter((key) => ALWAYS.includes(key)).map((key) => `${id} ${key}`))).toEqual([])
  })
})

it('The report names the files and keys of a register that do not go along', () => {
  const { losses } = toRijksoverheid(registerNamed('zaz'))
  expect(losses).toContainEqual({ what: 'Deze bestanden van het register passen niet in het AVG Register Rijksoverheid.', places: expect.arrayContaining(['reglement.yaml', 'verklaring.yaml']) })
  expect(losses.find(({ what }) => what.includes('`register'))).toBeUndefined()
})

it('The same register gives the same bytes', () => {
  const [first, second] = [toRijksoverheid(registerNamed('jens')), toRijksoverheid(registerNamed('jens'))]
  expect([...first.files]).toEqual([...second.files])
})

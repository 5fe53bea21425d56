import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AvgError } from '../../src/core/error.js'
import { writeZip } from '../../src/exchange/archive/zip.js'
import { fromRijksoverheid } from '../../src/exchange/rijksoverheid/import.js'
import { leaves, missing, registerOf } from './imported.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (value: unknown): ReturnType<typeof fromRijksoverheid> => fromRijksoverheid(bytes(JSON.stringify(value)), 'export.json')

describe('What is no export is refused, with the file and the place', () => {
  it.each([
    ['no JSON', '[{"Naam": "x",\n oeps}]', /`export\.json` is geen goede JSON/],
    ['a text', '"Naam"', /export\.json: hier hoort een verwerking te staan/],
    ['a list with a number in it', '[{"Naam": "x"}, 5]', /export\.json, verwerking 2: hier hoort een verwerking/],
    ['an empty list', '[]', /geen verwerking/],
    ['an activity without a name', '[{"Naam": "x"}, {"Nummer": "M1"}]', /export\.json, verwerking 2: .*geen `Naam`/],
    ['a name that is no text', '[{"Naam": ["x"]}]', /geen `Naam`, of die is geen tekst/],
    ['a key that stands twice', '{\n"Naam": "x",\n"Dienst": "a",\n"\\u0044ienst": "b"}', /twee keer in hetzelfde onderdeel: zie regel 4/],
    ['very deep lists', `{"Naam": "x", "Doelen": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`, /export\.json.*meer dan 20 lagen diep/],
    ['very many activities', `[${Array.from({ length: 5001 }, () => '{"Naam":"x"}').join()}]`, /5001 verwerkingen.*hoogstens 5000/],
  ])('%s', (_, text, message) => {
    expect(() => fromRijksoverheid(bytes(text), 'export.json')).toThrow(AvgError)
    expect(() => fromRijksoverheid(bytes(text), 'export.json')).toThrow(message)
  })

  it('text that is not UTF-8', () => {
    expect(() => fromRijksoverheid(new Uint8Array([0x7b, 0xff, 0xfe]), 'export.json')).toThrow(/geen tekst in UTF-8/)
  })

  it('a damaged file in a zip, by its name', () => {
    expect(() => fromRijksoverheid(writeZip(new Map([['map/kapot.json', bytes('{')]])), 'export.zip')).toThrow(/`map\/kapot\.json` is geen goede JSON/)
  })
})

describe('Nothing in an export gets further than a text', () => {
  it('names that are paths give ids that are none', () => {
    const { values } = read([{ Naam: '../../etc/passwd' }, { Naam: 'C:\\windows' }, { Naam: '..', Id: '../x' }, { Naam: 'x', Id: 'x/../../y' }, { Naam: '🙂' }])
    expect([...values.keys()]).toEqual(['verwerkingen/etc-passwd.yaml', 'verwerkingen/c-windows.yaml', 'verwerkingen/verwerking.yaml', 'verwerkingen/x.yaml', 'verwerkingen/verwerking-2.yaml'])
  })

  it('activities with the same id both come in, and the report says so', () => {
    const { values, losses } = read([{ Id: 'balie', Naam: 'Een' }, { Id: 'balie', Naam: 'Twee' }])
    expect([...values.keys()]).toEqual(['verwerkingen/balie.yaml', 'verwerkingen/balie-2.yaml'])
    expect(leaves(losses).join()).toContain('balie is nu balie-2')
  })

  it('`__proto__` is a key like any other: not placed', () => {
    const found = fromRijksoverheid(bytes('{"Naam": "x", "__proto__": {"Dienst": "vals"}, "constructor": "ook"}'), 'export.json')
    expect(found.values.get('verwerkingen/x.yaml')).toEqual({ naam: 'x' })
    expect(({} as Record<string, unknown>)['Dienst']).toBeUndefined()
    expect(missing('vals ook', found)).toEqual([])
  })

  it('another form than it should have is not placed, and listed', () => {
    const found = read({ Naam: 'x', Doelen: 'tekst', Ontvangers: { Omschrijving: 'los' }, Betrokkenen: [['lijst'], 'mensen'], Dienst: ['a'], Verwerkers: [{ Naam: { diep: 'naam' } }], Beveiliging: 'veilig', Doorgifte: { BuitenEu: 'misschien' } })
    expect(found.values.get('verwerkingen/x.yaml')).toEqual({ naam: 'x' })
    expect(missing('tekst los lijst mensen a diep naam veilig misschien', { ...found, values: new Map() }).filter((word) => word !== 'diep')).toEqual([])
  })

  it('a text that is too long is cut, and the rest is listed', () => {
    const long = Array.from({ length: 2000 }, (_, index) => `woord${index}`).join(' ')
    const found = read({ Naam: 'x', Dienst: long })
    expect((found.values.get('verwerkingen/x.yaml') as { eigenaar: string }).eigenaar.length).toBeLessThanOrEqual(5000)
    expect(missing(long, found)).toEqual([])
    registerOf(found)
  })

  it('other files in a zip are named, and activities under the police data act are listed in full', () => {
    const found = fromRijksoverheid(
      writeZip(new Map([['AVG Verantwoordelijke Verwerkingen/JSON/a.json', bytes('[{"Naam":"x"}]')], ['bijlagen/scan.pdf', bytes('%PDF')], ['WPG Verantwoordelijke Verwerkingen/JSON/b.json', bytes('[{"Naam":"Opsporing","Artikel8":true}]')]])),
      'export.zip',
    )
    expect([...found.values.keys()]).toEqual(['verwerkingen/x.yaml'])
    expect(missing('bijlagen/scan.pdf Opsporing Artikel8: ja', { ...found, values: new Map() }).filter((word) => word !== 'ja')).toEqual([])
  })
})

// Words that are put into other words; the tests of values look after those.
const TRANSLATED = ['Ja', 'Nee', 'Geen', 'Onbekend', 'Toestemming betrokkene', 'Wettelijke verplichting: artikel 7.3.8 Jeugdwet', '5 jaar na einde dossier', 'Functionaris gegevensbescherming', 'Overige beveiligingsmaatregelen: hek']
const text = fc.oneof({ weight: 6, arbitrary: fc.lorem({ maxCount: 4 }) }, { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }, { weight: 2, arbitrary: fc.constantFrom(...TRANSLATED) }, fc.constantFrom('a\r\nb', 'x; y', '- een\n- twee', '  ', 'iets/../anders', 'id-1'))
const scalar = fc.oneof({ weight: 8, arbitrary: text }, fc.constant(null), fc.boolean(), fc.integer())
const odd = fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }), fc.record({ Iets: scalar }, { requiredKeys: [] }))
const usual = (...keys: string[]): fc.Arbitrary<object> => fc.record(Object.fromEntries(keys.map((key) => [key, fc.oneof({ weight: 9, arbitrary: scalar }, odd)])), { requiredKeys: [] })
const several = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.oneof({ weight: 9, arbitrary: fc.array(item, { maxLength: 3 }) }, odd)
const party = usual('Id', 'Naam', 'Type', 'Email', 'Adres', 'Plaats', 'Land', 'Postbus')
const data = usual('Id', 'Omschrijving', 'Verzameldoel', 'Bewaartermijn', 'IsBronBetrokkene', 'BronOmschrijving', 'IsBetrokkeneVerplicht', 'BetrokkeneConsequenties')
const activity = fc
  .record(
    {
      Id: odd,
      Nummer: odd,
      Dienst: odd,
      Status: odd,
      VerdelingVerantwoordelijkheid: odd,
      Opmerkingen: several(usual('Datum', 'Tekst')),
      Verantwoordelijken: several(party),
      Verwerkers: several(party),
      Contactpersonen: several(usual('Id', 'Naam', 'Functie', 'Email', 'Land')),
      Doelen: several(usual('Id', 'Doel', 'Rechtsgrond')),
      Betrokkenen: several(fc.tuple(usual('Id', 'Omschrijving', 'GeenBijzondereGegevens', 'Gezondheid', 'Strafrechtelijk'), several(data)).map(([person, Gegevens]) => ({ ...person, Gegevens }))),
      Categorien: several(usual('Id', 'Omschrijving')),
      Systemen: several(usual('Id', 'Omschrijving')),
      Ontvangers: several(usual('Id', 'Omschrijving')),
      Bijlagen: several(usual('Bestandsnaam', 'Aanmaakdatum', 'Omschrijving', 'Versie')),
      Beveiliging: fc.record({ Pseudonimisering: odd, Encryptie: odd, ElectronischeWeg: several(scalar), Toegang: several(scalar), Maatregelen: several(scalar), HasBeveiliging: odd }, { requiredKeys: [] }),
      Doorgifte: usual('BuitenEu', 'BuitenEuOmschrijving', 'BuitenEuPassendBeschermingsniveauOmschrijving'),
      Besluitvorming: usual('HasBesluitvorming', 'Logica', 'BelangGevolgen'),
      GebPia: odd,
      Vreemd: odd,
    },
    { requiredKeys: [] },
  )
  .chain((entry) => fc.lorem({ maxCount: 3 }).map((Naam) => ({ Naam, ...entry })))

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

it('Whatever an export holds, every text is in the register or in the report, and the register is one', () => {
  fc.assert(
    fc.property(fc.array(activity, { minLength: 1, maxLength: 2 }), (entries) => {
      const found = read(entries)
      registerOf(found)
      for (const one of texts(entries).filter((each) => !TRANSLATED.includes(each) && !/^\/?#[\d-]+$/.test(each))) expect(missing(one, found), one).toEqual([])
    }),
    { numRuns: 250, seed: 20261122 },
  )
})

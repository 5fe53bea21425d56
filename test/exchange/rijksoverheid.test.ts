import { describe, expect, it } from 'vitest'
import { readZip, writeZip } from '../../src/exchange/archive/zip.js'
import { toRijksoverheid } from '../../src/exchange/rijksoverheid/export.js'
import { fromRijksoverheid } from '../../src/exchange/rijksoverheid/import.js'
import { registerNamed } from '../registers/facts.js'
import { leaves, missing, registerOf } from './imported.js'

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

const ADDRESS = { Telefoon: null, Email: null, Adres: 'Dwarsweg 8', Postcode: '0000 ZZ', Plaats: 'Nergenshuizen', Land: 'NEDERLAND', Postbus: null, PostbusPostcode: null, PostbusPlaats: null, PostbusLand: null }

/** Made up, in the form in which the system writes its exports: numbers as ids, nulls for what is empty. */
const PARKING = {
  Status: 'Vastgesteld',
  Id: 4711,
  Naam: 'Parkeervergunningen bezoekers',
  Nummer: 'M4711',
  Versie: 3,
  AanmaakDatum: '2019-02-01T09:30:00.12',
  LaatsteWijzigDatum: '2021-06-30T16:00:00.5',
  Dienst: 'Kern - Facilitair bedrijf',
  VerdelingVerantwoordelijkheid: null,
  Opmerkingen: [{ Datum: '03-02-2020 11:15', Tekst: 'Nagekeken met de leverancier.\r\n' }],
  Verantwoordelijken: [{ Id: 12, Naam: 'Minister van Verzonnen Zaken', Type: 'RechtspersoonOfBestuursorgaan', ...ADDRESS }],
  Contactpersonen: [],
  Verwerkers: [{ Id: 31, Naam: 'Slagboom Verzonnen bv', Type: 'RechtspersoonOfBestuursorgaan', ...ADDRESS, Land: 'België', Postbus: '12' }],
  Doelen: [
    { Id: 1, Doel: 'Bezoekers laten parkeren', Rechtsgrond: 'Taak van algemeen belang: artikel 1 Ambtenarenwet 2017' },
    { Id: 2, Doel: 'Kosten doorberekenen', Rechtsgrond: 'Onbekend: wordt uitgezocht' },
  ],
  Betrokkenen: [
    {
      Id: 5,
      Omschrijving: 'Bezoekers',
      GeenBijzondereGegevens: true,
      RasOfEtniciteit: false,
      Gezondheid: false,
      Strafrechtelijk: false,
      Gegevens: [
        { Id: 50, Omschrijving: 'Kenteken\r\nNaam', Verzameldoel: 'Bezoekers laten parkeren', Bewaartermijn: '2 weken na het bezoek', IsBronBetrokkene: true, BronOmschrijving: null, IsBetrokkeneVerplicht: true, BetrokkeneConsequenties: 'De slagboom blijft dicht.' },
        { Id: 51, Omschrijving: 'Factuur', Verzameldoel: 'Voor de boekhouding', Bewaartermijn: 'Zolang de belastingwet dat vraagt', IsBronBetrokkene: false, BronOmschrijving: 'de bezochte dienst', IsBetrokkeneVerplicht: false, BetrokkeneConsequenties: null },
      ],
    },
    { Id: 6, Omschrijving: 'Leveranciers', GeenBijzondereGegevens: true, Gegevens: [{ Id: 52, Omschrijving: 'Kenteken\r\nNaam', Verzameldoel: 'Bezoekers laten parkeren', Bewaartermijn: '2 weken na het bezoek', IsBronBetrokkene: true, BronOmschrijving: null, IsBetrokkeneVerplicht: true, BetrokkeneConsequenties: 'De slagboom blijft dicht.' }] },
  ],
  Systemen: [{ Id: 7, Omschrijving: 'Slagboomsysteem' }],
  Ontvangers: [{ Id: 8, Omschrijving: 'Geen' }],
  Bijlagen: [{ Id: 9, Bestandsnaam: 'overeenkomst.pdf', Aanmaakdatum: '2019-02-02T10:00:00', DocumentType: 'Overeenkomst', Versie: 'Definitief', Omschrijving: 'getekend' }],
  Beveiliging: {
    Pseudonimisering: 'Nee',
    Encryptie: 'schijven van de server',
    ElectronischeWeg: ['Nee'],
    Toegang: ['Personeel dat onder leiding van de verwerker staat'],
    Verwerkers: 'Ja',
    Verantwoordelijken: 'N.v.t.',
    Maatregelen: ['Automatische logging van toegang tot gegevens, inclusief een controleprocedure', 'Overige beveiligingsmaatregelen: hek om het terrein'],
    HasBeveiliging: true,
  },
  Doorgifte: { BuitenEu: false, BuitenEuOmschrijving: null, BuitenEuPassendBeschermingsniveau: null, BuitenEuPassendBeschermingsniveauOmschrijving: null },
  Besluitvorming: { HasBesluitvorming: true, Logica: 'Het kenteken staat op de lijst of niet.', BelangGevolgen: null },
  GebPia: { IsGebpiaAlUitgevoerd: 'Nee', IsHoogRisicoRechtenVrijheden: null },
}

const PATH = 'verwerkingen/m4711-parkeervergunningen-bezoekers.yaml'

describe('An export of the AVG Register Rijksoverheid comes in', () => {
  const found = fromRijksoverheid(encode([PARKING]), 'export.json')

  it('with every field at its place in the register', () => {
    expect(found.values.get(PATH)).toEqual({
      naam: 'Parkeervergunningen bezoekers',
      eigenaar: 'Kern - Facilitair bedrijf',
      verantwoordelijken: ['minister-van-verzonnen-zaken'],
      verwerkers: [{ partij: 'slagboom-verzonnen-bv' }],
      doelen: [
        { omschrijving: 'Bezoekers laten parkeren', grondslag: 'algemeen-belang', wet: 'artikel 1 Ambtenarenwet 2017' },
        { omschrijving: 'Kosten doorberekenen', grondslag: 'Onbekend: wordt uitgezocht' },
      ],
      betrokkenen: ['Bezoekers', 'Leveranciers'],
      persoonsgegevens: [
        { id: 'kenteken-naam', gegevens: ['Kenteken', 'Naam'], voor: ['bezoekers-laten-parkeren'], bron: ['betrokkene'], verplicht: { omdat: 'onbekend', gevolg: 'De slagboom blijft dicht.' } },
        { id: 'factuur', gegevens: ['Factuur'], noodzaak: 'Voor de boekhouding', bron: ['de bezochte dienst'], verplicht: 'nee', van: ['bezoekers'] },
      ],
      bewaartermijnen: [
        { groepen: ['kenteken-naam'], termijn: '2 weken', vanaf: 'het bezoek' },
        { groepen: ['factuur'], criterium: 'Zolang de belastingwet dat vraagt' },
      ],
      bijzonder: 'geen',
      systemen: ['slagboomsysteem'],
      ontvangers: 'geen',
      beveiliging: {
        technisch: ['Automatische logging van toegang tot gegevens, inclusief een controleprocedure', 'Encryptie: schijven van de server'],
        organisatorisch: ['hek om het terrein'],
      },
      toegang: [{ wie: 'Personeel dat onder leiding van de verwerker staat' }],
      doorgifte: 'geen',
      geautomatiseerde_besluiten: { omschrijving: 'Het kenteken staat op de lijst of niet.' },
      documenten: [{ titel: 'overeenkomst.pdf', datum: '2019-02-02', verwijzing: 'getekend' }],
      opmerkingen: [{ datum: '2020-02-03', tekst: 'Nagekeken met de leverancier.' }],
    })
  })

  it('with its organisations and systems for register.yaml', () => {
    const contact = { adres: 'Dwarsweg 8', postcode: '0000 ZZ', plaats: 'Nergenshuizen' }
    expect(found.values.get('register.yaml')).toEqual({
      partijen: [
        { id: 'minister-van-verzonnen-zaken', naam: 'Minister van Verzonnen Zaken', contact, land: 'NEDERLAND' },
        { id: 'slagboom-verzonnen-bv', naam: 'Slagboom Verzonnen bv', contact, land: 'België' },
      ],
      systemen: [{ id: 'slagboomsysteem', naam: 'Slagboomsysteem' }],
    })
  })

  it('and fits the schema, with references that lead somewhere', () => {
    expect([...registerOf(found).verwerkingen.keys()]).toEqual(['m4711-parkeervergunningen-bezoekers'])
  })

  it('with a list of what found no place: key, activity and text', () => {
    const losses = Object.fromEntries(found.losses.map(({ what, places }) => [/`([^`]+)`/.exec(what)?.[1] ?? what, places]))
    expect(losses['Bijlagen[].Versie']).toEqual(['export.json (Parkeervergunningen bezoekers): Definitief'])
    expect(losses['GebPia.IsGebpiaAlUitgevoerd']).toEqual(['export.json (Parkeervergunningen bezoekers): Nee'])
    expect(losses['Verwerkers[].Postbus']).toEqual(['export.json (Parkeervergunningen bezoekers): 12'])
    expect(Object.keys(losses)).toEqual(expect.arrayContaining(['Status', 'Versie', 'AanmaakDatum', 'LaatsteWijzigDatum', 'Beveiliging.Pseudonimisering', 'Beveiliging.Verwerkers', 'Verantwoordelijken[].Type']))
    expect(losses['De bron zegt niet of deze maatregel technisch of organisatorisch is. Hij staat nu bij organisatorisch: kijk dat na.']).toEqual(['export.json (Parkeervergunningen bezoekers): hek om het terrein'])
  })

  it('with where each value came from', () => {
    expect(found.places.get(PATH)).toBe('export.json')
    expect(found.places.get(`${PATH}#/doelen`)).toBe('export.json, Doelen')
  })

  it('whether it is one activity, a list, or a zip of them with a byte order mark', () => {
    const single = fromRijksoverheid(encode(PARKING), 'export.json')
    const zip = writeZip(new Map([['AVG Verantwoordelijke Verwerkingen/JSON/Kern.json', new Uint8Array([0xef, 0xbb, 0xbf, ...encode([PARKING])])]]))
    expect(single.values.get(PATH)).toEqual(found.values.get(PATH))
    expect(fromRijksoverheid(zip, 'export.zip').values.get(PATH)).toEqual({ ...(found.values.get(PATH) as object), rol: 'verwerkingsverantwoordelijke' })
  })

  it('as the work of a processor when it stands in that folder: its controllers are those it works for', () => {
    const entry = { Naam: 'Opslag', Verantwoordelijken: [{ Naam: 'Dienst Verzonnen' }], Categorien: [{ Id: 14, Omschrijving: 'Bewaren' }] }
    const { values } = fromRijksoverheid(writeZip(new Map([['AVG Verwerker Verwerkingen/JSON/a.json', encode([entry])]])), 'export.zip')
    expect(values.get('verwerkingen/opslag.yaml')).toEqual({ naam: 'Opslag', rol: 'verwerker', opdrachtgevers: ['dienst-verzonnen'], categorieen_verwerkingen: [{ verwerkingen: ['Bewaren'] }] })
  })
})

describe('What the source leaves open stays open', () => {
  const read = (entry: object): Record<string, unknown> => fromRijksoverheid(encode({ Naam: 'Proef', ...entry }), 'export.json').values.get('verwerkingen/proef.yaml') as Record<string, unknown>

  it('an empty field gives no key', () => {
    expect(read({ Doelen: [], Ontvangers: [{ Omschrijving: '  ' }], Besluitvorming: { HasBesluitvorming: null, Logica: null }, Doorgifte: { BuitenEu: null }, Beveiliging: { Maatregelen: [], HasBeveiliging: null } })).toEqual({ naam: 'Proef' })
  })

  it('a box that is not ticked says no more than that', () => {
    expect(read({ Betrokkenen: [{ Omschrijving: 'Bezoekers', GeenBijzondereGegevens: false, Gezondheid: false, Strafrechtelijk: false }] })).toEqual({ naam: 'Proef', betrokkenen: ['Bezoekers'] })
  })

  it.each([
    ['Doorgifte', { BuitenEu: false }, 'doorgifte', 'geen'],
    ['Doorgifte', { BuitenEu: null, BuitenEuOmschrijving: 'Onbekend' }, 'doorgifte', 'onbekend'],
    ['Doorgifte', { BuitenEu: true }, 'doorgifte', [{ land: 'onbekend' }]],
    ['Doorgifte', { BuitenEu: true, BuitenEuOmschrijving: 'India\nChili', BuitenEuPassendBeschermingsniveauOmschrijving: 'modelcontract' }, 'doorgifte', [{ land: 'India', instrument: 'modelcontract' }, { land: 'Chili', instrument: 'modelcontract' }]],
    ['Doorgifte', { BuitenEu: false, BuitenEuOmschrijving: 'maar soms naar India' }, 'doorgifte', undefined],
    ['Besluitvorming', { HasBesluitvorming: false }, 'geautomatiseerde_besluiten', 'geen'],
    ['Besluitvorming', { HasBesluitvorming: false, Logica: 'toch een filter' }, 'geautomatiseerde_besluiten', undefined],
    ['Besluitvorming', { HasBesluitvorming: true }, 'geautomatiseerde_besluiten', { omschrijving: 'onbekend' }],
    ['Ontvangers', [{ Omschrijving: 'N.v.t.' }], 'ontvangers', 'geen'],
    ['Ontvangers', [{ Omschrijving: 'Onbekend' }], 'ontvangers', 'onbekend'],
    ['Betrokkenen', [{ Omschrijving: 'Onbekend' }], 'betrokkenen', 'onbekend'],
    ['Doelen', [{ Doel: 'Onbekend' }], 'doelen', 'onbekend'],
    ['VerdelingVerantwoordelijkheid', 'Geen', 'onderlinge_regeling', 'geen'],
  ])('%s %j', (key, value, ours, expected) => {
    expect(read({ [key]: value })[ours]).toEqual(expected)
  })

  it('a contradiction is no answer: its text is listed', () => {
    const found = fromRijksoverheid(encode({ Naam: 'Proef', Doorgifte: { BuitenEu: false, BuitenEuOmschrijving: 'maar soms naar India' } }), 'export.json')
    expect(missing('maar soms naar India', found)).toEqual([])
  })
})

describe('People to ask', () => {
  const entry = (Naam: string, ...people: [string, string | null][]): object => ({ Naam, Contactpersonen: people.map(([name, Functie]) => ({ Naam: name, Functie, Email: `${name}@verzonnen.example` })) })
  const read = (...entries: object[]): ReturnType<typeof fromRijksoverheid> => fromRijksoverheid(encode(entries), 'export.json')

  it('are of the whole register when all activities name the same', () => {
    const people: [string, string | null][] = [['balie', 'privacybalie'], ['toezicht', 'Functionaris voor gegevensbescherming']]
    expect(read(entry('Een', ...people), entry('Twee', ...people)).values.get('register.yaml')).toEqual({
      contactpunt: { tav: 'balie, privacybalie', email: 'balie@verzonnen.example' },
      fg: { naam: 'toezicht', contact: { email: 'toezicht@verzonnen.example' } },
    })
  })

  it('are listed when they differ, since only a person can choose', () => {
    const found = read(entry('Een', ['balie', null]), entry('Twee', ['loket', null]))
    expect(found.values.get('register.yaml')).toBeUndefined()
    expect(leaves(found.losses).join('\n')).toMatch(/balie@verzonnen[\s\S]*loket@verzonnen/)
  })
})

describe('A register goes out as the AVG Register Rijksoverheid takes it', () => {
  const [[name, zip]] = [...toRijksoverheid(registerNamed('voorbeeld')).files] as [[string, Uint8Array]]
  const files = readZip(zip)
  const entryAt = (id: string): Record<string, any> => (JSON.parse(new TextDecoder().decode(files.get(`AVG Verantwoordelijke Verwerkingen/JSON/${id}.json`))) as Record<string, any>[])[0]!

  it('as a zip with a file for each activity, in the folder of its role', () => {
    expect(name).toBe('voorbeeld-rijksoverheid.zip')
    expect([...files.keys()]).toHaveLength(registerNamed('voorbeeld').verwerkingen.size)
    expect([...files.keys()].every((path) => path.startsWith('AVG Verantwoordelijke Verwerkingen/JSON/'))).toBe(true)
  })

  it('in UTF-8 with a byte order mark, as a list', () => {
    for (const content of files.values()) {
      expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      expect(JSON.parse(new TextDecoder().decode(content))).toHaveLength(1)
    }
  })

  it('with its words for bases, its boxes for special data, and dates in its form', () => {
    const entry = entryAt('03-beeldbegeleiding')
    expect(entry['Doelen']).toEqual([{ Id: '03-beeldbegeleiding/beeldbegeleiding', Doel: 'Samen beelden terugkijken, zodat ouders zien wat goed gaat met hun kind', Rechtsgrond: 'Toestemming betrokkene' }])
    expect(entry['Betrokkenen'][0]).toMatchObject({ Omschrijving: 'kinderen en jongeren', GeenBijzondereGegevens: false, Gezondheid: true, Genetisch: false })
    expect(entry['Betrokkenen'][0].Gegevens[0]).toMatchObject({ Bewaartermijn: 'filmbeelden: hoogstens 4 weken na het laatste gesprek over de beelden', IsBronBetrokkene: true, IsBetrokkeneVerplicht: false })
    expect(entry['AanmaakDatum']).toBe('2026-10-01T00:00:00')
    expect(entry['Doorgifte'].BuitenEu).toBe(false)
  })

  it('with the measures of the whole register at each activity', () => {
    expect(entryAt('03-beeldbegeleiding')['Beveiliging'].Maatregelen).toEqual(
      expect.arrayContaining(['Overige beveiligingsmaatregelen: Organisatorisch: Beelden gaan nooit per e-mail of app.', 'Overige beveiligingsmaatregelen: Technisch: Laptops en telefoons zijn versleuteld.', 'Overige beveiligingsmaatregelen: Norm: NEN-ISO/IEC 27001']),
    )
  })

  it('with an id of its own for each part: a reader that knows one by its id never takes another for it', () => {
    for (const key of ['Doelen', 'Ontvangers', 'Betrokkenen']) {
      const ids = [...files.values()].flatMap((content) => (JSON.parse(new TextDecoder().decode(content)) as Record<string, any>[]).flatMap((entry) => (entry[key] as { Id: string }[]).map(({ Id }) => Id)))
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

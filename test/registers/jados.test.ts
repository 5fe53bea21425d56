import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

/**
 * Every fact of the published register of Jados, table by table, in the order of its cells. Each has to be found in the
 * YAML of its activity, in the field where a rule looks for it, and the YAML may hold nothing else.
 */

type Value = string | string[] | Record<string, unknown>
type Item = Record<string, unknown>

interface Ontvanger {
  wie: string
  partij?: string
  soort: string
  waarom?: string[]
}

interface Tabel {
  tabel: number
  bestand: string
  naam: string
  /** Facts of the running text, as words that the rewritten description has to carry. */
  omschrijving: string[]
  doelen: { tekst: string; soort?: string }[]
  betrokkenen: { naam: string; omschrijving?: string; rol: string }[]
  /** Data items in the source's words, each with all that the source says of it. */
  gegevens?: Record<string, Item>
  /** The reference in place of data items. */
  verwijzing?: Item
  bijzonder: Value
  grondslag: string
  toestemming?: Item
  toestemming_voor?: { woorden: string[]; betreft: string; uitdrukkelijk?: string }
  ontvangers?: Ontvanger[]
  bewaartermijnen?: Item[]
  beveiliging?: Item
  systemen: string[]
  toegang?: { wie: string; tot: string[] }
  /** Words of `rechten.inzage_via`. */
  inzage?: string[]
  /** Words of `keuze.aanmelden`. */
  aanmelden?: string[]
  anonimisering?: string
}

const identificatie = { soort: 'identificatie' }
const contact = { soort: 'contact' }
const optioneel = { verplicht: 'nee' }
const gezondheid = { bijzonder: 'gezondheid' }
const client = { naam: 'Cliënt', rol: 'client' }
const vanuitFormulier = { via: 'formulier', toelichting: 'Toestemming vanuit aanmeldformulier.' }

const TABELLEN: Tabel[] = [
  {
    tabel: 1,
    bestand: '01-clientadministratie',
    naam: 'Cliëntrapportage en cliëntadministratie',
    omschrijving: ['Medewerkers van Jados', 'registreren', 'elektronisch cliëntdossier (ECD)', 'Cliënten', '(deels) wijzigen'],
    doelen: [
      { tekst: 'Noodzakelijke achtergrondinformatie voor zorgvuldige, gerichte begeleiding van cliënt', soort: 'zorg' },
      { tekst: 'Rapportage over begeleidingsvoortgang' },
      { tekst: 'Cliëntadministratie', soort: 'clientadministratie' },
    ],
    betrokkenen: [client],
    gegevens: {
      'Voor- en achternaam': identificatie,
      geboortedatum: identificatie,
      geslacht: identificatie,
      'e-mailadres': contact,
      BSN: { soort: 'bsn' },
      'soort dienstverlening': {},
      'WID nummer': { soort: 'identiteitsnummer', toelichting: 'ivm declaratie' },
      adres: { ...contact, ...optioneel },
      woonplaats: { ...contact, ...optioneel },
      gezinssamenstelling: optioneel,
      'contactgegevens familie en netwerk': { ...contact, ...optioneel },
      'medische gegevens': {
        ...gezondheid,
        ...optioneel,
        toelichting: 'onder andere diagnose, medicijngebruik',
        bestaat_uit: ['diagnose', 'medicijngebruik'],
      },
      foto: { soort: 'beeld', ...optioneel },
      'hobby’s en interesses': optioneel,
      'sociaal leven': optioneel,
      gezondheid: { ...gezondheid, ...optioneel },
      'opleiding en werk': optioneel,
      inkomensverklaring: { soort: 'financieel', ...optioneel },
    },
    bijzonder: { genoemd: ['Diagnostische/medische gegevens'] },
    grondslag: 'toestemming',
    toestemming: vanuitFormulier,
    bewaartermijnen: [
      {
        wat: 'Zorginhoudelijke informatie',
        gegevens: ['medische gegevens', 'gezondheid'],
        soort: 'zorgdossier',
        termijn: '20 jaar',
        vanaf: 'de laatste wijziging in het dossier',
      },
      { wat: 'Financiële gegevens', gegevens: ['inkomensverklaring'], soort: 'administratie', termijn: '7 jaar' },
    ],
    systemen: ['Elektronisch cliëntdossier (ECD)'],
    toegang: { wie: 'medewerkers van Jados', tot: ['registreren', 'ECD'] },
    inzage: ['cliënten', 'inzien', '(deels) wijzigen'],
  },
  {
    tabel: 2,
    bestand: '02-statistisch-onderzoek',
    naam: 'Statistisch onderzoek naar effect van begeleiding',
    omschrijving: ['Kwantitatief onderzoek', 'geanonimiseerde data', 'cliëntrapportagesysteem'],
    doelen: [
      { tekst: 'Inzicht in effect van dienstverlening', soort: 'onderzoek' },
      { tekst: 'Doorontwikkeling van begeleidingsaanpak', soort: 'kwaliteit' },
    ],
    betrokkenen: [{ naam: 'Cliënten', rol: 'client' }],
    verwijzing: {
      zie: '01-clientadministratie',
      toelichting: 'Zie categorieën van persoonsgegevens uit tabel 1. (volledig geanonimiseerd)',
      bewerking: 'geanonimiseerd',
    },
    bijzonder: {
      zie: '01-clientadministratie',
      toelichting: 'Zie categorieën van persoonsgegevens uit tabel 1. (volledig geanonimiseerd)',
    },
    grondslag: 'toestemming',
    systemen: ['Elektronisch cliëntdossier (ECD)'],
  },
  {
    tabel: 3,
    bestand: '03-verhuurder',
    naam: 'Delen informatie met Stichting Veste of andere Woningbouwcorporatie',
    omschrijving: ['contactgegevens', 'aankomend cliënten', 'zorgovereenkomst', 'gekoppeld', 'huurovereenkomst', 'verhuurorganisatie'],
    doelen: [{ tekst: 'Regelen verhuurderszaken van cliënten' }],
    betrokkenen: [
      {
        naam: 'Cliënt waarbij de zorgovereenkomst is gekoppeld aan de huurovereenkomst',
        omschrijving: 'aankomend cliënten',
        rol: 'client',
      },
    ],
    gegevens: { Naam: contact, 'e-mailadres': contact, telefoonnummer: contact },
    bijzonder: 'geen',
    grondslag: 'gerechtvaardigd-belang',
    ontvangers: [
      { wie: 'Stichting Veste', partij: 'stichting-veste', soort: 'verhuurder', waarom: ['contact', 'verhuurderszaken', 'op tijd'] },
      { wie: 'andere Woningbouwcorporatie', soort: 'verhuurder', waarom: ['contact', 'verhuurderszaken', 'op tijd'] },
    ],
    systemen: ['Beveiligd mailen'],
  },
  {
    tabel: 4,
    bestand: '04-urenregistratie',
    naam: 'Urenregistratie geleverde begeleiding',
    omschrijving: ['Begeleiders', 'gewerkte uren', 'op naam van de cliënt'],
    doelen: [{ tekst: 'Inzicht en verantwoording van geleverde uren', soort: 'verantwoording' }],
    betrokkenen: [client],
    gegevens: { Naam: identificatie },
    bijzonder: 'geen',
    grondslag: 'gerechtvaardigd-belang',
    systemen: ['Tijdsregistratiesysteem', 'Elektronisch cliëntdossier (ECD)'],
  },
  {
    tabel: 5,
    bestand: '05-clienttevredenheid',
    naam: 'Cliënttevredenheidsonderzoek',
    omschrijving: ['onafhankelijk onderzoeksbureau', 'periodiek', 'geanonimiseerd', 'toestemming', 'mailadres'],
    doelen: [
      {
        tekst: 'Tevredenheid van cliënten inzichtelijk maken, zodat we met de uitkomsten onze dienstverlening optimaliseren',
        soort: 'tevredenheid',
      },
    ],
    betrokkenen: [client],
    gegevens: {
      Naam: identificatie,
      geslacht: identificatie,
      'e-mailadres': contact,
      'geboorte datum': identificatie,
      woonplaats: contact,
    },
    bijzonder: 'geen',
    grondslag: 'gerechtvaardigd-belang',
    toestemming_voor: { woorden: ['mailadres', 'verstrekken', 'onderzoeksbureau'], betreft: 'deze-verwerking' },
    ontvangers: [
      { wie: 'onafhankelijk onderzoeksbureau', soort: 'onderzoeksbureau', waarom: ['periodiek', 'cliënttevredenheidsonderzoeken'] },
    ],
    systemen: ['Zorgpeil', 'Ervaringswijzer'],
    anonimisering: 'geanonimiseerde cliënttevredenheidsonderzoeken',
  },
  {
    tabel: 6,
    bestand: '06-interne-audit',
    naam: 'Inzage cliëntdossier voor interne kwaliteitsaudits',
    omschrijving: ['interne auditor', 'cliëntdossier', 'volledig', 'structuur van documenten'],
    doelen: [
      { tekst: 'Kwaliteitsbevordering van de organisatie', soort: 'kwaliteit' },
      {
        tekst:
          'Voldoen aan de auditverplichting van externe partijen, zoals de externe auditorganisatie of de toezichthouder in de gemeente',
        soort: 'audit',
      },
    ],
    betrokkenen: [client],
    verwijzing: {
      zie: '01-clientadministratie',
      toelichting: 'Zie categorieën van persoonsgegevens uit tabel 1.',
      bewerking: 'waar-mogelijk-geanonimiseerd',
    },
    bijzonder: { zie: '01-clientadministratie', toelichting: 'Zie persoonsgegevens uit tabel 1.' },
    grondslag: 'gerechtvaardigd-belang',
    toestemming_voor: { woorden: ['inzage', 'externe kwaliteitsaudits'], betreft: 'andere-handeling', uitdrukkelijk: 'ja' },
    beveiliging: {
      organisatorisch: [
        { maatregel: 'strikte geheimhoudingsplicht', geldt_voor: 'auditors' },
        { maatregel: 'werken met geanonimiseerde of gemaskeerde gegevens', status: 'waar-mogelijk' },
        'alleen de strikt noodzakelijke gegevens worden ingezien',
        'alle auditactiviteiten worden gelogd en gecontroleerd',
        'toezicht op de audit door geautoriseerde medewerkers van JADOS',
      ],
    },
    systemen: ['Elektronisch cliëntdossier (ECD)'],
    toegang: { wie: 'interne auditor', tot: ['cliëntdossier', 'volledigheid', 'structuur van documenten'] },
  },
  {
    tabel: 7,
    bestand: '07-berichtenverkeer-gemeente',
    naam: 'Digitaal berichtenverkeer met gemeente',
    omschrijving: ['cliëntadministratie van Jados', 'communiceert', 'backoffice van gemeentes', 'digitaal berichtenverkeer'],
    doelen: [
      { tekst: 'Administratief verwerken van zorgtoewijzingen', soort: 'clientadministratie' },
      { tekst: 'Administratief verwerken van zorgdeclaraties', soort: 'declaratie' },
    ],
    betrokkenen: [client],
    gegevens: {
      'NAW-gegevens': identificatie,
      'BSN-nummer': { soort: 'bsn' },
      'WID nummer': { soort: 'identiteitsnummer' },
      'Zorg indicatie': gezondheid,
    },
    bijzonder: { genoemd: ['Zorg indicatie'] },
    grondslag: 'gerechtvaardigd-belang',
    ontvangers: [{ wie: 'backoffice van gemeentes', partij: 'gemeente', soort: 'gemeente' }],
    systemen: ['Elektronisch cliëntdossier (ECD)'],
  },
  {
    tabel: 8,
    bestand: '08-indicatie-aanvragen',
    naam: 'Indicatie aanvragen namens cliënt voorafgaand aan start zorg',
    omschrijving: ['gedragswetenschapper', 'namens de cliënt', 'gemeente'],
    doelen: [{ tekst: 'Indicatie aanvragen namens cliënt voorafgaand aan start zorg bij Jados', soort: 'toegang' }],
    betrokkenen: [client],
    gegevens: {
      'NAW gegevens': identificatie,
      begeleidingsplan: gezondheid,
      diagnoseverklaring: gezondheid,
      'kopie paspoort': { soort: 'kopie-identiteitsbewijs' },
    },
    bijzonder: { genoemd: ['Begeleidingsplan', 'diagnoseverklaring'] },
    grondslag: 'toestemming',
    ontvangers: [{ wie: 'gemeente', partij: 'gemeente', soort: 'gemeente' }],
    systemen: ['Zorgmail'],
  },
  {
    tabel: 9,
    bestand: '09-cv-delen',
    naam: 'Delen van CV voor acquisitie naar betaald werk',
    omschrijving: ['Begeleiders van Jados', 'CV', 'werk zoeken', 'werkgevers', 'UWV', 'jobcoachbedrijven'],
    doelen: [{ tekst: 'Acquisitie naar betaald werk voor de cliënt' }],
    betrokkenen: [{ ...client, omschrijving: 'werkzoekende cliënten' }],
    gegevens: { 'Curriculum Vitae (CV)': {} },
    bijzonder: 'geen',
    grondslag: 'toestemming',
    ontvangers: [
      { wie: 'werkgevers', soort: 'werkgever' },
      { wie: 'UWV', partij: 'uwv', soort: 'uitvoeringsorganisatie' },
      { wie: 'jobcoachbedrijven', soort: 'anders' },
    ],
    systemen: ['Zorgmail'],
  },
  {
    tabel: 10,
    bestand: '10-nieuwsbrief',
    naam: 'Versturen nieuwsbrieven',
    omschrijving: ['nieuwsbrieven', 'aangemeld'],
    doelen: [{ tekst: 'Versturen van nieuwsbrieven', soort: 'nieuwsbrief' }],
    betrokkenen: [{ naam: 'Abonnee nieuwsbrief', rol: 'abonnee' }],
    gegevens: { 'E-mailadres': contact, 'IP adres': identificatie, openrate: { soort: 'gedrag' }, clickgedrag: { soort: 'gedrag' } },
    bijzonder: 'geen',
    grondslag: 'toestemming',
    systemen: ['Formulier op website Jados', 'Wordpress'],
    aanmelden: ['mensen', 'aan', 'nieuwsbrief'],
  },
  {
    tabel: 11,
    bestand: '11-contactformulieren',
    naam: '(Contact)formulieren op website',
    omschrijving: ['website', 'begeleiding', 'e-mail link', 'contactformulier'],
    doelen: [
      { tekst: 'Aanmelden begeleiding: het toesturen van informatie, uitnodigingen of aankondigingen en evaluatie' },
      { tekst: 'Het beantwoorden van vragen of opmerkingen', soort: 'contact' },
      { tekst: 'Contact opnemen of vraag stellen/beantwoorden', soort: 'contact' },
    ],
    betrokkenen: [{ naam: 'Bezoekers website', rol: 'bezoeker' }],
    gegevens: { Naam: contact, 'e-mailadres': contact, adres: contact, telefoonnummer: contact },
    bijzonder: 'geen',
    grondslag: 'toestemming',
    toestemming: vanuitFormulier,
    systemen: ['Formulier op website Jados'],
  },
]

const folder = fileURLToPath(new URL('../../registers/jados/', import.meta.url))
const read = (path: string): Item => parse(readFileSync(folder + path, 'utf8')) as Item
const register = read('register.yaml')
const files = readdirSync(`${folder}verwerkingen`).sort()
const verwerkingen = new Map(files.map((file) => [file.replace(/\.yaml$/, ''), read(`verwerkingen/${file}`)]))

const list = (value: unknown): Item[] => (value ?? []) as Item[]
const without = (item: Item, ...keys: string[]): Item => Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)))
const byId = (key: 'partijen' | 'systemen', id: unknown): Item => list(register[key]).find((one) => one['id'] === id) ?? {}
const texts = (value: unknown): string[] => (value ?? []) as string[]
const expectWords = (text: unknown, words: string[]): void => {
  for (const word of words) expect(text).toContain(word)
}
/** All keys that occur at any depth. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysIn)]
}
/** All texts that occur at any depth. */
function textsIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [value]
}

describe.each(TABELLEN)('Jados, table $tabel in $bestand', (tabel) => {
  const yaml = verwerkingen.get(tabel.bestand) ?? {}
  const groepen = list(yaml['persoonsgegevens'])

  it('carries the name of the table and where it stands', () => {
    expect(yaml['naam']).toBe(tabel.naam)
    expect(yaml['vindplaats']).toEqual({ document: 'jados-verwerkingsregister', plaats: `tabel ${tabel.tabel}`, datum: '2025-09-22' })
  })

  it('carries every fact of the description', () => {
    expectWords(yaml['omschrijving'], tabel.omschrijving)
  })

  it('has these purposes, in the words of the source, and no others', () => {
    const doelen = list(yaml['doelen']).map((doel) => without(doel, 'id'))
    expect(doelen).toEqual(tabel.doelen.map(({ tekst, soort }) => ({ omschrijving: tekst, ...(soort && { soort }) })))
  })

  it('states the basis once, for all purposes', () => {
    expect(yaml['grondslag']).toBe(tabel.grondslag)
    expect(yaml['toestemming']).toEqual(tabel.toestemming)
  })

  it('names a consent for another act only where the source does', () => {
    const expected = tabel.toestemming_voor
    const found = list(yaml['toestemming_voor'])
    expect(found.map((one) => without(one, 'handeling'))).toEqual(expected ? [without({ ...expected }, 'woorden')] : [])
    expectWords(found[0]?.['handeling'], expected?.woorden ?? [])
  })

  it('has these data subjects as the source names them', () => {
    expect(list(yaml['betrokkenen']).map((one) => without(one, 'id'))).toEqual(tabel.betrokkenen)
  })

  it('has these data items, each with what the source says of it and nothing more', () => {
    const items = groepen.flatMap((groep) => texts(groep['gegevens']).map((item) => [item, without(groep, 'id', 'gegevens')] as const))
    expect(new Set(items.map(([item]) => item)).size).toBe(items.length)
    expect(Object.fromEntries(items)).toEqual(tabel.gegevens ?? {})
  })

  it('refers to the data of another table only where the source does', () => {
    const references = groepen.filter((groep) => groep['gegevens'] === undefined).map((groep) => without(groep, 'id'))
    expect(references).toEqual(tabel.verwijzing ? [tabel.verwijzing] : [])
  })

  it('repeats what the source says of special data', () => {
    expect(yaml['bijzonder']).toEqual(tabel.bijzonder)
  })

  it('has these recipients, and leaves the key out where the source names none', () => {
    const found = list(yaml['ontvangers'])
    expect(yaml['ontvangers'] === undefined).toBe(tabel.ontvangers === undefined)
    const wie = (one: Item): unknown => one['naam'] ?? byId('partijen', one['partij'])['naam']
    const named = found.map((one) => ({ wie: wie(one), ...without(one, 'naam', 'id', 'waarom') }))
    expect(named).toEqual((tabel.ontvangers ?? []).map((one) => ({ ...without({ ...one }, 'waarom'), rol: 'onbekend' })))
    expect(found.map((one) => one['waarom'] !== undefined)).toEqual((tabel.ontvangers ?? []).map((one) => one.waarom !== undefined))
    for (const [index, one] of (tabel.ontvangers ?? []).entries()) expectWords(found[index]?.['waarom'], one.waarom ?? [])
  })

  it('has these retention terms, for the data that they are about', () => {
    const items = (id: string): string[] => texts(groepen.find((groep) => groep['id'] === id)?.['gegevens'])
    const found = list(yaml['bewaartermijnen']).map((one) => ({ one, gegevens: texts(one['groepen']).flatMap(items) }))
    expect(found.map(({ one, gegevens }) => ({ ...without(one, 'id', 'groepen'), gegevens }))).toEqual(tabel.bewaartermijnen ?? [])
  })

  it('has these safeguards of its own', () => {
    expect(yaml['beveiliging']).toEqual(tabel.beveiliging)
  })

  it('uses these systems', () => {
    expect((yaml['systemen'] as string[]).map((id) => byId('systemen', id)['naam'])).toEqual(tabel.systemen)
  })

  it('says who looks into the data, and how people see their own, where the source does', () => {
    expect(list(yaml['toegang']).map((one) => one['wie'])).toEqual(tabel.toegang ? [tabel.toegang.wie] : [])
    expectWords(list(yaml['toegang'])[0]?.['tot'], tabel.toegang?.tot ?? [])
    expect(Object.keys((yaml['rechten'] ?? {}) as Item)).toEqual(tabel.inzage ? ['inzage_via'] : [])
    expectWords((yaml['rechten'] as Item | undefined)?.['inzage_via'], tabel.inzage ?? [])
  })

  it('says how people sign up, and what is anonymised, where the source does', () => {
    expect(Object.keys((yaml['keuze'] ?? {}) as Item)).toEqual(tabel.aanmelden ? ['aanmelden'] : [])
    expectWords((yaml['keuze'] as Item | undefined)?.['aanmelden'], tabel.aanmelden ?? [])
    expect(yaml['anonimisering']).toBe(tabel.anonimisering)
  })

  it('gives every purpose, group of people, data group and term an id of its own to refer to', () => {
    for (const key of ['doelen', 'betrokkenen', 'persoonsgegevens', 'bewaartermijnen']) {
      const ids = list(yaml[key]).map((one) => one['id'])
      expect(ids).not.toContain(undefined)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('has no other keys', () => {
    const elsewhere: Record<string, string> = {
      tabel: 'vindplaats',
      bestand: 'naam',
      gegevens: 'persoonsgegevens',
      verwijzing: 'persoonsgegevens',
      inzage: 'rechten',
      aanmelden: 'keuze',
    }
    const keys = Object.keys(tabel).map((key) => elsewhere[key] ?? key)
    expect(new Set(Object.keys(yaml))).toEqual(new Set(keys))
  })
})

describe('Jados, the register as a whole', () => {
  it('has an activity for each of the eleven tables and none besides', () => {
    expect(files).toEqual(TABELLEN.map((tabel) => `${tabel.bestand}.yaml`))
  })

  it('counts as many of everything as the source does', () => {
    const all = [...verwerkingen.values()]
    const count = (key: string): number => all.reduce((sum, one) => sum + list(one[key]).length, 0)
    const groepen = all.flatMap((one) => list(one['persoonsgegevens']))
    expect(groepen.reduce((sum, groep) => sum + list(groep['gegevens']).length, 0)).toBe(44)
    expect(groepen.filter((groep) => groep['zie'] !== undefined)).toHaveLength(2)
    expect(groepen.flatMap((groep) => (groep['verplicht'] === 'nee' ? list(groep['gegevens']) : []))).toHaveLength(11)
    expect(count('ontvangers')).toBe(8)
    expect(count('bewaartermijnen')).toBe(2)
    expect(count('betrokkenen')).toBe(11)
    expect(all.filter((one) => one['grondslag'] === 'toestemming')).toHaveLength(6)
    expect(all.filter((one) => one['grondslag'] === 'gerechtvaardigd-belang')).toHaveLength(5)
    expect(all.filter((one) => one['bijzonder'] === 'geen')).toHaveLength(6)
  })

  it('has retention terms in the first table only', () => {
    const found = [...verwerkingen].filter(([, yaml]) => yaml['bewaartermijnen'] !== undefined).map(([id]) => id)
    expect(found).toEqual(['01-clientadministratie'])
  })

  it('names Jados as controller and says nothing of it but the name', () => {
    expect(register['verantwoordelijken']).toEqual(['jados'])
    expect(byId('partijen', 'jados')).toEqual({ id: 'jados', naam: 'Jados' })
  })

  it('says of the other parties only what the source says', () => {
    const others = list(register['partijen']).filter((partij) => partij['id'] !== 'jados')
    expect(others.map((partij) => without(partij, 'vindplaats'))).toEqual([
      { id: 'stichting-veste', naam: 'Stichting Veste', soort: 'privaat', rechtsvorm: 'stichting', omschrijving: 'Verhuurorganisatie' },
      { id: 'gemeente', naam: 'gemeente', soort: 'publiek' },
      { id: 'uwv', naam: 'UWV' },
    ])
  })

  it('has the security of the client file at the system, for whom and whether it is required', () => {
    expect(byId('systemen', 'ecd')['beveiliging']).toEqual({
      technisch: [
        { maatregel: 'persoonlijke inlogaccount voor het ECD', geldt_voor: 'medewerkers' },
        { maatregel: '2 factor authenticatie voor het ECD', geldt_voor: 'medewerkers', status: 'verplicht' },
        { maatregel: 'persoonlijke inlogaccount voor het cliëntenportaal', geldt_voor: 'cliënten' },
        { maatregel: '2 factor authenticatie voor het cliëntenportaal', geldt_voor: 'cliënten', status: 'optioneel' },
        'Alle inlogmomenten worden gelogd.',
      ],
      normen: ['ISO 27001'],
    })
    expectWords(byId('systemen', 'ecd')['omschrijving'], ['cliëntenportaal', 'internationale norm voor informatiebeveiliging'])
  })

  it('has these systems, each with its kind, and security for the client file alone', () => {
    const systemen = list(register['systemen'])
    expect(Object.fromEntries(systemen.map((systeem) => [systeem['id'], systeem['soort']]))).toEqual({
      ecd: 'dossier',
      'beveiligd-mailen': 'beveiligde-e-mail',
      tijdsregistratie: 'anders',
      zorgpeil: 'onderzoek',
      ervaringswijzer: 'onderzoek',
      zorgmail: 'beveiligde-e-mail',
      websiteformulier: 'formulier',
      wordpress: 'website',
    })
    expect(systemen.filter((systeem) => systeem['beveiliging'] !== undefined).map((systeem) => systeem['id'])).toEqual(['ecd'])
    expectWords(byId('systemen', 'zorgpeil')['omschrijving'], ['Registratiesysteem', 'onderzoeksbureau'])
    expectWords(byId('systemen', 'ervaringswijzer')['omschrijving'], ['Registratiesysteem', 'onderzoeksbureau'])
    expectWords(byId('systemen', 'zorgmail')['omschrijving'], ['Beveiligd mailen'])
  })

  it('says of which table each other party and each system is', () => {
    const found = [...list(register['partijen']), ...list(register['systemen'])].filter((one) => one['id'] !== 'jados')
    const places: Record<string, string> = {
      'stichting-veste': 'tabel 3',
      gemeente: 'tabel 7 en 8',
      uwv: 'tabel 9',
      ecd: 'tabel 1',
      'beveiligd-mailen': 'tabel 3',
      tijdsregistratie: 'tabel 4',
      zorgpeil: 'tabel 5',
      ervaringswijzer: 'tabel 5',
      zorgmail: 'tabel 8 en 9',
      websiteformulier: 'tabel 10 en 11',
      wordpress: 'tabel 10',
    }
    const place = (plaats: string): Item => ({ document: 'jados-verwerkingsregister', plaats, datum: '2025-09-22' })
    expect(Object.fromEntries(found.map((one) => [one['id'], one['vindplaats']]))).toEqual(
      Object.fromEntries(Object.entries(places).map(([id, plaats]) => [id, place(plaats)])),
    )
  })

  it('dates the register and its document by the last change', () => {
    expect(register['naam']).toBe('Verwerkingsregister Jados')
    expect(register['datum']).toBe('2025-09-22')
    expect(register['vindplaats']).toEqual({ document: 'jados-verwerkingsregister', datum: '2025-09-22' })
    expect(register['documenten']).toEqual([{ id: 'jados-verwerkingsregister', titel: 'Verwerkingsregister Jados', datum: '2025-09-22' }])
  })

  it('has no other keys in register.yaml', () => {
    expect(Object.keys(register)).toEqual(['naam', 'datum', 'vindplaats', 'partijen', 'verantwoordelijken', 'systemen', 'documenten'])
  })

  it('fills in nothing that the source lacks, at any depth', () => {
    const lacking = [
      'wet', 'contact', 'contactpunt', 'fg', 'regimes', 'uitzondering', 'verwerkers', 'leverancier',
      'doorgifte', 'overeenkomst', 'belangenafweging', 'intrekken', 'vastlegging', 'dpia', 'bron', 'noodzaak',
      'daarna', 'van', 'uitleg', 'doelgroepen', 'acties', 'afwijkingen', 'opmerkingen',
    ]
    const used = new Set([register, ...verwerkingen.values()].flatMap(keysIn))
    expect(lacking.filter((key) => used.has(key))).toEqual([])
  })

  it('writes `onbekend` only for the role of a recipient', () => {
    const ontvangers = [...verwerkingen.values()].flatMap((yaml) => list(yaml['ontvangers']))
    const unknowns = [register, ...verwerkingen.values()].flatMap(textsIn).filter((text) => text === 'onbekend')
    expect(unknowns).toHaveLength(ontvangers.filter((one) => one['rol'] === 'onbekend').length)
  })
})

import { describe, expect, it } from 'vitest'
import type { Verstrekking } from '../../src/register/model.js'
import { registerNamed } from './facts.js'

/**
 * Annexes III and IV of CJG+ de Kempen, row by row and cell by cell, typed over from the source: 28 rows about use and 25
 * about disclosure. A cell that spans rows in the source is repeated here, as a reader of the table would.
 */
const register = registerNamed('cjg-de-kempen')
const { regels, overige, yaml } = register.verstrekkingen!

const SUB_A = 'artikel 7.4.0 lid 1 sub a Jeugdwet'
const SUB_B = 'artikel 7.4.0 lid 1 sub b Jeugdwet'
const SUB_C = 'artikel 7.4.0 lid 1 sub c Jeugdwet'
const DOSSIER = 'artikel 7.3.8 lid 1 Jeugdwet'
const DOSSIER_OF_BEHANDELING = `${DOSSIER} en artikel 7:454 lid 1 BW (bij geneeskundige behandeling)`
const NAW = 'Naam jeugdige en/of ouder, adresgegevens'
const VTO = 'Hulpvraag, bedreiging in ontwikkeling jeugdige, gegevens over gezondheid jeugdige (medisch onderzoek kindermishandeling)'

/** Purpose, data, who, statutory basis. */
type Gebruik = [doel: string, gegevens: string, wie: string, wet: string]

const GEBRUIK: Record<string, Gebruik[]> = {
  '1 Gemeentelijke toegang': [
    ['Advisering over aangewezen hulp en ondersteuning', 'Gegevens over problemen jeugdige', 'Professional gemeente', SUB_A],
    ['Registratie voor verlening van jeugdhulp', NAW, 'Professional gemeente', SUB_A],
    ['Toeleiding naar jeugdhulp jeugdige', 'Gegevens over problemen jeugdige, inclusief gegevens over gezondheid', 'Professional gemeente', SUB_A],
    ['Toeleiding naar jeugdhulp ouders', 'Gegevens over opvoedproblemen ouders', 'Professional gemeente', SUB_A],
  ],
  '2 Treffen van individuele voorziening': [
    ['Registratie voor treffen individuele voorziening', NAW, '(Indicatiesteller) gemeente', SUB_A],
    ['Bepalen welke jeugdhulpvoorziening nodig is', 'Hulpvraag, welke jeugdhulp nodig is', '(Indicatiesteller) gemeente', SUB_A],
  ],
  '3 Feitelijk verlenen van jeugdhulp': [
    ['Registratie voor feitelijk verlenen jeugdhulp', NAW, 'Jeugdhulpverlener', DOSSIER_OF_BEHANDELING],
    [
      'Vaststellen problemen jeugdige en aanpak daarvan',
      'Hulpvraag, hulpverleningsplan, gegevens over problemen jeugdige (inclusief gegevens over gezondheid)',
      'Jeugdhulpverlener',
      DOSSIER_OF_BEHANDELING,
    ],
    ['Bevorderen opvoedvaardigheden ouders', 'Gegevens over opvoedproblemen ouders', 'Jeugdhulpverlener', DOSSIER_OF_BEHANDELING],
  ],
  '4 Meldingen aan Raad voor de Kinderbescherming': [
    ['Registratie met het oog op melding bij RvdK', NAW, 'Professional gemeente, Veilig Thuis, jeugdhulpverlener', 'artikel 1:240 BW'],
    ['Verzoek tot onderzoek (VTO)', VTO, 'Gemeente', `${SUB_B} en artikel 1:240 BW`],
    ['Verzoek tot onderzoek (VTO)', VTO, 'Gemandateerde jeugdhulpaanbieder, gecertificeerde instelling, Veilig Thuis', 'artikel 1:240 BW'],
  ],
  '5 Uitvoeren van kinderbeschermingsmaatregelen': [
    ['Overleg met gecertificeerde instelling', 'Noodzakelijke gegevens voor inzet jeugdhulp bij uitvoering kinderbeschermingsmaatregel (zoals ondertoezichtstelling)', 'Gemeente', SUB_B],
    ['Registratie', 'Naam jeugdige en/of ouder en adresgegevens', 'Medewerker gecertificeerde instelling', DOSSIER],
    ['Uitvoering kinderbeschermingsmaatregel', 'Rapport Raad voor de Kinderbescherming (RvdK)', 'Medewerker gecertificeerde instelling', DOSSIER],
    ['Uitvoering kinderbeschermingsmaatregel', 'Gegevens over het plan voor uitvoering kinderbeschermingsmaatregel', 'Medewerker gecertificeerde instelling', DOSSIER],
    [
      'Uitvoering kinderbeschermingsmaatregel',
      'Gegevens over de besluiten genomen in het kader van uitvoering kinderbeschermingsmaatregel (zoals schriftelijke aanwijzing, bepaling jeugdhulp)',
      'Medewerker gecertificeerde instelling',
      DOSSIER,
    ],
  ],
  '6 Uitvoeren van jeugdreclassering': [
    ['Overleg met gecertificeerde instelling', 'Noodzakelijke gegevens voor inzet jeugdhulp bij uitvoering jeugdreclasseringsmaatregel', 'Gemeente', SUB_B],
    ['Registratie', 'Naam jeugdige en/of ouder en adresgegevens', 'Medewerker gecertificeerde instelling', DOSSIER],
    ['Uitvoering jeugdreclasseringsmaatregel', 'Strafrechtelijke gegevens', 'Medewerker gecertificeerde instelling', DOSSIER],
    ['Uitvoering jeugdreclasseringsmaatregel', 'Gegevens over het plan voor uitvoering jeugdreclasseringsmaatregel', 'Medewerker gecertificeerde instelling', DOSSIER],
    [
      'Uitvoering jeugdreclasseringsmaatregel',
      'Gegevens over de besluiten genomen in het kader van uitvoering jeugdreclasseringsmaatregel (zoals bepaling jeugdhulp)',
      'Medewerker gecertificeerde instelling',
      DOSSIER,
    ],
  ],
  '7 Financiering en controle': [
    ['Betaling jeugdhulp in natura en pgb', 'Gegevens noodzakelijk voor afhandeling facturen jeugdhulpaanbieders en jeugdhulpverleners', 'Gemeente', SUB_C],
    ['Bekostiging kinderbeschermingsmaatregelen en jeugdreclassering', 'Gegevens noodzakelijk voor afhandeling facturen gecertificeerde instellingen', 'Gemeente', SUB_C],
    [
      'Instemming verkrijgen in het kader van verzoek machtiging gesloten jeugdhulp, spoedmachtiging en voorwaardelijke machtiging',
      'Gegevens noodzakelijk voor afhandeling facturen gekwalificeerde gedragswetenschappers',
      'Gemeente',
      SUB_C,
    ],
    [
      'Verrichten van formele of materiële controle en fraude-onderzoek',
      'Gegevens noodzakelijk om te kunnen beoordelen of de betaling van de factuur of de verstrekking van de subsidie rechtmatig is',
      'Gemeente',
      'artikel 7.4.0 lid 1 sub d Jeugdwet',
    ],
  ],
  '8 Beleidsinformatie': [
    [
      'Doelmatig, doeltreffend en samenhangend gemeentelijk beleid',
      'Gegevens over preventie, de toegang tot en verlening van jeugdhulp, het AMHK (Veilig Thuis), de uitvoering van kinderbeschermingsmaatregelen en jeugdreclassering',
      'Gemeente',
      'artikel 7.4.1 lid 2 Jeugdwet',
    ],
    [
      'Zorgvuldig en samenhangend jeugdbeleid. Waarborgen stelselverantwoordelijkheid',
      'Gegevens over de toegang tot jeugdhulp, preventie, jeugdhulp, het AMHK (Veilig Thuis), de uitvoering van kinderbeschermingsmaatregelen en jeugdreclassering',
      'Ministeries van VWS en VenJ',
      'artikel 7.4.1 lid 1 Jeugdwet',
    ],
  ],
}

const GEMEENTEN = 'Gegevensverstrekkingen door de gemeenten'
const PARTNERS = 'Gegevensverstrekkingen door externe partners'
const DOSSIERGEGEVENS = 'Naam jeugdige en adresgegevens, hulpvraag, hulpverleningsplan, gegevens over gezondheid, gegevens toegekende jeugdhulpvoorziening'
const MEDISCH = 'Uitvoering jeugdhulp, in de vorm van geneeskundige behandeling (zoals jeugd-ggz)'
const GI = 'Medewerker gecertificeerde instelling'
const DECLARATIE = 'Noodzakelijke gegevens op declaratie'
const FINANCIEEL = '(Financieel medewerker) gemeente'
const LEVEREN = 'artikel 7.4.0 lid 2 Jeugdwet'
const BETROKKEN = 'artikel 7.3.11 lid 2 sub a Jeugdwet'
const plan = (maatregel: string): string => `Naam jeugdige en adresgegevens, gegevens over het plan uitvoering ${maatregel}-maatregel (alleen noodzakelijke gegevens)`

/** Purpose, data, by whom, to whom, statutory basis, consent; `*` is the exception. `...` are all others. */
type Verstrekt = [doel: string, gegevens: string, door: string, aan: string, wet: string, toestemming: 'nee' | 'ja' | 'ja *']

const VERSTREKKING: [deel: string, tabel: string, rijen: Verstrekt[]][] = [
  [
    GEMEENTEN,
    '1 Gemeentelijke toegang',
    [
      ['Registratie voor verlening van jeugdhulp', 'Naam jeugdige en adresgegevens, basisgegevens jeugdhulp', 'de gemeenten', 'Jeugdhulpverlener', SUB_A, 'nee'],
      [
        'Onderzoek (vermoedens van) huiselijk geweld en kindermishandeling',
        'Naam jeugdige en adresgegevens, basisgegevens jeugdhulp (inclusief gezondheidsgegevens)',
        'de gemeenten',
        'Veilig Thuis',
        'artikel 5.2.6 Wmo',
        'nee',
      ],
      [
        'Onderzoek noodzaak kinderbeschermingsmaatregel',
        'Naam jeugdige en adresgevens, bedreiging in ontwikkeling jeugdige (inclusief gezondheidsgegevens)',
        'de gemeenten',
        'Raad voor de Kinderbescherming',
        'artikel 1:240 BW',
        'nee',
      ],
    ],
  ],
  [
    GEMEENTEN,
    '2 Treffen van individuele voorziening',
    [
      ['Uitvoeren jeugdhulp (al dan niet als geneeskundige behandeling)', 'Gegevens over problematiek en gezondheid', 'de gemeenten', 'Jeugdhulpverlener', SUB_A, 'nee'],
      ['Overleg over afstemmen voorzieningen', 'Naam jeugdige en adresgegevens, gegevens in te zetten jeugdhulpvoorziening', 'de gemeenten', 'School', 'artikel 2.7 lid 1 Jeugdwet', 'nee'],
    ],
  ],
  [
    PARTNERS,
    '1 Verlenen van jeugdhulp',
    [
      ['Uitvoering jeugdhulp', DOSSIERGEGEVENS, 'Jeugdhulpverlener', 'Persoon rechtstreeks betrokken bij hulpverlening', BETROKKEN, 'nee'],
      ['Uitvoering jeugdhulp', DOSSIERGEGEVENS, 'Jeugdhulpverlener', 'Vervanger jeugdhulpverlener', BETROKKEN, 'nee'],
      ['Uitvoering jeugdhulp', DOSSIERGEGEVENS, 'Jeugdhulpverlener', '... Anderen', 'artikel 7.3.11 lid 1 Jeugdwet', 'ja *'],
      [MEDISCH, DOSSIERGEGEVENS, 'Hulpverlener Wgbo', 'Persoon rechtstreeks betrokken bij behandeling', 'artikel 7:457 lid 2 sub a BW', 'nee'],
      [MEDISCH, DOSSIERGEGEVENS, 'Hulpverlener Wgbo', 'Vervanger hulpverlener', 'artikel 7:457 lid 2 sub a BW', 'nee'],
      [MEDISCH, DOSSIERGEGEVENS, 'Hulpverlener Wgbo', '... Anderen', 'artikel 7:457 lid 1 BW', 'ja *'],
    ],
  ],
  [
    PARTNERS,
    '2 Uitvoeren van kinderbeschermingsmaatregelen (KB)',
    [
      ['Inzetten jeugdhulp nodig bij uitvoering KB-maatregel', 'Naam jeugdige en adresgegevens, bepaling jeugdhulp', GI, 'Gemeente', LEVEREN, 'nee'],
      ['Uitvoeren jeugdhulp nodig bij uitvoering KB-maatregel', plan('KB'), GI, 'Jeugdhulpverlener', BETROKKEN, 'nee'],
      ['Uitvoeren geneeskundige behandeling bij uitvoering KB-maatregel', plan('KB'), GI, 'Hulpverlener Wgbo', 'artikel 7:457 lid 2 sub a BW', 'nee'],
      ['Uitvoeren KB-maatregel', 'Gegevens over het plan uitvoering KB-maatregel', GI, '... Anderen', 'artikel 7.3.11 lid 1 Jeugdwet', 'ja *'],
      ['Uitvoeren ondertoezichtstelling (ots)', 'Noodzakelijke gegevens voor uitvoering ots', 'Professional', GI, 'artikel 7.3.11 lid 4 Jeugdwet', 'nee'],
    ],
  ],
  [
    PARTNERS,
    '3 Uitvoeren van jeugdreclassering (JR)',
    [
      ['Inzetten jeugdhulp nodig bij uitvoering JR-maatregel', 'Naam jeugdige en adresgegevens, bepaling jeugdhulp', GI, 'Gemeente', LEVEREN, 'nee'],
      ['Uitvoeren jeugdhulp nodig bij uitvoering JR-maatregel', plan('JR'), GI, 'Jeugdhulpverlener', BETROKKEN, 'nee'],
      ['Uitvoeren geneeskundige behandeling bij uitvoering JR-maatregel', plan('JR'), GI, 'Hulpverlener Wgbo', 'artikel 7:457 lid 2 sub a BW', 'nee'],
      ['Uitvoeren JR-maatregel', 'Gegevens over het plan uitvoering JR-maatregel', GI, '... Anderen', 'artikel 7.3.11 lid 1 Jeugdwet', 'ja *'],
    ],
  ],
  [
    PARTNERS,
    '4 Financiering preventie, jeugdhulp, KB, JR',
    [
      ['Financiering preventiemaatregelen', DECLARATIE, 'Medewerker aanbieder van preventie', FINANCIEEL, LEVEREN, 'nee'],
      ['Financiering jeugdhulp', DECLARATIE, 'Medewerker jeugdhulpaanbieder', FINANCIEEL, LEVEREN, 'nee'],
      ['Financiering onderzoek t.b.v. verzoek machtiging gesloten plaatsing', DECLARATIE, 'Gekwalificeerde gedragswetenschapper', FINANCIEEL, LEVEREN, 'nee'],
      ['Financiering KB-maatregel/ JR-maatregel', `${DECLARATIE} (inclusief soort KB-maatregel/ JR-maatregel)`, GI, FINANCIEEL, LEVEREN, 'nee'],
      ['Financiering jeugdhulp nodig bij uitvoering KB-maatregel/ JR-maatregel', DECLARATIE, 'Jeugdhulpverlener', FINANCIEEL, LEVEREN, 'nee'],
    ],
  ],
]

const names = (list: readonly { naam: string }[]): string => list.map(({ naam }) => naam).join(', ')
const found = (bijlage: string, deel: string | undefined, tabel: string, rij: number): Verstrekking =>
  regels.find(({ vindplaats }) => vindplaats.bijlage === bijlage && vindplaats.deel === deel && vindplaats.tabel === tabel && vindplaats.rij === rij)!

const used = Object.entries(GEBRUIK).flatMap(([tabel, rijen]) => rijen.map((cells, index) => ({ tabel, rij: index + 1, cells })))
const given = VERSTREKKING.flatMap(([deel, tabel, rijen]) => rijen.map((cells, index) => ({ deel, tabel, rij: index + 1, cells })))

describe('annex III of CJG+ de Kempen: use of data', () => {
  it.each(used)('has row $rij of table $tabel, cell by cell', ({ tabel, rij, cells: [doel, gegevens, wie, wet] }) => {
    const row = found('III', undefined, tabel.charAt(0), rij)
    expect(row.tabel).toMatchObject({ titel: tabel.slice(2), soort: 'gebruik' })
    expect([row.yaml.doel, row.yaml.gegevens.join(', '), names(row.wie), row.wet.join(' en ')]).toEqual([doel, gegevens, wie, wet])
    expect([row.door, row.aan, row.toestemming, row.yaml.aan_overigen]).toEqual([[], [], undefined, undefined])
  })
})

describe('annex IV of CJG+ de Kempen: disclosures', () => {
  it.each(given)('has row $rij of table $tabel ($deel), cell by cell', ({ deel, tabel, rij, cells: [doel, gegevens, door, aan, wet, toestemming] }) => {
    const row = found('IV', deel, tabel.charAt(0), rij)
    expect(row.tabel).toMatchObject({ titel: tabel.slice(2), soort: 'verstrekking' })
    const to = row.yaml.aan_overigen === undefined ? names(row.aan) : `... ${row.yaml.aan_overigen}${names(row.aan)}`
    const consent = `${row.toestemming}${row.uitzondering ? ' *' : ''}`
    expect([row.yaml.doel, row.yaml.gegevens.join(', '), names(row.door), to, row.wet.join(' en '), consent]).toEqual([doel, gegevens, door, aan, wet, toestemming])
    expect(row.wie).toEqual([])
  })
})

describe('annexes III and IV as a whole', () => {
  it('have 53 rows, 28 about use in 8 tables and 25 about disclosure in 6, and no other', () => {
    expect([used.length, given.length, regels.length]).toEqual([28, 25, 53])
    expect(yaml.tabellen.map(({ soort, regels: rows }) => [soort, rows.length])).toEqual([
      ...[4, 2, 3, 3, 5, 5, 4, 2].map((rows) => ['gebruik', rows]),
      ...[3, 2, 6, 5, 4, 5].map((rows) => ['verstrekking', rows]),
    ])
  })

  it('come from the annexes, of which the date is not stated', () => {
    expect(yaml.vindplaats).toEqual({ document: 'cjg-de-kempen-bijlagen', titel: 'Bijlagen I tot en met XI van CJG+ de Kempen', plaats: 'bijlage III en IV', datum: 'onbekend' })
    for (const { vindplaats } of regels) expect(vindplaats.document).toBe('cjg-de-kempen-bijlagen')
  })

  it('are read without a defect', () => {
    expect(register.defects).toEqual([])
  })

  it('say whom a name stands for, where the register knows the party', () => {
    const named = regels.flatMap(({ wie, door, aan }) => [...wie, ...door, ...aan])
    const parties = Object.fromEntries(named.map(({ naam, partijen }) => [naam, partijen.map(({ id }) => id)]))
    expect(Object.entries(parties).filter(([, ids]) => ids.length > 0)).toEqual([
      ['Professional gemeente', ['kempengemeenten']],
      ['(Indicatiesteller) gemeente', ['kempengemeenten']],
      ['Veilig Thuis', ['veilig-thuis']],
      ['Gemeente', ['kempengemeenten']],
      ['Ministeries van VWS en VenJ', ['ministerie-vws', 'ministerie-venj']],
      ['de gemeenten', ['kempengemeenten']],
      ['Raad voor de Kinderbescherming', ['rvdk']],
      ['(Financieel medewerker) gemeente', ['kempengemeenten']],
    ])
  })

  it('mark the five names that are a part somebody plays, not a kind of party', () => {
    const parts = regels.flatMap(({ door, aan }) => [...door, ...aan]).filter(({ hoedanigheid }) => hoedanigheid)
    expect(new Set(parts.map(({ naam }) => naam))).toEqual(
      new Set(['Persoon rechtstreeks betrokken bij hulpverlening', 'Vervanger jeugdhulpverlener', 'Persoon rechtstreeks betrokken bij behandeling', 'Vervanger hulpverlener', 'Professional']),
    )
  })

  it('mark the rows that name health or criminal data', () => {
    const ids = (holds: (row: Verstrekking) => boolean): string[] => regels.filter(holds).map(({ id }) => id)
    const health = ids(({ yaml: { gegevens } }) => /gezondheid/.test(gegevens.join(' ')))
    expect(ids(({ yaml: { bijzonder } }) => bijzonder === 'gezondheid')).toEqual(health)
    expect(health).toHaveLength(13)
    expect(ids(({ yaml: { strafrechtelijk } }) => strafrechtelijk === 'ja')).toEqual(['gebruik-6-3'])
  })
})

describe('the notes of annexes III and IV', () => {
  const withNote = (kolom: string): [string, string][] => regels.flatMap(({ id, noten }) => noten.filter(({ bij }) => bij === kolom).map(({ id: noot }): [string, string] => [id, noot]))

  it('say who may be meant by jeugdhulpverlener, where the source has an asterisk', () => {
    expect(withNote('wie')).toEqual(['gebruik-3-1', 'gebruik-3-2', 'gebruik-3-3'].map((id) => [id, 'jeugdhulpverlener']))
    expect(withNote('aan')).toEqual(['gemeente-1-1', 'gemeente-2-1'].map((id) => [id, 'jeugdhulpverlener']))
    expect(found('III', undefined, '3', 1).wie[0]!.omvat).toEqual(['professional van de gemeente'])
    expect(found('IV', GEMEENTEN, '2', 1).aan[0]!.omvat).toEqual(['jeugdhulpverlener in de zin van de Jeugdwet', 'hulpverlener in de zin van de Wgbo'])
    expect(found('IV', GEMEENTEN, '1', 1).noten[0]!.tekst).toMatch(/geneeskundige behandeling.*jeugd-ggz of zorg verstandelijke beperking/)
  })

  it('except parents with authority and guardians of a young person under 16 from consent, at the four rows with an asterisk', () => {
    const excepted = regels.filter(({ uitzondering }) => uitzondering)
    expect(excepted.map(({ id }) => id)).toEqual(['partners-1-3', 'partners-1-6', 'partners-2-4', 'partners-3-4'])
    for (const { uitzondering } of excepted) {
      expect(uitzondering).toMatchObject({ teken: '*', bij: 'toestemming', geen_toestemming: { aan: ['ouders met gezag', 'voogd'], tot_leeftijd: 16 } })
      expect(uitzondering!.tekst).toMatch(/ouders met gezag of voogd van een jeugdige tot 16 jaar/)
    }
  })

  it('say what belongs to the data of payment', () => {
    expect(withNote('gegevens')).toEqual([['gebruik-7-1', 'niet-altijd-nodig'], ...[1, 2, 3, 4, 5].map((rij): [string, string] => [`partners-4-${rij}`, 'declaratie'])])
    expect(found('III', undefined, '7', 1).noten[0]!.tekst).toMatch(/niet altijd persoonsgegevens.*lumpsum of subsidie/)
    expect(found('IV', PARTNERS, '4', 1).noten[0]).toMatchObject({ teken: 'NB', wet: 'artikel 6a.1 t/m 6a.5 Regeling Jeugdwet' })
  })

  it('hold what the municipality needs in all other situations, for the municipality alone', () => {
    expect(overige).toHaveLength(1)
    expect(overige[0]!.yaml).toMatchObject({ tabellen: ['gemeente-1', 'gemeente-2'], toestemming: 'ja', tekst: expect.stringMatching(/In andere situaties dan die van tabel 1 en 2.*toestemming van de betrokkene/) as string })
    expect(overige[0]!.vindplaats).toEqual({ document: 'cjg-de-kempen-bijlagen', bijlage: 'IV', deel: GEMEENTEN, tabel: '2' })
    expect(names(overige[0]!.door)).toBe('de gemeente')
  })
})

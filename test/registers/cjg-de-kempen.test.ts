import { describe, expect, it } from 'vitest'
import { at, load, uncovered } from './facts.js'

/**
 * Every row of the annexes of CJG+ de Kempen that describe processing: V (the inventory), III (use of data in the Jeugdwet,
 * eight tables) and XI (the website), with the field that has to hold it. A regular expression stands where the register
 * says it in its own words.
 */
type Fact = [row: string, place: string, value: unknown]

const inDossier = (row: string, facts: Record<string, unknown>): Fact[] =>
  Object.entries(facts).map(([place, value]) => [row, `01-persoonlijk-dossier/${place}`, value])

const nietTot = { niet_tot: 'individuele persoonsgegevens van de jeugdige' }
const metToestemming = { soort: 'zorgaanbieder', voorwaarde: 'met toestemming van betrokkene, ouders of voogd' }

const ANNEX_V: Fact[] = [
  ...inDossier('Titel', { vindplaats: { document: 'cjg-de-kempen-bijlagen', plaats: 'bijlage V, Inventarisatie persoonsgegevens Team CJG+ De Kempen', datum: 'onbekend' } }),
  ...inDossier('Type', { naam: 'Persoonlijk dossier', documenten: [{ id: 'privacyprotocol', titel: 'privacyprotocol' }] }),
  ...inDossier('Taak 1', {
    'doelen/toeleiding': {
      id: 'toeleiding',
      omschrijving: 'Uitvoeren van de Wet op de Jeugdhulp, met name de toeleiding naar de jeugdhulp.',
      soort: 'toegang',
      wet: 'Wet op de Jeugdhulp',
    },
  }),
  ...inDossier('Taak 2', { 'doelen/jeugdhulp': { id: 'jeugdhulp', omschrijving: 'Het verlenen van jeugdhulp.', soort: 'zorg' } }),
  ...inDossier('Persoonsgegevens a', {
    'persoonsgegevens/naw': { id: 'naw', gegevens: ['naam', 'adres', 'woonplaats'], van: ['jeugdige', 'vertegenwoordiger', 'gezin'] },
    'persoonsgegevens/bsn': { id: 'bsn', gegevens: ['BSN-nummer'], van: ['jeugdige', 'vertegenwoordiger', 'gezin'], soort: 'bsn' },
    'betrokkenen/jeugdige': { id: 'jeugdige', naam: 'jeugdige', rol: 'jeugdige' },
    'betrokkenen/vertegenwoordiger': { id: 'vertegenwoordiger', naam: 'wettelijk vertegenwoordiger van de jeugdige', rol: 'vertegenwoordiger' },
    'betrokkenen/gezin': { id: 'gezin', naam: 'het gezin' },
  }),
  ...inDossier('Persoonsgegevens b', { 'persoonsgegevens/geboortedatum': { id: 'geboortedatum', gegevens: ['geboortedatum'], van: ['jeugdige'] } }),
  ...inDossier('Persoonsgegevens c', {
    'persoonsgegevens/school': {
      id: 'school',
      gegevens: ['school', 'opleiding', 'opvang (of werk)'],
      toelichting: 'waar de jeugdige staat ingeschreven',
      van: ['jeugdige'],
    },
  }),
  ...inDossier('Persoonsgegevens d', {
    'persoonsgegevens/gezinsomstandigheden': {
      id: 'gezinsomstandigheden',
      gegevens: ['gezinsomstandigheden'],
      toelichting: 'voor zover noodzakelijk voor de taakuitoefening',
      van: ['jeugdige'],
    },
  }),
  ...inDossier('Persoonsgegevens e', { 'persoonsgegevens/ondersteuningsvraag': { id: 'ondersteuningsvraag', gegevens: ['ondersteuningsvraag'], van: ['jeugdige', 'gezin'] } }),
  ...inDossier('Persoonsgegevens f', { 'persoonsgegevens/beschikking': { id: 'beschikking', gegevens: ['ingangs- en einddatum beschikking'] } }),
  ...inDossier('Persoonsgegevens g', { 'persoonsgegevens/aanbieder': { id: 'aanbieder', gegevens: ['aanduiding aanbieder ondersteuning'] } }),
  ...inDossier('Persoonsgegevens h', { 'persoonsgegevens/declaraties': { id: 'declaraties', gegevens: ['declaraties'], soort: 'financieel' } }),
  ...inDossier('Persoonsgegevens i', {
    'persoonsgegevens/gezondheid': {
      id: 'gezondheid',
      gegevens: ['gegevens over de gezondheid'],
      bijzonder: 'gezondheid',
      uitzondering: { bewering: 'voor zover dat met het oog op een goede ondersteuning van de betrokkene, noodzakelijk is' },
    },
    'bijzonder/genoemd': ['godsdienst', 'ras', 'seksuele leven', 'gezondheid etc.'],
    'bijzonder/toelichting': /mogen in principe niet worden vastgelegd\. Als uitzondering.*medewerkers van\s+het CJG\+.*gezondheid/s,
    'bijzonder/categorieen': 'gezondheid',
  }),
  ...inDossier('Doel', {
    'doelen/integrale-aanpak': {
      id: 'integrale-aanpak',
      omschrijving: 'Gezamenlijk invulling geven aan een integrale aanpak van de ondersteuning aan jeugdigen met complexe problematiek.',
    },
  }),
  ...inDossier('Verwerking', { systemen: ['gws', 'opslag-beschikkingen'] }),
  ['Verwerking 1', 'register/systemen/gws/naam', 'GWS'],
  ['Verwerking 1', 'register/systemen/gws/omschrijving', /[Dd]igitaal dossier/],
  ['Verwerking 1', 'register/systemen/gws/soort', 'dossier'],
  ['Verwerking 2', 'register/systemen/opslag-beschikkingen/naam', 'Beschikkingen en de plekken waar deze zijn opgeslagen'],
  ['Verwerking 2', 'register/systemen/opslag-beschikkingen/soort', 'opslag'],
  ...inDossier('Eigenaar', { eigenaar: 'Kempengemeenten' }),
  ...inDossier('Bewerking 1', { 'toegang/0': { wie: 'Administratie', tot: 'bewerking' } }),
  ...inDossier('Bewerking 2', { 'toegang/1': { wie: 'Jeugd- en gezinswerkers', tot: 'bewerking' } }),
  ...inDossier('Bewerking 3', { 'toegang/2': { wie: 'Backoffice ISD', tot: 'bewerking' } }),
  ...inDossier('Wettelijke grondslag', { grondslag: 'Artikel 6, lid a Wbp' }),
  ...inDossier('Noodzaak p-gegevens', { 'noodzaak/niveau': 'hoog' }),
  ...inDossier('Noodzakelijkheid gegevens', {
    'noodzaak/toelichting': 'Insteek is zo min mogelijk, alleen de gegevens die nodig zijn voor de uitvoering van de taak.',
  }),
  ...inDossier('Borging in werkprocessen', {
    borging: ['Standaard werkproces', 'Opgenomen in het privacy protocol', 'Steeds onder de aandacht brengen bij teamcoördinatoren'],
  }),
  ...inDossier('Niveau van integriteit', { 'integriteit/niveau': 'hoog' }),
  ...inDossier('Controle integriteit 1', { 'integriteit/controle/0': /betrokkene vult.* zelf in.*aanmeldformulier/ }),
  ...inDossier('Controle integriteit 2', { 'integriteit/controle/1': 'Woonplaatscheck of hulp wel mogelijk is' }),
  ...inDossier('Opt-in en Opt-out', { keuze: { afmelden: 'tegen beschikkingen' } }),
  ...inDossier('Risicoclassificatie', { 'classificatie/niveau': 'Vertrouwelijk' }),
  ...inDossier('Anonimisering', { anonimisering: 'Ja' }),
  ...inDossier('Keuze classificatie', { 'classificatie/toelichting': 'Afspraken in hoeverre het niet geheim is, maar niet voor gebruik buiten CJG+' }),
  ...inDossier('Delen interne afdelingen a', {
    'toegang/3': { wie: 'de gemeentelijke medewerker die belast is met informatiebeveiligingscoördinatie', ...nietTot },
  }),
  ...inDossier('Delen interne afdelingen b', { 'toegang/4': { wie: 'de beheerder', ...nietTot } }),
  ...inDossier('Delen interne afdelingen c', { 'toegang/5': { wie: 'de bewerker', ...nietTot } }),
  ...inDossier('Delen interne afdelingen d', {
    'toegang/6': {
      wie: 'de medewerker van de gemeente',
      tot: 'de gegevens van de jeugdige, om zicht te hebben op de inhoud van de dienstverlening aan de jeugdige',
      voorwaarde: 'voor zover zij behoren tot cliënten van het CJG + de Kempen',
    },
  }),
  ...inDossier('Delen interne afdelingen e', {
    'toegang/7': {
      wie: 'de vakinhoudelijk medewerker van het CJG + de Kempen',
      tot: 'de gegevens van jeugdigen, om een integrale dienstverlening mogelijk te maken',
      voorwaarde: 'die behoren tot cliënten van het CJG + de Kempen',
    },
  }),
  ...inDossier('Delen externe partijen 1', {
    'ontvangers/huisartsen': { naam: 'huisartsen', id: 'huisartsen', ...metToestemming },
    'ontvangers/medisch-specialisten': { naam: 'andere medische specialisten', id: 'medisch-specialisten', ...metToestemming },
    'toestemming_voor/0/handeling': /huisartsen en andere medische specialisten.*betrokkene, ouders of voogd/,
    'toestemming_voor/0/betreft': 'andere-handeling',
  }),
  ...inDossier('Delen externe partijen 2', {
    'ontvangers/politie': { naam: 'politie', id: 'politie', soort: 'politie-of-justitie' },
    'ontvangers/justitie': { naam: 'justitie', id: 'justitie', soort: 'politie-of-justitie' },
    'ontvangers/halt': { naam: 'HALT', id: 'halt' },
  }),
  ...inDossier('Delen externe partijen 3', { 'ontvangers/jongerenwerkers': { naam: 'jongerenwerkers', id: 'jongerenwerkers' } }),
  ...inDossier('B-overeenkomst', {
    'verwerkers/0/partij': 'bewerker',
    'verwerkers/0/overeenkomst': { toelichting: 'Ja (maar moet worden vernieuwd)' },
    'verwerkers/0/toelichting': /niet wie dat is/,
  }),
  ['B-overeenkomst', 'register/partijen/bewerker', { id: 'bewerker', naam: 'de bewerker' }],
  ...inDossier('Delen betrokkene', { delen_met_betrokkene: 'ja' }),
  ...inDossier('Gedeelde verwerking', { gedeelde_verwerking: ['Beschikkingen'] }),
  ...inDossier('Bewaartermijn', {
    bewaartermijnen: [{ id: 'dossier', soort: 'jeugdhulpdossier', termijn: '15 jaar', toelichting: '15 jaar is de wettelijke termijn' }],
  }),
  ...inDossier('Fysieke vernietiging', { vernietiging: 'Digitale vernietiging is de vraag' }),
  ...inDossier('Verantwoordelijkheid', { verantwoordelijken: ['cjg-de-kempen'] }),
]

/** A row of annex III: a purpose, its data with what is special about them, and its statutory basis as cited. */
interface Rij {
  doel: string
  soort?: string
  gegevens: Record<string, Record<string, unknown>>
  wet: string[]
}

interface Tabel {
  tabel: number
  bestand: string
  naam: string
  regimes: string[]
  /** Present when not only the municipality uses the data. */
  verantwoordelijken?: string
  betrokkenen?: string[]
  rijen: Rij[]
  /** The column `Wie?`, tied to the row where the rows differ. */
  wie: Record<string, string>[]
  ontvangers?: Record<string, unknown>[]
  /** Facts of the table that no row holds. */
  overig?: Record<string, unknown>
}

const OVER_OUDERS = { 'Gegevens over opvoedproblemen ouders': { van: ['ouder'] } }
const NAW = { 'Naam jeugdige en/of ouder': {}, adresgegevens: {} }
const GEZONDHEID = { van: ['jeugdige'], bijzonder: 'gezondheid' }
const JEUGDIGE = { van: ['jeugdige'] }
const FINANCIEEL = { soort: 'financieel' }
const SUB_A = ['artikel 7.4.0 lid 1 sub a Jeugdwet']
const SUB_B = ['artikel 7.4.0 lid 1 sub b Jeugdwet']
const SUB_C = ['artikel 7.4.0 lid 1 sub c Jeugdwet']
const DOSSIERPLICHT = ['artikel 7.3.8 lid 1 Jeugdwet']
const VERZOEK_TOT_ONDERZOEK = {
  Hulpvraag: {},
  'bedreiging in ontwikkeling jeugdige': JEUGDIGE,
  'gegevens over gezondheid jeugdige (medisch onderzoek kindermishandeling)': GEZONDHEID,
}

/** Tables 5 and 6 say the same of two measures, but for the data of the last row. */
function gecertificeerdeInstelling(maatregel: string, toevoeging: string, uitvoering: Rij['gegevens']): Pick<Tabel, 'verantwoordelijken' | 'betrokkenen' | 'rijen' | 'wie' | 'ontvangers'> {
  return {
    verantwoordelijken: 'onbekend',
    betrokkenen: ['jeugdige', 'ouder'],
    rijen: [
      {
        doel: 'Overleg met gecertificeerde instelling',
        gegevens: { [`Noodzakelijke gegevens voor inzet jeugdhulp bij uitvoering ${maatregel}${toevoeging}`]: {} },
        wet: SUB_B,
      },
      { doel: 'Registratie', soort: 'clientadministratie', gegevens: NAW, wet: DOSSIERPLICHT },
      { doel: `Uitvoering ${maatregel}`, gegevens: uitvoering, wet: DOSSIERPLICHT },
    ],
    wie: [
      { wie: 'Gemeente', tot: 'overleg met gecertificeerde instelling' },
      { wie: 'Medewerker gecertificeerde instelling', tot: 'registratie' },
      { wie: 'Medewerker gecertificeerde instelling', tot: `uitvoering ${maatregel}` },
    ],
    ontvangers: [{ naam: 'gecertificeerde instelling', id: 'gecertificeerde-instelling', voor: ['overleg'], groepen: ['inzet'] }],
  }
}

const ANNEX_III: Tabel[] = [
  {
    tabel: 1,
    bestand: '02-gemeentelijke-toegang',
    naam: 'Gemeentelijke toegang',
    regimes: ['jeugdhulp'],
    betrokkenen: ['jeugdige', 'ouder'],
    rijen: [
      { doel: 'Advisering over aangewezen hulp en ondersteuning', soort: 'toegang', gegevens: { 'Gegevens over problemen jeugdige': JEUGDIGE }, wet: SUB_A },
      { doel: 'Registratie voor verlening van jeugdhulp', soort: 'clientadministratie', gegevens: NAW, wet: SUB_A },
      {
        doel: 'Toeleiding naar jeugdhulp jeugdige',
        soort: 'toegang',
        gegevens: { 'Gegevens over problemen jeugdige': JEUGDIGE, 'gegevens over gezondheid': GEZONDHEID },
        wet: SUB_A,
      },
      { doel: 'Toeleiding naar jeugdhulp ouders', soort: 'toegang', gegevens: OVER_OUDERS, wet: SUB_A },
    ],
    wie: [{ wie: 'Professional gemeente' }],
  },
  {
    tabel: 2,
    bestand: '03-individuele-voorziening',
    naam: 'Treffen van individuele voorziening',
    regimes: ['jeugdhulp'],
    betrokkenen: ['jeugdige', 'ouder'],
    rijen: [
      { doel: 'Registratie voor treffen individuele voorziening', soort: 'clientadministratie', gegevens: NAW, wet: SUB_A },
      { doel: 'Bepalen welke jeugdhulpvoorziening nodig is', soort: 'toegang', gegevens: { Hulpvraag: {}, 'welke jeugdhulp nodig is': {} }, wet: SUB_A },
    ],
    wie: [{ wie: '(Indicatiesteller) gemeente' }],
  },
  {
    tabel: 3,
    bestand: '04-verlenen-jeugdhulp',
    naam: 'Feitelijk verlenen van jeugdhulp',
    regimes: ['jeugdhulp', 'wgbo'],
    verantwoordelijken: 'onbekend',
    betrokkenen: ['jeugdige', 'ouder'],
    rijen: [
      { doel: 'Registratie voor feitelijk verlenen jeugdhulp', soort: 'clientadministratie', gegevens: NAW },
      {
        doel: 'Vaststellen problemen jeugdige en aanpak daarvan',
        soort: 'zorg',
        gegevens: { Hulpvraag: {}, hulpverleningsplan: {}, 'gegevens over problemen jeugdige': JEUGDIGE, 'gegevens over gezondheid': GEZONDHEID },
      },
      { doel: 'Bevorderen opvoedvaardigheden ouders', soort: 'zorg', gegevens: OVER_OUDERS },
    ].map((rij) => ({ ...rij, wet: [...DOSSIERPLICHT, 'artikel 7:454 lid 1 BW (bij geneeskundige behandeling)'] })),
    wie: [{ wie: 'Jeugdhulpverlener' }, { wie: 'professional van de gemeente', voorwaarde: 'als de gemeente optreedt als jeugdhulpaanbieder' }],
    // Annex X gives the term of this table's data.
    overig: {
      'bewaartermijnen/behandelgegevens': {
        id: 'behandelgegevens',
        wat: 'registraties van behandelgegevens',
        soort: 'jeugdhulpdossier',
        termijn: '15 jaar',
        grens: 'minstens',
        wet: 'Jeugdwet',
        toelichting: 'wettelijke bewaartermijn van ten minste 15 jaren',
        vindplaats: { document: 'cjg-de-kempen-bijlagen', plaats: 'bijlage X, hoofdstuk 5', datum: '2017-06-19' },
      },
    },
  },
  {
    tabel: 4,
    bestand: '05-meldingen-raad',
    naam: 'Meldingen aan Raad voor de Kinderbescherming',
    regimes: ['jeugdhulp'],
    verantwoordelijken: 'onbekend',
    betrokkenen: ['jeugdige', 'ouder'],
    rijen: [
      { doel: 'Registratie met het oog op melding bij RvdK', gegevens: NAW, wet: ['artikel 1:240 BW'] },
      { doel: 'Verzoek tot onderzoek (VTO) door de gemeente', gegevens: VERZOEK_TOT_ONDERZOEK, wet: [...SUB_B, 'artikel 1:240 BW'] },
      {
        doel: 'Verzoek tot onderzoek (VTO) door een gemandateerde jeugdhulpaanbieder, gecertificeerde instelling of Veilig Thuis',
        gegevens: VERZOEK_TOT_ONDERZOEK,
        wet: ['artikel 1:240 BW'],
      },
    ],
    wie: [
      ...['Professional gemeente', 'Veilig Thuis', 'jeugdhulpverlener'].map((wie) => ({ wie, tot: 'registratie met het oog op melding bij RvdK' })),
      ...['Gemeente', 'Gemandateerde jeugdhulpaanbieder', 'gecertificeerde instelling', 'Veilig Thuis'].map((wie) => ({ wie, tot: 'verzoek tot onderzoek (VTO)' })),
    ],
    ontvangers: [{ naam: 'Raad voor de Kinderbescherming', partij: 'rvdk', id: 'rvdk', waarom: 'De melding gaat naar de Raad.' }],
  },
  {
    tabel: 5,
    bestand: '06-kinderbescherming',
    naam: 'Uitvoeren van kinderbeschermingsmaatregelen',
    regimes: ['jeugdhulp'],
    ...gecertificeerdeInstelling('kinderbeschermingsmaatregel', ' (zoals ondertoezichtstelling)', {
      'Rapport Raad voor de Kinderbescherming (RvdK)': {},
      'Gegevens over het plan voor uitvoering kinderbeschermingsmaatregel': {},
      'Gegevens over de besluiten genomen in het kader van uitvoering kinderbeschermingsmaatregel': {
        toelichting: 'zoals schriftelijke aanwijzing, bepaling jeugdhulp',
      },
    }),
  },
  {
    tabel: 6,
    bestand: '07-jeugdreclassering',
    naam: 'Uitvoeren van jeugdreclassering',
    regimes: ['jeugdhulp'],
    ...gecertificeerdeInstelling('jeugdreclasseringsmaatregel', '', {
      'Strafrechtelijke gegevens': { soort: 'strafrechtelijk' },
      'Gegevens over het plan voor uitvoering jeugdreclasseringsmaatregel': {},
      'Gegevens over de besluiten genomen in het kader van uitvoering jeugdreclasseringsmaatregel': { toelichting: 'zoals bepaling jeugdhulp' },
    }),
    overig: { strafrechtelijk: 'ja' },
  },
  {
    tabel: 7,
    bestand: '08-financiering-en-controle',
    naam: 'Financiering en controle',
    regimes: ['jeugdhulp'],
    rijen: [
      {
        doel: 'Betaling jeugdhulp in natura en pgb',
        soort: 'declaratie',
        gegevens: {
          'Gegevens noodzakelijk voor afhandeling facturen jeugdhulpaanbieders en jeugdhulpverleners': {
            ...FINANCIEEL,
            toelichting: 'Niet altijd zijn hiervoor persoonsgegevens nodig, zoals bij financiering via lumpsum of subsidie.',
          },
        },
        wet: SUB_C,
      },
      {
        doel: 'Bekostiging kinderbeschermingsmaatregelen en jeugdreclassering',
        soort: 'financien',
        gegevens: { 'Gegevens noodzakelijk voor afhandeling facturen gecertificeerde instellingen': FINANCIEEL },
        wet: SUB_C,
      },
      {
        doel: 'Instemming verkrijgen in het kader van verzoek machtiging gesloten jeugdhulp, spoedmachtiging en voorwaardelijke machtiging',
        gegevens: { 'Gegevens noodzakelijk voor afhandeling facturen gekwalificeerde gedragswetenschappers': FINANCIEEL },
        wet: SUB_C,
      },
      {
        doel: 'Verrichten van formele of materiële controle en fraude-onderzoek',
        gegevens: {
          'Gegevens noodzakelijk om te kunnen beoordelen of de betaling van de factuur of de verstrekking van de subsidie rechtmatig is': {},
        },
        wet: ['artikel 7.4.0 lid 1 sub d Jeugdwet'],
      },
    ],
    wie: [{ wie: 'Gemeente' }],
  },
  {
    tabel: 8,
    bestand: '09-beleidsinformatie',
    naam: 'Beleidsinformatie',
    regimes: ['jeugdhulp'],
    verantwoordelijken: 'onbekend',
    rijen: [
      {
        doel: 'Doelmatig, doeltreffend en samenhangend gemeentelijk beleid',
        gegevens: {
          'Gegevens over preventie, de toegang tot en verlening van jeugdhulp, het AMHK (Veilig Thuis), de uitvoering van kinderbeschermingsmaatregelen en jeugdreclassering': {},
        },
        wet: ['artikel 7.4.1 lid 2 Jeugdwet'],
      },
      {
        doel: 'Zorgvuldig en samenhangend jeugdbeleid. Waarborgen stelselverantwoordelijkheid',
        gegevens: {
          'Gegevens over de toegang tot jeugdhulp, preventie, jeugdhulp, het AMHK (Veilig Thuis), de uitvoering van kinderbeschermingsmaatregelen en jeugdreclassering': {},
        },
        wet: ['artikel 7.4.1 lid 1 Jeugdwet'],
      },
    ],
    wie: [
      { wie: 'Gemeente', tot: 'gemeentelijk beleid' },
      { wie: 'Ministeries van VWS en VenJ', tot: 'jeugdbeleid en stelselverantwoordelijkheid' },
    ],
  },
]

const online = (facts: Record<string, unknown>): Fact[] => Object.entries(facts).map(([place, value]) => ['bijlage XI', `10-website/${place}`, value])

const ANNEX_XI: Fact[] = [
  ...online({
    naam: 'Website',
    vindplaats: { document: 'cjg-de-kempen-bijlagen', plaats: 'bijlage XI', datum: 'onbekend' },
    omschrijving: /vraag te stellen.*geheel anoniem.*andere websites.*marketingdoeleinden/s,
    'doelen/dienst/omschrijving': /identificeren.*gevraagde dienst/,
    'doelen/dienst/soort': 'website',
    'doelen/statistiek/omschrijving': /optimale dienstverlening/,
    'doelen/statistiek/soort': 'statistiek',
    'toestemming_voor/0/handeling': /verlenen van gegevens, voordat/,
    'toestemming_voor/0/betreft': 'deze-verwerking',
    'toestemming_voor/0/uitdrukkelijk': 'ja',
    'betrokkenen/bezoeker': { id: 'bezoeker', naam: 'bezoeker van onze website', rol: 'bezoeker' },
    'persoonsgegevens/vraag': { id: 'vraag', gegevens: ['enkele persoonsgegevens'], voor: ['dienst'] },
    'persoonsgegevens/bezoeken/gegevens': ['bezoekersaantal van de website', 'tijdstippen van de bezoeken', 'welke pagina’s het meest worden bezocht'],
    'persoonsgegevens/bezoeken/voor': ['statistiek'],
    'persoonsgegevens/bezoeken/bewerking': 'geanonimiseerd',
    'persoonsgegevens/bezoeken/toelichting': /bevatten geen persoonsgegevens.*anonieme aantallen/,
    'ontvangers/partners/naam': 'enkele partners',
    'ontvangers/partners/waarom': /In het kader van optimale dienstverlening/,
    'ontvangers/partners/voorwaarde': /transparant.*de wet/,
    'bewaartermijnen/noodzakelijk': { id: 'noodzakelijk', wat: 'persoonlijke informatie', criterium: 'niet langer dan strikt noodzakelijk' },
    'bewaartermijnen/doel': { id: 'doel', wat: 'persoonsgegevens', criterium: 'niet langer bewaard dan nodig is om het beoogde doel te bereiken' },
    systemen: ['website'],
    'toegang/0/wie': 'medewerkers van CJG+ de Kempen',
    'toegang/0/voorwaarde': /alleen wie de gegevens nodig heeft ter uitvoering van de werkzaamheden/,
    'noodzaak/toelichting': /[Nn]iet meer persoonsgegevens dan nodig is voor de ondersteuning en dienstverlening/,
  }),
  ['bijlage XI', 'register/systemen/website', { id: 'website', naam: 'website van CJG+ de Kempen', soort: 'website' }],
]

const GEMEENTEN = ['Bergeijk', 'Bladel', 'Eersel', 'Oirschot', 'Reusel-De Mierden']
const gemeente = (naam: string): string => `gemeente-${slug(naam)}`
const college = (naam: string): string => `college-${slug(naam)}`
const slug = (naam: string): string => naam.toLowerCase().replace(' ', '-')

const PARTIES: Fact[] = [
  ...GEMEENTEN.flatMap((naam): Fact[] => [
    ['bijlage X, 1.13', `register/partijen/${gemeente(naam)}`, { id: gemeente(naam), naam: `gemeente ${naam}`, soort: 'publiek', rechtsvorm: 'gemeente' }],
    [
      'bijlage X, titel en inleiding',
      `register/partijen/${college(naam)}`,
      {
        id: college(naam),
        naam: `College van burgemeester en wethouders van ${naam}`,
        soort: 'publiek',
        rechtsvorm: 'college van burgemeester en wethouders',
        regimes: ['jeugdhulp', 'wmo', 'participatiewet'],
      },
    ],
  ]),
  ['bijlage IX, uitgangspunt 6', 'register/verantwoordelijken', GEMEENTEN.map(college)],
  ['bijlage X, 1.5', 'register/partijen/cjg-de-kempen/naam', 'Centrum voor Jeugd en Gezin+ de Kempen (CJG+ de Kempen)'],
  ['bijlage X, 1.5', 'register/partijen/cjg-de-kempen/soort', 'publiek'],
  ['bijlage X, 1.5', 'register/partijen/cjg-de-kempen/omschrijving', /Gezamenlijke uitvoeringsorganisatie.*Jeugdwet.*GRSK/],
  ['bijlage X, 1.5', 'register/partijen/cjg-de-kempen/regimes', ['jeugdhulp']],
  ['bijlage X, 1.5', 'register/partijen/cjg-de-kempen/leden', GEMEENTEN.filter((naam) => naam !== 'Oirschot').map(gemeente)],
  ['bijlage X, 1.9', 'register/partijen/grsk/naam', 'Gemeenschappelijke Regeling Samenwerking Kempengemeenten (GRSK)'],
  ['bijlage X, 1.9', 'register/partijen/grsk/soort', 'publiek'],
  ['bijlage X, 1.9', 'register/partijen/grsk/rechtsvorm', 'gemeenschappelijke regeling met een eigen rechtspersoonlijkheid'],
  ['bijlage X, 1.9', 'register/partijen/grsk/leden', GEMEENTEN.map(gemeente)],
  [
    'bijlage IX, 3',
    'register/partijen/grsk/omschrijving',
    /diverse gebieden.*Shared Service Center\s+\(SSC\), Personeel & Organisatie \(P&O\), Intergemeentelijke Sociale Dienst \(ISD\), VTH de Kempen en CJG\+ de Kempen/s,
  ],
  ['bijlage X, 1.12', 'register/partijen/isd-de-kempen/naam', 'ISD de Kempen'],
  ['bijlage X, 1.12', 'register/partijen/isd-de-kempen/soort', 'publiek'],
  ['bijlage X, 1.12', 'register/partijen/isd-de-kempen/omschrijving', /Intergemeentelijke Sociale Dienst Kempengemeenten.*werk, inkomen, schuldhulpverlening en zorg/s],
  ['bijlage X, 1.12', 'register/partijen/isd-de-kempen/regimes', ['participatiewet', 'schuldhulp', 'wmo']],
  ['bijlage X, 1.13', 'register/partijen/kempengemeenten/naam', 'Kempengemeenten'],
  ['bijlage X, 1.13', 'register/partijen/kempengemeenten/soort', 'publiek'],
  ['bijlage X, 1.13', 'register/partijen/kempengemeenten/omschrijving', /samenwerkende gemeenten Bergeijk, Bladel, Eersel, Oirschot en Reusel-De Mierden/],
  ['bijlage X, 1.13', 'register/partijen/kempengemeenten/leden', GEMEENTEN.map(gemeente)],
  ['bijlage III, tabel 4', 'register/partijen/rvdk', { id: 'rvdk', naam: 'Raad voor de Kinderbescherming (RvdK)' }],
  ['bijlage III, tabel 4', 'register/partijen/veilig-thuis', { id: 'veilig-thuis', naam: 'Veilig Thuis', omschrijving: 'Het AMHK.' }],
  ['bijlage III, tabel 8', 'register/partijen/ministerie-vws', { id: 'ministerie-vws', naam: 'Ministerie van VWS', soort: 'publiek' }],
  ['bijlage III, tabel 8', 'register/partijen/ministerie-venj', { id: 'ministerie-venj', naam: 'Ministerie van VenJ', soort: 'publiek' }],
]

/** What the annexes say of all processing at once. */
const GENERAL: Fact[] = [
  ['titel', 'register/naam', 'CJG+ de Kempen'],
  ['titel', 'register/datum', 'onbekend'],
  ['titel', 'register/documenten', [{ id: 'cjg-de-kempen-bijlagen', titel: 'Bijlagen I tot en met XI van CJG+ de Kempen', datum: 'onbekend' }]],
  ['bijlage VII, governance intern', 'register/fg', 'geen'],
  [
    'bijlage X, bezwaar en klachten',
    'register/klachten',
    /klachtenregeling Gemeenschappelijke Regeling Samenwerking Kempengemeenten.*hulp\/dienstverlener voor de Jeugdhulp.*klachtenregeling van Combinatie Jeugdzorg/s,
  ],
  ['bijlage X, recht op kennisgeving', 'register/systemen/suites/naam', 'Suites'],
  ['bijlage X, recht op kennisgeving', 'register/systemen/suites/omschrijving', /CJG\+ en ISD de Kempen.*niet zelf raadplegen/],
  ['bijlage X, recht op kennisgeving', 'register/systemen/suites/beveiliging', { organisatorisch: ['zeer strenge functie gerelateerde autorisaties'] }],
  ['bijlage X, recht op kennisgeving', 'register/systemen/suwinet/naam', 'Suwinet'],
  ['bijlage X, recht op kennisgeving', 'register/systemen/suwinet/omschrijving', /ISD de Kempen.*werk en inkomen.*arbeidsverleden en inkomsten.*internet, met DigiD/s],
  [
    'bijlage X, geheimhoudingsplicht',
    'register/systemen/suwinet/beveiliging',
    { technisch: ['elke muisklik voor inzage wordt gelogd'], organisatorisch: ['zwaar autorisatie- en controleprotocol'] },
  ],
  [
    'bijlage X, toegang',
    'register/beveiliging/technisch/0',
    { maatregel: 'beveiligde omgeving met gebruikersnaam en wachtwoord', geldt_voor: 'digitale cliëntgegevens' },
  ],
  ['bijlage XI', 'register/beveiliging/technisch/1', 'technische maatregelen tegen verlies of enige vorm van onrechtmatige verwerking'],
  ['bijlage XI', 'register/beveiliging/organisatorisch/0', 'organisatorische maatregelen tegen verlies of enige vorm van onrechtmatige verwerking'],
  ['bijlage X, toegang', 'register/beveiliging/organisatorisch/1', { maatregel: 'dossierkasten met een deugdelijk slot', geldt_voor: 'fysieke cliëntgegevens' }],
  [
    'bijlage X, toegang',
    'register/beveiliging/organisatorisch/2',
    { maatregel: 'vergrendelde toegang tot de sleutels van de dossierkasten', geldt_voor: 'fysieke cliëntgegevens' },
  ],
  [
    'bijlage X, aandachtspunten',
    'register/beveiliging/organisatorisch/3',
    {
      maatregel: 'geheimhoudingsplicht en een geheimhoudingsverklaring',
      geldt_voor: 'alle medewerkers en stagiaires die kennis kunnen nemen van persoonsgegevens',
      status: 'verplicht',
    },
  ],
  ['bijlage X, hoofdstuk 4', 'register/beveiliging/organisatorisch/4', { maatregel: 'integriteitsverklaring vóór indiensttreding', geldt_voor: 'alle medewerkers' }],
  ['bijlage X, hoofdstuk 4', 'register/beveiliging/organisatorisch/5', { maatregel: 'gedragscode', geldt_voor: 'alle medewerkers binnen het sociaal domein' }],
  ['bijlage X, beveiliging', 'register/beveiliging/organisatorisch/6', { maatregel: 'Kempisch datalekprotocol', geldt_voor: 'beveiligingsincidenten' }],
  ['bijlage X, toegang', 'register/beveiliging/document', 'informatiebeveiligingsbeleid van de Kempengemeenten'],
  ['bijlage X, gedragscode', 'register/minderjarigen/0', { leeftijd: 'nog geen 12 jaar', wie: 'de wettelijk vertegenwoordiger' }],
  [
    'bijlage X, gedragscode',
    'register/minderjarigen/1',
    { leeftijd: '12 jaar of ouder maar nog geen 16 jaar', wie: 'de wettelijk vertegenwoordiger samen met de betrokkene' },
  ],
  ['bijlage X, gedragscode', 'register/minderjarigen/2/leeftijd', '16 jaar of ouder'],
  ['bijlage X, gedragscode', 'register/minderjarigen/2/wie', /de betrokkene.*wettelijk vertegenwoordiger.*redelijke\s+waardering van zijn belangen ter zake/s],
]

const register = load('cjg-de-kempen')

function holds(place: string, value: unknown): void {
  if (value instanceof RegExp) expect(at(register, place)).toMatch(value)
  else expect(at(register, place)).toEqual(value)
}

describe('the inventory of annex V', () => {
  it.each(ANNEX_V)('%s: %s holds its fact', (_row, place, value) => holds(place, value))

  it('gives the activity nothing that the inventory does not say', () => {
    const named = ANNEX_V.map(([, place]) => place.replace('01-persoonlijk-dossier/', ''))
    expect(uncovered(register['01-persoonlijk-dossier'], [...named, 'reglement'])).toEqual([])
  })

  it('is governed by rules of the policy on tasks, special data, third parties, ages, agreements and retention', () => {
    expect(at(register['01-persoonlijk-dossier'], 'reglement')).toEqual(['h1-taken', 'h1-bijzonder', 'h1-derden', 'h1-leeftijd-toestemming', 'h3-bewerkersovereenkomst', 'h5-jeugdwet'])
  })
})

/** The tables and rows of `verstrekkingen.yaml` that are about the same work. */
const VERSTREKKINGEN: Record<number, string[]> = {
  1: ['gebruik-1', 'gemeente-1'],
  2: ['gebruik-2', 'gemeente-2'],
  3: ['gebruik-3', 'partners-1'],
  4: ['gebruik-4', 'gemeente-1-3'],
  5: ['gebruik-5', 'partners-2'],
  6: ['gebruik-6', 'partners-3'],
  7: ['gebruik-7', 'partners-4'],
  8: ['gebruik-8'],
}

interface Verwerking {
  doelen: { id: string; omschrijving: string; soort?: string; wet?: string | string[] }[]
  wet?: string | string[]
  persoonsgegevens: { id: string; gegevens: string[]; voor: string[] }[]
  betrokkenen?: { id: string; naam: string; rol: string }[]
}

describe.each(ANNEX_III)('table $tabel of annex III', ({ tabel, bestand, naam, regimes, verantwoordelijken, betrokkenen, rijen, wie, ontvangers, overig = {} }) => {
  const yaml = register[bestand] as Verwerking

  it.each(rijen)('has the purpose $doel with its data and its statutory basis', ({ doel, soort, gegevens, wet }) => {
    const found = yaml.doelen.find((one) => one.omschrijving === doel)
    expect(found).toMatchObject({ omschrijving: doel })
    expect(found?.soort).toBe(soort)
    expect([found?.wet ?? yaml.wet].flat()).toEqual(wet)
    const groepen = yaml.persoonsgegevens.filter((groep) => groep.voor.includes(found?.id ?? ''))
    const items = groepen.flatMap(({ id: _id, gegevens: names, voor: _voor, ...links }) => names.map((name) => [name, links] as const))
    expect(Object.fromEntries(items)).toEqual(gegevens)
  })

  it('says who uses the data', () => {
    expect(at(yaml, 'toegang')).toEqual(wie)
  })

  it('says nothing else than the table', () => {
    expect(yaml.doelen).toHaveLength(rijen.length)
    expect(yaml.persoonsgegevens.flatMap((groep) => groep.voor).every((id) => yaml.doelen.some((doel) => doel.id === id))).toBe(true)
    expect(at(yaml, 'naam')).toBe(naam)
    expect(at(yaml, 'vindplaats')).toEqual({ document: 'cjg-de-kempen-bijlagen', plaats: `bijlage III, tabel ${tabel}`, datum: 'onbekend' })
    expect(at(yaml, 'regimes')).toEqual(regimes)
    expect(at(yaml, 'verantwoordelijken')).toBe(verantwoordelijken)
    expect(yaml.betrokkenen).toEqual(betrokkenen?.map((id) => ({ id, naam: id, rol: id })))
    expect(at(yaml, 'ontvangers')).toEqual(ontvangers)
    expect(at(yaml, 'verstrekkingen')).toEqual(VERSTREKKINGEN[tabel])
    for (const [place, value] of Object.entries(overig)) expect(at(yaml, place)).toEqual(value)
    const tested = ['naam', 'vindplaats', 'regimes', 'verantwoordelijken', 'doelen', 'wet', 'betrokkenen', 'persoonsgegevens', 'ontvangers', 'verstrekkingen', 'toegang']
    expect(uncovered(yaml, [...tested, ...Object.keys(overig)])).toEqual([])
  })
})

describe('the website of annex XI', () => {
  it.each(ANNEX_XI)('%s: %s holds its fact', (_annex, place, value) => holds(place, value))

  it('gives the activity nothing that the statement does not say', () => {
    const named = ANNEX_XI.map(([, place]) => place.replace('10-website/', ''))
    expect(uncovered(register['10-website'], named)).toEqual([])
  })
})

describe('what holds for all of CJG+ de Kempen', () => {
  it.each([...PARTIES, ...GENERAL])('%s: %s holds its fact', (_place, place, value) => holds(place, value))

  it('holds nothing that the annexes do not say', () => {
    const named = [...PARTIES, ...GENERAL, ...ANNEX_V, ...ANNEX_XI].map(([, place]) => place).filter((place) => place.startsWith('register/'))
    const rest = uncovered(register.register, named.map((place) => place.replace('register/', '')))
    expect(rest.filter((place) => !/(^|\/)vindplaats\//.test(place))).toEqual([])
  })

  it('has an activity for the inventory, for each table of annex III and for the website', () => {
    const activities = ['01-persoonlijk-dossier', ...ANNEX_III.map(({ bestand }) => bestand), '10-website']
    expect(Object.keys(register).filter((key) => key !== 'register')).toEqual(activities)
  })
})

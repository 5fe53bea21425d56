import { describe, expect, it } from 'vitest'
import { at, load, uncovered } from './facts.js'

/**
 * Every fact of the privacy statement of JENS, in the order of its headings: the words or the value, and the field that
 * has to hold it. A regular expression stands where the register says it in its own words.
 */
const FACTS: [heading: string, place: string, value: unknown][] = [
  ['Titel', 'register/documenten/jens-privacyverklaring/titel', 'Privacy verklaring'],
  ['Inleiding', 'register/naam', 'Privacyverklaring JENS'],
  ['Inleiding', 'register/inleiding', /cliënt van JENS zijn of willen worden.*waarom.*wat JENS ermee doet.*rechten/s],
  ['Inleiding', '01-hulpverlening/betrokkenen/client', { id: 'client', naam: 'cliënten van JENS', rol: 'client' }],
  ['Inleiding', '01-hulpverlening/betrokkenen/toekomstig', { id: 'toekomstig', naam: 'mensen die cliënt van JENS willen worden', rol: 'client' }],

  ['Wat zijn persoonsgegevens?', '01-hulpverlening/persoonsgegevens/contact/gegevens', ['naam', 'e-mailadres', 'telefoonnummer']],
  ['Wat zijn persoonsgegevens?', '01-hulpverlening/persoonsgegevens/contact/soort', 'contact'],
  ['Wat zijn persoonsgegevens?', '01-hulpverlening/persoonsgegevens/ip-adres/gegevens', ['IP-adres']],
  ['Wat zijn persoonsgegevens?', '01-hulpverlening/persoonsgegevens/ip-adres/van', ['bezoeker']],
  ['Wat zijn persoonsgegevens?', '01-hulpverlening/persoonsgegevens/ip-adres/toelichting', /website alleen bezoekt/],
  ['Wat zijn persoonsgegevens?', '01-hulpverlening/persoonsgegevens/formulier/gegevens', ['formulier op de website']],
  ['Wat zijn persoonsgegevens?', '01-hulpverlening/persoonsgegevens/formulier/van', ['bezoeker']],
  ['Wat zijn persoonsgegevens?', '01-hulpverlening/betrokkenen/bezoeker', { id: 'bezoeker', naam: 'bezoekers van de website', rol: 'bezoeker' }],
  ['Wat zijn persoonsgegevens?', '01-hulpverlening/omschrijving', /hulpverleningsdossier.*instroomproces.*website bezoeken.*formulier invullen/s],
  ['Wat zijn persoonsgegevens?', 'register/systemen/website/soort', 'website'],
  ['Wat zijn persoonsgegevens?', 'register/systemen/website/naam', 'website van JENS'],
  ['Wat zijn persoonsgegevens?', 'register/systemen/website/omschrijving', /formulier/],
  ['Wat zijn persoonsgegevens?', '01-hulpverlening/persoonsgegevens/gezondheid/gegevens', ['informatie over gezondheid of beperking']],
  ['Wat zijn persoonsgegevens?', '01-hulpverlening/persoonsgegevens/gezondheid/bijzonder', 'gezondheid'],
  ['Wat zijn persoonsgegevens?', '01-hulpverlening/bijzonder/genoemd', ['informatie over gezondheid of beperking']],
  ['Wat zijn persoonsgegevens?', '01-hulpverlening/bijzonder/toelichting', 'Bijzondere persoonsgegevens krijgen extra bescherming.'],

  ['Wie zijn wij?', 'register/partijen/jens/naam', 'JENS'],
  ['Wie zijn wij?', 'register/partijen/jens/rechtsvorm', 'samenwerkingsverband'],
  ['Wie zijn wij?', 'register/partijen/jens/omschrijving', /[Vv]erantwoordelijk voor de verwerking van de persoonsgegevens van alle stichtingen die onder JENS vallen/],
  ['Wie zijn wij?', 'register/partijen/jens/leden', ['xonar', 'mondriaan', 'radar', 'koraal', 'alcander', 'meander']],
  ...['XONAR', 'Mondriaan', 'Radar', 'Koraal', 'Alcander', 'Meander'].map((naam): [string, string, unknown] => {
    const id = naam.toLowerCase()
    return ['Wie zijn wij?', `register/partijen/${id}`, { id, naam, soort: 'privaat', rechtsvorm: 'stichting' }]
  }),
  ['Wie zijn wij?', 'register/verantwoordelijken', ['jens']],
  ...['register/contactpunt', 'register/partijen/jens/contact'].flatMap((place): [string, string, unknown][] => [
    ['Wie zijn wij?', `${place}/tav`, 'de Privacy Functionaris'],
    ['Wie zijn wij?', `${place}/adres`, 'Kruisstraat 103'],
    ['Wie zijn wij?', `${place}/postcode`, '6411 BS'],
    ['Wie zijn wij?', `${place}/plaats`, 'Heerlen'],
    ['Wie zijn wij?', `${place}/email`, 'privacy@jenshelpt.nl'],
  ]),

  ...[
    ['gemeenten', 'gemeenten', 'gemeente'],
    ['scholen', 'scholen', 'onderwijs'],
    ['zorgaanbieders', 'andere zorgaanbieders', 'zorgaanbieder'],
  ].flatMap(([id, naam, soort]): [string, string, unknown][] => [
    ['Met wie wisselt JENS jouw gegevens uit?', `01-hulpverlening/ontvangers/${id}/naam`, naam],
    ['Met wie wisselt JENS jouw gegevens uit?', `01-hulpverlening/ontvangers/${id}/soort`, soort],
    ['Met wie wisselt JENS jouw gegevens uit?', `01-hulpverlening/ontvangers/${id}/waarom`, /samen/],
    [
      'Met wie wisselt JENS jouw gegevens uit?',
      `01-hulpverlening/ontvangers/${id}/voorwaarde`,
      /geldige reden.*noodzakelijk.*uitsluitend gebruiken voor het uitvoeren van de desbetreffende diensten.*niet zelfstandig gebruiken of doorgeven/s,
    ],
  ]),
  ['Met wie wisselt JENS jouw gegevens uit?', '01-hulpverlening/persoonsgegevens/dossier/bron', ['betrokkene', 'gemeenten', 'scholen', 'andere zorgaanbieders']],
  ...['overheidsinstanties', 'andere-partijen'].flatMap((id): [string, string, unknown][] => [
    ['Met wie wisselt JENS jouw gegevens uit?', `02-administratie-en-verplichtingen/ontvangers/${id}/naam`, id.replace('-', ' ')],
    ['Met wie wisselt JENS jouw gegevens uit?', `02-administratie-en-verplichtingen/ontvangers/${id}/waarom`, /wettelijk verplichten/],
    ['Met wie wisselt JENS jouw gegevens uit?', `02-administratie-en-verplichtingen/ontvangers/${id}/voor`, ['verplichtingen']],
    ['Met wie wisselt JENS jouw gegevens uit?', `02-administratie-en-verplichtingen/ontvangers/${id}/voorwaarde`, 'alleen de strikt noodzakelijke gegevens'],
  ]),
  ['Met wie wisselt JENS jouw gegevens uit?', 'register/partijen/igj', { id: 'igj', naam: 'Inspectie Gezondheidszorg en Jeugd', soort: 'publiek' }],
  ['Met wie wisselt JENS jouw gegevens uit?', '02-administratie-en-verplichtingen/ontvangers/igj/naam', 'Inspectie Gezondheidszorg en Jeugd'],
  ['Met wie wisselt JENS jouw gegevens uit?', '02-administratie-en-verplichtingen/ontvangers/igj/partij', 'igj'],
  ['Met wie wisselt JENS jouw gegevens uit?', '02-administratie-en-verplichtingen/ontvangers/igj/soort', 'toezichthouder'],
  ['Met wie wisselt JENS jouw gegevens uit?', '02-administratie-en-verplichtingen/ontvangers/igj/waarom', /verplicht.*calamiteiten die hebben plaatsgevonden/],
  ['Met wie wisselt JENS jouw gegevens uit?', '02-administratie-en-verplichtingen/ontvangers/igj/voor', ['verplichtingen']],
  ['Met wie wisselt JENS jouw gegevens uit?', '02-administratie-en-verplichtingen/ontvangers/igj/groepen', ['calamiteiten']],
  ['Met wie wisselt JENS jouw gegevens uit?', '02-administratie-en-verplichtingen/ontvangers/igj/voorwaarde', 'alleen de strikt noodzakelijke gegevens'],
  ['Met wie wisselt JENS jouw gegevens uit?', '02-administratie-en-verplichtingen/ontvangers/igj/wet', 'zorgwetgeving'],
  [
    'Met wie wisselt JENS jouw gegevens uit?',
    '02-administratie-en-verplichtingen/persoonsgegevens/calamiteiten/gegevens',
    ['persoonsgegevens over calamiteiten die hebben plaatsgevonden'],
  ],
  ['Met wie wisselt JENS jouw gegevens uit?', '02-administratie-en-verplichtingen/persoonsgegevens/calamiteiten/voor', ['verplichtingen']],

  ['Hoe lang bewaart JENS jouw gegevens?', '01-hulpverlening/bewaartermijnen/algemeen/wat', 'persoonsgegevens'],
  [
    'Hoe lang bewaart JENS jouw gegevens?',
    '01-hulpverlening/bewaartermijnen/algemeen/criterium',
    'niet langer dan nodig is voor het instroomproces en het bieden van hulp, of zolang als wettelijk verplicht is',
  ],
  ['Hoe lang bewaart JENS jouw gegevens?', '01-hulpverlening/persoonsgegevens/dossier/gegevens', ['hulpverleningsdossier']],
  ['Hoe lang bewaart JENS jouw gegevens?', '01-hulpverlening/bewaartermijnen/dossier/wat', 'hulpverleningsdossier'],
  ['Hoe lang bewaart JENS jouw gegevens?', '01-hulpverlening/bewaartermijnen/dossier/groepen', ['dossier']],
  ['Hoe lang bewaart JENS jouw gegevens?', '01-hulpverlening/bewaartermijnen/dossier/soort', 'jeugdhulpdossier'],
  ['Hoe lang bewaart JENS jouw gegevens?', '01-hulpverlening/bewaartermijnen/dossier/termijn', '15 jaar'],
  ['Hoe lang bewaart JENS jouw gegevens?', '01-hulpverlening/bewaartermijnen/dossier/wet', ['Wet Geneeskundige Behandeloovereenkomst (WGBO)', 'Jeugdwet']],
  [
    'Hoe lang bewaart JENS jouw gegevens?',
    '01-hulpverlening/bewaartermijnen/dossier/toelichting',
    'Vijftien jaar, in het kader van de Wet Geneeskundige Behandeloovereenkomst (WGBO) of de Jeugdwet.',
  ],
  ['Hoe lang bewaart JENS jouw gegevens?', 'register/partijen/jens/regimes', ['jeugdhulp', 'wgbo']],

  ['Hoe beveiligen wij je persoonsgegevens?', 'register/beveiliging/technisch/0', 'technische maatregelen tegen verlies of diefstal'],
  ['Wat zijn persoonsgegevens?', 'register/beveiliging/technisch/1', /extra bescherming.*bijzondere persoonsgegevens/],
  ['Hoe beveiligen wij je persoonsgegevens?', 'register/beveiliging/organisatorisch/0', 'organisatorische maatregelen tegen verlies of diefstal'],
  ['Hoe beveiligen wij je persoonsgegevens?', 'register/beveiliging/organisatorisch/1', /alleen mensen of organisaties die dat mogen/],
  ['Hoe beveiligen wij je persoonsgegevens?', 'register/beveiliging/organisatorisch/2', /duidelijke afspraken met de gemeente.*uitgewisseld/],
  [
    'Hoe beveiligen wij je persoonsgegevens?',
    'register/beveiliging/organisatorisch/3',
    { maatregel: 'geheimhoudingsplicht', geldt_voor: 'medewerkers van JENS die toegang hebben tot de gegevens' },
  ],
  ['Hoe beveiligen wij je persoonsgegevens?', 'register/beveiliging/organisatorisch/4/maatregel', /vastleggen.*dezelfde beveiligingsmaatregelen treffen/],
  ['Hoe beveiligen wij je persoonsgegevens?', 'register/beveiliging/organisatorisch/4/geldt_voor', 'organisaties met wie JENS gegevens deelt'],

  ['Wat zijn jouw rechten?', '01-hulpverlening/rechten/niet_van_toepassing/0/recht', 'wissing'],
  ['Wat zijn jouw rechten?', '01-hulpverlening/rechten/niet_van_toepassing/0/waarom', /hulpverlening van JENS.*nodig.*\(nog\) niet verwijderen/s],
  ['Wat zijn jouw rechten?', 'register/documenten/1', { titel: 'Meer informatie over privacyrechten', verwijzing: 'https://www.hulpbijprivacy.nl' }],

  ['Hoe kun je gebruik maken van je privacy-rechten?', 'register/systemen/pluriform/naam', 'Pluriform'],
  ['Hoe kun je gebruik maken van je privacy-rechten?', 'register/systemen/pluriform/omschrijving', /[Dd]igitale omgeving van JENS.*hulpverleningsdossiers.*toegang/s],
  ['Hoe kun je gebruik maken van je privacy-rechten?', 'register/systemen/pluriform/soort', 'dossier'],
  ['Hoe kun je gebruik maken van je privacy-rechten?', '01-hulpverlening/systemen', ['pluriform', 'website']],
  ['Hoe kun je gebruik maken van je privacy-rechten?', '01-hulpverlening/rechten/inzage_via', /Pluriform/],

  ['Hoe weet JENS dat jij het bent?', '01-hulpverlening/persoonsgegevens/identiteit/gegevens', ['bewijs van jouw identiteit']],
  ['Hoe weet JENS dat jij het bent?', '01-hulpverlening/persoonsgegevens/identiteit/voor', ['contact']],
  ['Hoe weet JENS dat jij het bent?', '01-hulpverlening/persoonsgegevens/identiteit/toelichting', /vraag stelt of een verzoek doet/],
  ['Hoe weet JENS dat jij het bent?', '01-hulpverlening/persoonsgegevens/identiteit/noodzaak', /verkeerde persoon of organisatie.*verkeerde wijzigingen/s],

  ['Hoe en waar kan ik een klacht indienen?', 'register/klachten', /bij JENS een klacht indienen.*er samen\s+niet uit.*Autoriteit Persoonsgegevens/s],

  ['Laatste wijziging', 'register/datum', '2019-04-04'],
  ['Laatste wijziging', 'register/documenten/jens-privacyverklaring/datum', '2019-04-04'],
]

/** The nine purposes in the order of the statement, each with the activity that has it. */
const PURPOSES: [activity: string, id: string, omschrijving: string, soort?: string][] = [
  ['01-hulpverlening', 'jeugdhulp', 'Goede en veilige jeugdhulp kunnen verlenen.', 'zorg'],
  ['01-hulpverlening', 'afspraken', 'Afspraken maken, wijzigen of afzeggen.'],
  ['01-hulpverlening', 'contact', 'Met jou in contact komen en reageren op gestelde vragen.', 'contact'],
  ['02-administratie-en-verplichtingen', 'verplichtingen', 'Kunnen voldoen aan wettelijke verplichtingen.'],
  ['02-administratie-en-verplichtingen', 'administratie', 'Een juiste administratie te voeren en activiteiten van intern beheer.'],
  ['02-administratie-en-verplichtingen', 'bedragen', 'Verschuldigde bedragen kunnen berekenen, vastleggen en innen.', 'financien'],
  ['03-klachten', 'klachten', 'Complimenten, klachten en claims kunnen afhandelen.', 'klachten'],
  [
    '04-kwaliteit-en-onderzoek',
    'kwaliteit-en-onderzoek',
    'Voor kwaliteitsverbetering en/of bijdragen aan onderzoek voor wetenschappelijke doeleinden.',
    'onderzoek',
  ],
  ['05-nieuws', 'nieuws', 'Om je te informeren over relevant nieuws over de dienstverlening van JENS.', 'nieuwsbrief'],
]

const ACTIVITIES = ['01-hulpverlening', '02-administratie-en-verplichtingen', '03-klachten', '04-kwaliteit-en-onderzoek', '05-nieuws']

/** The statement speaks of `jouw persoonsgegevens` for all nine purposes, and says which amounts it records. */
const PER_ACTIVITY: typeof FACTS = [
  ...ACTIVITIES.slice(1).flatMap((activity): typeof FACTS => [
    ['Waarvoor gebruikt JENS jouw persoonsgegevens?', `${activity}/betrokkenen/client`, { id: 'client', naam: 'cliënten van JENS', rol: 'client' }],
    [
      'Waarvoor gebruikt JENS jouw persoonsgegevens?',
      `${activity}/betrokkenen/toekomstig`,
      { id: 'toekomstig', naam: 'mensen die cliënt van JENS willen worden', rol: 'client' },
    ],
  ]),
  [
    'Waarvoor gebruikt JENS jouw persoonsgegevens?',
    '02-administratie-en-verplichtingen/persoonsgegevens/bedragen',
    { id: 'bedragen', gegevens: ['verschuldigde bedragen'], voor: ['bedragen'], soort: 'financieel' },
  ],
]

const register = load('jens')

describe('the privacy statement of JENS as a register', () => {
  it.each([...FACTS, ...PER_ACTIVITY])('%s: %s holds its fact', (_heading, place, value) => {
    if (value instanceof RegExp) expect(at(register, place)).toMatch(value)
    else expect(at(register, place)).toEqual(value)
  })

  it.each(PURPOSES)('%s has the purpose %s', (activity, id, omschrijving, soort) => {
    expect(at(register, `${activity}/doelen/${id}`)).toEqual({ id, omschrijving, ...(soort ? { soort } : {}) })
  })

  it('cuts the statement in the five activities that registers/README.md explains', () => {
    expect(Object.keys(register).filter((key) => key !== 'register')).toEqual(ACTIVITIES)
  })

  it.each(ACTIVITIES)('says where %s comes from and when that was published', (activity) => {
    const vindplaats = { document: 'jens-privacyverklaring', plaats: 'Waarvoor gebruikt JENS jouw persoonsgegevens?', datum: '2019-04-04' }
    expect(at(register, `${activity}/vindplaats`)).toEqual(vindplaats)
  })

  it('adds nothing that the statement does not say', () => {
    const named = [...FACTS, ...PER_ACTIVITY].map(([, place]) => place)
    const rest = uncovered(register, [...named, ...PURPOSES.map(([activity, id]) => `${activity}/doelen/${id}`)])
    expect(rest.filter((place) => !place.includes('/vindplaats/') && !ACTIVITIES.some((activity) => place === `${activity}/naam`))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { expectFact, type Fact, listed, registerNamed, at, words } from './facts.js'

/** Every fact of the privacy regulation of ZaZ about processing, in the order of its paragraphs. */

const BEWERING =
  'als de verwerking van de gegevens geschiedt voor de re-integratie, Jobcoaching of ondersteuning van cliënten, ' +
  'werknemers of (al dan niet) uitkeringsgerechtigden in verband met ziekte of arbeidsongeschiktheid'

const OPDRACHTGEVERS = ['opdrachtgever', 'CIZ', 'Zorgkantoor', 'Gemeente', 'UWV', 'werkgever']

const REGISTER: Fact[] = [
  ['datum', 'onbekend'],
  ['inleiding', words('welke gegevens', 'waarom', 'wat ermee gebeurt', 'welke rechten')],
  ['inleiding', words('geheel of gedeeltelijk geautomatiseerde', 'bestand')],
  ['inleiding', words('Wet Algemene Verordening Gegevensbescherming (AVG)', 'Wet Structuur uitvoeringsorganisatie werk en inkomen (SUWI)')],
  ['inleiding', words('“onder artikel 2. beschreven”', 'niet opgenomen')],
  ['inleiding', words('overzicht van de verwerkingen', 'één geheel met het reglement')],
  ['partijen/zaz', { naam: 'ZaZ Welzijn B.V.', soort: 'privaat', rechtsvorm: 'B.V.', regimes: ['re-integratie'] }],
  ['partijen/zaz/omschrijving', words('Ondersteunende organisatie', 'ondersteuningstrajecten', 'Jobcoaching', 're-integratieactiviteiten')],
  ['partijen/zaz/contact', { plaats: 'Enschede' }],
  ['partijen/zaz/werkgebied', 'Twente en omstreken'],
  ['partijen/ciz/naam', 'CIZ'],
  ['partijen/zorgkantoor/naam', 'Zorgkantoor'],
  ['partijen/gemeente', { naam: 'Gemeente', soort: 'publiek' }],
  ['partijen/uwv/naam', 'UWV'],
  ['partijen/werkgever/naam', words('werkgever')],
  ['verantwoordelijken', ['zaz']],
  ['fg', { naam: 'Manouk van der Aa', nummer: '007011' }],
  ['fg/taken/0', words('toezicht op de toepassing en naleving', 'Algemene verordening gegevensbescherming AVG')],
  ['fg/taken/1', words('overleg', 'in te zien', 'te verbeteren', 'aan te vullen', 'te verwijderen', 'af te schermen')],
  ['klachten', words('klachtenfunctionaris van ZaZ Welzijn B.V.', 'klachtenreglement', 'contactpersoon', 'bemiddelen')],
  ['systemen/clientdossier/naam', 'digitaal cliëntdossier'],
  ['systemen/clientdossier/omschrijving', words('gedigitaliseerd', 'tijdens de ondersteuning')],
  ['systemen/cloud', { naam: '“Cloud”', soort: 'opslag' }],
  ['systemen/laptops/beveiliging/technisch', ['wachtwoorden', 'een up to date virusscan']],
  ['beveiliging/organisatorisch/0/maatregel', words('geheimhoudingsverplichting', 'onnodige verspreiding')],
  ['beveiliging/organisatorisch/0/geldt_voor', words('medewerkers', 'toegang')],
  ['beveiliging/organisatorisch/1/maatregel', words('tekenen', 'bij aanvang van het dienstverband')],
  ['beveiliging/organisatorisch/2', { geldt_voor: 'derden' }],
  ['beveiliging/organisatorisch/2/maatregel', words('geheimhoudingsverplichting', 'opgelegd')],
  ['beveiliging/normen/0', words('maatstaven', 'ondersteuning', 'Jobcoaching', 're-integratie')],
  ['documenten/zaz-privacyreglement', { datum: 'onbekend' }],
  ['documenten/klachtenreglement/titel', words('klachtenreglement')],
  ['documenten/overzicht-verwerkingen/titel', words('overzicht', 'op te stellen')],
]

/** What the regulation says of the data that come from the principal, which its three kinds of support share. */
const AANGELEVERD: Fact[] = [
  ['persoonsgegevens/identificatie', { gegevens: ['naam', 'geslacht', 'geboortedatum'], soort: 'identificatie', bron: OPDRACHTGEVERS }],
  ['persoonsgegevens/contact', { gegevens: ['adres', 'woonplaats', 'telefoonnummer'], soort: 'contact', bron: OPDRACHTGEVERS }],
  ['persoonsgegevens/bsn', { gegevens: ['Burgerservicenummer'], soort: 'bsn', bron: OPDRACHTGEVERS }],
  ['persoonsgegevens/nationaliteit', { gegevens: ['nationaliteit'], bron: OPDRACHTGEVERS }],
  ['persoonsgegevens/persoonlijke-situatie', { gegevens: ['gegevens over persoonlijke situatie'], bron: OPDRACHTGEVERS }],
  [
    'persoonsgegevens/gezondheid',
    {
      gegevens: ['beperkingen', 'stoornissen', 'diagnostische gegevens'],
      bijzonder: 'gezondheid',
      uitzondering: { bewering: BEWERING },
      bron: OPDRACHTGEVERS,
    },
  ],
  ['persoonsgegevens/uitkering', { gegevens: ['eventuele uitkering'], soort: 'financieel', bron: OPDRACHTGEVERS }],
  ['persoonsgegevens/opleiding-en-werk', { gegevens: ['gevolgde opleidingen', 'diploma’s', 'opgedane werkervaring'], bron: OPDRACHTGEVERS }],
  ['persoonsgegevens/intake/gegevens/0', words('bij het intakegesprek naar voren zijn gekomen')],
  ['persoonsgegevens/intake/noodzaak', words('van belang (kunnen) zijn', 'herstel van (arbeids)participatie')],
  [
    'persoonsgegevens/intake-beperkingen',
    { gegevens: ['mogelijke (medische) beperkingen'], toelichting: 'uit het intakegesprek', bijzonder: 'gezondheid', uitzondering: { bewering: BEWERING } },
  ],
  ['persoonsgegevens/intake-voorkeuren', { gegevens: ['eventuele arbeidsmarktvoorkeuren'], toelichting: 'uit het intakegesprek' }],
  ['persoonsgegevens/referenties', { gegevens: ['ingewonnen referenties'], bron: ['derden'] }],
]

/** What holds for each of the three kinds of support. */
const ELK_TRAJECT: Fact[] = [
  ['vindplaats', { document: 'zaz-privacyreglement', datum: 'onbekend' }],
  ['opdrachtgevers', ['ciz', 'zorgkantoor', 'gemeente', 'uwv', 'werkgever']],
  ['doelen/meten/omschrijving', words('meten', 'observeren', 'evalueren', 'trajecten en producten')],
  ['doelen/administratie', { soort: 'verantwoording' }],
  ['doelen/administratie/omschrijving', words('Administratieve verwerking', 'afhandeling', 'producten', 'rapportage', 'verantwoording', 'opdrachtgever')],
  ['doelen/wettelijke-verplichtingen', { grondslag: 'wettelijke-verplichting' }],
  ['doelen/wettelijke-verplichtingen/omschrijving', words('wettelijke verplichtingen', 'fiscaal en sociaal verzekeringsrechtelijke wetgeving')],
  ['betrokkenen/client', { naam: 'cliënten', rol: 'client' }],
  ['bijzonder', { genoemd: ['persoonsgegevens over iemands gezondheid'], categorieen: 'gezondheid' }],
  ['toestemming_voor/0', { betreft: 'andere-handeling', uitdrukkelijk: 'ja' }],
  ['toestemming_voor/0/handeling', words('verstrekken van persoonsgegevens', 'uitsluitend', 'uitdrukkelijke toestemming van de cliënt')],
  ['toestemming_voor/1', { betreft: 'geheimhouding', uitdrukkelijk: 'ja' }],
  ['toestemming_voor/1/handeling', words('aan derden', 'in kopie', 'geheimhoudingsverplichting', 'wettelijke bepaling dit voorschrijft')],
  ['ontvangers/opdrachtgever/waarom', words('rapportage en verantwoording')],
  ['ontvangers/geheimhouders/naam', words('uit hoofde van ambt, beroep of wettelijk voorschrift', 'krachtens een overeenkomst', 'tot geheimhouding zijn verplicht')],
  ['ontvangers/derden/voorwaarde', words('uitdrukkelijke toestemming van de cliënten', 'wettelijke bepaling', 'geheimhoudingsverplichting')],
  ['ontvangers/derden/geheimhouding_doorbroken', { omdat: 'toestemming', toelichting: 'of wanneer een wettelijke bepaling dit voorschrijft' }],
  ['ontvangers/client', { naam: 'cliënt', rol: 'betrokkene' }],
  ['ontvangers/client/waarom', words('teruggave', 'wanneer wenselijk')],
  [
    'bewaartermijnen/traject',
    { wat: 'persoonsgegevens', termijn: '15 jaar', vanaf: 'het tijdstip van afsluiting van het ondersteuningstraject' },
  ],
  ['bewaartermijnen/traject/toelichting', words('Tot vijftien jaar na het tijdstip van afsluiting')],
  ['bewaartermijnen/wettelijke-bewaarplicht/wat', words('ter voldoening van een wettelijke bewaarplicht langer bewaard moeten blijven')],
  ['bewaartermijnen/wettelijke-bewaarplicht', { criterium: 'na het verstrijken van deze langere termijn', daarna: 'vernietigen' }],
  ['vernietiging', words('wanneer wenselijk', 'terug naar de opdrachtgever of de cliënt', 'houdt een kopie')],
  ['vernietiging', words('cliënt kan vragen', 'eerder te verwijderen', 'tenzij de wet zich hier tegen verzet')],
  ['systemen', ['clientdossier', 'cloud', 'laptops']],
  ['toegang/0', { wie: 'de aan de cliënt toegewezen professional', tot: 'inzage en bewerking van de persoonsgegevens van de cliënt' }],
  ['toegang/0/voorwaarde', words('in eerste aanleg alleen')],
  ['toegang/1/wie', words('andere medewerkers van ZaZ Welzijn B.V.')],
  ['toegang/1/voorwaarde', words('ondersteuning optimaal te kunnen uitvoeren', 'normale bedrijfsvoering')],
]

/** What paragraph 3 adds for support and job coaching together. */
const ONDERSTEUNINGSPLAN: Fact[] = [
  ['persoonsgegevens/plan/gegevens', ['ondersteunings-/jobcoachingsplan']],
  [
    'persoonsgegevens/plan/bestaat_uit',
    ['ondersteuningsdoelen', 'ondersteuningsactiviteiten en producten die voor de cliënt zullen worden ingezet', 'behaalde resultaten'],
  ],
  ['persoonsgegevens/evaluaties/gegevens', ['evaluaties']],
  ['persoonsgegevens/resultaten/gegevens', ['behaalde resultaten']],
  ['persoonsgegevens/resultaten/toelichting', words('ter beoordeling van de professionals en opdrachtgevers', 'onder andere')],
  ['persoonsgegevens/resultaten/bron', ['gesprekken met de cliënt', 'ingewonnen referenties bij derden', 'eigen waarneming van de professional']],
  ['ontvangers/opdrachtgever/waarom', words('beoordeling van de resultaten')],
]

const VERWERKINGEN: Record<string, Fact[]> = {
  '01-re-integratie': [
    ...ELK_TRAJECT,
    ...AANGELEVERD,
    ['omschrijving', words('bij de start', 'conform de eisen van de wet Structuur uitvoeringsorganisatie werk en inkomen', 'wet Algemene Verordening Gegevensbescherming (AVG)')],
    ['doelen/re-integratie/omschrijving', words('geheel of gedeeltelijk zieke en/of arbeidsongeschikte', 'in dienst van een opdrachtgever', 'een andere organisatie')],
    ['doelen/participatie/omschrijving', words('(arbeids)participatie', 'al dan niet in een uitkeringssituatie')],
    ['doelen/kans-op-herstel/omschrijving', words('kans op herstel van (arbeids)participatie zo groot mogelijk')],
    ['doelen/geschiktheid/omschrijving', words('geschikt', 'eigen en/of potentiële nieuwe werkgever', 'genoten opleiding', 'opgedane werkervaring')],
    ['doelen/geschiktheid/omschrijving', words('eventuele medische beperkingen', 'voorkeur voor bepaalde werkzaamheden')],
    ['doelen/terugkeer/omschrijving', words('eigen werkplek', 'oude functie', 'tevens opdrachtgever', 'aangepaste vorm')],
    ['doelen/ander-werk/omschrijving', words('elders binnen de organisatie')],
    ['doelen/nieuwe-werkgever/omschrijving', words('passend, duurzaam werk', 'nieuwe werkgever', 'arbeidsovereenkomst', 'overeenkomst van opdracht')],
    ['doelen/duurzaam-werk/omschrijving', words('uitkeringssituatie', 'arbeidsovereenkomst', 'detachering', 'uitzendovereenkomst', 'minimaal zes maanden')],
    ['doelen/duurzaam-werk/omschrijving', words('gesubsidieerd werk', 'andere vorm van participatie', 'afspraken met de opdrachtgever')],
    ['betrokkenen/client/omschrijving', words('ziek en/of arbeidsongeschikt', 'uitkeringssituatie')],
    ['persoonsgegevens/plan/gegevens', ['plan van aanpak']],
    [
      'persoonsgegevens/plan/bestaat_uit',
      ['ondersteuningsdoelen', 're-integratieactiviteiten en producten die voor de cliënt zullen worden ingezet', 'behaalde resultaten'],
    ],
    ['persoonsgegevens/resultaten/gegevens', ['behaalde resultaten']],
    ['persoonsgegevens/resultaten/toelichting', words('ter beoordeling van de re-integratiebegeleider', 'onder andere')],
    ['persoonsgegevens/resultaten/bron', ['gesprekken met de cliënt', 'ingewonnen referenties bij derden', 'eigen waarneming van de adviseur']],
    ['ontvangers/potentiele-werkgever', { naam: '(potentiële nieuwe) werkgever', soort: 'werkgever' }],
    ['ontvangers/potentiele-werkgever/voorwaarde', words('slechts indien dit nodig is', 'vaste- , tijdelijke- of proefplaatsing')],
    ['bewaartermijnen/traject/soort', 're-integratie'],
    ['noodzaak/toelichting', words('optimale uitoefening van de ondersteuning, Jobcoaching, re-integratieactiviteiten en de inzet van producten')],
    ['borging/0', words('informeert de cliënt dat zijn gegevens worden verwerkt')],
    ['borging/1', words('Bij aanvang van het traject', 'privacyreglement', 'korte versimpelde uitleg', 'website')],
    ['toestemming_voor/2', { betreft: 'andere-handeling', uitdrukkelijk: 'ja' }],
    ['toestemming_voor/2/handeling', words('commerciële of charitatieve doeleinden', 'uitdrukkelijke schriftelijke toestemming')],
    ['keuze/afmelden', words('te allen tijde verzetten', 'commerciële en/of charitatieve doeleinden', 'Op verzoek', 'direct')],
  ],
  '02-ondersteuning': [
    ...ELK_TRAJECT,
    ...ONDERSTEUNINGSPLAN,
    ['omschrijving', words('In het kader van de ondersteuning is de wet SUWI en AVG van toepassing')],
    ['doelen/ondersteunen/omschrijving', words('belemmeringen', 'persoonlijke leefomgeving (zowel intern als extern)', 'verbeteren of te herstellen')],
  ],
  '03-jobcoaching': [
    ...ELK_TRAJECT,
    ...ONDERSTEUNINGSPLAN,
    ['doelen/ondersteunen-werkplek/omschrijving', words('op de werkplek of tijdens een proefplaatsing')],
    ['doelen/introduceren/omschrijving', words('cliënt introduceren')],
    ['doelen/structureren/omschrijving', words('werk structureren')],
    ['doelen/inwerken/omschrijving', words('inwerken en trainen')],
    ['doelen/storingen/omschrijving', words('Storingen in de arbeidssituatie', 'verhelpen')],
    ['doelen/leidinggevende/omschrijving', words('direct leidinggevende', 'begeleidende rol')],
    ['doelen/thuissituatie/omschrijving', words('thuissituatie', 'voor zover werk gerelateerd')],
  ],
}

/** What the regulation is silent about: a value here would be an invention. */
const NIET_IN_DE_BRON = ['grondslag', 'wet', 'toestemming', 'verwerkers', 'doorgifte', 'dpia', 'geautomatiseerde_besluiten', 'omvang', 'rechten', 'beveiliging']

const zaz = registerNamed('zaz')

describe('the register of ZaZ', () => {
  it('reads without defects, as the three kinds of support that the regulation names', () => {
    expect(zaz.defects).toEqual([])
    expect(zaz.ids).toEqual(Object.keys(VERWERKINGEN))
  })

  it.each(REGISTER)('says what the regulation says at %s', (...fact) => expectFact(zaz.yaml, fact))

  it('names no contact details that were not published', () => {
    expect(zaz.yaml).not.toHaveProperty('contactpunt')
    expect(zaz.yaml).not.toHaveProperty('fg.contact')
    expect(zaz.yaml.partijen!.flatMap((partij) => Object.keys(partij.contact ?? {}))).toEqual(['plaats'])
  })
})

describe.each(Object.entries(VERWERKINGEN))('%s of ZaZ', (id, facts) => {
  const verwerking = zaz.verwerkingen.get(id)!

  it.each(facts)('carries the fact at %s', (...fact) => expectFact(verwerking.yaml, fact))

  it('holds nothing that the regulation does not say', () => {
    for (const key of NIET_IN_DE_BRON) expect(verwerking.yaml).not.toHaveProperty(key)
    for (const groep of verwerking.groepen) {
      expect(groep.yaml).not.toHaveProperty('wet')
      expect(groep.yaml).not.toHaveProperty('uitzondering.grond')
    }
    for (const doel of verwerking.doelen) expect(doel.grondslag?.waarde).toBe(doel.id === 'wettelijke-verplichtingen' ? 'wettelijke-verplichting' : undefined)
  })

  it('has every purpose, data group, recipient and term in the table above, and no other', () => {
    const named = (list: string): string[] => [...new Set(facts.flatMap(([place]) => (place.startsWith(`${list}/`) ? [place.split('/')[1]!] : [])))].sort()
    for (const list of ['doelen', 'ontvangers', 'bewaartermijnen', 'betrokkenen']) expect(listed(verwerking.yaml, list, 'id').sort(), list).toEqual(named(list))
    const own = verwerking.groepen.filter((groep) => !groep.verwezen).map((groep) => groep.id)
    expect(own.sort()).toEqual(named('persoonsgegevens'))
    for (const list of ['toestemming_voor', 'toegang']) expect((at(verwerking.yaml, list) as unknown[]).length, list).toBe(named(list).length)
  })
})

describe.each(['02-ondersteuning', '03-jobcoaching'])('the data of %s that the principal delivers', (id) => {
  it('are those of the re-integration, which the regulation describes once for all three', () => {
    const used = zaz.verwerkingen.get(id)!.groepen.filter((groep) => groep.verwezen)
    const described = AANGELEVERD.map(([place]) => place.split('/')[1]!)
    expect(used.map((groep) => groep.id).sort()).toEqual([...new Set(described)].sort())
    expect(new Set(used.map((groep) => groep.verwerking.id))).toEqual(new Set(['01-re-integratie']))
  })
})

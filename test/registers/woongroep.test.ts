import { describe, expect, it } from 'vitest'
import { expectFact, type Fact, listed, registerNamed, at, words } from './facts.js'

/** Every fact of the privacy regulation of Woongroep about processing: first its running text, then its articles. */

const VERWIJZERS = { bron: ['bewoners', 'verwijzers'] }

const REGISTER: Fact[] = [
  ['datum', '2022-02-01'],
  ['inleiding', words('welke gegevens', 'waarom', 'wat ermee gebeurt', 'welke rechten')],
  ['inleiding', words('In het kader van hulpverlening is de AVG (Algemene Verordening Gegevensbescherming) van toepassing')],
  ['inleiding', words('Algemene Verordinering Persoonsgegevens (AVG)')],
  ['inleiding', words('alle verwerkingen van persoonsgegevens binnen de Woongroep')],
  ['partijen/woongroep', { naam: 'Woongroep' }],
  ['partijen/opdrachtgever/omschrijving', words('natuurlijke of rechtspersoon', 'opdracht tot dienstverlening')],
  ['partijen/gemeenten', { naam: 'gemeenten', soort: 'publiek' }],
  ['partijen/ingehuurde-derden/naam', words('derden die door Woongroep zijn ingehuurd')],
  ['verantwoordelijken', ['woongroep']],
  ['fg/naam', 'Annelies Meijer'],
  ['fg/taken/0', words('toezicht op de bescherming van de persoonsgegevens')],
  ['klachten', words('naar Woongroep', 'klachtenreglement')],
  ['klachten', words('kwaliteitsmanager die belast is met de privacy bewaking', 'bemiddelen')],
  ['systemen/klantvolgsysteem', { naam: 'digitale klantvolgsysteem', soort: 'dossier' }],
  ['documenten/woongroep-privacyreglement', { datum: '2022-02-01' }],
  ['documenten/klachtenreglement/titel', words('klachtenreglement')],
  ['documenten/beveiligingsvoorschriften/titel', words('beveiligingsvoorschriften')],
]

const LOPENDE_TEKST: Fact[] = [
  ['omschrijving', words('Bewoners of verwijzers', 'hulpverlening te starten')],
  ['betrokkenen/bewoner', { naam: 'bewoners', rol: 'bewoner' }],
  ['betrokkenen/bewoner/omschrijving', words('klanten')],
  ['persoonsgegevens/identificatie', { gegevens: ['naam', 'geslacht', 'geboortedatum'], soort: 'identificatie', ...VERWIJZERS }],
  ['persoonsgegevens/contact', { gegevens: ['adres', 'woonplaats', 'telefoonnummer'], soort: 'contact', ...VERWIJZERS }],
  ['persoonsgegevens/bsn', { gegevens: ['BSN-nummer'], soort: 'bsn', ...VERWIJZERS }],
  ['persoonsgegevens/id-nummer', { gegevens: ['ID-nummer'], soort: 'identiteitsnummer', ...VERWIJZERS }],
  ['persoonsgegevens/nationaliteit', { gegevens: ['nationaliteit'], ...VERWIJZERS }],
  ['persoonsgegevens/diagnostiek', { gegevens: ['diagnostische gegevens'], bijzonder: 'gezondheid', ...VERWIJZERS }],
  ['persoonsgegevens/diagnostiek/noodzaak', words('voor de start van de hulpverlening noodzakelijk')],
  ['persoonsgegevens/intake/gegevens/0', words('uit het intakegesprek naar voren zijn gekomen')],
  ['persoonsgegevens/intake/noodzaak', words('belangrijk kunnen zijn voor de hulpverlening')],
  [
    'persoonsgegevens/samenwerkingsplan',
    { gegevens: ['samenwerkingsplan'], bestaat_uit: ['doelen', 'werkwijze', 'gemaakte afspraken', 'samenwerkingsafspraken'] },
  ],
  ['persoonsgegevens/samenwerkingsplan/toelichting', words('vanuit de vraag van de bewoner', 'in overleg met de bewoner')],
  ['toestemming_voor/1', { betreft: 'andere-handeling' }],
  ['toestemming_voor/1/handeling', words('informatie opvragen', 'schriftelijke toestemming', 'bewoner en/of zijn wettelijk vertegenwoordigers')],
  ['toestemming_voor/2', { betreft: 'andere-handeling', uitdrukkelijk: 'ja' }],
  ['toestemming_voor/2/handeling', words('aan derden ter inzage geven of mondeling verstrekken', 'nooit')],
  ['doelen/administratie', { soort: 'clientadministratie' }],
  ['doelen/administratie/omschrijving', words('Administratieve verwerking', 'hulpverlening en producten', 'rapportage en verantwoording', 'bijvoorbeeld opdrachtgevers')],
  ['doelen/samenwerkingsplan/omschrijving', words('samenwerkingsplan uitvoeren', 'ondersteuning zo gericht mogelijk te laten verlopen')],
  ['systemen', ['klantvolgsysteem']],
  ['beveiliging/organisatorisch/3', { maatregel: 'geen gegevens van bewoners in eigen bezit', geldt_voor: 'medewerkers' }],
  ['beveiliging/organisatorisch/4', { maatregel: 'geen gegevens lokaal op de computer opslaan', geldt_voor: 'medewerkers' }],
  ['beveiliging/organisatorisch/5', { maatregel: 'geen USB-sticks gebruiken waar klantgegevens op staan', geldt_voor: 'medewerkers' }],
  ['doelen/beschikking', { omschrijving: 'Aanvragen van een beschikking', soort: 'toegang' }],
  ['doelen/contact-derden/omschrijving', words('Contact opnemen met derden', 'bijvoorbeeld de behandelaar')],
  ['doelen/samenwerking/omschrijving', words('Samenwerking rondom de bewoner', '(behandelaars, begeleidende instanties)')],
  ['doelen/voortgang/omschrijving', words('Volgen van de voortgang van de hulpverlening')],
  ['doelen/verantwoording', { omschrijving: 'Verantwoording aan de opdrachtgever', soort: 'verantwoording' }],
  ['ontvangers/behandelaars', { naam: 'behandelaars', voor: ['contact-derden', 'samenwerking'] }],
  ['ontvangers/begeleidende-instanties', { naam: 'begeleidende instanties', voor: ['samenwerking'] }],
  ['ontvangers/opdrachtgever', { partij: 'opdrachtgever', waarom: 'rapportage en verantwoording', voor: ['verantwoording', 'administratie'] }],
  ['opdrachtgevers', ['opdrachtgever']],
  ['noodzaak/toelichting', words('noodzakelijk is voor een optimale uitoefening van de hulpverlening')],
  ['toegang/0', { wie: 'begeleiders', tot: 'inzage en bewerking van de persoonsgegevens van de bewoner' }],
  ['toegang/0/voorwaarde', words('in eerste instantie alleen')],
  ['toegang/1', { wie: 'de coördinator', tot: 'inzage en bewerking van de persoonsgegevens van de bewoner' }],
  ['toegang/2', { wie: 'supervisor', tot: 'inzage en bewerking van de persoonsgegevens van de bewoner' }],
  ['toegang/3/wie', 'medewerkers van Woongroep'],
  ['toegang/3/voorwaarde', words('dienstverlening optimaal te kunnen uitvoeren', 'noodzakelijk is voor een normale bedrijfsvoering')],
  ['beveiliging/organisatorisch/6', { geldt_voor: 'medewerkers die toegang hebben tot de persoonsgegevens van bewoners' }],
  ['beveiliging/organisatorisch/6/maatregel', words('geheimhoudingsverplichting', 'onnodige verspreiding')],
  ['toestemming_voor/3', { betreft: 'geheimhouding', uitdrukkelijk: 'ja' }],
  ['toestemming_voor/3/handeling', words('aan derden verstrekken', 'in kopie', 'wettelijke bepaling dit voorschrijft')],
  ['ontvangers/derden/geheimhouding_doorbroken', { omdat: 'toestemming', toelichting: 'of wanneer een wettelijke bepaling dit voorschrijft' }],
  ['persoonsgegevens/diagnostiek/uitzondering/bewering', 'voor het aanvragen van regelingen'],
  ['bijzonder/genoemd', ['gegevens inzake de gezondheid', 'Medische gegevens', 'persoonsgegevens over iemands gezondheid']],
  ['borging/0', words('informeert de klant dat zijn gegevens worden verwerkt')],
  ['beveiliging/organisatorisch/10', { geldt_voor: 'derden' }],
  ['beveiliging/organisatorisch/10/maatregel', words('geheimhoudingsverplichting wordt opgelegd')],
  ['omschrijving', words('niet voor andere dan de genoemde doelen')],
  [
    'bewaartermijnen/afsluiting',
    { wat: 'persoonsgegevens', termijn: '15 jaar', vanaf: 'het tijdstip van afsluiting van het hulpverleningstraject', wet: 'archiefwet' },
  ],
  ['bewaartermijnen/afsluiting/toelichting', words('Conform de archiefwet', 'tot 15 jaar na het tijdstip van afsluiting')],
  ['bewaartermijnen/afsluiting/vindplaats/plaats', words('lopende tekst', 'Hoe lang worden gegevens bewaard?')],
  ['vernietiging', words('bewoner of wettelijk vertegenwoordiger', 'eerder te verwijderen', 'tenzij de wet zich hier tegen verzet')],
  ['bewaartermijnen/administratie', { wat: 'administratiegegevens', groepen: ['bewaarplicht'], termijn: '10 jaar', daarna: 'vernietigen' }],
  ['bewaartermijnen/administratie/toelichting', words('wettelijke bewaarplicht langer bewaard', 'pas verwijderd na het verstrijken van deze langere termijn')],
  ['bewaartermijnen/administratie/vindplaats/plaats', words('lopende tekst')],
  ['persoonsgegevens/bewaarplicht/gegevens', ['administratiegegevens', 'gegevens die noodzakelijk zijn voor de wettelijke bewaarplicht']],
]

const ARTIKELEN: Fact[] = [
  ['vindplaats', { document: 'woongroep-privacyreglement', datum: '2022-02-01' }],
  // 1h
  ['toegang/4', { wie: 'medewerkers die direct betrokken zijn bij het hulpverleningstraject', tot: 'de persoonsgegevens verwerken' }],
  ['beveiliging/organisatorisch/7', { geldt_voor: 'medewerkers die direct betrokken zijn bij het hulpverleningstraject' }],
  ['beveiliging/organisatorisch/7/maatregel', words('beroepsgeheim', 'alle gegevens van het hulpverleningstraject')],
  // 3.2
  ['omschrijving', words('onverenigbaar', 'doeleinden waarvoor ze zijn verkregen')],
  // 4.2
  ['integriteit/controle/0', words('nodige voorzieningen', 'juistheid en volledigheid van de opgenomen gegevens')],
  ['beveiliging/technisch/0', words('technische aard', 'verlies of aantasting', 'onbevoegde kennisneming, wijziging of verstrekking')],
  ['beveiliging/organisatorisch/0', words('organisatorische aard', 'verlies of aantasting', 'onbevoegde kennisneming, wijziging of verstrekking')],
  // 4.3
  ['grondslag', words('uitvoering van een overeenkomst waarbij de betrokkene partij is', ', of om een wettelijke verplichting na te komen')],
  ['grondslag', words('waaraan de verantwoordelijke onderworpen is')],
  // 4.4
  ['persoonsgegevens/diagnostiek/uitzondering', { grond: 'uitdrukkelijke-toestemming' }],
  ['persoonsgegevens/diagnostiek/uitzondering/toelichting', words('Artikel 4.4')],
  ['toestemming_voor/0', { handeling: 'verwerking van gegevens inzake de gezondheid', betreft: 'deze-verwerking', uitdrukkelijk: 'ja' }],
  ['toestemming_voor/0/vindplaats/plaats', 'artikel 4.4'],
  ['bijzonder', { toelichting: 'genieten specifieke aandacht', categorieen: 'gezondheid' }],
  ['borging/1', words('Op basis van de AVG', 'informeren', 'bijzondere gegevens')],
  // 5
  ['toegang/3/voorwaarde', words('voor zover dat noodzakelijk is voor hun taakuitoefening')],
  ['beveiliging/organisatorisch/8', { maatregel: 'geheimhoudingsplicht', geldt_voor: 'een ieder die toegang heeft tot de persoonsgegevens' }],
  ['toegang/5', { wie: 'derden die door Woongroep zijn ingehuurd om werkzaamheden te verrichten' }],
  ['toegang/5/voorwaarde', words('voor zover dit noodzakelijk is voor hun taakuitoefening')],
  ['beveiliging/organisatorisch/9', { maatregel: 'geheimhoudingsplicht via een contractuele overeenkomst' }],
  ['verwerkers/0', { partij: 'ingehuurde-derden', overeenkomst: { toelichting: 'contractuele overeenkomst', regelt: ['geheimhoudingsplicht'] } }],
  // 6
  ['beveiliging/organisatorisch/1', words('zorgvuldig omgaan met persoonsgegevens')],
  ['beveiliging/organisatorisch/2', words('beveiligingsvoorschriften', 'verantwoordelijke')],
  ['beveiliging/document', 'beveiligingsvoorschriften'],
  // 7
  ['toestemming_voor/4', { betreft: 'andere-handeling' }],
  ['toestemming_voor/4/handeling', words('verstrekking van persoonsgegevens aan derden', 'tenzij zulks noodzakelijk is ter uitvoering van een wettelijk voorschrift')],
  ['toestemming_voor/4/vindplaats/plaats', 'artikel 7.1'],
  ['ontvangers/derden/voorwaarde', words('toestemming van betrokkene', 'wettelijk voorschrift', 'geheimhoudingsverplichting')],
  ['ontvangers/gemeenten', { partij: 'gemeenten', soort: 'gemeente', waarom: 'terug melden van gegevens' }],
  ['ontvangers/gemeenten/voorwaarde', words('wettelijke verplichting', 'geen toestemming van de betrokkene nodig')],
  ['ontvangers/gemeenten/vindplaats/plaats', 'artikel 7.2'],
  ['ontvangers/andere-instanties', { naam: 'anderen instanties', waarom: 'terug melden van gegevens' }],
  ['ontvangers/andere-instanties/voorwaarde', words('wettelijke verplichting', 'geen toestemming van de betrokkene nodig')],
  // 9
  ['persoonsgegevens/verklaring-betrokkene', { bron: ['betrokkene'] }],
  ['persoonsgegevens/verklaring-betrokkene/gegevens/0', words('verklaring met betrekking tot de opgenomen gegevens')],
  ['vernietiging', words('een wettelijk voorschrift het bewaren vereist', 'verklaring')],
  ['persoonsgegevens/verklaring-verwijdering/gegevens/0', words('op verzoek van betrokkene de gegevens zijn verwijderd')],
  // 10
  ['toestemming_voor/5', { betreft: 'andere-handeling', uitdrukkelijk: 'ja' }],
  ['toestemming_voor/5/handeling', words('directe relatie', 'werving voor commerciële of charitatieve doelen')],
  ['keuze/afmelden', words('te allen tijde kosteloos verzet', 'commerciële of charitatieve doelen', 'terstond')],
  // 11
  ['bewaartermijnen/niet-langer-dan-nodig/wat', words('in een vorm die het mogelijk maakt de betrokkene te identificeren')],
  ['bewaartermijnen/niet-langer-dan-nodig/criterium', words('noodzakelijk is voor de verwerkelijking van de doeleinden', 'vervolgens worden verwerkt')],
  ['bewaartermijnen/niet-langer-dan-nodig/vindplaats/plaats', 'artikel 11.1'],
  ['bewaartermijnen/laatste-contact', { termijn: '15 jaar', vanaf: 'het laatste contact met betrokkene', toelichting: 'Tenzij anders bepaald' }],
  ['bewaartermijnen/laatste-contact/vindplaats/plaats', 'artikel 11.2'],
  ['bewaartermijnen/einde-begeleiding', { termijn: '15 jaar', vanaf: 'beëindiging van de begeleiding van de klant', daarna: 'vernietigen' }],
  ['bewaartermijnen/einde-begeleiding/wat', words('tot de natuurlijke persoon terug te herleiden gegevens')],
  ['bewaartermijnen/einde-begeleiding/toelichting', words('Na beëindiging van de met de opdrachtgever gesloten overeenkomst', 'data en/of vijftien jaar')],
  ['bewaartermijnen/einde-begeleiding/vindplaats/plaats', 'artikel 11.3'],
  ['bewaartermijnen/wettelijke-bewaarplicht', { groepen: ['bewaarplicht'], termijn: '10 jaar' }],
  ['bewaartermijnen/wettelijke-bewaarplicht/vindplaats/plaats', 'artikel 11.3'],
]

/** What the regulation is silent about: a value here would be an invention. */
const NIET_IN_DE_BRON = ['wet', 'regimes', 'toestemming', 'doorgifte', 'dpia', 'geautomatiseerde_besluiten', 'omvang', 'rechten']

const woongroep = registerNamed('woongroep')

describe('the register of Woongroep', () => {
  it('reads without defects, as one file that serves all purposes', () => {
    expect(woongroep.defects).toEqual([])
    expect(woongroep.ids).toEqual(['01-bewonersdossier'])
  })

  it.each(REGISTER)('says what the regulation says at %s', (...fact) => expectFact(woongroep.yaml, fact))

  it('leaves out contact details, the kind of organisation and its regimes, which were not published', () => {
    expect(woongroep.yaml).not.toHaveProperty('contactpunt')
    expect(woongroep.yaml).not.toHaveProperty('fg.contact')
    for (const key of ['soort', 'contact', 'regimes']) expect(woongroep.partijen.get('woongroep')).not.toHaveProperty(key)
  })
})

describe('the file of a resident of Woongroep', () => {
  const verwerking = woongroep.verwerkingen.get('01-bewonersdossier')!
  const facts = [...LOPENDE_TEKST, ...ARTIKELEN]

  it.each(facts)('carries the fact at %s', (...fact) => expectFact(verwerking.yaml, fact))

  it('counts fifteen years from three different events, each with its own place in the regulation', () => {
    const fifteen = (at(verwerking.yaml, 'bewaartermijnen') as { termijn?: string; vanaf?: string; vindplaats: { plaats: string } }[]).filter((one) => one.termijn === '15 jaar')
    expect(new Set(fifteen.map((one) => one.vanaf)).size).toBe(3)
    expect(new Set(fifteen.map((one) => one.vindplaats.plaats)).size).toBe(3)
  })

  it('holds nothing that the regulation does not say', () => {
    for (const key of NIET_IN_DE_BRON) expect(verwerking.yaml).not.toHaveProperty(key)
    for (const groep of verwerking.groepen) expect(groep.yaml).not.toHaveProperty('wet')
    for (const doel of verwerking.doelen) expect(doel.yaml).not.toHaveProperty('grondslag')
  })

  it('has every purpose, data group, recipient, term and measure in the tables above, and no other', () => {
    const named = (list: string): string[] => {
      const depth = list.split('/').length
      return [...new Set(facts.flatMap(([place]) => (place.startsWith(`${list}/`) ? [place.split('/')[depth]!] : [])))].sort()
    }
    for (const list of ['doelen', 'persoonsgegevens', 'ontvangers', 'bewaartermijnen', 'betrokkenen']) expect(listed(verwerking.yaml, list, 'id').sort(), list).toEqual(named(list))
    for (const list of ['toestemming_voor', 'toegang', 'verwerkers', 'beveiliging/technisch', 'beveiliging/organisatorisch', 'borging']) {
      expect((at(verwerking.yaml, list) as unknown[]).length, list).toBe(named(list).length)
    }
  })
})

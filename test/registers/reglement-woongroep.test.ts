import { describe, expect, it } from 'vitest'
import { expectFact, type Fact, registerNamed, words } from './facts.js'

/** The privacy regulation of Woongroep: what the running text says, and what each of its numbered rules says. */

const woongroep = registerNamed('woongroep')
const reglement = woongroep.reglement!
const VIER_WEKEN = { termijn: '4 weken', vanaf: 'ontvangst van het verzoek' }
const WETTELIJK = 'noodzakelijk ter uitvoering van een wettelijk voorschrift'

/** By number, as the document counts. */
const NUMMERS = [
  '1', '2', '3.1', '3.2', '4.1', '4.2', '4.3', '4.4', '5.1', '5.2', '5.3', '6.1', '6.2', '7.1', '7.2',
  '8.1', '8.2', '8.3', '8.4', '8.5', '9.1', '9.2', '9.3', '9.4', '9.5', '9.6', '10.1', '10.2',
  '11.1', '11.2', '11.3', '12.1', '12.2', '13.1', '13.2', '14',
]

const ARTIKELEN: Fact[] = [
  ['artikel-1/bewoording', ['Algemene Verordinering Persoonsgegevens (AVG)']],
  ['artikel-2/tekst', words('alle verwerkingen', 'binnen de Woongroep')],
  ['artikel-3-1/punten/0', 'Aanvragen van een beschikking'],
  ['artikel-3-1/punten/1', 'Contact opnemen met derden'],
  ['artikel-3-1/punten/2', words('Samenwerking rondom de klant', '(behandelaars, begeleidende instanties)')],
  ['artikel-3-1/punten/3', 'Volgen van de voortgang van de hulpverlening'],
  ['artikel-3-1/punten/4', 'Verantwoording aan de opdrachtgever'],
  ['artikel-3-2/tekst', words('niet past bij de doelen waarvoor ze zijn verkregen')],
  ['artikel-4-1/tekst', words('aanspreekbaar', 'naleven van dit reglement')],
  ['artikel-4-2/tekst', words('juist en volledig', 'technische en organisatorische', 'verlies of aantasting', 'kennisneming, wijziging of verstrekking')],
  ['artikel-4-3/grondslagen/0', { grondslag: 'overeenkomst' }],
  ['artikel-4-3/grondslagen/1', { grondslag: 'wettelijke-verplichting' }],
  ['artikel-4-4/toestemming/0', { voor: 'bijzondere-gegevens', nodig: 'ja', uitdrukkelijk: 'ja' }],
  ['artikel-4-4/uitzondering', { grond: 'uitdrukkelijke-toestemming' }],
  ['artikel-4-4/tekst', words('grote inbreuk', 'persoonlijke levenssfeer', 'verplicht Woongroep', 'informeren')],
  ['artikel-5-1/toegang/0', { wie: 'medewerkers', voorwaarde: 'voor zover dat noodzakelijk is voor hun taakuitoefening' }],
  ['artikel-5-2/geheimhouding/0', { voor: 'een ieder die toegang heeft tot de persoonsgegevens' }],
  ['artikel-5-3/geheimhouding/0', { hoe: 'een contractuele overeenkomst' }],
  ['artikel-5-3/toegang/0/wie', words('derden die door Woongroep zijn ingehuurd')],
  ['artikel-5-3/verwerkersovereenkomst', { regelt: ['geheimhoudingsplicht'] }],
  ['artikel-6-1/tekst', words('zorgvuldig', 'beveiligt')],
  ['artikel-6-2/tekst', words('beveiligingsvoorschriften')],
  ['artikel-7-1/toestemming/0', { voor: 'verstrekken', nodig: 'ja', aan: ['derden'], behalve: [WETTELIJK] }],
  ['artikel-7-2/toestemming/0', { voor: 'verstrekken', nodig: 'nee', aan: ['gemeenten', 'anderen instanties'] }],
  ['artikel-7-2/tekst', words('wettelijke verplichting', 'terug melden')],
  ['artikel-8-1/rechten/0', { recht: 'inzage', woord: 'inzage en afschrift' }],
  ['artikel-8-2/reacties/0', { rechten: ['inzage'], wat: 'uitvoeren', ...VIER_WEKEN }],
  ['artikel-8-3/verzoek', { rechten: ['inzage'], eisen: ['legitimatie'] }],
  ['artikel-8-3/vertegenwoordiging/0', { wie: ['betrokkene', 'gemachtigde'], voor: 'inzage' }],
  ['artikel-8-4/weigering/gronden', ['de bescherming van betrokkene', 'de rechten en vrijheden van anderen', 'de voorkoming, opsporing en vervolging van strafbare feiten']],
  ['artikel-8-5/vergoeding', { gevraagd: 'mogelijk', voor: ['inzage'] }],
  ['artikel-8-5/bewoording/0', words('verstrekking en verzending van afschriften', 'vergoeding in rekening')],
  ['artikel-9-1/rechten/0', { recht: 'rectificatie', woord: 'aanvullen met een verklaring' }],
  ['artikel-9-2/verzoek', { rechten: ['rectificatie', 'wissing'], bij: 'de verantwoordelijke', vorm: ['schriftelijk'] }],
  ['artikel-9-2/tekst', words('functionaris die de gegevens heeft verzameld', 'opvolger of waarnemer', 'gehoord')],
  ['artikel-9-3/reacties/0', { rechten: ['rectificatie', 'wissing'], wat: 'antwoorden', ...VIER_WEKEN }],
  ['artikel-9-3/weigering', { bericht: 'schriftelijk', noemt: ['reden'] }],
  ['artikel-9-4/weigering/gronden', ['bewaring op grond van een wettelijk voorschrift']],
  ['artikel-9-5/reacties/0', { wat: 'uitvoeren', zonder_getal: 'zo spoedig mogelijk' }],
  ['artikel-9-6/tekst', words('verklaring', 'op verzoek van de betrokkene')],
  ['artikel-10-1/rechten/0', { recht: 'bezwaar', woord: 'verzet', alleen_voor: 'werving voor commerciële of charitatieve doelen' }],
  ['artikel-10-1/toestemming/0', { voor: 'reclame', uitdrukkelijk: 'ja' }],
  ['artikel-10-1/vergoeding', { gevraagd: 'nee', voor: ['bezwaar'] }],
  ['artikel-10-2/reacties/0', { rechten: ['bezwaar'], zonder_getal: 'terstond' }],
  ['artikel-11-1/bewaartermijnen/niet-langer-dan-nodig/criterium', words('niet langer dan noodzakelijk', 'vervolgens worden verwerkt')],
  ['artikel-11-2/bewaartermijnen/laatste-contact', { termijn: '15 jaar', vanaf: 'het laatste contact met betrokkene' }],
  ['artikel-11-3/bewaartermijnen/einde-begeleiding', { termijn: '15 jaar', vanaf: 'beëindiging van de begeleiding van de klant' }],
  ['artikel-11-3/bewaartermijnen/wettelijke-bewaarplicht', { termijn: '10 jaar', wat: 'gegevens die noodzakelijk zijn voor de wettelijke bewaarplicht' }],
  ['artikel-11-3/tekst', words('overeenkomst met de opdrachtgever')],
  ['artikel-12-1/klacht', { bij: 'de verantwoordelijke' }],
  ['artikel-12-2/klacht', { volgens: 'het geldende klachtenreglement' }],
  ['artikel-13-1/tekst', words('Woongroep', 'vast', 'wijzigen')],
  ['artikel-13-2/tekst', words('cliëntenraad', 'advies', 'vaststelt of wijzigt')],
  ['artikel-14/termijnen/0', { datum: '2022-02-01' }],
]

const LOPENDE_TEKST: Fact[] = [
  ['inleiding/tekst', words('welke gegevens', 'waarom', 'wat ermee gebeurt', 'welke rechten')],
  ['welke-gegevens/punten', ['naam', 'adres', 'woonplaats', 'geslacht', 'geboortedatum', 'BSN-nummer', 'ID-nummer', 'telefoonnummer', 'nationaliteit', 'diagnostische gegevens die voor de start van de hulpverlening noodzakelijk zijn']],
  ['welke-gegevens/tekst', words('Bewoners of verwijzers', 'intakegesprek', 'samenwerkingsplan', 'doelen', 'werkwijze', 'gemaakte afspraken', 'samenwerkingsafspraken')],
  ['avg/bewoording', ['AVG wetgeving']],
  ['opvragen/toestemming/0', { voor: 'opvragen', nodig: 'ja', vorm: ['schriftelijk'], van: 'de bewoner en/of zijn wettelijk vertegenwoordigers' }],
  ['nooit-aan-derden/toestemming/0', { voor: 'verstrekken', nodig: 'ja', zonder_uitzondering: 'ja', uitdrukkelijk: 'ja' }],
  ['waarom-nodig/tekst', words('administratief', 'rapportage en verantwoording', 'opdrachtgevers', 'samenwerkingsplan', 'zo gericht mogelijk')],
  ['klantvolgsysteem/tekst', words('digitale klantvolgsysteem')],
  ['klantvolgsysteem/punten', ['gegevens van bewoners in eigen bezit hebben', 'gegevens lokaal op hun computer opslaan', 'USB-sticks gebruiken waar klantgegevens op staan']],
  ['doelen/punten/1', words('derden', 'behandelaar')],
  ['wie-erbij-kan/bewoording', ['een optimale uitoefening van de hulpverlening', 'de dienstverlening optimaal te kunnen uitvoeren', 'een normale bedrijfsvoering']],
  ['wie-erbij-kan/toegang/0', { wie: 'begeleiders' }],
  ['wie-erbij-kan/toegang/1', { wie: 'de coördinator' }],
  ['wie-erbij-kan/toegang/2', { wie: 'supervisor' }],
  ['zwijgen/toestemming/0', { uitdrukkelijk: 'ja', behalve: ['wanneer een wettelijke bepaling dit voorschrijft'] }],
  ['fg/functionaris', { functie: 'FG-er (Functionaris Gegevensbescherming)', aanwezig: 'ja' }],
  ['verbod-gezondheid/uitzondering', { bewering: 'voor het aanvragen van regelingen' }],
  ['zwijgen-derden/geheimhouding/0', { voor: 'derden die persoonsgegevens krijgen' }],
  ['geen-ander-doel/tekst', words('niet voor andere dan de genoemde doelen')],
  ['bewaren/bewaartermijnen/afsluiting', { termijn: '15 jaar', vanaf: 'het tijdstip van afsluiting van het hulpverleningstraject', wet: 'archiefwet' }],
  ['bewaren/bewaartermijnen/administratie', { termijn: '10 jaar', wat: 'administratiegegevens' }],
  ['bewaren/bewoording/0', 'Conform de archiefwet'],
  ['vragen/verzoek', { bij: 'de contactpersoon' }],
  ['bemiddeling/klacht', { bij: 'de kwaliteitsmanager' }],
  ['verzoeken/rechten/0', { recht: 'inzage' }],
  ['verzoeken/weigering', { bericht: 'schriftelijk', noemt: ['reden'] }],
  ['vergoeding/vergoeding', { gevraagd: 'mogelijk' }],
  ['klacht/klacht', { bij: 'Woongroep', volgens: 'het klachtenreglement' }],
]

const BEGRIPPEN = ['Persoonsgegevens', 'Verwerking van persoonsgegevens', 'Verantwoordelijke', 'Bewerker', 'Gebruiker van persoonsgegevens', 'Betrokkene', 'Opdrachtgever', 'Toegang tot de persoonsgegevens', 'Derden', 'Toestemming van de betrokkene']

describe('the privacy regulation of Woongroep', () => {
  const [tekst, artikelen] = reglement.yaml.delen

  it('has every numbered rule of its fourteen articles, in their order, and no other', () => {
    expect(woongroep.defects).toEqual([])
    expect(artikelen!.regels!.map(({ nummer }) => nummer)).toEqual(NUMMERS)
    expect(artikelen!.regels!.map(({ id }) => id)).toEqual(NUMMERS.map((nummer) => `artikel-${nummer.replace('.', '-')}`))
  })

  it.each(ARTIKELEN)('says at %s what the article says', (...fact) => expectFact(artikelen!.regels, fact))
  it.each(LOPENDE_TEKST)('says at %s what the running text says', (...fact) => expectFact(tekst!.regels, fact))

  it('has a fact in these tables for every rule', () => {
    const told = (facts: Fact[]): string[] => [...new Set(facts.map(([place]) => place.split('/')[0]!))].sort()
    expect(told(ARTIKELEN)).toEqual(artikelen!.regels!.map(({ id }) => id).sort())
    expect(told(LOPENDE_TEKST)).toEqual(tekst!.regels!.map(({ id }) => id).sort())
  })

  it('keeps its ten words as it writes them, a to j, the old ones too', () => {
    expect(artikelen!.begrippen!.map(({ nummer, term }) => [nummer, term])).toEqual(BEGRIPPEN.map((term, index) => [`1.${'abcdefghij'[index]!}`, term]))
  })

  it('says who adopts it, whose advice is asked, and from which day it holds', () => {
    expect(artikelen!.inwerkingtreding).toBe('2022-02-01')
    expect(artikelen!.vaststelling).toMatchObject({ door: 'Woongroep', advies: 'de cliëntenraad' })
  })

  it('names no person', () => {
    expect(JSON.stringify([reglement.yaml, woongroep.verklaring!.yaml])).not.toMatch(/Annelies|Meijer/)
  })

  it('is itself what tells residents about their data, without the controller’s address, the AP, or the right to withdraw', () => {
    const { yaml } = woongroep.verklaring!
    expect(yaml.in_reglement).toBe('ja')
    const stated = yaml.elementen.map(({ element, vermeld }) => `${element} ${vermeld}`)
    expect(stated).toEqual(['verantwoordelijke deels', 'fg deels', 'doelen ja', 'grondslag deels', 'categorieen ja', 'ontvangers ja', 'bewaartermijn ja', 'rechten deels', 'bron ja'])
    expect(new Set(woongroep.verklaring!.samen.flatMap((regel) => regel.yaml.rechten?.map(({ recht }) => recht) ?? []))).toEqual(new Set(['inzage', 'rectificatie', 'wissing', 'bezwaar']))
  })

  it('governs the file of a resident by eight of its rules', () => {
    expect(woongroep.verwerkingen.get('01-bewonersdossier')!.yaml.reglement).toEqual(['artikel-3-1', 'artikel-4-3', 'artikel-4-4', 'artikel-5-3', 'artikel-7-1', 'artikel-7-2', 'artikel-11-2', 'artikel-11-3'])
  })
})

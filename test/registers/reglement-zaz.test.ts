import { describe, expect, it } from 'vitest'
import { expectFact, type Fact, registerNamed, words } from './facts.js'

/** The privacy regulation of ZaZ Welzijn: eight numbered paragraphs and a list of definitions. */

const zaz = registerNamed('zaz')
const [deel] = zaz.reglement!.yaml.delen

const REGELS: Fact[] = [
  ['artikel-1/tekst', words('ondersteuningstrajecten', 'Jobcoaching', 're-integratieactiviteiten', 'welke rechten')],
  ['artikel-2/tekst', words('geheel of gedeeltelijk geautomatiseerd', 'bestand')],
  ['artikel-3-aangeleverd/tekst', words('CIZ, Zorgkantoor, Gemeente, UWV of uw werkgever', '(medische) beperkingen', 'arbeidsmarktvoorkeuren')],
  ['artikel-3-aangeleverd/punten', ['naam', 'adres', 'woonplaats', 'geslacht', 'geboortedatum', 'Burgerservicenummer', 'telefoonnummer', 'nationaliteit', 'persoonlijke situatie', 'beperkingen', 'stoornissen', 'diagnostische gegevens', 'eventuele uitkering', 'gevolgde opleidingen', 'diploma’s', 'opgedane werkervaring']],
  ['artikel-3-re-integratie/tekst', words('plan van aanpak', 'referenties bij derden', 'eigen waarneming')],
  ['artikel-3-ondersteuning/tekst', words('plan en evaluaties', 'professionals en opdrachtgevers', 'referenties bij derden')],
  ['artikel-3-wet/bewoording/0', 'wet Structuur uitvoeringsorganisatie werk en inkomen'],
  ['artikel-4-reglement/tekst', words('Enschede', 'Twente en omstreken', 'overzicht van de verwerkingen')],
  ['artikel-4-gegevens/verwijzingen/0', { naar: '2', over: 'gegevens', bewoording: 'onder artikel 2. beschreven' }],
  ['artikel-4-waarom/tekst', words('verantwoording aan de opdrachtgever', 'meten', 'observeren', 'evalueren', 'zo groot mogelijk')],
  ['artikel-4-re-integratiedoelen/termijnen/0', { duur: '6 maanden' }],
  ['artikel-4-re-integratiedoelen/bewoording/0', 'denk hierbij aan fiscaal en sociaal verzekeringsrechtelijke wetgeving'],
  ['artikel-4-ondersteuningsdoelen/punten/0', words('belemmeringen', 'persoonlijke leefomgeving', 'intern als')],
  ['artikel-4-jobcoaching/punten/6', words('thuis', 'werk gerelateerd')],
  ['artikel-5-toegang/bewoording/2', 'een normale bedrijfsvoering'],
  ['artikel-5-toegang/toegang/0', { wie: 'de aan de cliënt toegewezen professional' }],
  ['artikel-5-verplicht-te-zwijgen/geheimhouding/0/hoe', words('ambt', 'beroep', 'wettelijk voorschrift', 'overeenkomst')],
  ['artikel-5-werkgever/tekst', words('(potentiële nieuwe) werkgever', 'proefplaatsing')],
  ['artikel-5-uitsluitend-toestemming/toestemming/0', { voor: 'verstrekken', nodig: 'ja', zonder_uitzondering: 'ja', uitdrukkelijk: 'ja' }],
  ['artikel-5-beveiliging/tekst', words('digitaal cliëntdossier', 'wachtwoorden', 'virusscan', '“Cloud”')],
  ['artikel-5-zwijgen/geheimhouding/0', { hoe: 'tekenen bij aanvang van het dienstverband' }],
  ['artikel-5-zwijgen/toestemming/0', { uitdrukkelijk: 'ja', behalve: ['wanneer een wettelijke bepaling dit voorschrijft'] }],
  ['artikel-5-verbod-gezondheid/uitzondering/bewering', words('(al dan niet) uitkeringsgerechtigden', 'ziekte of arbeidsongeschiktheid')],
  ['artikel-5-zwijgen-derden/geheimhouding/0', { voor: 'derden die persoonsgegevens krijgen' }],
  ['artikel-5-reclame/toestemming/0', { voor: 'reclame', uitdrukkelijk: 'ja', vorm: ['schriftelijk'] }],
  ['artikel-5-reclame/rechten/0', { recht: 'bezwaar', woord: 'verzetten' }],
  ['artikel-5-reclame/reacties/0', { zonder_getal: 'direct' }],
  ['artikel-6-teruggeven/bewoording', ['wanneer wenselijk, geretourneerd', 'houdt een kopie van de persoonsgegevens']],
  ['artikel-6-bewaren/bewaartermijnen/afsluiting', { termijn: '15 jaar', vanaf: 'het tijdstip van afsluiting van het ondersteuningstraject' }],
  ['artikel-7-informeren/tekst', words('start van het traject', 'website')],
  ['artikel-7-fg/functionaris', { aanwezig: 'ja' }],
  ['artikel-7-fg/bewoording', ['FG nummer 007011']],
  ['artikel-7-contactpersoon/verzoek', { bij: 'de contactpersoon' }],
  ['artikel-7-bemiddelen/klacht', { bij: 'de contactpersoon' }],
  ['artikel-7-verzoeken/rechten/1', { recht: 'rectificatie' }],
  ['artikel-7-verzoeken/weigering', { bericht: 'schriftelijk', noemt: ['reden'] }],
  ['artikel-8/klacht', { bij: 'de klachtenfunctionaris van ZaZ Welzijn B.V.', volgens: 'het klachtenreglement' }],
]

const BEGRIPPEN = ['Persoonsgegevens', 'Zorggegevens', 'Verwerking van persoonsgegevens', 'Verstrekken van persoonsgegevens', 'Verzamelen van persoonsgegevens', 'Bestand', 'Verantwoordelijke', 'Bewerker', 'Betrokkene', 'Derde', 'Ontvanger', 'Toestemming van de betrokkene', 'Autoriteit Persoonsgegevens (AP)', 'AVG', 'Wet SUWI']

describe('the privacy regulation of ZaZ Welzijn', () => {
  it('has rules in all eight paragraphs, in their order', () => {
    expect(zaz.defects).toEqual([])
    const numbers = deel!.regels!.map(({ nummer }) => nummer)
    expect([...new Set(numbers)]).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(numbers).toEqual([...numbers].sort())
  })

  it.each(REGELS)('says at %s what the paragraph says', (...fact) => expectFact(deel!.regels, fact))

  it('has a fact in this table for every rule', () => {
    expect([...new Set(REGELS.map(([place]) => place.split('/')[0]!))].sort()).toEqual(deel!.regels!.map(({ id }) => id).sort())
  })

  it('keeps its fifteen words as it writes them', () => {
    expect(deel!.begrippen!.map(({ term }) => term)).toEqual(BEGRIPPEN)
    expect(deel!.begrippen![0]!.bewoording).toEqual(['geïndiceerde of identificeerbare natuurlijke persoon'])
  })

  it('names no period in which a request is answered, no date from which it holds, and no person', () => {
    expect(zaz.reglement!.regels.flatMap(({ yaml }) => (yaml.reacties ?? []).flatMap(({ termijn }) => termijn ?? []))).toEqual([])
    expect(deel!.inwerkingtreding).toBeUndefined()
    expect(JSON.stringify([zaz.reglement!.yaml, zaz.verklaring!.yaml])).not.toMatch(/Manouk|der Aa/)
  })

  it('is itself what tells clients about their data, without a basis, the AP or the right to withdraw', () => {
    const { yaml } = zaz.verklaring!
    expect(yaml.in_reglement).toBe('ja')
    expect(yaml.elementen.map(({ element, vermeld }) => `${element} ${vermeld}`)).toEqual(['verantwoordelijke deels', 'fg deels', 'doelen ja', 'categorieen ja', 'ontvangers ja', 'bewaartermijn ja', 'rechten deels', 'bron ja'])
  })
})

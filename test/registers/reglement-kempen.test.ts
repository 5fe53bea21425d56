import { describe, expect, it } from 'vitest'
import { at, expectFact, type Fact, registerNamed, words } from './facts.js'

/** Vision (annex IX), policy with its code of conduct (annex X) and statement (annex XI) of the Kempen: every term, age and period. */

const kempen = registerNamed('cjg-de-kempen')
const { delen } = kempen.reglement!.yaml
const deel = (id: string): (typeof delen)[number] => delen.find((one) => one.id === id)!

const TERMEN: Fact[] = [
  ['h3-ondersteuning/bewaartermijnen/opschonen', { wat: 'cliëntdossier', termijn: '2 jaar', door: 'applicatiebeheerder' }],
  ['h5-uitgangspunten/bewaartermijnen/niet-langer-dan-nodig/criterium', words('niet langer bewaard dan nodig')],
  ['h5-archiefwet/wet', 'Archiefwet 1995'],
  ['h5-jeugdwet/bewaartermijnen/behandelgegevens', { termijn: '15 jaar', grens: 'minstens', wet: 'Jeugdwet' }],
  ['h5-jeugdwet/tekst', words('casusregisseurs', 'in principe niet')],
  ['h5-zorgcoordinatie/bewaartermijnen/zorgcoordinatie', { termijn: '5 jaar', vanaf: 'nadat het actieve dossier is afgesloten' }],
  ['h5-sisa/bewaartermijnen/sisa', { termijn: '5 jaar', wet: 'Jeugdwet' }],
  ['h5-opschonen/termijnen/0', { duur: '2 jaar', vanaf: 'afsluiting van het dossier' }],
  ['h5-max-en-min/bewoording/0', 'zowel een maximum als een minimum'],
  ['h5-isd/bewaartermijnen/bijstand', { termijn: '7 jaar', vanaf: 'beëindiging van de bijstand' }],
  ['h5-isd/bewaartermijnen/wmo', { termijn: '7 jaar', vanaf: 'beëindiging van de voorziening', regime: 'wmo' }],
  ['h5-isd/termijnen/0', { keer: 'in het jaar na de beëindiging' }],
  ['h5-niet-vernietigen/punten', ['een klacht bij de Kempengemeenten', 'een gerechtelijke procedure tegen of door de Kempengemeenten']],
]

const VERZOEKEN: Fact[] = [
  ['h1-inzage/reacties/0', { rechten: ['inzage'], termijn: '4 weken', wet: 'artikel 35 Wbp' }],
  ['h1-inzage/verzoek', { vorm: ['schriftelijk', 'digitaal'], eisen: ['schriftelijk', 'handtekening', 'medewerker-erbij'] }],
  ['h1-inzage-grens/verzoek', { eisen: ['legitimatie'] }],
  ['h1-inzage-grens/weigering/gronden', ['de privacy van een ander', 'de veiligheid van het kind']],
  ['h1-besluit/weigering', { noemt: ['bezwaar', 'rechter'] }],
  ['h1-afschrift/rechten/1', { recht: 'overdraagbaarheid' }],
  ['h1-afschrift/vergoeding', { gevraagd: 'nee' }],
  ['h1-correctie/verzoek', { eisen: ['schriftelijk', 'handtekening'] }],
  ['h1-vernietigen/reacties/0', { wat: 'vernietigen', termijn: '3 maanden', vanaf: 'het indienen van het verzoek' }],
  ['h1-beperking/punten/3', words('rechtsvordering')],
  ['h1-kennisgeving/rechten/0', { recht: 'kennisgeving' }],
  ['h1-bezwaar/rechten/0', { recht: 'bezwaar' }],
  ['h1-klacht-toezichthouder/klacht', { toezichthouder: 'ja' }],
  ['h1-klacht-jeugdhulp/klacht', { volgens: 'klachtenregeling van Combinatie Jeugdzorg' }],
  ['h1-fysiek-dossier/verzoek', { eisen: ['schriftelijk'] }],
  ['h1-suwinet/tekst', words('DigiD', 'Suwinet')],
]

const LEEFTIJDEN: Fact[] = [
  ['h1-leeftijd-toestemming/vertegenwoordiging/0', { tot: 12, wie: ['vertegenwoordiger'], voor: 'toestemming' }],
  ['h1-leeftijd-toestemming/vertegenwoordiging/1', { van: 12, tot: 16, wie: ['betrokkene', 'vertegenwoordiger'], hoe: 'samen' }],
  ['h1-leeftijd-toestemming/vertegenwoordiging/2', { van: 16, wie: ['betrokkene'] }],
  ['h1-leeftijd-toestemming/bewoording', ['ouder dan 16 jaar is zelfstandig bevoegd']],
]

const PERIODEN: Fact[] = [
  ['doel-van-het-beleid/termijnen/0', { datum: '2015-01-01' }],
  ['doel-van-het-beleid/termijnen/1', { datum: '2018-05-25' }],
  ['kader-kabinet/termijnen/0', { datum: '2014-05-27' }],
  ['h1-suwi-inkijk/termijnen/0', { keer: 'periodiek' }],
  ['h2-casusregie/termijnen/0', { keer: 'periodiek' }],
  ['h3-intern/termijnen/0', { keer: 'periodiek' }],
  ['h3-intern/termijnen/1', { keer: 'jaarlijks' }],
  ['h3-intern/termijnen/2', { wat: 'het beveiligingsplan Suwi evalueren', keer: 'jaarlijks' }],
  ['h3-intern/termijnen/3', { keer: 'tenminste twee keer per jaar' }],
  ['h5-dossier/termijnen/0', { keer: 'zo spoedig mogelijk' }],
  ['h1-taken/bewoording/0', 'Meerjarenbeleidskader Jeugdhulp in de Kempen 2015-2019'],
]

const VERDER: Fact[] = [
  ['h1-bijzonder/toestemming/0', { voor: 'bijzondere-gegevens', nodig: 'ja', zonder_uitzondering: 'ja' }],
  ['h1-bijzonder/bewoording/0', 'Verwerking zonder toestemming van de betrokkene in geen geval mogelijk'],
  ['h1-geen-uitwisseling/toestemming/0', { zonder_uitzondering: 'ja' }],
  ['h1-toestemming-vooraf/grondslagen/0', { grondslag: 'toestemming', geldt: 'nee' }],
  ['h1-derden/toestemming/0', { voor: 'opvragen', vorm: ['schriftelijk'] }],
  ['h1-derden-nood/toestemming/0/voorwaarden', ['melden aan de betrokkene', 'opnemen in het dossier met de redenen', 'vooraf de functionaris gegevensbescherming raadplegen']],
  ['h1-spoed/grondslagen/0', { grondslag: 'vitaal-belang' }],
  ['h1-herkomst/bewoording/0', words('land van herkomst')],
  ['h2-gedwongen/toestemming/0', { nodig: 'nee', aan: ['Raad voor de Kinderbescherming (RvdK)', 'gecertificeerde instellingen (GI)'] }],
  ['h2-gedwongen/wet', words('Wet BOPZ')],
  ['h2-delen/toestemming/0', { voor: 'delen', vorm: ['schriftelijk'] }],
  ['h2-geen-algemene-toestemming/grondslagen/2', { grondslag: 'noodzakelijkheid' }],
  ['h2-vroegsignalering/grondslagen/2', { grondslag: 'vitaal-belang' }],
  ['h2-convenant/punten/3', words('melding daarvan bij het Autoriteit Persoonsgegevens')],
  ['h3-fg/functionaris/taken', ['Toezicht houden', 'Het bijhouden van meldingen van gegevensverwerkingen', 'Klachtenafhandeling', 'Voorlichting', 'Het ontwikkelen van interne regelingen', 'Adviseren of technologie en beveiliging', 'uitoefening van het houderschap']],
  ['h3-hulpverlener/verwijzingen/0', { naar: 'artikel 6' }],
  ['h3-bewerkersovereenkomst/verwerkersovereenkomst', { nodig: 'ja' }],
  ['h3-bewerkersovereenkomst/bewoording/1', 'De AGV stelt nadere eisen'],
  ['h5-toegang/toegang/2/voorwaarde', words('rechtstreeks', 'taak')],
  ['h5-datalek/datalek', { volgens: 'het Kempisch datalekprotocol' }],
  ['inwerkingtreding/bewoording/0', words('onbepaalde tijd', '……')],
  ['bijlage-1-triage/punten/1', words('noodzaak', 'subsidiariteit', 'proportionaliteit')],
  ['bijlage-2-afweging/punten/4', words('tandje minder', 'in proportie', 'doelmatig')],
]

const CODE: Fact[] = [
  ['code-inzage-leeftijd/vertegenwoordiging/0', { van: 16, wie: ['betrokkene'], voor: 'inzage' }],
  ['code-inzage-leeftijd/vertegenwoordiging/1', { van: 12, bij: 'een jeugddossier' }],
  ['code-inzage-leeftijd/vertegenwoordiging/2', { wie: ['vertegenwoordiger'] }],
  ['code-vertegenwoordiger/vertegenwoordiging/0', { tot: 12, wie: ['vertegenwoordiger'] }],
  ['code-vertegenwoordiger/vertegenwoordiging/1', { van: 12, tot: 16, hoe: 'samen' }],
  ['code-vertegenwoordiger/vertegenwoordiging/2', { van: 16, wie: ['vertegenwoordiger'] }],
  ['code-vertegenwoordiger/vertegenwoordiging/3/naasten', ['echtgenoot/ levensgezel', 'ouder', 'meerjarige broer of zus', 'meerjarig kind']],
  ['code-aanvragen/reacties/0', { rechten: ['inzage', 'rectificatie', 'wissing'], termijn: '4 weken', zonder_getal: 'zo spoedig mogelijk' }],
  ['code-aanvragen/reacties/1', { wat: 'vernietigen', termijn: '3 maanden' }],
  ['code-aanvragen/vergoeding', { gevraagd: 'nee', voor: ['inzage'] }],
  ['code-aanvragen/verzoek', { rechten: ['rectificatie', 'wissing'], eisen: ['schriftelijk'] }],
  ['code-hoofdregel-3/toestemming/0/behalve/0', 'een wettelijke grond'],
  ['code-zonder-toestemming/toestemming/0/voorwaarden/0', words('minimaal één collega', 'leidinggevende')],
  ['code-informeren/punten/1', words('verwijzer')],
  ['code-informeren/termijnen/0', { keer: 'zo spoedig mogelijk, waar mogelijk vooraf' }],
  ['code-toestemming/termijnen/0/keer', words('vóórdat')],
  ['code-melding/bewoording/0', words('moet dit melden bij het AP of de functionaris voor de gegevensbescherming')],
  ['code-bezwaar/rechten/0', { recht: 'bezwaar' }],
  ['code-klacht/klacht', { volgens: 'de klachtenprocedure per domein' }],
]

const VISIE: Fact[] = [
  ['visie-2/termijnen/0', { datum: '2015-01-01' }],
  ['visie-4-avg/termijnen/0', { datum: '2018-05-25' }],
  ['visie-4-avg/bewoording', ['Algemene Verordening Gegevensverwerking (AVG)']],
  ['visie-4-verdragen/wet', ['Art. 10 GW', 'Art. 17 IVBPR', 'art. 16 IVRK', 'art. 8 EVRM', 'artt. 7 en 8 EU Handvest']],
  ['visie-4-kabinet/punten/5', words('college van B&W', 'gemeenteraad')],
  ['visie-5-pijlers/punten/1', 'versterking van de positie van de burger'],
  ['visie-5-uitgangspunten/punten/6', 'Alleen de betrokken medewerkers hebben toegang tot het volledige dossier'],
  ['visie-6/functionaris', { functie: 'functionaris gegevensverwerking' }],
  ['visie-6/punten', ['governance', 'beleid', 'werkprocessen en triage', 'bewustwording en training', 'beheer en opslag']],
]

describe('the policy of the Kempen', () => {
  it('is four texts with their own dates, and what the baseline measurement says against them', () => {
    expect(kempen.defects).toEqual([])
    expect(delen.map(({ id, soort, vindplaats }) => [id, soort, vindplaats!.datum])).toEqual([
      ['nulmeting', 'meting', '2017-05-28'],
      ['visie', 'visie', '2017-04-14'],
      ['beleid', 'beleid', '2017-06-19'],
      ['gedragscode', 'gedragscode', '2017-06-19'],
    ])
    expect(deel('beleid').vaststelling).toMatchObject({ datum: '2017-06-19' })
    expect(deel('beleid').inwerkingtreding).toBe('onbekend')
  })

  it('has its 22 definitions, numbered and in order, and the 8 of the code', () => {
    expect(deel('beleid').begrippen!.map(({ nummer }) => nummer)).toEqual(Array.from({ length: 22 }, (_, index) => `1.${index + 1}`))
    expect(deel('gedragscode').begrippen!.map(({ term }) => term)).toEqual(['Beheerder', 'Bestand', 'Bewerker', 'Betrokkene', 'Bijzondere persoonsgegevens', 'Persoonsgegevens', 'Verwerking van persoonsgegevens', 'Verwijzer'])
    expect(at(deel('beleid').begrippen, '3/bijzonder')).toContain('strafrechtelijke veroordelingen en feiten')
    expect(at(deel('gedragscode').begrippen, '4/bijzonder')).toContain('gegevens over hinderlijk/ onrechtmatig gedrag in verband met een opgelegd verbod')
  })

  it.each([...TERMEN, ...VERZOEKEN, ...LEEFTIJDEN, ...PERIODEN, ...VERDER])('says at %s what the policy says', (...fact) => expectFact(deel('beleid').regels, fact))
  it.each(CODE)('says at %s what the code says', (...fact) => expectFact(deel('gedragscode').regels, fact))
  it.each(VISIE)('says at %s what the vision says', (...fact) => expectFact(deel('visie').regels, fact))

  it('has every retention term, answer term, age and other period in the tables above, and no other', () => {
    const told = new Set([...TERMEN, ...VERZOEKEN, ...LEEFTIJDEN, ...PERIODEN, ...CODE, ...VISIE].map(([place]) => place.split('/').slice(0, 3).join('/')))
    for (const { id: part, regels } of delen.filter(({ soort }) => soort !== 'meting')) {
      for (const regel of regels!) {
        for (const key of ['bewaartermijnen', 'reacties', 'vertegenwoordiging', 'termijnen'] as const) {
          for (const [index, item] of (regel[key] ?? []).entries()) expect(told, `${part}: ${regel.id}`).toContain(`${regel.id}/${key}/${'id' in item && item.id !== undefined ? item.id : index}`)
        }
      }
    }
  })

  it('lists the risks and principles of each of its five chapters', () => {
    for (const chapter of ['1', '2', '3', '4', '5']) {
      const subjects = deel('beleid').regels!.filter(({ nummer }) => nummer === chapter).map(({ onderwerp }) => onderwerp)
      expect(subjects, chapter).toContain('risico')
      expect(subjects, chapter).toContain('uitgangspunt')
    }
    expect(at(deel('beleid').regels, 'h1-risicos/punten')).toHaveLength(4)
    expect(at(deel('beleid').regels, 'h1-aandachtspunten/punten')).toHaveLength(9)
    expect(at(deel('beleid').regels, 'h5-risicos/punten')).toHaveLength(4)
  })

  it('keeps what the measurement says of the officer, agreements and data breaches', () => {
    expectFact(deel('nulmeting').regels, ['meting-fg/functionaris', { aanwezig: 'nee' }])
    expectFact(deel('nulmeting').regels, ['meting-overeenkomsten/verwerkersovereenkomst', { aanwezig: 'niet-van-toepassing' }])
    expectFact(deel('nulmeting').regels, ['meting-datalek/tekst', words('nog geen datalekprotocol')])
  })

  it('names no employee', () => {
    expect(JSON.stringify([kempen.reglement!.yaml, kempen.verklaring!.yaml])).not.toMatch(/Sanders|Michels|Kirsten|Sylvia/)
  })
})

describe('the statement of annex XI', () => {
  it('states four elements, one of them whole, and no right at all', () => {
    const { yaml, samen } = kempen.verklaring!
    expect(yaml.elementen.map(({ element, vermeld }) => `${element} ${vermeld}`)).toEqual(['verantwoordelijke deels', 'doelen ja', 'ontvangers deels', 'bewaartermijn deels'])
    expect(samen.flatMap((regel) => regel.yaml.rechten ?? [])).toEqual([])
    expectFact(yaml.regels, ['vooraf-toestemming/toestemming/0', { voor: 'verwerken', nodig: 'ja', uitdrukkelijk: 'ja' }])
  })
})

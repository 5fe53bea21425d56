import { describe, expect, it } from 'vitest'
import { answer, outcome, question, start } from '../../src/decide/procedure.js'
import type { Antwoord } from '../../src/register/procedure-steps.js'
import { expectFact, type Fact, registerNamed, words } from './facts.js'

const { procedures } = registerNamed('cjg-de-kempen')
const yaml = (id: string): object => procedures.get(id)!.yaml
const facts = (id: string, list: Fact[]): void => {
  it.each(list)('%s', (place, expected) => expectFact(yaml(id), [place, expected]))
}
const end = (id: string, answers: Record<string, Antwoord>): string => {
  let verloop = start(procedures.get(id)!, '2017-06-19')
  for (let vraag = question(verloop); vraag; vraag = question(verloop)) verloop = answer(verloop, answers[vraag.id] ?? 'nee')
  return outcome(verloop)?.uitkomst.id ?? verloop.stap.soort
}

describe('annex II: the breach steps', () => {
  facts('stappenplan-datalek', [
    ['naam', 'Stappenplan datalek'],
    ['vindplaats', { datum: '2017-02-06' }],
    ['vragen/onrechtmatig/bewoording', ['onrechtmatig verwerkt']],
    ['vragen/gevoelig/bewoording', ['persoonsgegevens van gevoelige aard']],
    ['vragen/vernietigd/bewoording', ['vernietigd op aangetast']],
    ['vragen/onbegrijpelijk/bewoording', ['adequaat onbegrijpelijk of ontoegankelijk gemaakt']],
    ['vragen/last/bewoording', ['op welke wijze dan ook last krijgen van de inbreuk']],
    ['uitkomsten/geen-melding/bewoording', ['geen melding, maar registreer wel de afwegingen die zijn gemaakt']],
  ])

  it('lead where the document leads', () => {
    expect(end('stappenplan-datalek', {})).toBe('geen-datalek')
    expect(end('stappenplan-datalek', { verloren: 'ja' })).toBe('geen-melding')
    expect(end('stappenplan-datalek', { onrechtmatig: 'ja', gevoelig: 'ja' })).toBe('niet-informeren')
    expect(end('stappenplan-datalek', { verloren: 'ja', aantal: 'ja', onbegrijpelijk: 'ja' })).toBe('niet-informeren-onbegrijpelijk')
    expect(end('stappenplan-datalek', { verloren: 'ja', impact: 'ja', beschermen: 'ja' })).toBe('informeren')
    // What was destroyed skips the question about encryption.
    expect(end('stappenplan-datalek', { verloren: 'ja', gevoelig: 'ja', vernietigd: 'ja', onbegrijpelijk: 'ja', last: 'ja' })).toBe('informeren')
  })

  it('say no term, no role and no provision, because the document says none', () => {
    for (const { acties } of procedures.get('stappenplan-datalek')!.uitkomsten.values()) for (const actie of Array.isArray(acties) ? acties : []) expect(Object.keys(actie).filter((key) => ['binnen', 'wie', 'wet'].includes(key))).toEqual([])
  })
})

describe('annex VI: the framework', () => {
  it('has seven steps in four areas', () => {
    const { vragen = [], onderdelen = [] } = procedures.get('privacyraamwerk')!.yaml
    expect(onderdelen.map(({ naam }) => naam)).toEqual(['Beleid', 'Werkprocessen', 'Bewustwording en communicatie', 'Governance'])
    expect(vragen.map(({ nummer, onderdeel }) => `${nummer} ${onderdeel}`)).toEqual(['stap 1 beleid', 'stap 2 werkprocessen', 'stap 3 werkprocessen', 'stap 4 bewustwording', 'stap 5 bewustwording', 'stap 6 governance', 'stap 7 governance'])
  })
})

describe('annex VII: the baseline audit', () => {
  const { metingen, onderdelen = [], vragen } = procedures.get('nulmeting-privacy')!.yaml

  it('was measured twice, with a score before and after where the source gives one', () => {
    expect(metingen!.map(({ datum }) => datum)).toEqual(['2017-02-06', '2017-05-28'])
    expect(onderdelen.map(({ naam, scores = [] }) => [naam, ...scores.map((one) => one.score)])).toEqual([['Beleid', 1, 8], ['Governance intern', 3, 6], ['Governance extern'], ['Bewustwording en training', 4, 8], ['Werkprocessen en triage'], ['Beheer en opslag gegevens', 5, 7]])
  })

  it('has its 24 questions, each with why it is asked and with both states', () => {
    const asked = vragen.filter(({ soort }) => soort === 'ja-nee')
    expect(asked).toHaveLength(24)
    for (const { id, hulp, standen } of asked) {
      expect(hulp, id).toBeDefined()
      expect(standen!.map(({ meting }) => meting), id).toEqual(['aanvang', 'afronding'])
      for (const { antwoord, tekst } of standen!) expect(antwoord ?? tekst, id).toBeDefined()
    }
    const perArea = Object.fromEntries(onderdelen.map(({ id }) => [id, asked.filter(({ onderdeel }) => onderdeel === id).length]))
    expect(perArea).toEqual({ beleid: 2, 'governance-intern': 6, 'governance-extern': 2, bewustwording: 5, werkprocessen: 3, beheer: 6 })
  })

  facts('nulmeting-privacy', [
    ['onderdelen/beleid/scores/0/toelichting', words('privacy werkgroep', 'eerste stap')],
    ['vragen/privacybeleid/standen/0/antwoord', 'nee'],
    ['vragen/privacybeleid/standen/1', { antwoord: 'ja' }],
    ['vragen/verantwoordelijke-bekend/standen/1/tekst', words('businesscase', 'voor het einde van het jaar')],
    ['vragen/vog/bewoording', ['De jeugdwet bepaalt dat iedere hoofdbehandelaar verplicht is over een geldige VOG te beschikken.']],
    ['vragen/juridische-ondersteuning/bewoording', ['Geen verandering in de situatie ten opzichte van 6 februari 2016.']],
    ['vragen/signalen/standen/0/tekst', words('convenant', 'politie')],
    ['vragen/gedragscode/standen/0/tekst', words('Gouden Plus', 'integriteitscode')],
    ['vragen/trainingen/standen/0/tekst', words('huisadvocaat')],
    ['vragen/big/standen/1/antwoord', 'ja'],
    ['vragen/beveiliging/standen/0/tekst', words('om de maand', 'geen kasten')],
    ['vragen/datalekken/hulp', words('1 januari 2016')],
    ['vragen/datalekken/standen/0/antwoord', 'nee'],
  ])
})

describe('annex VIII: the quiz', () => {
  const { vragen } = procedures.get('privacytest')!.yaml

  it('has twelve questions with the right answers of the source', () => {
    expect(vragen).toHaveLength(12)
    const right = vragen.flatMap(({ id, antwoorden = [] }) => antwoorden.filter(({ goed }) => goed === 'ja').map((antwoord) => `${id} ${antwoord.id} ${antwoord.percentage}`))
    expect(right).toEqual(['e-mailadres juist 85.8', 'anonimiseren juist 28.6', 'gezondheid juist 76.2', 'toestemmingsverklaring onjuist 28.6', 'eindverantwoordelijk college 28.5', 'tas-in-trein juist 95.2'])
  })

  it('has how the group did on the open questions', () => {
    const graded = vragen.flatMap(({ id, beoordeling }) => (beoordeling ? [[id, ...beoordeling.map(({ percentage }) => percentage)]] : []))
    expect(graded).toEqual([['persoonsgegevens', 67, 33, 0], ['bijzonder', 47.6, 19, 33.4], ['need-to-know', 23.8, 14.3, 61.9], ['datalek', 85.7, 14.3, 0]])
  })

  it('explains the question that has no right answer', () => {
    const informing = vragen.find(({ id }) => id === 'informeren')!
    expect(informing.antwoorden!.some(({ goed }) => goed)).toBe(false)
    expect(informing.uitleg).toContain('transparantiebeginsel')
  })
})

describe('annex X: triage, weighing and sharing without consent', () => {
  facts('triage-instrument', [
    ['vragen/noodzaak/hulp', words('iets anders dan mogelijk en wenselijk')],
    ['vragen/subsidiariteit/bewoording', ['need-to-know']],
  ])
  facts('afwegingskader', [
    ['vragen/doel/hulp', words('overlast', 'maatschappelijke schade en kosten')],
    ['vragen/gerechtvaardigd/bewoording', ['Nice to know, of need to know']],
    ['vragen/minder/bewoording', ['Kon het een tandje minder?']],
  ])
  facts('delen-zonder-toestemming', [
    ['vragen/toestemming/bewoording', ['alles in het werk gesteld om toestemming van de patiënt de verkrijgen']],
    ['uitkomsten/delen-en-informeren/acties/0/wat', words('minimaal één collega', 'leidinggevende')],
  ])

  it('triage has four steps, and asks for objections only of who does not agree', () => {
    const triage = procedures.get('triage-instrument')!
    expect(triage.yaml.onderdelen!.map(({ naam }) => naam)).toEqual(['Komen tot aanpak', 'Afwegen gegevensverwerking', 'Informeren', 'Documenteren'])
    const agreed = answer(answer(start(triage, '2017-06-19'), 'een gesprek'), 'ja')
    expect(question(agreed)!.id).toBe('noodzaak')
    expect(question(answer(answer(start(triage, '2017-06-19'), 'een gesprek'), 'nee'))!.id).toBe('bezwaren')
    expect(end('triage-instrument', { aanpak: 'x', instemming: 'ja', noodzaak: 'x', wanneer: 'later' })).toBe('later-informeren')
  })

  it('the weighing framework asks 1 to 4 in the numbers of the source', () => {
    expect([...new Set(procedures.get('afwegingskader')!.yaml.vragen.map(({ nummer }) => nummer))]).toEqual(['1', '2', '3a', '3b', '3c', '3d', '4'])
    expect(end('afwegingskader', { doel: 'x', motivering: 'x' })).toBe('einde')
  })

  it('secrecy asks for four things together, the code of conduct for one of some', () => {
    const four = { toestemming: 'ja', gewetensnood: 'ja', 'andere-weg': 'ja', schade: 'ja' }
    expect(end('delen-zonder-toestemming', four)).toBe('delen-en-informeren')
    for (const one of Object.keys(four)) expect(end('delen-zonder-toestemming', { ...four, [one]: 'nee' }), one).toBe('niet-delen')
    for (const one of ['bescherming', 'ernstig', 'vitaal', 'pogingen']) expect(end('delen-zonder-toestemming', { [one]: 'ja', veiligheid: 'ja' }), one).toBe('delen-later-informeren')
    expect(end('delen-zonder-toestemming', { wettelijk: 'ja' })).toBe('volgens-wet')
  })
})

it('call employees by their function', () => {
  expect(procedures.get('privacytest')!.vragen.get('eindverantwoordelijk')!.antwoorden!.find(({ id }) => id === 'afdelingshoofd')!.tekst).toBe('Afdelingshoofd')
  expect(procedures.get('nulmeting-privacy')!.vragen.get('verantwoordelijke-per-onderdeel')!.standen![0]!.tekst).toContain('ligt zij bij het afdelingshoofd')
})

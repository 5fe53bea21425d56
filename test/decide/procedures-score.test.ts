import { describe, expect, it } from 'vitest'
import { compareScores, measured, score } from '../../src/decide/procedure-score.js'
import type { Antwoord } from '../../src/register/procedure-steps.js'
import { registerNamed } from '../registers/facts.js'

const { procedures } = registerNamed('cjg-de-kempen')
const answers = (given: Record<string, Antwoord>): ReadonlyMap<string, Antwoord> => new Map(Object.entries(given))

describe('a score', () => {
  const quiz = procedures.get('privacytest')!
  const audit = procedures.get('nulmeting-privacy')!

  it('counts the right answers of a quiz, and no question that has none', () => {
    expect(score(quiz, answers({}))).toEqual([{ naam: 'Privacytest', behaald: 0, mogelijk: 6, beantwoord: 0, vragen: 6 }])
    const [found] = score(quiz, answers({ 'e-mailadres': 'juist', anonimiseren: 'onjuist', 'tas-in-trein': 'juist', informeren: 'verbaal', datalek: 'een lek' }))
    expect(found).toMatchObject({ behaald: 2, beantwoord: 3 })
  })

  it('is given for each area, beside that of the document', () => {
    const now = score(audit, answers({ 'cijfer-beleid': 9, 'cijfer-beheer': 6 }))
    expect(now.map(({ naam, behaald, mogelijk }) => [naam, behaald, mogelijk])).toEqual([['Beleid', 9, 10], ['Governance intern', 0, 10], ['Governance extern', 0, 10], ['Bewustwording en training', 0, 10], ['Werkprocessen en triage', 0, 10], ['Beheer en opslag gegevens', 6, 10]])
    const compared = compareScores(now, measured(audit, 'afronding'))
    expect(compared.map(({ nu, eerder, verschil }) => [nu.onderdeel, eerder?.behaald, verschil])).toEqual([['beleid', 8, 1], ['governance-intern', 6, -6], ['governance-extern', undefined, undefined], ['bewustwording', 8, -8], ['werkprocessen', undefined, undefined], ['beheer', 7, -1]])
  })

  it('of the document rose in every area that it scored', () => {
    const compared = compareScores(measured(audit, 'afronding'), measured(audit, 'aanvang'))
    expect(compared.map(({ nu, verschil }) => [nu.onderdeel, verschil])).toEqual([['beleid', 7], ['governance-intern', 3], ['bewustwording', 4], ['beheer', 2]])
  })

  it('adds up the points of all answers where more can be chosen', () => {
    const one = { ...quiz, yaml: { ...quiz.yaml, vragen: [{ id: 'kies', tekst: 'Kies.', soort: 'meerkeuze' as const, antwoorden: [{ id: 'a', punten: 2 }, { id: 'b', punten: -1 }, { id: 'c', punten: 3 }] }] } }
    expect(score(one, answers({ kies: ['a', 'b'] }))[0]).toMatchObject({ behaald: 1, mogelijk: 5 })
  })
})

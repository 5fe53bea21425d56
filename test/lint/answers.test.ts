import { describe, expect, it } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'

const REGISTER = 'naam: Voorbeeld\ndatum: 2026-10-01\n'
const VAGUE = 'naam: Administratie\ndoelen: [bedrijfsvoering]\n'
const CLEAR = 'naam: Administratie\ndoelen: [rekeningen sturen]\n'
const answer = (parts: string): string => `afwijkingen:\n  - {controle: doel-vaag, ${parts}}\n`
const WHOLE = answer('reden: het beleid werkt dit uit, door: FG, datum: 2026-10-01, tot: 2027-10-01')

function findings(files: Record<string, string>, peildatum = '2026-11-21') {
  return lint(readRegister(new MemoryTree('voorbeeld', { 'register.yaml': REGISTER, ...files })), { peildatum, rules })
}
const about = (files: Record<string, string>, peildatum?: string): string[] => findings(files, peildatum).map(({ rule }) => rule).filter((rule) => /^(afwijking|actie|controle)-/.test(rule))

describe('answers to findings', () => {
  it('lets a whole explanation stand beside its finding', () => {
    const found = findings({ 'verwerkingen/een.yaml': VAGUE + WHOLE }).find(({ rule }) => rule === 'doel-vaag')
    expect(found?.afwijking).toEqual({ reden: 'het beleid werkt dit uit', door: 'FG', tot: '2027-10-01' })
  })

  it('counts an expired explanation no longer, and says so', () => {
    const files = { 'verwerkingen/een.yaml': VAGUE + WHOLE }
    expect(findings(files, '2027-10-02').find(({ rule }) => rule === 'doel-vaag')?.afwijking).toBeUndefined()
    expect(about(files, '2027-10-02')).toEqual(['afwijking-verlopen'])
    expect(about(files, '2027-10-01')).toEqual([])
  })

  it('calls an explanation unused only when the whole register was judged', () => {
    const unused = { 'verwerkingen/een.yaml': CLEAR + WHOLE }
    expect(about(unused)).toEqual(['afwijking-ongebruikt'])
    expect(about({ ...unused, 'verwerkingen/twee.yaml': 'naam: [\n' })).toEqual([])
  })

  it('says one thing about an answer, also when more is wrong with it', () => {
    expect(about({ 'verwerkingen/een.yaml': CLEAR + answer('reden: nee') })).toEqual(['afwijking-ongebruikt'])
    expect(about({ 'verwerkingen/een.yaml': `${VAGUE}acties:\n  - {controle: doel-vaagst, gepland: 2020-01-01}\n` })).toEqual(['controle-onbekend'])
  })

  it('finds the answer in register.yaml to a finding in an activity', () => {
    const files = { 'register.yaml': `${REGISTER}afwijkingen:\n  - {controle: doel-vaag, verwerking: een, reden: beleid, door: FG, datum: 2026-10-01, tot: 2027-10-01}\n`, 'verwerkingen/een.yaml': VAGUE, 'verwerkingen/twee.yaml': VAGUE }
    const vague = findings(files).filter(({ rule }) => rule === 'doel-vaag')
    expect(vague.map(({ verwerking, afwijking }) => [verwerking, afwijking !== undefined])).toEqual([['een', true], ['twee', false]])
    expect(about(files)).toEqual([])
  })
})

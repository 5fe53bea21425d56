import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { passages } from '../../src/render/document.js'
import { html } from '../../src/render/format/html.js'
import { markdown } from '../../src/render/format/markdown.js'
import { plain, sentence } from '../../src/render/runs.js'
import { registerDocument } from '../../src/render/views/register.js'
import { reglementDocument } from '../../src/render/views/reglement.js'
import { registerNamed } from '../registers/facts.js'

const request = { lezer: 'openbaar' as const, peildatum: '2026-11-21', versie: { concept: true } }

describe.each(['woongroep', 'zaz', 'cjg-de-kempen'])('the regulation of %s as a document', (name) => {
  const register = registerNamed(name)
  const document = reglementDocument(register, request)!
  const said = passages(document).map(({ runs }) => plain(runs))

  it('has every rule, every point of it, and every definition, each traced back to its place', () => {
    for (const { yaml } of register.reglement!.regels) for (const text of [sentence(yaml.tekst), ...(yaml.punten ?? []).map((punt) => punt.replace(/\s+/g, ' ').trim())]) expect(said).toContain(text)
    for (const { term } of register.reglement!.yaml.delen.flatMap(({ begrippen = [] }) => begrippen)) expect(said.some((text) => text.includes(term)), term).toBe(true)
    for (const rule of register.reglement!.regels) expect(passages(document).find(({ id }) => id === rule.id)?.origins[0], rule.id).toMatch(/^reglement\.yaml#\/delen\/\d+\/regels\/\d+$/)
  })

  it('shows what a machine reads of a rule: terms, costs and ages', () => {
    const text = markdown(document, { avg: 'test' })
    for (const { yaml } of register.reglement!.regels) for (const { termijn } of yaml.bewaartermijnen ?? []) if (termijn !== undefined) expect(text).toContain(termijn)
  })

  it('is a page that a validator accepts', async () => {
    const { valid, results } = await new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'], rules: { 'long-title': 'off', 'require-sri': 'off' } }).validateString(html(document, { avg: 'test' }))
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([])
    expect(valid).toBe(true)
  })

  it('keeps from the public where a rule was found', () => {
    expect(said.join('\n')).not.toContain('lopende tekst, in de opmaak')
  })
})

describe('a regulation beside its register', () => {
  it('says when Woongroep’s holds, whose advice is asked, and what a copy costs', () => {
    const text = markdown(reglementDocument(registerNamed('woongroep'), request)!, { avg: 'test' })
    expect(text).toContain('In werking vanaf: 1 februari 2022')
    expect(text).toContain('Advies van: de cliëntenraad')
    expect(text).toContain('Kosten: kan geld kosten')
    expect(text).toContain('Binnen hoeveel tijd: inzage, uitvoeren: 4 weken, vanaf ontvangst van het verzoek')
  })

  it('says who decides at which age in the Kempen', () => {
    const text = markdown(reglementDocument(registerNamed('cjg-de-kempen'), request)!, { avg: 'test' })
    expect(text).toContain('12 tot 16 jaar, betrokkene en vertegenwoordiger, samen, rechten')
  })

  it('is named in the register by its articles', () => {
    const text = markdown(registerDocument(registerNamed('woongroep'), request), { avg: 'test' })
    expect(text).toMatch(/artikel 3\.1.*artikel 11\.3/)
  })

  it('is no document for a register without one', () => {
    expect(reglementDocument(registerNamed('jados'), request)).toBeUndefined()
  })
})

import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { breachesOf } from '../../src/decide/breaches.js'
import { compareScores, measured } from '../../src/decide/procedure-score.js'
import type { Procedure } from '../../src/register/model.js'
import { builtIn } from '../../src/register/procedures.js'
import { html } from '../../src/render/format/html.js'
import { breachesDocument } from '../../src/render/views/datalekken.js'
import { procedureDocument } from '../../src/render/views/procedure/procedure.js'
import { scoreDocument } from '../../src/render/views/procedure/score.js'
import { breachShown } from '../../src/app/procedures/documents.js'
import { DATE, read } from './registers.js'

const kempen = read('cjg-de-kempen')
const concept = { concept: true }
const about = { lezer: 'intern', peildatum: DATE, versie: concept } as const
const all: [string, Procedure][] = [...builtIn(), ...kempen.procedures]
const checker = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'], rules: { 'long-title': 'off', 'no-trailing-whitespace': 'error', 'attribute-boolean-style': 'error', 'require-sri': 'off', 'no-inline-style': 'error' } })

async function faults(page: string): Promise<string[]> {
  const { results } = await checker.validateString(page)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))
}

describe('a procedure as a document', () => {
  test.each(all)('%s is valid HTML, its picture stays within its frame and says every question in words', async (_, procedure) => {
    const page = html(procedureDocument(kempen, procedure, about), { avg: 'test' })
    expect(await faults(page)).toEqual([])
    for (const { tekst } of procedure.yaml.vragen) expect(page.replace(/&#39;|&#x27;/g, "'").replace(/\s+/g, ' ')).toContain(escaped(tekst))
    for (const [, width, height, body] of page.matchAll(/<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"([\s\S]*?)<\/svg>/g)) {
      for (const [, x, y, w, h] of body!.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)) {
        expect(Number(x) + Number(w)).toBeLessThanOrEqual(Number(width))
        expect(Number(y) + Number(h)).toBeLessThanOrEqual(Number(height))
      }
      expect(body).toMatch(/<desc[^>]*>[^<]{20,}<\/desc>/)
    }
  })
})

describe('scores as a document', () => {
  test('say in the picture, in its description and in the table the same', async () => {
    const procedure = kempen.procedures.get('nulmeting-privacy')!
    const delen = compareScores(measured(procedure, 'afronding'), measured(procedure, 'aanvang'))
    const page = html(scoreDocument(kempen, procedure, { ...about, nu: 'afronding', eerder: 'aanvang', delen }), { avg: 'test' })
    expect(await faults(page)).toEqual([])
    expect(page).toContain('Governance intern: 6 van 10, eerder 3 van 10.')
    expect(page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain('Governance intern 6 van 10 3 van 10 +3')
  })
})

describe('the register of breaches as a document', () => {
  const procedure = builtIn().get('datalek')!
  const besluit = { id: 'tas', path: 'besluiten/tas.yaml', procedure, yaml: { naam: 'Tas <b>', procedure: 'datalek', versie: procedure.yaml.versie, uitkomst: 'melden-ap', inbreuk: { kennisneming: '2026-11-20T09:00+01:00', feiten: 'Een tas bleef staan' }, antwoorden: [{ vraag: 'beveiliging', antwoord: 'ja', overweging: 'Een tas.' }], acties: [{ wat: 'Meld het.', handeling: 'melden-ap' }] } }
  const [breach] = breachesOf([besluit], DATE, Date.parse('2026-11-21T09:00+01:00')).datalekken
  const page = (lezer: 'intern' | 'toezichthouder'): string => html(breachesDocument(kempen, { ...about, lezer, datalekken: [breachShown(breach!, besluit)], geen: ['Niets'] }), { avg: 'test' })

  test('is valid HTML, and shows the facts and how it was weighed', async () => {
    expect(await faults(page('intern'))).toEqual([])
    for (const words of ['Een tas bleef staan.', 'Nog 48 uur om te melden', 'Meld het.', 'de gevolgen', 'Tas &lt;b&gt;']) expect(page('intern')).toContain(words)
  })

  test('does not tell the authority what is still to do, missing, or no breach', () => {
    for (const words of ['Nog te doen', 'Nog niet ingevuld', 'Bekeken, en geen datalek']) {
      expect(page('intern')).toContain(words)
      expect(page('toezichthouder')).not.toContain(words)
    }
  })
})

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
}

import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composeDossier } from '../../../src/app/dossier.js'
import { readDossier } from '../../../src/app/dossier/read.js'
import { onlyActivities } from '../../../src/register/select.js'
import { passages } from '../../../src/render/document.js'
import { texts } from '../../../src/render/generated/texts.js'
import { readability } from '../../../src/render/readability.js'
import { plain } from '../../../src/render/runs.js'
import { answerDocument } from '../../../src/render/views/dossier/answer.js'
import { answersGiven } from '../../../src/render/views/dossier/answers-given.js'
import { letterDocument, type LetterRequest } from '../../../src/render/views/dossier/letter.js'
import { activityNumbers, findingNumbers } from '../../../src/render/views/dossier/numbers.js'
import { dossierBuilder, type Provenance } from '../../../src/render/views/dossier/provenance.js'
import { launch } from '../browser.js'
import { DATE, read, rebuilt, VERSION } from '../registers.js'

const RELEASED: Provenance = { soort: 'vrijgegeven', versie: '2026-10-02', herkomst: [] }
const REQUEST = { peildatum: DATE, versie: VERSION, stand: RELEASED }
const LETTER: LetterRequest = { ...REQUEST, vandaag: '2026-11-22', vragen: ['30'], betrokkenen: [], bijlagen: [{ bestand: 'register.pdf', zin: 'bijlage_register', waarden: {} }], niet: [] }
const said = (document: Parameters<typeof passages>[0]): string => passages(document).map(({ runs, ...rest }) => `${'label' in rest ? `${String(rest.label)}: ` : ''}${plain(runs)}`).join('\n')

describe('numbers', () => {
  const b = dossierBuilder(DATE)
  const all = new Map(['01-a', '02-b', '03-c', '05-d', 'los'].map((id) => [id, `naam ${id}`]))

  test('that follow each other are one span, two are said apart, and none is said twice', () => {
    expect(plain(findingNumbers(b, [9, 4, 5, 6, 11, 11, 12]))).toBe('bevindingen 4 t/m 6, 9, 11 en 12')
    expect(plain(findingNumbers(b, [7, 7]))).toBe('bevinding 7')
  })

  test('of activities follow the register, and an activity without a number has its name', () => {
    expect(activityNumbers(b, ['03-c', '01-a', '02-b'], all)).toBe('01 t/m 03')
    expect(activityNumbers(b, ['los', '01-a', 'weg'], all)).toBe('01 en naam los')
  })
})

describe('the letter', () => {
  test('takes what the register has, and marks the rest; it makes up nobody', () => {
    const full = said(letterDocument(read('voorbeeld'), LETTER))
    expect(full).toContain('Adres: Voorbeeldstraat 1, 1234 AB Voorbeeldstad')
    expect(full).toContain('fg@voorbeeldzorg.example')
    expect(full).not.toContain('functionaris gegevensbescherming: de functionaris')
    const bare = said(letterDocument(read('jados'), LETTER))
    expect(bare).toContain('Voor vragen kunt u terecht bij: [hier nog invullen]')
    expect(bare).toContain('Uw kenmerk: [hier nog invullen]')
    expect(bare).not.toContain('Adres:')
  })

  test('says what was asked, also when it was not the register', () => {
    const both = said(letterDocument(read('jados'), { ...LETTER, vragen: ['30', '28'] }))
    expect(both).toContain('U vroeg om ons register van verwerkingen')
    expect(both).toContain('U vroeg ook naar: verwerkers en hun overeenkomsten (artikel 28 AVG).')
    const one = said(letterDocument(read('jados'), { ...LETTER, vragen: ['28'] }))
    expect(one).toContain('U vroeg naar: verwerkers')
    expect(one).toContain('U krijgt ook ons register')
  })

  test('of a concept does not say that it was so on that day', () => {
    const draft = said(letterDocument(read('jados'), { ...LETTER, versie: { concept: true }, stand: { soort: 'concept', herkomst: [] } }))
    expect(draft).not.toContain('U krijgt het zoals het was')
    expect(draft).toContain('Dit is een concept.')
  })
})

describe('an answer', () => {
  test('holds what the register says of it, and names the activities that say nothing', () => {
    const document = answerDocument(read('jados'), '32', REQUEST)
    expect(said(document)).toContain('2 factor authenticatie')
    expect(said(document)).toContain('ISO 27001')
    expect(said(answerDocument(read('jados'), '28', REQUEST))).toContain('Het register zegt niets over verwerkers')
    expect(said(answerDocument(read('voorbeeld'), '28', REQUEST))).toContain('ECD Voorbeeld bv')
  })

  test('to a question about some activities holds no system of the others', () => {
    const part = onlyActivities(read('jados'), ['10-nieuwsbrief'])
    expect([...part.systemen.keys()]).toContain('wordpress')
    expect(said(answerDocument(part, '32', REQUEST))).not.toContain('Zorgpeil')
  })
})

test('explanations and plans have reason, owner and date, and say what is late', () => {
  const register = rebuilt(read('voorbeeld'), () => {})
  const given = [
    { soort: 'afwijking' as const, controle: 'doel-vaag', bevindingen: [3], tekst: 'Het is zo duidelijk genoeg', wie: 'de bestuurder', wanneer: '2026-01-01' },
    { soort: 'actie' as const, controle: 'bsn-zonder-wet', bevindingen: [], verwerking: '01-aanmelding', wie: 'de privacymedewerker', wanneer: '2027-01-01' },
  ]
  const rows = said(answersGiven(register, given, { ...REQUEST, vandaag: '2026-11-22' }))
  expect(rows).toMatch(/doel-vaag \(bevinding 3\).*Het is zo duidelijk genoeg.*de bestuurder, tot 1 januari 2026 \(verlopen\)/)
  expect(rows).toMatch(/bsn-zonder-wet.*niet genoemd.*de privacymedewerker, 1 januari 2027/)
  expect(rows).not.toContain('te laat')
})

test('the sentences are plain Dutch', () => {
  const sentences = Object.values(texts.dossier).map((text) => text.replace(/\{[a-z_]+\}/g, 'iets')).filter((text) => /[.?!]$/.test(text))
  expect(sentences.length).toBeGreaterThan(40)
  const { score, wordsPerSentence, longest } = readability(sentences)
  expect(score).toBeGreaterThan(55)
  expect(wordsPerSentence).toBeLessThan(12)
  expect(longest).toBeLessThanOrEqual(20)
  expect(Object.values(texts.dossier).join('\n')).not.toMatch(/middels|teneinde|derhalve|c\.q\.|ten behoeve/)
})

describe('the pages of a dossier', () => {
  const pages = new Map<string, string>()
  let browser: Browser
  beforeAll(async () => {
    const options = { peildatum: '2024-12-01', vandaag: '2026-11-22', vragen: ['31'] as const, verwerkingen: [], betrokkenen: [], metBevindingen: false, zip: false, format: 'html' as const, avg: 'test' }
    for (const [name, peildatum] of [['jados', '2024-12-01'], ['voorbeeld', '2026-11-01']] as const) {
      const { files } = await composeDossier(await readDossier(`registers/${name}`, peildatum), { ...options, peildatum })
      for (const [path, bytes] of files) if (/(index|brief|artikel-(28|32)[^/]*|afwijkingen[^/]*|versielog)\.html$/.test(path)) pages.set(`${name}/${path}`, Buffer.from(bytes).toString('utf8'))
    }
    browser = await launch()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
  })

  test('are valid HTML and stand by themselves', async () => {
    const checker = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'], rules: { 'long-title': 'off', 'require-sri': 'off' } })
    expect(pages.size).toBeGreaterThan(8)
    for (const [name, page] of pages) {
      const report = await checker.validateString(page)
      expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${name} ${line} ${ruleId}: ${message}`))).toEqual([])
      expect(page, name).not.toMatch(/<script|<link|<iframe|\ssrc="(?!data:)/)
    }
  })

  test.each(['jados/intern/index.html', 'voorbeeld/verzenden/begeleidende-brief.html'])('%s holds to WCAG 2.2 AA', async (name) => {
    const page = await (await browser.newContext()).newPage()
    await page.setContent(pages.get(name)!)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([])
    await page.context().close()
  })

  test('fit a narrow phone, which is also 400 % on a screen', async () => {
    for (const [name, content] of pages) {
      const page = await (await browser.newContext({ viewport: { width: 320, height: 700 } })).newPage()
      await page.setContent(content)
      const wide = (await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.clientWidth]')) as [number, number]
      expect(wide[0], name).toBeLessThanOrEqual(wide[1])
      await page.context().close()
    }
  })
})

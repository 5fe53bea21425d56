import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/render/document.js'
import { html } from '../../src/render/format/html.js'
import { registerDocument } from '../../src/render/views/register.js'
import { verklaring } from '../../src/render/views/verklaring/index.js'
import { verstrekkingenDocument } from '../../src/render/views/verstrekkingen.js'
import { launch } from './browser.js'
import { DATE, read, rebuilt, VERSION } from './registers.js'

const voorbeeld = read('voorbeeld')
/** A register with all kinds of parts, and not so many of them that a browser takes a minute. */
const small = rebuilt(voorbeeld, (_, activities) => {
  for (const id of Object.keys(activities).slice(2)) delete activities[id]
})
const jados = read('jados')
const concept = { concept: true }
const PAGES: [name: string, make: () => Document][] = [
  ['voorbeeld, clients', () => verklaring(voorbeeld, { doelgroep: 'clienten', peildatum: DATE, versie: VERSION })],
  ['Jados, clients, a draft', () => verklaring(jados, { doelgroep: 'clienten', peildatum: DATE, versie: concept })],
  ['Jados, newsletter', () => verklaring(jados, { doelgroep: 'abonnee', peildatum: DATE, versie: concept })],
  ['two activities, clients', () => verklaring(small, { doelgroep: 'clienten', peildatum: DATE, versie: VERSION })],
  ['voorbeeld, the public register', () => registerDocument(small, { lezer: 'openbaar', peildatum: DATE, versie: VERSION })],
  ['voorbeeld, the register with everything', () => registerDocument(small, { lezer: 'intern', peildatum: DATE, versie: concept })],
  ['CJG+ de Kempen, disclosures', () => verstrekkingenDocument(read('cjg-de-kempen'), { lezer: 'openbaar', peildatum: DATE, versie: concept })!],
]
const made = new Map(PAGES.map(([name, make]) => [name, html(make(), { avg: 'test' })]))
const names = PAGES.map(([name]) => name)
/** One of each kind: axe-core takes seconds for every one. */
const looked = ['two activities, clients', 'Jados, newsletter', 'voorbeeld, the register with everything']

describe('the pages are valid HTML', () => {
  const checker = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'], rules: { 'long-title': 'off', 'no-trailing-whitespace': 'error', 'attribute-boolean-style': 'error', 'require-sri': 'off', 'no-inline-style': 'error' } })

  test.each(names)('%s', async (name) => {
    const report = await checker.validateString(made.get(name)!)
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([])
  })

  test('the checker can find an error', async () => {
    const report = await checker.validateString(made.get(names[0]!)!.replace('</h1>', '</h2>'))
    expect(report.valid).toBe(false)
  })

  test.each(names)('%s stands by itself: no scripts, nothing from elsewhere', (name) => {
    const page = made.get(name)!
    expect(page).not.toMatch(/<script|<link|<iframe|\ssrc="(?!data:)|url\(|@import/)
    expect(page).toContain('<html lang="nl">')
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page.match(/<main/g)).toHaveLength(1)
  })
})

describe('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
  })

  async function open(name: string, options: { width: number; height: number; dark?: boolean }): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: options.width, height: options.height }, colorScheme: options.dark ? 'dark' : 'light' })
    const page = await context.newPage()
    await page.setContent(made.get(name)!)
    // Folded parts are part of the page: everything is opened, so that everything is looked at.
    await page.locator('details').evaluateAll((all: { open: boolean }[]) => {
      for (const one of all) one.open = true
    })
    return page
  }

  describe.each([false, true])('dark: %s', (dark) => {
    test.each(looked)('axe-core finds nothing in %s', async (name) => {
      const page = await open(name, { width: 1280, height: 900, dark })
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html: node }) => node).join(' ')}`)).toEqual([])
      await page.context().close()
    })
  })

  test('axe-core can find something', async () => {
    const page = await open(looked[1]!, { width: 1280, height: 900 })
    await page.addStyleTag({ content: 'p { color: #bbb !important }' })
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
    expect(violations).not.toEqual([])
    await page.context().close()
  })

  test.each(names)('%s at 400 %% asks for no sideways scrolling', async (name) => {
    // 1280 pixels at 400 % are 320 pixels.
    const page = await open(name, { width: 320, height: 256 })
    const [scroll, client] = await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.clientWidth]') as [number, number]
    expect(scroll).toBeLessThanOrEqual(client)
    await page.context().close()
  })

  test('by keyboard: the first stop skips to the text, folded parts open, every stop shows where it is', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.setContent(made.get(names[0]!)!)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#inhoud')
    expect(await page.locator('.skip').boundingBox().then((box) => (box?.x ?? -1) >= 0)).toBe(true)
    const summary = page.locator('summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('details').first().evaluate((one: { open: boolean }) => one.open)).toBe(true)
    const link = page.locator('main a').first()
    await link.focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    await context.close()
  })

  test('on paper everything is there, folded parts too', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.setContent(made.get(names[0]!)!)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('details table').first().isVisible()).toBe(true)
    await context.close()
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../src/host/browser.js'
import { html } from '../../src/report/html.js'
import { gemetenVerslag, proefverslag } from './fixture.js'

const executablePath = findBrowser(process.env)
const folder = mkdtempSync(join(tmpdir(), 'avg-axe-'))
const page = join(folder, 'verslag.html')

describe.runIf(executablePath !== undefined)('the page for the FG, in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['light', proefverslag()],
    ['dark', gemetenVerslag()],
  ] as const)('holds to WCAG 2.2 AA, %s', async (colorScheme, verslag) => {
    writeFileSync(page, html(verslag))
    // The page allows no scripts; the checker is one.
    const context = await browser.newContext({ colorScheme, bypassCSP: true })
    const tab = await context.newPage()
    await tab.goto(pathToFileURL(page).href)
    const { violations, passes } = await new AxeBuilder({ page: tab }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
    await context.close()
  })

  it('fits a narrow phone, which is also 400 % on a screen', async () => {
    writeFileSync(page, html(proefverslag()))
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } })
    const tab = await context.newPage()
    await tab.goto(pathToFileURL(page).href)
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await context.close()
  })
})

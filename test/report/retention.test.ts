import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { retentionCalendar, retentionOf, retentionPicture } from '../../src/app/retention.js'
import { retentionHtml } from '../../src/report/retention-html.js'
import { retentionJson } from '../../src/report/retention-json.js'
import { retentionMarkdown } from '../../src/report/retention-markdown.js'
import { retentionPretty } from '../../src/report/retention-pretty.js'
import { COUNTING, type RetentionReport } from '../../src/report/retention-view.js'
import { launch } from '../render/browser.js'

const REGISTERS = ['jados', 'zaz', 'woongroep', 'jens', 'cjg-de-kempen', 'voorbeeld']
const reportOf = (id: string, vanaf?: string, peildatum = '2026-11-21'): RetentionReport => retentionOf(`registers/${id}`, { peildatum, ...(vanaf === undefined ? {} : { vanaf }) }, 'test')
const dated = new Map(REGISTERS.map((id) => [id, reportOf(id, '2026-11-22')]))
const pretty = (report: RetentionReport): string => retentionPretty(report, { color: false, width: 100 })
const flat = (text: string): string => text.replace(/\s+/g, ' ')

/** What a calendar program reads: lines unfolded, then properties by component. Throws on what RFC 5545 does not allow. */
function parse(file: string): Record<string, string>[] {
  if (!file.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(file)) throw new Error('A line does not end with CR and LF')
  const physical = file.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 octets: ${line}`)
    if (line.trim() === '') throw new Error('An empty line')
  }
  const logical = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
  const stack: string[] = []
  const events: Record<string, string>[] = []
  for (const line of logical) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/.exec(line)
    if (!match) throw new Error(`No property: ${line}`)
    const [, key, parameters, value] = match as unknown as [string, string, string, string]
    if (key === 'BEGIN') {
      if (stack.join('/') !== (value === 'VCALENDAR' ? '' : 'VCALENDAR')) throw new Error(`${value} in ${stack.join('/')}`)
      stack.push(value)
      if (value === 'VEVENT') events.push({})
    } else if (key === 'END') {
      if (stack.pop() !== value) throw new Error(`${value} ends what did not begin`)
    } else if (stack.at(-1) === 'VEVENT') {
      if (key in events.at(-1)!) throw new Error(`${key} twice`)
      if (/(^|[^\\])(\\\\)*(\\[^\\;,nN])|(^|[^\\])[;,]/.test(value) && ['SUMMARY', 'DESCRIPTION'].includes(key)) throw new Error(`Not escaped: ${value}`)
      events.at(-1)![`${key}${parameters}`] = value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
    }
  }
  if (stack.length > 0) throw new Error('Something does not end')
  if (!file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')) throw new Error('No version or maker')
  if (events.length === 0) throw new Error('No events')
  for (const event of events) for (const key of ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'SUMMARY']) if (!event[key]) throw new Error(`No ${key}`)
  return events
}

describe('the calendar', () => {
  it.each(REGISTERS)('of %s is one that a program can read, with an event for every term that has a day', (id) => {
    const report = dated.get(id)!
    const events = parse(retentionCalendar(report))
    const moments = report.schedule.soorten.flatMap(({ termijnen }) => termijnen).filter(({ moment }) => moment)
    const holds = report.schedule.aanhoudingen.filter(({ afgelopen }) => !afgelopen)
    expect(events).toHaveLength(moments.length + holds.length)
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length)
    for (const event of events) {
      expect(event['DTSTART;VALUE=DATE']).toMatch(/^\d{8}$/)
      expect(event.DTSTAMP).toBe('20261121T000000Z')
    }
  })

  it('puts the file on the first day on which it may go', () => {
    const [file] = parse(retentionCalendar(dated.get('voorbeeld')!)).filter(({ SUMMARY }) => SUMMARY!.includes('Jeugdhulpdossier'))
    expect(file).toMatchObject({ 'DTSTART;VALUE=DATE': '20461123', SUMMARY: 'Bewaartermijn voorbij: Jeugdhulpdossier (Verwerkingsregister Stichting Voorbeeldzorg)' })
    expect(file!.DESCRIPTION).toContain('Een deel gaat nog niet weg zolang de zaak loopt')
  })

  it('asks a year later whether an open hold is still needed', () => {
    expect(parse(retentionCalendar(dated.get('voorbeeld')!)).find(({ SUMMARY }) => SUMMARY!.startsWith('Aanhouding'))).toMatchObject({ 'DTSTART;VALUE=DATE': '20271103', SUMMARY: expect.stringContaining('Aanhouding nakijken: klacht-2026-3') as string })
  })

  it('is the same bytes every time, and keeps its events when only the law is asked of another day', () => {
    expect(retentionCalendar(reportOf('jados', '2026-11-22'))).toBe(retentionCalendar(dated.get('jados')!))
    const uids = (report: RetentionReport): string[] => parse(retentionCalendar(report)).map(({ UID }) => UID!)
    expect(uids(reportOf('voorbeeld', '2026-11-22', '2026-12-31'))).toEqual(uids(dated.get('voorbeeld')!))
    expect(uids(reportOf('jados', '2026-11-23'))).not.toEqual(uids(dated.get('jados')!))
  })

  it('folds before the 75th byte and cuts no character, however many bytes it takes', () => {
    for (const sign of ['a', 'é', '€', '😀', ',', '\\', 'ë😀€a']) {
      for (let length = 1; length < 120; length += 7) {
        const report = reportOf('jados', '2026-11-22')
        report.version = { ...report.version, title: sign.repeat(length) }
        const [event] = parse(retentionCalendar(report))
        expect(event!.SUMMARY).toBe(`Bewaartermijn voorbij: Zorgdossier (${sign.repeat(length)})`)
      }
    }
  })

  it('lets no text begin a line or a property of its own', () => {
    const report = reportOf('jados', '2026-11-22')
    report.version = { ...report.version, title: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\u0007' }
    expect(parse(retentionCalendar(report))).toHaveLength(2)
  })

  it('is not made without a day to count from, or without a term that has a length', () => {
    expect(() => retentionCalendar(reportOf('voorbeeld'))).toThrow('`--vanaf`')
    const report = reportOf('jados', '2026-11-22')
    expect(() => retentionCalendar({ ...report, schedule: { ...report.schedule, soorten: [] } })).toThrow('geen enkele termijn')
  })

  it('would be refused with a bare line end, a line too long, or a comma that is not escaped', () => {
    const good = retentionCalendar(dated.get('jados')!)
    expect(() => parse(good.replace('\r\n', '\n'))).toThrow('CR and LF')
    expect(() => parse(good.replaceAll('\r\n ', ''))).toThrow('75 octets')
    expect(() => parse(good.replace('\\,', ','))).toThrow('Not escaped')
    expect(() => parse(good.replace('END:VEVENT\r\n', ''))).toThrow('VEVENT in VCALENDAR/VEVENT')
  })
})

describe('the schedule in words', () => {
  it('says on what its counting rests, and that this was not checked', () => {
    for (const text of [pretty(dated.get('jados')!), retentionMarkdown(dated.get('jados')!), retentionHtml(dated.get('jados')!, undefined)]) {
      expect(flat(text)).toContain('Algemene termijnenwet')
      expect(flat(text)).toContain('1182/71')
    }
    expect(COUNTING.join(' ')).toMatch(/niet nagelezen in de wet.*niet nagelezen\)/)
    expect(pretty(reportOf('jados'))).not.toContain('Zo telt avg')
  })

  it('says what the law has, where the register differs, and when that is not certain', () => {
    const text = flat(pretty(dated.get('cjg-de-kempen')!))
    expect(text).toContain('Korter dan artikel 7.3.8 lid 3 Jeugdwet: daar staat ten minste 20 jaar.')
    expect(text).toContain('Let op: avg heeft deze bron niet nagelezen.')
    expect(text).toContain('een klacht bij de Kempengemeenten; een gerechtelijke procedure tegen of door de Kempengemeenten.')
    expect(flat(pretty(dated.get('woongroep')!))).toContain('Let op: het register zegt niet onder welke wet dit werk valt.')
    expect(flat(pretty(dated.get('zaz')!))).toContain('Langer dan wat gebruikelijk is: 2 jaar. Een reden staat er niet bij. Let op: dit is geen wet. avg heeft deze bron niet nagelezen.')
  })

  it('never says that something is allowed or unlawful, and keeps to plain words', () => {
    for (const report of dated.values()) expect(flat(pretty(report))).not.toMatch(/onrechtmatig|in strijd met de wet|toegestaan|mag weg|middels|teneinde|derhalve|c\.q\./)
  })

  it('warns that a rule of law is younger than the day that was asked for', () => {
    expect(flat(pretty(reportOf('voorbeeld', '2015-02-01')))).toContain('Deze regel geldt sinds 01-01-2020; uw datum ligt daarvoor.')
    expect(flat(pretty(dated.get('voorbeeld')!))).not.toContain('uw datum ligt daarvoor')
  })

  it('says until when a hold stops a day', () => {
    const report = reportOf('jados', '2026-11-22')
    const [kind] = report.schedule.soorten
    const hold = { id: 'zaak-1', waarom: 'rechtszaak' as const, soorten: [kind!.id], verwerkingen: [], afgelopen: false, overal: false }
    const held = (tot?: string): string => {
      const end = tot === undefined ? {} : { tot }
      const moment = { telt: '2026-11-22', laatste: '2046-11-22', aanhouding: { id: 'zaak-1', ...end }, ...(tot === undefined ? {} : { eerste: '2050-01-01' }) }
      const entry = { ...kind!.termijnen[0]!, moment, aangehouden: { geheel: ['zaak-1'], deels: [] } }
      return flat(pretty({ ...report, schedule: { ...report.schedule, soorten: [{ ...kind!, termijnen: [entry] }], aanhoudingen: [{ ...hold, ...end }] } }))
    }
    expect(held()).toContain('Nog niet weg: aangehouden (rechtszaak), het einde is niet bekend.')
    expect(held('2049-12-31')).toContain('Aangehouden (rechtszaak) tot en met 31-12-2049. Niet eerder weg dan 01-01-2050.')
    expect(held('2049-12-31')).toContain('Niets hiervan gaat weg tot en met 31-12-2049')
  })

  it('gives programs every day as a date, and null where there is none', () => {
    const { soorten, vanaf } = JSON.parse(retentionJson(dated.get('jados')!)) as { vanaf: string; soorten: { soort: string; wet_zeker: boolean; termijnen: { kenmerk: string; weg: object }[] }[] }
    expect(vanaf).toBe('2026-11-22')
    expect(soorten.map(({ soort, wet_zeker }) => [soort, wet_zeker])).toEqual([['zorgdossier', false], ['administratie', true]])
    expect(soorten[0]!.termijnen[0]).toMatchObject({ kenmerk: 'zorgdossier-01-clientadministratie-zorginhoud', weg: { telt_vanaf: '2026-11-22', laatste_dag: '2046-11-22', uiterlijk: null, eerste_dag: '2046-11-23', wet: null, aanhouding: null } })
    expect(JSON.parse(retentionJson(reportOf('jados')))).toMatchObject({ vanaf: null, soorten: [{ termijnen: [expect.not.objectContaining({ weg: expect.anything() as unknown })] }, {}] })
  })

  it('lets nothing in a register be markup', () => {
    const report = reportOf('jados', '2026-11-22')
    report.version = { ...report.version, title: '<b>|x\u001b[31m' }
    expect(retentionHtml(report, retentionPicture(report))).not.toContain('<b>|x')
    expect(retentionMarkdown(report)).toContain('\\<b\\>\\|x')
    expect(pretty(report)).not.toContain('\u001b')
  })
})

describe('the page', () => {
  const pages = new Map([...dated].map(([id, report]) => [id, retentionHtml(report, retentionPicture(report))]))
  const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'], rules: { 'long-title': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'error' } })

  it.each(REGISTERS)('of %s passes the validator and needs nothing from elsewhere', async (id) => {
    const { results } = await validator.validateString(pages.get(id)!)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${ruleId} ${line} ${message}`))).toEqual([])
    expect(pages.get(id)).not.toMatch(/<script|<link|<iframe|\ssrc=|url\(|@import/)
  })

  it('says in words what its picture shows, and holds the same in a table', () => {
    const page = pages.get('cjg-de-kempen')!
    const [, described] = /<desc [^>]*>([^<]*)<\/desc>/.exec(page)!
    expect(described).toContain('Jeugdhulpdossier: 15 jaar (wet: ten minste 20 jaar).')
    expect(page).toContain('<th scope="row">Jeugdhulpdossier')
    for (const [, label] of page.matchAll(/aria-labelledby="([^"]+)"/g)) for (const id of label!.split(' ')) expect(page).toContain(`id="${id}"`)
  })

  it('has no picture where no term has a length', () => {
    const report = reportOf('jados')
    const none = { ...report, schedule: { ...report.schedule, soorten: [] } }
    expect(retentionPicture(none)).toBeUndefined()
    expect(retentionHtml(none, undefined)).not.toContain('<figure')
  })

  describe('in a browser', () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await launch()
    })
    afterAll(() => browser.close())

    it.each([
      ['light', 'cjg-de-kempen'],
      ['dark', 'voorbeeld'],
    ] as const)('holds to WCAG 2.2 AA, %s', async (colorScheme, id) => {
      const context = await browser.newContext({ colorScheme })
      const tab = await context.newPage()
      await tab.setContent(pages.get(id)!)
      const { violations, passes } = await new AxeBuilder({ page: tab }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map((one) => `${one.id}: ${one.nodes[0]!.html}`)).toEqual([])
      expect(passes.map((one) => one.id)).toContain('color-contrast')
      await context.close()
    })

    it('fits a narrow phone, which is also 400 % on a screen', async () => {
      const tab = await browser.newPage({ viewport: { width: 320, height: 700 } })
      for (const id of REGISTERS) {
        await tab.setContent(pages.get(id)!)
        expect(await tab.evaluate('document.documentElement.scrollWidth'), id).toBeLessThanOrEqual(320)
      }
      await tab.close()
    })
  })
})

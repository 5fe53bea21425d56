import { describe, expect, test } from 'vitest'
import { AvgError } from '../../src/core/error.js'
import { lawAt } from '../../src/law/index.js'
import type { Register } from '../../src/register/model.js'
import { passages } from '../../src/render/document.js'
import { html } from '../../src/render/format/html.js'
import { markdown } from '../../src/render/format/markdown.js'
import { alteredPassages, readPassages } from '../../src/render/passages.js'
import { plain } from '../../src/render/runs.js'
import { verklaring } from '../../src/render/views/verklaring/index.js'
import { DATE, everyFormat, read, rebuilt, VERSION } from './registers.js'

const voorbeeld = read('voorbeeld')
const jados = read('jados')
const statement = (register: Register, doelgroep: string) => verklaring(register, { doelgroep, peildatum: DATE, versie: VERSION })
const AUDIENCES = (voorbeeld.yaml.doelgroepen ?? []).map(({ id }) => id)

/** Whether a pointer leads to something in the files as they were read. */
function leads(register: Register, origin: string): boolean {
  const [file, pointer] = origin.split('#') as [string, string]
  let value: unknown = register.sources.get(file)?.value
  for (const step of pointer.split('/').slice(1)) value = (value as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')]
  return value !== undefined
}

describe('the statements of voorbeeld', () => {
  test.each(AUDIENCES)('for %s there is nothing left to fill in', (doelgroep) => {
    expect(statement(voorbeeld, doelgroep).gaten.map(({ tekst }) => tekst)).toEqual([])
  })

  test.each(AUDIENCES)('for %s every element of art. 13 and 14 that applies is there, and leads to the register or the law', (doelgroep) => {
    const document = statement(voorbeeld, doelgroep)
    const all = passages(document)
    const activities = [...voorbeeld.verwerkingen.values()].filter(({ id }) => all.some(({ id: passage }) => passage.startsWith(`v-${id}-`)))
    const bases = new Set(activities.flatMap(({ id, doelen }) => doelen.filter((doel) => all.some((passage) => passage.id === `v-${id}-doel-${doel.id}`)).map((doel) => lawAt(DATE).grondslag(doel.grondslag!.waarde)!.id)))
    const sourced = all.some(({ id }) => /-bron-/.test(id))
    for (const { id, alleen_als: when } of lawAt(DATE).notice()) {
      const applies = { 'gerechtvaardigd-belang': bases.has('gerechtvaardigd-belang'), intrekken: bases.has('toestemming'), 'nieuw-doel': false, verplicht: all.some((passage) => /-verplicht-/.test(passage.id)), bron: sourced }[id] ?? true
      const found = all.filter(({ elements }) => elements.includes(id))
      expect(found.length > 0, `${id} (${when ?? 'altijd'}) for ${doelgroep}`).toBe(applies)
      for (const passage of found) {
        expect(passage.origins.length, passage.id).toBeGreaterThan(0)
        for (const origin of passage.origins) expect(origin.startsWith('wet#') ? lawAt(DATE).inForce(origin.slice(4)) : leads(voorbeeld, origin), `${passage.id}: ${origin}`).toBe(true)
      }
    }
  })

  test('says `je` to young people and `u` to parents, everywhere', () => {
    const said = (doelgroep: string): string => passages(statement(voorbeeld, doelgroep)).filter(({ id }) => !id.includes('doel') && !id.includes('klacht')).map(({ runs }) => plain(runs)).join(' ')
    expect(said('clienten')).toMatch(/\b[Jj]e\b/)
    expect(said('clienten')).not.toMatch(/\b([Uu]|[Uu]w|[Uu]zelf)\b/)
    expect(said('ouders')).toMatch(/\b[Uu]w?\b/)
    expect(said('ouders')).not.toMatch(/\b([Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw|[Jj]ezelf)\b/)
  })
})

test('to parents, who read of their child, the data are not called theirs', () => {
  const said = passages(statement(voorbeeld, 'ouders')).filter(({ id }) => /-(gegevens|bsn|bijzonder|bron|verplicht|precies)/.test(id)).map(({ runs }) => plain(runs)).join(' ')
  expect(said).toContain('(van kinderen en jongeren)')
  expect(said).not.toMatch(/\buw (burgerservicenummer|gezondheid)|\buzelf\b|gegevens van u\b/)
  expect(passages(statement(jados, 'client')).some(({ runs }) => plain(runs).includes('uw gezondheid'))).toBe(true)
})

describe('the statements of Jados, whose register is as silent as its source', () => {
  test('a group of people that the register names is an audience, by id or by name, with everyone in the same role', () => {
    const clients = statement(jados, 'clienten')
    expect(clients.titel).toBe('Privacyverklaring: Cliënten')
    expect(clients.secties.find(({ id }) => id === 'waarvoor')!.blokken).toHaveLength(9)
    expect(statement(jados, 'client').secties.find(({ id }) => id === 'waarvoor')!.blokken).toHaveLength(9)
    expect(clients.aanspreekvorm).toBe('u')
    expect(statement(jados, 'abonnee').gaten.length).toBeGreaterThan(5)
    expect(statement(jados, 'bezoeker').gaten.length).toBeGreaterThan(5)
  })

  test('an audience that nobody named is refused with those that there are', () => {
    expect(() => statement(jados, 'leveranciers')).toThrow(AvgError)
    expect(() => statement(jados, 'leveranciers')).toThrow(/client, .*abonnee, bezoeker/)
  })

  test('what the register does not say is a mark and never a sentence', () => {
    const document = statement(jados, 'abonnee')
    expect(document.gaten.map(({ element }) => element)).toEqual(expect.arrayContaining(['bron', 'verplicht', 'bewaartermijn', 'ontvangers', 'doorgifte', 'automatisch-besluit', 'fg', 'verantwoordelijke', 'intrekken']))
    const page = html(document, { avg: 'test' })
    expect(page.match(/<strong>Ontbreekt:<\/strong>/g)).toHaveLength(document.gaten.length)
  })

  test('data of others than the readers, and who gets only those, stay out', () => {
    const register = rebuilt(jados, (_, activities) => {
      const activity = activities['10-nieuwsbrief']!
      activity.betrokkenen = [{ id: 'abonnee', naam: 'Abonnee', rol: 'abonnee' }, { id: 'schrijver', naam: 'Schrijver' }]
      activity.persoonsgegevens = [{ id: 'e-mail', gegevens: ['e-mailadres'], van: ['abonnee'] }, { id: 'foto', gegevens: ['foto van de schrijver'], van: ['schrijver'] }]
      activity.ontvangers = [{ naam: 'de drukker', groepen: ['foto'] }, { naam: 'de mailer', groepen: ['e-mail'] }]
    })
    const said = everyFormat(statement(register, 'abonnee'))
    expect(said).toContain('De mailer')
    expect(said).not.toContain('foto van de schrijver')
    expect(said).not.toContain('De drukker')
  })
})

test('rights follow the basis: to take along with consent or a contract, to object with a task or an interest', () => {
  const rows = passages(statement(jados, 'client'))
  const row = (id: string): string => plain(rows.find((passage) => passage.id === id)!.runs)
  expect(row('recht-overdraagbaarheid')).toContain('Delen van CV')
  expect(row('recht-overdraagbaarheid')).not.toContain('Digitaal berichtenverkeer')
  expect(row('recht-bezwaar')).toContain('Digitaal berichtenverkeer')
  expect(row('recht-bezwaar')).not.toContain('Delen van CV')
})

test('text of a register is text in every format', () => {
  const nasty = '<script>alert(1)</script> {{constructor}} [x](javascript:alert(1)) `code` *b* #eval("1") | & "q"'
  const register = rebuilt(jados, (yaml, activities) => {
    activities['10-nieuwsbrief']!.naam = nasty
    activities['10-nieuwsbrief']!.doelen = [{ omschrijving: nasty, grondslag: nasty }]
    activities['10-nieuwsbrief']!.ontvangers = [{ naam: nasty }]
    for (const group of activities['10-nieuwsbrief']!.persoonsgegevens as { bron?: string[] }[]) group.bron = [nasty]
    yaml.contactpunt = { email: 'a@b.nl" onclick="x', website: 'javascript:alert(1)' }
  })
  const document = statement(register, 'abonnee')
  const page = html(document, { avg: 'test' })
  expect(page).not.toContain('<script')
  expect(page).not.toMatch(/ on\w+="/)
  expect(page).not.toMatch(/href="javascript:/)
  expect(page).toContain('{{constructor}}')
  const text = markdown(document, { avg: 'test' })
  expect(text).toContain('\\<script\\>')
  expect(text).not.toMatch(/[^\\]\]\(javascript:/)
})

test('every passage of a page can be read back with the hash that it has, and one changed word is found', () => {
  for (const [register, doelgroep] of [[voorbeeld, 'clienten'], [jados, 'client']] as const) {
    const page = html(statement(register, doelgroep), { avg: 'test' })
    const found = readPassages(page)
    expect(found.length).toBeGreaterThan(80)
    expect(alteredPassages(found)).toEqual([])
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    // One word in each passage in turn, without its hash.
    for (const { id } of found.filter((_, index) => index % 9 === 0)) {
      const start = page.indexOf('>', page.indexOf(`data-p="${id}"`))
      const word = /(?<=>[^<]*)\p{L}{3,}/u.exec(page.slice(start))![0]
      const changed = page.slice(0, start) + page.slice(start).replace(word, 'anders')
      expect(alteredPassages(readPassages(changed)).map((passage) => passage.id), `${id}: ${word}`).toEqual([id])
    }
  }
})

test('the same register and date give the same bytes, whatever the order of its keys', () => {
  const turned = rebuilt(voorbeeld, (_, activities) => {
    for (const [id, value] of Object.entries(activities)) activities[id] = Object.fromEntries(Object.entries(value).reverse()) as typeof value
  })
  const first = everyFormat(statement(rebuilt(voorbeeld, () => {}), 'ouders'))
  expect(everyFormat(statement(rebuilt(voorbeeld, () => {}), 'ouders')) === first).toBe(true)
  expect(everyFormat(statement(turned, 'ouders')) === first).toBe(true)
})

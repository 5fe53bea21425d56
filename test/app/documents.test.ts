import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publish } from '../../src/app/publish.js'
import { planRelease, release } from '../../src/app/release.js'
import { readingOf, render, type RenderRequest } from '../../src/app/render.js'
import { verifyPath } from '../../src/app/verify.js'
import { verifyDocument } from '../../src/app/verify-document.js'
import { findBrowser, printPage } from '../../src/host/browser.js'
import { typesetter } from '../../src/host/typesetter.js'
import { documentGood, documentPretty } from '../../src/report/document-view.js'

const folder = mkdtempSync(join(tmpdir(), 'avg-documents-'))
const register = join(folder, 'voorbeeld')
const DATE = '2026-11-02'
const asked = (request: Partial<RenderRequest>): RenderRequest => ({ what: 'verklaring', version: register, doelgroep: 'sollicitanten', lezer: 'openbaar', peildatum: DATE, definitief: false, format: 'html', avg: 'test', ...request })

const made = async (request: RenderRequest): Promise<string | Uint8Array> => (await render(request)).content

beforeAll(() => {
  cpSync('registers/voorbeeld', register, { recursive: true, filter: (path) => !path.includes('versies') })
  release(planRelease({ path: register, datum: '2026-10-02', avg: 'test' }), { all: 'Eerste versie' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function copy(name: string): string {
  const path = join(folder, name)
  cpSync(register, path, { recursive: true })
  return path
}

describe('a version and what is made of it', () => {
  test('the same version gives the same bytes in every format', async () => {
    for (const format of ['html', 'md', 'pdf'] as const) {
      const [one, two] = [await made(asked({ format, version: `${register}@${DATE}` })), await made(asked({ format, version: `${register}@${DATE}` }))]
      expect(Buffer.from(one).equals(Buffer.from(two)), format).toBe(true)
    }
  })

  test('working files that are the last version say so, and changed ones say that they are a concept', async () => {
    expect(String(await made(asked({})))).not.toContain('Concept')
    const changed = copy('gewijzigd')
    const path = join(changed, 'verwerkingen/10-sollicitanten.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^naam: .*$/m, 'naam: Werven'))
    const page = String(await made(asked({ version: changed })))
    expect(page).toContain('<strong class="concept">Concept</strong>')
    expect(page).toContain('Het register is na de laatste versie nog gewijzigd')
    await expect(made(asked({ version: changed, definitief: true }))).rejects.toThrow(/concept/)
  })

  test('what has gaps is not made final, and every gap is named with its place', async () => {
    const gap = copy('open')
    const path = join(gap, 'verwerkingen/10-sollicitanten.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^doorgifte: .*$/m, 'doorgifte: onbekend'))
    release(planRelease({ path: gap, datum: '2026-10-03', avg: 'test' }), { all: 'Nog niet bekend' })
    await expect(made(asked({ version: gap, definitief: true }))).rejects.toThrow(/nog niet af[^]*buiten Europa[^]*10-sollicitanten\.yaml#\/doorgifte/)
    await expect(publish({ path: gap, doelgroepen: ['nieuwsbrieflezers', 'sollicitanten'], formats: ['html'], peildatum: DATE, avg: 'test' })).rejects.toThrow(/nog niet af/)
    expect(verifyPath(gap, undefined)[0]!.alterations).toEqual([])
  })

  test('a statement says what changed for its readers since the version before, and nothing of what changed for others', async () => {
    const next = copy('volgende')
    for (const [file, from, to] of [['10-sollicitanten', /termijn: 4 weken/, 'termijn: 3 weken'], ['07-nieuwsbrief', /^naam: .*$/m, 'naam: Post']] as const) {
      const path = join(next, `verwerkingen/${file}.yaml`)
      const text = readFileSync(path, 'utf8')
      expect(text).toMatch(from)
      writeFileSync(path, text.replace(from, to))
    }
    release(planRelease({ path: next, datum: '2026-10-20', avg: 'test' }), { all: 'Korter' })
    const page = String(await made(asked({ version: next, format: 'md' })))
    expect(page).toContain('Dit is er veranderd sinds 2 oktober 2026')
    expect(page).toMatch(/4 weken.*3 weken/)
    expect(page).not.toContain('Post')
    const log = String(await made(asked({ version: next, what: 'versielog', format: 'md' })))
    expect(log).toContain('Versie van 20 oktober 2026')
    expect(log).toMatch(/4 weken.*3 weken/)
  })
})

test('a statement says how it reads, and how the register’s own words read', async () => {
  const reading = readingOf((await render(asked({}))).document)!
  expect(reading.all.score).toBeGreaterThan(55)
  expect(reading.own.sentences).toBeGreaterThan(5)
  expect(readingOf((await render(asked({ what: 'register' }))).document)).toBeUndefined()
})

describe('avg publish and avg verify', () => {
  let page: string
  let own: string
  beforeAll(async () => {
    own = copy('gepubliceerd')
    const { files } = await publish({ path: own, doelgroepen: ['sollicitanten'], formats: ['html', 'pdf'], peildatum: DATE, avg: 'test' })
    page = files[0]!
  })

  test('what was published is whole, is in the chain, and the register still says it', async () => {
    expect(verifyPath(own, undefined)[0]!.alterations).toEqual([])
    const report = await verifyDocument(page, undefined)
    expect(documentGood(report)).toBe(true)
    expect(report).toMatchObject({ altered: [], published: { datum: DATE, versie: '2026-10-02' }, moved: { changed: [], added: [], removed: [] } })
    expect(await verifyDocument(page.replace('.html', '.pdf'), undefined)).toMatchObject({ html: false, published: { datum: DATE } })
  })

  test('one changed word is named, with the place that the passage came from', async () => {
    const altered = join(folder, 'anders.html')
    writeFileSync(altered, readFileSync(page, 'utf8').replace('binnen een maand antwoord', 'binnen een jaar antwoord'))
    const report = await verifyDocument(altered, own)
    expect(report.altered).toEqual([expect.objectContaining({ id: 'rechten-termijn', herkomst: 'wet#AVG 12(3)' })])
    expect(report.published).toBeNull()
    expect(documentPretty(report)).toContain('rechten-termijn')
  })

  test('who changes the hash along with the word is found by the file that was kept', async () => {
    const forged = join(folder, 'vervalst.html')
    const { passageHash } = await import('../../src/render/document.js')
    const before = 'Het kost je niets (artikel 12 lid 5 AVG).'
    const after = 'Het kost je iets (artikel 12 lid 5 AVG).'
    const text = readFileSync(page, 'utf8')
    expect(text).toContain(passageHash(before))
    writeFileSync(forged, text.replace(passageHash(before), passageHash(after)).replace('Het kost je niets', 'Het kost je iets'))
    expect((await verifyDocument(forged, own)).altered.map(({ id }) => id)).toEqual(['rechten-gratis'])
    expect((await verifyDocument(forged, undefined)).altered).toEqual([])
  })

  test('a word changed outside every passage makes it another file', async () => {
    const other = join(folder, 'voet.html')
    writeFileSync(other, readFileSync(page, 'utf8').replace('Naar de tekst', 'Naar iets anders'))
    expect(await verifyDocument(other, own)).toMatchObject({ altered: [], published: null })
  })

  test('a register that moved on is told apart from a document that was changed', async () => {
    const moved = copy('verder')
    const { files } = await publish({ path: moved, doelgroepen: ['sollicitanten'], formats: ['html'], peildatum: DATE, avg: 'test' })
    const path = join(moved, 'verwerkingen/10-sollicitanten.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('termijn: 4 weken', 'termijn: 3 weken'))
    const report = await verifyDocument(files[0]!, undefined)
    expect(report).toMatchObject({ altered: [], published: { datum: DATE } })
    expect(report.moved!.changed.some((id) => id.includes('bewaren'))).toBe(true)
    expect(documentGood(report)).toBe(false)
  })

  test('what is published is never written over, and a kept file that is changed is named', async () => {
    await expect(publish({ path: own, doelgroepen: ['sollicitanten'], formats: ['html'], peildatum: DATE, avg: 'test' })).rejects.toThrow(/al gepubliceerd/)
    const path = join(own, 'versies/2026-10-02/publicaties', `${DATE}-verklaring-sollicitanten.pdf`)
    const whole = readFileSync(path)
    writeFileSync(path, Buffer.concat([whole, Buffer.from('x')]))
    expect(verifyPath(own, undefined)[0]!.alterations).toEqual([expect.objectContaining({ bestand: `2026-10-02/publicaties/${DATE}-verklaring-sollicitanten.pdf` })])
    writeFileSync(path, whole)
  })

  test('a release after a publication follows it, on the same day too', async () => {
    const next = copy('dezelfde-dag')
    await publish({ path: next, doelgroepen: ['sollicitanten'], formats: ['html'], peildatum: DATE, avg: 'test' })
    const path = join(next, 'verwerkingen/07-nieuwsbrief.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^naam: .*$/m, 'naam: Post'))
    release(planRelease({ path: next, datum: DATE, avg: 'test' }), { all: 'Andere naam' })
    expect(verifyPath(next, undefined)[0]!.alterations).toEqual([])
  })
})

describe('an organisation’s own templates and house style', () => {
  function own(name: string, files: Record<string, string>): string {
    const path = copy(name)
    mkdirSync(join(path, 'sjablonen/html'), { recursive: true })
    mkdirSync(join(path, 'sjablonen/markdown'), { recursive: true })
    for (const [file, text] of Object.entries(files)) writeFileSync(join(path, 'sjablonen', file), text)
    return path
  }

  test('a partial of its own takes the place of ours, in HTML and in Markdown', async () => {
    const version = own('eigen', { 'html/voet.hbs': '<footer><p>Eigen voet van {{organisatie}}</p></footer>', 'markdown/lijst.hbs': '{{#each items}}\n* {{> tekst}}\n{{/each}}\n' })
    expect(String(await made(asked({ version })))).toContain('Eigen voet van Stichting Voorbeeldzorg')
    expect(String(await made(asked({ version, format: 'md' })))).toMatch(/^\* /m)
  })

  test.each([
    ['a block that is not closed', '<footer>\n  {{#if versie}}\n</footer>\n', /voet\.hbs, regel \d+, kolom \d+/],
    ['a name that does not exist', '<footer>\n  <p>{{bestaatniet}}</p>\n</footer>\n', /voet\.hbs, regel 2, kolom \d+/],
    ['a helper that does not exist', '<footer>\n\n{{#herhaal 3}}x{{/herhaal}}</footer>\n', /voet\.hbs, regel 3, kolom \d+/],
    ['a way to the prototype', '<footer>\n{{constructor.constructor}}</footer>\n', /voet\.hbs, regel 2, kolom \d+/],
  ])('%s is an error with line and column', async (_, text, message) => {
    await expect(made(asked({ version: own('stuk', { 'html/voet.hbs': text }) }))).rejects.toThrow(message)
  })

  test('text of the register stays text, also between three braces', async () => {
    const version = own('haken', { 'html/voet.hbs': '<footer>{{{organisatie}}}</footer>' })
    const path = join(version, 'register.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('naam: Stichting Voorbeeldzorg\n    soort', 'naam: Stichting <b>Voorbeeldzorg</b>\n    soort'))
    expect(String(await made(asked({ version })))).toContain('<footer>Stichting &lt;b&gt;Voorbeeldzorg&lt;/b&gt;</footer>')
  })

  test('a partial that changes what a passage says cannot be published', async () => {
    const version = own('liegt', { 'html/lijst.hbs': '<ul>{{#each items}}<li data-p="{{id}}" data-hash="{{hash}}">{{> tekst}} Echt waar.</li>{{/each}}</ul>' })
    await expect(publish({ path: version, doelgroepen: ['sollicitanten'], formats: ['html'], peildatum: DATE, avg: 'test' })).rejects.toThrow(/verandert de tekst/)
  })

  test('logo, colour and form of address come from huisstijl.yaml', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>'
    const version = own('stijl', { 'huisstijl.yaml': "logo: {bestand: logo.svg, beschrijving: Logo van Voorbeeldzorg}\nkleur: '#7a1f3d'\naanspreekvorm: je\n", 'logo.svg': svg })
    const page = String(await made(asked({ version })))
    expect(page).toContain('--accent: #7a1f3d')
    expect(page).toContain('alt="Logo van Voorbeeldzorg"')
    expect(page).toContain('src="data:image/svg+xml;base64,')
    expect((await made(asked({ version, format: 'pdf' }))).length).toBeGreaterThan(10_000)
  })

  test.each([
    ["kleur: '#ffff00'\n", /huisstijl\.yaml, regel 1, kolom \d+: #ffff00 is op wit niet goed te lezen/],
    ['kleur: rood\n', /huisstijl\.yaml, regel 1/],
    ["kleur: '#000000'\nletter: Comic Sans\n", /huisstijl\.yaml, regel 2/],
    ['logo: {bestand: logo.svg, beschrijving: x}\n', /huisstijl\.yaml, regel 1, kolom \d+: sjablonen\/logo\.svg bestaat niet/],
  ])('a house style that cannot be used is an error with its place: %j', async (text, message) => {
    await expect(made(asked({ version: own('fout', { 'huisstijl.yaml': text }) }))).rejects.toThrow(message)
  })
})

describe('PDF', () => {
  test('Typst gives a tagged file with title, language and bookmarks, that passes as PDF/UA-1', async () => {
    expect(typesetter()).toBeDefined()
    const pdf = Buffer.from(await made(asked({ format: 'pdf' }))).toString('latin1')
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
    for (const part of ['/MarkInfo', '/StructTreeRoot', '/Lang', '/Outlines', 'pdfuaid:part']) expect(pdf, part).toContain(part)
    expect(pdf).toContain('/DisplayDocTitle true')
  })

  test('where there is only a browser, it prints the page', async () => {
    const browser = findBrowser(process.env)
    expect(browser, 'No Chromium found. Run: npm run test:setup').toBeDefined()
    const pdf = Buffer.from(printPage(browser!, String(await made(asked({}))))).toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
    expect(pdf).toContain('/StructTreeRoot')
  })

  test('`CHROME_PATH` goes first, and a wrong one is not passed over', () => {
    expect(findBrowser({ CHROME_PATH: '/bestaat/niet', PATH: process.env.PATH })).toBeUndefined()
    expect(findBrowser({ PATH: '' })).toBeUndefined()
  })
})

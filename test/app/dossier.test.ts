import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { composeDossier, dossier, type DossierOptions, readQuestions } from '../../src/app/dossier.js'
import { readDossier } from '../../src/app/dossier/read.js'
import { type SendRequest, sendable } from '../../src/app/dossier/send.js'
import { publish } from '../../src/app/publish.js'
import { planRelease, release } from '../../src/app/release.js'
import { isDossier, verifyDossier } from '../../src/app/verify-dossier.js'
import { readZip } from '../../src/exchange/archive/zip.js'
import type { Register } from '../../src/register/model.js'
import { shapes } from '../../src/render/generated/shapes.js'
import { dossierGood, dossierPretty } from '../../src/report/dossier-view.js'
import { full, put } from '../render/everything.js'
import { everyFormat, read, rebuilt } from '../render/registers.js'
import { copyOf, register as smallRegister, temporary } from './registers.js'

const folder = temporary()
const JADOS = 'registers/jados'
const asked = (given: Partial<DossierOptions> = {}): DossierOptions => ({ peildatum: '2024-12-01', vandaag: '2026-11-22', vragen: ['30'], verwerkingen: [], betrokkenen: [], metBevindingen: false, zip: false, format: 'html', avg: 'test', ...given })
const made = async (name: string, given: Partial<DossierOptions> = {}): Promise<Map<string, Uint8Array>> => (await composeDossier(await readDossier(name, given.peildatum ?? '2024-12-01'), asked(given))).files
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes!).toString('utf8')
const named = (files: ReadonlyMap<string, Uint8Array>, part: string): string[] => [...files.keys()].filter((path) => path.startsWith(`${part}/`)).map((path) => path.slice(part.length + 1))
/** A row of the index, without its links. */
const row = (index: string, start: string): string => index.replace(/\]\([^)]*\)/g, '').replaceAll('[', '').split('\n').find((line) => line.startsWith(`| ${start}`))!

describe('a dossier of Jados', () => {
  let files: Map<string, Uint8Array>
  beforeAll(async () => {
    files = await made(JADOS)
  }, 60_000)

  test('holds activity 1 with the basis of that day, as a file and as a page', async () => {
    const basis = (from: ReadonlyMap<string, Uint8Array>): unknown => (JSON.parse(text(from.get('verzenden/register-reconstructie.json'))) as { verwerkingen: Record<string, { grondslag: string }> }).verwerkingen['01-clientadministratie']!.grondslag
    expect(basis(files)).toBe('toestemming')
    expect(text(files.get('verzenden/register-reconstructie.html'))).toMatch(/data-p="overzicht-01-clientadministratie"[^\n]*Toestemming/)
    expect(basis(await made(JADOS, { peildatum: '2024-11-11' }))).toBe('overeenkomst')
  })

  test('says on the first page of every part that it is a reconstruction, and from where', () => {
    for (const name of named(files, 'verzenden').filter((one) => /register.*html|brief/.test(one))) {
      const page = text(files.get(`verzenden/${name}`))
      expect(page, name).toContain('Dit is een reconstructie. Deze stand van 12 november 2024 is achteraf samengesteld')
      expect(page, name).toContain('overgenomen uit de versie van 22 september 2025')
    }
    expect(JSON.parse(text(files.get('verzenden/register-reconstructie.json')))).toMatchObject({ let_op: expect.arrayContaining([expect.stringContaining('reconstructie')]) })
    const sheets = text(readZip(files.get('verzenden/register-reconstructie.ods')!).get('content.xml'))
    expect(/<table:table table:name="([^"]*)"/.exec(sheets)?.[1]).toBe('Lees dit eerst')
    expect(text(files.get('verzenden/versielog.html'))).not.toContain('22 september 2025')
  })

  test('shows in the version log what the old log said, up to that day', () => {
    const log = text(files.get('verzenden/versielog.html'))
    expect(log).toContain('Grondslag gewijzigd van zorgovereenkomst naar toestemming via aanmeldformulier.')
    expect(log).toContain('Versie van 12 november 2024')
    expect(log).not.toContain('Versie van 1 juli 2025')
  })

  test('names in its index what the register lacks, by activity and by the numbers of the findings', () => {
    const index = text(files.get('intern/index.md'))
    const findings = (JSON.parse(text(files.get('intern/bevindingen-wet-van-2024-12-01.json'))) as { findings: { rule: string; verwerking?: string }[] }).findings
    const numbers = findings.flatMap(({ rule, verwerking }, at) => (rule === 'bewaartermijn-ontbreekt' && verwerking !== '01-clientadministratie' ? [at + 1] : []))
    expect(numbers).toHaveLength(10)
    expect(row(index, 'artikel 30 lid 1 onder f AVG')).toContain('1 van 11 verwerkingen | register; ontbreekt bij 02 t/m 11 (bevindingen ')
    for (const number of numbers) expect(row(index, 'artikel 30 lid 1 onder f AVG')).toMatch(new RegExp(`\\b${number}\\b`))
    expect(row(index, 'artikel 28 AVG')).toMatch(/\| nee \|.*Zorgmail.*Wordpress/)
    expect(row(index, 'artikel 13 AVG')).toContain('| nee | geen gepubliceerde verklaring')
    expect(row(index, 'artikel 33 lid 5 AVG')).toContain('| nee |')
    expect(row(index, 'artikel 13 lid 1 onder d AVG')).toContain('niet vermeld bij 03 t/m 05 en 07')
    const page = text(files.get('intern/bevindingen-wet-van-2024-12-01.html'))
    expect(page).toContain(`<div class="finding" id="b${numbers[0]}">`)
    // Every finding is somewhere in the index: none is lost because nobody asked.
    const said = new Set([...index.replace(/(\d+) t\/m (\d+)/g, (_, from: string, to: string) => Array.from({ length: Number(to) - Number(from) + 1 }, (__, at) => Number(from) + at).join(', ')).matchAll(/(?<!\d)(\d{1,3})(?!\d)/g)].map(([, number]) => Number(number)))
    expect(findings.map((_, at) => at + 1).filter((number) => !said.has(number))).toEqual([])
  })

  test('holds the findings under the law of both days, and what changed since the version before', () => {
    expect(named(files, 'intern')).toEqual(expect.arrayContaining(['bevindingen-wet-van-2024-12-01.html', 'bevindingen-wet-van-2026-11-22.json', 'afwijkingen-en-acties.html', 'verschil-met-2024-06-26.html', 'index.html', 'manifest.json']))
    expect(text(files.get('intern/verschil-met-2024-06-26.html'))).toContain('Grondslag gewijzigd van overeenkomst naar toestemming.')
    expect(JSON.parse(text(files.get('intern/bevindingen-wet-van-2026-11-22.json')))).toMatchObject({ peildatum: '2026-11-22' })
  })

  test('does not make up a statement that nobody published', () => {
    expect(named(files, 'verzenden').some((name) => name.startsWith('verklaringen/'))).toBe(false)
    expect(text(files.get('verzenden/begeleidende-brief.html'))).toContain('Er is geen privacyverklaring vastgelegd die op 1 december 2024 gold.')
  })

  test('marks in the letter what avg cannot know, and fills in what was given', async () => {
    expect(text(files.get('verzenden/begeleidende-brief.html')).match(/\[hier nog invullen\]/g)).toHaveLength(4)
    const letter = text((await made(JADOS, { kenmerk: 'z2026-1', ondertekenaar: 'de bestuurder' })).get('verzenden/begeleidende-brief.html'))
    expect(letter).toContain('z2026-1')
    expect(letter).toContain('de bestuurder')
  })

  test('names no place of the machine that it was made on', async () => {
    const elsewhere = copyOf(JADOS, join(folder, 'elders/jados'))
    for (const [path, bytes] of await made(elsewhere)) expect(text(bytes).includes(folder), path).toBe(false)
  })
})

test('the same dates give the same bytes, of the PDFs and the zip too', async () => {
  const [one, two] = [await made(JADOS, { format: 'pdf', zip: true, vragen: ['30', '28'] }), await made(copyOf(JADOS, join(folder, 'nogmaals/jados')), { format: 'pdf', zip: true, vragen: ['30', '28'] })]
  expect([...two.keys()]).toEqual([...one.keys()])
  expect([...one].filter(([path, bytes]) => !Buffer.from(bytes).equals(Buffer.from(two.get(path)!))).map(([path]) => path)).toEqual([])
  expect(text(one.get('verzenden/register-reconstructie.pdf')).startsWith('%PDF-')).toBe(true)
})

describe('what was asked', () => {
  test('is read as people write it', () => {
    expect(readQuestions('30, artikel 28 AVG,33(5)')).toEqual(['30', '28', '33'])
    expect(readQuestions('13/14')).toEqual(['13', '14'])
    expect(() => readQuestions('30,99')).toThrow(/`99`[^]*13\/14/)
    expect(() => readQuestions(' , ')).toThrow(/30 of 28/)
  })

  test('decides which answers there are; article 31 is everything', async () => {
    const answers = async (vragen: DossierOptions['vragen']): Promise<string[]> => named(await made(JADOS, { vragen }), 'verzenden').filter((name) => name.startsWith('artikel-'))
    expect(await answers(['30'])).toEqual([])
    expect(await answers(['30', '32'])).toEqual(['artikel-32-reconstructie.html'])
    expect(await answers(['31'])).toHaveLength(5)
    expect(text((await made(JADOS, { vragen: ['32'] })).get('verzenden/artikel-32-reconstructie.html'))).toContain('2 factor authenticatie')
  })

  test('can be some activities: then only those are in it, with the data that they refer to written out', async () => {
    const files = await made(JADOS, { verwerkingen: ['2'], vragen: ['31'] })
    const json = JSON.parse(text(files.get('verzenden/register-reconstructie-deel.json'))) as { verwerkingen: Record<string, { persoonsgegevens: { zie?: string; gegevens?: string[] }[] }> }
    expect(Object.keys(json.verwerkingen)).toEqual(['02-statistisch-onderzoek'])
    const groups = json.verwerkingen['02-statistisch-onderzoek']!.persoonsgegevens
    expect(groups.every(({ zie }) => zie === undefined)).toBe(true)
    expect(groups.flatMap(({ gegevens }) => gegevens ?? [])).toContain('BSN')
    const others = [...read('jados').verwerkingen.values()].filter(({ id }) => id !== '02-statistisch-onderzoek')
    for (const [path, bytes] of [...files].filter(([name]) => name.startsWith('verzenden/'))) {
      const content = path.endsWith('.ods') ? text(readZip(bytes).get('content.xml')) : text(bytes)
      // What happened to other activities is not asked for either.
      for (const { yaml } of others) expect(content.includes(yaml.naam), `${path}: ${yaml.naam}`).toBe(false)
    }
    expect(text(files.get('verzenden/begeleidende-brief.html'))).toContain('U krijgt alleen de verwerkingen waar u om vroeg: Statistisch onderzoek')
    expect(text(files.get('verzenden/register-reconstructie-deel.html'))).toContain('Dit is een deel van het register.')
  })

  test('can be some people: all activities that use their data, by group, name or audience', async () => {
    const ids = async (betrokkenen: string): Promise<string[]> => Object.keys((JSON.parse(text((await made('registers/voorbeeld', { peildatum: '2026-11-01', betrokkenen: [betrokkenen] })).get('verzenden/register-concept-deel.json'))) as { verwerkingen: object }).verwerkingen)
    expect(await ids('sollicitant')).toEqual(['10-sollicitanten'])
    expect(await ids('sollicitanten')).toEqual(['10-sollicitanten'])
    expect(await ids('relaties')).toContain('11-financiele-administratie')
    await expect(ids('marsmannetjes')).rejects.toThrow(/kent geen betrokkenen `marsmannetjes`[^]*sollicitant/)
    await expect(made(JADOS, { verwerkingen: ['99'] })).rejects.toThrow(/geen verwerking `99`[^]*02-statistisch-onderzoek/)
  })
})

describe('statements that were in force', () => {
  const path = join(folder, 'verklaringen/voorbeeld')
  beforeAll(async () => {
    cpSync('registers/voorbeeld', path, { recursive: true, filter: (one) => !one.includes('versies') })
    release(planRelease({ path, datum: '2026-10-02', avg: 'test' }), { all: 'Eerste versie' })
    for (const peildatum of ['2026-10-05', '2026-10-20']) await publish({ path, doelgroepen: ['sollicitanten', ...(peildatum === '2026-10-05' ? ['ouders'] : [])], formats: ['html'], peildatum, avg: 'test' })
  }, 60_000)

  test('are those published last before the day, byte for byte', async () => {
    const statements = async (peildatum: string, more: Partial<DossierOptions> = {}): Promise<string[]> => named(await made(path, { peildatum, ...more }), 'verzenden').filter((name) => name.startsWith('verklaringen/'))
    expect(await statements('2026-10-04')).toEqual([])
    expect(await statements('2026-10-10')).toEqual(['verklaringen/2026-10-05-verklaring-ouders.html', 'verklaringen/2026-10-05-verklaring-sollicitanten.html'])
    expect(await statements('2026-11-01')).toEqual(['verklaringen/2026-10-05-verklaring-ouders.html', 'verklaringen/2026-10-20-verklaring-sollicitanten.html'])
    expect(await statements('2026-11-01', { verwerkingen: ['10'] })).toEqual(['verklaringen/2026-10-20-verklaring-sollicitanten.html'])
    const name = 'verklaringen/2026-10-20-verklaring-sollicitanten.html'
    const files = await made(path, { peildatum: '2026-11-01', vragen: ['13'] })
    expect(Buffer.from(files.get(`verzenden/${name}`)!).equals(readFileSync(join(path, 'versies/2026-10-02/publicaties/2026-10-20-verklaring-sollicitanten.html')))).toBe(true)
    expect(named(files, 'verzenden').some((one) => one.includes('concept'))).toBe(false)
    expect(row(text(files.get('intern/index.md')), 'artikel 13 AVG')).toContain('| ja | 2 gepubliceerde verklaringen')
  })

  test('are refused when they are no longer what was published', async () => {
    const altered = copyOf(path, join(folder, 'verklaringen/anders'))
    const file = join(altered, 'versies/2026-10-02/publicaties/2026-10-20-verklaring-sollicitanten.html')
    writeFileSync(file, readFileSync(file, 'utf8').replace('<title>', '<title>Z'))
    await expect(made(altered, { peildatum: '2026-11-01' })).rejects.toThrow(/niet meer wat er is gepubliceerd/)
  })

  test('and so is a log in which something was changed, whatever the day', async () => {
    const altered = copyOf(path, join(folder, 'verklaringen/log'))
    const file = join(altered, 'versies/2026-10-02/register.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Voorbeeldzorg', 'Voorbeeldzorgg'))
    await expect(made(altered, { peildatum: '2026-11-01' })).rejects.toThrow(/niet meer wat er is vrijgegeven[^]*register\.yaml/)
  })

  test('a version as it was released says nothing of a reconstruction or a concept, and its name does not either', async () => {
    const files = await made(path, { peildatum: '2026-11-01' })
    expect(named(files, 'verzenden')).toEqual(expect.arrayContaining(['register.html', 'register.json', 'register.ods']))
    for (const name of ['register.html', 'begeleidende-brief.html', 'register.json']) expect(/Dit is een (reconstructie|concept)|class="concept"|let_op/.test(text(files.get(`verzenden/${name}`))), name).toBe(false)
  })
})

describe('a register of which nothing was ever released', () => {
  test('is a concept of the working files, and says so on every first page', async () => {
    const files = await made('registers/voorbeeld', { peildatum: '2026-11-01', vragen: ['31'] })
    const pages = named(files, 'verzenden').filter((name) => name.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(10)
    for (const name of pages) {
      const page = text(files.get(`verzenden/${name}`))
      expect(page, name).toContain('<strong class="concept">Concept</strong>')
      expect(page, name).toMatch(/Dit is een concept\. Het register is nog niet vastgelegd|Deze verklaring is niet gepubliceerd/)
    }
    expect(JSON.parse(text(files.get('manifest.json')))).toMatchObject({ stand: 'concept' })
    expect(text(files.get('intern/index.md'))).toContain('avg release')
  })

  test('makes statements as a concept only when they were asked for', async () => {
    const statements = async (vragen: DossierOptions['vragen']): Promise<number> => named(await made('registers/voorbeeld', { peildatum: '2026-11-01', vragen }), 'verzenden').filter((name) => name.startsWith('verklaringen/concept-')).length
    expect(await statements(['30', '28'])).toBe(0)
    expect(await statements(['13'])).toBe(7)
  })

  test('and one of a processor is the register of article 30(2)', async () => {
    const files = await made('test/fixtures/verwerker', { peildatum: '2026-11-01' })
    expect(text(files.get('verzenden/begeleidende-brief.html'))).toContain('Dit is het register van dat werk')
    const index = text(files.get('intern/index.md'))
    expect(row(index, 'artikel 30 lid 2 onder b AVG')).toContain('| ja |')
    expect(index).not.toContain('artikel 30 lid 1 onder')
    expect(row(index, 'artikel 13 AVG')).toContain('dit is aan de opdrachtgevers')
  })

  test('is refused when there are versions but none yet on that day', async () => {
    await expect(made(JADOS, { peildatum: '2024-01-01' })).rejects.toThrow(/Op 01-01-2024 was er nog geen versie[^]*26-06-2024/)
  })
})

describe('who may see what', () => {
  const request: SendRequest = { ...asked({ peildatum: '2026-11-01', vragen: ['31'] }), versie: { concept: true }, stand: { soort: 'concept', herkomst: [] }, layout: { ending: 'pdf', make: (document) => Buffer.from(everyFormat(document)) } }
  const marks = Object.entries(shapes).flatMap(([shape, { keys }]) => Object.entries(keys).map(([key, [mark, , below]]) => ({ shape, key, mark, leaf: below === undefined })))

  async function sent(register: Register): Promise<string> {
    const { files } = await sendable({ register, entries: [], verklaringen: [], house: { style: {}, overrides: [] } }, request)
    return [...files].map(([path, bytes]) => (path.endsWith('.ods') ? [...readZip(bytes).values()].map(text).join('\n') : text(bytes))).join('\n')
  }

  /** The register with a canary of its own in every property with this mark, wherever a thing of that shape stands. */
  function planted(mark: string): { register: Register; canaries: string[] } {
    const canaries: string[] = []
    const register = rebuilt(full, (yaml, activities) => {
      for (const [at, { shape, key }] of marks.entries()) {
        if (marks[at]!.mark !== mark || !marks[at]!.leaf) continue
        const canary = `Kanarie${mark}${at}x`
        let places = put(yaml, 'register', shape, key, canary)
        for (const each of Object.values(activities)) places += put(each, 'verwerking', shape, key, canary)
        if (places > 0) canaries.push(canary)
      }
    })
    return { register, canaries }
  }

  test('what is internal is nowhere in what is sent: no page, no sheet, no file', async () => {
    const { register, canaries } = planted('intern')
    expect(canaries.length).toBeGreaterThan(15)
    const all = await sent(register)
    expect(canaries.filter((canary) => all.includes(canary))).toEqual([])
    expect(all).not.toContain('Kanarieintern')
  })

  test('everything that the authority may see is in it, security measures among it', async () => {
    const { register, canaries } = planted('toezichthouder')
    expect(canaries.length).toBeGreaterThan(70)
    const all = await sent(register)
    expect(canaries.filter((canary) => !all.includes(canary))).toEqual([])
  })

  test('in a whole dossier the internal folder has the notes, what is sent and its zip have not, until --met-bevindingen', async () => {
    const path = smallRegister(join(folder, 'kanarie'), {
      'verwerkingen/01-dossier.yaml': 'naam: Dossier\ngrondslag: overeenkomst\nbeveiliging: {technisch: [Kanariesloten]}\nopmerkingen:\n  - {tekst: Kanarienotitie}\nacties:\n  - {controle: bewaartermijn-ontbreekt, wat: Kanarieplan, eigenaar: Kanariebaas, gepland: 2026-01-01}\nafwijkingen:\n  - {controle: doel-vaag, reden: Kanariereden, door: de bestuurder, tot: 2027-01-01}\n',
    })
    const given = { peildatum: '2026-11-01', vragen: ['31'] as const, zip: true }
    const files = await made(path, given)
    const inside = (bytes: Uint8Array): string => [...readZip(bytes)].map(([name, content]) => (name.endsWith('.ods') ? inside(content) : text(content))).join('\n')
    const sentText = [...files].filter(([name]) => name.startsWith('verzenden')).map(([name, bytes]) => (/\.(zip|ods)$/.test(name) ? inside(bytes) : text(bytes))).join('\n')
    expect(sentText).toContain('Kanariesloten')
    for (const secret of ['Kanarienotitie', 'Kanarieplan', 'Kanariebaas', 'Kanariereden']) expect(sentText, secret).not.toContain(secret)
    const kept = text(files.get('intern/afwijkingen-en-acties.md'))
    expect(kept).toMatch(/bewaartermijn-ontbreekt \(bevinding \d+\) \| Dossier \| Kanarieplan \| Kanariebaas, 1 januari 2026 \(te laat\)/)
    expect(kept).toContain('Kanariereden')
    const told = await made(path, { ...given, metBevindingen: true })
    expect(text(told.get('verzenden/bevindingen/afwijkingen-en-acties.md'))).toContain('Kanarieplan')
    expect(text(told.get('verzenden/bevindingen/index.md'))).not.toMatch(/voor uzelf|Nog doen/)
    expect(text(told.get('intern/index.md'))).toMatch(/voor uzelf[^]*Nog doen/)
    expect(named(told, 'verzenden/bevindingen')).toEqual(named(files, 'intern').filter((name) => name !== 'manifest.json'))
  })
})

describe('avg verify of a dossier', () => {
  const path = join(folder, 'dossier')
  const options = asked({ vragen: ['30', '32'], zip: true })
  let kenmerk: string
  beforeAll(async () => {
    const { format: _, ...rest } = options
    kenmerk = (await dossier(JADOS, path, rest)).kenmerken.verzenden
  }, 60_000)
  const wrong = (where: string): string[] => verifyDossier(where, undefined).alterations.map(({ bestand, wat }) => `${bestand}: ${wat}`)

  test('needs no register: the whole, each folder on its own, and the zip, wherever they are', () => {
    const moved = join(folder, 'andere-computer')
    copyOf(path, moved)
    renameSync(join(moved, 'verzenden'), join(folder, 'alleen-verzonden'))
    for (const where of [path, join(path, 'intern'), join(path, 'verzenden.zip'), join(folder, 'alleen-verzonden')]) {
      expect(isDossier(where), where).toBe(true)
      expect(dossierGood(verifyDossier(where, undefined)), where).toBe(true)
    }
    expect(isDossier(JADOS)).toBe(false)
    expect(dossierPretty(verifyDossier(path, undefined))).toContain('Jados: register op 01-12-2024, reconstructie')
  })

  test('names the file when one byte of any file is another', () => {
    const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files.length).toBeGreaterThan(18)
    for (const { parentPath, name } of files) {
      const file = join(parentPath, name)
      const before = readFileSync(file)
      for (const at of [0, Math.floor(before.length / 2), before.length - 1]) {
        const after = Buffer.from(before)
        after[at]! ^= 1
        writeFileSync(file, after)
        const found = verifyDossier(path, undefined)
        expect(dossierGood(found), `${file} at ${at}`).toBe(false)
        expect(found.alterations.map(({ bestand }) => join(path, bestand)), `${file} at ${at}`).toEqual([file])
      }
      writeFileSync(file, before)
    }
    expect(wrong(path)).toEqual([])
  })

  test('names what is gone, what was added, and what is no regular file', () => {
    const other = copyOf(path, join(folder, 'ontbreekt'))
    rmSync(join(other, 'verzenden/register-reconstructie.ods'))
    writeFileSync(join(other, 'verzenden/.verborgen'), 'x')
    rmSync(join(other, 'intern/index.md'))
    symlinkSync(join(path, 'intern/index.md'), join(other, 'intern/index.md'))
    expect(wrong(other)).toEqual(['intern/index.md: geen gewoon bestand', 'verzenden/.verborgen: hoort er niet bij', 'verzenden/register-reconstructie.ods: ontbreekt'])
    // Without its own list the whole is judged by those of its folders.
    rmSync(join(other, 'manifest.json'))
    expect(wrong(other)).toEqual(['manifest.json: ontbreekt', 'verzenden/.verborgen: hoort er niet bij', 'verzenden/register-reconstructie.ods: ontbreekt', 'intern/index.md: geen gewoon bestand'])
    writeFileSync(join(other, 'manifest.json'), '{"soort": 1')
    expect(wrong(other)[0]).toBe('manifest.json: niet te lezen')
  })

  test('a manifest that was written anew is found by a hash that was kept', () => {
    const report = verifyDossier(join(path, 'verzenden'), kenmerk)
    expect(dossierGood(report)).toBe(true)
    expect(dossierGood(verifyDossier(join(path, 'verzenden'), 'a'.repeat(64)))).toBe(false)
    expect(() => verifyDossier(path, 'kort')).toThrow(/geen anker/)
    // The head of the version log is an anchor as well.
    expect(dossierGood(verifyDossier(path, report.manifest!.anker!.hash))).toBe(true)
  })

  test('a zip that is damaged is no longer what was made', () => {
    const zip = join(folder, 'stuk.zip')
    const bytes = readFileSync(join(path, 'verzenden.zip'))
    bytes[Math.floor(bytes.length / 2)]! ^= 0x55
    writeFileSync(zip, bytes)
    const report = verifyDossier(zip, undefined)
    expect(dossierGood(report)).toBe(false)
    expect(dossierPretty(report)).toMatch(/`verzenden\/[^`]+`/)
  })
})

describe('writing a dossier', () => {
  const { format: _, ...options } = asked()

  test('never takes the place of anything, and leaves nothing when it fails', async () => {
    const place = join(folder, 'schrijven')
    mkdirSync(join(place, 'vol'), { recursive: true })
    writeFileSync(join(place, 'vol/brief.txt'), 'van mij')
    writeFileSync(join(place, 'bestand'), 'x')
    await expect(dossier(JADOS, join(place, 'vol'), options)).rejects.toThrow(/niet leeg/)
    await expect(dossier(JADOS, join(place, 'bestand'), options)).rejects.toThrow(/geen map/)
    await expect(dossier(JADOS, join(place, 'weg/dossier'), options)).rejects.toThrow(/bestaat niet/)
    await expect(dossier(JADOS, join(place, 'te-vroeg'), { ...options, peildatum: '2020-01-01' })).rejects.toThrow(/nog geen versie/)
    await expect(dossier(JADOS, join(place, 'toekomst'), { ...options, vandaag: '2024-11-30' })).rejects.toThrow(/ligt na vandaag/)
    expect(readdirSync(place).sort()).toEqual(['bestand', 'vol'])
    expect(readFileSync(join(place, 'vol/brief.txt'), 'utf8')).toBe('van mij')
  })

  test('fills an empty folder', async () => {
    const place = join(folder, 'leeg')
    mkdirSync(place)
    await dossier(JADOS, place, options)
    expect(existsSync(join(place, 'verzenden/begeleidende-brief.pdf'))).toBe(true)
    expect(existsSync(join(place, 'verzenden.zip'))).toBe(false)
  })
})

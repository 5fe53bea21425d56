import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { diffVersions } from '../../src/app/diff.js'
import { versionLog } from '../../src/app/log.js'
import { reconstructVersions } from '../../src/app/reconstruct.js'
import { showVersion } from '../../src/app/show.js'
import { changesSince } from '../../src/app/since.js'
import { verifyPath } from '../../src/app/verify.js'
import { DiskTree } from '../../src/host/disk.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'
import { diffHtml } from '../../src/report/diff-html.js'
import { diffJson } from '../../src/report/diff-json.js'
import { diffMarkdown } from '../../src/report/diff-markdown.js'
import { diffPretty } from '../../src/report/diff-pretty.js'
import { blocksOf } from '../../src/report/log-view.js'
import { logHtml } from '../../src/report/log-html.js'
import { logJson } from '../../src/report/log-json.js'
import { logMarkdown } from '../../src/report/log-markdown.js'
import { logPretty } from '../../src/report/log-pretty.js'
import { copyOf, temporary } from './registers.js'

const JADOS = 'registers/jados'
const at = (date: string): string => `${JADOS}@${date}`
const PLAIN = { color: false, width: 80 }
const folder = temporary()

/** The table at the end of the register that Jados published, cell by cell. */
const TABLE: [date: string, rows: [change: string, reason: string, byLayout?: true][]][] = [
  ['26-06-2024', [
    ['Terminologie aangepast.', ''],
    ['Urenregistratiesysteem verandert.', 'Introductie nieuw elektronisch cliëntdossier (ECD).', true],
    ['Systeem voor digitaal berichtenverkeer met gemeente verandert.', 'Introductie nieuw elektronisch cliëntdossier (ECD).', true],
    ['Logging: alle inlogmomenten worden gelogd ipv de laatste twee inlogmomenten.', ''],
    ['CTO: Jados vraagt toestemming voor het verstrekken van het mailadres van de cliënt aan het onderzoeksbureau.', 'Ontbrak in overzicht.', true],
  ]],
  ['12-11-2024', [
    ['11 contactformulier. Grondslag gewijzigd van gerechtvaardigd belang naar toestemming.', 'Met invullen van formulier geef je toestemming.'],
    ['1 cliëntrapportage. Grondslag gewijzigd van zorgovereenkomst naar toestemming via aanmeldformulier.', 'Met invullen van formulier geef je toestemming.'],
  ]],
  ['01-07-2025', [['Toevoeging WID nummer', 'Ivm declaratie'], ['Meten van effect van begeleiding is grondslag aangepast', 'Grondslag is nu toestemming']]],
  ['22-09-2025', [['Grondslag voor afnemen audit is aangepast', 'Om proces van auditen werkbaar te houden']]],
]

describe('the history of Jados', () => {
  const log = versionLog(JADOS)

  it('says what the table of Jados itself says', () => {
    expect(blocksOf(log)).toEqual(TABLE.map(([date, rows]) => ({ date, reconstructed: true, rows: rows.map(([change, reason, byLayout = false]) => ({ change, reason, byLayout })) })))
  })

  it.each([
    ['2024-06-26', '2024-11-12', [
      'Datum van het register gewijzigd van 26-06-2024 naar 12-11-2024.',
      '01-clientadministratie Grondslag gewijzigd van overeenkomst naar toestemming.',
      '11-contactformulieren Grondslag gewijzigd van gerechtvaardigd belang naar toestemming.',
    ]],
    ['2024-11-12', '2025-07-01', [
      'Datum van het register gewijzigd van 12-11-2024 naar 01-07-2025.',
      '01-clientadministratie Gegevens toegevoegd: WID nummer.',
      '02-statistisch-onderzoek Grondslag gewijzigd van onbekend naar toestemming.',
      '07-berichtenverkeer-gemeente Gegevens toegevoegd: WID nummer.',
    ]],
    ['2025-07-01', '2025-09-22', [
      'Datum van het register gewijzigd van 01-07-2025 naar 22-09-2025.',
      '06-interne-audit Grondslag gewijzigd van onbekend naar gerechtvaardigd belang.',
    ]],
  ])('from %s to %s has the changes of fields that its log names', (from, to, sentences) => {
    const { changes } = diffVersions(at(from), at(to))
    expect(changes.map(({ verwerking, sentence }) => `${verwerking === undefined ? '' : `${verwerking} `}${sentence}`)).toEqual(sentences)
  })

  it('marks what it assumed in the log, and nowhere in what the register said', () => {
    const [first] = log.entries
    expect(first!.overgenomen_uit).toBe('2025-09-22')
    expect(first!.herkomst).toHaveLength(12)
    expect(first!.herkomst!.find(({ bestand }) => bestand === 'verwerkingen/06-interne-audit.yaml')).toEqual({ bestand: 'verwerkingen/06-interne-audit.yaml', onbekend: ['grondslag'], aangenomen: 'ja' })
    expect(log.entries.at(-1)!.herkomst).toBeUndefined()
    for (const { datum } of log.entries) for (const file of new DiskTree(`${JADOS}/versies/${datum}`).list()) expect(readFileSync(`${JADOS}/versies/${datum}/${file}`, 'utf8')).not.toMatch(/aangenomen|overgenomen/)
  })

  it('says that it is a reconstruction wherever a version appears', () => {
    expect(showVersion(at('2024-12-31'), 'yaml')).toContain('# Reconstructie')
    expect(JSON.parse(showVersion(at('2024-12-31'), 'json'))).toMatchObject({ version: { datum: '2024-11-12', reconstructed: true }, overgenomen_uit: '2025-09-22' })
    const difference = diffVersions(at('2024-06-26'), at('2024-11-12'))
    for (const text of [diffPretty(difference, PLAIN), diffMarkdown(difference).replaceAll('\\', ''), diffHtml(difference), logPretty(log, PLAIN), logMarkdown(log), logHtml(log), logJson(log)]) expect(text.toLowerCase()).toContain('reconstructie')
    expect(JSON.parse(diffJson(difference))).toMatchObject({ versions: { from: { reconstructed: true }, to: { reconstructed: true } } })
  })

  it('lets an activity keep its identifier until it changes', () => {
    const since = (id: string): string[] => log.entries.map(({ verwerkingen }) => verwerkingen[id]!.sinds)
    expect(since('10-nieuwsbrief')).toEqual(['2024-06-26', '2024-06-26', '2024-06-26', '2024-06-26'])
    expect(since('01-clientadministratie')).toEqual(['2024-06-26', '2024-11-12', '2025-07-01', '2025-07-01'])
    expect(since('06-interne-audit')).toEqual(['2024-06-26', '2024-06-26', '2024-06-26', '2025-09-22'])
  })

  it('is still what was made', () => {
    expect(verifyPath(JADOS, undefined)[0]).toMatchObject({ alterations: [], versions: ['2024-06-26', '2024-11-12', '2025-07-01', '2025-09-22'] })
  })

  it('is made again, byte for byte, from the last version and the data of the reconstruction', () => {
    const path = copyOf(`${JADOS}/versies/2025-09-22`, join(folder, 'jados'))
    mkdirSync(join(path, 'versies'))
    copyOf(`${JADOS}/versies/reconstructie.yaml`, join(path, 'versies/reconstructie.yaml'))
    const made = reconstructVersions({ path, avg: '0.1.0', dryRun: true })
    expect(made.map(({ entry }) => entry.momentopname)).toEqual(log.entries.map(({ momentopname }) => momentopname))
    expect(() => reconstructVersions({ path: JADOS, avg: '0.1.0', dryRun: true })).toThrow('heeft al versies')
  })

  it('has data and a log that their schemas describe', () => {
    for (const name of ['versielog', 'reconstructie']) {
      const ajv = new Ajv2020({ strictTypes: false, strictRequired: false })
      addFormats.default(ajv)
      const validate = ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object)
      expect(validate(parse(readFileSync(`${JADOS}/versies/${name}.yaml`, 'utf8'))), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  it('shows to avg lint --sinds the bases that were switched, and the convenience that one was switched for', () => {
    const register = readRegister(new DiskTree(JADOS))
    const found = lint(register, { peildatum: '2026-11-21', rules: rules.filter(({ scope }) => scope === 'versie'), since: changesSince(at('2024-06-26'))(register) })
    expect(found.map(({ rule, verwerking }) => `${verwerking} ${rule}`)).toEqual([
      '01-clientadministratie grondslag-gewisseld',
      '02-statistisch-onderzoek grondslag-gewisseld',
      '06-interne-audit grondslag-gewisseld',
      '06-interne-audit gerechtvaardigd-belang-gemak',
      '11-contactformulieren grondslag-gewisseld',
    ])
    expect(found.find(({ rule }) => rule === 'gerechtvaardigd-belang-gemak')!.message.wat).toContain('werkbaar')
  })
})

describe('golden files', () => {
  const difference = diffVersions(at('2024-06-26'), at('2025-09-22'))
  const log = versionLog(JADOS)
  it.each([
    ['jados.diff.txt', diffPretty(difference, PLAIN)],
    ['jados.diff.json', diffJson(difference)],
    ['jados.diff.md', diffMarkdown(difference)],
    ['jados.diff.html', diffHtml(difference)],
    ['jados.log.txt', logPretty(log, PLAIN)],
    ['jados.log.json', logJson(log)],
    ['jados.log.md', logMarkdown(log)],
    ['jados.log.html', logHtml(log)],
  ])('%s', async (name, content) => {
    await expect(content).toMatchFileSnapshot(`../golden/versies/${name}`)
  })
})

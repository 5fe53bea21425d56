import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { avg } from './run.js'

const home = mkdtempSync(join(tmpdir(), 'avg-decide-'))
const place = join(home, 'voorbeeld')
const besluiten = join(place, 'besluiten')
const DAY = ['--datum', '2026-11-22']
afterAll(() => rmSync(home, { recursive: true, force: true }))
beforeEach(() => {
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home)
  cpSync('registers/voorbeeld', place, { recursive: true })
})

interface RecordYaml {
  uitkomst?: string
  rol: string
  versie: string
  acties: 'geen' | { handeling?: string; uiterlijk?: string }[]
  inbreuk?: { kennisneming?: string; meldingen?: unknown; maatregelen?: string[]; aantal?: number }
  antwoorden: { vraag: string; antwoord: unknown; overweging?: string }[]
  overwegingen?: string[]
  akkoord?: { rol: string; datum: string }
}

function answers(text: string): string {
  const file = join(home, 'antwoorden.yaml')
  writeFileSync(file, text)
  return file
}

function record(id: string): RecordYaml {
  return parse(readFileSync(join(besluiten, `${id}.yaml`), 'utf8')) as RecordYaml
}

/** A run with lines typed in, as through a screen reader. */
function typed(args: readonly string[], lines: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/avg.js', ...args], { encoding: 'utf8', input: lines.map((line) => `${line}\n`).join(''), env: { PATH: process.env.PATH, NO_COLOR: '1' } })
  return { status, stdout, stderr }
}

const BREACH = 'rol: privacy officer\nantwoorden:\n  beveiliging: ja\n  rol: verantwoordelijke\n  kennis: 2026-11-20T09:00+01:00\n'

describe('avg decide, with a file', () => {
  it.each([
    ['an encrypted laptop that was lost', '  gevolg: [verlies]\n  onleesbaar: ja\n  beschikbaar: ja\n  zwaarder: [bijzonder]\n  lichter: []\n  significant: nee\n', 'alleen-vastleggen'],
    ['a bag left in the train, found back complete, of which nobody can say that no one looked', '  gevolg: [verlies, toegang]\n  onleesbaar: nee\n  gezien: nee\n  beschikbaar: ja\n  zwaarder: [bijzonder]\n  lichter: []\n  risico: risico\n  te-laat: nee\n  significant: nee\n', 'melden-ap'],
    ['a wrong e-mail to one colleague who deleted it', '  gevolg: [verstrekking]\n  onleesbaar: nee\n  gezien: ja\n  zwaarder: []\n  lichter: [vertrouwd, gewist]\n  significant: nee\n', 'alleen-vastleggen'],
    ['ransomware with a good copy, after which data may have been taken', '  gevolg: [onbeschikbaar, toegang]\n  onleesbaar: nee\n  gezien: nee\n  beschikbaar: ja\n  zwaarder: [bijzonder, kwaad]\n  lichter: []\n  risico: hoog\n  uitzondering: geen\n  te-laat: nee\n  significant: ja\n', 'ap-en-betrokkenen'],
    ['21 health files to a wrong municipality', '  gevolg: [verstrekking]\n  onleesbaar: nee\n  gezien: nee\n  zwaarder: [bijzonder, kwetsbaar]\n  lichter: [vertrouwd]\n  risico: risico\n  te-laat: nee\n  significant: nee\n', 'melden-ap'],
  ])('decides %s', (_, own, uitkomst) => {
    const run = avg(['decide', place, 'datalek', ...DAY, '--antwoorden', answers(BREACH + own)])
    expect([run.status, run.stderr]).toEqual([0, expect.stringContaining('2026-11-22-datalek-1.yaml') as string])
    const made = record('2026-11-22-datalek-1')
    expect(made).toMatchObject({ uitkomst, rol: 'privacy officer', inbreuk: { kennisneming: '2026-11-20T09:00+01:00' } })
    const told = made.acties === 'geen' ? [] : made.acties.filter(({ handeling }) => handeling === 'melden-ap')
    expect(told.map(({ uiterlijk }) => uiterlijk)).toEqual(uitkomst === 'alleen-vastleggen' ? [] : ['2026-11-23T09:00+01:00'])
    expect(made.inbreuk!.meldingen).toBe(uitkomst === 'alleen-vastleggen' ? 'geen' : undefined)
    const { findings } = JSON.parse(avg(['lint', place, '--format', 'json', '--peildatum', '2026-11-22']).stdout) as { findings: { file: string; rule: string }[] }
    expect(findings.filter(({ file, rule }) => file.includes('besluiten/') && !['besluit-zonder-akkoord', 'besluit-datalek-onvolledig', 'besluit-onvolledig'].includes(rule))).toEqual([])
  })

  it('never writes over a record, and reads a record as answers too', () => {
    const file = answers('rol: privacy officer\nantwoorden: {beveiliging: {antwoord: nee, overweging: Er ging niets mis.}}\n')
    for (let count = 0; count < 3; count++) expect(avg(['decide', place, 'datalek', ...DAY, '--antwoorden', file]).status).toBe(0)
    expect(avg(['decide', place, 'datalek', ...DAY, '--antwoorden', join(besluiten, '2026-11-22-datalek-2.yaml')]).status).toBe(0)
    expect(readdirSync(besluiten)).toEqual([1, 2, 3, 4].map((number) => `2026-11-22-datalek-${number}.yaml`))
    expect(record('2026-11-22-datalek-4').antwoorden).toEqual([{ vraag: 'beveiliging', antwoord: 'nee', overweging: 'Er ging niets mis.' }])
  })

  it('a balancing that somebody signed off silences the rule that asks for it, and one without a signature does not', () => {
    const jados = join(home, 'jados')
    cpSync('registers/jados', jados, { recursive: true })
    const asks = (): boolean => (JSON.parse(avg(['lint', jados, '--format', 'json', '--peildatum', '2026-11-22']).stdout) as { findings: { rule: string; verwerking?: string }[] }).findings.some(({ rule, verwerking }) => rule === 'gerechtvaardigd-belang-zonder-afweging' && verwerking === '03-verhuurder')
    const about = 'rol: privacy officer\nverwerkingen: [03-verhuurder]\nantwoorden: {overheidstaak: nee, belang: De huur regelen., gerechtvaardigd: ja, noodzaak: ja, verwacht: ja, zwaar: [], waarborgen: [bezwaar], weegt: belang}\n'
    expect(asks()).toBe(true)
    expect(avg(['decide', jados, 'belangenafweging', ...DAY, '--antwoorden', answers(about)]).status).toBe(0)
    expect(asks()).toBe(true)
    expect(avg(['decide', jados, 'belangenafweging', ...DAY, '--antwoorden', answers(about), '--akkoord', 'directeur']).status).toBe(0)
    expect(asks()).toBe(false)
  })

  it.each([
    ['a missing answer', 'rol: x\nantwoorden: {beveiliging: ja}\n', [], /geen antwoord op `gevolg`: Wat is er met de gegevens gebeurd/],
    ['an answer that does not exist', 'rol: x\nantwoorden: {beveiliging: misschien}\n', [], /kies `ja` of `nee`/],
    ['a question that does not exist', 'rol: x\nantwoorden: {beveiligen: ja}\n', [], /`beveiligen` is geen vraag/],
    ['no role', 'antwoorden: {beveiliging: nee}\n', [], /vanuit welke functie/],
    ['an e-mail address in a consideration', 'rol: x\nantwoorden: {beveiliging: {antwoord: nee, overweging: Van jan@voorbeeld.nl.}}\n', [], /Hier staat een e-mailadres/],
    ['a BSN in the facts', 'rol: x\ninbreuk: {feiten: Brief van 111222333 kwijt.}\nantwoorden: {beveiliging: nee}\n', [], /Hier staat een BSN/],
    ['a role that is a phone number', 'antwoorden: {beveiliging: nee}\n', ['--rol', '06-12345678'], /--rol: Hier staat een telefoonnummer/],
    ['an activity that does not exist', 'rol: x\nantwoorden: {beveiliging: nee}\n', ['--verwerking', '99'], /geen verwerking `99`/],
    ['a key that does not belong there', 'rol: x\nbeveiliging: nee\n', [], /regel 2: `beveiliging` hoort hier niet/],
    ['a list that is none', 'rol: x\nverwerkingen: 01\nantwoorden: {beveiliging: nee}\n', [], /bij `verwerkingen`/],
    ['a file that is a list', '- a\n', [], /sleutels met antwoorden/],
    ['broken YAML', 'rol: "x\n', [], /antwoorden\.yaml, regel/],
    ['a breach that is not what the schema wants', 'rol: x\ninbreuk: {aantal: veel}\nantwoorden: {beveiliging: nee}\n', [], /bij `inbreuk\/aantal`/],
  ])('ends with 2 and writes nothing on %s', (_, text, args, message) => {
    const run = avg(['decide', place, 'datalek', ...DAY, '--antwoorden', answers(text), ...args])
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(message)
    expect(run.stderr).not.toMatch(/jan@|111222333/)
    expect(existsSync(besluiten)).toBe(false)
  })

  it('writes nothing with --dry-run, and says what came out', () => {
    const run = avg(['decide', place, 'datalek', ...DAY, '--antwoorden', answers('rol: x\nantwoorden: {beveiliging: nee, risico: hoog}\n'), '--dry-run'])
    expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining('Dit is geen datalek.') as string })
    expect(run.stderr).toContain('`risico` is met deze antwoorden niet gevraagd')
    expect(run.stderr).toContain('niets geschreven (--dry-run)')
    expect(existsSync(besluiten)).toBe(false)
  })

  it('lists the procedures of avg and of the register without a name', () => {
    const run = avg(['decide', 'registers/cjg-de-kempen'])
    expect(run.status).toBe(0)
    for (const id of ['datalek', 'belangenafweging', 'triage-instrument', 'nulmeting-privacy']) expect(run.stdout).toMatch(new RegExp(`^ {2}${id}`, 'm'))
    expect(avg(['decide', place, 'nergens'])).toMatchObject({ status: 2, stderr: expect.stringContaining('geen procedure `nergens`') as string })
  })

  it('does not wait for a mistake elsewhere in the register', () => {
    writeFileSync(join(place, 'verwerkingen/99-kapot.yaml'), 'naam: "\n')
    expect(avg(['decide', place, 'datalek', ...DAY, '--antwoorden', answers('rol: x\nantwoorden: {beveiliging: nee}\n')]).status).toBe(0)
  })
})

describe('avg decide, line by line', () => {
  const WALK = ['ja', 'Een tas bleef in de trein staan.', '2,5', '1', '20-11-2026 09:00', 'nee', '', '2', 'Het slot was open.', 'ja', '', '1', '0', '2', 'Het gaat om zorggegevens.', '2', '2']

  it('walks to the outcome and keeps the record with what article 33(5) asks', () => {
    const run = typed(['decide', place, 'datalek', '--plain', ...DAY], [...WALK, 'Tas in de trein', 'Een tas met dossiers bleef in de trein staan.', 'Iemand kan dossiers gelezen hebben.', 'tas opgehaald; vervoerder gevraagd', '12', '', 'privacy officer', '', 'ja'])
    expect([run.status, run.stdout]).toEqual([0, expect.stringContaining('Meld het datalek bij de AP en leg het vast.') as string])
    expect(record('2026-11-22-datalek-1')).toMatchObject({ uitkomst: 'melden-ap', rol: 'privacy officer', inbreuk: { kennisneming: '2026-11-20T09:00+01:00', aantal: 12, maatregelen: ['tas opgehaald', 'vervoerder gevraagd'] } })
    expect(readdirSync(besluiten)).toEqual(['2026-11-22-datalek-1.yaml'])
  })

  it('moves no cursor and colours nothing', () => {
    const { stderr } = typed(['decide', place, 'datalek', '--plain', ...DAY], ['nee'])
    // oxlint-disable-next-line no-control-regex
    expect(stderr).not.toMatch(/[\u001B\r\u0008]/)
  })

  it('keeps the answers of who stops, goes on there, and clears them away at the end', () => {
    const stopped = typed(['decide', place, 'datalek', '--plain', ...DAY], [...WALK.slice(0, 6), 'stop'])
    expect(stopped).toMatchObject({ status: 2, stdout: '' })
    expect(stopped.stderr).toContain(`Afgebroken. Uw antwoorden zijn bewaard. Ga verder met \`avg decide ${place} datalek\``)
    expect(readdirSync(join(besluiten, '.lopend')).sort()).toEqual(['.gitignore', 'datalek-1.yaml'])
    expect(avg(['lint', place, '--format', 'json']).stdout).not.toContain('.lopend')
    expect(JSON.parse(avg(['datalekken', place, '--nu', '2026-11-22 09:00', '--format', 'json']).stdout)).toMatchObject({ datalekken: [{ id: 'lopend-datalek-1', af: false, ap: { stand: 'loopt', beoordeeld: false, uren_over: 24 } }] })
    const resumed = typed(['decide', place, 'datalek', '--plain', ...DAY], ['1', ...WALK.slice(5), 'Tas', '', '', '', '', '', 'privacy officer', '', 'ja'])
    expect(resumed.status).toBe(0)
    expect(resumed.stderr).toContain('4. Wanneer wist u met redelijke zekerheid dat dit een datalek was? 20-11-2026 om 09:00 uur')
    expect(readdirSync(besluiten)).toEqual(['2026-11-22-datalek-1.yaml'])
  })

  it('goes back, explains with the provision, and refuses what is no answer or says who it was', () => {
    const run = typed(['decide', place, 'datalek', '--plain', ...DAY], ['?', '3', 'ja', 'Van jan@voorbeeld.nl', 'Een tas.', '<', 'nee', 'Toch niet.', 'Niets', '', 'privacy officer', '', 'ja'])
    expect(run.status).toBe(0)
    expect(run.stderr).toContain('artikel 4 punt 12 AVG: https://')
    expect(run.stderr).toContain('Typ een getal van 1 tot en met 2.')
    expect(run.stderr).toContain('Hier staat een e-mailadres.')
    expect(record('2026-11-22-datalek-1')).toMatchObject({ uitkomst: 'geen-datalek', antwoorden: [{ antwoord: 'nee', overweging: 'Toch niet.' }] })
  })

  it('goes back from what is asked at the end into the questions, and throws away when told to', () => {
    const run = typed(['decide', place, 'datalek', '--plain', ...DAY], ['nee', '', '<', 'nee', '', 'Niets', '', 'x', '', 'nee'])
    expect(run).toMatchObject({ status: 0, stderr: expect.stringContaining('er is niets geschreven') as string })
    expect(existsSync(besluiten)).toBe(false)
  })

  it.skipIf(process.platform === 'win32')('says what was kept when it is interrupted', async () => {
    const run = spawn(process.execPath, ['bin/avg.js', 'decide', place, 'datalek', '--plain', ...DAY], { stdio: 'pipe', env: { PATH: process.env.PATH, NO_COLOR: '1' } })
    let said = ''
    const until = (words: string): Promise<void> => new Promise((resolve) => run.stderr.on('data', () => said.includes(words) && resolve()))
    run.stderr.on('data', (chunk: Buffer) => (said += String(chunk)))
    const asked = until('2. Wat is er met de gegevens gebeurd?')
    run.stdin.write('ja\nEen tas.\n')
    await asked
    run.kill('SIGINT')
    expect(await new Promise((resolve) => run.once('exit', resolve))).toBe(2)
    expect(said).toContain('Uw antwoorden zijn bewaard')
    expect(existsSync(join(besluiten, '.lopend/datalek-1.yaml'))).toBe(true)
  })

  it('asks for a file or --plain when there is no terminal', () => {
    expect(typed(['decide', place, 'datalek'], [])).toMatchObject({ status: 2, stderr: expect.stringContaining('--antwoorden') as string })
  })

  it('tells after a question of the quiz whether it was right, as the group did, and ends with the score', () => {
    const run = typed(['decide', 'registers/cjg-de-kempen', 'privacytest', '--plain', '--dry-run'], ['Alles over iemand', '2', '<', '1', 'stop'])
    expect(run.stderr).toMatch(/Niet goed\. Het antwoord is: Juist\./)
    expect(run.stderr).toMatch(/Goed\.\n/)
    const questions = (parse(readFileSync('registers/cjg-de-kempen/procedures/privacytest.yaml', 'utf8')) as { vragen: { id: string; soort: string; antwoorden?: { id: string; goed?: string }[] }[] }).vragen
    const all = questions.map(({ id, soort, antwoorden = [] }) => `  ${id}: ${soort === 'tekst' ? 'iets' : soort === 'meerkeuze' ? `[${antwoorden.filter(({ goed }) => goed).map((each) => each.id).join(', ')}]` : (antwoorden.find(({ goed }) => goed) ?? antwoorden[0])!.id}\n`)
    const whole = avg(['decide', 'registers/cjg-de-kempen', 'privacytest', '--dry-run', '--antwoorden', answers(`rol: x\nantwoorden:\n${all.join('')}`)])
    expect(whole.stdout).toMatch(/█{20} +(\d+) van \1\n/)
  })
})

describe('avg decide --vervolg', () => {
  it('adds what came to be known later, and keeps comments', () => {
    expect(avg(['decide', place, 'datalek', ...DAY, '--antwoorden', answers(`naam: Tas\n${BREACH}  gevolg: [verlies]\n  onleesbaar: nee\n  gezien: nee\n  beschikbaar: ja\n  zwaarder: []\n  lichter: []\n  risico: risico\n  te-laat: nee\n  significant: nee\n`)]).status).toBe(0)
    const file = join(besluiten, '2026-11-22-datalek-1.yaml')
    writeFileSync(file, `# Overleg met de FG\n${readFileSync(file, 'utf8')}`)
    const later = 'inbreuk: {feiten: Een tas bleef staan., gevolgen: Iemand kan gelezen hebben., maatregelen: [tas opgehaald], meldingen: [{aan: ap, op: "2026-11-23T09:01+01:00", soort: eerste, reden_te_laat: Het was weekend.}]}\n'
    expect(avg(['decide', place, 'datalek', '--vervolg', '2026-11-22-datalek-1', '--antwoorden', answers(later), '--datum', '2026-11-23']).status).toBe(0)
    expect(avg(['decide', place, 'datalek', '--vervolg', '2026-11-22-datalek-1', '--antwoorden', answers('inbreuk: {maatregelen: [sloten vervangen], meldingen: [{aan: ap, op: "2026-11-25T10:00+01:00", soort: aanvulling}]}\n')]).status).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('# Overleg met de FG')
    expect(record('2026-11-22-datalek-1').inbreuk).toMatchObject({ maatregelen: ['tas opgehaald', 'sloten vervangen'], meldingen: [{ soort: 'eerste' }, { soort: 'aanvulling' }] })
    const { datalekken } = JSON.parse(avg(['datalekken', place, '--nu', '2026-11-26 12:00', '--format', 'json']).stdout) as { datalekken: object[] }
    expect(datalekken).toMatchObject([{ ap: { stand: 'gemeld', te_laat: true, na_uren: 72.01, reden: 'Het was weekend.' }, ontbreekt: ['aantal', 'akkoord'] }])
  })

  it('asks at the terminal whom it was told, and why it was late; who stops then keeps what was added', () => {
    expect(avg(['decide', place, 'datalek', ...DAY, '--antwoorden', answers(`naam: Tas\n${BREACH}  gevolg: [verlies]\n  onleesbaar: nee\n  gezien: nee\n  beschikbaar: ja\n  zwaarder: []\n  lichter: []\n  risico: risico\n  te-laat: nee\n  significant: nee\n`)]).status).toBe(0)
    const run = typed(['decide', place, 'datalek', '--vervolg', '2026-11-22-datalek-1', '--plain', '--datum', '2026-11-24'], ['?', '1', '1', '2026-11-24 10:00', 'Het was niet bekend.', '1', '2', 'stop'])
    expect(run).toMatchObject({ status: 0, stderr: expect.stringContaining('artikel 33 lid 4 AVG') as string })
    expect(record('2026-11-22-datalek-1').inbreuk!.meldingen).toEqual([{ aan: 'ap', op: '2026-11-24T10:00+01:00', soort: 'eerste', reden_te_laat: 'Het was niet bekend.' }])
  })

  it('weighs anew with other answers, says what it was before, and asks for a new signature', () => {
    expect(avg(['decide', place, 'datalek', ...DAY, '--akkoord', 'directeur', '--antwoorden', answers(`naam: Laptop\n${BREACH}  gevolg: [verlies]\n  onleesbaar: ja\n  beschikbaar: ja\n  zwaarder: []\n  lichter: []\n  significant: nee\n`)]).status).toBe(0)
    const anew = answers('antwoorden: {onleesbaar: {antwoord: nee, overweging: De sleutel stond erbij.}, gezien: nee, risico: risico, te-laat: nee}\n')
    expect(avg(['decide', place, 'datalek', '--vervolg', '2026-11-22-datalek-1', '--antwoorden', anew, '--datum', '2026-11-23']).status).toBe(0)
    const made = record('2026-11-22-datalek-1')
    expect(made).toMatchObject({ uitkomst: 'melden-ap', overwegingen: ['Op 2026-11-23 opnieuw beoordeeld. Daarvoor was de uitkomst `alleen-vastleggen`.'] })
    expect([made.akkoord, made.inbreuk!.meldingen]).toEqual([undefined, undefined])
  })

  it('says so when there is no such entry, or one of another procedure', () => {
    expect(avg(['decide', place, 'datalek', '--vervolg', 'niets', '--antwoorden', answers('rol: x\n')])).toMatchObject({ status: 2, stderr: expect.stringContaining('geen besluit `niets`') as string })
  })
})

describe('avg datalekken', () => {
  it('names what it cannot read, and shows an entry of which the procedure is gone', () => {
    mkdirSync(besluiten)
    writeFileSync(join(besluiten, 'kapot.yaml'), 'naam: "\n')
    writeFileSync(join(besluiten, 'weg.yaml'), 'naam: Oud\nprocedure: weg\nversie: 2026-01-01\nantwoorden: [{vraag: x, antwoord: y}]\ninbreuk: {feiten: Iets.}\n')
    const run = avg(['datalekken', place, '--nu', '2026-11-22 12:00'])
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('Nog niet beoordeeld of dit gemeld moet worden')
    expect(run.stderr).toMatch(/niet in de lijst.*besluiten\/kapot\.yaml/)
    expect(run.stderr).not.toContain('weg.yaml')
  })

  it('gives the same list as a screen, Markdown, HTML and JSON, to the screen or to a file', () => {
    const register = 'docs/handleiding/voorbeelden/datalekken'
    for (const format of ['pretty', 'markdown', 'html', 'json']) {
      const file = join(home, format)
      expect(avg(['datalekken', register, '--nu', '2026-11-23 09:01', '--format', format, '--output', file])).toMatchObject({ status: 0, stdout: '' })
      expect(readFileSync(file, 'utf8').replace(/\s+/g, ' ')).toMatch(format === 'json' ? /"uren_over": -0\.02, "te_laat": true/ : /De 72 uur zijn voorbij: 1 minuut te laat\./)
    }
  })

  it.each([
    ['gisteren', /geen moment/],
    ['2026-10-25 02:30', /twee keer/],
    ['2026-03-29 02:30', /was er niet/],
  ])('refuses %s as a moment', (nu, message) => {
    expect(avg(['datalekken', place, '--nu', nu])).toMatchObject({ status: 2, stderr: expect.stringMatching(message) as string })
  })
})

describe('avg decide, printed', () => {
  it('gives the procedure with links from answers to where they lead, and a picture that says what it shows', () => {
    const md = avg(['decide', place, 'datalek', '--format', 'markdown', ...DAY]).stdout
    expect(md).toContain('[uitkomst: Dit is geen datalek.](#uitkomst-geen-datalek)')
    expect(md).toContain('binnen 72 uur, vanaf het moment dat u van het datalek weet')
    const html = avg(['decide', place, 'datalek', '--format', 'html', ...DAY]).stdout
    expect(html).toMatch(/<svg[^>]*role="img" aria-labelledby="[^"]+"[^>]*><title[^>]*>[^<]+<\/title><desc[^>]*>1\. Ging er iets mis[^<]*Na de laatste vraag: /)
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!)
    expect(targets.filter((id) => !html.includes(`id="${id}"`))).toEqual([])
  })

  it('shows scores per area beside those of before, on a screen and as a page', () => {
    const screen = avg(['decide', 'registers/cjg-de-kempen', 'nulmeting-privacy', '--score'])
    expect(screen.stdout).toMatch(/Beleid +█{16}░{4} +8 van 10 {3}\+7\n +█{2}░{18} +1 van 10 {3}eerder/)
    const file = answers('antwoorden: {cijfer-beleid: 9, cijfer-governance-intern: 6}\n')
    expect(avg(['decide', 'registers/cjg-de-kempen', 'nulmeting-privacy', '--score', '--antwoorden', file, '--eerder', 'afronding']).stdout).toMatch(/Beleid.*9 van 10 {3}\+1\n/)
    expect(avg(['decide', 'registers/cjg-de-kempen', 'nulmeting-privacy', '--score', '--format', 'html']).stdout).toMatch(/<desc[^>]*>Beleid: 8 van 10, eerder 1 van 10\./)
    expect(avg(['decide', place, 'datalek', '--score']).status).toBe(2)
  })
})

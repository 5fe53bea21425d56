import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { avg } from './run.js'

const home = mkdtempSync(join(tmpdir(), 'avg-dossier-lek-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const register = join(home, 'voorbeeld')
cpSync('registers/voorbeeld', register, { recursive: true })
mkdirSync(join(register, 'besluiten'))
writeFileSync(join(register, 'besluiten/tas.yaml'), 'naam: Tas in de trein\nprocedure: datalek\nversie: 2026-11-22\ndatum: 2026-11-20\nrol: privacy officer\ninbreuk: {kennisneming: 2026-11-20T09:00+01:00, feiten: Een tas met dossiers bleef staan., gevolgen: Iemand kan dossiers gelezen hebben., maatregelen: [tas opgehaald], aantal: 12, meldingen: [{aan: ap, op: 2026-11-21T11:00+01:00}]}\nantwoorden: [{vraag: beveiliging, antwoord: ja}]\nuitkomst: melden-ap\nopmerkingen: [{tekst: KANARIE}]\n')

function dossier(name: string, vraag: string): string {
  const output = join(home, name)
  const run = avg(['dossier', register, '--peildatum', '2026-11-22', '--vandaag', '2026-11-22', '--vraag', vraag, '--output', output], { env: { PATH: '', CHROME_PATH: '' } })
  expect(run.status).toBe(0)
  return output
}

describe('the register of breaches in a dossier', () => {
  it.each(['30', '31'])('is not sent when article %s was asked for, and is named in the internal index', (vraag) => {
    const output = dossier(`vraag-${vraag}`, vraag)
    expect(readdirSync(join(output, 'verzenden')).filter((name) => name.startsWith('datalekken'))).toEqual([])
    expect(readFileSync(join(output, 'intern/index.md'), 'utf8')).toMatch(/artikel 33 lid 5 AVG.*register van datalekken: 1.*niet in de map verzenden/)
  })

  it('is sent when article 33(5) was asked for: what happened and whom it was told, without working notes', () => {
    const output = dossier('vraag-33', '33(5)')
    const [file] = readdirSync(join(output, 'verzenden')).filter((name) => name.startsWith('datalekken'))
    expect(file).toBeDefined()
    expect(readFileSync(join(output, 'intern/index.md'), 'utf8')).toMatch(new RegExp(`artikel 33 lid 5 AVG.*${file!.replace('.', '\\.')}`))
    if (file!.endsWith('.html')) expect(readFileSync(join(output, 'verzenden', file!), 'utf8')).toMatch(/Een tas met dossiers bleef staan[^]*na 26 uur/)
    for (const name of readdirSync(join(output, 'verzenden'))) if (/\.(html|json)$/.test(name)) expect(readFileSync(join(output, 'verzenden', name), 'utf8')).not.toContain('KANARIE')
    expect(existsSync(join(output, 'intern'))).toBe(true)
  })
})

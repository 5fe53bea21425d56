import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lawAt } from '../../src/law/index.js'
import { date, duration, fixesIn } from '../../src/lint/fixes.js'
import { parseSource } from '../../src/source/source.js'

const law = lawAt('2026-11-21')
const fixes = (yaml: string, peildatum = '2026-11-21'): string[] => fixesIn(parseSource('x', new TextEncoder().encode(yaml)).value, 'verwerking.schema.json', lawAt(peildatum)).map(({ path, from, to }) => `${path.join('/')}: ${from} → ${to}`)

describe('old terms', () => {
  it.each([
    ['one word', 'omschrijving: Een bewerker bewaart het.', ['omschrijving: bewerker → verwerker']],
    ['a plural', 'omschrijving: Twee bewerkers.', ['omschrijving: bewerkers → verwerkers']],
    ['a longer word first', 'omschrijving: De bewerkersovereenkomst met de bewerker.', ['omschrijving: bewerkersovereenkomst → verwerkersovereenkomst', 'omschrijving: bewerker → verwerker']],
    ['a capital', 'omschrijving: Bewerker is Acme.', ['omschrijving: Bewerker → Verwerker']],
    ['a list of texts', 'informeren: [Recht van verzet bij de directie]', ['informeren/0: Recht van verzet → Recht van bezwaar']],
  ])('become the term of today: %s', (_, yaml, expected) => {
    expect(fixes(`naam: X\n${yaml}\n`)).toEqual(expected)
  })

  it.each([
    ['inside another word', 'omschrijving: De medewerker en de tekstbewerker.'],
    ['where the law data says that it means something else', 'omschrijving: De bewerker van een handschrift.'],
    ['in a quotation', 'omschrijving: De bron zegt “bewerker”.'],
    ['where the register keeps the words of its source', 'bijzonder: {genoemd: [bewerker], toelichting: de bewerker}'],
    ['in an id', 'verwerkers: [{partij: bewerker}]'],
    ['in the title of a document', 'documenten: [{id: x, titel: Brief van de bewerker}]'],
    ['when the word is ordinary Dutch in a sentence', 'omschrijving: De verantwoordelijke medewerker is houder van een pas, afgeschermd.'],
  ])('stay %s', (_, yaml) => {
    expect(fixes(`naam: X\n${yaml}\n`)).toEqual([])
  })

  it('become the term of today where the word stands alone', () => {
    expect(fixes('naam: X\ntoegang: [{wie: de verantwoordelijke, tot: alles}]\n')).toEqual(['toegang/0/wie: verantwoordelijke → verwerkingsverantwoordelijke'])
  })

  it('are no old terms yet on the day before the AVG', () => {
    expect(fixes('naam: X\nomschrijving: Een bewerker.\n', '2018-05-24')).toEqual([])
    expect(fixes('naam: X\nomschrijving: Een bewerker.\n', '2018-05-25')).toHaveLength(1)
  })
})

describe('citations', () => {
  it.each([
    ['Jeugdwet 7.3.8(3)', 'artikel 7.3.8 lid 3 Jeugdwet'],
    ['art. 6 lid 1 sub c AVG', 'artikel 6 lid 1 onder c AVG'],
    ['UAVG 30(3)(a)', 'artikel 30 lid 3 onder a UAVG'],
    ['Telecommunicatiewet 11.7(1)', 'artikel 11.7 lid 1 Telecommunicatiewet'],
    ['art. 5.2.9 Wmo', 'artikel 5.2.9 Wmo 2015'],
  ])('%s becomes %s', (from, to) => {
    expect(fixes(`naam: X\nwet: ${from}\n`)).toEqual([`wet: ${from} → ${to}`])
    expect(fixes(`naam: X\nwet: [${to}, "${from}"]\n`)).toEqual([`wet/1: ${from} → ${to}`])
  })

  it.each([
    ['the official name in full already', 'artikel 28 Wet op de loonbelasting 1964'],
    ['another name, and an article that nobody recorded', 'artikel 99.98 Wmo'],
    ['a law that no longer holds', 'Wbp 8(f)'],
    ['an article that the law is known to lack', 'AVG 120'],
    ['a law alone', 'Wmo'],
    ['more than one citation', 'AVG 6(1)(c) en UAVG 30'],
    ['words around it', 'zie ook AVG 6(1)(c)'],
    ['a law that avg does not know', 'Wet op de Voorbeelden 12'],
  ])('stays when it is %s', (_, text) => {
    expect(fixes(`naam: X\nwet: "${text}"\n`)).toEqual([])
  })

  it('are left alone in running text', () => {
    expect(fixes('naam: X\nomschrijving: Jeugdwet 7.3.8(3)\n')).toEqual([])
  })
})

describe('durations', () => {
  it.each([['P20Y', '20 jaar'], ['P1M', '1 maand'], ['P2W', '2 weken'], ['20 jaren', '20 jaar'], ['1 weken', '1 week'], ['20 Jaar', '20 jaar'], ['20jaar', '20 jaar'], ['20 jaar', '20 jaar']])('%s is %s', (from, to) => {
    expect(duration(from)).toBe(to)
  })

  it.each(['P1Y6M', 'twintig jaar', 'ongeveer 2 jaar', '0 jaar', '2 keer', 'onbekend', ''])('%s stays', (text) => {
    expect(duration(text)).toBeUndefined()
  })
})

describe('dates', () => {
  it.each([['22-09-2025', '2025-09-22'], ['1-2-2025', '2025-02-01'], ['3 april 2024', '2024-04-03'], ['2025-9-2', '2025-09-02'], ['2025-09-22', '2025-09-22']])('%s is %s', (from, to) => {
    expect(date(from)).toBe(to)
  })

  it.each(['31-02-2025', '04/03/2025', '3 floreal 2024', 'september 2025', 'onbekend', '2025', '22-09-25'])('%s stays', (text) => {
    expect(date(text)).toBeUndefined()
  })
})

describe('the real registers', () => {
  const files = readdirSync('registers', { recursive: true, encoding: 'utf8' }).filter((file) => /^[\w-]+[\\/](register|verwerkingen[\\/][\w-]+)\.yaml$/.test(file))

  it('keep what they quote, and every fix leads to text that needs no second one', () => {
    expect(files.length).toBeGreaterThan(30)
    for (const file of files) {
      const value = parseSource(file, new Uint8Array(readFileSync(`registers/${file}`))).value
      const found = fixesIn(value, file.endsWith('register.yaml') ? 'register.schema.json' : 'verwerking.schema.json', law)
      for (const { from, to, path } of found) {
        expect(to, file).not.toBe(from)
        expect(path.some((step) => ['genoemd', 'bewering', 'toelichting', 'vindplaats'].includes(String(step))) && !/^\d{4}-/.test(to)).toBe(false)
      }
    }
  })
})

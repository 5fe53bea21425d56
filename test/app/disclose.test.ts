import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discloseFrom } from '../../src/app/disclose.js'
import { MemoryTree } from '../../src/core/file-tree.js'
import { disclose, type Disclosure } from '../../src/decide/disclose.js'
import { readRegister } from '../../src/register/read.js'
import { discloseJson } from '../../src/report/disclose-json.js'
import { discloseMarkdown } from '../../src/report/disclose-markdown.js'
import { disclosePretty } from '../../src/report/disclose-pretty.js'
import type { DisclosureReport } from '../../src/report/disclose-view.js'
import { registerNamed } from '../registers/facts.js'

const FOLDER = 'registers/cjg-de-kempen'
const PEILDATUM = '2026-11-21'

interface Extra {
  doel?: string
  gegevens?: string
  peildatum?: string
}
// Read once: a question reads the same register every time.
const { version } = discloseFrom(FOLDER, { door: 'gemeente', aan: 'school', peildatum: PEILDATUM }, '0.0.0')
const register = registerNamed('cjg-de-kempen')
const report = (door: string, aan: string, extra: Extra = {}): DisclosureReport => ({ avg: '0.0.0', version, disclosure: disclose(register, { door, aan, peildatum: PEILDATUM, ...extra })! })
const ask = (door: string, aan: string, extra: Extra = {}): Disclosure => report(door, aan, extra).disclosure

/** Ids of the rows that answer, and of the rows that are shown beside them with the reason. */
const answers = ({ antwoorden }: Disclosure): string[] => antwoorden.map(({ id }) => id)
const beside = ({ kijkOok }: Disclosure): string[] => kijkOok.map(({ reden, regel }) => `${reden} ${regel.id}`)

const pretty = (one: DisclosureReport): string => disclosePretty(one, { color: false, width: 80 })
/** On one line: where a line breaks is for the golden files. */
const said = (one: DisclosureReport): string => pretty(one).replace(/\s+/g, ' ')

describe('the 25 rows of annex IV', () => {
  it.each([
    ['gemeente-1-1', 'gemeente', 'jeugdhulpverlener', 'artikel 7.4.0 lid 1 sub a Jeugdwet', 'nee'],
    ['gemeente-1-2', 'de gemeenten', 'Veilig Thuis', 'artikel 5.2.6 Wmo', 'nee'],
    ['gemeente-1-3', 'gemeente', 'Raad voor de Kinderbescherming', 'artikel 1:240 BW', 'nee'],
    ['gemeente-2-1', 'gemeente', 'jeugdhulpverlener', 'artikel 7.4.0 lid 1 sub a Jeugdwet', 'nee'],
    ['gemeente-2-2', 'gemeente', 'school', 'artikel 2.7 lid 1 Jeugdwet', 'nee'],
    ['partners-1-1', 'jeugdhulpverlener', 'persoon rechtstreeks betrokken bij hulpverlening', 'artikel 7.3.11 lid 2 sub a Jeugdwet', 'nee'],
    ['partners-1-2', 'jeugdhulpverlener', 'vervanger', 'artikel 7.3.11 lid 2 sub a Jeugdwet', 'nee'],
    ['partners-1-3', 'jeugdhulpverlener', 'anderen', 'artikel 7.3.11 lid 1 Jeugdwet', 'ja, behalve ouders met gezag, voogd (tot 16)'],
    ['partners-1-4', 'hulpverlener Wgbo', 'persoon rechtstreeks betrokken bij behandeling', 'artikel 7:457 lid 2 sub a BW', 'nee'],
    ['partners-1-5', 'hulpverlener Wgbo', 'vervanger hulpverlener', 'artikel 7:457 lid 2 sub a BW', 'nee'],
    ['partners-1-6', 'hulpverlener Wgbo', 'anderen', 'artikel 7:457 lid 1 BW', 'ja, behalve ouders met gezag, voogd (tot 16)'],
    ['partners-2-1', 'medewerker gecertificeerde instelling', 'gemeente', 'artikel 7.4.0 lid 2 Jeugdwet', 'nee'],
    ['partners-2-2', 'gecertificeerde instelling', 'jeugdhulpverlener', 'artikel 7.3.11 lid 2 sub a Jeugdwet', 'nee'],
    ['partners-2-3', 'gecertificeerde instelling', 'hulpverlener Wgbo', 'artikel 7:457 lid 2 sub a BW', 'nee'],
    ['partners-2-4', 'gecertificeerde instelling', 'anderen', 'artikel 7.3.11 lid 1 Jeugdwet', 'ja, behalve ouders met gezag, voogd (tot 16)'],
    ['partners-2-5', 'professional', 'gecertificeerde instelling', 'artikel 7.3.11 lid 4 Jeugdwet', 'nee'],
    ['partners-3-1', 'gecertificeerde instelling', 'gemeente', 'artikel 7.4.0 lid 2 Jeugdwet', 'nee'],
    ['partners-3-2', 'gecertificeerde instelling', 'jeugdhulpverlener', 'artikel 7.3.11 lid 2 sub a Jeugdwet', 'nee'],
    ['partners-3-3', 'gecertificeerde instelling', 'hulpverlener Wgbo', 'artikel 7:457 lid 2 sub a BW', 'nee'],
    ['partners-3-4', 'gecertificeerde instelling', 'anderen', 'artikel 7.3.11 lid 1 Jeugdwet', 'ja, behalve ouders met gezag, voogd (tot 16)'],
    ['partners-4-1', 'aanbieder van preventie', 'gemeente', 'artikel 7.4.0 lid 2 Jeugdwet', 'nee'],
    ['partners-4-2', 'jeugdhulpaanbieder', 'gemeente', 'artikel 7.4.0 lid 2 Jeugdwet', 'nee'],
    ['partners-4-3', 'gekwalificeerde gedragswetenschapper', 'gemeente', 'artikel 7.4.0 lid 2 Jeugdwet', 'nee'],
    ['partners-4-4', 'gecertificeerde instelling', 'gemeente', 'artikel 7.4.0 lid 2 Jeugdwet', 'nee'],
    ['partners-4-5', 'jeugdhulpverlener', 'gemeente', 'artikel 7.4.0 lid 2 Jeugdwet', 'nee'],
  ])('%s: by %s to %s, on %s, consent %s', (id, door, aan, wet, toestemming) => {
    const found = ask(door, aan).antwoorden.find((rule) => rule.id === id)
    expect(found?.grondslag.map(({ tekst }) => tekst)).toEqual([wet])
    expect(found?.grondslag[0]!.bepalingen.map(({ stand }) => stand)).toEqual(['van-kracht'])
    const { gevraagd, uitzondering } = found!.toestemming!
    expect(uitzondering ? `${gevraagd}, behalve ${uitzondering.aan.join(', ')} (tot ${uitzondering.totLeeftijd})` : gevraagd).toBe(toestemming)
  })
})

describe('the order of the answers', () => {
  it('takes the row of this very pair first, and shows beside it what holds for another purpose', () => {
    const found = ask('gemeente', 'school')
    expect([found.uitkomst, answers(found), beside(found)]).toEqual(['regel', ['gemeente-2-2'], ['overige-situaties gemeente-anders']])
    expect(answers(ask('GI', 'hulpverlener Wgbo'))).toEqual(['partners-2-3', 'partners-3-3'])
  })

  it('shows every row of a pair that has more than one', () => {
    expect(answers(ask('gemeente', 'jeugdhulpverlener'))).toEqual(['gemeente-1-1', 'gemeente-2-1'])
    expect(answers(ask('gecertificeerde instelling', 'gemeente'))).toEqual(['partners-2-1', 'partners-3-1', 'partners-4-4'])
  })

  it('takes the row for all others when the receiver has no row of its own', () => {
    const found = ask('jeugdhulpverlener', 'school')
    expect([found.uitkomst, answers(found)]).toEqual(['regel-voor-anderen', ['partners-1-3']])
    expect(beside(found)).toEqual(['hoedanigheid partners-1-1', 'hoedanigheid partners-1-2'])
  })

  it('takes the note of the municipality where its tables have no row, and for no other giver', () => {
    const found = ask('gemeente', 'gecertificeerde instelling')
    expect([found.uitkomst, answers(found), found.antwoorden[0]!.toestemming]).toEqual(['overige-situaties', ['gemeente-anders'], { gevraagd: 'ja' }])
    expect(beside(found)).toContain('gebruik gebruik-5-1')
    for (const giver of ['school', 'Veilig Thuis', 'gedragswetenschapper']) expect(answers(ask(giver, 'woningcorporatie')), giver).toEqual([])
  })

  it.each([
    ['school', 'gemeente'],
    ['gedragswetenschapper', 'school'],
    ['jeugdhulpaanbieder', 'school'],
    ['bakker', 'slager'],
    ['Veilig Thuis', 'Raad voor de Kinderbescherming'],
  ])('says of %s to %s that the document does not provide for it, and whom it does know', (door, aan) => {
    const found = report(door, aan)
    expect([found.disclosure.uitkomst, answers(found.disclosure)]).toEqual(['niet-geregeld', []])
    const shown = said(found)
    expect(shown).toContain('Niet geregeld: het document zegt hier niets over. Dat betekent niet dat het kan, en ook niet dat het niet kan.')
    expect(shown).toContain('Als gever noemt het document: de gemeenten; Jeugdhulpverlener; Hulpverlener Wgbo;')
    expect(shown).toContain('Raad voor de Kinderbescherming; School;')
  })

  it('points at use of data for the receiver where the tables of disclosure are silent', () => {
    expect(beside(ask('Veilig Thuis', 'Raad voor de Kinderbescherming'))).toEqual(['gebruik gebruik-4-1', 'gebruik gebruik-4-3'])
  })

  it('does not answer with the row for others when somebody asks about the data subject', () => {
    const found = report('jeugdhulpverlener', 'de jeugdige')
    expect([found.disclosure.betrokkene, found.disclosure.uitkomst]).toEqual([true, 'niet-geregeld'])
    expect(pretty(found)).toContain('(artikel 15 AVG)')
  })

  it('says that an exception names the receiver', () => {
    const named = (aan: string): boolean[] => ask('jeugdhulpverlener', aan).antwoorden.map(({ toestemming }) => toestemming!.uitzondering!.genoemd)
    expect([named('ouders'), named('ouder met gezag'), named('voogden'), named('school')]).toEqual([[true], [true], [true], [false]])
  })
})

describe('parties as people write them', () => {
  it.each([
    ['capitals', 'JEUGDHULPVERLENER', 'SCHOOL', ['partners-1-3']],
    ['an article and a plural', 'de jeugdhulpverleners', 'scholen', ['partners-1-3']],
    ['an accent', 'de gemeénte', 'schóól', ['gemeente-2-2']],
    ['blanks and signs', '  jeugdhulpverlener. ', '“School”', ['partners-1-3']],
    ['a compound', 'gemeente', 'de basisschool', ['gemeente-2-2']],
    ['usual words for it', 'gemeente', 'leerkracht', ['gemeente-2-2']],
    ['an abbreviation in the register', 'gemeente', 'RvdK', ['gemeente-1-3']],
    ['first letters', 'GI', 'jeugdhulpverlener', ['partners-2-2', 'partners-3-2']],
    ['first letters in the plural', "GI's", 'jeugdhulpverlener', ['partners-2-2', 'partners-3-2']],
    ['an old name that the law changed', 'gemeente', 'AMHK', ['gemeente-1-2']],
    ['part of a name', 'gemeente', 'de Raad', ['gemeente-1-3']],
    ['somebody who works there', 'medewerker van de gemeente', 'school', ['gemeente-2-2']],
    ['the body of the municipality', 'college van burgemeester en wethouders van Bladel', 'school', ['gemeente-2-2']],
    ['one of the municipalities', 'gemeente Bladel', 'school', ['gemeente-2-2']],
    ['the id of a party', 'kempengemeenten', 'rvdk', ['gemeente-1-3']],
    ['another profession for it', 'gezinsvoogd', 'jeugdhulpverlener', ['partners-2-2', 'partners-3-2']],
    ['whom a note says it covers', 'gemeente', 'hulpverlener Wgbo', ['gemeente-1-1', 'gemeente-2-1']],
    ['a wider word for several', 'hulpverlener', 'school', ['partners-1-3', 'partners-1-6']],
  ])('%s', (_, door, aan, expected) => {
    expect(answers(ask(door, aan))).toEqual(expected)
  })

  it('shows what a party was read as, and nothing when it is the name itself', () => {
    expect(pretty(report('GI', 'school'))).toContain('Als gever is ‘GI’ gelezen als ‘Medewerker gecertificeerde instelling’.')
    expect(pretty(report('jeugdhulpverlener', 'school'))).not.toContain('gelezen als')
    expect(pretty(report('de jeugdhulpverleners', 'school'))).not.toContain('gelezen als')
  })

  it('takes a party that stands close to it only with saying so', () => {
    for (const giver of ['CJG+ de Kempen', 'gemeente Eindhoven']) {
      const found = report(giver, 'school')
      expect([answers(found.disclosure), found.disclosure.door.verwant]).toEqual([['gemeente-2-2'], true])
      expect(said(found)).toContain(`Als gever noemt het document ‘${giver}’ niet. Het noemt wel ‘de gemeenten’;`)
    }
    expect(beside(ask('jeugdhulpaanbieder', 'school'))).toEqual(['verwante-partij partners-1-3'])
  })

  it('does not take one word for another that only looks like it', () => {
    expect(ask('verloskundige', 'school').door.gelezenAls).toEqual([])
    expect(ask('jeugdhulpverlener', 'vervanger').aan.gelezenAls).toEqual(['Vervanger jeugdhulpverlener'])
    expect(ask('school in de gemeente', 'veilig').door.gelezenAls).toEqual([])
  })
})

describe('a question with a purpose or data', () => {
  it('keeps the rows about that purpose, and shows the others apart', () => {
    const found = ask('gemeente', 'jeugdhulpverlener', { doel: 'registreren' })
    expect([answers(found), beside(found)]).toEqual([['gemeente-1-1'], ['ander-doel gemeente-2-1', 'overige-situaties gemeente-anders']])
    expect(answers(ask('GI', 'gemeente', { doel: 'jeugdreclassering' }))).toEqual(['partners-3-1'])
    expect(answers(ask('GI', 'gemeente', { doel: 'een kinderbeschermingsmaatregel uitvoeren' }))).toEqual(['partners-2-1'])
  })

  it('goes on to what the document says of other situations when no row has the purpose', () => {
    const found = ask('gemeente', 'jeugdhulpverlener', { doel: 'marketing' })
    expect([found.uitkomst, beside(found)]).toEqual(['overige-situaties', ['ander-doel gemeente-1-1', 'ander-doel gemeente-2-1']])
    expect(ask('GI', 'hulpverlener Wgbo', { doel: 'marketing' }).uitkomst).toBe('niet-geregeld')
  })

  it('keeps the rows with those data, in the words that people use', () => {
    expect(answers(ask('gemeente', 'jeugdhulpverlener', { gegevens: 'gezondheidsgegevens' }))).toEqual(['gemeente-2-1'])
    expect(beside(ask('gemeente', 'jeugdhulpverlener', { gegevens: 'gezondheid' }))).toContain('andere-gegevens gemeente-1-1')
    expect(answers(ask('jeugdhulpverlener', 'school', { gegevens: 'NAW-gegevens' }))).toEqual(['partners-1-3'])
    expect(answers(ask('gemeente', 'jeugdhulpverlener', { gegevens: 'strafblad' }))).toEqual(['gemeente-anders'])
  })
})

describe('the law of the peildatum', () => {
  const rows = (wet: string): DisclosureReport => {
    const yaml = `tabellen:\n  - id: t\n    soort: verstrekking\n    regels:\n      - {id: t-1, doel: hulp, gegevens: [hulpvraag], door: [gemeente], aan: [school], wet: ${wet}}\n`
    const example = readRegister(new MemoryTree('voorbeeld', { 'register.yaml': 'naam: Voorbeeld\n', 'verstrekkingen.yaml': yaml }))
    expect(example.defects).toEqual([])
    return { avg: '0.0.0', version, disclosure: disclose(example, { door: 'gemeente', aan: 'school', peildatum: PEILDATUM })! }
  }

  it.each([
    ['artikel 7.3.11 lid 1 Jeugdwet', 'van kracht op 21-11-2026 Bron'],
    ['artikel 8 Wbp', 'vervallen: gold tot en met 24-05-2018; opvolger: AVG, UAVG Bron'],
    ['Wet bescherming persoonsgegevens', 'vervallen: gold tot en met 24-05-2018; opvolger: AVG, UAVG Bron'],
    ['artikel 120 AVG', 'dit artikel bestaat niet Bron'],
    ['artikel 1:240 BW', 'van kracht op 21-11-2026, voor zover bekend: de tekst van het artikel is niet nagelezen Bron'],
    ['de afspraken', 'avg herkent hier geen wetsartikel in Bron'],
  ])('%s', (wet, expected) => {
    expect(said(rows(wet))).toContain(` grondslag ${wet} ${expected}`)
  })

  it('is that of the day that was asked for', () => {
    expect(pretty(report('gemeente', 'school', { peildatum: '2014-06-01' }))).toContain('op 01-06-2014 nog niet van kracht: geldt vanaf 01-01-2015')
    expect(pretty(report('gemeente', 'school', { peildatum: '2017-06-19' }))).toContain('van kracht op 19-06-2017')
  })
})

describe('golden files', () => {
  const cases: [string, DisclosureReport][] = [
    ['jeugdhulpverlener-school', report('jeugdhulpverlener', 'school')],
    ['gemeente-gi', report('gemeente', 'GI')],
    ['financiering', report('gedragswetenschapper', 'gemeente', { doel: 'financiering', gegevens: 'declaratie' })],
    ['niet-geregeld', report('school', 'jeugdhulpverlener')],
  ]

  it.each(cases)('%s looks in every format as its golden file shows', async (name, one) => {
    await expect(pretty(one)).toMatchFileSnapshot(`../golden/disclose/${name}.txt`)
    await expect(discloseJson(one)).toMatchFileSnapshot(`../golden/disclose/${name}.json`)
    await expect(discloseMarkdown(one)).toMatchFileSnapshot(`../golden/disclose/${name}.md`)
  })
})

describe('what no answer ever says', () => {
  const JUDGES = /toegestaan|\bmag\b|verboden|onrechtmatig|\brechtmatig\b|illegaal/i
  const { gevers, ontvangers } = ask('gemeente', 'school')
  const party = fc.oneof(fc.constantFrom(...gevers, ...ontvangers, 'ouders', 'voogd', 'jeugdige', 'GI', 'bakker', 'cjg', 'anderen'), fc.string({ maxLength: 20 }).filter((text) => text.trim() !== '' && !JUDGES.test(text)))
  const text = fc.option(fc.constantFrom('registratie', 'gezondheid', 'financiering', 'marketing', 'naam'), { nil: undefined })

  it('that something is allowed or forbidden: it says what is written, for any question and in every format', () => {
    fc.assert(
      fc.property(party, party, text, text, fc.constantFrom('2014-01-01', '2017-06-19', PEILDATUM), (door, aan, doel, gegevens, peildatum) => {
        const one = report(door, aan, { ...(doel ? { doel } : {}), ...(gegevens ? { gegevens } : {}), peildatum })
        for (const shown of [pretty(one), discloseJson(one), discloseMarkdown(one)]) {
          expect(shown).not.toMatch(JUDGES)
          expect(shown).not.toMatch(/undefined|\[object/)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('nothing: every question has an outcome, with answers unless nothing is provided for', () => {
    fc.assert(
      fc.property(party, party, (door, aan) => {
        const { uitkomst, antwoorden } = ask(door, aan)
        expect(antwoorden.length > 0).toBe(uitkomst !== 'niet-geregeld')
      }),
      { numRuns: 200 },
    )
  })

  it('to a screen what a party tells it to do', () => {
    expect(pretty(report('gemeente', 'bakker\u001B[31m'))).not.toContain('\u001B')
  })
})

describe('what cannot be answered', () => {
  it('is a register without such tables, and a party that is left empty', () => {
    expect(() => discloseFrom('registers/jados', { door: 'jados', aan: 'gemeente', peildatum: PEILDATUM }, '0.0.0')).toThrow(/registers\/jados heeft geen verstrekkingen\.yaml/)
    expect(() => discloseFrom(FOLDER, { door: ' ', aan: 'gemeente', peildatum: PEILDATUM }, '0.0.0')).toThrow(/Bij `--door` staat niets/)
    expect(() => discloseFrom(FOLDER, { door: 'gemeente', aan: 'school', doel: '', peildatum: PEILDATUM }, '0.0.0')).toThrow(/Bij `--doel` staat niets/)
  })
})

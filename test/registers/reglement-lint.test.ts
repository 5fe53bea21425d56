import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/core/finding.js'
import { lint } from '../../src/lint/engine.js'
import { rules } from '../../src/lint/rules/index.js'
import { registerNamed } from './facts.js'

/** What linting the real registers has to find in their regulations, policies and statements, at the least. */

const TODAY = '2026-11-21'
const found = (name: string, peildatum = TODAY): Finding[] => lint(registerNamed(name), { peildatum, rules })
const of = (findings: readonly Finding[], rule: string): Finding[] => findings.filter((finding) => finding.rule === rule)
const what = (findings: readonly Finding[], rule: string): string[] => of(findings, rule).map(({ message }) => message.wat)
const within = (file: string): string => file.replace(/^.*[/\\]registers[/\\][^/\\]+[/\\]/, '')
const places = (findings: readonly Finding[], rule: string): string[] => of(findings, rule).map(({ file, pointer }) => `${within(file)}${pointer}`)

describe('linting Woongroep', () => {
  const findings = found('woongroep')

  it('finds the fee for copies of article 8.5, and the same sentence in the running text', () => {
    expect(what(findings, 'inzage-vergoeding')).toEqual(['Volgens artikel 8.5 van het reglement mag een verzoek geld kosten.'])
    expect(of(findings, 'inzage-vergoeding')[0]!.related).toHaveLength(1)
    expect(of(found('woongroep', '2018-05-24'), 'inzage-vergoeding')).toEqual([])
  })

  it('finds the Archiefwet, three start events for 15 years, and ten years for administration', () => {
    expect(what(findings, 'bewaarwet-past-niet').join()).toMatch(/Archiefwet/)
    expect(what(findings, 'bewaartermijn-tegenstrijdig').join()).toMatch(/verschillende momenten/)
    expect(of(findings, 'bewaartermijn-tegenstrijdig')[0]!.related).toHaveLength(2)
    expect(what(findings, 'bewaartermijn-boven-maximum').join()).toMatch(/10 jaar/)
  })

  it('finds the missing rights and the missing complaint to the AP', () => {
    expect(what(findings, 'rechten-onvolledig')).toEqual([expect.stringContaining('beperking, bezwaar, overdraagbaarheid en toestemming intrekken')])
    expect(what(findings, 'verklaring-element-ontbreekt')).toContain('In deze verklaring ontbreekt: klacht bij de Autoriteit Persoonsgegevens.')
  })

  it('finds that ‘never without consent’ is denied four times in the same document, and nothing about four weeks', () => {
    const [contradiction] = of(findings, 'toestemming-altijd-en-niet')
    expect(contradiction!.severity).toBe('error')
    expect(contradiction!.related.map(({ text }) => text)).toContain('geen toestemming nodig volgens artikel 7.2 van het reglement')
    expect(contradiction!.related.every(({ pointer }) => pointer !== contradiction!.pointer)).toBe(true)
    expect(of(findings, 'reactietermijn-te-lang')).toEqual([])
  })

  it('does not say of the regulation what it says of the activity', () => {
    for (const rule of ['bewaartermijnen-verschillen', 'reglement-bewaartermijn-onder-minimum', 'reglement-uitzondering-niet-in-wet', 'grondslag-anders-dan-reglement']) expect(of(findings, rule), rule).toEqual([])
  })
})

describe('linting ZaZ', () => {
  const findings = found('zaz')

  it('finds that there is no term for an answer', () => {
    expect(what(findings, 'reactietermijn-te-lang')).toEqual(['Er staat wel welke rechten mensen hebben, maar niet binnen hoeveel tijd zij antwoord krijgen.'])
  })

  it('finds the missing rights, the officer without contact details, and the stretched exception for health data', () => {
    expect(what(findings, 'rechten-onvolledig')).toEqual([expect.stringContaining('beperking, bezwaar, overdraagbaarheid en toestemming intrekken')])
    expect(of(findings, 'fg-contact-ontbreekt')).toHaveLength(1)
    expect(what(findings, 'uitzondering-niet-in-wet').join()).toMatch(/artikel 30 lid 1 onder b UAVG/)
  })

  it('finds the reference to article 2 that should be to article 3', () => {
    const [reference] = of(findings, 'reglement-verwijzing-verkeerd')
    expect(reference!.message.wat).toContain('naar artikel 2, voor: gegevens')
    expect(reference!.message.waarom).toContain('Over gegevens gaat: artikel 3.')
    expect(reference!.related).toHaveLength(1)
  })

  it('finds that ‘only with consent’ stands beside exceptions', () => {
    expect(what(findings, 'toestemming-altijd-en-niet')).toEqual([expect.stringContaining('artikel 5 van het reglement')])
  })
})

describe('linting JENS', () => {
  const findings = found('jens')

  it('finds no basis for any purpose, and none in its statement', () => {
    expect(of(findings, 'grondslag-ontbreekt')).toHaveLength(5)
    expect(what(findings, 'verklaring-element-ontbreekt')).toContain('In deze verklaring ontbreekt: grondslag per doel.')
  })

  it('finds 15 years too short today, and right on the date of the statement', () => {
    expect(what(findings, 'bewaartermijn-onder-minimum').join()).toMatch(/15 jaar. De wet vraagt ten minste 20 jaar/)
    expect(of(found('jens', '2019-04-04'), 'bewaartermijn-onder-minimum')).toEqual([])
  })

  it('finds joint controllers without an arrangement, missing rights, and no fault in one month', () => {
    expect(of(findings, 'gezamenlijk-niet-vermeld')).toHaveLength(1)
    expect(what(findings, 'rechten-onvolledig')).toEqual([expect.stringContaining('beperking, bezwaar en toestemming intrekken')])
    expect(of(findings, 'reactietermijn-te-lang')).toEqual([])
    expect(what(findings, 'verzoek-te-hoge-drempel')).toEqual([expect.stringContaining('het schriftelijk vragen')])
  })
})

describe('linting CJG+ de Kempen', () => {
  const findings = found('cjg-de-kempen')

  it('finds repealed law, and a part of article 6 Wbp that never was', () => {
    expect(what(findings, 'wet-vervallen').join()).toMatch(/Wet bescherming persoonsgegevens.*Wet bijzondere opnemingen/s)
    expect(what(found('cjg-de-kempen', '2017-06-19'), 'artikel-bestaat-niet')).toEqual([expect.stringContaining('artikel 6 onder a Wbp')])
  })

  it('finds seven years for Wmo files too short, also on the date of the policy', () => {
    for (const date of [TODAY, '2017-06-19']) expect(what(found('cjg-de-kempen', date), 'reglement-bewaartermijn-onder-minimum'), date).toContainEqual(expect.stringContaining('7 jaar. De wet vraagt ten minste 15 jaar'))
    expect(places(findings, 'reglement-bewaartermijn-onder-minimum').every((place) => place.startsWith('reglement.yaml/'))).toBe(true)
  })

  it('finds police, justice and HALT without a provision for the criminal data that the policy names', () => {
    expect(what(findings, 'strafrecht-in-reglement')).toEqual([expect.stringContaining('politie, justitie en HALT')])
  })

  it('finds the contradictions on consent between annexes IV, V, X and XI, each at all its places', () => {
    const [always, special, basis] = ['het verstrekken van gegevens', 'bijzondere gegevens', 'eerst toestemming'].map((words) => of(findings, 'toestemming-altijd-en-niet').find(({ message }) => message.wat.includes(words)))
    const files = (finding: Finding | undefined): Set<string> => new Set(finding!.related.map(({ file }) => within(file)))
    expect(files(always)).toEqual(new Set(['reglement.yaml', 'verstrekkingen.yaml', 'verwerkingen/01-persoonlijk-dossier.yaml']))
    expect(files(special)).toEqual(new Set(['verstrekkingen.yaml']))
    expect(files(basis)).toEqual(new Set(['reglement.yaml', 'verklaring.yaml']))
    expect(always!.related.length).toBeGreaterThan(20)
  })

  it('finds what one organisation says against itself about terms, ages, basis, agreements and the officer', () => {
    expect(what(findings, 'bewaartermijnen-verschillen')).toEqual([expect.stringContaining('2 jaar. Elders staat voor hetzelfde: 15 jaar en 7 jaar')])
    expect(what(findings, 'leeftijden-verschillen')).toEqual([expect.stringContaining('Van 12 tot 16 jaar')])
    expect(what(findings, 'grondslag-anders-dan-reglement')).toEqual([expect.stringContaining('Artikel 6, lid a Wbp')])
    expect(what(findings, 'verwerkersovereenkomst-tegenstrijdig')).toEqual([expect.stringContaining('niet van toepassing')])
    expect(what(findings, 'fg-tegenstrijdig')).toEqual([expect.stringContaining('functionaris gegevensbescherming')])
    for (const rule of ['bewaartermijnen-verschillen', 'leeftijden-verschillen', 'grondslag-anders-dan-reglement', 'verwerkersovereenkomst-tegenstrijdig', 'fg-tegenstrijdig']) expect(of(findings, rule)[0]!.related.length, rule).toBeGreaterThan(0)
  })

  it('finds no right at all in the statement, and a code that lets children act only together', () => {
    expect(what(findings, 'rechten-onvolledig')).toEqual([expect.stringContaining('inzage, rectificatie, wissing, beperking, bezwaar, overdraagbaarheid en toestemming intrekken')])
    expect(what(findings, 'vertegenwoordiging-naar-oud-recht')).toHaveLength(1)
    expect(of(found('cjg-de-kempen', '2026-08-31'), 'vertegenwoordiging-naar-oud-recht')).toEqual([])
  })

  it('finds what makes a request hard: a letter, a signature, an employee who watches', () => {
    expect(what(findings, 'verzoek-te-hoge-drempel')[0]).toContain('het schriftelijk vragen, een handtekening zetten, zich altijd legitimeren en een medewerker laten meekijken')
  })
})

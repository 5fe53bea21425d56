import { describe, expect, it } from 'vitest'
import { DiskTree } from '../../src/host/disk.js'
import { lawAt } from '../../src/law/index.js'
import { likeness } from '../../src/lint/claims.js'
import { lint } from '../../src/lint/engine.js'
import { lintExample } from '../../src/lint/examples.js'
import { criminal } from '../../src/lint/lexicon/criminal.js'
import { minors } from '../../src/lint/lexicon/minors.js'
import { numbers } from '../../src/lint/lexicon/numbers.js'
import { special } from '../../src/lint/lexicon/special.js'
import { inSentence, meets } from '../../src/lint/provisions.js'
import { rules } from '../../src/lint/rules/index.js'
import { readRegister } from '../../src/register/read.js'

const PEILDATUM = '2026-11-21'
const law = lawAt(PEILDATUM)
const rule = (id: string): typeof rules => rules.filter((one) => one.id === id)

describe('in the register of Jados', () => {
  const findings = lint(readRegister(new DiskTree('registers/jados')), { peildatum: PEILDATUM, rules })
  const activities = (id: string): string[] => [...new Set(findings.filter((finding) => finding.rule === id).map(({ verwerking = '' }) => verwerking.slice(0, 2)))]

  it.each([
    ['bijzonder-zonder-uitzondering', ['01', '06', '07', '08']],
    ['toestemming-niet-uitdrukkelijk', ['01', '08']],
    ['bsn-zonder-wet', ['01', '07']],
    ['bsn-op-toestemming', ['01']],
    ['wid-nummer-zonder-wet', ['01', '07']],
    ['kopie-identiteitsbewijs', ['08']],
  ])('%s finds what is there, and leaves the anonymous study alone', (id, expected) => {
    expect(activities(id)).toEqual(expected)
  })

  it('the audit is told at its reference which data are meant', () => {
    const [audit] = findings.filter(({ rule: id, verwerking }) => id === 'bijzonder-zonder-uitzondering' && verwerking?.startsWith('06'))
    expect(audit?.file).toContain('06-interne-audit')
    expect(audit?.related.map(({ file }) => file)).toEqual([expect.stringContaining('01-'), expect.stringContaining('01-')])
  })

  it('says once for the whole register that being a client reveals care', () => {
    const found = findings.filter(({ rule: id }) => id === 'clientstatus-verraadt-zorg')
    expect(found).toHaveLength(1)
    expect(found[0]!.related).toHaveLength(4)
  })
})

describe('words for special data', () => {
  it.each(['gras en terras', 'een verrassing', 'indicatie van kosten', 'pasfoto', 'geslacht', 'nationaliteit', 'ziektekostenverzekering', 'contactgegevens van de huisarts'])('are not in %j', (text) => {
    expect(special.find(text)).toEqual([])
  })

  it.each([
    ['medicijngebruik', 'gezondheid'],
    ['Diagnoses', 'gezondheid'],
    ['Zorg indicatie', 'gezondheid'],
    ['ras', 'ras-of-etnische-afkomst'],
    ['land van herkomst', 'ras-of-etnische-afkomst'],
    ['seksuele geaardheid', 'seksualiteit'],
    ['godsdienst', 'religie-of-levensbeschouwing'],
    ['vakbondslidmaatschap', 'vakbond'],
    ['vingerafdrukken', 'biometrisch'],
  ])('%j is about %s', (text, category) => {
    expect(special.find(text)[0]?.concept).toBe(category)
  })
})

describe('words for criminal data, numbers and children', () => {
  it.each(['politie', 'justitie', 'HALT', 'VOG', 'Verklaring Omtrent het Gedrag'])('%j alone names no criminal data', (text) => {
    expect(criminal.occurs(text)).toBe(false)
  })

  it.each(['strafrechtelijke gegevens', 'contact met de politie', 'veroordelingen', 'reclasseringstoezicht', 'Justitiële gegevens'])('%j names criminal data', (text) => {
    expect(criminal.occurs(text)).toBe(true)
  })

  it.each([
    ['BSN-nummer', 'bsn'],
    ['burgerservicenummer', 'bsn'],
    ['V-nummer', 'vreemdelingennummer'],
    ['A-nummer', 'a-nummer'],
    ['WID nummer', 'identiteitsnummer'],
    ['soort en nummer van het identiteitsbewijs', 'identiteitsnummer'],
    ['kopie paspoort', 'kopie-identiteitsbewijs'],
    ['scan van uw rijbewijs', 'kopie-identiteitsbewijs'],
  ])('%j is a %s', (text, soort) => {
    expect(numbers.find(text).map(({ concept }) => concept)).toEqual([soort])
  })

  it.each(['telefoonnummer', 'huisnummer', 'cliëntnummer', 'een nummer', 'kopie van de factuur'])('%j is no number of the state', (text) => {
    expect(numbers.find(text)).toEqual([])
  })

  it('children are not the people who work with them', () => {
    expect(minors.occurs('ouders en kinderen')).toBe(true)
    expect(minors.occurs('jeugdhulpverleners en jongerenwerkers')).toBe(false)
  })
})

describe('law that a register names', () => {
  it('meets a provision when it is the same, narrower or wider', () => {
    expect(meets(['artikel 7.4.0 lid 1 sub a Jeugdwet'], ['Jeugdwet 7.4.0(1)'])).toBe('artikel')
    expect(meets(['artikel 30 UAVG'], ['UAVG 30(3)(a)'])).toBe('artikel')
  })

  it('meets only the law when it names no article, and nothing when the article is another', () => {
    expect(meets(['Jeugdwet'], ['Jeugdwet 7.2.1'])).toBe('wet')
    expect(meets(['artikel 7.3.8 Jeugdwet'], ['Jeugdwet 7.2.1'])).toBe('niets')
    expect(meets([], ['Jeugdwet 7.2.1'])).toBe('niets')
  })

  it('is listed in words, once, the widest first of those that overlap', () => {
    expect(inSentence(['Wmo 2015 5.2.9', 'Wmo 2015 5.2.9(2)', 'Jeugdwet 7.2.1'])).toBe('artikel 5.2.9 Wmo 2015 of artikel 7.2.1 Jeugdwet')
  })
})

describe('a claim in free words', () => {
  it('is the law’s own when it says nothing more', () => {
    expect(likeness('noodzakelijk voor de goede behandeling of verzorging van de betrokkene', law)?.beyond).toEqual([])
  })

  it('is wider when it adds people or work', () => {
    expect(likeness('voor re-integratie of ondersteuning van werknemers bij ziekte of arbeidsongeschiktheid', law)?.beyond).toEqual(['ondersteuning'])
  })

  it('is like nothing when the law has none of its words', () => {
    expect(likeness('voor het aanvragen van regelingen', law)).toBeUndefined()
  })
})

describe('the date', () => {
  const yaml = 'naam: Dossier\npersoonsgegevens:\n  - {id: bsn, gegevens: [BSN], soort: bsn}\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid}\n'

  it('before 25 May 2018 no rule of the AVG on special data or numbers speaks', () => {
    const found = lintExample({ yaml, peildatum: '2018-05-24' }, [...rule('bsn-zonder-wet'), ...rule('bijzonder-zonder-uitzondering')])
    expect(found).toEqual([])
  })

  it('on that day both speak', () => {
    const found = lintExample({ yaml, peildatum: '2018-05-25' }, [...rule('bsn-zonder-wet'), ...rule('bijzonder-zonder-uitzondering')])
    expect(found.map(({ rule: id }) => id).toSorted()).toEqual(['bijzonder-zonder-uitzondering', 'bsn-zonder-wet'])
  })
})

describe('what belongs to another rule', () => {
  it('an exception beside mixed data is not judged as the law for a number in the same group', () => {
    const [finding] = lintExample('naam: Dossier\npersoonsgegevens:\n  - {id: alles, gegevens: [BSN, diagnose], bijzonder: gezondheid, uitzondering: {grond: zorg, wet: artikel 30 lid 3 onder a UAVG}}\n', rule('bsn-zonder-wet'))
    expect(finding).toMatchObject({ severity: 'warning', item: 'persoonsgegevens/alles' })
  })

  it('a number in data that another activity describes is reported there alone', () => {
    const found = lintExample('naam: Zorg\nverwerkingen:\n  a:\n    naam: Dossier\n    persoonsgegevens:\n      - {id: bsn, gegevens: [BSN], soort: bsn}\n  b:\n    naam: Audit\n    persoonsgegevens:\n      - {id: dossier, zie: a}\n', rule('bsn-zonder-wet'))
    expect(found.map(({ verwerking }) => verwerking)).toEqual(['a'])
  })
})

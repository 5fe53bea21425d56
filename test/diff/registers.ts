import fc from 'fast-check'
import { stringify } from 'yaml'
import { MemoryTree } from '../../src/core/file-tree.js'
import type { Register } from '../../src/register/model.js'
import { readWhole } from '../../src/version/read.js'

export type Yaml = Record<string, unknown>
/** A register as values: register.yaml, activities by id, other files by path. */
export interface Made {
  register: Yaml
  verwerkingen: Record<string, Yaml>
  bestanden: Record<string, Yaml>
}

const WORDS = ['zorg', 'begeleiding', 'cliënt', 'rapport', 'gemeente', 'Onderzoek', 'dossier', 'de', 'en', 'uren']
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const id = fc.constantFrom('een', 'twee', 'drie', 'vier')
const term = fc.constantFrom('20 jaar', 'P20Y', '15 jaar', '12 maanden', '1 jaar', '4 weken', 'P28D', '30 dagen')
const law = fc.constantFrom('artikel 7.3.8 lid 3 Jeugdwet', 'Jeugdwet 7.3.8(3)', 'AVG 6(1)(c)', 'artikel 6 lid 1 onder c AVG', 'onbekend', 'de wet')
const basis = fc.constantFrom('toestemming', 'overeenkomst', 'gerechtvaardigd-belang', 'GB', 'onbekend', 'iets anders')
const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { minLength: 1, maxLength: 3 })
const optional = <T extends Record<string, fc.Arbitrary<unknown>>>(keys: T, ...required: (keyof T & string)[]): fc.Arbitrary<Yaml> => fc.record(keys, { requiredKeys: required }) as fc.Arbitrary<Yaml>
const unknownOr = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | string> => fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: fc.constant('onbekend') })
const oneOrMore = fc.oneof(law, some(law))

const purpose = fc.oneof(text, optional({ id, omschrijving: text, grondslag: basis, wet: oneOrMore, toestemming: optional({ via: fc.constantFrom('formulier', 'gesprek'), toelichting: text }, 'via') }, 'omschrijving'))
const group = optional({ id, gegevens: some(text), soort: fc.constantFrom('bsn', 'contact'), bijzonder: fc.constantFrom('gezondheid', 'geen'), wet: oneOrMore, voor: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), bron: some(text) }, 'gegevens')
const retention = fc.oneof(optional({ id, wat: text, termijn: term, vanaf: text, wet: oneOrMore }, 'termijn'), optional({ id, wat: text, vanaf: text }, 'wat'))
const security = optional({ technisch: some(fc.oneof(text, optional({ maatregel: text, status: fc.constantFrom('verplicht', 'optioneel') }, 'maatregel'))), normen: some(text) }, 'technisch')
const activity = optional(
  {
    naam: text,
    omschrijving: text,
    grondslag: basis,
    wet: oneOrMore,
    toestemming: optional({ via: fc.constantFrom('formulier', 'gesprek') }, 'via'),
    doelen: unknownOr(some(purpose)),
    betrokkenen: unknownOr(some(fc.oneof(text, optional({ id, naam: text, rol: fc.constantFrom('client', 'bezoeker') }, 'naam')))),
    persoonsgegevens: unknownOr(some(group)),
    ontvangers: fc.oneof(fc.constantFrom('geen', 'onbekend'), some(fc.oneof(text, optional({ naam: text, rol: fc.constantFrom('verwerker', 'onbekend'), waarom: text }, 'naam')))),
    bewaartermijnen: unknownOr(some(retention)),
    beveiliging: security,
    rechten: optional({ inzage_via: text }, 'inzage_via'),
    dpia: unknownOr(optional({ nodig: fc.constantFrom('ja', 'nee'), waarom: text }, 'nodig')),
    opmerkingen: some(optional({ tekst: text }, 'tekst')),
    vindplaats: optional({ document: text, datum: fc.constantFrom('2024-01-01', '2025-02-03') }, 'document'),
  },
  'naam',
)

/** Registers with few names, so that two of them have much in common. */
export const made: fc.Arbitrary<Made> = fc.record({
  register: optional({ naam: text, datum: fc.constantFrom('2024-01-01', '2025-01-01'), inleiding: text, partijen: some(optional({ id, naam: text, regimes: fc.uniqueArray(fc.constantFrom('wmo', 'jeugdhulp'), { minLength: 1 }) }, 'id', 'naam')), beveiliging: security, klachten: text }, 'naam'),
  verwerkingen: fc.dictionary(id, activity, { maxKeys: 3 }),
  bestanden: fc.dictionary(fc.constantFrom('bijlage.yaml', 'werkwijze/lek.yaml'), fc.record({ titel: text, stappen: some(fc.oneof(text, optional({ id, tekst: text }, 'tekst'))) }) as fc.Arbitrary<Yaml>, { maxKeys: 1 }),
})

/** Reads a register the way every register is read. */
export function read({ register, verwerkingen, bestanden }: Made, write: (value: unknown) => string = stringify): Register {
  const files: Record<string, string> = { 'register.yaml': write(register) }
  for (const [name, value] of Object.entries(verwerkingen)) files[`verwerkingen/${name}.yaml`] = write(value)
  for (const [path, value] of Object.entries(bestanden)) files[path] = write(value)
  const whole = readWhole(new MemoryTree('register', files))
  const unusable = whole.defects.filter(({ id: defect }) => !['kenmerk-dubbel', 'verwijzing-onbekend'].includes(defect))
  if (unusable.length > 0) throw new Error(`A generated register cannot be read: ${JSON.stringify(unusable)}`)
  return whole
}

/** The same in other words: every key and item in another place, and every value in its other form. */
export function laidOutAnew(value: unknown, shuffle: <T>(list: readonly T[]) => T[], key = '', ordered = false): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item: unknown) => laidOutAnew(item, shuffle, key, ordered))
    return ordered ? items : shuffle(items)
  }
  if (typeof value === 'object' && value !== null) return Object.fromEntries(shuffle(Object.entries(value)).map(([name, item]) => [name, laidOutAnew(item, shuffle, name, ordered)]))
  if (typeof value !== 'string') return value
  return OTHER_FORM[value] ?? (key === 'omschrijving' || key === 'inleiding' ? value.replaceAll(' ', '\n  ') : value)
}

const OTHER_FORM: Record<string, string> = {
  '20 jaar': 'P20Y',
  'P20Y': '20 jaar',
  '12 maanden': '1 jaar',
  '1 jaar': 'P12M',
  '4 weken': '28 dagen',
  'P28D': '4 weken',
  'artikel 7.3.8 lid 3 Jeugdwet': 'Jeugdwet 7.3.8(3)',
  'Jeugdwet 7.3.8(3)': 'artikel 7.3.8 lid 3 Jeugdwet',
  'AVG 6(1)(c)': 'artikel 6 lid 1 onder c AVG',
  'artikel 6 lid 1 onder c AVG': 'art. 6 lid 1 onder c AVG',
}

/** YAML in another layout: flow style, other indentation, comments before every line that may have one. */
export function strange(value: unknown): string {
  const block = stringify(value, { indent: 4, lineWidth: 40, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
  const flow = stringify(value, { collectionStyle: 'flow' })
  return block.length % 2 === 0 ? `# een opmerking\n\n${flow}# nog een\n` : `# een opmerking\n${block}\n# nog een\n`
}

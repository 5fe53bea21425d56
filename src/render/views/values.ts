import { itemKey } from '../../register/identity.js'
import type { Register, Verwerking } from '../../register/model.js'
import type { Builder } from '../builder.js'
import { dateInWords } from '../dates.js'
import type { Block } from '../document.js'
import { durationInWords } from '../duration.js'
import { shapes } from '../generated/shapes.js'
import { initial, listed, oneLine, type Run, runs, type Text } from '../runs.js'
import { regulationName } from './reglement.js'
import { disclosureName } from './verstrekkingen.js'

/** What a thing is called, the most telling first. */
const NAMES = ['naam', 'omschrijving', 'titel', 'handeling', 'gegevens', 'zie', 'wat', 'partij', 'maatregel', 'wie', 'land', 'leeftijd', 'recht', 'opdrachtgever', 'controle', 'tekst', 'criterium', 'termijn', 'verwerkingen', 'soort']
/** Ids of other things, and never shown for themselves. */
const REFERENCES = new Set(['partij', 'leverancier', 'organisatie', 'opdrachtgever', 'verwerking', 'zie'])
const HIDDEN = new Set(['id'])
/** Keys with words of the schema, or ids, that read better without hyphens. */
const CODES = new Set(['soort', 'rol', 'via', 'betreft', 'omdat', 'instrument', 'daarna', 'grens', 'niveau', 'status', 'bewerking', 'bijzonder', 'categorieen', 'vorm', 'regime', 'regimes', 'grond', 'recht', 'groepen', 'voor', 'van', 'betrokkenen'])

/** What a register says, in the words that people read: by the titles of the schema, and with names instead of ids. */
export class Values {
  constructor(
    private readonly register: Register,
    private readonly b: Builder,
  ) {}

  /** What is set at a place, in the order of the schema, with its title. */
  keys(shape: string | undefined, value: object): [key: string, titel: string, value: unknown, shape?: string][] {
    const known = shape === undefined ? undefined : shapes[shape]
    if (!known) return []
    return Object.entries(known.keys).flatMap(([key, [, titel, below]]): [string, string, unknown, string?][] => {
      const own = (value as Record<string, unknown>)[key]
      return own === undefined ? [] : [[key, titel, own, ...(below === undefined ? [] : [below])] as [string, string, unknown, string?]]
    })
  }

  text(value: unknown, key: string, shape?: string): Run[] {
    if (Array.isArray(value)) return value.flatMap((item, index): Run[] => [...(index === 0 ? [] : ['; ']), ...this.text(item, key, shape)])
    if (typeof value === 'object' && value !== null) {
      const all = this.keys(shape, value).filter(([own]) => !HIDDEN.has(own))
      if (all.length === 0) return listed(Object.values(value).map((one) => oneLine(String(one))))
      return all.flatMap(([own, titel, item, below], index): Run[] => [...(index === 0 ? [] : [', ']), `${titel.toLowerCase()}: `, ...this.text(item, own, below)])
    }
    const text = oneLine(String(value))
    if (key === 'wet' || key === 'toepasselijke_wetten') return [this.b.citation(text)]
    if (key === 'grondslag') return [this.basis(text)]
    if (key === 'termijn') return [durationInWords(text)]
    if (REFERENCES.has(key) || key === 'verantwoordelijken' || key === 'opdrachtgevers' || key === 'leden' || key === 'systemen' || key === 'vertegenwoordiger') return [this.name(text)]
    if (key === 'verstrekkingen') return [disclosureName(this.register, text)]
    if (key === 'reglement') return [regulationName(this.register, text)]
    if (key === 'verwerkingen' && this.register.verwerkingen.has(text)) return [this.name(text)]
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [dateInWords(text)]
    if (key === 'document') return [oneLine(this.register.yaml.documenten?.find(({ id }) => id === text)?.titel ?? text)]
    return [CODES.has(key) ? text.replaceAll('-', ' ') : text]
  }

  cells(item: unknown, shape: string | undefined): [Text, Text] {
    if (typeof item !== 'object' || item === null) return [initial(oneLine(String(item))), '']
    const all = this.keys(shape, item as Record<string, unknown>)
    const name = NAMES.map((key) => all.find(([own]) => own === key)).find((found) => found !== undefined)
    const rest = all.filter((each) => each !== name && !HIDDEN.has(each[0]))
    const more = rest.flatMap(([key, titel, value, below], index): Run[] => [...(index === 0 ? [] : ['. ']), `${titel}: `, ...this.text(value, key, below)])
    return [name ? capital(this.text(name[2], name[0], name[3])) : '', more.length > 0 ? [...more, '.'] : '']
  }

  /** What an activity says of the keys that are wanted: what fits on a line, and a table for each list of things. */
  activity(each: Verwerking, wanted: (key: string) => boolean): { facts: Block[]; tables: Block[] } {
    const { b } = this
    const tables: Block[] = []
    const rows: ReturnType<Builder['fact']>[] = []
    for (const [key, titel, value, shape] of this.keys('verwerking', each.yaml)) {
      if (!wanted(key)) continue
      if (Array.isArray(value) && value.some((item) => typeof item === 'object')) tables.push(...this.#list(each, key, titel, value, shape))
      else rows.push(b.fact(`v-${each.id}-${key}`, titel, this.text(value, key, shape), { origins: [b.origin(each, each.yaml, key)] }))
    }
    return { facts: rows.length > 0 ? [{ soort: 'feiten', rijen: rows }] : [], tables }
  }

  /** A list of things: what each is called, and what more is known of it. */
  #list(each: Verwerking, key: string, titel: string, value: readonly unknown[], shape: string | undefined): Block[] {
    const b = this.b
    const id = `v-${each.id}-${key}`
    const rows = value.map((item, index) => b.row(`${id}-${itemKey(item) || index + 1}`, this.cells(item, shape), { origins: [b.origin(each, typeof item === 'object' && item !== null ? item : value, typeof item === 'object' ? undefined : index)] }))
    return this.named(`${id}-tabel`, titel, rows)
  }

  /** Two columns that fit on every page; one that would stay empty is left out. */
  named(id: string, titel: string, rows: ReturnType<Builder['row']>[]): Block[] {
    const b = this.b
    const bare = rows.every(({ cellen }) => cellen[1]!.length === 0)
    const koppen = [b.words.word('kop_wat'), ...(bare ? [] : [b.words.word('kop_bijzonderheden')])]
    return b.table(id, titel, koppen, bare ? rows.map((row) => ({ ...row, cellen: row.cellen.slice(0, 1) })) : rows)
  }

  title(shape: string, key: string): string {
    return shapes[shape]?.keys[key]?.[1] ?? key
  }

  basis(waarde: string): string {
    return this.b.law.grondslag(waarde)?.naam ?? oneLine(waarde).replaceAll('-', ' ')
  }

  name(id: string): string {
    const { partijen, systemen, verwerkingen } = this.register
    return oneLine(partijen.get(id)?.naam ?? systemen.get(id)?.naam ?? verwerkingen.get(id)?.yaml.naam ?? id.replaceAll('-', ' '))
  }
}

function capital(text: Text): Run[] {
  const [first, ...rest] = runs(text)
  return first === undefined ? [] : typeof first === 'string' ? [initial(first), ...rest] : [first, ...rest]
}

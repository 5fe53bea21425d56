import { lawAt } from '../../law/index.js'
import { itemKey } from '../../register/identity.js'
import type { Register, Verwerking } from '../../register/model.js'
import { items } from '../../register/states.js'
import { Builder } from '../builder.js'
import { dateInWords } from '../dates.js'
import type { Block, Document, Section, VersionInfo } from '../document.js'
import { durationInWords, inYears } from '../duration.js'
import { shapes } from '../generated/shapes.js'
import { texts } from '../generated/texts.js'
import { Wording } from '../phrases.js'
import { flow } from '../pictures/flow.js'
import { timeline } from '../pictures/timeline.js'
import { maySee, project, type Reader } from '../projection.js'
import { initial, listed, oneLine, type Run } from '../runs.js'
import { Values } from './values.js'

export interface RegisterRequest {
  lezer: Reader
  peildatum: string
  versie: VersionInfo
}

/** The elements of art. 30(1): where one is left out, the document says so. */
const ELEMENTS: readonly [key: string, provision: string][] = [
  ['doelen', 'AVG 30(1)(b)'],
  ['betrokkenen', 'AVG 30(1)(c)'],
  ['persoonsgegevens', 'AVG 30(1)(c)'],
  ['ontvangers', 'AVG 30(1)(d)'],
  ['doorgifte', 'AVG 30(1)(e)'],
  ['bewaartermijnen', 'AVG 30(1)(f)'],
  ['beveiliging', 'AVG 30(1)(g)'],
]
/** Those of art. 30(2), for what is done in the name of others. */
const PROCESSOR_ELEMENTS: readonly [key: string, provision: string][] = [
  ['opdrachtgevers', 'AVG 30(2)(a)'],
  ['categorieen_verwerkingen', 'AVG 30(2)(b)'],
  ['doorgifte', 'AVG 30(2)(c)'],
  ['beveiliging', 'AVG 30(2)(d)'],
]
/** Keys of register.yaml that have a table of their own, or that are the activities themselves. */
const APART = new Set(['naam', 'verwerkingen', 'partijen', 'systemen', 'documenten', 'doelgroepen', 'opmerkingen', 'aanhoudingen', 'afwijkingen', 'acties', 'minderjarigen'])
/** More purposes than this do not fit in an overview. */
const OVERVIEW = 3

/** The record of processing activities of art. 30, for the public, the authority or the organisation itself. */
export function registerDocument(register: Register, request: RegisterRequest): Document {
  return new RegisterView(project(register, request.lezer), request).document()
}

class RegisterView {
  readonly #b: Builder
  readonly #values: Values

  constructor(
    private readonly register: Register,
    private readonly request: RegisterRequest,
  ) {
    this.#b = new Builder(new Wording(texts.register, 'u'), lawAt(request.peildatum), request.peildatum)
    this.#values = new Values(register, this.#b)
  }

  document(): Document {
    const b = this.#b
    const { register, request } = this
    const all = [...register.verwerkingen.values()]
    // Only who may see the role can have the two registers apart.
    const processing = all.filter(({ yaml }) => yaml.rol === 'verwerker')
    const own = all.filter((each) => !processing.includes(each))
    const names = items<string>(register.yaml.verantwoordelijken).flatMap((id) => register.partijen.get(id)?.naam ?? [])
    const organisatie = oneLine(names.join(', ') || register.yaml.naam)
    const secties: Section[] = [
      this.#section('over', b.words.word('over'), 2, this.#organisation()),
      ...(own.length > 0 ? [this.#section('overzicht', b.words.word('overzicht'), 2, [...this.#overview(own), ...this.#timeline(own)])] : []),
      ...(own.length > 0 ? [this.#section('verwerkingen', b.words.word('verwerkingen'), 2, own.map((each) => this.#activity(each, ELEMENTS)))] : []),
      ...(processing.length > 0 ? [this.#section('als-verwerker', b.words.word('als_verwerker'), 2, [b.paragraph('als-verwerker-uitleg', b.words.say('als_verwerker_uitleg', { artikel: [b.provision('AVG 30(2)')] })), ...processing.map((each) => this.#activity(each, PROCESSOR_ELEMENTS))])] : []),
      ...this.#tables(),
      this.#section('versie', b.words.word('versie'), 2, this.#version()),
    ]
    return {
      soort: 'register',
      titel: b.words.word(`titel_${request.lezer}`),
      ondertitel: organisatie,
      register: register.id,
      organisatie,
      lezer: request.lezer,
      aanspreekvorm: 'u',
      peildatum: request.peildatum,
      versie: request.versie,
      secties,
      gaten: b.gaps,
    }
  }

  #section(id: string, titel: string, niveau: 2 | 3 | 4, blokken: Block[], origins: string[] = []): Section {
    return { soort: 'sectie', id, titel, niveau, origins, blokken }
  }

  #organisation(): Block[] {
    const b = this.#b
    const { yaml } = this.register
    const place = { path: 'register.yaml', base: [], yaml }
    const rows = this.#values.keys('register', yaml)
      .filter(([key]) => !APART.has(key))
      .map(([key, titel, value, shape]) => b.fact(`over-${key}`, titel, this.#values.text(value, key, shape), { origins: [b.origin(place, yaml, key)] }))
    return rows.length > 0 ? [{ soort: 'feiten', rijen: rows }] : [b.gap('over', 'verantwoordelijke', b.words.say('gat_over'), 'register.yaml#')]
  }

  #overview(all: readonly Verwerking[]): Block[] {
    const b = this.#b
    const rows = all.map((each) =>
      b.row(
        `overzicht-${each.id}`,
        [
          [{ tekst: oneLine(each.yaml.naam), href: `#v-${each.id}` }],
          each.doelen.length > 0 ? this.#purposes(each) : b.words.say('niet_vermeld'),
          each.grondslagen.length > 0 ? listed([...new Set(each.grondslagen.map((basis) => this.#values.basis(basis.waarde)))]) : b.words.say('niet_vermeld'),
        ],
        { origins: [b.origin(each)] },
      ),
    )
    return b.table('overzicht-tabel', b.words.word('overzicht_bijschrift', { aantal: String(all.length) }), [b.words.word('kop_verwerking'), b.words.word('kop_doelen'), b.words.word('kop_grondslag')], rows)
  }

  #purposes({ doelen }: Verwerking): Run[] {
    const shown = doelen.slice(0, OVERVIEW).map((doel) => oneLine(doel.omschrijving).replace(/\.$/, ''))
    const more = doelen.length - shown.length
    return [shown.join('; '), ...(more > 0 ? ['; ', ...this.#b.words.say('nog_meer', { aantal: String(more) })] : [])]
  }

  /** How long what is kept, side by side. */
  #timeline(all: readonly Verwerking[]): Block[] {
    const bars = all.flatMap((each) =>
      items<Exclude<NonNullable<Verwerking['yaml']['bewaartermijnen']>, string>[number]>(each.yaml.bewaartermijnen).flatMap((term) => {
        const years = term.termijn === undefined ? undefined : inYears(term.termijn)
        const wat = term.wat ?? (Array.isArray(term.groepen) ? term.groepen.join(', ').replaceAll('-', ' ') : '')
        return years === undefined ? [] : [{ naam: oneLine(each.yaml.naam), wat: oneLine(wat), termijn: durationInWords(term.termijn!), jaren: years }]
      }),
    )
    if (bars.length === 0) return []
    const titel = this.#b.words.word('tijdlijn')
    return [{ soort: 'figuur', id: 'tijdlijn', titel, ...timeline(titel, bars) }]
  }

  #activity(each: Verwerking, elements: readonly (readonly [string, string])[]): Section {
    const b = this.#b
    const { yaml } = each
    const anchor = `v-${each.id}`
    const { facts, tables } = this.#values.activity(each, (key) => key !== 'naam')
    const missing = elements.filter(([key]) => this.#sees('verwerking', key) && (yaml as unknown as Record<string, unknown>)[key] === undefined)
    const gaps = missing.map(([key, provision]) => b.gap(`${anchor}-${key}`, key, b.words.say('gat_element', { element: this.#values.title('verwerking', key).toLowerCase(), artikel: [b.provision(provision)] }), b.origin(each, yaml, key), each.id))
    return this.#section(anchor, oneLine(yaml.naam), 3, [...facts, ...this.#flow(each), ...tables, ...gaps], [b.origin(each, yaml, 'naam')])
  }

  #flow(each: Verwerking): Block[] {
    const b = this.#b
    const from = [...new Set(each.groepen.flatMap((group) => items<string>(group.gebruik.bron ?? group.yaml.bron)).map((one) => initial(oneLine(one))))]
    const data = [...new Set(each.groepen.map((group) => initial(listed((group.yaml.gegevens ?? [group.id]).map(oneLine)).join(''))))]
    const systems = each.systemen.map(({ naam }) => initial(oneLine(naam)))
    const to = [...each.ontvangers.map(({ naam }) => initial(oneLine(naam))), ...items<{ partij: string }>(each.yaml.verwerkers).map((one) => initial(oneLine(this.#values.name(one.partij))))]
    if (data.length === 0 || from.length + systems.length + to.length === 0) return []
    const titel = b.words.word('stroom', { onderdeel: oneLine(each.yaml.naam) })
    const columns = [
      { kop: b.words.word('kop_van'), vakken: from },
      { kop: b.words.word('kop_gegevens'), vakken: data },
      { kop: b.words.word('kop_systemen'), vakken: systems },
      { kop: b.words.word('kop_naar'), vakken: [...new Set(to)] },
    ]
    return [{ soort: 'figuur', id: `v-${each.id}-schema`, titel, ...flow(titel, columns) }]
  }

  #sees(shape: string, key: string): boolean {
    const mark = shapes[shape]?.keys[key]
    return mark !== undefined && maySee(this.request.lezer, mark[0])
  }

  /** Parties, systems, documents and, for who may see them, the notes. */
  #tables(): Section[] {
    const b = this.#b
    const { yaml } = this.register
    const place = { path: 'register.yaml', base: [], yaml }
    return ['partijen', 'systemen', 'doelgroepen', 'minderjarigen', 'documenten', 'aanhoudingen', 'afwijkingen', 'acties', 'opmerkingen'].flatMap((key) => {
      const [found] = this.#values.keys('register', { [key]: (yaml as unknown as Record<string, unknown>)[key] })
      if (!found || !Array.isArray(found[2])) return []
      const [, titel, value, shape] = found
      const rows = (value as object[]).map((item, index) => b.row(`${key}-${itemKey(item) || index + 1}`, this.#values.cells(item, shape), { origins: [b.origin(place, item)] }))
      return [this.#section(`r-${key}`, titel, 2, this.#values.named(`${key}-tabel`, titel, rows))]
    })
  }

  #version(): Block[] {
    const b = this.#b
    const { versie, peildatum, lezer } = this.request
    return [
      ...(versie.concept ? [b.paragraph('versie-concept', b.words.say(versie.naam === undefined ? 'concept_eerste' : 'concept'))] : []),
      ...(versie.naam === undefined ? [] : [b.paragraph('versie-naam', b.words.say('versie_naam', { versie: dateInWords(versie.naam) }))]),
      b.paragraph('versie-datum', b.words.say('versie_datum', { datum: dateInWords(peildatum) })),
      b.paragraph('versie-lezer', b.words.say(`lezer_${lezer}`)),
    ]
  }
}

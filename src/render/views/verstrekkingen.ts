import { findCitations, lawAt } from '../../law/index.js'
import type { Documentplaats, Genoemd, Register, Verstrekking, Verstrekkingen } from '../../register/model.js'
import { Builder } from '../builder.js'
import { dateInWords } from '../dates.js'
import type { Block, Document, Section } from '../document.js'
import { texts } from '../generated/texts.js'
import { Wording } from '../phrases.js'
import { project } from '../projection.js'
import { type FileRequest, frame, section, versionSection } from './frame.js'
import { listed, oneLine, type Run, type Text } from '../runs.js'

/** Who gives which data to whom, as a document has it in tables; undefined for a register without them. */
export function verstrekkingenDocument(register: Register, request: FileRequest): Document | undefined {
  const seen = project(register, request.lezer)
  return seen.verstrekkingen && new DisclosuresView(seen, seen.verstrekkingen, request).document()
}

/** What a reader calls a table or row that an activity points at: `bijlage IV, tabel 2 (Treffen van individuele voorziening)`. */
export function disclosureName({ verstrekkingen }: Register, id: string): string {
  const row = verstrekkingen?.regels.find((one) => one.id === id || one.tabel.id === id)
  if (!row) return id
  const { vindplaats, tabel } = row
  const steps = [
    ...(vindplaats.bijlage === undefined ? [] : [`bijlage ${vindplaats.bijlage}`]),
    ...(vindplaats.tabel === undefined ? [] : [`tabel ${vindplaats.tabel}${tabel.titel === undefined ? '' : ` (${oneLine(tabel.titel)})`}`]),
    ...(row.id === id && vindplaats.rij !== undefined ? [`rij ${vindplaats.rij}`] : []),
  ]
  return steps.length === 0 ? oneLine(tabel.titel ?? id) : steps.join(', ')
}

type Table = Verstrekkingen['yaml']['tabellen'][number]

class DisclosuresView {
  readonly #b: Builder
  readonly #place: { path: string; base: []; yaml: object }

  constructor(
    private readonly register: Register,
    private readonly known: Verstrekkingen,
    private readonly request: FileRequest,
  ) {
    this.#b = new Builder(new Wording(texts.verstrekkingen, 'u'), lawAt(request.peildatum), request.peildatum)
    this.#place = { path: known.path, base: [], yaml: known.yaml }
  }

  document(): Document {
    return {
      ...frame(this.register, this.request),
      soort: 'verstrekkingen',
      titel: this.#word('titel'),
      secties: [this.#source(), ...this.#overview(), ...this.#parts(), versionSection(this.#b, this.request)],
      gaten: this.#b.gaps,
    }
  }

  #word(name: string, slots: Readonly<Record<string, string>> = {}): string {
    return this.#b.words.word(name, slots)
  }

  #source(): Section {
    const b = this.#b
    const { vindplaats } = this.known.yaml
    const slots = {
      document: oneLine(vindplaats?.titel ?? vindplaats?.document ?? ''),
      plaats: vindplaats?.plaats === undefined ? '' : b.words.say('bron_plaats', { plaats: oneLine(vindplaats.plaats) }),
      datum: vindplaats?.datum === undefined || vindplaats.datum === 'onbekend' ? this.#word('datum_onbekend') : dateInWords(vindplaats.datum),
    }
    const named = vindplaats ? [b.paragraph('bron-document', b.words.say('bron_zin', slots), { origins: [b.origin(this.#place, vindplaats)] })] : []
    return section('bron', this.#word('bron'), 2, [...named, b.paragraph('bron-strekking', b.words.say('strekking'))])
  }

  /** Each pair of giver and receiver once, with the tables that say more. */
  #overview(): Section[] {
    const b = this.#b
    const pairs = new Map<string, { door: string; aan: string; rows: Verstrekking[] }>()
    for (const row of this.known.regels.filter(({ tabel }) => tabel.soort === 'verstrekking')) {
      const [door, aan] = [names(row.door), receivers(row)]
      const key = JSON.stringify([door, aan].map((text) => text.toLowerCase()))
      const pair = pairs.get(key) ?? { door, aan, rows: [] }
      pair.rows.push(row)
      pairs.set(key, pair)
    }
    if (pairs.size === 0) return []
    const rows = [...pairs.values()].map(({ door, aan, rows: own }) => {
      const tables = [...new Set(own.map(({ tabel }) => tabel))]
      const links = tables.map((tabel): Run[] => [{ tekst: oneLine(tabel.titel ?? tabel.id), href: `#${anchor(tabel)}` }])
      return b.row(`overzicht-${own[0]!.id}`, [door, aan, [...new Set(own.map((row) => this.#consent(row)))].join('; '), listed(links)], { origins: own.map((row) => b.origin(this.#place, row.yaml)) })
    })
    const heads = ['kop_door', 'kop_aan', 'kop_toestemming', 'kop_regels'].map((name) => this.#word(name))
    return [section('overzicht', this.#word('overzicht'), 2, b.table('overzicht-tabel', this.#word('overzicht_bijschrift'), heads, rows))]
  }

  /** The tables under the headings that they have in the document. */
  #parts(): Section[] {
    const parts = new Map<string, Table[]>()
    for (const tabel of this.known.yaml.tabellen) {
      const title = this.#heading(tabel.vindplaats) ?? this.#word(tabel.soort)
      parts.set(title, [...(parts.get(title) ?? []), tabel])
    }
    return [...parts].map(([title, tables], index) => section(`deel-${index + 1}`, title, 2, [...tables.map((tabel) => this.#table(tabel)), ...this.#situations(tables)]))
  }

  #heading(vindplaats: Documentplaats | undefined): string | undefined {
    if (vindplaats?.bijlage === undefined) return vindplaats?.deel
    return vindplaats.deel === undefined ? this.#word('bijlage', { bijlage: vindplaats.bijlage }) : this.#word('bijlage_deel', { bijlage: vindplaats.bijlage, deel: vindplaats.deel })
  }

  #table(tabel: Table): Section {
    const b = this.#b
    const rows = this.known.regels.filter((row) => row.tabel === tabel)
    const use = tabel.soort === 'gebruik'
    const cells = rows.map((row) =>
      b.row(
        row.id,
        [
          oneLine(row.yaml.doel),
          row.yaml.gegevens.map(oneLine).join(', ') + signs(row, 'gegevens'),
          ...(use ? [names(row.wie) + signs(row, 'wie'), this.#law(row.wet)] : this.#given(row)),
        ],
        { origins: [b.origin(this.#place, row.yaml)] },
      ),
    )
    const heads = ['kop_doel', 'kop_gegevens', ...(use ? ['kop_wie', 'kop_grondslag'] : ['kop_van_aan', 'kop_grondslag_toestemming'])]
    const titel = oneLine(tabel.titel ?? tabel.id)
    const bijschrift = rows.length === 1 ? this.#word('bijschrift_een', { titel }) : this.#word('bijschrift', { titel, aantal: String(rows.length) })
    const noten = (tabel.noten ?? []).map((noot) => b.passage(`${tabel.id}-${noot.id}`, b.words.say('noot', { teken: noot.teken ?? '', tekst: oneLine(noot.tekst) }), { origins: [b.origin(this.#place, noot)] }))
    const nummer = tabel.vindplaats?.tabel
    return section(anchor(tabel), nummer === undefined ? titel : this.#word('tabel', { nummer, titel }), 3, [
      ...b.table(`${tabel.id}-tabel`, bijschrift, heads.map((name) => this.#word(name)), cells),
      ...b.list(noten),
    ])
  }

  /** Giver and receiver, basis and consent: one cell each, because six columns of long words fit on no page. */
  #given(row: Verstrekking): Text[] {
    const { words } = this.#b
    const [door, aan] = [names(row.door) + signs(row, 'door'), receivers(row) + signs(row, 'aan')].map((text) => text || this.#word('niet_vermeld'))
    return [words.say('van_aan', { door: door!, aan: aan! }), words.say('grondslag_toestemming', { wet: this.#law(row.wet), toestemming: this.#consent(row) })]
  }

  #situations(tables: readonly Table[]): Block[] {
    const b = this.#b
    const own = this.known.overige.filter(({ yaml }) => tables.some(({ id }) => yaml.tabellen?.includes(id)) || (yaml.tabellen === undefined && tables.at(-1) === this.known.yaml.tabellen.at(-1)))
    return own.map((situatie) => b.paragraph(situatie.id, oneLine(situatie.yaml.tekst), { kop: this.#word('andere_situaties'), origins: [b.origin(this.#place, situatie.yaml)] }))
  }

  #law(wet: readonly string[]): Run[] {
    const b = this.#b
    if (wet.length === 0) return b.words.say('niet_vermeld')
    const datum = dateInWords(this.request.peildatum)
    return listed(
      wet.map((text): Run[] => {
        const cited = findCitations(text)
        const run = b.citation(text)
        return cited.length === 0 || cited.some((citation) => b.law.inForce(citation)) ? [run] : b.words.say('niet_van_kracht', { wet: [run], datum })
      }),
    )
  }

  #consent({ toestemming, uitzondering }: Verstrekking): string {
    if (toestemming === undefined) return this.#word('niet_vermeld')
    if (uitzondering === undefined) return this.#word(toestemming)
    return `${this.#word('ja_uitzondering')}${uitzondering.teken === undefined ? '' : ` ${uitzondering.teken}`}`
  }

}

function anchor({ id }: Table): string {
  return `t-${id}`
}

function names(list: readonly Genoemd[]): string {
  return list.map(({ naam }) => oneLine(naam)).join(', ')
}

function receivers({ aan, yaml }: Verstrekking): string {
  return yaml.aan_overigen === undefined ? names(aan) : oneLine(yaml.aan_overigen)
}

/** The sign of a note behind the cell that it is about. */
function signs({ noten }: Verstrekking, kolom: string): string {
  return noten.flatMap(({ bij, teken }) => (bij === kolom && teken !== undefined ? [/^\p{L}/u.test(teken) ? ` (${teken})` : ` ${teken}`] : [])).join('')
}

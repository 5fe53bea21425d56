import type { Register } from '../../../register/model.js'
import type { Builder } from '../../builder.js'
import { dateInWords } from '../../dates.js'
import type { Block, Document, Section } from '../../document.js'
import { listed, oneLine, type Run, type Text } from '../../runs.js'
import { frame, section, versionSection } from '../frame.js'
import type { Enclosed } from './letter.js'
import { activityNumbers, findingNumbers } from './numbers.js'
import { caveats, dossierBuilder, type DossierRequest } from './provenance.js'

/** A finding in the report beside the index. */
export interface Numbered {
  nummer: number
  verwerking?: string
  wat: string
}

/** What the authority may ask, and how the register stands with it. */
export interface IndexRow {
  /** In canonical form. */
  bepalingen: readonly string[]
  naam: string
  antwoord: 'ja' | 'ja_met' | 'nee' | 'nvt' | { aantal: number; totaal: number }
  /** Where the answer stands, and what else there is to know: sentences of `dossier.yaml`, filled in. */
  waar: readonly { zin: string; waarden: Readonly<Record<string, string>> }[]
  /** Activities that say nothing of it, and whether they have to. */
  ontbreekt: readonly string[]
  verplicht: boolean
  /** Open findings, and those that the organisation has explained. */
  open: readonly Numbered[]
  uitgelegd: readonly Numbered[]
}

export interface Totals {
  datum: string
  fouten: number
  waarschuwingen: number
  aanwijzingen: number
}

export interface IndexRequest extends DossierRequest {
  /** Sent along with the rest: then it is no note to the organisation itself. */
  gedeeld: boolean
  toen: Totals
  nu: Totals
  antwoorden: { afwijkingen: number; acties: number }
  verschil?: { versie: string; aantal: number }
  anker?: { datum: string; hash: string }
  vragen: readonly IndexRow[]
  onderdelen: readonly IndexRow[]
  overig: readonly Numbered[]
  bijlagen: readonly Enclosed[]
  nogDoen: readonly Omit<Enclosed, 'bestand'>[]
  /** What an exported file cannot hold. */
  verliezen: readonly { bestand: string; wat: string; plaatsen: readonly string[] }[]
}

/** For the officer: what the authority may ask, where it is answered, and what is missing. */
export function indexDocument(register: Register, request: IndexRequest): Document {
  return new IndexView(register, request).document()
}

class IndexView {
  readonly #b: Builder
  readonly #names: ReadonlyMap<string, string>

  constructor(
    private readonly register: Register,
    private readonly request: IndexRequest,
  ) {
    this.#b = dossierBuilder(request.peildatum)
    this.#names = new Map([...register.verwerkingen.values()].map(({ id, yaml }) => [id, oneLine(yaml.naam)]))
  }

  document(): Document {
    const { register, request } = this
    const { peildatum, versie, bijlagen, nogDoen, vragen, onderdelen, gedeeld } = request
    const b = this.#b
    const enclosed = bijlagen.map(({ bestand, zin, waarden }) => b.row(`bijlage-${bestand}`, [bestand, b.words.say(zin, { ...waarden })]))
    return {
      ...frame(register, { lezer: 'intern', peildatum, versie }),
      soort: 'index',
      titel: this.#word('index'),
      secties: [
        section('lees-eerst', this.#word('lees_eerst'), 2, [b.paragraph('intern', b.words.say(gedeeld ? 'index_gedeeld' : 'index_intern')), ...caveats(b, register, request)]),
        section('kort', this.#word('kort'), 2, [this.#summary(), b.paragraph('nummers', b.words.say('nummers', { datum: peildatum }))]),
        section('vragen', this.#word('vragen'), 2, b.table('vragen-tabel', this.#word('vragen_bijschrift'), ['kop_vraag', 'kop_antwoord', 'kop_waar'].map((name) => this.#word(name)), vragen.map((row) => this.#row(row)))),
        ...(onderdelen.length === 0 ? [] : [section('onderdelen', this.#word('onderdelen'), 2, b.table('onderdelen-tabel', this.#word('onderdelen_bijschrift'), ['kop_onderdeel', 'kop_antwoord', 'kop_waar'].map((name) => this.#word(name)), onderdelen.map((row) => this.#row(row))))]),
        ...this.#others(),
        ...(nogDoen.length === 0 ? [] : [section('nog-doen', this.#word('nog_doen'), 2, b.list(nogDoen.map(({ zin, waarden }, index) => b.passage(`doe-${index + 1}`, b.words.say(zin, { ...waarden })))))]),
        section('verzenden', this.#word('verzenden'), 2, b.table('verzenden-tabel', this.#word('verzenden_bijschrift', { aantal: String(enclosed.length) }), [this.#word('kop_bestand'), this.#word('kop_inhoud')], enclosed)),
        ...this.#losses(),
        versionSection(b, { lezer: 'intern', peildatum, versie }),
      ],
      gaten: b.gaps,
    }
  }

  #word(name: string, slots: Readonly<Record<string, string>> = {}): string {
    return this.#b.words.word(name, slots)
  }

  #summary(): Block {
    const b = this.#b
    const { stand, toen, nu, antwoorden, verschil, anker } = this.request
    const versie = stand.versie === undefined ? '' : dateInWords(stand.versie)
    const counted = ({ fouten, waarschuwingen, aanwijzingen }: Totals): Run[] => b.words.say('aantal_bevindingen', { fouten: String(fouten), waarschuwingen: String(waarschuwingen), aanwijzingen: String(aanwijzingen) })
    return {
      soort: 'feiten',
      rijen: [
        b.fact('kort-stand', this.#word('kort_stand'), b.words.say(stand.soort === 'vrijgegeven' ? 'stand_versie' : `stand_${stand.soort}`, { versie })),
        b.fact('kort-verwerkingen', this.#word('kort_verwerkingen'), String(this.register.verwerkingen.size)),
        b.fact('kort-toen', this.#word('kort_toen', { datum: dateInWords(toen.datum) }), counted(toen)),
        b.fact('kort-nu', this.#word('kort_nu', { datum: dateInWords(nu.datum) }), counted(nu)),
        b.fact('kort-antwoorden', this.#word('kort_antwoorden'), b.words.say('aantal_antwoorden', { afwijkingen: String(antwoorden.afwijkingen), acties: String(antwoorden.acties) })),
        b.fact('kort-verschil', this.#word('kort_verschil'), verschil ? b.words.say('verschil_aantal', { aantal: String(verschil.aantal), versie: dateInWords(verschil.versie) }) : b.words.say('verschil_geen')),
        b.fact('kort-anker', this.#word('kort_anker'), anker ? anker.hash : b.words.say('anker_geen')),
      ],
    }
  }

  #row({ bepalingen, naam, antwoord, waar, ontbreekt, verplicht, open, uitgelegd }: IndexRow) {
    const b = this.#b
    const vraag: Run[] = [...listed(bepalingen.map((each) => [b.provision(each)])), `: ${naam}`]
    const answer = typeof antwoord === 'string' ? b.words.say(antwoord) : b.words.say('van', { aantal: String(antwoord.aantal), totaal: String(antwoord.totaal) })
    const at = (ids: readonly string[]) => open.filter(({ verwerking }) => verwerking !== undefined && ids.includes(verwerking))
    const behind = (found: readonly Numbered[]): Run[] => (found.length === 0 ? [] : [' (', ...findingNumbers(b, found.map(({ nummer }) => nummer)), ')'])
    const rest = open.filter(({ verwerking }) => verwerking !== undefined && !ontbreekt.includes(verwerking))
    const whole = open.filter(({ verwerking }) => verwerking === undefined)
    const everywhere = ontbreekt.length > 1 && ontbreekt.length === this.#names.size
    const said: Text[] = [
      ...waar.map(({ zin, waarden }) => b.words.say(zin, { ...waarden })),
      ...(ontbreekt.length === 0 ? [] : [[...(everywhere ? b.words.say(verplicht ? 'ontbreekt_overal' : 'niet_vermeld_overal') : b.words.say(verplicht ? 'ontbreekt_bij' : 'niet_vermeld_bij', { verwerkingen: this.#activities(ontbreekt) })), ...behind(at(ontbreekt))]]),
      ...(rest.length === 0 ? [] : [[...b.words.say('te_bekijken_bij', { verwerkingen: this.#activities(rest.map(({ verwerking }) => verwerking!)) }), ...behind(rest)]]),
      ...(whole.length === 0 ? [] : [b.words.say('hele_register', { bevindingen: findingNumbers(b, whole.map(({ nummer }) => nummer)) })]),
      ...(uitgelegd.length === 0 ? [] : [b.words.say('uitgelegd_bij', { bevindingen: findingNumbers(b, uitgelegd.map(({ nummer }) => nummer)) })]),
    ]
    return b.row(`vraag-${bepalingen.join('-').replace(/[^a-z0-9]+/gi, '-')}`, [vraag, answer, said.flatMap((text, index): Run[] => [...(index === 0 ? [] : ['; ']), ...(typeof text === 'string' ? [text] : text)])])
  }

  #activities(ids: readonly string[]): string {
    return activityNumbers(this.#b, ids, this.#names)
  }

  #others(): Section[] {
    const b = this.#b
    const { overig } = this.request
    if (overig.length === 0) return []
    const rows = overig.map(({ nummer, verwerking, wat }) => b.row(`overig-${nummer}`, [String(nummer), verwerking === undefined ? this.#word('hele_register_kort') : (this.#names.get(verwerking) ?? verwerking), wat.replaceAll('`', '')]))
    return [section('overig', this.#word('overig'), 2, [b.paragraph('overig-uitleg', b.words.say('overig_uitleg')), ...b.table('overig-tabel', this.#word('overig_bijschrift', { aantal: String(rows.length) }), ['kop_nummer', 'kop_verwerking', 'kop_bevinding'].map((name) => this.#word(name)), rows)])]
  }

  #losses(): Section[] {
    const b = this.#b
    const { verliezen } = this.request
    if (verliezen.length === 0) return []
    return [section('verliezen', this.#word('verliezen'), 2, b.list(verliezen.map(({ bestand, wat, plaatsen }, index) => b.passage(`verlies-${index + 1}`, b.words.say(plaatsen.length > 0 ? 'verlies_bij' : 'verlies', { bestand, wat, plaatsen: plaatsen.join(', ') })))))]
  }
}

import { lawAt } from '../../law/index.js'
import type { Beslisser, Reglementdeel, Reglementregel, Toestemmingsregel } from '../../register/generated/types.js'
import type { Regel, Register, Reglement } from '../../register/model.js'
import { texts as textsOf } from '../../register/states.js'
import { Builder } from '../builder.js'
import { dateInWords } from '../dates.js'
import type { Block, Document, Section } from '../document.js'
import { durationInWords } from '../duration.js'
import { texts } from '../generated/texts.js'
import { Wording } from '../phrases.js'
import { project } from '../projection.js'
import { type FileRequest, frame, section, versionSection } from './frame.js'
import { listed, oneLine, type Run, sentence } from '../runs.js'

/** The regulation, policy or code of conduct as people read it; undefined for a register without one. */
export function reglementDocument(register: Register, request: FileRequest): Document | undefined {
  const seen = project(register, request.lezer)
  return seen.reglement && new RegulationView(seen, seen.reglement, request).document()
}

/** What a reader calls a rule that an activity points at: `artikel 8.2`. */
export function regulationName({ reglement }: Register, id: string): string {
  return reglement?.regels.find((rule) => rule.id === id)?.naam ?? id
}

class RegulationView {
  readonly #b: Builder
  readonly #place: { path: string; base: []; yaml: object }

  constructor(
    private readonly register: Register,
    private readonly known: Reglement,
    private readonly request: FileRequest,
  ) {
    this.#b = new Builder(new Wording(texts.reglement, 'u'), lawAt(request.peildatum), request.peildatum)
    this.#place = { path: known.path, base: [], yaml: known.yaml }
  }

  document(): Document {
    return {
      ...frame(this.register, this.request),
      soort: 'reglement',
      titel: oneLine(this.known.yaml.titel ?? this.#word('titel')),
      secties: [section('bron', this.#word('bron'), 2, [this.#b.paragraph('strekking', this.#b.words.say('strekking'))]), ...this.known.yaml.delen.map((deel) => this.#part(deel)), versionSection(this.#b, this.request)],
      gaten: this.#b.gaps,
    }
  }

  #word(name: string, slots: Readonly<Record<string, string>> = {}): string {
    return this.#b.words.word(name, slots)
  }

  #part(deel: Reglementdeel): Section {
    const titel = oneLine(deel.titel ?? this.#word(`deel_${deel.soort}`))
    return section(`deel-${deel.id}`, titel, 2, [...this.#facts(deel), ...this.#terms(deel, titel), ...this.#headings(deel)])
  }

  #facts(deel: Reglementdeel): Block[] {
    const { vaststelling, inwerkingtreding, citeertitel } = deel
    const date = (value: string): string => (value === 'onbekend' ? this.#word('onbekend') : dateInWords(value))
    const facts: [string, string | undefined, object][] = [
      [vaststelling?.status === 'vast-te-stellen' ? 'vast_te_stellen' : 'vaststelling', vaststelling?.door, vaststelling ?? deel],
      ['datum', vaststelling?.datum === undefined ? undefined : date(vaststelling.datum), vaststelling ?? deel],
      ['advies', vaststelling?.advies, vaststelling ?? deel],
      ['inwerkingtreding', inwerkingtreding === undefined ? undefined : date(inwerkingtreding), deel],
      ['citeertitel', citeertitel, deel],
    ]
    return this.#labelled(deel.id, facts.flatMap(([name, text, of]) => (text === undefined ? [] : [{ name, text: [oneLine(text)], of }])))
  }

  #terms({ id, begrippen = [] }: Reglementdeel, titel: string): Block[] {
    const b = this.#b
    const rows = begrippen.map((begrip, index) => {
      const special = begrip.bijzonder ? ` ${begrip.bijzonder.map(oneLine).join(', ')}.` : ''
      return b.row(`${id}-begrip-${index + 1}`, [[begrip.nummer, oneLine(begrip.term)].filter(Boolean).join(' '), sentence(begrip.betekenis) + special], { origins: [b.origin(this.#place, begrip)] })
    })
    if (rows.length === 0) return []
    const table = b.table(`${id}-begrippen-tabel`, this.#word('begrippen_bijschrift', { titel, aantal: String(rows.length) }), [this.#word('kop_term'), this.#word('kop_betekenis')], rows)
    return [section(`${id}-begrippen`, this.#word('begrippen'), 3, table)]
  }

  /** The rules under the headings that they have in the document. */
  #headings(deel: Reglementdeel): Section[] {
    const runs: { title: string; rules: Regel[] }[] = []
    for (const rule of this.known.regels.filter((one) => one.deel === deel)) {
      const title = oneLine(rule.yaml.kop ?? this.#word('overig'))
      const last = runs.at(-1)
      if (last?.title === title) last.rules.push(rule)
      else runs.push({ title, rules: [rule] })
    }
    return runs.map(({ title, rules }) => section(`k-${rules[0]!.id}`, title, 3, rules.flatMap((rule) => this.#rule(rule))))
  }

  #rule({ id, yaml }: Regel): Block[] {
    const b = this.#b
    const origins = [b.origin(this.#place, yaml)]
    const points = (yaml.punten ?? []).map((punt, index) => b.passage(`${id}-punt-${index + 1}`, oneLine(punt), { origins: [b.origin(this.#place, yaml.punten!, index)] }))
    const kop = yaml.nummer === undefined ? {} : { kop: `${oneLine(yaml.nummer)}.` }
    return [b.paragraph(id, sentence(yaml.tekst), { ...kop, origins }), ...b.list(points), ...this.#labelled(id, this.#parameters(yaml).map((one) => ({ ...one, of: yaml })))]
  }

  #labelled(id: string, facts: { name: string; text: Run[]; of: object }[]): Block[] {
    const b = this.#b
    const rijen = facts.map(({ name, text, of }) => b.fact(`${id}-${name}`, this.#word(`label_${name}`), text, { origins: [b.origin(this.#place, of)] }))
    return rijen.length === 0 ? [] : [{ soort: 'feiten', rijen }]
  }

  /** What a machine reads of a rule, said so that a person can compare it with the sentence. */
  #parameters(rule: Reglementregel): { name: string; text: Run[] }[] {
    const found: [string, Run[][]][] = [
      ['rechten', (rule.rechten ?? []).map(({ recht, alleen_voor }) => (alleen_voor === undefined ? [code(recht)] : [this.#word('alleen_voor', { wat: code(recht), deel: oneLine(alleen_voor) })]))],
      ['reacties', (rule.reacties ?? []).map(({ wat, rechten, termijn, zonder_getal, vanaf }) => [this.#from([[...(rechten ?? []).map(code), ...(wat === undefined ? [] : [wat])].join(', '), termijn === undefined ? zonder_getal : durationInWords(termijn)], vanaf)])],
      ['verzoek', rule.verzoek ? [[[rule.verzoek.bij, ...(rule.verzoek.vorm ?? []).map(code), ...(rule.verzoek.eisen ?? []).map(code)].flatMap((one) => (one === undefined ? [] : [oneLine(one)])).join(', ')]] : []],
      ['weigering', rule.weigering ? [[[...(rule.weigering.gronden ?? []), ...(rule.weigering.bericht === undefined ? [] : [rule.weigering.bericht]), ...(rule.weigering.noemt ?? []).map(code)].map(oneLine).join('; ')]] : []],
      ['vergoeding', rule.vergoeding ? [[this.#costs(rule.vergoeding)]] : []],
      ['vertegenwoordiging', (rule.vertegenwoordiging ?? []).map((one) => [this.#decides(one)])],
      ['bewaartermijnen', (rule.bewaartermijnen ?? []).map(({ wat, termijn, criterium, vanaf }) => [this.#from([wat ?? '', termijn === undefined ? criterium : durationInWords(termijn)], vanaf)])],
      ['termijnen', (rule.termijnen ?? []).map(({ wat, duur, keer, datum, vanaf }) => [this.#from([wat, duur === undefined ? (keer ?? (datum === undefined ? undefined : dateInWords(datum))) : durationInWords(duur)], vanaf)])],
      ['toegang', (rule.toegang ?? []).map(({ wie, tot, voorwaarde }) => [[wie, tot, voorwaarde].flatMap((one) => (one === undefined ? [] : [oneLine(one)])).join(', ')])],
      ['geheimhouding', (rule.geheimhouding ?? []).map(({ voor, hoe, behalve }) => [this.#except([voor, hoe].flatMap((one) => (one === undefined ? [] : [oneLine(one)])).join(', '), behalve)])],
      ['toestemming', (rule.toestemming ?? []).map((one) => [this.#consent(one)])],
      ['grondslagen', (rule.grondslagen ?? []).map(({ grondslag, geldt }) => [geldt === 'nee' ? this.#word('geen_grondslag', { wat: code(grondslag) }) : code(grondslag)])],
      ['klacht', rule.klacht ? [[[rule.klacht.bij, rule.klacht.volgens, ...(rule.klacht.toezichthouder === 'ja' ? [this.#word('toezichthouder')] : [])].flatMap((one) => (one === undefined ? [] : [oneLine(one)])).join(', ')]] : []],
      ['functionaris', rule.functionaris ? [[[rule.functionaris.functie, ...(rule.functionaris.taken ?? [])].map(oneLine).join('; ')]] : []],
      ['verwerkersovereenkomst', rule.verwerkersovereenkomst?.regelt ? [[this.#except(rule.verwerkersovereenkomst.regelt.map(oneLine).join(', '), rule.verwerkersovereenkomst.behalve)]] : []],
      ['wet', textsOf(rule.wet).map((text) => [this.#b.citation(text)])],
    ]
    return found.flatMap(([name, said]) => {
      const text = said.filter((runs) => runs.some((run) => run !== ''))
      return text.length === 0 ? [] : [{ name, text: name === 'wet' ? listed(text) : text.flatMap((runs, index): Run[] => [...(index === 0 ? [] : ['; ']), ...runs]) }]
    })
  }

  #from(parts: readonly (string | undefined)[], vanaf: string | undefined): string {
    const wat = parts.flatMap((part) => (part === undefined || part === '' ? [] : [oneLine(part)])).join(': ')
    return vanaf === undefined ? wat : this.#word('vanaf', { wat, begin: oneLine(vanaf) })
  }

  #except(wat: string, behalve: readonly string[] | undefined): string {
    return behalve === undefined ? wat : this.#word('behalve', { wat, uitzondering: behalve.map(oneLine).join('; ') })
  }

  #costs({ gevraagd, alleen_als }: NonNullable<Reglementregel['vergoeding']>): string {
    if (alleen_als !== undefined && gevraagd !== 'nee') return this.#word(alleen_als === 'volgende-kopie' ? 'kosten_volgende' : 'kosten_buitensporig')
    return this.#word(`kosten_${gevraagd}`)
  }

  #decides({ van, tot, wie, hoe, voor, als, bij }: Beslisser): string {
    const age = van !== undefined && tot !== undefined ? this.#word('van_tot', { van: String(van), tot: String(tot) }) : tot !== undefined ? this.#word('tot', { tot: String(tot) }) : van === undefined ? undefined : this.#word('van', { van: String(van) })
    return [age, wie.join(hoe === 'een-van-beiden' ? ' of ' : ' en '), hoe, voor, bij, als].flatMap((one) => (one === undefined ? [] : [oneLine(code(one))])).join(', ')
  }

  #consent({ voor, nodig, aan, behalve }: Toestemmingsregel): string {
    return this.#except(`${[code(voor), ...(aan ?? []).map(oneLine)].join(', ')}: ${this.#word(`nodig_${nodig}`)}`, behalve)
  }

}

/** A word of the schema as people read it. */
function code(text: string): string {
  return text.replaceAll('-', ' ')
}

import { lawAt } from '../../../law/index.js'
import { choiceWords } from '../../../register/answer-words.js'
import type { Tak, Uitkomst, Uitkomstactie, Vraag } from '../../../register/generated/types.js'
import type { Procedure, Register } from '../../../register/model.js'
import { choicesOf } from '../../../register/procedure-steps.js'
import { Builder } from '../../builder.js'
import { dateInWords } from '../../dates.js'
import type { Block, Document, Section } from '../../document.js'
import { texts } from '../../generated/texts.js'
import { Wording } from '../../phrases.js'
import { ladder, type Rung } from '../../pictures/ladder.js'
import { initial, listed, oneLine, type Run, sentence } from '../../runs.js'
import { type FileRequest, frame, section, versionSection } from '../frame.js'
import { conditionWords } from './conditions.js'

/** A procedure to read or to print: its questions, where each answer leads, and what each outcome asks. */
export function procedureDocument(register: Register, procedure: Procedure, request: FileRequest): Document {
  return new ProcedureView(register, procedure, request).document()
}

class ProcedureView {
  readonly #b: Builder
  readonly #numbers: ReadonlyMap<string, string>
  readonly #place: { path: string; base: []; yaml: object }

  constructor(
    private readonly register: Register,
    private readonly procedure: Procedure,
    private readonly request: FileRequest,
  ) {
    this.#b = new Builder(new Wording(texts.besluiten, 'u'), lawAt(request.peildatum), request.peildatum)
    this.#numbers = new Map(procedure.yaml.vragen.map(({ id, nummer }, index) => [id, nummer === undefined ? String(index + 1) : oneLine(nummer)]))
    this.#place = { path: procedure.path, base: [], yaml: procedure.yaml }
  }

  document(): Document {
    const { yaml } = this.procedure
    return {
      ...frame(this.register, this.request),
      soort: 'procedure',
      titel: oneLine(yaml.naam),
      secties: [
        this.#about(),
        ...this.#picture(),
        section('vragen', this.#word('vragen'), 2, yaml.vragen.map((vraag) => this.#question(vraag))),
        ...((yaml.uitkomsten ?? []).length === 0 ? [] : [section('uitkomsten', this.#word('uitkomsten'), 2, yaml.uitkomsten!.map((uitkomst) => this.#outcome(uitkomst)))]),
        versionSection(this.#b, this.request),
      ],
      gaten: this.#b.gaps,
    }
  }

  #word(name: string, slots: Readonly<Record<string, string>> = {}): string {
    return this.#b.words.word(name, slots)
  }

  #about(): Section {
    const b = this.#b
    const { omschrijving, versie, wet, bronnen = [], vindplaats } = this.procedure.yaml
    const source = vindplaats === undefined ? [] : [oneLine([vindplaats.document, vindplaats.plaats].filter((part) => part !== undefined).join(', '))]
    const laws = [wet ?? []].flat()
    return section('over', this.#word('over'), 2, [
      ...(omschrijving === undefined ? [] : [b.paragraph('over-omschrijving', sentence(omschrijving), { origins: [this.#origin('omschrijving')] })]),
      {
        soort: 'feiten',
        rijen: [
          b.fact('over-versie', this.#word('over_versie'), dateInWords(versie), { origins: [this.#origin('versie')] }),
          ...(laws.length === 0 ? [] : [b.fact('over-wet', this.#word('over_wet'), listed(laws.map((each) => [b.provision(each)])), { origins: [this.#origin('wet')] })]),
          ...([...bronnen, ...source].length === 0 ? [] : [b.fact('over-bron', this.#word('over_bron'), [...bronnen, ...source].map(oneLine).join('; '), { origins: [this.#origin(bronnen.length > 0 ? 'bronnen' : 'vindplaats')] })]),
        ],
      },
    ])
  }

  #origin(key: string): string {
    return this.#b.origin(this.#place, this.procedure.yaml, key)
  }

  #picture(): Section[] {
    const { yaml } = this.procedure
    const ends = (yaml.uitkomsten ?? []).filter(({ als }) => als !== undefined)
    // A list of questions that lead nowhere needs no picture.
    if ((yaml.uitkomsten ?? []).length === 0) return []
    const titel = this.#word('schema_titel', { naam: oneLine(yaml.naam) })
    const rungs = yaml.vragen.map((vraag): Rung => ({ nummer: this.#numbers.get(vraag.id)!, tekst: oneLine(vraag.tekst), soms: vraag.als !== undefined, wegen: this.#ways(vraag) }))
    const { breed, smal, beschrijving } = ladder(titel, rungs, ends.map(({ tekst }) => oneLine(tekst)))
    return [section('schema', this.#word('schema'), 2, [this.#b.paragraph('schema-zin', this.#b.words.say('schema_zin')), { soort: 'figuur', id: 'schema-figuur', titel, beschrijving, breed, smal }])]
  }

  #ways(vraag: Vraag): Rung['wegen'] {
    const next = this.procedure.yaml.vragen[this.procedure.yaml.vragen.indexOf(vraag) + 1]?.id
    const apart = choicesOf(vraag).flatMap(({ id }) => {
      const naar = vraag.antwoorden?.find((one) => one.id === id)?.naar
      return naar === undefined || naar === next ? [] : [{ antwoord: choiceWords(vraag, id), ...this.#target(naar) }]
    })
    const whole = vraag.naar === undefined || vraag.naar === next ? [] : typeof vraag.naar === 'string' ? [{ antwoord: this.#word('leeg'), ...this.#target(vraag.naar) }] : (vraag.naar as Tak[]).filter(({ naar }) => naar !== next).map(({ als, naar }) => ({ antwoord: this.#branch(vraag, als), ...this.#target(naar) }))
    return [...apart, ...whole]
  }

  /** A condition on the question itself needs not name it again. */
  #branch(vraag: Vraag, als: Tak['als']): string {
    return initial(als === undefined ? this.#word('anders') : conditionWords(als, this.procedure, this.#b.words).replace(`‘${oneLine(vraag.tekst)}’: `, ''))
  }

  #target(id: string): { naar: string; einde: boolean } {
    const uitkomst = this.procedure.uitkomsten.get(id)
    return uitkomst ? { naar: oneLine(uitkomst.tekst), einde: true } : { naar: this.#word('naar_vraag', { nummer: this.#numbers.get(id) ?? id }), einde: false }
  }

  #question(vraag: Vraag): Section {
    const b = this.#b
    const nummer = this.#numbers.get(vraag.id)!
    const origins = [b.origin(this.#place, vraag)]
    const id = `vraag-${vraag.id}`
    const laws = [vraag.wet ?? []].flat()
    return {
      soort: 'sectie',
      id,
      titel: this.#word('vraag', { nummer, tekst: oneLine(vraag.tekst) }),
      niveau: 3,
      origins,
      blokken: [
        ...(vraag.als === undefined ? [] : [b.paragraph(`${id}-als`, sentence(conditionWords(vraag.als, this.procedure, b.words)), { kop: this.#word('wanneer'), origins })]),
        ...(vraag.hulp === undefined ? [] : [b.paragraph(`${id}-hulp`, sentence(vraag.hulp), { kop: this.#word('uitleg'), origins })]),
        ...(vraag.soort === 'meerkeuze' ? [b.paragraph(`${id}-meer`, b.words.say('meer'), { origins })] : []),
        ...this.#answers(vraag, id, nummer, origins),
        ...(laws.length === 0 ? [] : [b.paragraph(`${id}-wet`, listed(laws.map((each) => [b.provision(each)])), { kop: this.#word('wet'), origins })]),
        ...(vraag.onzeker === undefined ? [] : [b.paragraph(`${id}-onzeker`, sentence(vraag.onzeker), { kop: this.#word('onzeker'), origins })]),
      ],
    }
  }

  /** The answers; with where each leads when that differs, and once for all when it does not. */
  #answers(vraag: Vraag, id: string, nummer: string, origins: string[]): Block[] {
    const b = this.#b
    const choices = choicesOf(vraag)
    if ((vraag.antwoorden ?? []).some(({ naar }) => naar !== undefined)) {
      const rows = choices.map((choice) => b.row(`${id}-${choice.id}`, [choiceWords(vraag, choice.id), this.#leads(vraag, choice.id)], { origins }))
      return b.table(`${id}-tabel`, this.#word('antwoorden_bijschrift', { nummer }), [this.#word('kop_antwoord'), this.#word('kop_gevolg')], rows)
    }
    const items = choices.map((choice) => b.passage(`${id}-${choice.id}`, choiceWords(vraag, choice.id), { origins }))
    const open = items.length > 0 ? [] : [b.paragraph(`${id}-open`, this.#word(`open_antwoord_${vraag.soort}`), { kop: `${this.#word('kop_antwoord')}.`, origins })]
    return [...b.list(items), ...open, b.paragraph(`${id}-daarna`, this.#leads(vraag, undefined), { kop: this.#word('daarna'), origins })]
  }

  /** Where an answer leads, with a link to it. */
  #leads(vraag: Vraag, choice: string | undefined): Run[] {
    const own = vraag.antwoorden?.find(({ id }) => id === choice)?.naar
    if (own !== undefined) return this.#linked(own)
    if (typeof vraag.naar === 'string') return this.#linked(vraag.naar)
    if (vraag.naar !== undefined) {
      const { words } = this.#b
      return listed((vraag.naar as Tak[]).map(({ als, naar }) => (als === undefined ? words.say('naar_anders', { doel: this.#linked(naar) }) : words.say('naar_tak', { voorwaarde: conditionWords(als, this.procedure, words), doel: this.#linked(naar) }))), 'en')
    }
    return this.#b.words.say(vraag === this.procedure.yaml.vragen.at(-1) ? 'naar_einde' : 'naar_volgende')
  }

  #linked(id: string): Run[] {
    const uitkomst = this.procedure.uitkomsten.get(id)
    const tekst = uitkomst ? this.#word('naar_uitkomst', { tekst: oneLine(uitkomst.tekst) }) : this.#word('naar_vraag', { nummer: this.#numbers.get(id) ?? id })
    return [{ tekst, href: `#${uitkomst ? 'uitkomst' : 'vraag'}-${id}` }]
  }

  #outcome(uitkomst: Uitkomst): Section {
    const b = this.#b
    const origins = [b.origin(this.#place, uitkomst)]
    const id = `uitkomst-${uitkomst.id}`
    const acties = Array.isArray(uitkomst.acties) ? uitkomst.acties : []
    const laws = [uitkomst.wet ?? []].flat()
    const titel = oneLine(uitkomst.tekst)
    const heads = ['kop_wat', 'kop_wie', 'kop_termijn', 'kop_bepaling'].map((name) => this.#word(name))
    const blokken: Block[] = [
      ...(uitkomst.als === undefined ? [] : [b.paragraph(`${id}-als`, sentence(conditionWords(uitkomst.als, this.procedure, b.words)), { kop: this.#word('wanneer'), origins })]),
      ...(uitkomst.reden === undefined ? [] : [b.paragraph(`${id}-reden`, sentence(uitkomst.reden), { kop: this.#word('uitkomst_reden'), origins })]),
      ...(laws.length === 0 ? [] : [b.paragraph(`${id}-wet`, listed(laws.map((each) => [b.provision(each)])), { kop: this.#word('wet'), origins })]),
      ...(uitkomst.onzeker === undefined ? [] : [b.paragraph(`${id}-onzeker`, sentence(uitkomst.onzeker), { kop: this.#word('onzeker'), origins })]),
      ...(acties.length === 0 ? (uitkomst.acties === 'geen' ? [b.paragraph(`${id}-geen`, b.words.say('acties_geen'), { origins })] : []) : b.table(`${id}-acties`, this.#word('acties_bijschrift', { uitkomst: titel }), heads, acties.map((actie, index) => b.row(`${id}-actie-${index + 1}`, this.#action(actie), { origins })))),
    ]
    return { soort: 'sectie', id, titel, niveau: 3, origins, blokken }
  }

  #action({ wat, als, inhoud, wie, binnen, vanaf, wet }: Uitkomstactie): (string | Run[])[] {
    const { words } = this.#b
    const laws = [wet ?? []].flat()
    const conditioned = als === undefined ? oneLine(wat) : words.word('actie_als', { wat: sentence(wat), voorwaarde: conditionWords(als, this.procedure, words) })
    const full = inhoud === undefined ? conditioned : words.word('actie_inhoud', { wat: sentence(conditioned), inhoud: inhoud.map(oneLine).join('; ') })
    const term = binnen === undefined ? this.#word('leeg') : binnen === 'onverwijld' ? this.#word('onverwijld') : vanaf === undefined ? this.#word('binnen', { termijn: binnen }) : this.#word('binnen_vanaf', { termijn: binnen, vanaf: oneLine(vanaf) })
    return [full, wie === undefined ? this.#word('leeg') : oneLine(wie), term, laws.length === 0 ? this.#word('leeg') : listed(laws.map((each) => [this.#b.provision(each)]))]
  }
}

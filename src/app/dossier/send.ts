import { writeJson } from '../../exchange/json.js'
import { writeOds } from '../../exchange/spreadsheet/ods.js'
import { onlyActivities } from '../../register/select.js'
import type { Register } from '../../register/model.js'
import { valuesOf } from '../../register/values.js'
import { audience } from '../../render/audience.js'
import type { Document } from '../../render/document.js'
import { project } from '../../render/projection.js'
import { answerDocument } from '../../render/views/dossier/answer.js'
import { type Enclosed, letterDocument } from '../../render/views/dossier/letter.js'
import { caveatTexts, type DossierRequest, unpublished, withCaveats } from '../../render/views/dossier/provenance.js'
import { ANSWERS, type QuestionId } from '../../render/views/dossier/questions.js'
import { registerDocument } from '../../render/views/register.js'
import { reglementDocument } from '../../render/views/reglement.js'
import { versielog } from '../../render/views/versielog.js'
import { verklaring } from '../../render/views/verklaring/index.js'
import { verstrekkingenDocument } from '../../render/views/verstrekkingen.js'
import { dateInWords } from '../../render/dates.js'
import { oneLine } from '../../render/runs.js'
import { versionsOf } from '../../version/log.js'
import { tablesOf } from '../export.js'
import { breachesToSend } from './breaches.js'
import { answeredApart } from './question.js'
import type { DossierInput } from './read.js'

/** What a dossier is asked to be, apart from what it is made from. */
export interface SendRequest extends DossierRequest {
  vandaag: string
  avg: string
  vragen: readonly QuestionId[]
  betrokkenen: readonly string[]
  kenmerk?: string
  ondertekenaar?: string
  anker?: { datum: string; hash: string }
  metBevindingen: boolean
  /** How the documents are laid out, and what the names of such files end in. */
  layout: { ending: 'pdf' | 'html'; make(document: Document): Uint8Array }
}

/** The folder that can be sent as it is, with what there is to say about it. */
export interface Sendable {
  files: Map<string, Uint8Array>
  bijlagen: Enclosed[]
  niet: Omit<Enclosed, 'bestand'>[]
  verklaringen: number
  conceptverklaringen: number
  /** Files with an answer, by question. */
  antwoorden: Map<string, string>
  verliezen: { bestand: string; wat: string; plaatsen: readonly string[] }[]
}

const NOTICE = 'Lees dit eerst'

/** Makes what was asked. Nothing in it is for the organisation alone: every part is made from the projection. */
export async function sendable(input: DossierInput, request: SendRequest): Promise<Sendable> {
  const made = new Folder(input, request)
  await made.register()
  made.log()
  made.statements()
  made.regulation()
  for (const id of answeredApart(request.vragen)) made.answer(id)
  made.letter()
  return made.result
}

class Folder {
  readonly result: Sendable = { files: new Map(), bijlagen: [], niet: [], verklaringen: 0, conceptverklaringen: 0, antwoorden: new Map(), verliezen: [] }
  readonly #seen: Register
  readonly #ending: string

  constructor(
    private readonly input: DossierInput,
    private readonly request: SendRequest,
  ) {
    const { stand } = request
    const seen = project(input.register, 'toezichthouder')
    this.#seen = stand.selectie ? onlyActivities(seen, stand.selectie) : seen
    // Who has only this file still sees what it is.
    this.#ending = `${stand.soort === 'vrijgegeven' ? '' : `-${stand.soort}`}${stand.selectie ? '-deel' : ''}`
  }

  async register(): Promise<void> {
    const { peildatum, versie, avg } = this.request
    this.#document(`register${this.#ending}`, withCaveats(registerDocument(this.#seen, { lezer: 'toezichthouder', peildatum, versie }), this.#seen, this.request), 'bijlage_register')
    const notice = caveatTexts(this.#seen, this.request)
    const about = { lezer: 'toezichthouder', avg } as const
    const { workbook, losses } = await tablesOf(this.#seen, about)
    const first = notice.length === 0 ? [] : [{ name: NOTICE, columns: [{ title: NOTICE, help: '', width: 100 }], rows: notice.map((text) => [text]) }]
    this.#add(`register${this.#ending}.ods`, writeOds({ ...workbook, sheets: [...first, ...workbook.sheets] }), 'bijlage_register_ods')
    for (const { what, places } of losses) this.result.verliezen.push({ bestand: `register${this.#ending}.ods`, wat: what, plaatsen: places })
    const content = writeJson(valuesOf(this.#seen), { avg, register: this.#seen.id, lezer: 'toezichthouder' })
    const said = notice.length === 0 ? content : `${JSON.stringify({ let_op: notice, ...(JSON.parse(content) as object) }, null, 2)}\n`
    this.#add(`register${this.#ending}.json`, new TextEncoder().encode(said), 'bijlage_register_json')
  }

  log(): void {
    const { peildatum, versie, stand } = this.request
    const { selectie } = stand
    const entries = versionsOf(this.input.entries)
    if (entries.length === 0) return this.#missing('niet_versielog')
    const own = selectie ? entries.map((stored) => ({ ...stored, entry: { ...stored.entry, wijzigingen: stored.entry.wijzigingen.filter(({ verwerking }) => verwerking === undefined || selectie.includes(verwerking)), ...(stored.entry.opgegeven ? { opgegeven: stored.entry.opgegeven.filter(({ verwerking }) => verwerking === undefined || selectie.includes(verwerking)) } : {}) } })) : entries
    const document = versielog(this.#seen, { lezer: 'toezichthouder', peildatum, versie: { ...versie, naam: entries.at(-1)!.entry.datum }, entries: own })
    this.#document('versielog', withCaveats(document, this.#seen, { ...this.request, stand: { soort: 'vrijgegeven', herkomst: [], ...(selectie ? { selectie } : {}) } }), 'bijlage_versielog', { datum: dateInWords(peildatum) })
  }

  /** What was published is sent as it was. What was not is made only when someone asks for it, and is then a concept. */
  statements(): void {
    const { vragen, peildatum } = this.request
    for (const { doelgroep, bestand, datum, bytes } of this.input.verklaringen) {
      if (!this.#concerned(doelgroep)) continue
      this.result.verklaringen++
      this.#add(`verklaringen/${bestand}`, bytes, 'bijlage_verklaring', { doelgroep: this.#audienceName(doelgroep), datum: dateInWords(datum) })
    }
    if (this.result.verklaringen > 0) return
    this.#missing('niet_verklaring', { datum: dateInWords(peildatum) })
    const titel = this.#seen.verklaring?.yaml.titel
    if (titel !== undefined) this.#missing('niet_verklaring_gevonden', { titel: oneLine(titel) })
    if (!answeredApart(vragen).some((id) => id === '13' || id === '14')) return
    for (const { id, aanspreekvorm } of this.#seen.yaml.doelgroepen ?? []) {
      if (!this.#concerned(id)) continue
      const address = aanspreekvorm ?? this.input.house.style.aanspreekvorm
      const document = verklaring(this.#seen, { doelgroep: id, peildatum, versie: this.request.versie, ...(address === undefined ? {} : { aanspreekvorm: address }) })
      this.result.conceptverklaringen++
      this.#document(`verklaringen/concept-verklaring-${id}`, unpublished(document), 'bijlage_verklaring_concept', { doelgroep: this.#audienceName(id) })
    }
  }

  regulation(): void {
    const { peildatum, versie } = this.request
    const document = reglementDocument(this.#seen, { lezer: 'toezichthouder', peildatum, versie })
    if (document) this.#document(`reglement${this.#ending.replace('-deel', '')}`, withCaveats(document, this.#seen, this.#whole()), 'bijlage_reglement')
  }

  answer(id: QuestionId): void {
    const { peildatum, versie } = this.request
    if (id === '33') return this.#breaches()
    if (id === 'verstrekkingen') {
      const document = verstrekkingenDocument(this.#seen, { lezer: 'toezichthouder', peildatum, versie })
      if (!document) return this.#missing('niet_verstrekkingen')
      this.#document(`verstrekkingen${this.#ending.replace('-deel', '')}`, withCaveats(document, this.#seen, this.#whole()), 'bijlage_verstrekkingen')
      return
    }
    const question = id === '14' ? '13' : id
    const name = `${ANSWERS[question]!.naam}${this.#ending}`
    if (this.result.antwoorden.has(question)) return
    const bestand = this.#document(name, answerDocument(this.#seen, question, this.request), 'bijlage_antwoord', { vraag: ANSWERS[question]!.naam.replaceAll('-', ' ') })
    this.result.antwoorden.set(question, bestand)
  }

  /** What is told of breaches is told only to who asks for exactly that. */
  #breaches(): void {
    const found = breachesToSend(this.input.register, this.request)
    if (found === undefined) return this.#missing('niet_datalekken')
    if (!this.request.vragen.includes('33')) return this.#missing('niet_datalekken_apart')
    this.result.antwoorden.set('33', this.#document(`datalekken${this.#ending}`, withCaveats(found, this.#seen, this.request), 'bijlage_datalekken'))
  }

  letter(): void {
    const { result, request } = this
    const manifest: Enclosed = { bestand: 'manifest.json', zin: 'bijlage_manifest', waarden: {} }
    if (request.metBevindingen) result.bijlagen.push({ bestand: 'bevindingen/', zin: 'bijlage_bevindingen', waarden: {} })
    result.bijlagen.push(manifest)
    const document = letterDocument(this.#seen, { ...request, bijlagen: result.bijlagen, niet: result.niet })
    const { ending, make } = request.layout
    result.files.set(`begeleidende-brief.${ending}`, make(document))
  }

  /** What is not cut to some activities does not say that it is. */
  #whole(): DossierRequest {
    const { selectie: _, ...stand } = this.request.stand
    return { ...this.request, stand }
  }

  #concerned(doelgroep: string | undefined): boolean {
    const { selectie } = this.request.stand
    if (!selectie || doelgroep === undefined) return true
    const declared = this.input.register.yaml.doelgroepen?.some(({ id }) => id === doelgroep)
    // An audience of before that the register no longer has: better one statement too many than one withheld.
    return !declared || audience(this.input.register, doelgroep).verwerkingen.some(({ id }) => selectie.includes(id))
  }

  #audienceName(id: string | undefined): string {
    return oneLine(this.#seen.yaml.doelgroepen?.find((each) => each.id === id)?.naam ?? id ?? '')
  }

  #document(name: string, document: Document, zin: string, waarden: Enclosed['waarden'] = {}): string {
    const { ending, make } = this.request.layout
    const bestand = `${name}.${ending}`
    this.#add(bestand, make(document), zin, waarden)
    return bestand
  }

  #add(bestand: string, bytes: Uint8Array, zin: string, waarden: Enclosed['waarden'] = {}): void {
    this.result.files.set(bestand, bytes)
    this.result.bijlagen.push({ bestand, zin, waarden })
  }

  #missing(zin: string, waarden: Enclosed['waarden'] = {}): void {
    this.result.niet.push({ zin, waarden })
  }
}

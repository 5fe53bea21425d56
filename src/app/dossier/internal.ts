import type { Change } from '../../core/change.js'
import type { Finding } from '../../core/finding.js'
import { diff } from '../../diff/diff.js'
import { collectAnswers } from '../../lint/answers.js'
import { lint } from '../../lint/engine.js'
import { rules } from '../../lint/rules/index.js'
import type { Register } from '../../register/model.js'
import type { Document } from '../../render/document.js'
import { type GivenAnswer, answersGiven } from '../../render/views/dossier/answers-given.js'
import { indexDocument, type Totals } from '../../render/views/dossier/index-document.js'
import type { Enclosed } from '../../render/views/dossier/letter.js'
import { diffHtml } from '../../report/diff-html.js'
import { diffJson } from '../../report/diff-json.js'
import type { DiffReport } from '../../report/diff-view.js'
import { html } from '../../report/html.js'
import { json } from '../../report/json.js'
import { count, day } from '../../report/result.js'
import type { StoredEntry } from '../../version/log.js'
import { lintReport } from '../report.js'
import { reasonIn } from '../since.js'
import type { DossierInput } from './read.js'
import type { Sendable, SendRequest } from './send.js'
import { standings } from './standing.js'

export interface InternalRequest extends SendRequest {
  /** Makes a document as a page and as plain text. */
  page(document: Document): { html: Uint8Array; md: Uint8Array }
}

/**
 * The folder that stays with the organisation: what it has to know before it sends the other.
 *
 * @returns its files, and the same as they are when they are sent along.
 */
export function internal(input: DossierInput, request: InternalRequest, sent: Sendable): { kept: Map<string, Uint8Array>; shared: Map<string, Uint8Array> } {
  const { peildatum, vandaag, stand, anker, kenmerk, ondertekenaar } = request
  const encoder = new TextEncoder()
  const files = new Map<string, Uint8Array>()
  const changes = input.before ? about(diff(input.before.register, input.register).changes, stand.selectie) : []
  const register = shown(input.register, stand.selectie)
  const found = new Map([peildatum, vandaag].map((date) => [date, judged(input, changes, date, stand.selectie)]))
  for (const [date, findings] of found) {
    const report = lintReport({ version: request.avg, peildatum: date, registers: [register], findings, rules })
    files.set(`bevindingen-wet-van-${date}.html`, encoder.encode(html(report)))
    files.set(`bevindingen-wet-van-${date}.json`, encoder.encode(json(report)))
  }
  const [findings, now] = [found.get(peildatum)!, found.get(vandaag)!]
  const given = answersOf(register, findings)
  const answers = request.page(answersGiven(register, given, request))
  files.set('afwijkingen-en-acties.html', answers.html)
  files.set('afwijkingen-en-acties.md', answers.md)
  const { before } = input
  if (before) {
    const difference = differenceOf(input, before.stored, changes)
    files.set(`verschil-met-${before.stored.entry.datum}.html`, encoder.encode(diffHtml(difference)))
    files.set(`verschil-met-${before.stored.entry.datum}.json`, encoder.encode(diffJson(difference)))
  }
  const index = (gedeeld: boolean): Map<string, Uint8Array> => {
    const { html: page, md } = request.page(
      indexDocument(register, {
        ...request,
        gedeeld,
        toen: totals(peildatum, findings),
        nu: totals(vandaag, now),
        antwoorden: { afwijkingen: given.filter(({ soort }) => soort === 'afwijking').length, acties: given.filter(({ soort }) => soort === 'actie').length },
        ...(before ? { verschil: { versie: before.stored.entry.datum, aantal: changes.length } } : {}),
        ...(anker ? { anker } : {}),
        ...standings({ register, peildatum, findings, verklaringen: sent.verklaringen, antwoorden: sent.antwoorden }),
        bijlagen: sent.bijlagen,
        verliezen: sent.verliezen,
        nogDoen: gedeeld ? [] : toDo({ kenmerk, ondertekenaar }, request, sent),
      }),
    )
    return new Map([...files, ['index.html', page], ['index.md', md]])
  }
  return { kept: index(false), shared: request.metBevindingen ? index(true) : new Map() }
}

/** All findings on what the dossier is about, in the order in which the report numbers them. */
function judged(input: DossierInput, changes: readonly Change[], date: string, selectie: readonly string[] | undefined): Finding[] {
  const entry = input.stored?.entry
  const since = input.before && entry ? { changes, reasonFor: (change: Change) => reasonIn(entry, change) } : undefined
  const findings = lint(input.register, { peildatum: date, rules, ...(since ? { since } : {}) })
  return selectie ? findings.filter(({ verwerking }) => verwerking === undefined || selectie.includes(verwerking)) : findings
}

/** The register for reports: only the activities that the dossier is about, with everything that they say. */
function shown(register: Register, selectie: readonly string[] | undefined): Register {
  if (!selectie) return register
  return { ...register, ids: register.ids.filter((id) => selectie.includes(id)), verwerkingen: new Map([...register.verwerkingen].filter(([id]) => selectie.includes(id))) }
}

function about(changes: readonly Change[], selectie: readonly string[] | undefined): Change[] {
  return changes.filter(({ verwerking }) => verwerking === undefined || !selectie || selectie.includes(verwerking))
}

function answersOf(register: Register, findings: readonly Finding[]): GivenAnswer[] {
  const numbers = new Map(findings.map((finding, index) => [finding, index + 1]))
  return collectAnswers(register, [...findings]).map(({ kind, yaml, verwerking, findings: own }): GivenAnswer => {
    const said: { reden?: string; door?: string; tot?: string; wat?: string; eigenaar?: string; gepland?: string } = yaml
    const [tekst, wie, wanneer] = kind === 'afwijking' ? [said.reden, said.door, said.tot] : [said.wat, said.eigenaar, said.gepland]
    return {
      soort: kind,
      controle: yaml.controle,
      bevindingen: own.map((finding) => numbers.get(finding)!),
      ...(verwerking === undefined ? {} : { verwerking }),
      ...(tekst === undefined ? {} : { tekst }),
      ...(wie === undefined ? {} : { wie }),
      ...(wanneer === undefined ? {} : { wanneer }),
    }
  })
}

function differenceOf({ register, before, stored }: DossierInput, previous: StoredEntry, changes: readonly Change[]): DiffReport {
  const view = { register: register.id, title: register.yaml.naam }
  const side = ({ entry }: StoredEntry) => ({ ...view, name: `${register.id}@${entry.datum}`, label: day(entry.datum), datum: entry.datum, reconstructed: entry.soort === 'reconstructie' })
  const names = new Map([before!.register, register].flatMap(({ verwerkingen }) => [...verwerkingen.values()].map(({ id, yaml }) => [id, yaml.naam] as const)))
  return { from: side(previous), to: side(stored!), changes, suggestions: [], names }
}

function totals(datum: string, findings: readonly Finding[]): Totals {
  const { error, warning, info } = count(findings)
  return { datum, fouten: error, waarschuwingen: warning, aanwijzingen: info }
}

/** What a person still has to do: avg knows of these, and of no others. */
function toDo(filled: { kenmerk: string | undefined; ondertekenaar: string | undefined }, { stand, vragen, peildatum }: SendRequest, { verklaringen, conceptverklaringen, niet }: Sendable): Omit<Enclosed, 'bestand'>[] {
  const velden = [...(filled.kenmerk === undefined ? ['het kenmerk van de AP'] : []), ...(filled.ondertekenaar === undefined ? ['wie tekent'] : []), 'de handtekening']
  const todo = (when: boolean, zin: string, waarden: Readonly<Record<string, string>> = {}): Omit<Enclosed, 'bestand'>[] => (when ? [{ zin, waarden }] : [])
  return [
    ...todo(stand.soort === 'concept', 'doe_concept'),
    ...todo(stand.soort === 'reconstructie', 'doe_reconstructie'),
    ...todo(true, 'doe_brief', { velden: velden.length > 1 ? `${velden.slice(0, -1).join(', ')} en ${velden.at(-1)}` : velden[0]! }),
    ...todo(verklaringen === 0, 'doe_verklaring_zelf', { datum: peildatum.split('-').reverse().join('-') }),
    ...todo(conceptverklaringen > 0 && vragen.length > 0, 'doe_verklaring_vraag'),
    ...todo(niet.some(({ zin }) => zin === 'niet_datalekken'), 'doe_datalekken'),
    ...todo(true, 'doe_lezen'),
  ]
}

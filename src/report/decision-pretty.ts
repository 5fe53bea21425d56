import type { Gegeven, Uitslag } from '../decide/procedure.js'
import { inWords } from '../law/index.js'
import { answerWords, momentWords } from '../register/answer-words.js'
import type { Besluit as BesluitYaml, Uitkomstactie } from '../register/generated/types.js'
import type { Procedure } from '../register/model.js'
import { type Pen, penFor, type ScreenSize } from './screen.js'

/** What a walk gives to who made it. */
export interface Decision {
  procedure: Procedure
  /** Absent for questionnaires without outcomes. */
  uitslag?: Uitslag
  gegeven: readonly Gegeven[]
}

/** One procedure in the list of them. */
export interface ListedProcedure {
  id: string
  naam: string
  omschrijving?: string
  eigen: boolean
  besluiten: number
  lopend: number
}

/** The outcome with its reasons and what has to be done, for people on a screen. */
export function decisionPretty(decision: Decision, screen: ScreenSize, yaml?: BesluitYaml): string {
  const pen = penFor(screen)
  const { procedure, uitslag, gegeven } = decision
  if (!uitslag) return lines([pen.paint.bold(procedure.yaml.naam), ...pen.text(`${gegeven.length} vragen beantwoord. Deze vragenlijst heeft geen uitkomst.`, 2)])
  const { uitkomst, redenen, acties } = uitslag
  return lines([
    pen.paint.bold('Uitkomst'),
    ...pen.text(uitkomst.tekst, 2, pen.paint.bold),
    ...(uitkomst.reden === undefined ? [] : pen.text(uitkomst.reden, 2)),
    ...laws(pen, uitkomst.wet, 2),
    ...(uitkomst.onzeker === undefined ? [] : pen.text(`Niet zeker: ${uitkomst.onzeker}`, 2)),
    '',
    ...(redenen.length === 0 ? [] : [pen.paint.bold('Dit gaf de doorslag'), ...redenen.flatMap((each) => reason(pen, each)), '']),
    pen.paint.bold('Wat u moet doen'),
    ...(acties.length === 0 ? ['  Niets.'] : acties.flatMap((actie, index) => action(pen, actie, index, yaml))),
  ])
}

/** The procedures that can be walked, for people on a screen. */
export function proceduresPretty(all: readonly ListedProcedure[], register: string, screen: ScreenSize): string {
  const pen = penFor(screen)
  const part = (title: string, own: boolean): string[] => {
    const some = all.filter(({ eigen }) => eigen === own)
    return some.length === 0 ? [] : [pen.paint.bold(title), ...some.flatMap((each) => listed(pen, each)), '']
  }
  return lines([...part('Van avg, naar de wet van nu', false), ...part(`Van ${register}`, true), ...pen.text(`Begin met: avg decide ${register} NAAM`, 0, pen.paint.dim)])
}

function listed(pen: Pen, { id, naam, omschrijving, besluiten, lopend }: ListedProcedure): string[] {
  const state = [...(besluiten > 0 ? [besluiten === 1 ? '1 besluit' : `${besluiten} besluiten`] : []), ...(lopend > 0 ? [`${lopend} nog niet af`] : [])].join(', ')
  return [`  ${pen.paint.cyan(id)}${state === '' ? '' : pen.paint.dim(`   ${state}`)}`, ...pen.text(naam, 4), ...(omschrijving === undefined ? [] : pen.text(omschrijving, 4, pen.paint.dim))]
}

function reason(pen: Pen, { vraag, antwoord, overweging }: Gegeven): string[] {
  return [...pen.text(vraag.tekst, 2), ...pen.item('→ ', answerWords(vraag, antwoord), 4), ...(overweging === undefined ? [] : pen.text(`Want: ${overweging}`, 6, pen.paint.dim))]
}

function action(pen: Pen, { wat, wie, binnen, vanaf, wet, inhoud = [] }: Uitkomstactie, index: number, yaml: BesluitYaml | undefined): string[] {
  const planned = Array.isArray(yaml?.acties) ? yaml.acties[index] : undefined
  const until = planned?.uiterlijk === undefined ? '' : `, uiterlijk ${momentWords(planned.uiterlijk)}`
  const term = binnen === undefined ? [] : [binnen === 'onverwijld' ? 'zo snel mogelijk (onverwijld)' : `binnen ${binnen}${vanaf === undefined ? '' : `, vanaf ${vanaf}`}${until}`]
  const who = [...(wie === undefined ? [] : [wie]), ...term].join(': ')
  const label = `${index + 1}. `
  return [
    ...pen.item(label, wat, 2),
    ...(who === '' ? [] : pen.text(who, 5)),
    ...inhoud.flatMap((part) => pen.item('- ', part, 5)),
    ...laws(pen, wet, 5),
  ]
}

function laws(pen: Pen, wet: string | readonly string[] | undefined, indent: number): string[] {
  const all = [wet ?? []].flat().map((one) => inWords(one))
  return all.length === 0 ? [] : pen.text(all.join(', '), indent, pen.paint.dim)
}

function lines(all: readonly string[]): string {
  return `${all.join('\n').replace(/\n+$/, '')}\n`
}

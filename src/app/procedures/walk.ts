import { AvgError } from '../../core/error.js'
import { readMoment } from '../../decide/moment.js'
import { answer, back, phrase, question, type Verloop } from '../../decide/procedure.js'
import type { Prompt, Prompts, Reply } from '../../host/prompts.js'
import { inWords, link } from '../../law/index.js'
import { answerWords, choiceWords } from '../../register/answer-words.js'
import type { Vraag } from '../../register/generated/types.js'
import { misfit } from '../../register/procedure-answers.js'
import { type Antwoord, choicesOf } from '../../register/procedure-steps.js'
import { refusal } from './private.js'

/** Someone at the terminal, with what they answered before they went back. */
export interface Walker {
  prompts: Prompts
  /** Called after every answer and every step back. */
  keep(verloop: Verloop): void
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

export type Earlier = Map<string, { antwoord: Antwoord; overweging?: string }>

/**
 * Puts the questions that are still open, one after another, until there are none.
 *
 * @param before what was answered another time, to begin from.
 */
export async function walk(from: Verloop, { prompts, keep }: Walker, before: Earlier = new Map()): Promise<Verloop> {
  let verloop = from
  for (let vraag = question(verloop); vraag; vraag = question(verloop)) {
    const reply = await put(prompts, vraag, verloop.gegeven.length + 1, before.get(vraag.id)?.antwoord)
    if (reply.soort === 'uitleg') prompts.say(explanation(vraag, verloop.peildatum))
    else if (reply.soort === 'terug') {
      const last = verloop.gegeven.at(-1)
      if (!last) prompts.say(['Dit is de eerste vraag. Stoppen kan ook: de antwoorden blijven bewaard.'])
      else before.set(last.vraag.id, last)
      verloop = back(verloop)
      keep(verloop)
    } else {
      const why = vraag.overwegen === 'ja' ? await considered(prompts, before.get(vraag.id)?.overweging) : undefined
      if (why?.soort === 'terug') continue
      const overweging = why?.soort === 'antwoord' && why.waarde !== '' ? why.waarde : undefined
      verloop = answer(verloop, reply.waarde, overweging)
      keep(verloop)
      const told = afterwards(vraag, reply.waarde)
      if (told.length > 0) prompts.say(told)
    }
  }
  return verloop
}

async function put(prompts: Prompts, vraag: Vraag, number: number, before: Antwoord | undefined): Promise<Reply<Antwoord>> {
  const prompt: Prompt = { vraag: `${number}. ${oneLine(vraag.tekst)}`, ...below(vraag) }
  const choices = choicesOf(vraag).map(({ id }) => ({ id, tekst: choiceWords(vraag, id) }))
  if (vraag.soort === 'meerkeuze') return prompts.chooseMany(prompt, choices, typeof before === 'object' ? before : [])
  if (vraag.soort === 'ja-nee' || vraag.soort === 'keuze') return prompts.choose(prompt, choices, typeof before === 'string' ? before : undefined)
  const reply = await prompts.write(prompt, (text) => mistake(vraag, text), before === undefined ? undefined : String(before))
  return reply.soort === 'antwoord' ? { soort: 'antwoord', waarde: read(vraag, reply.waarde) as Antwoord } : reply
}

const HOW: Partial<Record<Vraag['soort'], string>> = {
  meerkeuze: 'U kunt er meer kiezen. Past er geen, kies dan niets.',
  getal: 'Schrijf een getal.',
  datum: 'Schrijf een datum, zoals 2026-11-22.',
  moment: 'Schrijf datum en tijd, zoals 2026-11-22 09:00. Dat is de tijd op de klok in Nederland.',
}

/** What helps to answer: how, what is meant, and where it stands in the law. */
function below({ soort, hulp, wet }: Vraag): Pick<Prompt, 'onder' | 'hulp'> {
  return { onder: [HOW[soort] ?? []].flat(), hulp: [...(hulp === undefined ? [] : [oneLine(hulp)]), ...provisionsOf(wet)] }
}

function provisionsOf(wet: Vraag['wet']): string[] {
  const all = [wet ?? []].flat().map((one) => inWords(one))
  return all.length === 0 ? [] : [all.join(', ')]
}

/** Everything that there is to say of a question, for who asks. */
function explanation({ hulp, wet, antwoorden = [], onzeker }: Vraag, peildatum: string): string[] {
  const laws = [wet ?? []].flat().map((one) => [inWords(one), link(one, peildatum)].filter((part) => part !== undefined).join(': '))
  const answers = antwoorden.flatMap(({ id, tekst, hulp: more, wet: law }) => {
    const parts = [...(more === undefined ? [] : [oneLine(more)]), ...provisionsOf(law)]
    return parts.length === 0 ? [] : [`${oneLine(tekst ?? id)}: ${parts.join(' ')}`]
  })
  const said = [...(hulp === undefined ? [] : [oneLine(hulp)]), ...answers, ...laws, ...(onzeker === undefined ? [] : [`Niet zeker: ${oneLine(onzeker)}`])]
  return said.length === 0 ? ['Bij deze vraag is geen uitleg.'] : said
}

/** What is said when an answer was given: whether it is right, where a procedure knows that. */
function afterwards(vraag: Vraag, antwoord: Antwoord): string[] {
  const right = (vraag.antwoorden ?? []).filter(({ goed }) => goed === 'ja')
  const chosen = (vraag.antwoorden ?? []).find(({ id }) => id === antwoord)
  const verdict = right.length === 0 ? [] : right.some(({ id }) => [antwoord].flat().includes(id)) ? ['Goed.'] : [`Niet goed. Het antwoord is: ${right.map(({ id }) => choiceWords(vraag, id)).join('; ')}.`]
  const group = right.length === 1 && right[0]!.percentage !== undefined ? [`Van de groep had ${String(right[0]!.percentage).replace('.', ',')}% dit goed.`] : []
  return [...verdict, ...[chosen?.uitleg ?? right[0]?.uitleg ?? [], vraag.uitleg ?? []].flat().map(oneLine), ...group]
}

async function considered(prompts: Prompts, before: string | undefined): Promise<Reply<string>> {
  for (;;) {
    const reply = await prompts.write({ vraag: 'Waarom?', onder: ['Kort, en zonder gegevens van mensen. Leeg laten kan: avg lint vraagt er dan later naar.'] }, (text) => refusal(text), before)
    if (reply.soort !== 'uitleg') return reply
    prompts.say(['Bij deze vraag is het antwoord een oordeel. De reden laat later zien waarop het rust.'])
  }
}

/** What a person typed, as an answer to this kind of question. */
function read({ soort }: Vraag, text: string): Antwoord | undefined {
  switch (soort) {
    case 'getal':
      return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
    case 'datum':
      return text.replace(/^(\d{2})-(\d{2})-(\d{4})$/, '$3-$2-$1')
    case 'moment': {
      const found = readMoment(text)
      return 'moment' in found ? found.moment : undefined
    }
    default:
      return text
  }
}

/** What is wrong with what a person typed, as a sentence. */
function mistake(vraag: Vraag, text: string): string | undefined {
  if (vraag.soort === 'moment') return momentMistake(text)
  const antwoord = read(vraag, text)
  const wrong = antwoord === undefined ? 'geen-getal' : misfit(vraag, antwoord)
  return refusal(text) ?? (wrong ? capital(phrase(wrong, vraag)) : undefined)
}

/** What is wrong with a moment as a person typed it. */
export function momentMistake(text: string): string | undefined {
  const found = readMoment(text)
  if ('moment' in found) return undefined
  if (found.fout === 'overgeslagen') return 'Deze tijd was er niet: die nacht ging de klok een uur vooruit.'
  if (found.fout === 'dubbel') return 'Deze tijd was er twee keer: die nacht ging de klok een uur terug. Zet er +02:00 (zomertijd) of +01:00 (wintertijd) achter.'
  return 'Schrijf datum en tijd, zoals 2026-11-22 09:00.'
}

/** A moment that a person typed and that was found good. */
export function momentOf(text: string): string {
  const found = readMoment(text)
  if ('fout' in found) throw new AvgError(momentMistake(text)!)
  return found.moment
}

/** What was answered so far, for who comes back to it. */
export function soFar({ gegeven }: Verloop): string[] {
  return gegeven.map(({ vraag, antwoord }, index) => `${index + 1}. ${oneLine(vraag.tekst)} ${answerWords(vraag, antwoord)}`)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

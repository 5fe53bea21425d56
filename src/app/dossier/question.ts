import { AvgError } from '../../core/error.js'
import { EVERYTHING, type QuestionId } from '../../render/views/dossier/questions.js'

/** How people write a question, and what is meant. */
const ASKED: Readonly<Record<string, readonly QuestionId[]>> = {
  '30': ['30'],
  '30(1)': ['30'],
  '30(2)': ['30'],
  '30(4)': ['30'],
  '13': ['13'],
  '14': ['14'],
  '13/14': ['13', '14'],
  '26': ['26'],
  '28': ['28'],
  '31': ['31'],
  '58(1)(a)': ['31'],
  '32': ['32'],
  '33': ['33'],
  '33(5)': ['33'],
  '35': ['35'],
  verstrekkingen: ['verstrekkingen'],
}

/**
 * What was asked, from `30,28` or `artikel 28 AVG`.
 *
 * @throws AvgError when a part of it is no question that avg can answer.
 */
export function readQuestions(text: string): QuestionId[] {
  const parts = text.split(',').map((part) => part.trim().toLowerCase().replace(/^(artikel|art\.?)\s*/, '').replace(/^avg\s*|\s*avg$/g, '').replace(/\s/g, '')).filter((part) => part !== '')
  if (parts.length === 0) throw new AvgError('Bij --vraag hoort een vraag, zoals 30 of 28.')
  const found = parts.flatMap((part) => {
    if (!Object.hasOwn(ASKED, part)) throw new AvgError(`\`${part}\` is geen vraag die avg kent. Kies uit: 30, 13/14, 26, 28, 31, 32, 33(5), 35, verstrekkingen; met komma’s ertussen.`)
    return ASKED[part]!
  })
  return [...new Set(found)]
}

/** The questions that get a document of their own. */
export function answeredApart(asked: readonly QuestionId[]): QuestionId[] {
  const all = asked.includes('31') ? [...new Set([...asked, ...EVERYTHING])] : asked
  return all.filter((id) => id !== '30' && id !== '31')
}

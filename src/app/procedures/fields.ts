import type { Prompt, Prompts } from '../../host/prompts.js'
import { refusal } from './private.js'

/** Something that is asked in words, apart from the questions of a procedure. */
export interface Field<Key extends string> extends Prompt {
  key: Key
  /** Whether it may stay empty. */
  leeg?: boolean
  /** What is wrong with a text, apart from data of a person. */
  wrong?: (text: string) => string | undefined
  /** What it is filled in with. */
  begin?: string
  uitleg?: string
}

/**
 * Asks fields one after another; going back goes one field back.
 *
 * @returns the texts by key, empty ones left out; undefined when the person went back from the first.
 */
export async function ask<Key extends string>(prompts: Prompts, fields: readonly Field<Key>[]): Promise<Map<Key, string> | undefined> {
  const said = new Map<Key, string>()
  for (let at = 0; at < fields.length; ) {
    const { key, leeg = false, wrong, begin, uitleg, vraag, onder } = fields[at]!
    const check = (text: string): string | undefined => (text === '' ? (leeg ? undefined : 'Schrijf hier iets.') : (refusal(text) ?? wrong?.(text)))
    const reply = await prompts.write({ vraag, ...(onder ? { onder } : {}) }, check, said.get(key) ?? begin)
    if (reply.soort === 'uitleg') prompts.say([uitleg ?? 'Bij deze vraag is geen uitleg.'])
    else if (reply.soort === 'terug') {
      if (at === 0) return undefined
      at--
    } else {
      said.set(key, reply.waarde)
      at++
    }
  }
  return new Map([...said].filter(([, text]) => text !== ''))
}

export const LATER = 'Leeg laten kan. Dan vult u het later aan.'
export const ROLE = 'Een functie, nooit een naam. Bijvoorbeeld: privacy officer.'

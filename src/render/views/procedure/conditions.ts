import { choiceWords } from '../../../register/answer-words.js'
import type { Voorwaarde } from '../../../register/generated/types.js'
import type { Procedure } from '../../../register/model.js'
import { dateInWords } from '../../dates.js'
import type { Wording } from '../../phrases.js'
import { oneLine } from '../../runs.js'

/** A condition in words, with AND and OR said; what belongs together stands in brackets. */
export function conditionWords(als: Voorwaarde, { vragen }: Procedure, words: Wording): string {
  const said = (each: Voorwaarde, inner: boolean): string => {
    const several = (all: readonly Voorwaarde[], between: string): string => {
      const text = all.map((one) => said(one, all.length > 1)).join(between)
      return inner && all.length > 1 ? `(${text})` : text
    }
    if (each.alle) return several(each.alle, ' en ')
    if (each.een_van) return several(each.een_van, ' of ')
    if (each.niet) return words.word('als_niet', { voorwaarde: said(each.niet, false) })
    if (each.vanaf !== undefined) return words.word('als_vanaf', { datum: dateInWords(each.vanaf) })
    const asked = vragen.get(each.vraag ?? '')
    const vraag = oneLine(asked?.tekst ?? each.vraag ?? '')
    const answer = (id: string): string => (asked ? choiceWords(asked, id) : id)
    if (each.is !== undefined) return words.word('als_is', { vraag, antwoord: [each.is].flat().map(answer).join(' of ') })
    if (each.bevat !== undefined) return words.word('als_bevat', { vraag, antwoord: answer(each.bevat) })
    const chosen = asked?.soort === 'meerkeuze'
    if (chosen && each.hoogstens === 0) return words.word('als_niets', { vraag })
    const [kind, number] = each.ten_minste === undefined ? ['hoogstens', each.hoogstens] : ['ten_minste', each.ten_minste]
    return words.word(chosen ? `als_gekozen_${kind}` : `als_${kind}`, { vraag, getal: String(number).replace('.', ',') })
  }
  return said(als, false)
}

import { items, record } from '../../../register/states.js'
import type { Block } from '../../document.js'
import { initial, oneLine, type Text } from '../../runs.js'
import { type Context, type DataGroup, dataOf, type Part } from './context.js'
import { isSelf, shownElsewhere, sourcesOf } from './data.js'
import { holdsFor, shortly, type Term } from './retention.js'

/** Per group of data the answers side by side. A column that the register says nothing of is left out. */
export function exactTable(context: Context, part: Part): Block[] {
  const { b } = context
  const { words } = b
  const { activity, anchor } = part
  const groups = part.groepen.filter((group) => !shownElsewhere(context, group))
  const terms = items<Term>(activity.yaml.bewaartermijnen)
  const columns: { kop: string; cell: (group: DataGroup) => string | undefined }[] = [
    {
      kop: 'kop_van',
      cell: (group) => {
        const bron = sourcesOf(group).map((one) => (isSelf(context, one) ? words.word('cel_zelf') : oneLine(one)))
        return bron.length === 0 ? undefined : bron.join(', ')
      },
    },
    {
      kop: 'kop_verplicht',
      cell: (group) => {
        const answer = group.gebruik.verplicht ?? group.yaml.verplicht
        return answer === undefined || answer === 'onbekend' ? undefined : words.word(record(answer) ? 'cel_ja' : 'cel_nee')
      },
    },
    {
      kop: 'kop_termijn',
      cell: (group) => {
        const found = terms.filter((term) => holdsFor(term, group)).map(shortly)
        return found.length === 0 ? undefined : [...new Set(found)].join('; ')
      },
    },
  ]
  const known = columns.filter(({ cell }) => groups.some((group) => cell(group) !== undefined))
  if (known.length === 0) return []
  const rows = groups.map((group) => {
    const cells: Text[] = [initial(dataOf(context, group)), ...known.map(({ cell }) => cell(group) ?? words.say('cel_leeg'))]
    return b.row(`${anchor}-precies-${group.id}`, cells, { origins: [b.origin(group.verwerking, group.target)] })
  })
  return b.table(`${anchor}-tabel`, words.word('precies_bijschrift', { onderdeel: part.naam }), [words.word('kop_gegevens'), ...known.map(({ kop }) => words.word(kop))], rows)
}

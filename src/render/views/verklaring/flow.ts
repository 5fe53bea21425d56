import { items } from '../../../register/states.js'
import type { Block } from '../../document.js'
import { flow } from '../../pictures/flow.js'
import { initial, oneLine } from '../../runs.js'
import { type Context, dataOf, type Part } from './context.js'
import { isSelf, sourcesOf } from './data.js'

/** From whom, which data, to whom, as a picture. Only when the register says more than the data alone. */
export function flowOf(context: Context, part: Part): Block[] {
  const { b } = context
  const { words } = b
  const from = [...new Set(part.groepen.flatMap(sourcesOf).map((one) => (isSelf(context, one) ? initial(words.word('cel_zelf')) : initial(oneLine(one)))))]
  const to = [
    ...part.activity.ontvangers.map(({ naam }) => initial(oneLine(naam))),
    ...items<{ partij: string }>(part.activity.yaml.verwerkers).map((one) => initial(oneLine(context.register.partijen?.find((each) => each.id === one.partij)?.naam ?? one.partij))),
  ]
  if (part.groepen.length === 0 || (from.length === 0 && to.length === 0)) return []
  const titel = words.word('stroom', { onderdeel: part.naam })
  const picture = flow(titel, [
    { kop: words.word('kop_van'), vakken: from },
    { kop: words.word('kop_gegevens'), vakken: [...new Set(part.groepen.map((group) => initial(dataOf(context, group))))] },
    { kop: words.word('kop_krijgt'), vakken: [...new Set(to)] },
  ])
  return [{ soort: 'figuur', id: `${part.anchor}-schema`, titel, ...picture }]
}

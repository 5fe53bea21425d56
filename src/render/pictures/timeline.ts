import { type Drawing, lines, n, svg, textLines, width } from './svg.js'
import { slug } from './flow.js'

export interface Bar {
  naam: string
  wat: string
  termijn: string
  jaren: number
}

const SIZE = 14
const SMALL = 12

/** How long what is kept, one bar each; the longest fills the width. */
export function timeline(titel: string, bars: readonly Bar[], id = slug(titel)): { breed: string; smal: string; beschrijving: string } {
  const beschrijving = bars.map(({ naam, wat, termijn }) => `${naam}${wat === '' ? '' : `, ${wat}`}: ${termijn}.`).join(' ')
  return { breed: svg(draw(bars, 720), `${id}-b`, titel, beschrijving), smal: svg(draw(bars, 340), `${id}-s`, titel, beschrijving), beschrijving }
}

function draw(bars: readonly Bar[], total: number): Drawing {
  const most = Math.max(...bars.map(({ jaren }) => jaren))
  const room = total - Math.max(...bars.map(({ termijn }) => width(termijn))) * SIZE - 16
  let y = 0
  const body = bars.map(({ naam, wat, termijn, jaren }) => {
    const said = lines(wat === '' ? naam : `${naam}: ${wat}`, total / SMALL)
    const label = textLines(said, 0, y + 13, SMALL, 15)
    const top = y + said.length * 15 + 4
    const length = Math.max(3, (room * jaren) / most)
    const bar = `<rect x="0" y="${n(top)}" width="${n(length)}" height="11" fill="currentColor" fill-opacity="0.72"/>${textLines([termijn], length + 8, top + 10.5, SIZE, SIZE)}`
    y = top + 26
    return label + bar
  })
  return { width: total, height: y - 6, body: body.join('') }
}

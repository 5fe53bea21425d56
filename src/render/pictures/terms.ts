import { type Drawing, lines, n, svg, textLines, width } from './svg.js'
import { slug } from './flow.js'

export interface TermBar {
  naam: string
  termijn: string
  jaren: number
  /** What the law asks beside it, where there is such a law. */
  wet?: { termijn: string; jaren: number }
}

const SIZE = 13
const SMALL = 12
const BAR = 11

/** How long everything is kept: a full bar for what the organisation says, an open one below it for what the law says. */
export function terms(titel: string, bars: readonly TermBar[], id = slug(titel)): { breed: string; smal: string; beschrijving: string } {
  const beschrijving = bars.map(({ naam, termijn, wet }) => `${naam}: ${termijn}${wet === undefined ? '' : ` (${wet.termijn})`}.`).join(' ')
  return { breed: svg(draw(bars, 720), `${id}-b`, titel, beschrijving), smal: svg(draw(bars, 320), `${id}-s`, titel, beschrijving), beschrijving }
}

function draw(bars: readonly TermBar[], total: number): Drawing {
  const all = bars.flatMap(({ termijn, jaren, wet }) => [{ termijn, jaren }, ...(wet ? [wet] : [])])
  const most = Math.max(...all.map(({ jaren }) => jaren))
  const room = total - Math.max(...all.map(({ termijn }) => width(termijn))) * SIZE - 16
  const length = (jaren: number): number => Math.max(3, (room * jaren) / most)
  let y = 0
  const body = bars.map(({ naam, termijn, jaren, wet }) => {
    const said = lines(naam, total / SMALL)
    const label = textLines(said, 0, y + 13, SMALL, 15)
    const top = y + said.length * 15 + 4
    const own = bar(`<rect x="0.5" y="${n(top)}" width="${n(length(jaren))}" height="${BAR}" fill="currentColor" fill-opacity="0.72"/>`, length(jaren), termijn, top)
    const law = wet === undefined ? '' : bar(`<rect x="0.5" y="${n(top + 17)}" width="${n(length(wet.jaren))}" height="${BAR}" fill="none" stroke="currentColor" stroke-width="1"/>`, length(wet.jaren), wet.termijn, top + 17)
    y = top + (wet === undefined ? 24 : 41)
    return label + own + law
  })
  return { width: total, height: y - 4, body: body.join('') }
}

function bar(rect: string, length: number, text: string, top: number): string {
  return `${rect}${textLines([text], length + 8, top + 10.5, SIZE, SIZE)}`
}

import { slug } from './flow.js'
import { type Drawing, lines, n, svg, textLines, width } from './svg.js'

export interface ScoreBar {
  naam: string
  /** What stands behind the bar: `6 van 10`. */
  tekst: string
  /** Parts of the whole, from 0 to 1. */
  deel: number
  eerder?: number
}

const SIZE = 14
const SMALL = 13

/** A bar for each area; a mark on it where it was before. */
export function bars(titel: string, all: readonly ScoreBar[], beschrijving: string, id = slug(titel)): { breed: string; smal: string } {
  return { breed: svg(draw(all, 720), `${id}-b`, titel, beschrijving), smal: svg(draw(all, 340), `${id}-s`, titel, beschrijving) }
}

function draw(all: readonly ScoreBar[], total: number): Drawing {
  const room = total - Math.max(...all.map(({ tekst }) => width(tekst))) * SIZE - 16
  let y = 0
  const body = all.map(({ naam, tekst, deel, eerder }) => {
    const said = lines(naam, total / SMALL)
    const top = y + said.length * 16 + 5
    const mark = eerder === undefined ? '' : `<path d="M${n(1 + (room - 2) * eerder)} ${n(top - 4)}v22" stroke="currentColor" stroke-width="2.5" fill="none"/>`
    const drawn = `${textLines(said, 0, y + 13, SMALL, 16)}<rect x="1" y="${n(top)}" width="${n(room - 2)}" height="14" fill="none" stroke="currentColor"/><rect x="1" y="${n(top)}" width="${n((room - 2) * deel)}" height="14" fill="currentColor" fill-opacity="0.6"/>${mark}${textLines([tekst], room + 8, top + 12, SIZE, SIZE)}`
    y = top + 32
    return drawn
  })
  return { width: total, height: Math.max(y - 8, 1), body: body.join('') }
}

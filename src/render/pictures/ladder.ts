import { slug } from './flow.js'
import { type Drawing, lines, n, svg, textLines } from './svg.js'

/** One question of a procedure in a picture. */
export interface Rung {
  nummer: string
  tekst: string
  /** Not everyone gets this question: its box is dashed. */
  soms: boolean
  /** Where answers lead that do not simply lead to the next question. */
  wegen: readonly { antwoord: string; naar: string; /** It ends there: the box of an outcome. */ einde: boolean }[]
}

const SIZE = 13
const STEP = 17
const PAD = 8
const GAP = 22

/**
 * Questions from top to bottom, with what an answer leads to beside them; at the foot the outcomes that come after the last
 * question. What the picture shows, its description says in words.
 */
export function ladder(titel: string, rungs: readonly Rung[], slot: readonly string[], id = slug(titel)): { breed: string; smal: string; beschrijving: string } {
  const beschrijving = [
    ...rungs.map(({ nummer, tekst, wegen }) => [`${nummer}. ${tekst}`, ...wegen.map(({ antwoord, naar }) => `${antwoord}: ${naar.replace(/\.$/, '')}.`)].join(' ')),
    ...slot.map((each) => `Na de laatste vraag: ${each}`),
  ].join(' ')
  return { breed: svg(draw(rungs, slot, 720, 330), `${id}-b`, titel, beschrijving), smal: svg(draw(rungs, slot, 340, 340), `${id}-s`, titel, beschrijving), beschrijving }
}

/** @param left width of the questions; where that is all there is, the ways stand below them. */
function draw(rungs: readonly Rung[], slot: readonly string[], total: number, left: number): Drawing {
  const beside = left < total
  const room = beside ? total - left - 28 : total - 28
  let y = 0
  const body: string[] = []
  for (const [index, { nummer, tekst, soms, wegen }] of rungs.entries()) {
    const own = box(`${nummer}. ${tekst}`, 1, y, left - 2, soms ? ' stroke-dasharray="4 3"' : '')
    body.push(own.body)
    let at = beside ? y : y + own.height + 8
    for (const { antwoord, naar, einde } of wegen) {
      const x = beside ? left + 28 : 28
      const way = einde ? box(`${antwoord}: ${naar}`, x, at, room - 1, ' stroke-width="2.5"') : label(`${antwoord}: ${naar}`, x, at, room - 1)
      const middle = at + Math.min(way.height, STEP + 2 * PAD) / 2
      body.push(way.body, arrow(beside ? left : 10, middle, x - 4))
      at += way.height + 6
    }
    const below = beside ? y + own.height + 1 : at
    y = Math.max(y + own.height, at) + 2
    if (index < rungs.length - 1 || slot.length > 0) body.push(`<path d="M10 ${n(below)}V${n(y + GAP - 6)}" stroke="currentColor" fill="none"/>`, head(10, y + GAP - 4))
    y += GAP
  }
  for (const text of slot) {
    const end = box(text, 1, y, total - 2, ' stroke-width="2.5"')
    body.push(end.body)
    y += end.height + 6
  }
  return { width: total, height: y + 2, body: body.join('') }
}

function box(text: string, x: number, y: number, width: number, attributes: string): { body: string; height: number } {
  const said = lines(text, (width - 2 * PAD) / SIZE)
  const height = said.length * STEP + 2 * PAD - 4
  return { height, body: `<rect x="${n(x)}" y="${n(y + 1)}" width="${n(width)}" height="${n(height)}" rx="3" fill="none" stroke="currentColor"${attributes}/>${textLines(said, x + PAD, y + PAD + 13, SIZE, STEP)}` }
}

function label(text: string, x: number, y: number, width: number): { body: string; height: number } {
  const said = lines(text, (width - 2 * PAD) / SIZE)
  return { height: said.length * STEP + 2 * PAD - 4, body: textLines(said, x + PAD, y + PAD + 13, SIZE, STEP) }
}

function arrow(from: number, y: number, to: number): string {
  return `<path d="M${n(from)} ${n(y)}H${n(to)}M${n(to - 5)} ${n(y - 4)}L${n(to)} ${n(y)}L${n(to - 5)} ${n(y + 4)}" fill="none" stroke="currentColor"/>`
}

function head(x: number, y: number): string {
  return `<path d="M${n(x - 4)} ${n(y - 6)}L${n(x)} ${n(y)}L${n(x + 4)} ${n(y - 6)}" fill="none" stroke="currentColor"/>`
}

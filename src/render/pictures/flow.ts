import { type Drawing, lines, n, svg, textLines } from './svg.js'

export interface Column {
  kop: string
  vakken: readonly string[]
}

const SIZE = 14
const STEP = 18
const PAD = 8
const GAP = 8
const ARROW = 34
const HEAD = 24

/**
 * From whom, which data, in which systems, to whom: once side by side for wide pages, once below each other for phones.
 * A column with nothing in it is left out.
 */
export function flow(titel: string, columns: readonly Column[], id = slug(titel)): { breed: string; smal: string; beschrijving: string } {
  const shown = columns.filter(({ vakken }) => vakken.length > 0)
  const beschrijving = shown.map(({ kop, vakken }) => `${kop}: ${vakken.join('; ')}.`).join(' ')
  return { breed: svg(wide(shown), `${id}-b`, titel, beschrijving), smal: svg(narrow(shown), `${id}-s`, titel, beschrijving), beschrijving }
}

function wide(columns: readonly Column[]): Drawing {
  const total = 720
  const each = (total - 2 - ARROW * (columns.length - 1)) / columns.length
  const stacks = columns.map(({ vakken }) => boxes(vakken, each))
  const height = HEAD + Math.max(...stacks.map((stack) => stack.height)) + 2
  const middle = HEAD + (height - HEAD) / 2
  const body = columns.map(({ kop }, index) => {
    const x = 1 + index * (each + ARROW)
    const y = HEAD + (height - HEAD - stacks[index]!.height) / 2
    const arrow = index === 0 ? '' : across(x - ARROW + 5, x - 6, middle)
    return `${textLines([kop], x, 14, SIZE, STEP, ' font-weight="bold"')}<g transform="translate(${n(x)} ${n(y)})">${stacks[index]!.body}</g>${arrow}`
  })
  return { width: total, height, body: body.join('') }
}

function narrow(columns: readonly Column[]): Drawing {
  const total = 340
  let y = 0
  const body = columns.map(({ kop, vakken }, index) => {
    const stack = boxes(vakken, total - 2)
    const arrow = index === 0 ? '' : down(total / 2, y + 4, y + ARROW - 6)
    y += index === 0 ? 0 : ARROW
    const drawn = `${arrow}${textLines([kop], 1, y + 14, SIZE, STEP, ' font-weight="bold"')}<g transform="translate(1 ${n(y + HEAD)})">${stack.body}</g>`
    y += HEAD + stack.height
    return drawn
  })
  return { width: total, height: y + 2, body: body.join('') }
}

function boxes(vakken: readonly string[], width: number): { body: string; height: number } {
  let y = 0
  const body = vakken.map((vak) => {
    const said = lines(vak, (width - 2 * PAD) / SIZE)
    const height = said.length * STEP + 2 * PAD - 4
    const drawn = `<rect x="0" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="3" fill="none" stroke="currentColor" stroke-width="1"/>${textLines(said, PAD, y + PAD + 12, SIZE, STEP)}`
    y += height + GAP
    return drawn
  })
  return { body: body.join(''), height: y - GAP }
}

function across(from: number, to: number, y: number): string {
  return `<path d="M${n(from)} ${n(y)}H${n(to)}M${n(to - 6)} ${n(y - 5)}L${n(to)} ${n(y)}L${n(to - 6)} ${n(y + 5)}" fill="none" stroke="currentColor" stroke-width="1.5"/>`
}

function down(x: number, from: number, to: number): string {
  return `<path d="M${n(x)} ${n(from)}V${n(to)}M${n(x - 5)} ${n(to - 6)}L${n(x)} ${n(to)}L${n(x + 5)} ${n(to - 6)}" fill="none" stroke="currentColor" stroke-width="1.5"/>`
}

export function slug(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

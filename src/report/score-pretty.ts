import type { Score, Vergeleken } from '../decide/procedure-score.js'
import { penFor, type ScreenSize } from './screen.js'
import { columns } from './wrap.js'

/** The scores of one run beside those of an earlier one. */
export interface ScoreReport {
  naam: string
  /** What the runs are called. */
  nu: string
  eerder?: string
  delen: readonly Vergeleken[]
}

const WIDTH = 20

/** Scores per area, as bars and as numbers, for people on a screen. */
export function scorePretty({ naam, nu, eerder, delen }: ScoreReport, screen: ScreenSize): string {
  const pen = penFor(screen)
  const room = Math.min(32, Math.max(...delen.map(({ nu: { naam: name } }) => columns(name)), 8))
  const row = (label: string, score: Score, extra: string): string => `  ${label.padEnd(room)} ${bar(score)} ${numbers(score).padStart(9)}${extra}`
  const all = delen.flatMap((deel) => {
    const name = deel.nu.naam.length > room ? `${deel.nu.naam.slice(0, room - 1)}…` : deel.nu.naam
    const open = deel.nu.beantwoord < deel.nu.vragen ? `   ${deel.nu.beantwoord} van ${deel.nu.vragen} vragen beantwoord` : ''
    const change = deel.verschil === undefined ? '' : `   ${signed(deel.verschil)}`
    return [row(name, deel.nu, `${change}${open}`), ...(deel.eerder ? [pen.paint.dim(row('', deel.eerder, '   eerder'))] : [])]
  })
  return `${[pen.paint.bold(naam), ...pen.text(eerder === undefined ? nu : `${nu}; eerder: ${eerder}`, 0, pen.paint.dim), '', ...(all.length === 0 ? ['  Deze procedure heeft geen punten.'] : all)].join('\n')}\n`
}

/** How much of what was possible: also without colour, and without knowing blocks. */
function bar({ behaald, mogelijk }: Score): string {
  const full = mogelijk === 0 ? 0 : Math.round((Math.max(0, behaald) / mogelijk) * WIDTH)
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`
}

function numbers({ behaald, mogelijk }: Score): string {
  return `${dutch(behaald)} van ${dutch(mogelijk)}`
}

function signed(value: number): string {
  return value === 0 ? 'gelijk' : value > 0 ? `+${dutch(value)}` : `−${dutch(-value)}`
}

function dutch(value: number): string {
  return String(value).replace('.', ',')
}

import type { Verification } from '../version/verify.js'
import { safeText } from './escape.js'
import { day } from './result.js'
import { wrap } from './wrap.js'

/** What a check of versions gives to a report. */
export interface VerifyReport extends Verification {
  register: string
  folder: string
}

/** What was found, and exactly what that proves. */
export function verifyPretty(reports: readonly VerifyReport[]): string {
  return `${reports.map((report) => (report.alterations.length > 0 ? altered(report).map(safeText) : proven(report).flatMap(lines)).join('\n')).join('\n\n')}\n`
}

/** A sentence over lines that fit a terminal. The place of an alteration stays on one line, to be copied whole. */
function lines(text: string): string[] {
  const indent = text.startsWith('  ') ? '  ' : ''
  return wrap(safeText(text.trimStart()), 80 - indent.length).map((line) => indent + line)
}

function altered({ register, alterations }: VerifyReport): string[] {
  const [first, ...others] = alterations
  const lines = [`${register}: niet meer wat er is vrijgegeven`]
  for (const { versie, bestand, veld, regel, wat } of [first!, ...others.slice(0, 9)]) {
    const place = [versie === undefined ? '' : `versie ${/^\d{4}-/.test(versie) ? day(versie) : versie}`, `bestand versies/${bestand}`, veld === undefined ? '' : `veld ${veld}`, regel === undefined ? '' : `regel ${regel}`]
    lines.push(`  ${place.filter(Boolean).join(', ')}: ${wat}.`)
  }
  return others.length > 9 ? [...lines, `  En nog ${others.length - 9}.`] : lines
}

function proven({ register, versions, entries, proven: anchors, interrupted }: VerifyReport): string[] {
  const left = interrupted ? ['  Een eerdere `avg release` is halverwege gestopt. Dat heeft niets veranderd; de volgende ruimt de resten op.'] : []
  const last = entries.at(-1)
  if (!last) return [`${register}: er zijn nog geen versies.`, ...left]
  const count = `${versions.length} ${versions.length === 1 ? 'versie' : 'versies'}`
  const span = versions.length === 0 ? '' : versions.length === 1 ? ` (${day(versions[0]!)})` : ` (${day(versions[0]!)} tot en met ${day(versions.at(-1)!)})`
  const lines = [`${register}: ${count}${span}, intern consistent`, '  Elke momentopname past bij het versielog, en elke vermelding volgt op de vorige.']
  for (const { anchor, upTo } of anchors) lines.push(`  Bewezen met ${anchor.name}: tot en met de vermelding van ${day(upTo)} is er niets gewijzigd sinds dat anker is vastgelegd.`)
  const best = anchors.map(({ upTo }) => upTo).sort().at(-1)
  if (best === undefined) lines.push('  Zonder anker is niet te zien of iemand alles tegelijk heeft herschreven. Een anker is een git-tag, of een hash die u elders bewaart (--anker).')
  else if (best < last.entry.datum) lines.push(`  Wat na ${day(best)} kwam, staat in geen anker.`)
  return [...lines, `  Het anker van nu: ${last.hash}`, ...left]
}

/** The same for programs. */
export function verifyJson(reports: readonly VerifyReport[]): string {
  const listed = reports.map(({ register, folder, alterations, versions, entries, proven: anchors, interrupted }) => ({
    register,
    folder,
    goed: alterations.length === 0,
    intern_consistent: alterations.length === 0,
    bewezen: anchors.map(({ anchor, upTo }) => ({ anker: anchor.name, hash: anchor.hash, tot_en_met: upTo })),
    gewijzigd: alterations,
    versies: versions,
    anker: entries.at(-1)?.hash ?? null,
    onderbroken: interrupted,
  }))
  return `${JSON.stringify(listed, null, 2)}\n`
}

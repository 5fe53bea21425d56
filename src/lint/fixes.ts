import { findCitations, inWords, type Law, parseCitation, type Woord } from '../law/index.js'
import { knownKinds } from '../register/generated/kinds.js'

/** Text within one value that can become other text without a doubt. */
export interface Fix {
  path: readonly (string | number)[]
  from: string
  to: string
}

/** Keys with words of others: quotes, titles and names are not ours to change. */
const QUOTED = new Set(['bewering', 'genoemd', 'toelichting', 'vindplaats', 'documenten', 'document', 'opmerkingen', 'afwijkingen', 'acties', 'contact', 'contactpunt', 'partijen', 'fg', 'systemen', 'verwijzing', 'verwijzingen', 'titel'])

/** Words of the old law that are ordinary Dutch too. They are a term only where nothing else is said. */
const ORDINARY = new Set(['verantwoordelijke', 'houder', 'eindverantwoordelijke', 'afschermen'])

const UNITS: Record<string, [one: string, many: string]> = {
  dag: ['dag', 'dagen'],
  dagen: ['dag', 'dagen'],
  week: ['week', 'weken'],
  weken: ['week', 'weken'],
  maand: ['maand', 'maanden'],
  maanden: ['maand', 'maanden'],
  jaar: ['jaar', 'jaar'],
  jaren: ['jaar', 'jaar'],
  D: ['dag', 'dagen'],
  W: ['week', 'weken'],
  M: ['maand', 'maanden'],
  Y: ['jaar', 'jaar'],
}
const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/**
 * What `avg lint --fix` does to one file, given its value: old terms with one successor, citations as lawyers write
 * them, durations and dates in the one form. Anything that takes judgement is left to people.
 */
export function fixesIn(value: unknown, schema: string, law: Law): Fix[] {
  const words = law.words().flatMap(term).sort((a, b) => b.old.length - a.old.length)
  const fixes: Fix[] = []
  walk(value, schema, '', [], (text, kind, path) => {
    if (kind === 'tekst') {
      if (path.some((step) => QUOTED.has(String(step)))) return
      // The longest word first, each in the text as the ones before left it.
      let now = text
      for (const word of words) {
        for (const fix of wordFixes(now, word, path)) {
          fixes.push(fix)
          now = now.split(fix.from).join(fix.to)
        }
      }
      return
    }
    const to = kind === 'duur' ? duration(text) : kind === 'datum' ? date(text) : citation(text, law)
    if (to !== undefined && to !== text) fixes.push({ path, from: text, to })
  })
  return fixes
}

/** A duration in words: `P20Y` and `20 jaren` are `20 jaar`. One of two units has no such form and stays. */
export function duration(text: string): string | undefined {
  const [, count, unit] = /^(?:P(?=\d+[DWMY]$))?(\d{1,4})\s*([DWMY]|dag|dagen|week|weken|maand|maanden|jaar|jaren)$/i.exec(text.trim()) ?? []
  if (count === undefined || Number(count) === 0) return undefined
  const iso = text.trim().startsWith('P')
  const [one, many] = UNITS[iso ? unit! : unit!.toLowerCase()] ?? []
  return one && `${Number(count)} ${Number(count) === 1 ? one : many}`
}

/** A date as `2025-09-22`, from how the Dutch write one: day, month, year. With slashes the order is not certain. */
export function date(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text.trim()) ?? []
  if (year !== undefined) return real(year, month!, day!)
  const [, first, name, last] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text.trim()) ?? []
  if (last !== undefined) return real(last, String(MONTHS.indexOf(name!.toLowerCase()) + 1), first!)
  const [, year4, month2, day2] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? []
  return year4 === undefined ? undefined : real(year4, month2!, day2!)
}

function real(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const found = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(iso) ? iso : undefined
}

/**
 * One citation as Dutch lawyers write it: `Jeugdwet 7.3.8(3)` is `artikel 7.3.8 lid 3 Jeugdwet`. Of a law in force, and of
 * an article that it has. A law in full stays in full; another name for it counts only when the article settles which law it is.
 */
function citation(text: string, law: Law): string | undefined {
  const found = findCitations(text)
  const [cited] = found
  if (!cited || found.length !== 1 || cited.start !== 0 || cited.end !== text.length) return undefined
  const wet = law.statute(cited.wet)
  if (!wet || !law.statuteInForce(cited.wet) || law.exists(cited) === false) return undefined
  const named = [wet.naam, wet.afkorting].find((name) => text.toLowerCase().includes(name.toLowerCase()))
  if (named === undefined && law.exists(cited) !== true) return undefined
  const short = inWords(cited)
  const words = named === wet.naam && short.endsWith(wet.afkorting) ? short.slice(0, -wet.afkorting.length) + wet.naam : short
  const back = parseCitation(words)
  const same = back && back.wet === cited.wet && back.artikel === cited.artikel && back.lid === cited.lid && back.onder === cited.onder
  return same ? words : undefined
}

interface Term {
  old: string
  next: string
  not: readonly string[]
  ordinary: boolean
}

/** A word and its forms that differ in nothing but their ending: `bewerkers` is `verwerkers`. */
function term({ oud, vormen = [], nieuw, niet = [], geverifieerd }: Woord): Term[] {
  if (!geverifieerd || nieuw.includes(' of ')) return []
  const forms = [oud, ...vormen.filter((form) => form.startsWith(oud))]
  return forms.map((form) => ({ old: form, next: nieuw + form.slice(oud.length), not: niet, ordinary: ORDINARY.has(oud) }))
}

function wordFixes(text: string, { old, next, not, ordinary }: Term, path: Fix['path']): Fix[] {
  // What stands between quotation marks is what someone else said.
  if (/[“”„"‘]/.test(text)) return []
  if (ordinary && !new RegExp(`^(?:de |het )?${escaped(old)}$`, 'iu').test(text.trim())) return []
  const excluded = not.flatMap((phrase) => [...text.matchAll(new RegExp(escaped(phrase), 'giu'))].map(({ index, 0: found }) => [index, index + found.length] as const))
  const hits = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(old)}(?![\\p{L}\\p{N}-])`, 'giu'))]
  if (hits.length === 0 || hits.some(({ index }) => excluded.some(([start, end]) => index >= start && index < end))) return []
  return [...new Set(hits.map(([found]) => found))].flatMap((from) => {
    const to = from === old ? next : from === capital(old) ? capital(next) : undefined
    // Replacing a word replaces it everywhere in the value: inside a longer word it must not stand.
    const alone = to !== undefined && text.split(from).length - 1 === hits.filter(([found]) => found === from).length
    return alone ? [{ path, from, to }] : []
  })
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function walk(value: unknown, schema: string, at: string, path: Fix['path'], visit: (text: string, kind: string, path: Fix['path']) => void): void {
  if (typeof value === 'string') {
    const kind = knownKinds[schema]?.[at]
    if (kind !== undefined) visit(value, kind, path)
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const step of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const item = (value as Record<string | number, unknown>)[step]
    // Each activity inside register.yaml has the schema of an activity.
    const inline = schema === 'register.schema.json' && path.length === 1 && path[0] === 'verwerkingen'
    walk(item, inline ? 'verwerking.schema.json' : schema, inline ? '' : `${at}/${typeof step === 'number' ? '*' : step}`, [...path, step], visit)
  }
}

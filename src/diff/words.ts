import type { Register } from '../register/model.js'
import { plain, words } from './comparable.js'
import { isRecord } from './raw.js'

const LONG = 60

/** Keys as a sentence names them. */
const NAMES: Record<string, string> = {
  omschrijving: 'de omschrijving',
  uitleg: 'de uitleg',
  naam: 'de naam',
  soort: 'de soort',
  rol: 'de rol',
  wet: 'het wetsartikel',
  termijn: 'de termijn',
  criterium: 'het criterium',
  vanaf: 'het begin van de termijn',
  daarna: 'wat er daarna gebeurt',
  reden: 'de reden',
  gegevens: 'de gegevens zelf',
  groepen: 'de groepen gegevens',
  van: 'de betrokkenen',
  voor: 'de doelen',
  bestaat_uit: 'de onderdelen',
  waarom: 'het waarom',
  datum: 'de datum',
  toelichting: 'de toelichting',
  via: 'de manier waarop',
  intrekken: 'het intrekken',
  vastlegging: 'de vastlegging',
  uitdrukkelijk: 'of die uitdrukkelijk is',
  document: 'het document',
  vindplaats: 'de vindplaats',
  contact: 'het contact',
  instrument: 'het instrument',
  land: 'het land',
  leverancier: 'de leverancier',
  locatie: 'de locatie',
  status: 'de status',
  id: 'het kenmerk',
}

/** Names of things by id, as the register has them. */
export function namesOf(register: Register): (id: string) => string {
  return (id) => register.partijen.get(id)?.naam ?? register.systemen.get(id)?.naam ?? id
}

/** What an item of a list is called in a sentence. */
export function nameOf(item: unknown, name: (id: string) => string): string {
  if (Array.isArray(item)) return listed(item.map((one) => nameOf(one, name)))
  if (!isRecord(item)) return cut(name(plain(String(item))))
  for (const key of ['naam', 'omschrijving', 'wat', 'titel', 'handeling', 'maatregel', 'recht', 'wie', 'land', 'controle', 'leeftijd', 'tekst']) {
    if (typeof item[key] === 'string') return cut(plain(item[key]))
  }
  if (typeof item.partij === 'string') return cut(name(item.partij))
  if (Array.isArray(item.gegevens)) return listed(item.gegevens.map((one) => plain(String(one))))
  if (typeof item.zie === 'string') return `de gegevens van ${item.zie}`
  if (typeof item.id === 'string') return item.id
  return shown(item, name)
}

/** A value in a sentence. */
export function shown(value: unknown, name: (id: string) => string = (id) => id): string {
  if (value === undefined) return 'niets'
  if (Array.isArray(value)) return listed(value.map((item) => nameOf(item, name)))
  if (isRecord(value)) return cut(Object.entries(value).map(([key, item]) => `${key.replaceAll('_', ' ')} ${shown(item, name)}`).join(', '), LONG * 2)
  const text = plain(String(value))
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text.split('-').reverse().join('-')
  return text.includes(' ') ? `‘${cut(text, LONG * 2)}’` : name(text).replaceAll('-', ' ')
}

/** What happened to one field: `de rol gewijzigd van onbekend naar verwerker`. */
export function fieldChange(key: string, from: unknown, to: unknown, name: (id: string) => string): string {
  const field = NAMES[key] ?? key.replaceAll('_', ' ')
  if (from === undefined) return `${field} toegevoegd: ${shown(to, name)}`
  if (to === undefined) return `${field} verwijderd: ${shown(from, name)}`
  return `${field} gewijzigd ${fromTo(from, to, name)}`
}

/** `van x naar y`; of a long text only the words that differ. */
export function fromTo(from: unknown, to: unknown, name: (id: string) => string): string {
  if (typeof from === 'string' && typeof to === 'string' && from.length + to.length > LONG) {
    const [old, now] = middle(plain(from), plain(to))
    if (old !== '' && now !== '') return `van ‘${cut(old, LONG * 2)}’ naar ‘${cut(now, LONG * 2)}’`
    return old === '' ? `(erbij gekomen: ‘${cut(now, LONG * 2)}’)` : `(vervallen: ‘${cut(old, LONG * 2)}’)`
  }
  return `van ${shown(from, name)} naar ${shown(to, name)}`
}

/** Whether two texts differ in capitals and punctuation only. */
export function sameWords(from: unknown, to: unknown): boolean {
  return typeof from === 'string' && typeof to === 'string' && words(from).join(' ') === words(to).join(' ')
}

/** The words that differ, with what both begin and end with taken off. */
function middle(a: string, b: string): [string, string] {
  const [left, right] = [a.split(' '), b.split(' ')]
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start++
  let end = 0
  while (end < left.length - start && end < right.length - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++
  return [left.slice(start, left.length - end).join(' '), right.slice(start, right.length - end).join(' ')]
}

export function listed(values: readonly string[]): string {
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} en ${values.at(-1)}` : (values[0] ?? '')
}

function cut(text: string, length = LONG * 2): string {
  const characters = [...text]
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text
}

import type { Maatregel, Verwerking } from '../../register/generated/types.js'
import type { Additions } from '../reading/additions.js'
import { readDate, saysNone, saysUnknown, yesOrNo } from '../reading/answers.js'
import { technical } from '../reading/measures.js'
import { categorieen, specialCategories } from '../reading/special.js'
import { readGroups } from './groups.js'
import { Draft, type Item } from './notes.js'
import type { Lose, RawActivity } from './pieces.js'
import { readPurposes } from './purposes.js'
import type { Target } from './targets.js'

const ROLES: readonly [Verwerking['rol'], RegExp][] = [
  ['verwerkingsverantwoordelijke', /^(gezamenlijke? )?(verwerkings)?verantwoordelijken?$|^(joint )?(data )?controller$|^responsable (du|de) traitement$/i],
  ['verwerker', /^(data )?(verwerker|processor)$|^sous-?traitant$/i],
]
const STATES: readonly [Verwerking['status'], RegExp][] = [
  ['actief', /^(actief|lopend|in gebruik|active|ongoing|in use|actif|en cours)$/i],
  ['beeindigd', /^(be[eë]indigd|gestopt|niet meer actief|vervallen|ended|inactive|stopped|terminé|clos|inactif)$/i],
  ['gepland', /^(gepland|in voorbereiding|planned|prévu)$/i],
]
/** An answer that says no and more than that: no state of the register, and certainly no country or party. */
const NO_AND_MORE = /^(nee|neen|geen|niet|no|non|none|not|aucune?|pas de)\b/i

/** One activity of a foreign register as ours has it. What has no place is listed, cell by cell. */
export function readActivity(raw: RawActivity, additions: Additions, lose: Lose): Draft {
  const [first, ...others] = raw.pieces.filter(({ target }) => target === 'naam')
  const purpose = raw.pieces.find(({ target }) => target === 'doelen')?.text
  const draft = new Draft(raw, '', lose)
  draft.put('naam', first ? draft.fitted(first, first.text) : purpose !== undefined && purpose.length <= 120 ? purpose : raw.otherwise, 'naam')
  for (const piece of others) if (piece.text !== first!.text) draft.refuse({ text: piece.text, piece }, 'De verwerking heeft al een naam.')
  const numbers = draft.items('kenmerk', (text) => [text])
  if (numbers.length > 0) draft.put('vindplaats', { document: raw.sheet, plaats: draft.fitted(numbers[0]!.piece, `nummer ${numbers.map(({ text }) => text).join(', ')}`) }, 'kenmerk')
  for (const key of ['omschrijving', 'eigenaar', 'vernietiging'] as const) draft.put(key, draft.text(key), key)
  readWords(draft)
  readPurposes(draft)
  readParties(draft, additions)
  readGroups(draft)
  readSpecial(draft)
  draft.put('ontvangers', stated(draft, 'ontvangers', ({ text }) => text), 'ontvangers')
  readTransfers(draft)
  readSecurity(draft)
  draft.put('systemen', stated(draft, 'systemen', ({ text }) => additions.system(text)), 'systemen')
  draft.put('toegang', draft.items('toegang').map(({ text }) => ({ wie: text })), 'toegang')
  readAnswers(draft)
  return draft
}

/** A list, or `geen` or `onbekend` when that is all it says. */
function stated<T>(draft: Draft, target: Target, make: (item: Item) => T): T[] | 'geen' | 'onbekend' | undefined {
  const items = draft.items(target)
  const none = new Set(items.filter(({ text }) => saysNone(text) || yesOrNo(text) === 'nee'))
  const unknown = new Set(items.filter(({ text }) => saysUnknown(text)))
  if (items.length > 0 && none.size === items.length) return 'geen'
  if (items.length > 0 && unknown.size === items.length) return 'onbekend'
  for (const item of [...none, ...unknown]) draft.refuse(item, 'Deze cel zegt dat er niets is of dat het niet bekend is. Een andere cel zegt iets anders.')
  return [...new Set(items.filter((item) => !none.has(item) && !unknown.has(item)).map(make))]
}

function readWords(draft: Draft): void {
  const known = <T>(target: Target, words: readonly [T, RegExp][]): T | undefined => {
    let found: T | undefined
    for (const item of draft.items(target, (text) => [text])) {
      const word = saysUnknown(item.text) ? ('onbekend' as T) : words.find(([, pattern]) => pattern.test(item.text))?.[0]
      if (word !== undefined && (found ?? word) === word) found = word
      else draft.refuse(item)
    }
    return found
  }
  draft.put('rol', known('rol', ROLES), 'rol')
  draft.put('status', known('status', STATES), 'status')
  const day = (target: Target): string | undefined => {
    let found: string | undefined
    for (const item of draft.items(target, (text) => [text])) {
      const date = readDate(item.text)
      if (date !== undefined && found === undefined) found = date
      else if (date === undefined || date !== found) draft.refuse(item, 'avg leest hier geen datum in.')
    }
    return found
  }
  draft.put('begonnen', day('begonnen'), 'begonnen')
  const laatst = day('herziening')
  draft.put('herziening', laatst === undefined ? undefined : { laatst }, 'herziening')
}

function readParties(draft: Draft, additions: Additions): void {
  const party = (item: Item): string => additions.party(item.text).id
  const controllers = stated(draft, 'verantwoordelijken', party)
  if (controllers === 'geen') for (const item of draft.items('verantwoordelijken')) draft.refuse(item)
  else draft.put('verantwoordelijken', controllers, 'verantwoordelijken')
  draft.put('opdrachtgevers', stated(draft, 'opdrachtgevers', party), 'opdrachtgevers')
  const processors = stated(draft, 'verwerkers', party)
  draft.put('verwerkers', Array.isArray(processors) ? processors.map((partij) => ({ partij })) : processors, 'verwerkers')
}

function readSpecial(draft: Draft): void {
  const items = draft.items('bijzonder')
  const none = items.length > 0 && items.every(({ text }) => saysNone(text) || yesOrNo(text) === 'nee')
  const unknown = items.length > 0 && items.every(({ text }) => saysUnknown(text))
  // `Nee, alleen het BSN` names none of the categories, and yet has words that the register may not lose.
  const found = [...new Set(items.filter(({ text }) => !NO_AND_MORE.test(text)).flatMap(({ text }) => specialCategories(text)))]
  draft.put('bijzonder', none ? 'geen' : unknown ? 'onbekend' : items.length === 0 ? undefined : { genoemd: items.map(({ text }) => text), ...(found.length > 0 ? { categorieen: categorieen(found) } : {}) }, 'bijzonder')
  const criminal = draft.items('strafrechtelijk', (text) => [text])
  const answers = new Set(criminal.map(({ text }) => (saysNone(text) || yesOrNo(text) === 'nee' ? 'geen' : saysUnknown(text) ? 'onbekend' : yesOrNo(text))))
  const [answer] = answers
  if (answers.size === 1 && answer !== undefined && answer !== 'nee') draft.put('strafrechtelijk', answer, 'strafrechtelijk')
  else for (const item of criminal) draft.refuse(item)
}

function readTransfers(draft: Draft): void {
  const doorgifte = stated(draft, 'doorgifte', (item) => item)
  const instruments = draft.items('instrument').filter((item) => {
    const empty = saysNone(item.text) || saysUnknown(item.text) || yesOrNo(item.text) !== undefined
    if (empty) draft.refuse(item)
    return !empty
  })
  if (!Array.isArray(doorgifte)) {
    for (const item of instruments) draft.refuse(item, 'Zonder land heeft dit geen plek.')
    return draft.put('doorgifte', doorgifte, 'doorgifte')
  }
  const lands = doorgifte.filter((item) => {
    if (NO_AND_MORE.test(item.text)) draft.refuse(item, 'Deze cel zegt nee, en meer dan dat. Lees zelf of er doorgifte is.')
    return !NO_AND_MORE.test(item.text)
  })
  const instrument = instruments.length === 0 ? undefined : draft.fitted(instruments[0]!.piece, instruments.map(({ text }) => text).join('\n'))
  if (lands.length === 0) for (const item of instruments) draft.refuse(item, 'Zonder land heeft dit geen plek.')
  draft.put('doorgifte', lands.map(({ text }) => ({ land: yesOrNo(text) === 'ja' ? 'onbekend' : text, ...(instrument === undefined ? {} : { instrument }) })), 'doorgifte', 'instrument')
}

function readSecurity(draft: Draft): void {
  const found: { technisch: Maatregel[]; organisatorisch: Maatregel[]; normen: string[] } = { technisch: [], organisatorisch: [], normen: [] }
  let unknown: Item | undefined
  for (const target of ['technisch', 'organisatorisch', 'normen', 'beveiliging'] as const) {
    for (const item of draft.items(target)) {
      if (saysUnknown(item.text)) {
        if (unknown) draft.refuse(item)
        unknown ??= item
      } else if (saysNone(item.text) || yesOrNo(item.text) !== undefined) draft.refuse(item)
      else if (target !== 'beveiliging') found[target].push(item.text)
      else if (technical(item.text)) found.technisch.push(item.text)
      else {
        found.organisatorisch.push(item.text)
        draft.lose('De bron zegt niet of deze maatregel technisch of organisatorisch is. Hij staat nu bij organisatorisch: kijk dat na.', item.piece.place, item.text)
      }
    }
  }
  const kept = Object.fromEntries(Object.entries(found).filter(([, items]) => items.length > 0))
  const any = Object.keys(kept).length > 0
  if (any && unknown) draft.refuse(unknown)
  draft.put('beveiliging', any ? kept : unknown ? 'onbekend' : undefined, 'technisch', 'organisatorisch', 'normen', 'beveiliging')
}

function readAnswers(draft: Draft): void {
  const text = draft.text('geautomatiseerde_besluiten')
  if (text !== undefined) draft.put('geautomatiseerde_besluiten', saysNone(text) || yesOrNo(text) === 'nee' ? 'geen' : saysUnknown(text) ? 'onbekend' : { omschrijving: text }, 'geautomatiseerde_besluiten')
  const dpia = draft.text('dpia')
  if (dpia !== undefined) {
    const [, word, why] = /^(\p{L}+)\b[\s,.:;–-]*(.*)$/su.exec(dpia) ?? []
    const nodig = yesOrNo(word ?? '')
    draft.put('dpia', saysUnknown(dpia) ? 'onbekend' : nodig === undefined ? { nodig: 'onbekend', waarom: dpia } : { nodig, ...(why === undefined || why === '' ? {} : { waarom: dpia }) }, 'dpia')
  }
  draft.put('informeren', draft.items('informeren').map((item) => item.text), 'informeren')
  draft.put('documenten', draft.items('documenten').map((item) => ({ titel: item.text })), 'documenten')
  draft.put('opmerkingen', draft.items('opmerkingen', (whole) => [whole]).map((item) => ({ tekst: item.text })), 'opmerkingen')
  for (const item of draft.items('overslaan', (whole) => [whole])) draft.refuse(item, 'Deze kolom slaat u over.')
}

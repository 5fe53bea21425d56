import { at, type Target } from '../register/target.js'

/** A piece of free text and where it stands. */
export interface Text {
  text: string
  target: Target
  /** The keys that lead to it, without list places: `doelen/omschrijving`. */
  field: string
}

const known = new WeakMap<object, Text[]>()

/** Keys that hold ids, choices and dates, not words of the register itself. */
const NOT_TEXT = new Set(['id', 'zie', 'soort', 'rol', 'partij', 'regimes', 'regime', 'systemen', 'verantwoordelijken', 'opdrachtgevers', 'voor', 'van', 'groepen', 'verstrekkingen', 'termijn', 'datum', 'wet', 'controle', 'status', 'reglement', 'onderwerp', 'recht', 'element', 'vermeld', 'naar'])

/** Working notes and answers are about the register, not part of what it says; a place in a document is no text either. */
const LEFT_OUT = new Set(['vindplaats', 'opmerkingen', 'afwijkingen', 'acties', 'verwerkingen'])

/** All free text of an activity, of register.yaml without its activities, or of a regulation. Collected once. */
export function textsOf(owner: { readonly yaml: object }): Text[] {
  const root = owner.yaml
  let texts = known.get(root)
  if (!texts) {
    texts = []
    collect(root, '', texts)
    known.set(root, texts)
  }
  return texts
}

function collect(value: object, field: string, into: Text[]): void {
  const list = Array.isArray(value)
  for (const key of list ? value.keys() : Object.keys(value)) {
    const item: unknown = (value as Record<string | number, unknown>)[key]
    const name = list ? field : field === '' ? String(key) : `${field}/${key}`
    // The systems of register.yaml are described where those of an activity are named.
    const described = Array.isArray(item) && item.some((each) => typeof each === 'object')
    if (!list && (LEFT_OUT.has(String(key)) || (NOT_TEXT.has(String(key)) && !described))) continue
    if (typeof item === 'string') into.push({ text: item, target: at(value, key), field: name })
    else if (typeof item === 'object' && item !== null) collect(item, name, into)
  }
}

import type { ErrorObject } from 'ajv'
import { closest, distance } from 'fastest-levenshtein'
import type { Path, Source } from '../source/source.js'
import type { Defect } from './defects.js'
import { knownKeys } from './generated/keys.js'
import { pointer, valueAt } from './target.js'

/** More than this many defects in one file help nobody; the first ones say enough. */
const MOST = 50

/** What the validator found, as defects that a person can act on: one for each thing that is wrong. */
export function schemaDefects(path: string, source: Source, schema: string, errors: readonly ErrorObject[], base: Path): Defect[] {
  // Each costs a search for its place: of a hundred thousand, no more than can be shown are looked at.
  const defects = withoutEchoes(errors.slice(0, MOST * 10)).map((error) => {
    const at = [...base, ...steps(error.instancePath, valueAt(source.value, base))]
    const { key, part = 'value', ...rest } = describe(error, at, valueAt(source.value, at), schema)
    const target = key === undefined ? at : [...at, key]
    return { ...rest, path, range: source.locate(target, part), pointer: pointer(target) }
  })
  const unique = new Map(defects.map((defect) => [`${defect.id} ${defect.pointer}`, defect]))
  return [...unique.values()].slice(0, MOST)
}

/**
 * Where a value may have several forms, the validator complains about each form. Complaints from inside the form that
 * was meant are kept; only when there are none is the choice itself the finding.
 */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  const dropped = new Set<ErrorObject>()
  for (const choice of errors.filter((error) => error.keyword === 'anyOf')) {
    const within = errors.filter((error) => error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`))
    const shallow = within.filter((error) => error.instancePath === choice.instancePath && (error.keyword === 'type' || error.keyword === 'enum' || error.keyword === 'pattern'))
    const meant = within.filter((error) => !shallow.includes(error) && error.keyword !== 'anyOf')
    if (meant.length > 0) for (const error of [choice, ...shallow]) dropped.add(error)
    else {
      const allowed = shallow.flatMap((error) => (error.keyword === 'enum' ? (error.params.allowedValues as string[]) : []))
      const types = shallow.flatMap((error) => (error.keyword === 'type' ? [String(error.params.type)] : []))
      choice.params = { allowed, types }
      for (const error of shallow) dropped.add(error)
    }
  }
  // `required` inside a choice: the choice names all keys of which one is needed.
  for (const choice of errors.filter((error) => error.keyword === 'anyOf')) {
    const required = errors.filter((error) => error.keyword === 'required' && error.instancePath === choice.instancePath && error.schemaPath.includes('/anyOf/'))
    if (required.length < 2) continue
    for (const error of required) dropped.add(error)
    dropped.delete(choice)
    choice.params = { missing: required.map((error) => error.params.missingProperty as string) }
  }
  return errors.filter((error) => !dropped.has(error))
}

type Description = Pick<Defect, 'id' | 'data'> & { key?: string; part?: 'key' }
type Invalid = (reden: string, hulp: string, suggestie?: string) => Description

function describe(error: ErrorObject, at: Path, value: unknown, schema: string): Description {
  const name = keyName(at)
  const params = error.params as Record<string, unknown>
  if (value === null && at.length > 0) return { id: 'waarde-leeg', part: 'key', data: { sleutel: name } }
  if (value === null || (Array.isArray(value) && value.length === 0)) return { id: 'waarde-leeg', data: { sleutel: name } }
  const invalid: Invalid = (reden, hulp, suggestie = '') => ({ id: 'waarde-ongeldig', data: { sleutel: name, reden, hulp, suggestie } })
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(String(params.additionalProperty), at, schema)
    case 'required':
      return { id: 'sleutel-ontbreekt', data: { sleutel: `\`${String(params.missingProperty)}\`` } }
    case 'dependentRequired':
      return { id: 'sleutel-ontbreekt', data: { sleutel: `\`${String(params.missingProperty)}\`` } }
    case 'type':
      return mistyped([String(params.type)], [], value, invalid)
    case 'enum':
      return outsideList(params.allowedValues as string[], value, invalid)
    case 'anyOf': {
      const missing = params.missing as string[] | undefined
      if (missing) return { id: 'sleutel-ontbreekt', data: { sleutel: missing.map((key) => `\`${key}\``).join(' of ') } }
      return mistyped(params.types as string[], params.allowed as string[], value, invalid)
    }
    case 'format':
      return invalid(`\`${shown(value)}\` is geen datum`, 'schrijf een datum die bestaat als jaar-maand-dag, zoals 2025-09-22.')
    case 'pattern':
      if (String(params.pattern).includes('jaren')) return invalid(`\`${shown(value)}\` is geen duur`, 'schrijf een getal met dagen, weken, maanden of jaar, zoals `20 jaar` of `4 weken`. Past dat niet, gebruik dan `criterium`.')
      if (params.pattern === '\\S') return { id: 'waarde-leeg', data: { sleutel: name } }
      return invalid(`\`${shown(value)}\` is geen kenmerk`, 'een kenmerk bestaat uit kleine letters, cijfers en streepjes, zoals `zorg-dossier`.')
    case 'maxLength':
      return invalid(`de tekst is langer dan ${String(params.limit)} tekens`, 'maak de tekst korter, of verwijs naar een document.')
    case 'uniqueItems':
      return invalid('hetzelfde staat er twee keer in', 'haal de dubbele regel weg.')
    case 'minimum':
      return invalid('het getal is te klein', 'schrijf een getal van 0 of meer.')
    case 'minProperties':
      return { id: 'waarde-leeg', data: { sleutel: name } }
    case 'propertyNames':
      return { id: 'waarde-ongeldig', key: String(params.propertyName), part: 'key', data: { sleutel: `\`${shown(params.propertyName)}\``, suggestie: '', reden: 'het is geen kenmerk', hulp: 'een kenmerk bestaat uit kleine letters, cijfers en streepjes.' } }
    default:
      return invalid(`\`${shown(value)}\``, 'kijk in de uitleg van deze sleutel wat er mag staan.')
  }
}

function unknownKey(key: string, at: Path, schema: string): Description {
  const known = keysAt(at, schema)
  const best = known.length > 0 ? closest(key.toLowerCase(), known) : ''
  const near = best !== '' && distance(key.toLowerCase(), best) <= Math.max(2, Math.floor(best.length / 3))
  return {
    id: 'onbekende-sleutel',
    key,
    part: 'key',
    data: {
      sleutel: shown(key),
      plaats: at.length > 0 ? ` bij ${keyName(at)}` : '',
      suggestie: near ? ` Bedoelde u \`${best}\`?` : '',
      keuze: !near && known.length > 0 && known.length <= 15 ? `: ${known.join(', ')}` : '',
    },
  }
}

/** The keys that may stand at a path; an activity inside register.yaml has those of an activity. */
export function keysAt(at: Path, schema: string): readonly string[] {
  const inline = schema === 'register.schema.json' && at[0] === 'verwerkingen' && at.length > 1
  const steps = inline ? at.slice(2) : at
  const place = steps.map((step) => `/${typeof step === 'number' ? '*' : step}`).join('')
  return knownKeys[inline ? 'verwerking.schema.json' : schema]?.[place] ?? []
}

const TYPES: Record<string, string> = { string: 'een tekst', array: 'een lijst', object: 'een blok met sleutels', integer: 'een heel getal', number: 'een getal', boolean: 'true of false' }

function mistyped(types: string[], allowed: string[], value: unknown, invalid: Invalid): Description {
  if (typeof value === 'string' && allowed.length > 0) return outsideList(allowed, value, invalid, types)
  const wanted = [...new Set(types.filter((type) => type !== 'string' || allowed.length === 0))].map((type) => TYPES[type] ?? type)
  if (allowed.length > 0) wanted.push(listed(allowed))
  const found = typeof value === 'number' || typeof value === 'boolean' ? `${typeof value === 'number' ? 'een getal' : 'true of false'} (\`${shown(value)}\`)` : Array.isArray(value) ? 'een lijst' : typeof value === 'object' ? 'een blok met sleutels' : `de tekst \`${shown(value)}\``
  const quote = (typeof value === 'number' || typeof value === 'boolean') && types.includes('string')
  return invalid(`het is ${found}, en hier hoort ${wanted.join(' of ')}`, quote ? `zet aanhalingstekens om de waarde: "${shown(value)}".` : `maak er ${wanted.join(' of ')} van.`)
}

function outsideList(allowed: string[], value: unknown, invalid: Invalid, types: string[] = []): Description {
  const text = shown(value)
  const best = typeof value === 'string' ? closest(value.toLowerCase(), allowed) : ''
  const near = best !== '' && distance(text.toLowerCase(), best) <= Math.max(2, Math.floor(best.length / 3))
  const forms = types.filter((type) => type !== 'string').map((type) => TYPES[type] ?? type)
  const choice = forms.length > 0 ? `${forms.join(' of ')}, of ${listed(allowed)}` : listed(allowed)
  return invalid(`\`${text}\` is hier geen keuze`, `kies ${choice}.`, near ? ` Bedoelde u \`${best}\`?` : '')
}

function listed(values: string[]): string {
  const quoted = values.map((value) => `\`${value}\``)
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} of ${quoted.at(-1)}` : (quoted[0] ?? '')
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** The key a person sees: the last step that is no index. */
function keyName(at: Path): string {
  const key = at.findLast((step) => typeof step === 'string')
  if (key === undefined) return 'Dit bestand'
  const index = at.at(-1)
  return typeof index === 'number' ? `regel ${index + 1} van \`${key}\`` : `\`${key}\``
}

function steps(instancePath: string, root: unknown): (string | number)[] {
  const result: (string | number)[] = []
  let at: unknown = root
  for (const raw of instancePath.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~')
    const step = Array.isArray(at) ? Number(key) : key
    result.push(step)
    at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined
  }
  return result
}

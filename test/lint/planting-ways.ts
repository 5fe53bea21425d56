export type Value = unknown
export type Yaml = Record<string, Value>

export const isMap = (value: Value): value is Yaml => typeof value === 'object' && value !== null && !Array.isArray(value)
export const same = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b)
const keyOf = (item: Value): Value => (isMap(item) ? (item.id ?? item.partij ?? item.recht) : item)

/** Lays one value over another: maps key by key, items of lists by what identifies them; other items are added. */
function over(own: Value, wrong: Value): Value {
  if (isMap(own) && isMap(wrong)) return { ...own, ...Object.fromEntries(Object.entries(wrong).map(([key, value]) => [key, key in own ? over(own[key], value) : value])) }
  if (!Array.isArray(own) || !Array.isArray(wrong)) return wrong
  const matches = (item: Value) => (other: Value) => keyOf(item) !== undefined && same(keyOf(item), keyOf(other))
  return [...own.map((item) => (wrong.some(matches(item)) ? over(item, wrong.find(matches(item))) : item)), ...wrong.filter((item) => !own.some(matches(item)))]
}

/** As `over`, but what is added to a list takes from the nth item what it does not say itself. */
function like(own: Value, wrong: Value, nth: number): Value {
  if (isMap(own) && isMap(wrong)) return { ...own, ...Object.fromEntries(Object.entries(wrong).map(([key, value]) => [key, key in own ? like(own[key], value, nth) : value])) }
  if (!Array.isArray(own) || !Array.isArray(wrong) || !own.every(isMap) || !wrong.every(isMap) || own.length === 0) return over(own, wrong)
  const model: Yaml = own[nth % own.length]!
  return [...own, ...wrong.map((item, index) => ({ ...model, ...('id' in model ? { id: `geplant-${index + 1}` } : {}), ...item }))]
}

/** As `over`, but an item of a list becomes part of the nth item that is there, under the name that it has. */
function into(own: Value, wrong: Value, nth: number): Value {
  if (isMap(own) && isMap(wrong)) return { ...own, ...Object.fromEntries(Object.entries(wrong).flatMap(([key, value]) => (key === 'id' && 'id' in own ? [] : [[key, key in own ? into(own[key], value, nth) : value]]))) }
  if (!Array.isArray(own) || !Array.isArray(wrong) || own.length === 0) return wrong
  if (!wrong.every(isMap) || !own.every(isMap)) return wrong
  return [...own.map((item, index) => into(item, wrong[(index - (nth % own.length) + own.length) % own.length] ?? {}, nth)), ...wrong.slice(own.length)]
}

/** Does to a good value what makes the wrong example of the right one. */
function edit(own: Value, right: Value, wrong: Value, nth: number): Value {
  if (same(right, wrong)) return own
  if (isMap(right) && isMap(wrong) && isMap(own)) {
    const result: Yaml = { ...own }
    for (const key of new Set([...Object.keys(right), ...Object.keys(wrong)])) {
      if (!(key in wrong)) delete result[key]
      else if (!(key in right) || !(key in own)) result[key] = wrong[key]
      else if (key !== 'id') result[key] = edit(own[key], right[key], wrong[key], nth)
    }
    return result
  }
  if (!Array.isArray(right) || !Array.isArray(wrong) || !Array.isArray(own)) return wrong
  const result: Value[] = [...own]
  const place = nth % Math.max(own.length, 1)
  for (const [index, item] of wrong.entries()) {
    if (index >= right.length) result.push(item)
    else if (!same(item, right[index])) result[place + index] = place + index < own.length ? edit(own[place + index], right[index], item, nth) : item
  }
  if (right.length > wrong.length) result.splice(place, right.length - wrong.length)
  return result
}

const CALLED: Record<string, string> = { doelen: 'omschrijving', betrokkenen: 'naam', ontvangers: 'naam' }

/** What an activity says in short, said in full: the good register names nothing by a mere string. */
export function inFull(activity: Yaml): Yaml {
  return Object.fromEntries(Object.entries(activity).map(([key, value]) => [key, CALLED[key] && Array.isArray(value) ? value.map((item: Value) => (typeof item === 'string' ? { [CALLED[key]!]: item } : item)) : value]))
}

/** The basis that an example has for an activity as a whole, told of each purpose: the good register has one for each. */
function perPurpose(activity: Yaml): Yaml {
  const { grondslag, wet, toestemming, belangenafweging, rechtvaardiging, doelen = [{}], ...rest } = activity
  if (grondslag === undefined || !Array.isArray(doelen)) return activity
  const basis = Object.fromEntries(Object.entries({ grondslag, wet, toestemming, belangenafweging, rechtvaardiging }).filter(([, value]) => value !== undefined))
  return { ...rest, doelen: doelen.map((doel: Value) => ({ ...basis, ...(doel as Yaml) })) }
}

const LISTS: Record<string, string> = { van: 'betrokkenen', voor: 'doelen', groepen: 'persoonsgegevens' }

/** Takes away references to what an activity no longer has: a planting is about what it says, not about loose ends. */
export function tidy(activity: Yaml): Yaml {
  const ids = (key: string): Value[] | undefined => (Array.isArray(activity[key]) ? activity[key].map(keyOf) : [])
  const clean = (value: Value): Value => {
    if (Array.isArray(value)) return value.map(clean)
    if (!isMap(value)) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) => {
        const known = LISTS[key] && !('zie' in value) && Array.isArray(part) ? ids(LISTS[key]) : undefined
        if (!known) return [[key, clean(part)]]
        const left = (part as Value[]).filter((id) => known.includes(id))
        return left.length === 0 ? [] : [[key, left]]
      }),
    )
  }
  return clean(activity) as Yaml
}

/** One way to put something wrong into what is there. */
type Way = (own: Yaml, wrong: Yaml, right: Yaml, nth: number) => Yaml
export const unnamed = ({ naam: _, ...rest }: Yaml): Yaml => rest
export const WAYS: Record<string, Way> = {
  over: (own, wrong) => over(own, wrong) as Yaml,
  like: (own, wrong, _, nth) => like(own, perPurpose(wrong), nth) as Yaml,
  into: (own, wrong, _, nth) => into(own, perPurpose(wrong), nth) as Yaml,
  edit: (own, wrong, right, nth) => edit(own, right, wrong, nth) as Yaml,
  instead: (own, wrong, right) => ({ ...Object.fromEntries(Object.entries(own).filter(([key]) => !(key in right) || key in wrong)), ...wrong }),
}

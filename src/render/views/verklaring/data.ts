import { items, record, texts } from '../../../register/states.js'
import { normalise } from '../../../register/identity.js'
import type { Block } from '../../document.js'
import { initial, inner, listed, oneLine, type Run, runs, sentence } from '../../runs.js'
import { type Context, type DataGroup, dataOf, dataOfAll, explained, laws, type Part } from './context.js'

/** Which data: art. 13(1)(c) and 14(1)(d). */
export function data(context: Context, part: Part): Block[] {
  const { b, activities } = context
  const { activity, anchor, groepen } = part
  const kop = b.words.word('gegevens')
  if (groepen.length === 0) return [b.gap(`${anchor}-gegevens`, 'categorieen', b.words.say('gat_gegevens'), b.origin(activity, activity.yaml, 'persoonsgegevens'), activity.id)]
  // Data that another part of this statement lists in full are not listed again.
  const references = new Map<object, Part>()
  for (const group of groepen) {
    const there = group.verwezen && !Array.isArray(group.gebruik.groepen) ? activities.find((each) => each.activity.id === group.gebruik.zie) : undefined
    if (there) references.set(group.gebruik, there)
  }
  const own = groepen.filter((group) => !references.has(group.gebruik))
  const list = own.map((group) => {
    const uitleg = explained(group.yaml.uitleg, context)
    const gegevens = initial(dataOf(context, group))
    // An explanation that is a few words is the name already.
    const more = uitleg === undefined ? group.yaml.toelichting : gegevens === initial(oneLine(uitleg).replace(/\.$/, '')) ? undefined : uitleg
    const text = more === undefined ? gegevens : b.words.say('gegevens_met', { gegevens, uitleg: /^\p{Lu}/u.test(more) ? sentence(more) : oneLine(more) })
    return b.passage(`${anchor}-gegevens-${group.id}`, [...runs(text), ...ofWhom(context, group)], { origins: [b.origin(group.verwerking, group.target)], elements: ['categorieen'] })
  })
  const blocks: Block[] = list.length > 0 ? [b.paragraph(`${anchor}-gegevens`, b.words.say('gegevens_lijst'), { kop }), ...b.list(list)] : []
  for (const [reference, there] of references) {
    blocks.push(b.paragraph(`${anchor}-gegevens-zie-${there.activity.id}`, b.words.say('gegevens_zie', { onderdeel: [{ tekst: there.naam, href: `#${there.anchor}` }] }), { origins: [b.origin(activity, reference)], elements: ['categorieen'], ...(blocks.length === 0 ? { kop } : {}) }))
  }
  const edited = new Set(groepen.map((group) => group.gebruik.bewerking ?? group.yaml.bewerking).filter((each) => each !== undefined && each !== 'geen' && each !== 'onbekend'))
  for (const bewerking of edited) {
    const group = groepen.find((each) => (each.gebruik.bewerking ?? each.yaml.bewerking) === bewerking)!
    const at = group.gebruik.bewerking === undefined ? b.origin(group.verwerking, group.yaml, 'bewerking') : b.origin(activity, group.gebruik, 'bewerking')
    blocks.push(b.paragraph(`${anchor}-bewerking-${bewerking}`, b.words.say(`bewerking_${bewerking}`), { origins: [at] }))
  }
  return blocks
}

/** Whose data they are, where these readers get to read of several kinds of people. */
function ofWhom({ b, audience }: Context, { gebruik, yaml, verwezen, verwerking }: DataGroup): Run[] {
  const van = gebruik.van ?? (verwezen ? undefined : yaml.van)
  if (!audience.mixed || van === undefined) return []
  const names = van.flatMap((id) => verwerking.betrokkenen.find((one) => one.id === id)?.naam ?? [])
  return names.length === 0 ? [] : b.words.say('gegevens_van', { mensen: names.map((naam) => inner(oneLine(naam))).join('; ') })
}

/** Data that the law protects extra, numbers and criminal data, each with what allows it. */
export function special(context: Context, part: Part): Block[] {
  const { b } = context
  const { activity, anchor } = part
  const blocks: Block[] = []
  // Listed in full elsewhere in the statement: then this stands there as well.
  const groups = part.groepen.filter((group) => !shownElsewhere(context, group))
  const kinds = new Map<string, { group: DataGroup[]; soort: string[]; grond: string }>()
  for (const group of groups) {
    const soort = specialOf(group)
    if (soort.length === 0) continue
    const grond = JSON.stringify(record(group.gebruik.uitzondering) ?? record(group.yaml.uitzondering) ?? null)
    const key = `${soort.join()} ${grond}`
    const known = kinds.get(key)
    if (known) known.group.push(group)
    else kinds.set(key, { group: [group], soort, grond })
  }
  for (const { group, soort } of kinds.values()) {
    const [first] = group as [DataGroup]
    const id = `${anchor}-bijzonder-${first.id}`
    const stated = record(first.gebruik.uitzondering) ?? record(first.yaml.uitzondering)
    const where = record(first.gebruik.uitzondering) ? b.origin(activity, first.gebruik, 'uitzondering') : b.origin(first.verwerking, first.yaml, 'uitzondering')
    const row = stated?.grond === undefined ? undefined : b.law.uitzondering(stated.grond)
    const wetten = texts(stated?.wet)
    const zin: Run[] = [...b.words.say('extra_zin', { gegevens: initial(dataOfAll(context, group)), soort: listed(soort.map((one) => b.words.say(`soort_${one}`))) })]
    if (row) zin.push(' ', ...b.words.say('extra_mag', { uitzondering: b.words.say(`uitzondering_${row.id}`), artikel: [b.provision(row.bepaling)] }))
    if (wetten.length > 0) zin.push(' ', ...b.words.say('extra_wet', { wet: laws(context, wetten) }))
    blocks.push(b.paragraph(id, zin, { origins: [...group.map((each) => b.origin(each.verwerking, each.target)), ...(stated ? [where] : []), b.lawOrigin(row?.bepaling ?? 'AVG 9(1)')], elements: ['categorieen', ...(row ? ['grondslag'] : [])], ...(blocks.length === 0 ? { kop: b.words.word('extra') } : {}) }))
    if (!row) blocks.push(b.gap(id, 'grondslag', b.words.say('gat_uitzondering', { artikel: [b.provision('AVG 9(2)')], gegevens: dataOfAll(context, group) }), b.origin(first.verwerking, first.target), activity.id))
  }
  for (const group of groups.filter((each) => each.yaml.soort === 'strafrechtelijk')) {
    const wetten = texts(group.gebruik.wet ?? group.yaml.wet)
    const artikel = [b.provision('AVG 10')]
    const id = `${anchor}-strafrechtelijk-${group.id}`
    const text = b.words.say('strafrechtelijk', { gegevens: initial(dataOf(context, group)), artikel })
    blocks.push(b.paragraph(id, wetten.length === 0 ? text : [...text, ' ', ...b.words.say('strafrechtelijk_mag', { wet: laws(context, wetten) })], { origins: [b.origin(group.verwerking, group.target), b.lawOrigin('AVG 10')], elements: ['categorieen'] }))
    if (wetten.length === 0) blocks.push(b.gap(id, 'grondslag', b.words.say('gat_strafrechtelijk', { artikel, gegevens: dataOf(context, group) }), b.origin(group.verwerking, group.target), activity.id))
  }
  for (const group of groups.filter((each) => each.yaml.soort === 'bsn')) {
    const wetten = texts(group.gebruik.wet ?? group.yaml.wet)
    const id = `${anchor}-bsn-${group.id}`
    const text = wetten.length === 0 ? b.words.say('bsn_zonder', { artikel: [b.provision('UAVG 46')] }) : b.words.say('bsn', { wet: laws(context, wetten) })
    blocks.push(b.paragraph(id, text, { origins: [b.origin(group.verwerking, group.target), b.lawOrigin('UAVG 46')], elements: ['categorieen'] }))
    if (wetten.length === 0) blocks.push(b.gap(id, 'grondslag', b.words.say('gat_wet'), b.origin(group.verwerking, group.target), activity.id))
  }
  return blocks
}

function specialOf(group: DataGroup): string[] {
  const { bijzonder } = group.yaml
  if (bijzonder === undefined || bijzonder === 'geen' || bijzonder === 'onbekend') return []
  return Array.isArray(bijzonder) ? bijzonder : [bijzonder]
}

export function shownElsewhere({ activities }: Context, group: DataGroup): boolean {
  return group.verwezen && !Array.isArray(group.gebruik.groepen) && activities.some((each) => each.activity.id === group.gebruik.zie)
}

/** From whom, if not from you: art. 14(2)(f). */
export function sources(context: Context, part: Part): Block[] {
  const { b } = context
  const { activity, anchor } = part
  const groups = part.groepen.filter((group) => !shownElsewhere(context, group))
  if (groups.length === 0) return []
  const stated = new Map<string, { groups: DataGroup[]; bron: string[] }>()
  const silent: DataGroup[] = []
  for (const group of groups) {
    const bron = sourcesOf(group)
    if (bron.length === 0) silent.push(group)
    else {
      const key = bron.map(normalise).join('|')
      stated.set(key, { groups: [...(stated.get(key)?.groups ?? []), group], bron })
    }
  }
  const blocks: Block[] = [...stated.values()].map(({ groups: from, bron }) => {
    const origins = from.map((group) => (items(group.gebruik.bron).length > 0 ? b.origin(activity, group.gebruik, 'bron') : b.origin(group.verwerking, group.yaml, 'bron')))
    const self = (one: string): boolean => isSelf(context, one)
    const id = `${anchor}-bron-${from[0]!.id}`
    const all = from.length === groups.length
    if (bron.every(self)) return b.paragraph(id, all ? b.words.say('bron_zelf') : b.words.say('bron_ander', { gegevens: dataOfAll(context, from), bron: b.words.say('bron_uzelf') }), { origins, elements: ['bron'] })
    const names = listed(bron.map((one) => (self(one) ? b.words.say('bron_uzelf') : oneLine(one))))
    return b.paragraph(id, all ? b.words.say('bron_ander_alles', { bron: names }) : b.words.say('bron_ander', { gegevens: dataOfAll(context, from), bron: names }), { origins, elements: ['bron'] })
  })
  if (silent.length > 0) {
    const text = silent.length === groups.length ? b.words.say('gat_bron_alles') : b.words.say('gat_bron', { gegevens: dataOfAll(context, silent) })
    blocks.push(b.gap(`${anchor}-bron`, 'bron', text, b.origin(silent[0]!.verwerking, silent[0]!.target), activity.id))
  }
  return labelled(context, blocks, 'bron')
}

export function sourcesOf(group: DataGroup): string[] {
  const own = items<string>(group.gebruik.bron)
  return own.length > 0 ? own : items<string>(group.yaml.bron)
}

/** Words for the person the data are about. */
export function isSelf({ audience }: Context, bron: string): boolean {
  const key = normalise(bron).replace(/^de-/, '').replace(/-zelf$/, '')
  return key === 'betrokkene' || key === 'betrokkenen' || audience.includes(key) || key === normalise(audience.naam)
}

/** Whether it must be given, why, and what happens otherwise: art. 13(2)(e). Only for what comes from these people. */
export function obligation(context: Context, part: Part): Block[] {
  const { b } = context
  const { activity, anchor } = part
  const groups = part.groepen.filter((group) => {
    const bron = sourcesOf(group)
    return !shownElsewhere(context, group) && (bron.length === 0 || bron.some((one) => isSelf(context, one)))
  })
  if (groups.length === 0) return []
  const answers = new Map<string, { groups: DataGroup[]; origins: string[]; answer: Exclude<DataGroup['yaml']['verplicht'], undefined> }>()
  const silent: DataGroup[] = []
  for (const group of groups) {
    const answer = group.gebruik.verplicht ?? group.yaml.verplicht
    if (answer === undefined || answer === 'onbekend') silent.push(group)
    else {
      const key = JSON.stringify(answer)
      const origin = group.gebruik.verplicht === undefined ? b.origin(group.verwerking, group.yaml, 'verplicht') : b.origin(activity, group.gebruik, 'verplicht')
      const known = answers.get(key)
      if (known) {
        known.groups.push(group)
        known.origins.push(origin)
      } else answers.set(key, { groups: [group], origins: [origin], answer })
    }
  }
  const blocks: Block[] = []
  for (const { groups: of, origins, answer } of answers.values()) {
    const id = `${anchor}-verplicht-${of[0]!.id}`
    const gegevens = dataOfAll(context, of)
    if (answer === 'nee') {
      blocks.push(b.paragraph(id, of.length === groups.length ? b.words.say('verplicht_nee_alles') : b.words.say('verplicht_nee', { gegevens }), { origins, elements: ['verplicht'] }))
      continue
    }
    const must = record(answer)!
    const wetten = texts(must.wet)
    const zin: Run[] = [...b.words.say(`verplicht_${must.omdat}`, { gegevens })]
    if (wetten.length > 0) zin.push(' ', ...b.words.say('verplicht_wetten', { wet: laws(context, wetten) }))
    if (must.gevolg !== undefined) zin.push(' ', ...b.words.say('verplicht_gevolg', { gevolg: sentence(must.gevolg) }))
    blocks.push(b.paragraph(id, zin, { origins, elements: ['verplicht'] }))
    if (must.gevolg === undefined) blocks.push(b.gap(`${id}-gevolg`, 'verplicht', b.words.say('gat_gevolg', { gegevens }), origins[0]!, activity.id))
  }
  if (silent.length > 0) {
    const text = silent.length === groups.length ? b.words.say('gat_verplicht_alles') : b.words.say('gat_verplicht', { gegevens: dataOfAll(context, silent) })
    blocks.push(b.gap(`${anchor}-verplicht`, 'verplicht', text, b.origin(silent[0]!.verwerking, silent[0]!.target), activity.id))
  }
  return labelled(context, blocks, 'verplicht')
}

/** Lead-in words on the first paragraph that is not a mark. */
export function labelled({ b }: Context, blocks: Block[], name: string): Block[] {
  const [first] = blocks
  return first?.soort === 'alinea' && !first.passage.gap && first.kop === null ? [b.withLabel(first, b.words.word(name)), ...blocks.slice(1)] : blocks
}

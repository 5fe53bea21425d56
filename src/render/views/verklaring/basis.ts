import { record, texts } from '../../../register/states.js'
import type { Block } from '../../document.js'
import { inner, listed, oneLine, type Run, sentence } from '../../runs.js'
import { type Basis, type Context, explained, laws, type Part } from './context.js'

/** Why it is allowed: the basis of every purpose in plain words, with the article (13(1)(c), (d), 13(2)(c)). */
export function grounds(context: Context, part: Part): Block[] {
  const { b } = context
  const { activity, anchor, doelen } = part
  const kop = b.words.word('mag')
  const stated = activity.grondslagen.filter((basis) => basis.doelen.length === 0 || basis.doelen.some((doel) => doelen.includes(doel)))
  const without = doelen.filter((doel) => doel.grondslag === undefined)
  const several = stated.length + (without.length > 0 ? 1 : 0) > 1
  const blocks = stated.flatMap((basis, index) => ground(context, part, basis, `${anchor}-grondslag${stated.length > 1 ? `-${basis.doelen[0]?.id ?? index}` : ''}`, several))
  if (stated.length === 0 || without.length > 0) {
    const said = several ? [...b.words.say(without.length === 1 ? 'mag_voor' : 'mag_voor_meer', { doelen: listed(without.map((doel) => inner(oneLine(doel.omschrijving).replace(/\.$/, '')))) }), ' '] : []
    blocks.push(b.gap(`${anchor}-grondslag`, 'grondslag', [...said, ...b.words.say('gat_grondslag')], b.origin(activity), activity.id))
  }
  const [first] = blocks
  if (first?.soort === 'alinea' && first.kop === null && !first.passage.gap) {
    blocks[0] = b.withLabel(first, kop)
  }
  return blocks
}

function ground(context: Context, { activity, doelen }: Part, basis: Basis, id: string, several: boolean): Block[] {
  const { b } = context
  const { law, words } = b
  const row = basis.waarde === 'onbekend' ? undefined : law.grondslag(basis.waarde)
  const origin = b.origin(activity, basis.target)
  const mine = basis.doelen.filter((doel) => doelen.includes(doel)).map((doel) => inner(oneLine(doel.omschrijving).replace(/\.$/, '')))
  const lead: Run[] = several && mine.length > 0 ? [...words.say(mine.length === 1 ? 'mag_voor' : 'mag_voor_meer', { doelen: listed(mine) }), ' '] : []
  if (basis.waarde === 'onbekend') return [b.gap(id, 'grondslag', [...lead, ...words.say('gat_grondslag')], origin, activity.id)]
  if (!row) {
    return [
      b.paragraph(id, [...lead, ...words.say('grond_anders', { waarde: oneLine(basis.waarde) })], { origins: [origin] }),
      b.gap(id, 'grondslag', words.say('gat_grondslag_anders', { artikel: [b.provision('AVG 6(1)')] }), origin, activity.id),
    ]
  }
  const artikel = [b.provision(row.bepaling)]
  const wetten = basis.wet
  const blocks: Block[] = []
  const inSentence = row.id === 'wettelijke-verplichting' || row.id === 'algemeen-belang'
  const bare = inSentence && wetten.length === 0
  blocks.push(
    b.paragraph(id, [...lead, ...words.say(`grond_${row.id}${bare ? '_zonder' : ''}`, inSentence && !bare ? { artikel, wet: laws(context, wetten) } : { artikel })], {
      origins: [origin, b.lawOrigin(row.bepaling), ...(wetten.length > 0 ? [b.origin(activity, basis.owner, 'wet')] : [])],
      elements: ['grondslag'],
    }),
  )
  if (bare) blocks.push(b.gap(`${id}-wet`, 'grondslag', words.say('gat_wet'), origin, activity.id))
  if (!inSentence && wetten.length > 0) blocks.push(b.paragraph(`${id}-wet`, words.say('grond_wet', { wet: laws(context, wetten) }), { origins: [b.origin(activity, basis.owner, 'wet')] }))
  if (row.id === 'gerechtvaardigd-belang') {
    const belang = record(basis.belangenafweging)
    if (belang?.belang) blocks.push(b.paragraph(`${id}-belang`, words.say('grond_belang', { belang: sentence(belang.belang) }), { origins: [b.origin(activity, belang, 'belang')], elements: ['gerechtvaardigd-belang'] }))
    else blocks.push(b.gap(`${id}-belang`, 'gerechtvaardigd-belang', words.say('gat_belang'), origin, activity.id))
  }
  if (row.id === 'toestemming') blocks.push(...consent(context, activity, basis, id))
  return blocks
}

function consent(context: Context, activity: Part['activity'], basis: Basis, id: string): Block[] {
  const { b } = context
  const { toestemming } = basis
  const how = toestemming && (explained(toestemming.uitleg, context) ?? toestemming.toelichting)
  const withdraw = texts(toestemming?.intrekken)[0]
  const artikel = [b.provision('AVG 7(3)')]
  return [
    ...(how === undefined ? [] : [b.paragraph(`${id}-toestemming`, b.words.say('toestemming_hoe', { hoe: sentence(how) }), { origins: [b.origin(activity, toestemming!)] })]),
    b.paragraph(`${id}-intrekken`, b.words.say('intrekken_kan', { artikel }), { origins: [b.lawOrigin('AVG 7(3)')], elements: ['intrekken'], kop: b.words.word('intrekken') }),
    withdraw === undefined
      ? b.gap(`${id}-intrekken`, 'intrekken', b.words.say('gat_intrekken'), toestemming ? b.origin(activity, toestemming) : b.origin(activity, basis.target), activity.id)
      : b.paragraph(`${id}-intrekken-hoe`, b.words.say('intrekken_hoe', { hoe: sentence(withdraw) }), { origins: [b.origin(activity, toestemming!, 'intrekken')], elements: ['intrekken'] }),
  ]
}

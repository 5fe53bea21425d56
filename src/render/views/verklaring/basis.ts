import { record, texts } from '../../../register/states.js'
import type { Block } from '../../document.js'
import { oneLine, sentence } from '../../runs.js'
import { labelled } from './data.js'
import { type Basis, type Context, explained, laws, type Part, type Purpose } from './context.js'

/** What for, and why that is allowed: the purposes of one basis together, with the article (13(1)(c), (d), 13(2)(c)). */
export function reasons(context: Context, part: Part): Block[] {
  const { b } = context
  const { activity, anchor, doelen } = part
  if (doelen.length === 0) {
    const stated = activity.grondslagen.flatMap((basis, index) => ground(context, part, basis, `${anchor}-grondslag-${index + 1}`))
    const silent = activity.grondslagen.length > 0 ? [] : [b.gap(`${anchor}-grondslag`, 'grondslag', b.words.say('gat_grondslag'), b.origin(activity), activity.id)]
    return [b.gap(`${anchor}-doelen`, 'doelen', b.words.say('gat_doelen'), b.origin(activity, activity.yaml, 'doelen'), activity.id), ...stated, ...silent]
  }
  const groups = new Map<Basis | undefined, Purpose[]>()
  for (const doel of doelen) groups.set(doel.grondslag, [...(groups.get(doel.grondslag) ?? []), doel])
  return [...groups].flatMap(([basis, own]) => {
    const id = `${anchor}-grondslag${groups.size > 1 ? `-${own[0]!.id}` : ''}`
    const why = basis ? ground(context, part, basis, id) : [b.gap(id, 'grondslag', b.words.say('gat_grondslag'), b.origin(activity), activity.id)]
    return [...purposes(context, part, own), ...labelled(context, why, 'mag')]
  })
}

function purposes(context: Context, { activity, anchor }: Part, doelen: readonly Purpose[]): Block[] {
  const { b } = context
  const kop = b.words.word('waarom')
  const said = doelen.map((doel) => {
    const uitleg = explained(doel.yaml?.uitleg, context)
    return {
      id: `${anchor}-doel-${doel.id}`,
      text: sentence(uitleg ?? doel.omschrijving),
      options: { origins: [b.origin(activity, doel.target), ...(uitleg === undefined ? [] : [b.origin(activity, doel.yaml!, 'uitleg')])], elements: ['doelen'] },
    }
  })
  if (said.length === 1) return [b.paragraph(said[0]!.id, said[0]!.text, { ...said[0]!.options, kop })]
  return [b.paragraph(`${anchor}-waarom-${doelen[0]!.id}`, b.words.say('waarom_meer'), { kop }), ...b.list(said.map(({ id, text, options }) => b.passage(id, text, options)))]
}

function ground(context: Context, { activity }: Part, basis: Basis, id: string): Block[] {
  const { b } = context
  const { law, words } = b
  const row = basis.waarde === 'onbekend' ? undefined : law.grondslag(basis.waarde)
  const origin = b.origin(activity, basis.target)
  if (basis.waarde === 'onbekend') return [b.gap(id, 'grondslag', words.say('gat_grondslag'), origin, activity.id)]
  if (!row) {
    return [
      b.paragraph(id, words.say('grond_anders', { waarde: oneLine(basis.waarde) }), { origins: [origin] }),
      b.gap(id, 'grondslag', words.say('gat_grondslag_anders', { artikel: [b.provision('AVG 6(1)')] }), origin, activity.id),
    ]
  }
  const artikel = [b.provision(row.bepaling)]
  const wetten = basis.wet
  const blocks: Block[] = []
  const inSentence = row.wet_nodig
  const bare = inSentence && wetten.length === 0
  blocks.push(
    b.paragraph(id, words.say(`grond_${row.id}${bare ? '_zonder' : ''}`, inSentence && !bare ? { artikel, wet: laws(context, wetten) } : { artikel }), {
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
  const uitleg = explained(toestemming?.uitleg, context)
  const how = uitleg === undefined ? toestemming?.toelichting : uitleg
  const withdraw = texts(toestemming?.intrekken)[0]
  const artikel = [b.provision('AVG 7(3)')]
  return [
    ...(how === undefined ? [] : [b.paragraph(`${id}-toestemming`, uitleg === undefined ? b.words.say('toestemming_hoe', { hoe: sentence(how) }) : sentence(how), { origins: [b.origin(activity, toestemming!)] })]),
    b.paragraph(`${id}-intrekken`, b.words.say('intrekken_kan', { artikel }), { origins: [b.lawOrigin('AVG 7(3)')], elements: ['intrekken'], kop: b.words.word('intrekken') }),
    withdraw === undefined
      ? b.gap(`${id}-intrekken`, 'intrekken', b.words.say('gat_intrekken'), toestemming ? b.origin(activity, toestemming) : b.origin(activity, basis.target), activity.id)
      : b.paragraph(`${id}-intrekken-hoe`, b.words.say('intrekken_hoe', { hoe: sentence(withdraw) }), { origins: [b.origin(activity, toestemming!, 'intrekken')], elements: ['intrekken'] }),
  ]
}

import { items, record, texts } from '../../../register/states.js'
import type { Block, Section } from '../../document.js'
import { oneLine, type Run, sentence } from '../../runs.js'
import { type Context, laws, linked, type Part } from './context.js'

type Open = Part['activity']['yaml']
type Transfer = Exclude<NonNullable<Open['doorgifte']>, string>[number]

const INSTRUMENTS = new Set(['adequaatheidsbesluit', 'standaardbepalingen', 'bindende-bedrijfsvoorschriften', 'uitzondering-artikel-49'])

/** Whether data leave the EEA, and what protects them there: art. 13(1)(f) and 14(1)(f). */
export function abroad(context: Context): Section[] {
  const { b, activities } = context
  const { words } = b
  const blocks: Block[] = []
  const none = activities.filter(({ activity }) => activity.yaml.doorgifte === 'geen')
  if (none.length > 0) blocks.push(b.paragraph('eer-niet', none.length === activities.length ? words.say('eer_niet_alles') : words.say('eer_niet', { onderdelen: linked(none) }), { origins: none.map(({ activity }) => b.origin(activity, activity.yaml, 'doorgifte')), elements: ['doorgifte'] }))
  for (const part of activities) {
    for (const [index, transfer] of items<Transfer>(part.activity.yaml.doorgifte).entries()) blocks.push(...abroadOne(context, part, transfer, index))
  }
  const silent = activities.filter(({ activity }) => activity.yaml.doorgifte === undefined || activity.yaml.doorgifte === 'onbekend')
  if (silent.length > 0) blocks.push(b.gap('eer', 'doorgifte', silent.length === activities.length ? words.say('gat_eer_alles') : words.say('gat_eer', { onderdelen: linked(silent) }), b.origin(silent[0]!.activity, silent[0]!.activity.yaml, 'doorgifte'), silent[0]!.activity.id))
  return [{ soort: 'sectie', id: 'eer', titel: words.word('eer'), niveau: 2, origins: [], blokken: blocks }]
}

function abroadOne(context: Context, part: Part, transfer: Transfer, index: number): Block[] {
  const { b } = context
  const { words } = b
  const id = `eer-${part.activity.id}-${index + 1}`
  const land = oneLine(transfer.land)
  const zin: Run[] = [...words.say('eer_wel', { onderdeel: linked([part]), land })]
  if (transfer.ontvanger !== undefined) zin.push(' ', ...words.say('eer_ontvanger', { ontvanger: oneLine(transfer.ontvanger) }))
  const { instrument } = transfer
  const stated = instrument !== undefined && instrument !== 'onbekend'
  if (stated) {
    const said = INSTRUMENTS.has(instrument)
      ? words.say(`instrument_${instrument}`, { besluit: transfer.besluit === undefined ? '' : `: ${oneLine(transfer.besluit)}`, artikel: [b.provision('AVG 49')] })
      : [oneLine(instrument)]
    zin.push(' ', ...words.say('eer_instrument', { instrument: said }))
    if (instrument === 'standaardbepalingen' || instrument === 'bindende-bedrijfsvoorschriften') zin.push(' ', ...words.say('eer_kopie'))
  }
  const origin = b.origin(part.activity, transfer)
  return [
    b.paragraph(id, zin, { origins: [origin], elements: ['doorgifte'] }),
    ...(stated ? [] : [b.gap(id, 'doorgifte', words.say('gat_instrument', { land }), origin, part.activity.id)]),
  ]
}

/** Decisions by a computer and profiles: art. 13(2)(f) and 14(2)(g). */
export function decisions(context: Context): Section[] {
  const { b, activities } = context
  const { words } = b
  const blocks: Block[] = []
  const none = activities.filter(({ activity }) => activity.yaml.geautomatiseerde_besluiten === 'geen')
  if (none.length > 0) blocks.push(b.paragraph('besluiten-geen', none.length === activities.length ? words.say('besluiten_geen_alles') : words.say('besluiten_geen', { onderdelen: linked(none) }), { origins: none.map(({ activity }) => b.origin(activity, activity.yaml, 'geautomatiseerde_besluiten')), elements: ['automatisch-besluit'] }))
  for (const part of activities) {
    const made = record(part.activity.yaml.geautomatiseerde_besluiten)
    if (!made) continue
    const id = `besluiten-${part.activity.id}`
    const wetten = texts(made.wet)
    const origin = b.origin(part.activity, part.activity.yaml, 'geautomatiseerde_besluiten')
    const parts: Run[][] = [
      words.say('besluiten_wel', { onderdeel: linked([part]), omschrijving: sentence(made.omschrijving) }),
      ...(made.profilering === 'ja' ? [words.say('besluiten_profiel')] : []),
      ...(made.logica === undefined ? [] : [words.say('besluiten_logica', { logica: sentence(made.logica) })]),
      ...(made.gevolgen === undefined ? [] : [words.say('besluiten_gevolgen', { gevolgen: sentence(made.gevolgen) })]),
      ...(wetten.length > 0 ? [words.say('besluiten_wet', { wet: laws(context, wetten) })] : []),
      words.say('besluiten_recht', { artikel: [b.provision('AVG 22(3)')] }),
    ]
    blocks.push(b.paragraph(id, listedSentences(parts), { origins: [origin, b.lawOrigin('AVG 22(3)')], elements: ['automatisch-besluit'] }))
    if (made.logica === undefined || made.gevolgen === undefined) blocks.push(b.gap(id, 'automatisch-besluit', words.say('gat_logica', { onderdeel: linked([part]) }), origin, part.activity.id))
  }
  const silent = activities.filter(({ activity }) => activity.yaml.geautomatiseerde_besluiten === undefined || activity.yaml.geautomatiseerde_besluiten === 'onbekend')
  if (silent.length > 0) blocks.push(b.gap('besluiten', 'automatisch-besluit', silent.length === activities.length ? words.say('gat_besluiten_alles') : words.say('gat_besluiten', { onderdelen: linked(silent) }), b.origin(silent[0]!.activity, silent[0]!.activity.yaml, 'geautomatiseerde_besluiten'), silent[0]!.activity.id))
  return [{ soort: 'sectie', id: 'besluiten', titel: words.word('besluiten'), niveau: 2, origins: [], blokken: blocks }]
}

function listedSentences(parts: Run[][]): Run[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [' ', ...part]))
}


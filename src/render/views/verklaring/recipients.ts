import { items, record, texts } from '../../../register/states.js'
import type { Block, Passage } from '../../document.js'
import { clause, initial, inner, listed, oneLine, type Run, sentence } from '../../runs.js'
import { type Context, dataOfAll, explained, laws, type Part } from './context.js'

type Open = Part['activity']['yaml']
type Recipient = Exclude<Exclude<NonNullable<Open['ontvangers']>, string>[number], string>
type Processor = Exclude<NonNullable<Open['verwerkers']>, string>[number]

/** With whom and why: art. 13(1)(e) and 14(1)(e). Processors are recipients too. */
export function recipients(context: Context, part: Part): Block[] {
  const { b } = context
  const { activity, anchor } = part
  const { yaml } = activity
  const kop = b.words.word('delen')
  const list: Passage[] = [
    ...activity.ontvangers.filter((one) => concerns(part, one.yaml as Recipient | undefined)).map((one) => b.passage(`${anchor}-ontvanger-${one.id}`, recipient(context, part, one.naam, one.yaml as Recipient | undefined), { origins: [b.origin(activity, one.target), ...(one.partij ? [b.origin(context.folder, one.partij)] : [])], elements: ['ontvangers'] })),
    ...items<Processor>(yaml.verwerkers)
      .filter((one) => concerns(part, one))
      .map((one) => b.passage(`${anchor}-verwerker-${one.partij}`, processor(context, part, one), { origins: [b.origin(activity, one)], elements: ['ontvangers'] })),
  ]
  const blocks: Block[] = list.length === 0 ? [] : [b.paragraph(`${anchor}-delen`, b.words.say('delen_lijst'), { kop }), ...b.list(list)]
  if (yaml.ontvangers === 'geen' && list.length === 0) {
    const unsaid = yaml.verwerkers === undefined || yaml.verwerkers === 'onbekend'
    blocks.push(b.paragraph(`${anchor}-delen`, b.words.say('delen_niemand'), { kop, origins: [b.origin(activity, yaml, 'ontvangers'), ...(unsaid ? [] : [b.origin(activity, yaml, 'verwerkers')])], elements: ['ontvangers'] }))
  }
  if (yaml.ontvangers === undefined || yaml.ontvangers === 'onbekend') blocks.push(b.gap(`${anchor}-ontvangers`, 'ontvangers', b.words.say('gat_ontvangers'), b.origin(activity, yaml, 'ontvangers'), activity.id))
  return blocks
}

/** A recipient that only gets data of other people is not told here. */
function concerns(part: Part, one: { groepen?: string[]; voor?: string[] } | undefined): boolean {
  const groups = one?.groepen
  const purposes = one?.voor
  return (groups === undefined || part.groepen.some((group) => groups.includes(group.id))) && (purposes === undefined || part.doelen.some((doel) => purposes.includes(doel.id)))
}

function recipient(context: Context, part: Part, naam: string, yaml: Recipient | undefined): Run[] {
  const { b } = context
  const { words } = b
  const parts: Run[][] = [[{ tekst: `${initial(oneLine(naam))}.`, sterk: true }]]
  const uitleg = explained(yaml?.uitleg, context)
  if (yaml?.rol === 'intern') parts[0] = [{ tekst: initial(oneLine(naam)), sterk: true }, ` (${words.word('delen_intern')}).`]
  if (uitleg !== undefined) parts.push([sentence(uitleg)])
  else if (yaml?.waarom !== undefined) parts.push(words.say('delen_waarom', { waarom: clause(yaml.waarom) }))
  const groups = part.groepen.filter((group) => yaml?.groepen?.includes(group.id))
  if (groups.length > 0) parts.push(words.say('delen_welke', { gegevens: dataOfAll(context, groups) }))
  if (yaml?.niet) parts.push(words.say('delen_niet', { niet: listed(yaml.niet.map(oneLine)) }))
  if (yaml?.voorwaarde !== undefined) parts.push(words.say('delen_voorwaarde', { voorwaarde: clause(yaml.voorwaarde) }))
  const wetten = texts(yaml?.wet)
  if (wetten.length > 0) parts.push(words.say('delen_wet', { wet: laws(context, wetten) }))
  const secret = record(yaml?.geheimhouding_doorbroken)
  if (secret && secret.omdat !== undefined && secret.omdat !== 'onbekend') parts.push(words.say(`geheim_${secret.omdat}`))
  return joined(parts)
}

function processor(context: Context, part: Part, yaml: Processor): Run[] {
  const { words } = context.b
  const naam = context.register.partijen?.find((each) => each.id === yaml.partij)?.naam ?? yaml.partij
  const groups = part.groepen.filter((group) => yaml.groepen?.includes(group.id))
  return joined([
    [{ tekst: `${initial(oneLine(naam))}.`, sterk: true }],
    words.say('delen_verwerker', { waarvoor: yaml.waarvoor === undefined ? '' : `: ${inner(oneLine(yaml.waarvoor)).replace(/\.$/, '')}` }),
    ...(groups.length > 0 ? [words.say('delen_welke', { gegevens: dataOfAll(context, groups) })] : []),
  ])
}

function joined(parts: Run[][]): Run[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [' ', ...part]))
}

/** Names of who gets data of these people outside the organisation, each once; processors are told of per part. */
export function recipientNames({ activities }: Context): string[] {
  const names = activities.flatMap((part) => part.activity.ontvangers.filter((one) => concerns(part, one.yaml as Recipient | undefined) && one.yaml?.rol !== 'intern' && one.yaml?.rol !== 'betrokkene').map(({ naam }) => oneLine(naam)))
  return [...new Set(names)]
}

/** Whether anyone at all gets data of these people: within the organisation, outside it, or in its name. */
export function anyRecipients({ activities }: Context): boolean {
  return activities.some((part) => part.activity.ontvangers.some((one) => concerns(part, one.yaml as Recipient | undefined)) || items<Processor>(part.activity.yaml.verwerkers).some((one) => concerns(part, one)))
}

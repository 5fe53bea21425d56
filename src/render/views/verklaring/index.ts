import type { LoggedChange } from '../../../version/log.js'
import { lawAt } from '../../../law/index.js'
import type { Register } from '../../../register/model.js'
import { items } from '../../../register/states.js'
import { audience as readersOf } from '../../audience.js'
import { Builder } from '../../builder.js'
import type { Document, Section, VersionInfo } from '../../document.js'
import { texts } from '../../generated/texts.js'
import { type Address, Wording } from '../../phrases.js'
import { project } from '../../projection.js'
import { oneLine, sentence } from '../../runs.js'
import { about, summary } from './frame.js'
import { abroad, decisions } from './across.js'
import { activitySection } from './activity.js'
import { type Activity, type Context, type DataGroup, explained, type Part, type Purpose } from './context.js'
import { complaint, rights } from './rights.js'
import { who } from './who.js'

export interface StatementRequest {
  doelgroep: string
  peildatum: string
  versie: VersionInfo
  /** What changed since the version before; undefined when there was none. */
  gewijzigd?: { sinds: string; changes: readonly LoggedChange[] }
  aanspreekvorm?: Address
}

/**
 * A privacy statement for one audience, put together from the activities that concern it.
 *
 * @throws AvgError when the register does not know the audience.
 */
export function verklaring(register: Register, request: StatementRequest): Document {
  const seen = project(register, 'openbaar')
  const audience = readersOf(seen, request.doelgroep)
  const address = audience.aanspreekvorm ?? request.aanspreekvorm ?? 'u'
  const b = new Builder(new Wording(texts.verklaring, address, audience.mixed ? 'mensen' : undefined), lawAt(request.peildatum), request.peildatum)
  const yaml = seen.yaml as Context['register']
  const context: Context = { b, register: yaml, folder: { path: 'register.yaml', base: [], yaml }, audience, activities: [] }
  context.activities = audience.verwerkingen.map((one) => part(one as unknown as Activity, context))
  const titel = b.words.word(audience.declared ? 'titel' : 'titel_betrokkene', { naam: audience.naam })
  const organisatie = controllers(seen).join(', ') || yaml.naam
  const parts = [
    who(context),
    { soort: 'sectie', id: 'waarvoor', titel: b.words.word('waarvoor'), niveau: 2, origins: [], blokken: context.activities.map((one) => activitySection(context, one)) } satisfies Section,
    ...abroad(context),
    ...decisions(context),
    rights(context),
    complaint(context),
    about(context, request),
  ]
  // The summary comes first and is made last: it says which gaps there are.
  const secties = [summary(context, organisatie), ...parts]
  return {
    soort: 'verklaring',
    titel,
    ondertitel: organisatie,
    register: register.id,
    organisatie,
    lezer: 'openbaar',
    doelgroep: audience.id,
    aanspreekvorm: address,
    peildatum: request.peildatum,
    versie: request.versie,
    secties,
    gaten: b.gaps,
    eigenWoorden: context.activities.flatMap((one) => ownWords(context, one)),
  }
}

function controllers(register: Register): string[] {
  return items<string>(register.yaml.verantwoordelijken).flatMap((id) => register.partijen.get(id)?.naam ?? [])
}

/** What the register says to these readers in its own sentences. */
function ownWords(context: Context, { activity, doelen, groepen }: Part): string[] {
  const { yaml } = activity
  return [
    explained(yaml.uitleg, context) ?? yaml.omschrijving,
    ...doelen.map((doel) => explained(doel.yaml?.uitleg, context) ?? doel.omschrijving),
    ...groepen.map((group) => explained(group.yaml.uitleg, context)),
    ...activity.ontvangers.map((one) => explained(one.yaml?.uitleg, context) ?? one.yaml?.waarom),
  ].flatMap((text) => (text === undefined ? [] : [sentence(text)]))
}

/** An activity with the data of these people, and the purposes that those data serve. */
function part(activity: Activity, { audience }: Context): Part {
  const mine = (group: DataGroup): boolean => {
    const van = group.gebruik.van ?? (group.verwezen ? undefined : group.yaml.van)
    return van === undefined || van.some((one) => audience.includes(one))
  }
  const groepen = activity.groepen.filter(mine)
  const used = new Set(groepen.flatMap((group) => group.doelen.map((doel) => doel.id)))
  const doelen: Purpose[] = groepen.length === 0 ? activity.doelen : activity.doelen.filter((doel) => used.has(doel.id))
  return { activity, anchor: `v-${activity.id}`, naam: oneLine(activity.yaml.naam), doelen, groepen }
}

import { lawAt } from '../../law/index.js'
import type { Register } from '../../register/model.js'
import type { LoggedChange, StoredEntry } from '../../version/log.js'
import { Builder } from '../builder.js'
import { dateInWords } from '../dates.js'
import type { Block, Document, Section, VersionInfo } from '../document.js'
import { texts } from '../generated/texts.js'
import { Wording } from '../phrases.js'
import { maySee, project, type Reader } from '../projection.js'
import { listed, oneLine, type Run, sentence } from '../runs.js'

export interface LogRequest {
  lezer: Reader
  peildatum: string
  versie: VersionInfo
  /** Every version, oldest first; publications are no versions. */
  entries: readonly StoredEntry[]
}

/** What changed in a register, when and why. Readers see the changes to what they may see, and no others. */
export function versielog(register: Register, { lezer, peildatum, versie, entries }: LogRequest): Document {
  const seen = project(register, lezer)
  const b = new Builder(new Wording(texts.versielog, 'u'), lawAt(peildatum), peildatum)
  const hidden = new Set([...register.verwerkingen.keys()].filter((id) => !seen.verwerkingen.has(id)))
  const visible = (change: { zichtbaar: LoggedChange['zichtbaar']; verwerking?: string }): boolean => maySee(lezer, change.zichtbaar) && !(change.verwerking !== undefined && hidden.has(change.verwerking))
  const newest = [...entries].reverse()
  const organisatie = oneLine(seen.yaml.naam)
  const rows = newest.map(({ entry }) => {
    const count = entry.wijzigingen.filter(visible).length
    return b.row(`overzicht-${entry.datum}`, [[{ tekst: dateInWords(entry.datum), href: `#versie-${entry.datum}` }], maySee(lezer, 'toezichthouder') && entry.reden !== undefined ? oneLine(entry.reden) : '', String(count)], { origins: [`versies/versielog.yaml#${entry.datum}`] })
  })
  const secties: Section[] = [
    { soort: 'sectie', id: 'overzicht', titel: b.words.word('overzicht'), niveau: 2, origins: [], blokken: b.table('overzicht-tabel', b.words.word('overzicht_bijschrift'), [b.words.word('kop_versie'), b.words.word('kop_reden'), b.words.word('kop_aantal')], rows) },
    ...newest.map(({ entry, hash }) => {
      const at = `versies/versielog.yaml#${entry.datum}`
      const changes = entry.wijzigingen.filter(visible).map((change, index) => b.passage(`v-${entry.datum}-${index + 1}`, said(b, seen, change, lezer), { origins: [at] }))
      const blokken: Block[] = [
        ...(entry.soort === 'reconstructie' ? [b.paragraph(`v-${entry.datum}-reconstructie`, b.words.say('reconstructie'), { origins: [at] })] : []),
        ...(entry.reden !== undefined && maySee(lezer, 'toezichthouder') ? [b.paragraph(`v-${entry.datum}-reden`, sentence(entry.reden), { kop: b.words.word('reden'), origins: [at] })] : []),
        ...declared(b, seen, entry, lezer, changes.length > 0),
        ...(changes.length > 0 ? b.list(changes) : [b.paragraph(`v-${entry.datum}-geen`, b.words.say(entry.vorige === undefined ? 'eerste' : 'geen'), { origins: [at] })]),
        b.paragraph(`v-${entry.datum}-kenmerk`, hash, { kop: b.words.word('kenmerk'), origins: [at] }),
      ]
      return { soort: 'sectie' as const, id: `versie-${entry.datum}`, titel: b.words.word('versie', { datum: dateInWords(entry.datum) }), niveau: 2 as const, origins: [at], blokken }
    }),
  ]
  return { soort: 'versielog', titel: b.words.word('titel'), ondertitel: organisatie, register: register.id, organisatie, lezer, aanspreekvorm: 'u', peildatum, versie, secties, gaten: b.gaps }
}

/** What the organisation's own log of before said, in its words: the organisation's record, so not for the public. */
function declared(b: Builder, register: Register, { datum, opgegeven = [] }: StoredEntry['entry'], lezer: Reader, computed: boolean): Block[] {
  if (opgegeven.length === 0 || !maySee(lezer, 'toezichthouder')) return []
  const at = [`versies/versielog.yaml#${datum}`]
  const items = opgegeven.map(({ wijziging, reden, verwerking }, index) => {
    const zin = sentence(wijziging)
    const said: Run[] = verwerking === undefined ? [zin] : b.words.say('wijziging_bij', { verwerking: oneLine(register.verwerkingen.get(verwerking)?.yaml.naam ?? verwerking), zin })
    return b.passage(`v-${datum}-opgegeven-${index + 1}`, reden === undefined ? said : [...said, ' ', ...b.words.say('wijziging_reden', { reden: sentence(reden) })], { origins: at })
  })
  return [b.paragraph(`v-${datum}-opgegeven`, b.words.say('opgegeven'), { origins: at }), ...b.list(items), ...(computed ? [b.paragraph(`v-${datum}-berekend`, b.words.say('berekend'), { origins: at })] : [])]
}

/** Reasons and consequences are the organisation's own record: the public sees what changed. */
function said(b: Builder, register: Register, change: LoggedChange, lezer: Reader): Run[] {
  const activity = change.verwerking === undefined ? undefined : register.verwerkingen.get(change.verwerking)
  const zin = sentence(change.zin)
  const parts: Run[] = change.verwerking === undefined ? [zin] : [...b.words.say('wijziging_bij', { verwerking: oneLine(activity?.yaml.naam ?? change.verwerking), zin })]
  if (!maySee(lezer, 'toezichthouder')) return parts
  if (change.reden !== undefined) parts.push(' ', ...b.words.say('wijziging_reden', { reden: sentence(change.reden) }))
  if (change.gevolgen.length > 0) parts.push(' ', ...b.words.say('gevolgen', { gevolgen: listed(change.gevolgen.map(({ id }) => b.words.word(`gevolg_${id}`))) }))
  return parts
}

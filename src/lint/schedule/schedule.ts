import { type Law, lawAt } from '../../law/index.js'
import type { Aanhouding } from '../../register/generated/types.js'
import type { Register } from '../../register/model.js'
import { concerns, endOf, holdsOf, isNamed, isOver } from '../holds.js'
import { inDocument, rulesOf } from '../regulation.js'
import { sameData } from '../retention.js'
import { differences, lawTerm } from './differences.js'
import { momentOf } from './moment.js'
import { entry, identity, statements } from './statements.js'
import type { Entry, Hold, Kind, LawTerm, Schedule, Statement } from './types.js'

/** The retention schedule of an organisation by the law of a day; with a day to count from also when data may go. */
export function retentionSchedule(register: Register, { peildatum, vanaf }: { peildatum: string; vanaf?: string }): Schedule {
  const law = lawAt(peildatum)
  const holds = holdsOf(register)
  const said = statements(register, law)
  const running = holds.filter((hold) => !isOver(hold, peildatum))
  return {
    peildatum,
    ...(vanaf === undefined ? {} : { vanaf }),
    soorten: [...grouped(said, ({ soort }) => soort).values()].map((all) => kind(all, said, { holds: running, law, vanaf })),
    zonder: [...register.verwerkingen.values()].flatMap(({ id, yaml }) => (Array.isArray(yaml.bewaartermijnen) ? [] : [{ id, naam: yaml.naam, staat: yaml.bewaartermijnen === undefined ? 'weggelaten' : 'onbekend' }])),
    aanhoudingen: holds.map((hold) => shown(hold, peildatum)),
    regels: rulesOf(register)
      .filter(({ yaml }) => yaml.onderwerp === 'vernietigen' && yaml.bewaartermijnen === undefined)
      .map((rule) => ({ naam: inDocument(rule), tekst: rule.yaml.tekst, punten: rule.yaml.punten ?? [] })),
  }
}

interface Asked {
  holds: readonly Aanhouding[]
  law: Law
  vanaf: string | undefined
}

function kind(all: readonly Statement[], said: readonly Statement[], asked: Asked): Kind {
  const { soort, naam } = all[0]!
  const wet = new Map<string, LawTerm>()
  for (const { term } of all) for (const row of term.rows) wet.set(row.id, lawTerm(row, asked.law))
  const termijnen = [...grouped(all, identity).values()].map((same) => {
    const others = said.filter((one) => sameData(one.soort, soort) && !same.includes(one))
    return withMoment({ ...entry(same), verschillen: differences(same, others, asked.law), aangehouden: { geheel: [], deels: [] } }, same, asked)
  })
  return { id: soort, ...(naam === undefined ? {} : { naam }), termijnen: distinct(termijnen), wet: [...wet.values()], zeker: all.every(({ term }) => term.known) }
}

function withMoment(bare: Entry, same: readonly Statement[], { holds, law, vanaf }: Asked): Entry {
  const verwerkingen = bare.plaatsen.flatMap((plaats) => (plaats.soort === 'verwerking' ? [plaats.id] : []))
  const overal = bare.plaatsen.some((plaats) => plaats.soort !== 'verwerking')
  const mine = holds.filter((hold) => concerns(hold, { soort: same[0]!.soort, verwerkingen, overal }))
  const whole = mine.filter(({ wat }) => wat === undefined)
  const moment = vanaf === undefined ? undefined : momentOf(same[0]!, vanaf, whole, law)
  return { ...bare, ...(moment === undefined ? {} : { moment }), aangehouden: { geheel: whole.map(({ id }) => id), deels: mine.filter((hold) => !whole.includes(hold)).map(({ id }) => id) } }
}

/** Two terms of one place may have one key: then they are counted. */
function distinct(entries: Entry[]): Entry[] {
  const seen = new Map<string, number>()
  return entries.map((one) => {
    const count = (seen.get(one.sleutel) ?? 0) + 1
    seen.set(one.sleutel, count)
    return count === 1 ? one : { ...one, sleutel: `${one.sleutel}-${count}` }
  })
}

function shown(hold: Aanhouding, peildatum: string): Hold {
  const { id, waarom, soorten, verwerkingen, wat, sinds, nagekeken, beslist_door: door } = hold
  const tot = endOf(hold)
  return {
    id,
    waarom,
    soorten: soorten ?? [],
    verwerkingen: verwerkingen ?? [],
    ...(wat === undefined ? {} : { wat }),
    ...(sinds === undefined || sinds === 'onbekend' ? {} : { sinds }),
    ...(tot === undefined ? {} : { tot }),
    afgelopen: isOver(hold, peildatum),
    overal: !isNamed(hold),
    ...(nagekeken === undefined ? {} : { nagekeken }),
    ...(door === undefined ? {} : { door }),
  }
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

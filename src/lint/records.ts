import type { Besluit, Register } from '../register/model.js'

/** The records of a register without defects. */
export function soundRecords(register: Register): Besluit[] {
  const broken = new Set(register.defects.map(({ path }) => path))
  return [...register.besluiten.values()].filter(({ path }) => !broken.has(path))
}

/** Whether its procedure has this version, now or before; not known when there is no such procedure. */
export function versionKnown({ yaml, procedure }: Besluit): boolean | undefined {
  return procedure && [procedure.yaml.versie, ...(procedure.yaml.eerdere_versies ?? [])].includes(yaml.versie)
}

/**
 * Whether a decision that somebody signed off answers what a rule asks of an activity. Of one procedure the last decision
 * counts: what was once decided may have been decided otherwise since.
 */
export function decided(register: Register, activity: string, rule: string): boolean {
  const about = soundRecords(register).filter(({ yaml }) => yaml.akkoord && yaml.verwerkingen?.includes(activity))
  const last = new Map<string, Besluit>()
  for (const record of about.sort((a, b) => order(a).localeCompare(order(b)))) last.set(record.yaml.procedure, record)
  return [...last.values()].some((record) => versionKnown(record) && record.procedure?.uitkomsten.get(record.yaml.uitkomst ?? '')?.voldoet_aan?.includes(rule))
}

function order({ id, yaml }: Besluit): string {
  return `${yaml.datum ?? ''} ${id}`
}

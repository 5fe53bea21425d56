import type { Register, Verwerking } from '../register/model.js'
import { items, record } from '../register/states.js'
import { categoriesOf } from './special.js'

/** The number of people that the register gives for an activity, else for the organisation. */
export function peopleIn({ yaml, betrokkenen, register }: Verwerking): number | undefined {
  const own = [record(yaml.omvang)?.aantal, ...betrokkenen.map((people) => people.yaml?.aantal)].filter((number) => number !== undefined)
  return own.length > 0 ? Math.max(...own) : clientsOf(register)
}

export function clientsOf(register: Register): number | undefined {
  return register.yaml.omvang?.clienten
}

/** Whether data on health are used, and not merely called anonymous. */
export function usesHealth({ groepen, yaml }: Verwerking): boolean {
  const declared = record(yaml.bijzonder)?.categorieen
  return groepen.some((groep) => (groep.gebruik.bewerking ?? groep.yaml.bewerking) !== 'geanonimiseerd' && categoriesOf(groep).includes('gezondheid')) || [declared].flat().includes('gezondheid')
}

/** Whether a body of government is among the controllers. */
export function isPublic(verantwoordelijken: readonly { soort?: string }[]): boolean {
  return verantwoordelijken.some(({ soort }) => soort === 'publiek')
}

/** The controllers that the register names for all its activities. */
export function controllersOf(register: Register): { naam: string; soort?: string; regimes: string[] }[] {
  return items(register.yaml.verantwoordelijken).flatMap((id) => {
    const partij = register.partijen.get(id)
    return partij ? [{ naam: partij.naam, regimes: items(partij.regimes), ...(partij.soort && { soort: partij.soort }) }] : []
  })
}

/** `10.000` */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '.')
}

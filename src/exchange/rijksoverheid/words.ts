/**
 * The closed words of the AVG Register Rijksoverheid. Keys, nesting and words after exports of that system as the open
 * source register of the Ministry of VWS reads them; there is no published schema to hold them to.
 */

/** An object of the format. */
export type Entry = Record<string, unknown>

/** The folders in a zip: which kind of activity a file holds. */
export const FOLDERS = { verantwoordelijke: 'AVG Verantwoordelijke Verwerkingen', verwerker: 'AVG Verwerker Verwerkingen' } as const

/** How it names the bases of article 6(1). */
export const BASES: Readonly<Record<string, string>> = {
  toestemming: 'Toestemming betrokkene',
  overeenkomst: 'Uitvoering overeenkomst',
  'wettelijke-verplichting': 'Wettelijke verplichting',
  'vitaal-belang': 'Vitaal belang betrokkene',
  'algemeen-belang': 'Taak van algemeen belang',
  'gerechtvaardigd-belang': 'Gerechtvaardigd belang verantwoordelijke',
}

/** Its boxes to tick for special categories, and ours. */
export const SPECIAL: Readonly<Record<string, string>> = {
  RasOfEtniciteit: 'ras-of-etnische-afkomst',
  PolitiekeGezindheid: 'politieke-opvattingen',
  GodsdienstOfLevensovertuiging: 'religie-of-levensbeschouwing',
  LidmaatschapVakvereniging: 'vakbond',
  Genetisch: 'genetisch',
  Biometrisch: 'biometrisch',
  Gezondheid: 'gezondheid',
  SeksueleLeven: 'seksualiteit',
}

/** It asks for an address in these keys; ours beside them. */
export const CONTACT: Readonly<Record<string, 'telefoon' | 'email' | 'adres' | 'postcode' | 'plaats'>> = { Telefoon: 'telefoon', Email: 'email', Adres: 'adres', Postcode: 'postcode', Plaats: 'plaats' }

/** What stands before a measure that is not in its own list. */
export const OTHER_MEASURE = 'Overige beveiligingsmaatregelen: '

/** Within such a measure: what kind it is. Ours; the format has no place for it. */
export const KINDS = { technisch: 'Technisch: ', organisatorisch: 'Organisatorisch: ', normen: 'Norm: ' } as const

export const DPO = 'Functionaris gegevensbescherming'
export const CONTACT_POINT = 'Contactpunt'

import { AvgError } from '../../core/error.js'

/** Where a column of somebody else's register can go: our fields, by their Dutch names. */
export const TARGETS = {
  kenmerk: 'Nummer of code van de verwerking',
  naam: 'Naam van de verwerking',
  omschrijving: 'Wat er gebeurt',
  eigenaar: 'Functie of afdeling die erover gaat',
  rol: 'Verantwoordelijke of verwerker',
  status: 'Of de verwerking loopt',
  begonnen: 'Eerste dag',
  herziening: 'Wanneer voor het laatst nagekeken',
  verantwoordelijken: 'Verwerkingsverantwoordelijken',
  opdrachtgevers: 'Voor wie u werkt, als verwerker',
  doelen: 'Doelen',
  grondslag: 'Grondslag',
  wet: 'Wet achter de grondslag',
  belang: 'Het gerechtvaardigd belang',
  betrokkenen: 'Betrokkenen',
  persoonsgegevens: 'Persoonsgegevens',
  bijzonder: 'Bijzondere persoonsgegevens',
  strafrechtelijk: 'Strafrechtelijke gegevens',
  bron: 'Van wie de gegevens komen',
  ontvangers: 'Ontvangers',
  verwerkers: 'Verwerkers',
  doorgifte: 'Landen buiten de EER',
  instrument: 'Hoe doorgifte geregeld is',
  bewaartermijnen: 'Bewaartermijnen',
  vernietiging: 'Hoe gegevens worden vernietigd',
  beveiliging: 'Beveiliging, technisch en organisatorisch door elkaar',
  technisch: 'Technische maatregelen',
  organisatorisch: 'Organisatorische maatregelen',
  normen: 'Normen voor beveiliging',
  systemen: 'Systemen',
  toegang: 'Wie erbij kan',
  geautomatiseerde_besluiten: 'Geautomatiseerde besluiten',
  informeren: 'Hoe mensen het weten',
  dpia: 'Of een DPIA nodig is',
  documenten: 'Documenten',
  opmerkingen: 'Opmerkingen',
  fg: 'Functionaris gegevensbescherming',
  overslaan: 'Niet overnemen',
} as const

export type Target = keyof typeof TARGETS

/** How one sheet is to be read. */
export interface SheetMapping {
  blad: string
  /** The row of the headings; in a form the row of the first question. The first row is 1. */
  kopregel: number
  /** `rijen`: activities below each other under headings. `formulier`: questions with their answers beside them. */
  soort: 'rijen' | 'formulier'
  /** By heading or question, as it stands there. */
  kolommen: Record<string, Target>
}

/** How a spreadsheet is to be read. Small enough to keep in a file for next time. */
export interface Mapping {
  bladen: SheetMapping[]
}

/**
 * The mapping in a file that a person may have changed.
 *
 * @throws AvgError that says what is wrong, and where.
 */
export function checkMapping(value: unknown, name: string): Mapping {
  const wrong = (what: string): AvgError => new AvgError(`\`${name}\`: ${what}`)
  const bladen = object(value)?.['bladen']
  if (!Array.isArray(bladen)) throw wrong('hier hoort een lijst `bladen` te staan.')
  return {
    bladen: bladen.map((item: unknown, index) => {
      const { blad, kopregel, soort, kolommen } = object(item) ?? {}
      if (typeof blad !== 'string' || blad === '') throw wrong(`blad ${index + 1} heeft geen naam bij \`blad\`.`)
      if (typeof kopregel !== 'number' || !Number.isInteger(kopregel) || kopregel < 1) throw wrong(`\`kopregel\` van blad ${blad} is geen rijnummer. De eerste rij is 1.`)
      if (soort !== 'rijen' && soort !== 'formulier') throw wrong(`\`soort\` van blad ${blad} is niet \`rijen\` of \`formulier\`.`)
      const columns = object(kolommen)
      if (!columns) throw wrong(`blad ${blad} heeft geen \`kolommen\`.`)
      for (const [heading, target] of Object.entries(columns)) {
        if (typeof target !== 'string' || !Object.hasOwn(TARGETS, target)) throw wrong(`kolom “${heading}” van blad ${blad} gaat naar \`${String(target)}\`. Kies uit: ${Object.keys(TARGETS).join(', ')}.`)
      }
      return { blad, kopregel, soort, kolommen: columns as Record<string, Target> }
    }),
  }
}

function object(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
}

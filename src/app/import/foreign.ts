import { AvgError } from '../../core/error.js'
import { fromForeign } from '../../exchange/foreign/import.js'
import { recognise } from '../../exchange/foreign/recognise.js'
import { checkMapping, type Mapping, TARGETS } from '../../exchange/foreign/targets.js'
import type { RawSheet } from '../../exchange/spreadsheet/workbook.js'
import { pathKind, readRegular } from '../../host/disk.js'
import type { Register } from '../../register/model.js'
import { writeText } from '../../source/patch.js'
import { parseSource } from '../../source/source.js'
import { beside, type Incoming } from './result.js'

const KEPT = '.indeling.yaml'

interface Foreign {
  sheets: readonly RawSheet[]
  /** Where the sheets came from. */
  file: string
  /** Where is kept which column means what. */
  mapping?: string
}

/**
 * Activities from a spreadsheet that avg did not make. Which column means what is proposed once and then kept in a file,
 * in which people can mend it.
 *
 * @throws AvgError when no headings are recognised, or the kept file is not right.
 */
export function readForeign(register: Register, { sheets, file, mapping: path = `${file.replace(/[/\\]+$/, '')}${KEPT}` }: Foreign): Incoming {
  const kept = pathKind(path) === 'missing' ? undefined : keptMapping(path)
  const mapping = kept ?? proposed([...sheets], file)
  const incoming = beside(register, fromForeign([...sheets], mapping))
  return {
    ...incoming,
    replaces: () => false,
    warnings: [kept ? `De indeling staat in ${path}.` : `De indeling komt in ${path}. Klopt er iets niet? Verbeter het daar en lees het rekenblad opnieuw in.`],
    reading: described(mapping),
    ...(kept ? {} : { beside: new Map([[path, `# Welke kolom van het rekenblad wat betekent. Kies uit: ${Object.keys(TARGETS).join(', ')}.\n${writeText(mapping)}`]]) }),
  }
}

function keptMapping(path: string): Mapping {
  const { value, problems } = parseSource(path, readRegular(path))
  const [problem] = problems
  if (problem) throw new AvgError(`${path}, regel ${problem.range.start.line}: dit is geen geldige YAML. Verbeter het, of gooi het bestand weg; dan stelt avg opnieuw een indeling voor.`)
  return checkMapping(value, path)
}

function proposed(sheets: RawSheet[], file: string): Mapping {
  const { mapping } = recognise(sheets)
  if (mapping.bladen.length > 0) return mapping
  throw new AvgError(`In ${file} herkent avg geen register: nergens staan koppen als Doel, Grondslag of Bewaartermijn bij elkaar. Schrijf zelf een indeling en geef die mee met --indeling; de handleiding over uitwisselen zegt hoe.`)
}

/** A line for each column, for the person who has to agree. */
function described({ bladen }: Mapping): string[] {
  return bladen.flatMap(({ blad, kopregel, soort, kolommen }) => [
    `blad ${blad}, ${soort === 'rijen' ? `koppen op rij ${kopregel}` : 'vragen onder elkaar'}`,
    ...Object.entries(kolommen).map(([heading, target]) => `  ${heading.replace(/\s+/g, ' ')} → ${target}`),
  ])
}

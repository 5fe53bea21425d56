import type { Beveiliging } from '../../register/generated/types.js'
import type { Verwerking } from '../../register/model.js'
import { items, record } from '../../register/states.js'
import type { Ledger } from '../reading/ledger.js'
import { type Entry, KINDS, OTHER_MEASURE } from './words.js'

/** Measures of the activity and those of the whole register, because the format keeps them with each activity. */
export function securityEntry({ yaml, register }: Verwerking, own: Ledger, main: Ledger): Entry {
  const measures = [...new Set([...measuresOf(yaml.beveiliging, own), ...measuresOf(register.yaml.beveiliging, main)])]
  return {
    Pseudonimisering: null,
    Encryptie: null,
    ElectronischeWeg: [],
    Toegang: items(yaml.toegang).map(({ wie }, index) => {
      own.take('toegang', index, 'wie')
      return wie
    }),
    Verwerkers: null,
    Verantwoordelijken: null,
    Maatregelen: measures,
    HasBeveiliging: measures.length > 0 ? true : null,
  }
}

function measuresOf(beveiliging: Beveiliging | undefined, ledger: Ledger): string[] {
  const known = record(beveiliging as Exclude<Beveiliging, string> | 'onbekend' | undefined)
  return (['technisch', 'organisatorisch', 'normen'] as const).flatMap((kind) =>
    (known?.[kind] ?? []).map((item, index) => {
      ledger.take('beveiliging', kind, index)
      ledger.take('beveiliging', kind, index, 'maatregel')
      return `${OTHER_MEASURE}${KINDS[kind]}${typeof item === 'string' ? item : item.maatregel}`
    }),
  )
}

import { lawAt } from '../../law/index.js'
import type { Verwerking as VerwerkingYaml } from '../../register/generated/types.js'
import type { Verwerking } from '../../register/model.js'
import type { Ledger } from '../reading/ledger.js'
import type { Entry } from './words.js'

/** The United Kingdom left the European rules after this day; before it nobody exported. */
const AFTER_BREXIT = '2021-01-01'

/** What leaves the EU, in the three answers of the format. A country of the European Economic Area is no transfer. */
export function transferEntry({ yaml: { doorgifte } }: Verwerking, own: Ledger): Entry {
  const entry = (outside: boolean | null, where: string | null, adequate: boolean | null = null, how: string | null = null): Entry => ({
    BuitenEu: outside,
    BuitenEuOmschrijving: where,
    BuitenEuPassendBeschermingsniveau: adequate,
    BuitenEuPassendBeschermingsniveauOmschrijving: how,
  })
  if (doorgifte === undefined) return entry(null, null)
  if (doorgifte === 'geen' || doorgifte === 'onbekend') {
    own.take('doorgifte')
    return doorgifte === 'geen' ? entry(false, null) : entry(null, 'Onbekend')
  }
  const outside = doorgifte.flatMap((row, index) => (lawAt(AFTER_BREXIT).eea(row.land) ? [] : [{ row, index }]))
  if (outside.length === 0) return entry(false, null)
  for (const { index } of outside) own.take('doorgifte', index, 'land')
  const instruments = new Set(outside.map(({ row }) => row.instrument))
  const [instrument] = instruments.size === 1 ? instruments : []
  if (instrument !== undefined) for (const { index } of outside) own.take('doorgifte', index, 'instrument')
  return entry(true, outside.map(({ row }) => row.land).join('\n'), instrument === 'adequaatheidsbesluit' ? true : null, instrument ?? null)
}

/** Automated decisions: whether there are, what their logic is and what they mean for people. */
export function decisionEntry({ geautomatiseerde_besluiten: besluiten }: VerwerkingYaml, own: Ledger): Entry {
  if (besluiten === undefined) return { HasBesluitvorming: null, Logica: null, BelangGevolgen: null }
  if (besluiten === 'geen' || besluiten === 'onbekend') {
    own.take('geautomatiseerde_besluiten')
    return { HasBesluitvorming: besluiten === 'geen' ? false : null, Logica: besluiten === 'geen' ? null : 'Onbekend', BelangGevolgen: null }
  }
  for (const key of ['omschrijving', 'logica', 'gevolgen']) own.take('geautomatiseerde_besluiten', key)
  const omschrijving = besluiten.omschrijving.replaceAll('\n', ' ')
  return { HasBesluitvorming: true, Logica: besluiten.logica === undefined ? omschrijving : `${omschrijving}\n${besluiten.logica}`, BelangGevolgen: besluiten.gevolgen ?? null }
}

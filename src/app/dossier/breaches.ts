import { breachesOf } from '../../decide/breaches.js'
import type { Besluit, Register } from '../../register/model.js'
import type { Document } from '../../render/document.js'
import { project } from '../../render/projection.js'
import { breachesDocument } from '../../render/views/datalekken.js'
import type { DossierRequest } from '../../render/views/dossier/provenance.js'
import { breachShown } from '../procedures/documents.js'

const NOT_TOLD = 'Er staat geen melding bij de AP in het register.'

/**
 * The register of breaches as the authority may see it: facts, effects, measures, notifications and how it was weighed;
 * no working notes, and no list of what is still to do. Undefined when there are no breaches.
 */
export function breachesToSend(register: Register, { peildatum, versie, stand }: DossierRequest): Document | undefined {
  const about = [...register.besluiten].filter(([, { yaml }]) => !stand.selectie || !yaml.verwerkingen || yaml.verwerkingen.some((id) => stand.selectie!.includes(id)))
  // Records are internal unless they say otherwise; the law itself gives the authority this part of them.
  const opened = new Map(about.map(([id, record]): [string, Besluit] => [id, { ...record, yaml: { ...record.yaml, zichtbaar: 'toezichthouder' } }]))
  const seen = project({ ...register, besluiten: opened }, 'toezichthouder')
  const { datalekken } = breachesOf([...seen.besluiten.values()], peildatum)
  if (datalekken.length === 0) return undefined
  return breachesDocument(seen, {
    lezer: 'toezichthouder',
    peildatum,
    versie,
    geen: [],
    datalekken: datalekken.map((each) => {
      const shown = breachShown(each, seen.besluiten.get(each.id)!)
      return each.ap.soort === 'loopt' || each.ap.soort === 'begin-onbekend' ? { ...shown, ap: NOT_TOLD } : shown
    }),
  })
}

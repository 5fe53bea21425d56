import { join } from 'node:path'
import { AvgError } from '../../core/error.js'
import { createWhole } from '../../host/create.js'
import { readRegular } from '../../host/disk.js'
import { writeWhole } from '../../host/write.js'
import { phraseDefect } from '../../register/defects.js'
import type { Besluit as BesluitYaml } from '../../register/generated/types.js'
import { validateBesluit } from '../../register/generated/validators.js'
import type { Besluit } from '../../register/model.js'
import { schemaDefects } from '../../register/schema-errors.js'
import { encodeLike } from '../../source/edits.js'
import { patchText, writeText } from '../../source/patch.js'
import { parseSource } from '../../source/source.js'
import type { Desk } from './place.js'
import { refusal, textsOf } from './private.js'

/**
 * Puts a new record in the register, under a name that no record has: day, procedure, number.
 *
 * @returns its id.
 * @throws AvgError when it cannot be written.
 */
export function keepRecord({ folder }: Desk, yaml: BesluitYaml, datum: string): string {
  const place = join(folder, 'besluiten')
  const text = writeText(yaml)
  for (let number = 1; ; number++) {
    const id = `${datum}-${yaml.procedure}-${number}`
    if (createWhole(join(place, `${id}.yaml`), text)) return id
  }
}

/**
 * Gives a record that exists more to say; what did not change keeps its bytes and comments.
 *
 * @throws AvgError when its file is written in a way that cannot be changed.
 */
export function changeRecord({ folder, register }: Desk, { path }: Besluit, yaml: BesluitYaml): void {
  const source = register.sources.get(path)!
  const patched = patchText(source, yaml)
  if ('left' in patched) throw new AvgError(`${folder}/${path} is geschreven op een manier die avg niet kan aanpassen${patched.left === 'ankers' ? ' (met `&` en `*`)' : ''}. Vul het bestand zelf aan.`)
  writeWhole(join(folder, path), encodeLike(readRegular(join(folder, path)), patched.text))
}

/**
 * Refuses what no record may be: against the schema, or with data of a person.
 *
 * @param from what the person handed in, for the message.
 */
export function refuseUnfit(yaml: BesluitYaml, from: string): void {
  for (const { plaats, tekst } of textsOf(yaml)) {
    const why = refusal(tekst)
    if (why !== undefined) throw new AvgError(`${from}, bij \`${plaats}\`: ${why}`)
  }
  if (validateBesluit(yaml)) return
  const source = parseSource(from, new TextEncoder().encode(writeText(yaml)))
  const [first] = schemaDefects(from, source, 'besluit.schema.json', validateBesluit.errors ?? [], [])
  const { wat, doe } = first ? phraseDefect(first) : { wat: 'dit kan geen besluit zijn.', doe: 'kijk naar een ander besluit in de map besluiten.' }
  throw new AvgError(`${from}, bij \`${first?.pointer.slice(1) ?? ''}\`: ${wat} Doe dit: ${doe}`)
}

import { join } from 'node:path'
import type { Verloop } from '../../decide/procedure.js'
import { clearAway, createWhole } from '../../host/create.js'
import { filesIn, pathKind, readRegular } from '../../host/disk.js'
import { writeWhole } from '../../host/write.js'
import type { Besluit as BesluitYaml } from '../../register/generated/types.js'
import { validateBesluit } from '../../register/generated/validators.js'
import type { Besluit } from '../../register/model.js'
import { resolveBesluit } from '../../register/procedures.js'
import { writeText } from '../../source/patch.js'
import { parseSource } from '../../source/source.js'
import type { Desk } from './place.js'

const FOLDER = join('besluiten', '.lopend')
const NAME = 'Nog niet af'

/** Answers that were given and of which no record was made yet: what someone goes on with who had to stop. */
export function draftsIn(desk: Desk, procedure?: string): Besluit[] {
  const folder = join(desk.folder, FOLDER)
  if (pathKind(folder) !== 'folder') return []
  return filesIn(folder).flatMap((name) => {
    const path = `besluiten/.lopend/${name}`
    const source = parseSource(path, readRegular(join(folder, name)))
    if (source.problems.length > 0 || !validateBesluit(source.value)) return []
    const yaml = source.value as BesluitYaml
    return procedure === undefined || yaml.procedure === procedure ? [resolveBesluit(desk.register, name.replace(/\.yaml$/, ''), path, yaml)] : []
  })
}

/** The answers of one walk, written after every answer: whoever is stopped, loses at most the one that was being given. */
export class Draft {
  readonly #folder: string
  #path: string | undefined

  constructor(desk: Desk, known?: Besluit) {
    this.#folder = join(desk.folder, FOLDER)
    if (known) this.#path = join(desk.folder, known.path)
  }

  keep({ procedure, gegeven, peildatum }: Verloop): void {
    if (gegeven.length === 0) return this.remove()
    const yaml: BesluitYaml = {
      naam: NAME,
      procedure: procedure.id,
      versie: procedure.yaml.versie,
      datum: peildatum,
      antwoorden: gegeven.map(({ vraag, antwoord, overweging }) => ({ vraag: vraag.id, antwoord: typeof antwoord === 'object' ? [...antwoord] : antwoord, ...(overweging === undefined ? {} : { overweging }) })),
    }
    if (this.#path !== undefined) return writeWhole(this.#path, writeText(yaml))
    // Half an answer is for nobody else: git leaves this folder alone.
    createWhole(join(this.#folder, '.gitignore'), '*\n')
    for (let number = 1; this.#path === undefined; number++) {
      const path = join(this.#folder, `${procedure.id}-${number}.yaml`)
      if (createWhole(path, writeText(yaml))) this.#path = path
    }
  }

  /** Whether there is something to go on with. */
  get kept(): boolean {
    return this.#path !== undefined
  }

  remove(): void {
    if (this.#path === undefined) return
    clearAway(this.#path, [])
    this.#path = undefined
    if (pathKind(this.#folder) !== 'folder' || filesIn(this.#folder).length > 0) return
    // A register that had no records before has no folder for them afterwards.
    clearAway(join(this.#folder, '.gitignore'), [this.#folder, join(this.#folder, '..')])
  }
}

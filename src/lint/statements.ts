import type { Register, Verwerking } from '../register/model.js'
import { short } from './phrase.js'

/**
 * The activities that a privacy statement is about: those of the declared audiences, or all where none are declared.
 * What is done for others is told by them.
 */
export function told(register: Register): Verwerking[] {
  const all = [...register.verwerkingen.values()].filter(({ yaml }) => yaml.rol !== 'verwerker')
  const audiences = register.yaml.doelgroepen
  if (audiences === undefined) return all
  return all.filter((verwerking) => audiences.some((audience) => concerns(verwerking, audience)))
}

type Audience = NonNullable<Register['yaml']['doelgroepen']>[number]

/** Whether a statement for these readers tells of an activity. */
export function concerns({ id, betrokkenen }: Verwerking, { verwerkingen, betrokkenen: people }: Audience): boolean {
  return verwerkingen ? verwerkingen.includes(id) : betrokkenen.some((one) => people?.includes(one.id))
}

/** Whether the register says for whom it makes statements; without that, a gap is a hint. */
export function message(register: Register): 'verklaring' | 'later' {
  return register.yaml.doelgroepen === undefined ? 'later' : 'verklaring'
}

/** How many, and which. */
export function counted(all: readonly Verwerking[]): { aantal: string; namen: string } {
  const names = all.map(({ yaml }) => short(yaml.naam, 40))
  const shown = names.length > 4 ? `${names.slice(0, 3).join('; ')}; en nog ${names.length - 3}` : names.join('; ')
  return { aantal: `${all.length} ${all.length === 1 ? 'verwerking' : 'verwerkingen'}`, namen: shown }
}

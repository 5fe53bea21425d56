import { keepsBreach, type About } from '../../decide/record.js'
import { outcome, type Verloop } from '../../decide/procedure.js'
import type { Prompts } from '../../host/prompts.js'
import type { Inbreuk } from '../../register/generated/types.js'
import { ask, type Field, LATER, ROLE } from './fields.js'

type Key = 'naam' | 'feiten' | 'gevolgen' | 'maatregelen' | 'aantal' | 'overweging' | 'rol' | 'akkoord'

/** What was said on the command line already. */
export type Known = Partial<Pick<About, 'naam' | 'rol' | 'verwerkingen' | 'akkoord'>> & { datum: string }

/** Asks what a record needs besides the answers; undefined when the person goes back to the questions. */
export async function details(prompts: Prompts, verloop: Verloop, known: Known): Promise<About | undefined> {
  const breach = keepsBreach(verloop.procedure, outcome(verloop)?.uitkomst)
  const fields: Field<Key>[] = [
    ...(known.naam === undefined ? [{ key: 'naam' as const, vraag: 'Hoe wilt u dit terugvinden?', onder: ['Een paar woorden. Bijvoorbeeld: Gestolen laptop. Nooit de naam van een persoon.'] }] : []),
    ...(breach ? breachFields() : []),
    { key: 'overweging', vraag: 'Wat woog er verder mee?', leeg: true, onder: ['Leeg laten kan.'] },
    ...(known.rol === undefined ? [{ key: 'rol' as const, vraag: 'Vanuit welke functie beantwoordt u de vragen?', onder: [ROLE] }] : []),
    ...(known.akkoord === undefined ? [{ key: 'akkoord' as const, vraag: 'Welke functie stelt dit besluit vast?', leeg: true, onder: ['Leeg laten kan: dan is het nog niet vastgesteld.', ROLE], uitleg: 'Een besluit telt pas mee als iemand het heeft vastgesteld. U kunt dat later in het bestand zetten, bij `akkoord`.' }] : []),
  ]
  const said = await ask(prompts, fields)
  if (!said) return undefined
  const inbreuk = breachSaid(said)
  const akkoord = said.get('akkoord')
  const overweging = said.get('overweging')
  return {
    ...known,
    naam: known.naam ?? said.get('naam')!,
    rol: known.rol ?? said.get('rol')!,
    ...(overweging === undefined ? {} : { overwegingen: [overweging] }),
    ...(breach ? { inbreuk } : {}),
    ...(akkoord === undefined ? {} : { akkoord: { rol: akkoord, datum: known.datum } }),
  }
}

/** What article 33(5) wants to know of a breach; what is not known yet, comes later. */
export function breachFields(now: Inbreuk = {}): Field<'feiten' | 'gevolgen' | 'maatregelen' | 'aantal'>[] {
  const begin = (text: string | number | undefined): { begin?: string } => (text === undefined ? {} : { begin: String(text) })
  return [
    { key: 'feiten', vraag: 'Wat gebeurde er?', onder: ['De feiten, zonder gegevens van de mensen zelf.', LATER], leeg: true, ...begin(now.feiten) },
    { key: 'gevolgen', vraag: 'Wat zijn de gevolgen voor mensen?', onder: [LATER], leeg: true, ...begin(now.gevolgen) },
    { key: 'maatregelen', vraag: 'Wat hebt u gedaan?', onder: ['Meer maatregelen: zet er ; tussen.', LATER], leeg: true, ...begin(now.maatregelen?.join('; ')) },
    { key: 'aantal', vraag: 'Om hoeveel mensen gaat het ongeveer?', onder: [LATER], leeg: true, wrong: (text) => (/^\d{1,8}$/.test(text) ? undefined : 'Schrijf een heel getal.'), ...begin(now.aantal) },
  ]
}

export function breachSaid(said: ReadonlyMap<string, string>): Inbreuk {
  const [feiten, gevolgen, maatregelen, aantal] = ['feiten', 'gevolgen', 'maatregelen', 'aantal'].map((key) => said.get(key))
  const measures = (maatregelen ?? '').split(';').map((text) => text.trim()).filter((text) => text !== '')
  return {
    ...(feiten === undefined ? {} : { feiten }),
    ...(gevolgen === undefined ? {} : { gevolgen }),
    ...(measures.length === 0 ? {} : { maatregelen: measures }),
    ...(aantal === undefined ? {} : { aantal: Number(aantal) }),
  }
}

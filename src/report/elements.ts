import type { Finding } from '../core/finding.js'
import { contains, parseCitation } from '../law/index.js'
import type { Verwerking } from '../register/model.js'
import { state } from '../register/states.js'

/** One thing that article 30, 13 or 14 asks of an activity. */
export interface Element {
  id: string
  name: string
  /** In canonical form; a finding that cites one of these belongs here. */
  law: readonly string[]
  /** Whether the register says anything about it, be it that there is none. */
  stated(verwerking: Verwerking): boolean
}

/** How an activity stands with an element. */
export type Standing = 'aanwezig' | 'gat' | 'uitgelegd' | 'gepland' | 'niet-vermeld' | 'niet-beoordeeld'

const says = (...values: unknown[]): boolean => values.some((value) => ['waarde', 'geen'].includes(state(value)))

const verantwoordelijke = ({ yaml, register, verantwoordelijken }: Verwerking): boolean => verantwoordelijken.length > 0 || says(yaml.opdrachtgevers) || says(register.yaml.verantwoordelijken)
const doelen = ({ doelen: list }: Verwerking): boolean => list.length > 0
const grondslagen = ({ grondslagen: list }: Verwerking): boolean => list.some(({ waarde }) => says(waarde))
const gegevens = ({ groepen, yaml }: Verwerking): boolean => groepen.length > 0 || says(yaml.persoonsgegevens)
const ontvangers = ({ yaml }: Verwerking): boolean => says(yaml.ontvangers, yaml.verwerkers)
const bewaartermijnen = ({ yaml }: Verwerking): boolean => says(yaml.bewaartermijnen)
const doorgifte = ({ yaml }: Verwerking): boolean => says(yaml.doorgifte)

/** What a register holds for each activity: article 30(1). */
export const REGISTER_ELEMENTS: readonly Element[] = [
  { id: 'verantwoordelijke', name: 'Verantwoordelijke', law: ['AVG 30(1)(a)'], stated: verantwoordelijke },
  { id: 'doelen', name: 'Doelen', law: ['AVG 30(1)(b)'], stated: doelen },
  { id: 'betrokkenen', name: 'Betrokkenen en gegevens', law: ['AVG 30(1)(c)'], stated: (verwerking) => says(verwerking.yaml.betrokkenen) && gegevens(verwerking) },
  { id: 'ontvangers', name: 'Ontvangers', law: ['AVG 30(1)(d)'], stated: ontvangers },
  { id: 'doorgifte', name: 'Doorgifte', law: ['AVG 30(1)(e)'], stated: doorgifte },
  { id: 'bewaartermijnen', name: 'Bewaar\u00ADtermijnen', law: ['AVG 30(1)(f)'], stated: bewaartermijnen },
  { id: 'beveiliging', name: 'Beveiliging', law: ['AVG 30(1)(g)'], stated: ({ yaml, register, systemen }) => says(yaml.beveiliging, register.yaml.beveiliging) || systemen.some(({ beveiliging }) => says(beveiliging)) },
]

/** What people are told: articles 13 and 14. */
export const NOTICE_ELEMENTS: readonly Element[] = [
  { id: 'wie', name: 'Wie en contact', law: ['AVG 13(1)(a)', 'AVG 14(1)(a)'], stated: verantwoordelijke },
  { id: 'fg', name: 'FG', law: ['AVG 13(1)(b)', 'AVG 14(1)(b)'], stated: ({ register }) => says(register.yaml.fg) },
  { id: 'doel-en-grondslag', name: 'Doel en grondslag', law: ['AVG 13(1)(c)', 'AVG 14(1)(c)'], stated: (verwerking) => doelen(verwerking) && grondslagen(verwerking) },
  { id: 'belang', name: 'Gerecht\u00ADvaardigd belang', law: ['AVG 13(1)(d)', 'AVG 14(2)(b)'], stated: ({ grondslagen: list }) => list.some(({ belangenafweging }) => says(belangenafweging)) },
  { id: 'soorten', name: 'Soorten gegevens', law: ['AVG 14(1)(d)'], stated: gegevens },
  { id: 'aan-wie', name: 'Ontvangers', law: ['AVG 13(1)(e)', 'AVG 14(1)(e)'], stated: ontvangers },
  { id: 'buiten-eer', name: 'Doorgifte', law: ['AVG 13(1)(f)', 'AVG 14(1)(f)'], stated: doorgifte },
  { id: 'hoe-lang', name: 'Bewaar\u00ADtermijn', law: ['AVG 13(2)(a)', 'AVG 14(2)(a)'], stated: bewaartermijnen },
  { id: 'rechten', name: 'Rechten', law: ['AVG 13(2)(b)', 'AVG 14(2)(c)'], stated: ({ yaml }) => says(yaml.rechten) },
  { id: 'intrekken', name: 'Toestemming intrekken', law: ['AVG 13(2)(c)', 'AVG 14(2)(d)'], stated: ({ grondslagen: list }) => list.some(({ toestemming }) => says(toestemming?.intrekken)) },
  { id: 'klacht', name: 'Klacht bij de AP', law: ['AVG 13(2)(d)', 'AVG 14(2)(e)'], stated: ({ register }) => says(register.yaml.klachten) },
  { id: 'verplicht', name: 'Verplicht of niet', law: ['AVG 13(2)(e)'], stated: ({ groepen }) => groepen.some(({ gebruik, yaml }) => says(gebruik.verplicht, yaml.verplicht)) },
  { id: 'bron', name: 'Bron', law: ['AVG 14(2)(f)'], stated: ({ groepen }) => groepen.some(({ gebruik, yaml }) => says(gebruik.bron, yaml.bron)) },
  { id: 'besluiten', name: 'Automa\u00ADtische besluiten', law: ['AVG 13(2)(f)', 'AVG 14(2)(g)'], stated: ({ yaml }) => says(yaml.geautomatiseerde_besluiten) },
]

/** Whether a finding is about an element: it cites its provision. */
export function concerns(element: Element, finding: Finding): boolean {
  return finding.law.some((cited) => {
    const own = parseCitation(cited)
    return own !== undefined && element.law.some((provision) => touches(provision, own))
  })
}

function touches(provision: string, cited: NonNullable<ReturnType<typeof parseCitation>>): boolean {
  const asked = parseCitation(provision)
  // A rule that cites the whole of article 30 says nothing of one element.
  return asked !== undefined && contains(asked, cited)
}

/**
 * How an activity stands with an element, given the findings on it: a gap while one is open and not planned. A hint is
 * no gap. What is neither said nor asked for is not mentioned.
 */
export function standing(element: Element, verwerking: Verwerking | undefined, findings: readonly Finding[]): Standing {
  if (!verwerking) return 'niet-beoordeeld'
  const open = findings.filter(({ afwijking, severity }) => !afwijking && severity !== 'info')
  if (open.some(({ actie }) => !actie)) return 'gat'
  if (open.length > 0) return 'gepland'
  if (findings.some(({ afwijking }) => afwijking)) return 'uitgelegd'
  return element.stated(verwerking) ? 'aanwezig' : 'niet-vermeld'
}

import { compareDurations, type Duration, durationInWords } from '../../law/index.js'
import type { Bewaartermijn } from '../../register/generated/types.js'
import { normalise } from '../../register/identity.js'
import { at } from '../../register/target.js'
import { list, short } from '../phrase.js'
import { inDocument, regulationTerms } from '../regulation.js'
import { kindOf, sameData, termsOf } from '../retention.js'
import { defineRule } from '../rule.js'

const part = (id: string, soort: string, termijn: string): string => `  - id: ${id}\n    soort: ${soort}\n    regels:\n      - {id: ${id}-bewaren, onderwerp: bewaren, tekst: Zo lang bewaren wij., bewaartermijnen: [{${termijn}}]}\n`

interface Stated {
  regel: Bewaartermijn
  length: Duration
  kind: string | undefined
  where: string
  /** The activity or rule that states it; two terms of one activity are compared by another rule. */
  owner: object
  ofRegulation: boolean
}

export default defineRule({
  id: 'bewaartermijnen-verschillen',
  title: 'Het reglement en het register noemen andere bewaartermijnen voor hetzelfde',
  stake: 'met twee termijnen voor hetzelfde weet niemand wanneer gegevens weg moeten',
  subject: 'tegenspraak',
  severity: 'warning',
  judgement: true,
  law: ['AVG 5(1)(e)', 'AVG 13(2)(a)'],
  scope: 'register',
  messages: {
    verschillen: {
      wat: 'Volgens {regel} is de bewaartermijn {termijn}. Elders staat voor hetzelfde: {andere}.',
      waarom: 'Ook volgens {plaatsen}. Ze kunnen niet samen waar zijn, en wie zich aan de ene tekst houdt, overtreedt de andere.',
      doe: 'kies per soort gegevens een termijn en zet die overal. Gaat het toch om iets anders? Zeg dat dan bij `wat`, `soort` of `regime`.',
    },
  },
  limits: [
    'Of twee termijnen over hetzelfde gaan, leest deze controle uit `soort`, `regime` en `wat`. Een termijn voor het cliëntdossier geldt voor elk soort dossier.',
    'Termijnen binnen één verwerking vergelijkt de controle bewaartermijn-tegenstrijdig.',
  ],
  examples: {
    fout: [
      `delen:\n${part('beleid', 'beleid', 'wat: dossier, soort: jeugdhulpdossier, termijn: 20 jaar')}${part('code', 'gedragscode', 'wat: cliëntdossier, soort: zorgdossier, termijn: 2 jaar')}`,
      `delen:\n${part('reglement', 'reglement', 'wat: verslagen van overleg, termijn: 5 jaar')}---\nnaam: Overleg\nbewaartermijnen:\n  - {wat: Verslagen van overleg, termijn: 1 jaar, vanaf: het overleg, daarna: vernietigen}\n`,
    ],
    goed: [
      `delen:\n${part('beleid', 'beleid', 'wat: dossier, soort: jeugdhulpdossier, termijn: 20 jaar, grens: minstens')}${part('code', 'gedragscode', 'wat: cliëntdossier, soort: zorgdossier, termijn: P20Y')}`,
      `delen:\n${part('beleid', 'beleid', 'wat: dossier, soort: jeugdhulpdossier, termijn: 20 jaar')}${part('code', 'gedragscode', 'wat: boekhouding, soort: administratie, termijn: 7 jaar')}`,
      `delen:\n${part('beleid', 'beleid', 'soort: zorgdossier, regime: jeugdhulp, termijn: 20 jaar')}${part('code', 'gedragscode', 'soort: zorgdossier, regime: wmo, termijn: 15 jaar')}`,
    ],
  },
  check({ register, law, report }) {
    const own: Stated[] = regulationTerms(register, law).flatMap(({ rule, regel, kind, term }) => (term.length ? [{ regel, kind, length: term.length, where: inDocument(rule), owner: rule, ofRegulation: true }] : []))
    if (own.length === 0) return
    const activities: Stated[] = [...register.verwerkingen.values()].flatMap((verwerking) =>
      termsOf(verwerking, law).flatMap(({ regel, length }) => (length ? [{ regel, length, kind: kindOf(regel, verwerking), where: `‘${short(verwerking.yaml.naam, 40)}’`, owner: verwerking, ofRegulation: false }] : [])),
    )
    // What an activity says itself is compared there: the regulation is then only its source.
    const news = own.filter((one) => !activities.some((other) => sameThing(one, other) && compareDurations(one.length, other.length) === 0))
    const told = new Set<Stated>()
    for (const one of news.toSorted((a, b) => compareDurations(a.length, b.length) ?? 0)) {
      const others = [...own, ...activities].filter((other) => other !== one && !told.has(other) && other.owner !== one.owner && sameThing(one, other) && apart(one, other))
      if (others.length === 0) continue
      told.add(one)
      const lengths = [...new Set(others.map(({ length }) => durationInWords(length)))]
      report(at(one.regel, 'termijn'), 'verschillen', { regel: one.where, termijn: durationInWords(one.length), andere: list(lengths), plaatsen: list([...new Set(others.map(({ where }) => where))].slice(0, 3)) }, {
        related: others.map(({ regel, where, length }) => ({ target: at(regel, 'termijn'), text: `${durationInWords(length)} volgens ${where}` })),
      })
    }
  },
})

function sameThing(a: Stated, b: Stated): boolean {
  const regimes = [a.regel.regime, b.regel.regime].filter((regime) => regime !== undefined && regime !== 'onbekend')
  if (regimes.length === 2 && regimes[0] !== regimes[1]) return false
  if (a.kind === undefined || b.kind === undefined) return a.kind === b.kind && a.regel.wat !== undefined && b.regel.wat !== undefined && normalise(a.regel.wat) === normalise(b.regel.wat)
  return sameData(a.kind, b.kind)
}

/** Whether no single length can satisfy both. */
function apart(a: Stated, b: Stated): boolean {
  const order = compareDurations(a.length, b.length)
  if (order === undefined || order === 0) return false
  const [short, long] = order < 0 ? [a, b] : [b, a]
  return short.regel.grens !== 'minstens' && long.regel.grens !== 'hoogstens'
}

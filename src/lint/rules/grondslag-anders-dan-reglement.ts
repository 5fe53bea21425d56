import type { Law } from '../../law/index.js'
import type { Regel } from '../../register/model.js'
import { basesNamed, statementsIn } from '../bases.js'
import { list, short } from '../phrase.js'
import { documentOf, inDocument, rulesOf } from '../regulation.js'
import { defineRule } from '../rule.js'

const beleid = (...bases: string[]): string => `delen:\n  - id: beleid\n    soort: beleid\n    regels:\n      - {id: basis, kop: Grondslagen, onderwerp: grondslag, tekst: Waar het werk op rust., grondslagen: [${bases.join(', ')}]}\n`

export default defineRule({
  id: 'grondslag-anders-dan-reglement',
  title: 'Het register noemt een andere grondslag dan het reglement',
  stake: 'mensen lezen een andere reden dan waar het werk op rust',
  subject: 'tegenspraak',
  severity: 'warning',
  judgement: true,
  law: ['AVG 5(1)(a)', 'AVG 6(1)'],
  scope: 'register',
  messages: {
    anders: {
      wat: '‘{verwerking}’ rust volgens het register op ‘{grondslag}’. {Document} noemt: {andere}.',
      waarom: 'Van de grondslag hangt af welke rechten iemand heeft. Met twee verschillende grondslagen weet niemand welke rechten gelden.',
      doe: 'kies de grondslag die klopt en zet die in het register en in het reglement. Staat het reglement stil bij ander werk? Voeg dan de grondslag van deze verwerking toe.',
    },
    'geen-grondslag': {
      wat: '‘{verwerking}’ rust volgens het register op ‘{grondslag}’. {Document} zegt dat dit geen grondslag is.',
      waarom: 'Van de grondslag hangt af welke rechten iemand heeft. Nu zegt de ene tekst dat iets een grondslag is, en de andere dat het dat niet is.',
      doe: 'kies de grondslag die klopt en zet die in het register en in het reglement.',
    },
  },
  limits: ['Deze controle vergelijkt met de `grondslagen` van reglement.yaml en zwijgt als het reglement er geen noemt.', 'Noemt een tekst meer grondslagen, dan is één die ook in het reglement staat genoeg.', 'Werk dat u voor een ander doet (`rol: verwerker`) slaat zij over.'],
  examples: {
    fout: [
      `${beleid('{grondslag: wettelijke-verplichting}', '{grondslag: algemeen-belang}')}---\nnaam: Dossier\ndoelen:\n  - {omschrijving: hulp geven, grondslag: gerechtvaardigd-belang}\n`,
      `${beleid('{grondslag: toestemming, geldt: nee}', '{grondslag: algemeen-belang}')}---\nnaam: Dossier\ndoelen:\n  - {omschrijving: hulp geven, grondslag: toestemming}\n`,
    ],
    goed: [
      `${beleid('{grondslag: wettelijke-verplichting}', '{grondslag: algemeen-belang}')}---\nnaam: Dossier\ndoelen:\n  - {omschrijving: hulp geven, grondslag: algemeen-belang}\n`,
      `${beleid('{grondslag: overeenkomst}')}---\nnaam: Dossier\ngrondslag: een overeenkomst met de cliënt, of een wettelijke verplichting\n`,
      `${beleid('{grondslag: overeenkomst}')}---\nnaam: Dossier\ngrondslag: onbekend\n`,
    ],
  },
  check({ register, law, report }) {
    const bases = rulesOf(register).flatMap((rule) => (rule.yaml.grondslagen ?? []).map((basis) => ({ rule, basis, id: law.grondslag(basis.grondslag)?.id ?? basis.grondslag })))
    const named = bases.filter(({ basis }) => basis.geldt !== 'nee')
    const denied = bases.filter(({ basis }) => basis.geldt === 'nee')
    const seen = new Set<string>()
    for (const verwerking of register.verwerkingen.values()) {
      for (const { waarde, target } of statementsIn(verwerking)) {
        if (waarde === 'onbekend' || waarde === 'geen' || seen.has(`${verwerking.id} ${waarde}`)) continue
        seen.add(`${verwerking.id} ${waarde}`)
        const ids = idsIn(waarde, law)
        if (ids.some((id) => named.some((one) => one.id === id))) continue
        const no = denied.find(({ id }) => ids.includes(id))
        const [first] = no ? [no] : named
        if (!first) continue
        const data = { verwerking: short(verwerking.yaml.naam, 30), grondslag: short(waarde, 30), Document: capital(first.rule), andere: list([...new Set(named.map(({ id }) => spoken(id, law)))].slice(0, 4)), sleutel: waarde }
        report(target, no ? 'geen-grondslag' : 'anders', data, { related: (no ? [no] : named.filter(({ id }, index) => named.findIndex((one) => one.id === id) === index)).map(({ rule, basis }) => ({ target: { of: basis }, text: `${spoken(basis.grondslag, law)} volgens ${inDocument(rule)}` })) })
      }
    }
  },
})

/** The bases that a value names; a text can name several. */
function idsIn(waarde: string, law: Law): string[] {
  const own = law.grondslag(waarde)
  return own ? [own.id] : basesNamed(waarde, law).map(({ id }) => id)
}

function spoken(grondslag: string, law: Law): string {
  return law.grondslag(grondslag)?.naam.toLowerCase() ?? short(grondslag, 30)
}

function capital(rule: Regel): string {
  const name = documentOf(rule)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

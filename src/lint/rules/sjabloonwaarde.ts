import { wordsIn } from '../../law/index.js'
import { PLACEHOLDERS, YES_OR_NO } from '../lexicon/placeholders.js'
import { short } from '../phrase.js'
import { defineRule } from '../rule.js'
import { textsOf } from '../texts.js'
import { textsThat } from '../wording.js'

/** Between brackets, as a form has it: `[naam]`, `<invullen>`, `{{organisatie}}`. */
const BRACKETS = /^(?:\[[^\]]*\]|<[^>]*>|\{\{?[^}]*\}\}?|_{2,}|\(\s*(?:invullen|naam|datum|tekst)[^)]*\))$/
/** A line to fill in. */
const BLANK = /…{2,}|\.{5,}|_{4,}/

/** Places where a name or a description belongs. */
const NAMES = /(?:^|\/)(?:naam|omschrijving|doelen|betrokkenen|gegevens|ontvangers|bestaat_uit|eigenaar|orgaan|wie|inleiding)$/

export default defineRule({
  id: 'sjabloonwaarde',
  title: 'Er staat nog een sjabloontekst of een proefwaarde',
  stake: 'een ingevuld veld dat niets zegt, lijkt klaar en is het niet',
  subject: 'actualiteit',
  severity: 'error',
  judgement: false,
  law: ['AVG 30(1)', 'AVG 5(2)'],
  scope: 'register',
  messages: {
    sjabloon: {
      wat: 'Hier staat ‘{waarde}’: dat is een plaats om nog in te vullen.',
      waarom: 'Zo lijkt het register op deze plek klaar, terwijl er niets staat.',
      doe: 'vul in wat er hoort te staan. Weet u het nog niet? Schrijf dan `onbekend` waar dat mag, of haal de sleutel weg.',
    },
    janee: {
      wat: 'Hier staat ‘{waarde}’ op een plaats waar een naam of omschrijving hoort.',
      waarom: 'Aan ja of nee is niet te zien wat of wie u bedoelt.',
      doe: 'vul in wie of wat het is. Is er niets? Schrijf dan `geen` waar dat mag. Weet u het nog niet? Schrijf dan `onbekend`.',
    },
  },
  limits: [
    'De controle kijkt naar hele waarden, en naar invulstippen binnen een waarde. Een organisatie waarvan de naam een sjabloonwoord bevat, telt niet.',
    'Kenmerken, datums en wetsartikelen kijkt zij niet na.',
    '`onbekend` is geen sjabloonwaarde: dat zegt eerlijk dat u het niet weet.',
  ],
  examples: {
    fout: [
      'naam: Voorbeeld\ninleiding: Dit beleid treedt in werking op ……………………..\npartijen:\n  - {id: a, naam: A}\n',
      "naam: Nieuwsbrief\ndoelen: ['[doel invullen]']\n",
      'naam: Nieuwsbrief\nomschrijving: n.t.b.\n',
      'naam: Nieuwsbrief\nbetrokkenen: [Ja]\n',
    ],
    goed: [
      'naam: Nieuwsbrief\nbetrokkenen: onbekend\n',
      'naam: Nieuwsbrief\nanonimisering: Ja\n',
      'naam: Nieuwsbrief\nontvangers: [Test-Aankoop]\nomschrijving: We sturen nieuws en tips...\n',
      'naam: Voorbeeld\npartijen:\n  - {id: a, naam: Stichting Tekst & Meer}\n',
      'naam: Voorbeeld\ninleiding: Dit beleid treedt in werking op 1 oktober 2026.\npartijen:\n  - {id: a, naam: A}\n',
    ],
  },
  check({ register, report }) {
    const empty = textsThat(register, (text) => placeholderIn(text) !== 'iets')
    if (empty.size === 0) return
    for (const [owner, sleutel] of [[register, ''] as const, ...[...register.verwerkingen].map(([id, verwerking]) => [verwerking, id] as const)]) {
      for (const said of textsOf(owner)) {
        if (!empty.has(said.text)) continue
        const { text, field, target } = said
        const found = placeholderIn(text)
        if (found === 'sjabloon' || (found === 'janee' && NAMES.test(field))) report(target, found, { waarde: short(text.trim(), 40), sleutel })
      }
    }
  },
})

function placeholderIn(text: string): 'sjabloon' | 'janee' | 'iets' {
  const value = text.trim()
  const words = wordsIn(value.toLowerCase()).join(' ')
  if (words === '') return value === '' ? 'iets' : 'sjabloon'
  if (BRACKETS.test(value) || BLANK.test(value) || PLACEHOLDERS.has(words)) return 'sjabloon'
  return YES_OR_NO.has(words) ? 'janee' : 'iets'
}

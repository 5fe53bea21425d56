import { normalise } from '../../register/identity.js'
import type { Verwerking } from '../../register/model.js'
import type { Target } from '../../register/target.js'
import { SMALL_WORDS } from '../lexicon/small-words.js'
import { FILLERS, VAGUE_PURPOSES, VAGUE_REASONS } from '../lexicon/vague.js'
import { short } from '../phrase.js'
import { defineRule } from '../rule.js'
import { textsWith } from '../texts.js'

/** Places other than the purposes where a register says why data are used. */
const REASONS = new Set(['noodzaak/toelichting', 'toegang/voorwaarde', 'toegang/tot', 'persoonsgegevens/noodzaak', 'ontvangers/waarom', 'ontvangers/voorwaarde', 'omschrijving'])

export default defineRule({
  id: 'doel-vaag',
  title: 'Het doel is zo algemeen dat alles eronder past',
  stake: 'aan een vaag doel is niet te toetsen welke gegevens nodig zijn',
  subject: 'doelen',
  severity: 'warning',
  judgement: true,
  law: ['AVG 5(1)(b)'],
  scope: 'verwerking',
  messages: {
    doel: {
      wat: 'Het doel ‘{doel}’ is erg algemeen.',
      waarom: 'Een doel moet zo duidelijk zijn dat u kunt nagaan welke gegevens ervoor nodig zijn. Onder deze woorden past bijna alles.',
      doe: 'schrijf op wat u precies doet en voor wie. Zijn het er meer? Maak er dan aparte doelen van. Is het zo duidelijk genoeg? Leg dat uit in een `afwijking`.',
    },
    reden: {
      wat: 'Als reden staat hier ‘{woorden}’. Dat zegt niet waarvoor de gegevens nodig zijn.',
      waarom: 'Met deze woorden is elk gebruik te verklaren. Of het nodig is voor een doel van deze verwerking, is zo niet na te gaan.',
      doe: 'schrijf op voor welk werk de gegevens hier nodig zijn, en of dat een van de `doelen` is.',
    },
  },
  limits: [
    'De controle kent een lijst met algemene woorden. Een vaag doel in andere woorden ziet zij niet.',
    'Staat er naast de algemene woorden iets concreets, dan zwijgt zij.',
    'Van meer vage redenen in dezelfde verwerking staat er één als bevinding; de andere staan erbij als plaats.',
  ],
  examples: {
    fout: [
      'naam: Administratie\ndoelen:\n  - Een juiste administratie voeren en activiteiten van intern beheer\n',
      'naam: Dossier\ndoelen:\n  - Begeleiding van cliënten plannen\ntoegang:\n  - {wie: andere medewerkers, voorwaarde: als dat nodig is voor een normale bedrijfsvoering}\n',
    ],
    goed: [
      'naam: Urenregistratie\ndoelen:\n  - Inzicht en verantwoording van geleverde uren\n',
      'naam: Administratie\ndoelen:\n  - Rekeningen sturen en betalingen bijhouden, als deel van de bedrijfsvoering\n',
      'naam: Dossier\ndoelen:\n  - Begeleiding van cliënten plannen\ntoegang:\n  - {wie: teamleiders, voorwaarde: alleen om een zieke collega te vervangen}\n',
    ],
  },
  check({ verwerking, report }) {
    for (const { omschrijving, target } of verwerking.doelen) if (saysNothing(omschrijving)) report(target, 'doel', { doel: short(omschrijving) })
    const [first, ...others] = reasons(verwerking)
    if (first) report(first.target, 'reden', { woorden: first.words }, { related: others.map(({ target, words }) => ({ target, text: `ook hier: ‘${words}’` })) })
  },
})

/** Whether a purpose is made of general words and of words that add nothing to them. */
function saysNothing(text: string): boolean {
  const matches = VAGUE_PURPOSES.find(text)
  if (matches.length === 0) return false
  let rest = text
  for (const { start, end } of [...matches].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return normalise(rest)
    .split('-')
    .every((word) => word === '' || SMALL_WORDS.has(word) || FILLERS.has(word))
}

function reasons(verwerking: Verwerking): { target: Target; words: string }[] {
  return textsWith(VAGUE_REASONS, verwerking)
    .filter(({ field }) => REASONS.has(field))
    .map(({ text, target }) => ({ target, words: VAGUE_REASONS.find(text)[0]!.text }))
}

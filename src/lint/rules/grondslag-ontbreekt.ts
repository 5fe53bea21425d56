import type { Doel, Verwerking } from '../../register/model.js'
import { state, texts } from '../../register/states.js'
import { at } from '../../register/target.js'
import { CHOICES, statementsIn } from '../bases.js'
import { anonymous } from '../groups.js'
import { list, several, short } from '../phrase.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'grondslag-ontbreekt',
  title: 'Er staat niet op welke grondslag u de gegevens gebruikt',
  stake: 'zonder grondslag (art. 6) is er geen reden om de gegevens te gebruiken',
  subject: 'grondslag',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(1)(a)', 'AVG 6(1)', 'AVG 13(1)(c)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Er staat niet op welke grondslag u deze gegevens gebruikt{waar}.',
      waarom: 'Voor elk gebruik van persoonsgegevens is een van de zes grondslagen van artikel 6 AVG nodig. Mensen hebben er recht op te weten welke dat is.',
      doe: `vul per doel \`grondslag\` in: ${CHOICES}.`,
    },
    alleen_wet: {
      wat: 'Er staat een wetsartikel ({wet}), maar geen grondslag.',
      waarom: 'Een wetsartikel alleen zegt niet of het om een plicht gaat of om een publieke taak. Dat verschil telt: bij een publieke taak kunnen mensen bezwaar maken.',
      doe: 'laat `wet` staan en vul `grondslag` in. Legt de wet u een plicht op? Kies `wettelijke-verplichting`. Geeft zij u een taak? Kies `algemeen-belang`.',
      severity: 'warning',
    },
    onbekend: {
      wat: 'Het register zegt dat de grondslag onbekend is.',
      waarom: 'Voor elk gebruik van persoonsgegevens is een van de zes grondslagen van artikel 6 AVG nodig. Wie de grondslag niet weet, kan mensen er ook niet over informeren.',
      doe: `zoek uit waarop u zich kunt beroepen en vul \`grondslag\` in: ${CHOICES}. Is er geen? Stop dan met dit gebruik.`,
    },
    geen: {
      wat: 'Het register zegt dat er geen grondslag is.',
      waarom: 'Voor elk gebruik van persoonsgegevens is een van de zes grondslagen van artikel 6 AVG nodig.',
      doe: `kies een grondslag die past en vul \`grondslag\` in: ${CHOICES}. Past er geen? Stop dan met dit gebruik.`,
    },
  },
  limits: [
    'Artikel 30 AVG noemt de grondslag niet: wie zich strikt daaraan houdt, heeft toch een volledig register. De grondslag hoort wel in elke privacyverklaring.',
    'Wie in opdracht werkt (`rol: verwerker`) werkt op de grondslag van de opdrachtgever; daarover zegt deze controle niets.',
    'Zijn alle gegevens geanonimiseerd (`bewerking: geanonimiseerd`), dan is de vraag of dat klopt; daarvoor is een andere controle.',
  ],
  examples: {
    fout: [
      'naam: Dossier\ndoelen: [Begeleiden van cliënten, Declareren]\n',
      'naam: Dossier\ndoelen:\n  - {omschrijving: Begeleiden van cliënten, grondslag: overeenkomst}\n  - {omschrijving: Onderzoek naar het effect van de begeleiding}\n',
      'naam: Toegang tot jeugdhulp\ndoelen: [Bepalen welke hulp nodig is]\nwet: artikel 7.4.0 lid 1 Jeugdwet\n',
      'naam: Toegang tot jeugdhulp\ndoelen:\n  - {omschrijving: Bepalen welke hulp nodig is, wet: Jeugdwet 2.3}\n  - {omschrijving: Betalen van de hulp, grondslag: wettelijke-verplichting, wet: Jeugdwet 7.4.0}\n',
      'naam: Dossier\ndoelen: [Begeleiden van cliënten]\ngrondslag: onbekend\n',
      'naam: Dossier\ndoelen: [Begeleiden van cliënten]\ngrondslag: geen\n',
    ],
    goed: [
      'naam: Dossier\ndoelen: [Begeleiden van cliënten, Declareren]\ngrondslag: overeenkomst\n',
      'naam: Dossier\ndoelen:\n  - {omschrijving: Begeleiden van cliënten, grondslag: overeenkomst}\n  - {omschrijving: Declareren, grondslag: wettelijke-verplichting, wet: AWR 52}\n',
      'naam: Salarissen voor een klant\nrol: verwerker\ndoelen: [Salarissen betalen]\n',
      'naam: Cijfers over begeleiding\ndoelen: [Zien of de begeleiding helpt]\npersoonsgegevens:\n  - {gegevens: [resultaten], bewerking: geanonimiseerd}\n',
    ],
  },
  check({ verwerking, report }) {
    const { yaml, doelen } = verwerking
    if (yaml.rol === 'verwerker' || allAnonymous(verwerking)) return
    const statements = statementsIn(verwerking)
    for (const { target, waarde } of statements) if (waarde === 'onbekend' || waarde === 'geen') report(target, waarde)
    if (statements.length > 0) {
      const without = doelen.filter((doel) => !doel.grondslag)
      for (const doel of without) {
        const wet = lawOf(doel, verwerking)
        if (wet.length > 0) report(doel.target, 'alleen_wet', { wet: quoted(wet) })
      }
      const bare = without.filter((doel) => lawOf(doel, verwerking).length === 0)
      if (bare.length > 0) report('naam', 'ontbreekt', { waar: where(bare, doelen) }, { related: bare.slice(0, SHOWN).map((doel) => ({ target: doel.target, text: 'dit doel heeft geen grondslag' })) })
      return
    }
    const laws = [...new Set([...texts(yaml.wet), ...doelen.flatMap((doel) => lawOf(doel, verwerking))])]
    const everywhere = texts(yaml.wet).length > 0 || (doelen.length > 0 && doelen.every((doel) => lawOf(doel, verwerking).length > 0))
    if (!everywhere) return report('naam', 'ontbreekt', { waar: '' })
    report(state(yaml.wet) === 'waarde' ? at(yaml, 'wet') : 'naam', 'alleen_wet', { wet: quoted(laws) })
  },
})

/** Related places beyond these help nobody: the first ones show what is meant. */
const SHOWN = 3

/** One finding for the activity, however many purposes lack a basis: it is the same finding while they are filled in one by one. */
function where(bare: readonly Doel[], all: readonly Doel[]): string {
  const names = bare.map((doel) => `‘${short(doel.omschrijving, 40)}’`)
  return `, bij ${bare.length} van de ${all.length} doelen: ${several(names, 2)}`
}

function lawOf(doel: Doel, { yaml }: Verwerking): string[] {
  return texts(doel.yaml?.wet ?? yaml.wet)
}

function quoted(wet: readonly string[]): string {
  return list(wet.map((each) => short(each)))
}

function allAnonymous({ groepen }: Verwerking): boolean {
  return groepen.length > 0 && groepen.every(anonymous)
}

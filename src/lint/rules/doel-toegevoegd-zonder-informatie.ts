import { TOLD } from '../lexicon/convenience.js'
import { defineRule } from '../rule.js'
import { nowOf } from '../versions.js'

export default defineRule({
  id: 'doel-toegevoegd-zonder-informatie',
  title: 'Er is een doel bij gekomen en nergens staat wat mensen daarover horen',
  stake: 'mensen horen van een nieuw doel voordat u hun gegevens ervoor gebruikt',
  subject: 'doelen',
  severity: 'warning',
  judgement: true,
  law: ['AVG 13(3)', 'AVG 14(4)'],
  scope: 'versie',
  messages: {
    doel: {
      wat: 'Het doel “{doel}” is nieuw. Er staat niet wat u mensen daarover vertelt.',
      waarom: 'Wie gegevens gaat gebruiken voor een nieuw doel, vertelt dat vooraf aan de mensen over wie het gaat.',
      doe: 'zet bij dit doel in `uitleg` wat u mensen vertelt. Zijn ze al geïnformeerd? Zeg dat dan in het versielog, of leg het uit met een `afwijking`.',
    },
  },
  limits: ['Deze controle draait alleen met `avg lint --sinds`.', 'Een doel dat alleen anders is opgeschreven, lijkt nieuw als het geen `id` heeft.', 'Van een hele nieuwe verwerking zegt deze controle niets: daarvan zijn er nog geen gegevens.'],
  examples: {
    fout: [{ voor: 'naam: Dossier\ndoelen:\n  - {id: zorg, omschrijving: Begeleiding geven}\n', na: 'naam: Dossier\ndoelen:\n  - {id: zorg, omschrijving: Begeleiding geven}\n  - {id: onderzoek, omschrijving: Onderzoek naar het effect, grondslag: overeenkomst}\n', reden: 'Subsidie voor onderzoek.' }],
    goed: [
      { voor: 'naam: Dossier\ndoelen:\n  - {id: zorg, omschrijving: Begeleiding geven}\n', na: 'naam: Dossier\ndoelen:\n  - {id: zorg, omschrijving: Begeleiding geven}\n  - {id: onderzoek, omschrijving: Onderzoek naar het effect, uitleg: We kijken met uw gegevens of onze hulp werkt.}\n' },
      { voor: 'naam: Dossier\ndoelen:\n  - {id: zorg, omschrijving: Begeleiding geven}\n', na: 'naam: Dossier\ndoelen:\n  - {id: zorg, omschrijving: Begeleiding geven}\n  - {id: onderzoek, omschrijving: Onderzoek naar het effect}\n', reden: 'Subsidie voor onderzoek; alle cliënten zijn geïnformeerd.' },
      { voor: 'naam: Dossier\ndoelen:\n  - {id: zorg, omschrijving: Begeleiding geven}\n  - {id: onderzoek, omschrijving: Onderzoek}\n', na: 'naam: Dossier\ndoelen:\n  - {id: zorg, omschrijving: Begeleiding geven}\n' },
    ],
  },
  check({ change, reden, target, report }) {
    if (change.kind !== 'doel-toegevoegd' || (reden !== undefined && TOLD.occurs(reden))) return
    const { omschrijving, uitleg } = nowOf(change)
    if (omschrijving !== undefined && uitleg === undefined) report(target, 'doel', { doel: String(omschrijving) })
  },
})

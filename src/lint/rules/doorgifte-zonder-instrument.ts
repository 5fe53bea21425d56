import type { Law } from '../../law/index.js'
import type { Doorgifteregel } from '../../register/generated/types.js'
import { items } from '../../register/states.js'
import { at } from '../../register/target.js'
import { namedDecision } from '../transfers.js'
import { defineRule } from '../rule.js'

const CHOICES = '`adequaatheidsbesluit`, `standaardbepalingen`, `bindende-bedrijfsvoorschriften` of `uitzondering-artikel-49`'

export default defineRule({
  id: 'doorgifte-zonder-instrument',
  title: 'Gegevens gaan buiten de EER zonder dat er staat wat ze daar beschermt',
  stake: 'buiten de EER zijn gegevens alleen beschermd als u dat regelt',
  subject: 'verwerkers en doorgifte',
  severity: 'error',
  judgement: false,
  law: ['AVG 44', 'AVG 45', 'AVG 46', 'AVG 49'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Gegevens gaan naar {land}. Er staat niet wat ze daar beschermt.',
      waarom: 'Voor {land} kent avg op deze datum geen besluit dat de bescherming daar genoeg is. Dan is een ander instrument nodig.',
      doe: `zet bij \`instrument\` wat u hebt geregeld: ${CHOICES}, met het \`document\`. Is er niets? Stop dan met de doorgifte tot het geregeld is.`,
    },
    geen_besluit: {
      wat: 'Voor {land} noemt het register een adequaatheidsbesluit, maar avg kent er op deze datum geen.',
      waarom: 'Zonder zo’n besluit van de Europese Commissie is een ander instrument nodig. De lijst van avg is van augustus 2026.',
      doe: 'kijk op de lijst van de Europese Commissie. Is er een besluit? Zet de naam bij `besluit`. Is er geen? Kies dan een ander `instrument`.',
      severity: 'warning',
    },
    onder_voorwaarde: {
      wat: 'Voor {land} is er een besluit, maar niet voor iedereen: {voorwaarde}.',
      waarom: 'Valt de ontvanger er niet onder, dan is een ander instrument nodig, zoals standaardbepalingen.',
      doe: 'ga na of de ontvanger eronder valt en zet dan de naam van het besluit bij `besluit`. Valt hij er niet onder? Kies een ander `instrument`.',
      severity: 'warning',
    },
    land_onbekend: {
      wat: 'Gegevens gaan naar een land buiten de EER, en het is onbekend welk land dat is.',
      waarom: 'Het register noemt het land. Zonder land is ook niet na te gaan of de gegevens daar beschermd zijn.',
      doe: 'zoek uit in welk land de gegevens komen en vul `land` en `instrument` in.',
      severity: 'warning',
    },
  },
  limits: ['Of een instrument ook echt getekend is en werkt, ziet deze controle niet.', 'Landen van de Europese Economische Ruimte zijn geen doorgifte; daarvoor zwijgt zij.', 'De lijst van besluiten is van 5 augustus 2026.'],
  examples: {
    fout: [
      'naam: Onderzoek\ndoorgifte:\n  - {land: India, ontvanger: bureau}\n',
      'naam: Onderzoek\ndoorgifte:\n  - {land: India, instrument: adequaatheidsbesluit}\n',
      'naam: Nieuwsbrief\ndoorgifte:\n  - {land: Verenigde Staten, instrument: adequaatheidsbesluit}\n',
      'naam: Nieuwsbrief\ndoorgifte:\n  - {land: onbekend}\n',
      { yaml: 'naam: Onderzoek\ndoorgifte:\n  - {land: Verenigd Koninkrijk}\n', peildatum: '2021-06-27' },
    ],
    goed: [
      'naam: Onderzoek\ndoorgifte:\n  - {land: India, instrument: standaardbepalingen, document: SCC 2024}\n',
      'naam: Nieuwsbrief\ndoorgifte:\n  - {land: VS, instrument: adequaatheidsbesluit, besluit: Data Privacy Framework}\n',
      'naam: Onderzoek\ndoorgifte:\n  - {land: Zwitserland}\n',
      'naam: Onderzoek\ndoorgifte:\n  - {land: België}\n',
      { yaml: 'naam: Onderzoek\ndoorgifte:\n  - {land: Verenigd Koninkrijk}\n', peildatum: '2021-06-28' },
      'naam: Onderzoek\ndoorgifte: geen\n',
      'naam: Onderzoek\ndoorgifte: onbekend\n',
    ],
  },
  check({ verwerking, law, report }) {
    for (const regel of items(verwerking.yaml.doorgifte)) {
      const { land } = regel
      if (land === 'onbekend') report(at(regel, 'land'), 'land_onbekend')
      else {
        const found = defectOf(regel, law)
        if (found) report(at(regel, found.message === 'ontbreekt' ? 'land' : regel.instrument === undefined ? 'land' : 'instrument'), found.message, { land, ...found.data })
      }
    }
  },
})

function defectOf(regel: Doorgifteregel, law: Law): { message: 'ontbreekt' | 'geen_besluit' | 'onder_voorwaarde'; data: Record<string, string> } | undefined {
  const { land, instrument } = regel
  // A decision that is named has a rule of its own.
  if (law.eea(land) || namedDecision(regel, law)) return undefined
  const claimed = instrument === 'adequaatheidsbesluit'
  if (instrument !== undefined && instrument !== 'onbekend' && !claimed) return undefined
  const decisions = law.adequacy(land)
  const limited = decisions.find(({ voorwaarde }) => voorwaarde !== undefined)
  if (decisions.length === 0) return claimed ? { message: 'geen_besluit', data: {} } : { message: 'ontbreekt', data: {} }
  return limited && decisions.length === 1 ? { message: 'onder_voorwaarde', data: { voorwaarde: limited.voorwaarde! } } : undefined
}

import type { Beslisser } from '../../register/generated/types.js'
import type { Register } from '../../register/model.js'
import { byDocument, inDocument, rulesOf } from '../regulation.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'vertegenwoordiging-naar-oud-recht',
  title: 'De regel over kinderen van twaalf tot zestien past niet bij de wet van nu',
  stake: 'vanaf twaalf jaar gebruikt een kind zelf zijn rechten (art. 5 UAVG, sinds 1-9-2026)',
  subject: 'minderjarigen',
  severity: 'warning',
  judgement: true,
  // The fourth paragraph has its points since 1 September 2026; before, it was one rule for all under sixteen.
  law: ['UAVG 5(4)(b)'],
  scope: 'register',
  messages: {
    samen: {
      wat: 'Volgens {regel} gebruiken een kind van {leeftijd} en zijn vertegenwoordiger de rechten samen.',
      waarom: 'Sinds 01-09-2026 mogen zij het in die jaren elk apart: het kind heeft de ander niet nodig, en de vertegenwoordiger het kind niet. Alleen een regel van de WGBO gaat zeker voor.',
      doe: 'maak ervan dat het kind en de vertegenwoordiger elk apart een verzoek mogen doen (`hoe: elk`). Volgt u de Jeugdwet of de Wmo 2015 voor dit dossier? Leg dat dan uit in een `afwijking`.',
    },
    'niet-zelf': {
      wat: 'Volgens {regel} mag een kind van {leeftijd} zijn rechten niet zelf gebruiken.',
      waarom: 'Sinds 01-09-2026 mag een kind vanaf twaalf jaar dat zelf, naast zijn vertegenwoordiger. Alleen een regel van de WGBO gaat zeker voor.',
      doe: 'zet bij `wie` ook de `betrokkene`, met `hoe: elk`. Volgt u de Jeugdwet of de Wmo 2015 voor dit dossier? Leg dat dan uit in een `afwijking`.',
    },
  },
  limits: [
    'Deze controle leest `vertegenwoordiging` in het reglement en de verklaring, met de leeftijden als getal.',
    'Over toestemming zegt zij niets: die geeft tot zestien jaar de vertegenwoordiger.',
    'Jeugdwet, Wmo 2015 en de verwijsindex hebben eigen regels voor hun dossiers. Welke voorgaat, is niet uitgemaakt.',
    'Valt al het werk onder de WGBO, of gaat de regel over een medisch dossier, dan zwijgt zij.',
  ],
  examples: {
    fout: [
      'delen:\n  - id: code\n    soort: gedragscode\n    regels:\n      - {id: leeftijd, onderwerp: vertegenwoordiging, tekst: Tot zestien jaar samen., vertegenwoordiging: [{van: 12, tot: 16, wie: [betrokkene, vertegenwoordiger], hoe: samen, voor: rechten}]}\n',
      'delen:\n  - id: code\n    soort: gedragscode\n    regels:\n      - {id: leeftijd, onderwerp: vertegenwoordiging, tekst: Tot zestien jaar de ouder., vertegenwoordiging: [{tot: 16, wie: [vertegenwoordiger], voor: rechten}]}\n',
    ],
    goed: [
      'delen:\n  - id: code\n    soort: gedragscode\n    regels:\n      - {id: leeftijd, onderwerp: vertegenwoordiging, tekst: Vanaf twaalf elk apart., vertegenwoordiging: [{tot: 12, wie: [vertegenwoordiger], voor: rechten}, {van: 12, tot: 16, wie: [betrokkene, vertegenwoordiger], hoe: elk, voor: rechten}]}\n',
      'delen:\n  - id: code\n    soort: gedragscode\n    regels:\n      - {id: leeftijd, onderwerp: toestemming, tekst: Toestemming geven zij samen., vertegenwoordiging: [{van: 12, tot: 16, wie: [betrokkene, vertegenwoordiger], hoe: samen, voor: toestemming}]}\n',
      'delen:\n  - id: code\n    soort: gedragscode\n    regels:\n      - {id: leeftijd, onderwerp: vertegenwoordiging, tekst: Een medisch dossier., vertegenwoordiging: [{van: 12, tot: 16, wie: [betrokkene, vertegenwoordiger], hoe: samen, voor: inzage, bij: een medisch dossier}]}\n',
      { yaml: 'delen:\n  - id: code\n    soort: gedragscode\n    regels:\n      - {id: leeftijd, onderwerp: vertegenwoordiging, tekst: Tot zestien jaar samen., vertegenwoordiging: [{van: 12, tot: 16, wie: [betrokkene, vertegenwoordiger], hoe: samen, voor: rechten}]}\n', peildatum: '2026-08-31' },
    ],
  },
  check({ register, report }) {
    if (onlyMedical(register)) return
    for (const document of byDocument(rulesOf(register))) {
      const [first, ...others] = document.flatMap((rule) => (rule.yaml.vertegenwoordiging ?? []).filter(isOld).map((entry) => ({ rule, entry })))
      if (!first) continue
      const alone = !first.entry.wie!.includes('betrokkene')
      report({ of: first.entry }, alone ? 'niet-zelf' : 'samen', { regel: inDocument(first.rule), leeftijd: '12 tot 16' }, { related: others.map(({ rule, entry }) => ({ target: { of: entry }, text: `ook in ${inDocument(rule)}` })) })
    }
  },
})

/** An entry for ages twelve to sixteen in which the child cannot act without the other, or not at all. */
function isOld({ van = 0, tot = 21, wie = [], hoe, voor, bij = '', als }: Beslisser): boolean {
  if (voor === 'toestemming' || als !== undefined || !(van < 16 && tot > 12) || /\bmedisch|\bwgbo\b/i.test(bij)) return false
  return (van >= 12 || tot <= 16) && wie.includes('vertegenwoordiger') && (!wie.includes('betrokkene') || hoe === 'samen')
}

function onlyMedical({ verwerkingen }: Register): boolean {
  const regimes = [...verwerkingen.values()].flatMap((verwerking) => verwerking.regimes)
  return regimes.length > 0 && regimes.every((regime) => regime === 'wgbo')
}

import { record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { CONTAINERS } from '../lexicon/containers.js'
import { short } from '../phrase.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'gegevens-containerbegrip',
  title: 'Een verzamelwoord verbergt welke gegevens het zijn',
  stake: 'achter een woord als ‘dossier’ of ‘CV’ kan alles zitten, ook wat gevoelig is',
  subject: 'gegevens',
  severity: 'warning',
  judgement: true,
  law: ['AVG 30(1)(c)', 'AVG 5(1)(c)'],
  scope: 'verwerking',
  messages: {
    vergaarbak: {
      wat: 'Achter ‘{woord}’ gaan gegevens schuil die er niet staan.',
      waarom: 'In een plan, dossier, gesprek of CV komt van alles voor, ook gevoelige gegevens. Zonder opsomming is niet na te gaan of het allemaal nodig is.',
      doe: 'noem bij `bestaat_uit` de belangrijkste soorten gegevens die erin staan.',
    },
    algemeen: {
      wat: '‘{woord}’ zegt niet welke gegevens het zijn.',
      waarom: 'Het register noemt de soorten gegevens. Of gegevens nodig zijn, is pas na te gaan als er staat welke het zijn.',
      doe: 'noem de soorten gegevens zelf, of zet ze bij `bestaat_uit`.',
    },
    open: {
      wat: 'Met ‘{woord}’ blijft open welke gegevens u nog meer gebruikt.',
      waarom: 'Het register noemt de soorten gegevens. Bij een open lijst weet niemand wat er nog meer is en of dat nodig is.',
      doe: 'noem de soorten die u echt gebruikt, en haal de open woorden weg.',
    },
  },
  limits: [
    'De controle kent een lijst met verzamelwoorden. Een ander verzamelwoord ziet zij niet.',
    'Staat er `bestaat_uit`, dan zwijgt zij; of die opsomming volledig is, kan zij niet zien.',
    'Een bedrijf dat CV in zijn naam heeft, ziet zij aan voor een curriculum vitae.',
  ],
  examples: {
    fout: [
      'naam: Werk zoeken\npersoonsgegevens:\n  - gegevens: [Curriculum Vitae (CV)]\n',
      'naam: Dossier\npersoonsgegevens:\n  - gegevens: [naam, begeleidingsplan]\n',
      'naam: Dossier\npersoonsgegevens:\n  - gegevens: [hobby’s, sociaal leven]\n',
      'naam: Website\npersoonsgegevens:\n  - gegevens: [enkele persoonsgegevens]\n',
      'naam: Dossier\npersoonsgegevens:\n  - gegevens: [naam, adres en overige gegevens]\n',
      'naam: Dossier\nbijzonder: {genoemd: [gezondheid etc.]}\n',
    ],
    goed: [
      'naam: Werk zoeken\npersoonsgegevens:\n  - {gegevens: [CV], bestaat_uit: [opleidingen, diploma’s, werkervaring]}\n',
      'naam: Woningbeheer\npersoonsgegevens:\n  - gegevens: [datum onderhoud cv-ketel]\n',
      'naam: Dossier\npersoonsgegevens:\n  - gegevens: [dossiernummer, naam van de planner]\n',
      'naam: Dossier\npersoonsgegevens:\n  - {gegevens: [gezinssituatie], bestaat_uit: [samenstelling van het gezin, wie voor de kinderen zorgt]}\n',
      'naam: Voorbeeld\nverwerkingen:\n  plan:\n    naam: Plan\n    persoonsgegevens:\n      - {id: plan, gegevens: [zorgplan], bestaat_uit: [doelen, afspraken]}\n  audit:\n    naam: Audit\n    persoonsgegevens:\n      - {zie: plan, groepen: [plan]}\n',
    ],
  },
  check({ verwerking, report }) {
    for (const { yaml, target, verwezen } of verwerking.groepen) {
      if (verwezen || yaml.bestaat_uit !== undefined) continue
      const [found] = (yaml.gegevens ?? []).flatMap((text) => CONTAINERS.find(text)).filter(({ concept }) => concept !== 'anders')
      if (found && found.concept !== 'anders') report(target, found.concept, { woord: short(found.text) })
    }
    const named = record(verwerking.yaml.bijzonder)?.genoemd
    const index = named?.findIndex((text) => CONTAINERS.find(text).some(({ concept }) => concept === 'open')) ?? -1
    if (named && index !== -1) report(at(named, index), 'open', { woord: CONTAINERS.find(named[index]!).find(({ concept }) => concept === 'open')!.text })
  },
})

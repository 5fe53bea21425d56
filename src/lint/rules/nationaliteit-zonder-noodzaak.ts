import { record, texts } from '../../register/states.js'
import { items } from '../../register/states.js'
import { origin } from '../lexicon/origin.js'
import { list } from '../phrase.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'nationaliteit-zonder-noodzaak',
  title: 'Nationaliteit of afkomst zonder reden',
  stake: 'nationaliteit en afkomst alleen als u ze echt nodig hebt (art. 5)',
  subject: 'gegevens',
  severity: 'warning',
  judgement: true,
  law: ['AVG 5(1)(c)', 'AVG 9(1)'],
  scope: 'verwerking',
  messages: {
    'geen-reden': {
      wat: 'Bij {woord} staat niet waarom u dit gegeven nodig hebt.',
      waarom: 'U gebruikt niet meer gegevens dan nodig zijn. Gegevens over nationaliteit of afkomst kunnen tot ongelijke behandeling leiden, en ze zijn vaak niet nodig.',
      doe: 'zet bij deze gegevens waarom ze nodig zijn (`noodzaak`), of de `wet` die erom vraagt. Is er geen reden? Vraag dit gegeven dan niet meer.',
    },
  },
  limits: [
    'Nationaliteit is op zichzelf geen bijzonder gegeven. Of u er etnische afkomst mee wilt weten, ziet deze controle niet.',
    'Voor een uitkering volgens de Participatiewet is de nationaliteit van belang: bij dat regime zwijgt deze controle.',
    'Of de reden goed genoeg is, moet een mens beoordelen.',
  ],
  examples: {
    fout: [
      'naam: Dossier\npersoonsgegevens:\n  - {id: persoon, gegevens: [naam, nationaliteit, geboorteland]}\n',
      'naam: Beleid\npersoonsgegevens:\n  - {id: herkomst, gegevens: [land van herkomst], toelichting: voor beleid}\n',
    ],
    goed: [
      'naam: Dossier\npersoonsgegevens:\n  - {id: nationaliteit, gegevens: [nationaliteit], noodzaak: om te weten of iemand recht heeft op deze regeling}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: nationaliteit, gegevens: [nationaliteit], verplicht: {omdat: wet, wet: artikel 11 Participatiewet}}\n',
      'naam: Uitkering\nregimes: [participatiewet]\npersoonsgegevens:\n  - {id: nationaliteit, gegevens: [nationaliteit]}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {id: persoon, gegevens: [naam, geboortedatum, geboorteplaats]}\n',
    ],
  },
  check({ verwerking, report }) {
    if (verwerking.yaml.rol === 'verwerker' || verwerking.regimes.includes('participatiewet')) return
    for (const { yaml, verwezen, target } of verwerking.groepen) {
      if (verwezen || yaml.noodzaak !== undefined || texts(yaml.wet).length > 0 || record(yaml.verplicht)?.omdat === 'wet') continue
      const found = [...items(yaml.gegevens), ...items(yaml.bestaat_uit)].flatMap((text) => origin.find(text))
      if (found.length > 0) report(target, 'geen-reden', { woord: list([...new Set(found.map(({ text }) => `‘${text}’`))]) })
    }
  },
})

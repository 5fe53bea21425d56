import { ANONYMOUS } from '../lexicon/anonymity.js'
import { VISIT_DATA, VISIT_EXPLAINED, WEBSITE } from '../lexicon/website.js'
import { defineRule } from '../rule.js'
import { mentions, textsWith } from '../texts.js'
import { aboutWebsite } from '../website.js'

export default defineRule({
  id: 'website-anoniem-genoemd',
  title: 'Een bezoek aan de website heet anoniem, maar er wordt wel gemeten of gevraagd',
  stake: 'een bezoeker laat vaak een IP-adres of cookie achter',
  subject: 'anonimiteit',
  severity: 'warning',
  judgement: true,
  law: ['AVG 13', 'Tw 11.7a(1)'],
  scope: 'verwerking',
  messages: {
    bezoek: {
      wat: 'Een bezoek aan de website heet ‘{woord}’, maar het register noemt ook ‘{wat}’.',
      waarom: 'Een website ziet vaak een IP-adres en plaatst cookies. Dat zijn meestal persoonsgegevens, en voor veel cookies is toestemming nodig.',
      doe: 'noem het programma dat bezoeken telt, en wat er met IP-adressen en cookies gebeurt. Laat een bezoek niets achter? Zeg dan dat er geen logbestanden en cookies zijn.',
    },
  },
  limits: [
    'De controle kijkt naar woorden. Zij weet niet wat de website echt doet.',
    'Noemt de tekst het meetprogramma of zegt zij wat er met IP-adressen of cookies gebeurt, dan zwijgt zij.',
    'Meten van de kwaliteit met weinig gevolgen voor mensen mag soms zonder toestemming, maar nooit zonder uitleg.',
  ],
  examples: {
    fout: ['naam: Website\nomschrijving: Een bezoek aan onze website is geheel anoniem. We houden bezoekersaantallen bij.\n', 'naam: Website\nomschrijving: Een bezoek aan onze website is geheel anoniem.\ndoelen:\n  - {omschrijving: Bezoekersaantallen bijhouden, soort: website}\n'],
    goed: [
      'naam: Website\nomschrijving: Een bezoek aan onze website is geheel anoniem.\ndoelen:\n  - {omschrijving: Informatie geven, soort: website}\n',
      'naam: Website\nomschrijving: Een bezoek aan onze website is anoniem. We gebruiken geen cookies en bewaren geen logbestanden. Bezoekersaantallen houden we niet bij.\ndoelen:\n  - {omschrijving: Informatie geven, soort: website}\n',
      'naam: Onderzoek\nomschrijving: De uitkomsten zijn anonieme statistieken.\n',
    ],
  },
  check({ verwerking, report }) {
    const found = textsWith(VISIT_DATA, verwerking).flatMap(({ text }) => VISIT_DATA.find(text))
    const data = found.find(({ concept }) => concept === 'meting') ?? found[0]
    if (!data || mentions(VISIT_EXPLAINED, verwerking)) return
    const about = aboutWebsite(verwerking)
    const claims = textsWith(ANONYMOUS, verwerking).flatMap(({ text, target }) => {
      const match = about || WEBSITE.occurs(text) ? ANONYMOUS.find(text).find(({ concept }) => concept === 'anoniem') : undefined
      return match ? [{ target, woord: match.text }] : []
    })
    const [first, ...others] = claims
    if (first) report(first.target, 'bezoek', { woord: first.woord, wat: data.text }, { related: others.map(({ target, woord }) => ({ target, text: `ook hier: ‘${woord}’` })) })
  },
})

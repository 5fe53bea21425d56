import type { Law } from '../../law/index.js'
import type { Doel, Verwerking } from '../../register/model.js'
import { items, texts } from '../../register/states.js'
import { ADVERTISING, ON_PAPER, SERVICE, UNSUBSCRIBE } from '../lexicon/mailing.js'
import { short } from '../phrase.js'
import { defineRule } from '../rule.js'
import { textsWith } from '../texts.js'

export default defineRule({
  id: 'reclame-zonder-toestemming',
  title: 'Nieuws of reclame zonder toestemming of afmelden',
  stake: 'nieuws per mail mag alleen aan wie erom vroeg, met een weg om te stoppen',
  subject: 'toestemming',
  severity: 'warning',
  judgement: true,
  law: ['Tw 11.7(1)', 'AVG 21(2)'],
  scope: 'verwerking',
  messages: {
    geen_toestemming: {
      wat: 'Voor ‘{doel}’ staat er geen toestemming, en ook niet hoe mensen zich afmelden.',
      waarom: 'Nieuws of reclame per e-mail gaat alleen naar wie daar toestemming voor gaf. Dat geldt ook voor een goed doel. Stoppen moet altijd kunnen.',
      doe: 'vraag toestemming en zet die bij `grondslag` en `toestemming`, met bij `intrekken` hoe mensen zich afmelden. Gaat het per post? Zeg dat dan.',
    },
    geen_afmelden: {
      wat: 'Voor ‘{doel}’ staat er niet hoe mensen zich afmelden.',
      waarom: 'Ook zonder toestemming, zoals bij eigen klanten na een verkoop, moet iemand bij elk bericht kunnen stoppen. Wie bezwaar maakt, krijgt niets meer.',
      doe: 'zet bij `keuze` hoe mensen zich afmelden, en neem dat op in elk bericht.',
    },
    toch_toestemming: {
      wat: 'Voor ‘{doel}’ staat er geen toestemming. Afmelden alleen is meestal niet genoeg.',
      waarom: 'Nieuws of reclame per e-mail gaat alleen naar wie daar toestemming voor gaf. De uitzondering is voor eigen klanten na een verkoop, over hetzelfde soort aanbod.',
      doe: 'vraag toestemming en zet die bij `grondslag`. Gaat het om eigen klanten na een verkoop? Zeg dat dan bij `rechtvaardiging` van het doel.',
    },
  },
  limits: [
    'Berichten die bij een dienst horen, zoals een bevestiging van een afspraak, zijn geen reclame.',
    'Bij toestemming als grondslag vraagt `toestemming-zonder-intrekking` naar het afmelden.',
  ],
  examples: {
    fout: [
      'naam: Nieuws\ndoelen:\n  - {omschrijving: Om je te informeren over relevant nieuws over de dienstverlening., soort: nieuwsbrief}\n',
      'naam: Klantenbrief\ndoelen:\n  - {omschrijving: Nieuwsbrief aan klanten, soort: nieuwsbrief, grondslag: gerechtvaardigd-belang, rechtvaardiging: eigen klanten na een verkoop}\n',
      'naam: Nieuws\ndoelen:\n  - {omschrijving: Nieuwsbrief versturen, grondslag: gerechtvaardigd-belang}\nkeuze: {afmelden: met de link onder elke brief}\n',
    ],
    goed: [
      'naam: Nieuws\ndoelen: [Nieuwsbrief versturen]\ngrondslag: toestemming\n',
      'naam: Klantenbrief\ndoelen:\n  - {omschrijving: Nieuwsbrief aan klanten, grondslag: gerechtvaardigd-belang, rechtvaardiging: eigen klanten na een verkoop}\nkeuze: {afmelden: met de link onder elke brief}\n',
      'naam: Blad\ndoelen: [Nieuwsbrief per post sturen]\ngrondslag: gerechtvaardigd-belang\n',
      'naam: Afspraken\ndoelen: [Afspraakbevestiging sturen]\ngrondslag: overeenkomst\n',
      'naam: Werk zoeken\ndoelen: [Acquisitie naar betaald werk voor de cliënt]\ngrondslag: gerechtvaardigd-belang\n',
      'naam: Nieuws\ndoelen: onbekend\n',
    ],
  },
  check({ verwerking, law, report }) {
    const stops = canStop(verwerking)
    for (const doel of verwerking.doelen) {
      if (!isAdvertising(doel) || restsOnConsent(doel, verwerking, law)) continue
      const data = { doel: short(doel.omschrijving) }
      const customers = /\b(klant|klanten|verkoop|aankoop)\b/i.test(doel.yaml?.rechtvaardiging ?? '')
      if (customers) {
        if (!stops) report(doel.target, 'geen_afmelden', data)
      } else report(doel.target, stops ? 'toch_toestemming' : 'geen_toestemming', data)
    }
  },
})

function isAdvertising({ soort, omschrijving }: Doel): boolean {
  if (ON_PAPER.occurs(omschrijving) || SERVICE.occurs(omschrijving)) return false
  return soort === 'nieuwsbrief' || ((soort === undefined || soort === 'anders' || soort === 'werving') && ADVERTISING.occurs(omschrijving))
}

function restsOnConsent({ grondslag }: Doel, { yaml }: Verwerking, law: Law): boolean {
  const basis = grondslag?.waarde
  return (basis !== undefined && law.grondslag(basis)?.letter === 'a') || items(yaml.toestemming_voor).some(({ betreft, handeling }) => betreft === 'deze-verwerking' || ADVERTISING.occurs(handeling))
}

function canStop(verwerking: Verwerking): boolean {
  const { keuze } = verwerking.yaml
  return texts(keuze?.afmelden).length > 0 || textsWith(UNSUBSCRIBE, verwerking).some(({ field }) => !field.startsWith('naam'))
}

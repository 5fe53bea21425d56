import type { Law } from '../../law/index.js'
import type { ToestemmingVoor } from '../../register/generated/types.js'
import type { Grondslag, Ontvanger, Verwerking } from '../../register/model.js'
import { items, record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { basisName, statementsIn } from '../bases.js'
import { consent, disclosure } from '../lexicon/consent.js'
import { list, short } from '../phrase.js'
import { breaksOwnPromise } from '../promises.js'
import { defineRule, type Report } from '../rule.js'
import { type Text, textsWith } from '../texts.js'

type Message = 'deze_verwerking' | 'onbekend' | 'veld' | 'tekst' | 'uitsluitend'

export default defineRule({
  id: 'toestemming-tegenstrijdig',
  title: 'Het register vraagt toestemming, maar de grondslag is een andere',
  stake: 'vraagt u toestemming, dan moet een nee ook tellen',
  subject: 'toestemming',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(1)(a)', 'AVG 6(1)(a)'],
  scope: 'verwerking',
  messages: {
    deze_verwerking: {
      wat: 'U vraagt toestemming voor deze verwerking zelf ({handeling}), maar de grondslag is {grondslag}.',
      waarom: 'Dat sluit elkaar uit. Wie om toestemming vraagt, stopt bij een nee. Bij een andere grondslag gaat het gebruik dan door, en zijn mensen op het verkeerde been gezet.',
      doe: 'kies. Is een nee echt een nee? Zet dan `grondslag: toestemming` bij het doel. Is de toestemming voor iets anders, zoals het beroepsgeheim? Pas dan `betreft` aan. Anders: vraag de toestemming niet meer.',
    },
    onbekend: {
      wat: 'Het is onbekend waarvoor deze toestemming is ({handeling}); de grondslag is {grondslag}.',
      waarom: 'Toestemming als grondslag, toestemming om het beroepsgeheim te doorbreken en toestemming voor zorg zijn drie dingen, met elk eigen regels.',
      doe: 'zeg bij `betreft` waarover het gaat: `deze-verwerking`, `andere-handeling`, `geheimhouding` of `zorg`.',
      severity: 'warning',
    },
    veld: {
      wat: 'Er staat hoe u toestemming vraagt, maar de grondslag is {grondslag}.',
      waarom: '`toestemming` gaat over toestemming die de grondslag is. Bij een andere grondslag is niet te zien wat een nee betekent.',
      doe: 'is toestemming de grondslag? Zet dat dan bij `grondslag`. Is de toestemming voor iets anders? Zet haar dan in `toestemming_voor`, met `handeling` en `betreft`.',
    },
    tekst: {
      wat: 'De tekst spreekt van toestemming (‘{tekst}’), maar de grondslag is {grondslag}.',
      waarom: 'Misschien is die toestemming voor iets anders dan dit gebruik. Dat is nu niet te zien, en voor mensen maakt het verschil wat een nee betekent.',
      doe: 'zeg in `toestemming_voor` waarvoor de toestemming is (`handeling`) en bij `betreft` of dat deze verwerking is, een andere handeling, het beroepsgeheim (`geheimhouding`) of `zorg`.',
      severity: 'warning',
    },
    uitsluitend: {
      wat: 'Volgens het register geeft u gegevens alleen met toestemming, maar bij {ontvangers} staat die voorwaarde niet.',
      waarom: 'Mensen vertrouwen op ‘alleen met toestemming’. Krijgen anderen de gegevens ook zonder, dan klopt die belofte niet.',
      doe: 'zeg bij deze ontvangers met `voorwaarde` of `wet` op grond waarvan zij de gegevens krijgen. En zeg bij `toestemming_voor` voor welke ontvangers de toestemming dan wel geldt.',
      severity: 'warning',
    },
  },
  limits: [
    'Waar de toestemming alleen in een tekst staat, is dit hoogstens een waarschuwing: zij kan ook over iets anders gaan.',
    'Toestemming om het beroepsgeheim te doorbreken, toestemming voor zorg en uitdrukkelijke toestemming als uitzondering voor bijzondere gegevens (artikel 9 AVG) mogen naast een andere grondslag staan.',
    'Belooft het reglement zelf ‘alleen met toestemming’ en spreekt het zich tegen, dan zegt `toestemming-altijd-en-niet` dat, met de ontvangers erbij.',
    'Is de grondslag zelf toestemming, onbekend of niet herkend, dan vergelijkt deze controle haar niet met de tekst.',
  ],
  examples: {
    fout: [
      'naam: Onderzoek\ngrondslag: gerechtvaardigd-belang\ntoestemming_voor:\n  - {handeling: mailadres geven aan het bureau, betreft: deze-verwerking}\n',
      'naam: Onderzoek\ngrondslag: overeenkomst\ntoestemming_voor:\n  - {handeling: dossier inzien, betreft: onbekend}\n',
      'naam: Onderzoek\ngrondslag: overeenkomst\ntoestemming: {via: gesprek}\n',
      'naam: Onderzoek\nomschrijving: De cliënt geeft eerst toestemming.\ngrondslag: gerechtvaardigd-belang\n',
      'naam: Trajecten\ngrondslag: overeenkomst\ntoestemming_voor:\n  - {handeling: verstrekken van gegevens (uitsluitend met toestemming), betreft: andere-handeling}\nontvangers:\n  - {naam: werkgever}\n  - {naam: UWV, voorwaarde: met toestemming van de cliënt}\n',
    ],
    goed: [
      'naam: Interne audit\ngrondslag: gerechtvaardigd-belang\ntoestemming_voor:\n  - {handeling: inzage bij externe audits, betreft: andere-handeling, uitdrukkelijk: ja}\n',
      'naam: Dossier\nomschrijving: Met toestemming van de cliënt vragen we gegevens op bij de huisarts.\ngrondslag: overeenkomst\ngeheimhouding_doorbroken: {omdat: toestemming}\n',
      'naam: Dossier\ngrondslag: overeenkomst\nontvangers:\n  - {naam: huisarts, voorwaarde: met toestemming van de cliënt, geheimhouding_doorbroken: {omdat: toestemming}}\n',
      'naam: Dossier\ngrondslag: overeenkomst\ntoestemming_voor:\n  - {handeling: gebruik van gegevens over gezondheid, betreft: deze-verwerking, uitdrukkelijk: ja}\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {grond: uitdrukkelijke-toestemming}}\n',
      'naam: Meldingen\nomschrijving: Voor een melding is geen toestemming nodig.\ngrondslag: wettelijke-verplichting\nwet: Wmo 2015 5.2.6\n',
      'naam: Behandeling\nomschrijving: De ouders geven toestemming voor de behandeling.\ngrondslag: overeenkomst\n',
      'naam: Onderzoek\nomschrijving: De cliënt geeft eerst toestemming.\ngrondslag: toestemming\n',
      'naam: Dossier\nomschrijving: Inzien kan alleen met toestemming van de teamleider.\ngrondslag: overeenkomst\n',
      'naam: Foto’s\ngrondslag: overeenkomst\npersoonsgegevens:\n  - {gegevens: [toestemming van ouders voor zwemles]}\n',
      `naam: Register
verwerkingen:
  trajecten:
    naam: Trajecten
    grondslag: overeenkomst
    toestemming_voor:
      - {handeling: verstrekken van gegevens (uitsluitend met toestemming), betreft: andere-handeling}
    ontvangers:
      - {naam: werkgever}
---
delen:
  - id: reglement
    soort: reglement
    regels:
      - {id: uitsluitend, onderwerp: toestemming, tekst: Alleen met toestemming., toestemming: [{voor: verstrekken, nodig: ja, zonder_uitzondering: ja}]}
      - {id: werkgever, onderwerp: verstrekking, tekst: De werkgever krijgt gegevens., toestemming: [{voor: verstrekken, nodig: nee}]}
`,
      'naam: Trajecten\ngrondslag: overeenkomst\ntoestemming_voor:\n  - {handeling: verstrekken aan derden (uitsluitend met toestemming), betreft: andere-handeling}\nontvangers:\n  - {naam: UWV, voorwaarde: met toestemming van de cliënt}\n  - {naam: gemeente, wet: Jeugdwet 7.4.0}\n',
    ],
  },
  check({ verwerking, law, report }) {
    onlyWithConsent(verwerking, report)
    const statements = statementsIn(verwerking)
    const letters = statements.map(({ waarde }) => law.grondslag(waarde)?.letter)
    if (statements.length === 0 || letters.some((letter) => letter === undefined || letter === 'a')) return
    const grondslag = list([...new Set(statements.map((statement) => basisName(statement, law)))])
    reportFields(verwerking, grondslag, law, report)
    reportText(verwerking, statements, grondslag, law, report)
  },
})

function reportFields(verwerking: Verwerking, grondslag: string, law: Law, report: Report<Message>): void {
  const { yaml, doelen } = verwerking
  for (const each of items(yaml.toestemming_voor)) {
    const { handeling, betreft } = each
    if (betreft === 'onbekend') report({ of: each }, 'onbekend', { handeling: short(handeling), grondslag })
    if (betreft === 'deze-verwerking' && !(each.uitdrukkelijk === 'ja' && hasExplicitException(verwerking, law))) report({ of: each }, 'deze_verwerking', { handeling: short(handeling), grondslag })
  }
  for (const owner of [yaml, ...doelen.flatMap(({ yaml: doel }) => doel ?? [])]) if (owner.toestemming) report(at(owner, 'toestemming', 'key'), 'veld', { grondslag })
}

/** Consent that is only in the words. Nothing when a field already says what the consent is for. */
function reportText(verwerking: Verwerking, statements: readonly Grondslag[], grondslag: string, law: Law, report: Report<Message>): void {
  const { yaml } = verwerking
  if (yaml.toestemming_voor || yaml.toestemming || statements.some(({ toestemming }) => toestemming)) return
  if (record(yaml.geheimhouding_doorbroken)?.omdat === 'toestemming' || hasExplicitException(verwerking, law)) return
  const lifted = new Set<object>(verwerking.ontvangers.filter(liftsSecrecy).flatMap(({ yaml: each }) => each ?? []))
  const found = textsWith(consent, verwerking).find((text) => SAYS.test(text.field) && asksConsent(text) && !lifted.has(text.target.of))
  if (found) report(found.target, 'tekst', { tekst: short(found.text), grondslag })
}

/** Where a register says what it does with data. Elsewhere consent is about something else: longer retention, an exception, leave of a superior. */
const SAYS = /^(naam|omschrijving|uitleg(\/.*)?|doelen(\/(omschrijving|uitleg.*))?|persoonsgegevens\/(toelichting|noodzaak|uitleg.*)|ontvangers(\/(naam|waarom|voorwaarde|uitleg.*))?|gedeelde_verwerking|borging)$/

function asksConsent({ text }: Text): boolean {
  const concepts = consent.find(text).map(({ concept }) => concept)
  return concepts.includes('toestemming') && !concepts.some((concept) => concept === 'zorg' || concept === 'geheimhouding')
}

/** ‘Only with consent’, beside recipients for whom nothing of the kind is said. */
function onlyWithConsent(verwerking: Verwerking, report: Report<Message>): void {
  const others = verwerking.ontvangers.filter((each) => !['intern', 'verwerker', 'betrokkene'].includes(each.yaml?.rol ?? '') && !isConditional(each))
  if (others.length === 0) return
  const promise = items(verwerking.yaml.toestemming_voor).find(promisesNever)
  if (!promise || breaksOwnPromise(verwerking.register)) return
  const related = others.map(({ target }) => ({ target, text: 'hier staat geen voorwaarde' }))
  report({ of: promise }, 'uitsluitend', { ontvangers: list(others.map(({ naam }) => short(naam))) }, { related })
}

function promisesNever({ handeling, betreft }: ToestemmingVoor): boolean {
  const exclusive = consent.find(handeling).some(({ concept }) => concept === 'uitsluitend')
  return (betreft === 'deze-verwerking' || betreft === 'andere-handeling') && exclusive && disclosure.occurs(handeling)
}

function isConditional(ontvanger: Ontvanger): boolean {
  const { wet, voorwaarde } = ontvanger.yaml ?? {}
  return wet !== undefined || liftsSecrecy(ontvanger) || consent.find(voorwaarde ?? '').some(({ concept }) => concept === 'toestemming' || concept === 'niet-nodig')
}

function liftsSecrecy({ yaml }: Ontvanger): boolean {
  return record(yaml?.geheimhouding_doorbroken)?.omdat === 'toestemming'
}

function hasExplicitException({ groepen }: Verwerking, law: Law): boolean {
  return groepen.some(({ yaml, gebruik }) => [yaml, gebruik].some(({ uitzondering }) => law.uitzondering(record(uitzondering)?.grond ?? '')?.letter === 'a'))
}

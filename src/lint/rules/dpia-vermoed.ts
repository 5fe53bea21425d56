import type { DpiaOnderdeel, Law } from '../../law/index.js'
import type { Register, Verwerking } from '../../register/model.js'
import { record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { anonymous } from '../groups.js'
import { dutchDate } from '../dates.js'
import { list, several, short } from '../phrase.js'
import { kindOf } from '../recipients.js'
import { decided } from '../records.js'
import { defineRule } from '../rule.js'
import { isPublic, peopleIn, thousands, usesHealth } from '../scale.js'
import { categoriesOf } from '../special.js'

export default defineRule({
  id: 'dpia-vermoed',
  title: 'Waarschijnlijk is een DPIA nodig, en het register zegt er niets over',
  stake: 'bij een hoog risico denkt u vooraf na over wat er mis kan gaan',
  subject: 'dpia en fg',
  severity: 'warning',
  judgement: true,
  law: ['AVG 35(1)', 'AVG 35(4)'],
  scope: 'register',
  messages: {
    waarschijnlijk: {
      wat: 'Voor {verwerkingen} is waarschijnlijk een DPIA nodig: {onderdeel}.',
      waarom: 'Dit staat op de lijst van de Autoriteit Persoonsgegevens (nummer {nummer}). Daar gaat het om {over}. Sinds {datum} is een DPIA daarbij verplicht.',
      doe: 'doe een DPIA en zet `dpia` in de verwerking, met `nodig`, `datum` en `uitkomst`. Is zij niet nodig? Schrijf `nodig: nee` en zeg `waarom`.',
    },
    als_het_groot_is: {
      wat: 'Voor {verwerkingen} kan een DPIA nodig zijn: {onderdeel}. Dat hangt af van het aantal mensen, en dat staat er niet.',
      waarom: 'De lijst van de Autoriteit Persoonsgegevens (nummer {nummer}) vraagt een DPIA als dit grootschalig gebeurt{grens}.',
      doe: 'zet bij `omvang` om hoeveel mensen het gaat, en zet `dpia` in de verwerking: `nodig: ja` met `datum`, of `nodig: nee` met `waarom`.',
    },
    niet_gedaan: {
      wat: 'Voor {verwerkingen} is volgens het register een DPIA nodig. Er staat geen datum of document bij.',
      waarom: 'Een DPIA doet u voordat u begint, en u moet haar kunnen laten zien.',
      doe: 'doe de DPIA en zet `datum`, `uitkomst` en `document` bij `dpia`.',
    },
  },
  limits: [
    'Deze controle let op gezondheid, samenwerking van gemeenten, inkomen en schulden, erfelijke en biometrische gegevens en profielen. De andere nummers van de lijst ziet zij niet.',
    'Een zelfstandige zorgverlener is nooit grootschalig. Zet dan `dpia: {nodig: nee}` met de reden.',
    'Bij de meeste nummers noemt de lijst ook stelselmatig volgen, op welke schaal ook. Dat ziet deze controle niet.',
    'Ook buiten de lijst kan een DPIA nodig zijn.',
    'Een vastgesteld besluit van de procedure `dpia-nodig` dat de verwerking noemt, telt als antwoord, als de uitkomst is dat er geen nieuwe DPIA nodig is.',
  ],
  examples: {
    fout: [
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente, soort: publiek, regimes: [jeugdhulp]}\nverantwoordelijken: [gemeente]\nverwerkingen:\n  toegang:\n    naam: Toegang\n    persoonsgegevens: [{gegevens: [diagnose], bijzonder: gezondheid}]\n',
      'naam: Dossier\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid}\n',
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente, soort: publiek, regimes: [jeugdhulp]}\nverantwoordelijken: [gemeente]\nverwerkingen:\n  toegang:\n    naam: Toegang\n    persoonsgegevens: [{gegevens: [diagnose], bijzonder: gezondheid}]\n    ontvangers: [{naam: wijkteam, soort: zorgaanbieder}]\n',
      'naam: Dossier\ndpia: {nodig: ja}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid}\n---\nnaam: DPIA dossier\nprocedure: dpia-nodig\nversie: 2026-11-22\ndatum: 2026-11-20\nrol: privacy officer\nverwerkingen: [01-voorbeeld]\nuitkomst: al-gedaan\nantwoorden: [{vraag: gelijk, antwoord: ja}]\n',
      'naam: Dossier\nomvang: {aantal: 12000}\ndpia: onbekend\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid}\n',
    ],
    goed: [
      'naam: Dossier\nomvang: {aantal: 180}\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid}\n',
      'naam: Dossier\ndpia: {nodig: nee, waarom: alleen eigen cliënten van een zelfstandige hulpverlener}\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid}\n',
      'naam: Dossier\ndpia: {nodig: ja, datum: 2025-03-01}\n',
      { yaml: 'naam: Dossier\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid}\n', peildatum: '2019-11-26' },
      'naam: Nieuwsbrief\npersoonsgegevens:\n  - {gegevens: [e-mailadres], bijzonder: geen}\n',
      'naam: Dossier\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid}\n---\nnaam: DPIA dossier\nprocedure: dpia-nodig\nversie: 2026-11-22\ndatum: 2026-11-20\nrol: privacy officer\nverwerkingen: [01-voorbeeld]\nuitkomst: al-gedaan\nakkoord: {rol: directeur, datum: 2026-11-21}\nantwoorden: [{vraag: gelijk, antwoord: ja}]\n',
      'naam: Onderzoek\npersoonsgegevens:\n  - {gegevens: [diagnose], bijzonder: gezondheid, bewerking: geanonimiseerd}\n',
    ],
  },
  check({ register, law, report }) {
    const undone = [...register.verwerkingen.values()].filter(({ yaml }) => needsOne(yaml.dpia))
    say(undone, 'niet_gedaan')
    for (const { message, onderdelen, verwerkingen } of suspected(register, law)) say(verwerkingen, message, onderdelen)

    function say(verwerkingen: readonly Verwerking[], message: 'waarschijnlijk' | 'als_het_groot_is' | 'niet_gedaan', onderdelen?: readonly DpiaOnderdeel[]): void {
      const [first, ...others] = verwerkingen
      if (!first) return
      const grens = onderdelen?.find((each) => each.grens !== undefined)?.grens
      const about = onderdelen && {
        onderdeel: list(onderdelen.map(({ naam }) => naam.toLowerCase())),
        nummer: list(onderdelen.map(({ nummer }) => String(nummer))),
        over: onderdelen.map(({ over }) => over).join('; en om '),
        datum: dutchDate(onderdelen.map(({ geldig_vanaf }) => geldig_vanaf ?? law.peildatum).sort()[0]!),
        grens: grens === undefined ? '' : `; in de zorg is dat boven ${thousands(grens)} mensen in een systeem`,
        sleutel: onderdelen.map(({ id }) => id).join(' '),
      }
      report(at(first.yaml, 'naam', 'key'), message, { verwerkingen: several(verwerkingen.map(({ yaml }) => `‘${short(yaml.naam, 40)}’`)), ...about }, { related: others.map(({ yaml }) => ({ target: at(yaml, 'naam', 'key'), text: 'ook hier' })) })
    }
  },
})

interface Suspicion {
  message: 'waarschijnlijk' | 'als_het_groot_is'
  onderdelen: DpiaOnderdeel[]
  verwerkingen: Verwerking[]
}

/** Each activity once, with all items of the list that it comes under. What is certain goes before what depends on numbers. */
function suspected(register: Register, law: Law): Suspicion[] {
  const found = new Map<string, Suspicion>()
  const onTheList = law.dpia()
  for (const verwerking of openIn(register)) {
    const fitting = onTheList.filter((onderdeel) => fits(onderdeel, verwerking, law))
    const certain = fitting.filter((onderdeel) => scaleOf(onderdeel, verwerking) === 'groot')
    const onderdelen = certain.length > 0 ? certain : fitting.filter((onderdeel) => scaleOf(onderdeel, verwerking) === 'onbekend')
    if (onderdelen.length === 0) continue
    const message = certain.length > 0 ? 'waarschijnlijk' : 'als_het_groot_is'
    const key = [message, ...onderdelen.map(({ id }) => id)].join(' ')
    const same = found.get(key) ?? { message, onderdelen, verwerkingen: [] }
    found.set(key, same)
    same.verwerkingen.push(verwerking)
  }
  return [...found.values()]
}

/** Activities of which the register does not say whether an assessment is needed. */
function openIn(register: Register): Verwerking[] {
  return [...register.verwerkingen.values()].filter(({ id, yaml }) => {
    const nodig = record(yaml.dpia)?.nodig
    return yaml.rol !== 'verwerker' && (nodig === undefined || nodig === 'onbekend') && !decided(register, id, 'dpia-vermoed')
  })
}

function needsOne(dpia: Verwerking['yaml']['dpia']): boolean {
  const { nodig, datum, document } = record(dpia) ?? {}
  return nodig === 'ja' && (datum === undefined || datum === 'onbekend') && document === undefined
}

/** Whether an activity is of the kind that an item of the list is about. An unknown regime may be any. */
function fits({ id, regimes }: DpiaOnderdeel, verwerking: Verwerking, law: Law): boolean {
  const groepen = verwerking.groepen.filter((groep) => !anonymous(groep))
  const holds = verwerking.regimes.length === 0 || regimes === undefined || regimes.some((each) => verwerking.regimes.includes(each))
  if (!holds) return false
  if (id === 'gezondheid') return usesHealth(verwerking)
  if (id === 'genetisch') return groepen.some((groep) => categoriesOf(groep).includes('genetisch'))
  if (id === 'biometrie') return groepen.some((groep) => categoriesOf(groep).includes('biometrisch'))
  if (id === 'profilering') return record(verwerking.yaml.geautomatiseerde_besluiten)?.profilering === 'ja'
  if (id === 'financiele-situatie') return verwerking.regimes.length > 0 && groepen.some(({ yaml }) => yaml.soort === 'financieel')
  if (id === 'samenwerkingsverbanden') return isPublic(verwerking.verantwoordelijken) && sharesWithPartners(verwerking) && groepen.some((groep) => categoriesOf(groep).length > 0 || groep.yaml.soort === 'strafrechtelijk' || groep.yaml.soort === 'financieel') && law.inForce('AVG 35(4)')
  return false
}

/** Large scale: certain for a public body that does this as its work, else by number. */
function scaleOf({ grootschalig, grens }: DpiaOnderdeel, verwerking: Verwerking): 'groot' | 'klein' | 'onbekend' {
  if (!grootschalig || isPublic(verwerking.verantwoordelijken)) return 'groot'
  const people = peopleIn(verwerking)
  if (people === undefined || grens === undefined) return 'onbekend'
  return people > grens ? 'groot' : 'klein'
}

const NO_PARTNER = new Set(['toezichthouder', 'medewerkers', 'netwerk', 'leverancier', 'uitvoeringsorganisatie'])

function sharesWithPartners({ ontvangers }: Verwerking): boolean {
  return ontvangers.some((ontvanger) => !['intern', 'betrokkene', 'verwerker'].includes(ontvanger.yaml?.rol ?? '') && !NO_PARTNER.has(kindOf(ontvanger) ?? ''))
}

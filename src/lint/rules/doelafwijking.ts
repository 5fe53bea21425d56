import type { Law } from '../../law/index.js'
import type { Doel, Groep, Verwerking } from '../../register/model.js'
import { at } from '../../register/target.js'
import { anonymous } from '../groups.js'
import { aimsOf } from '../lexicon/aims.js'
import { rolesOf } from '../lexicon/roles.js'
import { list, short } from '../phrase.js'
import { defineRule } from '../rule.js'

/** Purposes for which nobody comes to an organisation: the data were there already, for something else. */
const LATER = new Set(['onderzoek', 'statistiek', 'tevredenheid', 'audit', 'werving'])

/** Purposes that art. 5(1)(b) takes as compatible, when there are safeguards. */
const PRESUMED = new Set(['onderzoek', 'statistiek'])

/** People whose data the organisation has for the help or the work itself. */
const KNOWN = new Set(['client', 'bewoner', 'patient', 'jeugdige', 'ouder', 'vertegenwoordiger', 'netwerk', 'uitkeringsgerechtigde', 'medewerker'])

export default defineRule({
  id: 'doelafwijking',
  title: 'Gegevens gaan naar een ander doel dan waarvoor u ze kreeg',
  stake: 'gegevens gebruikt u alleen voor een doel dat past bij het eerste doel (art. 5 en 6)',
  subject: 'doelen',
  severity: 'warning',
  judgement: true,
  law: ['AVG 6(4)', 'AVG 5(1)(b)', 'AVG 13(3)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'Voor ‘{doel}’ gebruikt u {zeker} gegevens die u eerst voor iets anders kreeg (van {mensen}).',
      waarom: 'Dat kan als het nieuwe doel past bij het eerste doel. U kijkt daarbij naar wat mensen verwachten, om welke gegevens het gaat en wat de gevolgen zijn. Die toets staat niet in het register.',
      doe: 'zet bij dit doel `verder_gebruik_van`, met de `verwerking` waar de gegevens vandaan komen en bij `verenigbaar_omdat` waarom het past. Vertel mensen ook vooraf over dit doel.',
    },
    zonder_reden: {
      wat: 'De gegevens komen uit ‘{verwerking}’, maar er staat niet waarom ‘{doel}’ daarbij past.',
      waarom: 'Wie gegevens voor een ander doel gebruikt, kijkt eerst of dat past bij het eerste doel: wat mensen verwachten, om welke gegevens het gaat, en wat de gevolgen zijn.',
      doe: 'vul bij `verder_gebruik_van` `verenigbaar_omdat` in, of noem bij `document` waar die toets staat.',
    },
    onderzoek: {
      wat: 'Voor ‘{doel}’ gebruikt u {zeker} gegevens die u eerst voor iets anders kreeg (van {mensen}).',
      waarom: 'Onderzoek en statistiek passen bij het eerste doel als er waarborgen zijn, zoals zo weinig mogelijk gegevens en geen namen. Welke dat zijn, staat er niet.',
      doe: 'zet bij dit doel `verder_gebruik_van`, met de `verwerking` waar de gegevens vandaan komen en bij `verenigbaar_omdat` welke waarborgen er zijn.',
      severity: 'info',
    },
    toestemming: {
      wat: 'Voor ‘{doel}’ gebruikt u {zeker} gegevens die u eerst voor iets anders kreeg (van {mensen}).',
      waarom: 'Met hun toestemming kan dat ook als het doel heel anders is. Maar dan moet het doel bij het vragen duidelijk zijn geweest, en moet te zien zijn om welke gegevens het gaat.',
      doe: 'zet bij dit doel `verder_gebruik_van` met de `verwerking` waar de gegevens vandaan komen, en kijk of u mensen vooraf over dit doel vertelt.',
      severity: 'info',
    },
  },
  limits: [
    'Deze controle kijkt naar doelen die bijna altijd later komen: onderzoek, statistiek, tevredenheid, audit en werving. Noemt een doel geen `soort`, dan leest zij de omschrijving.',
    'Regelt een wet het nieuwe gebruik (`wettelijke-verplichting` met `wet`), dan is er geen toets nodig.',
    'Zijn alle gegevens geanonimiseerd en staat de `herleidbaarheidstoets` erbij, dan zegt deze controle niets.',
    'Onderzoek en statistiek met gegevens die geanonimiseerd of gepseudonimiseerd zijn, gelden als passend bij het eerste doel: dat zijn waarborgen.',
    'Of de uitleg goed is, kan deze controle niet zien.',
  ],
  examples: {
    fout: [
      'naam: Tevredenheid\ndoelen:\n  - {omschrijving: Weten of cliënten tevreden zijn, soort: tevredenheid}\ngrondslag: gerechtvaardigd-belang\nbetrokkenen: [cliënten]\n',
      'naam: Register\npartijen: [{id: stichting, naam: Stichting Voorbeeld}]\nverwerkingen:\n  dossier:\n    naam: Dossier\n  audit:\n    naam: Audit\n    doelen:\n      - {omschrijving: Dossiers nakijken, grondslag: gerechtvaardigd-belang, verder_gebruik_van: {verwerking: dossier}}\n',
      'naam: Onderzoek\ndoelen:\n  - {omschrijving: Zien of de begeleiding helpt, soort: onderzoek}\ngrondslag: gerechtvaardigd-belang\nbetrokkenen:\n  - {naam: cliënten, rol: client}\n',
      'naam: CV delen\ndoelen: [Acquisitie naar betaald werk voor de cliënt]\ngrondslag: toestemming\nbetrokkenen:\n  - {naam: cliënten, rol: client}\n',
      'naam: Register\npartijen: [{id: stichting, naam: Stichting Voorbeeld}]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    persoonsgegevens: [{gegevens: [naam]}]\n  audit:\n    naam: Audit\n    doelen: [{omschrijving: Dossiers nakijken, soort: audit}]\n    grondslag: gerechtvaardigd-belang\n    persoonsgegevens: [{zie: dossier}]\n',
    ],
    goed: [
      'naam: Register\npartijen: [{id: stichting, naam: Stichting Voorbeeld}]\nverwerkingen:\n  dossier:\n    naam: Dossier\n  audit:\n    naam: Audit\n    doelen:\n      - {omschrijving: Dossiers nakijken, soort: audit, grondslag: gerechtvaardigd-belang, verder_gebruik_van: {verwerking: dossier, verenigbaar_omdat: een audit maakt de zorg zelf beter}}\n',
      'naam: Werving van personeel\ndoelen:\n  - {omschrijving: Nieuwe collega’s vinden, soort: werving}\ngrondslag: overeenkomst\nbetrokkenen:\n  - {naam: sollicitanten, rol: sollicitant}\n',
      'naam: Verplichte cijfers\ndoelen:\n  - {omschrijving: Cijfers voor het beleid, soort: statistiek}\ngrondslag: wettelijke-verplichting\nwet: Jeugdwet 7.4.1\nbetrokkenen:\n  - {naam: jeugdigen, rol: jeugdige}\n',
      'naam: Cijfers\ndoelen:\n  - {omschrijving: Zien of de begeleiding helpt, soort: statistiek}\ngrondslag: gerechtvaardigd-belang\nbetrokkenen:\n  - {naam: cliënten, rol: client}\npersoonsgegevens:\n  - {gegevens: [resultaten], bewerking: geanonimiseerd, herleidbaarheidstoets: groepen van minstens tien mensen}\n',
      'naam: Cijfers\ndoelen:\n  - {omschrijving: Tellen hoeveel mensen hulp krijgen, soort: statistiek}\ngrondslag: gerechtvaardigd-belang\nbetrokkenen:\n  - {naam: cliënten, rol: client}\npersoonsgegevens:\n  - {gegevens: [soort hulp], bewerking: gepseudonimiseerd}\n',
      'naam: Audit op cijfers\ndoelen:\n  - {omschrijving: De cijfers nakijken, soort: audit}\ngrondslag: gerechtvaardigd-belang\nbetrokkenen:\n  - {naam: cliënten, rol: client}\npersoonsgegevens:\n  - {gegevens: [aantallen], bewerking: geanonimiseerd, herleidbaarheidstoets: groepen van minstens tien mensen}\n',
      'naam: Dossier\ndoelen:\n  - {omschrijving: Begeleiden, soort: zorg}\ngrondslag: overeenkomst\nbetrokkenen:\n  - {naam: cliënten, rol: client}\n',
      'naam: Register\npartijen: [{id: stichting, naam: Stichting Voorbeeld}]\nverwerkingen:\n  dossier:\n    naam: Dossier\n  onderzoek:\n    naam: Onderzoek\n    doelen:\n      - {omschrijving: Zien of de begeleiding helpt, soort: onderzoek, grondslag: toestemming, verder_gebruik_van: {verwerking: dossier}}\n',
    ],
  },
  check({ verwerking, law, report }) {
    for (const doel of verwerking.doelen) {
      const use = doel.yaml?.verder_gebruik_van
      const letter = law.grondslag(doel.grondslag?.waarde ?? '')?.letter
      if (use?.verenigbaar_omdat || use?.document || (use && letter === 'a') || restsOnLaw(doel, law) || allTested(doel, verwerking)) continue
      if (use) {
        report(at(doel.yaml!, 'verder_gebruik_van'), 'zonder_reden', { verwerking: short(verwerking.register.verwerkingen.get(use.verwerking)?.yaml.naam ?? use.verwerking), doel: short(doel.omschrijving) })
        continue
      }
      const kind = [...aimsOf(doel)].find((aim) => LATER.has(aim))
      const people = verwerking.betrokkenen.filter((each) => [...rolesOf(each)].some((role) => KNOWN.has(role) && !(role === 'medewerker' && kind === 'werving')))
      const elsewhere = groupsOf(doel, verwerking).some(({ verwezen }) => verwezen)
      if (kind === undefined || (people.length === 0 && !elsewhere)) continue
      if (PRESUMED.has(kind) && letter !== 'a' && safeguarded(doel, verwerking)) continue
      const data = { doel: short(doel.omschrijving), mensen: people.length === 0 ? 'mensen' : list(people.map(({ naam }) => short(naam))), zeker: elsewhere ? 'nu' : 'waarschijnlijk' }
      report(doel.target, letter === 'a' ? 'toestemming' : PRESUMED.has(kind) ? 'onderzoek' : 'ontbreekt', data)
    }
  },
})

/** A duty in law can bring a new use with it; then the law has done the weighing. */
function restsOnLaw({ grondslag, yaml }: Doel, law: Law): boolean {
  return law.grondslag(grondslag?.waarde ?? '')?.letter === 'c' && (grondslag!.wet.length > 0 || yaml?.wet !== undefined)
}

function groupsOf(doel: Doel, { groepen }: Verwerking): Groep[] {
  return groepen.filter(({ doelen }) => doelen.includes(doel))
}

/** Pseudonyms are a safeguard that art. 89(1) itself names. */
function safeguarded(doel: Doel, verwerking: Verwerking): boolean {
  const groepen = groupsOf(doel, verwerking)
  return groepen.length > 0 && groepen.every((groep) => anonymous(groep) || (groep.gebruik.bewerking ?? groep.yaml.bewerking) === 'gepseudonimiseerd')
}

function allTested(doel: Doel, verwerking: Verwerking): boolean {
  const groepen = groupsOf(doel, verwerking)
  return groepen.length > 0 && groepen.every((groep) => anonymous(groep) && (groep.gebruik.herleidbaarheidstoets ?? groep.yaml.herleidbaarheidstoets) !== undefined)
}

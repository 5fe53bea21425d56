import { Lexicon } from './lexicon.js'

/** Organisations outside that often get data, by what they are. */
const ORGANISATION_WORDS = {
  gemeente: ['gemeente', 'gemeentes', 'wijkteam', 'sociaal team', 'college van burgemeester en wethouders', 'backoffice van gemeenten', 'backoffice van gemeentes'],
  'UWV, SVB of andere uitvoerder': ['=UWV', '=SVB', '=CIZ', '=CAK', 'sociale verzekeringsbank', 'zorgkantoor', 'zorgkantoren', 'belastingdienst', '=DUO'],
  werkgever: ['werkgever'],
  'arbeidsbemiddelaar': ['jobcoach', 'jobcoachbedrijf', 'jobcoachbedrijven', 're-integratiebedrijf', 're-integratiebedrijven', 'uitzendbureau', 'uitzendbureaus'],
  school: ['school', 'scholen', 'onderwijsinstelling', 'kinderopvang'],
  zorgaanbieder: ['huisarts', 'behandelaar', 'ziekenhuis', 'ziekenhuizen', 'zorgaanbieder', 'zorgverlener', 'hulpverleningsinstantie', 'medisch specialist', 'apotheek', 'apotheken', '=GGZ', '=GGD', 'begeleidende instantie'],
  verzekeraar: ['zorgverzekeraar', 'verzekeraar'],
  'politie of justitie': ['politie', 'justitie', '=HALT', 'reclassering', 'openbaar ministerie'],
  'jeugdbescherming': ['raad voor de kinderbescherming', '=RvdK', 'gecertificeerde instelling', 'veilig thuis'],
  toezichthouder: ['inspectie', '=IGJ', 'toezichthouder', 'auditorganisatie', 'autoriteit persoonsgegevens'],
  verhuurder: ['verhuurder', 'verhuurorganisatie', 'woningcorporatie', 'woningbouwcorporatie', 'woningbouwvereniging'],
  onderzoeksbureau: ['onderzoeksbureau', 'onderzoeksbureaus', 'onderzoeksinstituut', 'universiteit'],
  accountant: ['accountant', 'accountantskantoor', 'boekhouder', 'salarisadministrateur'],
  'arbodienst': ['arbodienst', 'bedrijfsarts'],
  deurwaarder: ['deurwaarder', 'incassobureau', 'incassobureaus'],
  opdrachtgever: ['opdrachtgever'],
  ministerie: ['ministerie', '=ministeries'],
} as const

export type OrganisationKind = keyof typeof ORGANISATION_WORDS

export const ORGANISATIONS = new Lexicon<OrganisationKind>(Object.entries(ORGANISATION_WORDS).map(([concept, words]) => ({ concept: concept as OrganisationKind, words })))

/** The `soort` of a recipient that stands for these organisations. */
export const RECIPIENT_KINDS: Partial<Record<string, readonly OrganisationKind[]>> = {
  gemeente: ['gemeente'],
  zorgaanbieder: ['zorgaanbieder'],
  onderwijs: ['school'],
  'politie-of-justitie': ['politie of justitie'],
  toezichthouder: ['toezichthouder'],
  uitvoeringsorganisatie: ['UWV, SVB of andere uitvoerder'],
  werkgever: ['werkgever'],
  verhuurder: ['verhuurder'],
  onderzoeksbureau: ['onderzoeksbureau'],
}

/** Words for giving data to someone, by the small words that then point at who gets them. */
export const GIVING = new Lexicon<'aan' | 'met'>([
  {
    concept: 'aan',
    words: [
      '=verstrekken', '=verstrekt', 'verstrekking', '=doorgeven', '=doorgegeven', '=geeft', '=geven', '=levert', '=leveren', '=aanleveren', '=aangeleverd', 'aanlevering', '=stuurt', '=sturen', '=gestuurd', '=verstuurt', '=verstuurd', '=versturen', '=verzenden', '=verzendt', '=verzonden', '=doorsturen', '=doorgestuurd',
      '=rapporteren', '=rapporteert', 'rapportage', '=overdragen', '=overgedragen', '=terugmelden', '=terugkoppelen', '=afstaan', '=ter beschikking',
    ],
  },
  { concept: 'met', words: ['=delen', '=deelt', '=gedeeld', '=uitwisselen', '=uitgewisseld', '=wisselt', '=wisselen', 'uitwisseling', '=communiceren', '=communiceert', '=bespreken', '=bespreekt', '=besproken'] },
])

/** Small words that point at who gets the data. */
export const TOWARDS: Record<'aan' | 'met', ReadonlySet<string>> = { aan: new Set(['aan', 'naar', 'bij']), met: new Set(['met', 'aan']) }

/** Small words after which a sentence speaks of something else. */
export const TURNS_AWAY: ReadonlySet<string> = new Set(['over', 'voor', 'van', 'door', 'uit', 'om', 'zodat', 'die', 'dat', 'waar', 'waarbij', 'als', 'wanneer', 'tijdens', 'in', 'op', 'per', 'via', 'namens', 'volgens', 'zonder'])

export const NEGATIONS: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit'])

import { normalise } from '../../register/identity.js'

/** Words of the schema and the term that says the same. No entry: the file says nothing, and the loss report says so. */
export type Terms = Readonly<Record<string, readonly string[]>>

export const PURPOSES: Terms = {
  zorg: ['begrip:Zorg'],
  toegang: ['dpv:ServiceAccessDetermination'],
  clientadministratie: ['dpv:CustomerManagement'],
  financien: ['begrip:Financien'],
  declaratie: ['dpv:PaymentManagement'],
  personeel: ['dpv:PersonnelManagement'],
  werving: ['dpv:RecruitmentManagement'],
  're-integratie': ['begrip:ReIntegratie'],
  onderzoek: ['begrip:Onderzoek'],
  statistiek: ['begrip:Statistiek'],
  tevredenheid: ['begrip:Tevredenheid'],
  audit: ['begrip:Audit'],
  kwaliteit: ['begrip:Kwaliteit'],
  nieuwsbrief: ['dpv:CommunicationManagement'],
  website: ['begrip:Website'],
  contact: ['dpv:CommunicationManagement'],
  klachten: ['begrip:Klachten'],
  veiligheid: ['dpv:EnforceSecurity'],
  verantwoording: ['begrip:Verantwoording'],
}

export const DATA: Terms = {
  bsn: ['begrip:Bsn'],
  'a-nummer': ['begrip:ANummer'],
  onderwijsnummer: ['begrip:Onderwijsnummer'],
  vreemdelingennummer: ['begrip:Vreemdelingennummer'],
  identiteitsnummer: ['begrip:Identiteitsnummer'],
  'kopie-identiteitsbewijs': ['begrip:KopieIdentiteitsbewijs'],
  strafrechtelijk: ['pd:Criminal'],
  financieel: ['pd:Financial'],
  identificatie: ['pd:Identifying'],
  contact: ['pd:Contact'],
  locatie: ['pd:Location'],
  beeld: ['begrip:Beeld'],
  gedrag: ['pd:Behavioural'],
  communicatie: ['pd:Communication'],
}

export const SPECIAL: Terms = {
  'ras-of-etnische-afkomst': ['begrip:RasOfEtnischeAfkomst'],
  'politieke-opvattingen': ['pd:PoliticalOpinion'],
  'religie-of-levensbeschouwing': ['begrip:ReligieOfLevensbeschouwing'],
  vakbond: ['pd:TradeUnionMembership'],
  genetisch: ['eu-gdpr:GeneticData'],
  biometrisch: ['eu-gdpr:BiometricData'],
  gezondheid: ['eu-gdpr:HealthData'],
  seksualiteit: ['pd:Sexual'],
}

/** Data by the name that people give them; only names that cannot mean anything else. */
const NAMED_DATA: Readonly<Record<string, string>> = {
  naam: 'pd:Name',
  namen: 'pd:Name',
  geboortedatum: 'pd:BirthDate',
  geboorteplaats: 'pd:BirthPlace',
  leeftijd: 'pd:Age',
  geslacht: 'pd:Gender',
  nationaliteit: 'pd:Nationality',
  'burgerlijke-staat': 'pd:MaritalStatus',
  adres: 'pd:PhysicalAddress',
  postcode: 'pd:PostalCode',
  telefoonnummer: 'pd:TelephoneNumber',
  'e-mailadres': 'pd:EmailAddress',
  'ip-adres': 'pd:IPAddress',
  iban: 'pd:FinancialAccountNumber',
  bankrekeningnummer: 'pd:FinancialAccountNumber',
  inkomen: 'pd:Income',
  salaris: 'pd:Salary',
  bsn: 'begrip:Bsn',
  burgerservicenummer: 'begrip:Bsn',
  zorgindicatie: 'begrip:Zorgindicatie',
  'zorg-indicatie': 'begrip:Zorgindicatie',
}

/** What a single datum is, as far as its name leaves no doubt. */
export function namedData(text: string): string | undefined {
  const name = normalise(text)
  return Object.hasOwn(NAMED_DATA, name) ? NAMED_DATA[name] : undefined
}

export const PEOPLE: Terms = {
  client: ['dpv:Client'],
  bewoner: ['begrip:Bewoner'],
  patient: ['dpv:Patient'],
  jeugdige: ['begrip:Jeugdige'],
  ouder: ['dpv:ParentOfDataSubject'],
  vertegenwoordiger: ['dpv:GuardianOfDataSubject'],
  netwerk: ['begrip:Naaste'],
  uitkeringsgerechtigde: ['begrip:Uitkeringsgerechtigde'],
  medewerker: ['dpv:Employee'],
  sollicitant: ['dpv:JobApplicant'],
  vrijwilliger: ['begrip:Vrijwilliger'],
  bezoeker: ['dpv:Visitor'],
  abonnee: ['dpv:Subscriber'],
  contactpersoon: ['begrip:Contactpersoon'],
  burger: ['dpv:Citizen'],
}

export const RECIPIENT_ROLES: Terms = {
  verwerkingsverantwoordelijke: ['dpv:DataController'],
  gezamenlijk: ['begrip:GezamenlijkVerantwoordelijke'],
  verwerker: ['dpv:DataProcessor'],
  intern: ['dpv:OrganisationalUnit'],
  betrokkene: ['dpv:DataSubject'],
}

export const RECIPIENT_KINDS: Terms = {
  gemeente: ['begrip:Gemeente'],
  zorgaanbieder: ['begrip:Zorgaanbieder'],
  onderwijs: ['dpv:EducationalOrganisation'],
  'politie-of-justitie': ['begrip:PolitieOfJustitie'],
  toezichthouder: ['dpv:Authority'],
  uitvoeringsorganisatie: ['begrip:Uitvoeringsorganisatie'],
  werkgever: ['begrip:Werkgever'],
  verhuurder: ['begrip:Verhuurder'],
  onderzoeksbureau: ['begrip:Onderzoeksbureau'],
  leverancier: ['begrip:Leverancier'],
  netwerk: ['begrip:Netwerk'],
  medewerkers: ['begrip:Medewerkers'],
}

export const PARTY_KINDS: Terms = { publiek: ['dpv:PublicSectorBody'], privaat: ['dpv:PrivateSectorBody'] }

export const ROLES: Terms = { verwerkingsverantwoordelijke: ['dpv:DataController'], verwerker: ['dpv:DataProcessor'] }

export const STATUSES: Terms = { gepland: ['dpv:ActivityPlanned'], actief: ['dpv:ActivityOngoing'], beeindigd: ['dpv:ActivityCompleted'] }

export const RIGHTS: Terms = {
  inzage: ['eu-gdpr:A15'],
  rectificatie: ['eu-gdpr:A16'],
  wissing: ['eu-gdpr:A17'],
  beperking: ['eu-gdpr:A18'],
  overdraagbaarheid: ['eu-gdpr:A20'],
  bezwaar: ['eu-gdpr:A21'],
  'menselijke-tussenkomst': ['eu-gdpr:A22'],
}

export const AFTERWARDS: Terms = {
  vernietigen: ['dpv:StorageDeletion'],
  anonimiseren: ['begrip:BewarenDaarnaAnonimiseren'],
  overdragen: ['begrip:BewarenDaarnaOverdragen'],
  teruggeven: ['begrip:BewarenDaarnaTeruggeven'],
}

export const PROCESSED: Terms = {
  geanonimiseerd: ['dpv:Anonymisation'],
  gepseudonimiseerd: ['dpv:Pseudonymisation'],
  'waar-mogelijk-geanonimiseerd': ['dpv:Anonymisation'],
}

/** The instrument of a transfer. Which letter it is under articles 46 and 49 is often not said, and then stays unsaid. */
export const TRANSFERS: Terms = {
  adequaatheidsbesluit: ['eu-gdpr:A45-3'],
  standaardbepalingen: ['dpv:DataTransferLegalBasis', 'eu-gdpr:StandardContractualClauses'],
  'bindende-bedrijfsvoorschriften': ['eu-gdpr:A46-2-b'],
  'uitzondering-artikel-49': ['dpv:DataTransferLegalBasis'],
}

/** Instruments of articles 45 to 49 AVG that a text can cite, in the fixed form of a citation. */
export const CITED_TRANSFERS: Terms = {
  'AVG 45': ['eu-gdpr:A45-3'],
  'AVG 45(3)': ['eu-gdpr:A45-3'],
  ...Object.fromEntries([...'abcdef'].map((letter) => [`AVG 46(2)(${letter})`, [`eu-gdpr:A46-2-${letter}`]])),
  ...Object.fromEntries([...'ab'].map((letter) => [`AVG 46(3)(${letter})`, [`eu-gdpr:A46-3-${letter}`]])),
  ...Object.fromEntries([...'abcdefg'].map((letter) => [`AVG 49(1)(${letter})`, [`eu-gdpr:A49-1-${letter}`]])),
  'AVG 49(2)': ['eu-gdpr:A49-2'],
}

/** Countries by their Dutch name, `loc:` by ISO 3166. One that is not here keeps its name as a text. */
const COUNTRIES: Readonly<Record<string, string>> = {
  belgie: 'BE', bulgarije: 'BG', cyprus: 'CY', denemarken: 'DK', duitsland: 'DE', estland: 'EE', finland: 'FI', frankrijk: 'FR', griekenland: 'GR', hongarije: 'HU',
  ierland: 'IE', ijsland: 'IS', italie: 'IT', kroatie: 'HR', letland: 'LV', liechtenstein: 'LI', litouwen: 'LT', luxemburg: 'LU', malta: 'MT', nederland: 'NL', noorwegen: 'NO',
  oostenrijk: 'AT', polen: 'PL', portugal: 'PT', roemenie: 'RO', slovenie: 'SI', slowakije: 'SK', spanje: 'ES', tsjechie: 'CZ', zweden: 'SE',
  'verenigde-staten': 'US', 'verenigde-staten-van-amerika': 'US', vs: 'US', usa: 'US', 'verenigd-koninkrijk': 'GB', vk: 'GB', zwitserland: 'CH', andorra: 'AD', argentinie: 'AR',
  australie: 'AU', brazilie: 'BR', canada: 'CA', china: 'CN', egypte: 'EG', faeroer: 'FO', filipijnen: 'PH', guernsey: 'GG', india: 'IN', indonesie: 'ID', israel: 'IL', japan: 'JP',
  jersey: 'JE', marokko: 'MA', mexico: 'MX', 'nieuw-zeeland': 'NZ', oekraine: 'UA', rusland: 'RU', servie: 'RS', singapore: 'SG', suriname: 'SR', turkije: 'TR', uruguay: 'UY',
  'zuid-afrika': 'ZA', 'zuid-korea': 'KR',
}

export function country(text: string): string | undefined {
  const name = normalise(text)
  return Object.hasOwn(COUNTRIES, name) ? `loc:${COUNTRIES[name]}` : undefined
}

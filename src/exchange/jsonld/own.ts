/** A kind of thing that DPV has no word for: what it is called, what it is a kind of, and what comes near. */
export interface OwnClass {
  naam: string
  onder: string
  lijkt?: readonly string[]
}

const kind = (naam: string, onder: string, ...lijkt: string[]): OwnClass => (lijkt.length === 0 ? { naam, onder } : { naam, onder, lijkt })

export const OWN_CLASSES: Readonly<Record<string, OwnClass>> = {
  // Data.
  Bsn: kind('burgerservicenummer (BSN)', 'pd:OfficialID'),
  ANummer: kind('administratienummer (A-nummer)', 'pd:OfficialID'),
  Onderwijsnummer: kind('onderwijsnummer', 'pd:OfficialID'),
  Vreemdelingennummer: kind('vreemdelingennummer', 'pd:OfficialID'),
  Identiteitsnummer: kind('nummer van een identiteitsbewijs', 'pd:OfficialID'),
  KopieIdentiteitsbewijs: kind('kopie van een identiteitsbewijs', 'pd:OfficialID'),
  Beeld: kind('foto of film', 'dpv:PersonalData', 'pd:Picture'),
  // Not under health data: whether it is, is for the register to say.
  Zorgindicatie: kind('zorgindicatie', 'dpv:PersonalData', 'eu-gdpr:HealthData'),
  // Article 9 names two at once; DPV has a word for each.
  RasOfEtnischeAfkomst: kind('ras of etnische afkomst', 'dpv:SpecialCategoryPersonalData', 'pd:Race', 'pd:EthnicOrigin'),
  ReligieOfLevensbeschouwing: kind('religie of levensbeschouwing', 'dpv:SpecialCategoryPersonalData', 'pd:ReligiousBelief', 'pd:PhilosophicalBelief'),
  // People.
  Bewoner: kind('bewoner', 'dpv:DataSubject'),
  Jeugdige: kind('jeugdige', 'dpv:DataSubject'),
  Naaste: kind('naaste of iemand uit het netwerk', 'dpv:DataSubject'),
  Uitkeringsgerechtigde: kind('iemand met een uitkering', 'dpv:DataSubject'),
  Vrijwilliger: kind('vrijwilliger', 'dpv:DataSubject'),
  Contactpersoon: kind('contactpersoon', 'dpv:DataSubject'),
  // Who gets data.
  GezamenlijkVerantwoordelijke: kind('een van de organisaties die samen verantwoordelijk zijn', 'dpv:DataController'),
  Gemeente: kind('gemeente', 'dpv:GovernmentalOrganisation'),
  Zorgaanbieder: kind('zorgaanbieder', 'dpv:Organisation', 'dpv:HealthcareOrganisation'),
  PolitieOfJustitie: kind('politie of justitie', 'dpv:GovernmentalOrganisation', 'dpv:LawEnforcementOrganisation', 'dpv:JudicialOrganisation'),
  Uitvoeringsorganisatie: kind('uitvoeringsorganisatie', 'dpv:Organisation'),
  Werkgever: kind('werkgever', 'dpv:LegalEntity'),
  Verhuurder: kind('verhuurder', 'dpv:LegalEntity'),
  Onderzoeksbureau: kind('onderzoeksbureau', 'dpv:Organisation'),
  Leverancier: kind('leverancier', 'dpv:LegalEntity', 'dpv:ServiceProvider'),
  Netwerk: kind('netwerk van de betrokkene', 'dpv:NaturalPerson'),
  Medewerkers: kind('medewerkers', 'dpv:NaturalPerson'),
  // Purposes.
  Zorg: kind('zorg of begeleiding geven', 'dpv:ServiceProvision'),
  Financien: kind('financiën', 'dpv:Purpose', 'dpv:PaymentManagement'),
  ReIntegratie: kind('re-integratie', 'dpv:Purpose'),
  Onderzoek: kind('onderzoek', 'dpv:Purpose', 'dpv:ScientificResearch', 'dpv:ResearchAndDevelopment'),
  Statistiek: kind('statistiek', 'dpv:Purpose', 'dpv:ProvideOfficialStatistics'),
  Tevredenheid: kind('tevredenheid meten', 'dpv:Purpose', 'dpv:CustomerCare'),
  Audit: kind('audit', 'dpv:Purpose', 'dpv:OrganisationComplianceManagement'),
  Kwaliteit: kind('kwaliteit', 'dpv:Purpose', 'dpv:ServiceOptimisation'),
  Website: kind('website', 'dpv:Purpose', 'dpv:TechnicalServiceProvision'),
  Klachten: kind('klachten behandelen', 'dpv:Purpose', 'dpv:DisputeManagement'),
  Verantwoording: kind('verantwoording afleggen', 'dpv:Purpose', 'dpv:LegalCompliance'),
  // What happens after the term.
  BewarenDaarnaAnonimiseren: kind('bewaren, en daarna anonimiseren', 'dpv:StorageCondition'),
  BewarenDaarnaOverdragen: kind('bewaren, en daarna overdragen', 'dpv:StorageCondition'),
  BewarenDaarnaTeruggeven: kind('bewaren, en daarna teruggeven', 'dpv:StorageCondition'),
  // The rest.
  Systeem: kind('systeem of kanaal', 'dpv:Technology'),
}

/** Relations that DPV has no word for, with what they say. */
export const OWN_PROPERTIES: Readonly<Record<string, string>> = {
  afweging: 'afweging van belangen',
  bedingen: 'wat de overeenkomst regelt',
  belang: 'het belang',
  bewering: 'wat de bron zelf als uitzondering noemt',
  beeindigd: 'laatste dag van de verwerking',
  begonnen: 'eerste dag van de verwerking',
  daarna: 'wat er na de termijn gebeurt',
  geldigTot: 'geldig tot en met',
  geldtVoor: 'waarvoor de maatregel geldt',
  gemaaktMet: 'versie van avg die het bestand schreef',
  grens: 'of de termijn precies, ten minste of ten hoogste geldt',
  niet: 'wat deze ontvanger niet krijgt',
  noemt: 'bijzondere of strafrechtelijke gegevens die de verwerking noemt',
  noodzaak: 'waarom het nodig is',
  norm: 'norm voor beveiliging',
  onderWie: 'mensen die er ook bij zijn',
  opdrachtgever: 'organisatie die de opdracht geeft',
  orgaan: 'orgaan dat verantwoordelijk is',
  partij: 'de organisatie zelf',
  rechtsvorm: 'rechtsvorm',
  rol: 'rol van de organisatie bij deze verwerking',
  soortTermijn: 'soort gegevens waarvoor de wet een eigen termijn heeft',
  status: 'of de maatregel verplicht of vrij is',
  toestemming: 'hoe de toestemming wordt gevraagd en ingetrokken',
  uitleg: 'uitleg in gewone woorden',
  vastlegging: 'hoe de toestemming wordt vastgelegd',
  voorwaarde: 'onder welke voorwaarde',
}

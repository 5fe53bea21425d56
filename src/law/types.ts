/* Made by `npm run generate` from schemas/law.schema.json: change the schema, not this file. */

/**
 * Kleine letters, cijfers en streepjes.
 */
export type Kenmerk = string
/**
 * De wet waaronder het werk van een organisatie valt, zoals het register die noemt.
 */
export type Regime =
  | 'jeugdhulp'
  | 'wmo'
  | 'wgbo'
  | 'zvw'
  | 'wlz'
  | 're-integratie'
  | 'participatiewet'
  | 'schuldhulp'
  | 'onderwijs'
  | 'veilig-thuis'
  | 'werkgever'
/**
 * Vindplaats in vaste vorm: afkorting van de wet, artikel, en tussen haakjes lid en onderdeel.
 */
export type Vindplaats = string
/**
 * Onderdeel van het artikellid.
 */
export type Letter = string
/**
 * Zoals het veld `soort` van een bewaartermijn in het register.
 */
export type Termijnsoort =
  | 'zorgdossier'
  | 'jeugdhulpdossier'
  | 'wmo-gegevens'
  | 'medisch-dossier'
  | 'administratie'
  | 'loonadministratie'
  | 'identiteitsbewijs-personeel'
  | 'sollicitatie'
  | 'personeelsdossier'
  | 'logging'
  | 'beeldmateriaal'
  | 'nieuwsbrief'
  | 'uitkering'
  | 'schuldhulp'
  | 're-integratie'
  | 'anders'
/**
 * Datum als jaar-maand-dag.
 */
export type Datum = string

/**
 * Het recht als gegevens: wetten, bepalingen, termijnen en woorden, elk met data en bron.
 */
export interface LawData {
  /**
   * Wetten en regelingen met de dagen waarop ze gelden.
   */
  wetten: Wet[]
  /**
   * Naamswijzigingen van instanties en normen.
   */
  instanties: Instantie[]
  /**
   * Beveiligingsnormen die een regeling noemt.
   */
  normen: Norm[]
  /**
   * Voorschriften waarnaar wordt verwezen.
   */
  bepalingen: Bepaling[]
  /**
   * Artikel 6 lid 1 AVG.
   */
  grondslagen: Grondslag[]
  /**
   * Artikel 9 lid 2 AVG en de uitwerking daarvan.
   */
  uitzonderingen: Uitzondering[]
  /**
   * Artikel 10 AVG en de uitwerking daarvan.
   */
  strafrecht: Strafrechtregel[]
  /**
   * Nummers die de wet toekent.
   */
  nummers: Nummer[]
  /**
   * Wettelijk geregelde uitwisselingen.
   */
  uitwisselingen: Uitwisseling[]
  /**
   * Gebeurtenissen waarmee een termijn begint.
   */
  beginpunten: Beginpunt[]
  /**
   * Hoe lang wat bewaard wordt.
   */
  bewaartermijnen: Bewaartermijn[]
  /**
   * Besluiten over landen buiten de EER.
   */
  adequaatheid: Adequaatheid[]
  /**
   * Landen die geen derde land zijn.
   */
  landen: EerLand[]
  /**
   * Lijst van de Autoriteit Persoonsgegevens van 27 november 2019.
   */
  dpia: DpiaOnderdeel[]
  /**
   * Wat de wet vraagt op een moment dat er iets gebeurt, met drempel en termijn.
   */
  plichten: Plicht[]
  /**
   * Oude woorden en die van vandaag.
   */
  woorden: Woord[]
  /**
   * Artikelen 15 tot en met 22 AVG.
   */
  rechten: Recht[]
  /**
   * Artikelen 13 en 14 AVG.
   */
  informatie: Informatie[]
  /**
   * Dagen waarop het recht verandert.
   */
  omslagen: Omslag[]
}
/**
 * Een wet, besluit, regeling of lijst, met de dagen waarop die geldt.
 */
export interface Wet {
  /**
   * Vaste korte naam; wordt nooit hergebruikt.
   */
  id: string
  /**
   * Zoals de regeling zichzelf noemt (citeertitel).
   */
  naam: string
  /**
   * De vorm die in vindplaatsen wordt gebruikt.
   */
  afkorting: string
  /**
   * Andere schrijfwijzen die mensen gebruiken. Hoofdletters, accenten en leestekens doen er niet toe.
   */
  ook: string[]
  /**
   * Namen die mensen gebruiken en die niet kloppen. Hoofdletters doen ertoe bij een afkorting.
   */
  onjuist?: string[]
  /**
   * Wat voor regeling.
   */
  soort: 'verordening' | 'richtlijn' | 'verdrag' | 'wet' | 'besluit' | 'regeling' | 'lijst'
  /**
   * Nummer op wetten.overheid.nl.
   */
  bwb?: string
  /**
   * Nummer van het boek en het BWB-nummer daarvan.
   */
  boeken?: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[0-9]+$".
     */
    [k: string]: string
  }
  /**
   * Delen van een wetboek met een eigen naam, en het boek waarin ze staan.
   */
  afdelingen?: Afdeling[]
  /**
   * Nummer op EUR-Lex.
   */
  celex?: string
  /**
   * Hoe de artikelen genummerd zijn: 6, 7.3.8 of 7:454.
   */
  nummering: 'gewoon' | 'punt' | 'dubbelepunt'
  /**
   * Het hoogste artikelnummer, waar dat bekend is: hogere bestaan niet.
   */
  hoogste_artikel?: number
  /**
   * Voor welk soort organisatie dit geldt. Weggelaten: voor beide.
   */
  alleen?: 'publiek' | 'privaat'
  /**
   * Alleen voor een wet die nog niet in werking is: de dag die wordt genoemd.
   */
  verwacht_vanaf?: string
  /**
   * Kenmerken van de wetten die ervoor in de plaats kwamen.
   */
  opvolgers?: Kenmerk[]
  /**
   * Eerste dag waarop dit geldt. Weggelaten: van oudsher, of zolang de wet zelf geldt.
   */
  geldig_vanaf?: string
  /**
   * Laatste dag waarop dit geldt. Weggelaten: nog steeds.
   */
  geldig_tot?: string
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Feiten van deze rij die niet in de bron zijn nagelezen, ook al is de rest dat wel.
   */
  niet_nagelezen?: ('geldig_vanaf' | 'geldig_tot')[]
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een deel van een wetboek dat een eigen naam heeft.
 */
export interface Afdeling {
  /**
   * Hoe het deel genoemd wordt.
   */
  namen: string[]
  /**
   * Namen die mensen gebruiken en die niet kloppen.
   */
  onjuist?: string[]
  /**
   * Nummer van het boek.
   */
  boek: string
}
/**
 * Een instantie of norm die een andere naam of opvolger kreeg.
 */
export interface Instantie {
  /**
   * Kleine letters, cijfers en streepjes.
   */
  id: string
  /**
   * Hoe het heette.
   */
  oud: string
  /**
   * Andere schrijfwijzen die mensen gebruiken. Hoofdletters, accenten en leestekens doen er niet toe.
   */
  ook: string[]
  /**
   * Hoe het nu heet.
   */
  nieuw: string
  /**
   * Eerste dag waarop de oude naam niet meer klopt.
   */
  sinds: string
  /**
   * Instantie of norm.
   */
  soort: 'instantie' | 'norm'
  /**
   * Zinsdelen waarin de oude naam iets anders betekent.
   */
  niet?: string[]
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een norm voor beveiliging die een regeling noemt.
 */
export interface Norm {
  /**
   * Kleine letters, cijfers en streepjes.
   */
  id: string
  /**
   * Hoe de norm heet.
   */
  naam: string
  /**
   * Andere schrijfwijzen die mensen gebruiken. Hoofdletters, accenten en leestekens doen er niet toe.
   */
  ook: string[]
  /**
   * Het voorschrift dat de norm noemt.
   */
  bepaling?: string
  /**
   * De wetten waaronder het werk valt. Weggelaten: voor elk regime.
   */
  regimes?: Regime[]
  /**
   * Voor welk soort organisatie dit geldt. Weggelaten: voor beide.
   */
  alleen?: 'publiek' | 'privaat'
  /**
   * Of de norm moet worden gevolgd, of een gelijkwaardige mag, of slechts richting geeft.
   */
  kracht: 'verplicht' | 'of-gelijkwaardig' | 'richtsnoer'
  /**
   * Eerste dag waarop dit geldt. Weggelaten: van oudsher, of zolang de wet zelf geldt.
   */
  geldig_vanaf?: string
  /**
   * Laatste dag waarop dit geldt. Weggelaten: nog steeds.
   */
  geldig_tot?: string
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een voorschrift waar een controle of een document naar verwijst.
 */
export interface Bepaling {
  /**
   * In vaste vorm.
   */
  id: string
  /**
   * Kort en in eigen woorden.
   */
  over: string
  /**
   * Hoeveel genummerde leden of punten het artikel telt, voor zover bekend; 0 als het geen leden heeft.
   */
  leden?: number
  /**
   * De letter van het laatste onderdeel, of `geen`.
   */
  onderdelen?: string
  /**
   * Wat wie dit aanhaalt waarschijnlijk bedoelt.
   */
  bedoeld?: Vindplaats[]
  /**
   * Eerste dag waarop dit geldt. Weggelaten: van oudsher, of zolang de wet zelf geldt.
   */
  geldig_vanaf?: string
  /**
   * Laatste dag waarop dit geldt. Weggelaten: nog steeds.
   */
  geldig_tot?: string
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een van de zes grondslagen van artikel 6 lid 1 AVG.
 */
export interface Grondslag {
  /**
   * Kleine letters, cijfers en streepjes.
   */
  id: string
  letter: Letter
  /**
   * Korte naam.
   */
  naam: string
  bepaling: Vindplaats
  /**
   * Andere schrijfwijzen die mensen gebruiken. Hoofdletters, accenten en leestekens doen er niet toe.
   */
  ook: string[]
  /**
   * Waar het om gaat, in eigen woorden.
   */
  kern: string
  /**
   * Wat vastgelegd of waar moet zijn.
   */
  vraagt: string[]
  /**
   * Of een wettelijk voorschrift de grondslag moet dragen (artikel 6 lid 3 AVG).
   */
  wet_nodig: boolean
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een van de tien uitzonderingen van artikel 9 lid 2 AVG.
 */
export interface Uitzondering {
  /**
   * Kleine letters, cijfers en streepjes.
   */
  id: string
  letter: Letter
  /**
   * Korte naam.
   */
  naam: string
  bepaling: Vindplaats
  /**
   * Andere schrijfwijzen die mensen gebruiken. Hoofdletters, accenten en leestekens doen er niet toe.
   */
  ook: string[]
  /**
   * Waar het om gaat, in eigen woorden.
   */
  kern: string
  /**
   * Of de uitzondering alleen bestaat als een wet die uitwerkt.
   */
  wet_nodig: boolean
  /**
   * Nationale bepalingen die de uitzondering uitwerken.
   */
  uitwerkingen: Uitwerking[]
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Wat een nationale bepaling vraagt en voor wie.
 */
export interface Uitwerking {
  bepaling: Vindplaats
  /**
   * Op wie de bepaling ziet.
   */
  wie: string
  /**
   * Waarvoor de gegevens nodig moeten zijn.
   */
  waarvoor: string
  /**
   * Alleen deze bijzondere gegevens. Weggelaten: alle.
   */
  categorieen?: string[]
  /**
   * De wetten waaronder het werk valt. Weggelaten: voor elk regime.
   */
  regimes?: Regime[]
  /**
   * Voor welk soort organisatie dit geldt. Weggelaten: voor beide.
   */
  alleen?: 'publiek' | 'privaat'
  /**
   * Woorden waaraan een aangehaalde uitzondering te herkennen is.
   */
  trefwoorden?: string[]
  /**
   * Eerste dag waarop dit geldt. Weggelaten: van oudsher, of zolang de wet zelf geldt.
   */
  geldig_vanaf?: string
  /**
   * Laatste dag waarop dit geldt. Weggelaten: nog steeds.
   */
  geldig_tot?: string
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een voorschrift dat strafrechtelijke gegevens toelaat.
 */
export interface Strafrechtregel {
  bepaling: Vindplaats
  /**
   * Op wie de bepaling ziet.
   */
  wie: string
  /**
   * Waarvoor de gegevens nodig moeten zijn.
   */
  waarvoor: string
  /**
   * De wetten waaronder het werk valt. Weggelaten: voor elk regime.
   */
  regimes?: Regime[]
  /**
   * Voor welk soort organisatie dit geldt. Weggelaten: voor beide.
   */
  alleen?: 'publiek' | 'privaat'
  /**
   * Eerste dag waarop dit geldt. Weggelaten: van oudsher, of zolang de wet zelf geldt.
   */
  geldig_vanaf?: string
  /**
   * Laatste dag waarop dit geldt. Weggelaten: nog steeds.
   */
  geldig_tot?: string
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een nummer dat een wet aan een mens toekent.
 */
export interface Nummer {
  /**
   * Zoals het register het noemt.
   */
  soort: 'bsn' | 'a-nummer' | 'onderwijsnummer' | 'vreemdelingennummer' | 'identiteitsnummer'
  /**
   * Volledige naam.
   */
  naam: string
  /**
   * Andere schrijfwijzen die mensen gebruiken. Hoofdletters, accenten en leestekens doen er niet toe.
   */
  ook: string[]
  /**
   * Vindplaatsen in de wet, in vaste vorm.
   */
  algemeen: Vindplaats[]
  /**
   * Wie het nummer mag of moet gebruiken.
   */
  regels: Nummerregel[]
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een voorschrift dat het gebruik van een nummer regelt.
 */
export interface Nummerregel {
  /**
   * Vindplaatsen in de wet, in vaste vorm.
   */
  bepalingen: Vindplaats[]
  /**
   * De wetten waaronder het werk valt. Weggelaten: voor elk regime.
   */
  regimes?: Regime[]
  /**
   * Voor welk soort organisatie dit geldt. Weggelaten: voor beide.
   */
  alleen?: 'publiek' | 'privaat'
  /**
   * Op wie het voorschrift ziet.
   */
  wie: string
  /**
   * Wat het voorschrift toelaat of opdraagt.
   */
  over: string
  /**
   * Opdragen, toelaten, of juist niet meer dan inzien.
   */
  kracht: 'moet' | 'mag' | 'alleen-inzien'
  /**
   * Eerste dag waarop dit geldt. Weggelaten: van oudsher, of zolang de wet zelf geldt.
   */
  geldig_vanaf?: string
  /**
   * Laatste dag waarop dit geldt. Weggelaten: nog steeds.
   */
  geldig_tot?: string
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een uitwisseling van gegevens die een wet regelt.
 */
export interface Uitwisseling {
  /**
   * Kleine letters, cijfers en streepjes.
   */
  id: string
  /**
   * Soort ontvanger, zoals het register die noemt.
   */
  ontvangers: string[]
  /**
   * De wetten waaronder het werk valt. Weggelaten: voor elk regime.
   */
  regimes?: Regime[]
  /**
   * Voor welk soort organisatie dit geldt. Weggelaten: voor beide.
   */
  alleen?: 'publiek' | 'privaat'
  /**
   * Vindplaatsen in de wet, in vaste vorm.
   */
  bepalingen: Vindplaats[]
  /**
   * Wie de gegevens geeft.
   */
  wie: string
  /**
   * Wat er wordt gegeven en waarvoor.
   */
  over: string
  /**
   * Of het moet of mag.
   */
  kracht: 'moet' | 'mag'
  /**
   * Eerste dag waarop dit geldt. Weggelaten: van oudsher, of zolang de wet zelf geldt.
   */
  geldig_vanaf?: string
  /**
   * Laatste dag waarop dit geldt. Weggelaten: nog steeds.
   */
  geldig_tot?: string
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een gebeurtenis waarmee een bewaartermijn begint.
 */
export interface Beginpunt {
  /**
   * Kleine letters, cijfers en streepjes.
   */
  id: string
  /**
   * In een zin na ‘vanaf’.
   */
  naam: string
  /**
   * Andere schrijfwijzen die mensen gebruiken. Hoofdletters, accenten en leestekens doen er niet toe.
   */
  ook: string[]
}
/**
 * Hoe lang een soort gegevens bewaard moet of mag worden.
 */
export interface Bewaartermijn {
  /**
   * Kleine letters, cijfers en streepjes.
   */
  id: string
  /**
   * Welke gegevens.
   */
  wat: string
  /**
   * Soorten gegevens, zoals het register die noemt.
   */
  soorten?: Termijnsoort[]
  /**
   * De wetten waaronder het werk valt. Weggelaten: voor elk regime.
   */
  regimes?: Regime[]
  /**
   * Voor welk soort organisatie dit geldt. Weggelaten: voor beide.
   */
  alleen?: 'publiek' | 'privaat'
  /**
   * Waar de termijn vandaan komt.
   */
  gezag: 'wet' | 'selectielijst' | 'richtsnoer' | 'praktijk'
  bepaling?: Vindplaats
  /**
   * Waar de termijn staat, als dat geen wetsartikel is.
   */
  vindplaats?: string
  /**
   * Korter mag niet. Weggelaten: er is geen minimum.
   */
  minimum?: string
  /**
   * Langer vraagt een reden. Weggelaten: er is geen vast maximum.
   */
  maximum?: string
  /**
   * Gebeurtenis of grens die naast of in plaats van een aantal jaren geldt.
   */
  tot?: string
  /**
   * Of langer bewaren mag als de zorg of de taak dat vraagt.
   */
  langer_mag: boolean
  /**
   * Kleine letters, cijfers en streepjes.
   */
  begin?: string
  /**
   * Of de bepaling het begin zelf noemt.
   */
  begin_in_wet: boolean
  /**
   * Eerste dag waarop dit geldt. Weggelaten: van oudsher, of zolang de wet zelf geldt.
   */
  geldig_vanaf?: string
  /**
   * Laatste dag waarop dit geldt. Weggelaten: nog steeds.
   */
  geldig_tot?: string
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een besluit van de Europese Commissie over een land of organisatie.
 */
export interface Adequaatheid {
  /**
   * Kleine letters, cijfers en streepjes.
   */
  id: string
  /**
   * Land of organisatie.
   */
  land: string
  /**
   * Andere schrijfwijzen die mensen gebruiken. Hoofdletters, accenten en leestekens doen er niet toe.
   */
  ook: string[]
  /**
   * Naam waaronder het besluit bekend is.
   */
  besluit?: string
  /**
   * Andere namen van het besluit.
   */
  besluit_ook?: string[]
  /**
   * Voor wie of wat het besluit alleen geldt.
   */
  voorwaarde?: string
  /**
   * Waardoor het besluit zijn werking verloor.
   */
  vervallen_door?: string
  /**
   * Eerste dag waarop dit geldt. Weggelaten: van oudsher, of zolang de wet zelf geldt.
   */
  geldig_vanaf?: string
  /**
   * Laatste dag waarop dit geldt. Weggelaten: nog steeds.
   */
  geldig_tot?: string
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een land van de Europese Economische Ruimte.
 */
export interface EerLand {
  /**
   * Nederlandse naam.
   */
  naam: string
  /**
   * Andere schrijfwijzen die mensen gebruiken. Hoofdletters, accenten en leestekens doen er niet toe.
   */
  ook: string[]
  /**
   * Eerste dag waarop dit geldt. Weggelaten: van oudsher, of zolang de wet zelf geldt.
   */
  geldig_vanaf?: string
  /**
   * Laatste dag waarop dit geldt. Weggelaten: nog steeds.
   */
  geldig_tot?: string
}
/**
 * Een soort verwerking van de lijst van de Autoriteit Persoonsgegevens.
 */
export interface DpiaOnderdeel {
  /**
   * Plaats op de lijst.
   */
  nummer: number
  /**
   * Kleine letters, cijfers en streepjes.
   */
  id: string
  /**
   * Korte naam.
   */
  naam: string
  /**
   * Wat eronder valt, in eigen woorden.
   */
  over: string
  /**
   * Of het alleen om grootschalig gebruik gaat.
   */
  grootschalig: boolean
  /**
   * Vanaf hoeveel mensen in een systeem of per jaar de Autoriteit Persoonsgegevens het grootschalig noemt, waar zij dat zegt.
   */
  grens?: number
  /**
   * De wetten waaronder het werk valt. Weggelaten: voor elk regime.
   */
  regimes?: Regime[]
  /**
   * Voor welk soort organisatie dit geldt. Weggelaten: voor beide.
   */
  alleen?: 'publiek' | 'privaat'
  /**
   * Eerste dag waarop dit geldt. Weggelaten: van oudsher, of zolang de wet zelf geldt.
   */
  geldig_vanaf?: string
  /**
   * Laatste dag waarop dit geldt. Weggelaten: nog steeds.
   */
  geldig_tot?: string
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Wat de wet vraagt op een moment dat er iets gebeurt.
 */
export interface Plicht {
  /**
   * Kleine letters, cijfers en streepjes.
   */
  id: string
  /**
   * Kleine letters, cijfers en streepjes.
   */
  onderwerp: string
  /**
   * Kleine letters, cijfers en streepjes.
   */
  handeling: string
  /**
   * De plicht in eigen woorden.
   */
  wat: string
  /**
   * Kleine letters, cijfers en streepjes.
   */
  drempel?: string
  /**
   * De vormen van een inbreuk die de bepaling noemt.
   */
  vormen?: ('vernietiging' | 'verlies' | 'wijziging' | 'verstrekking' | 'toegang')[]
  /**
   * De termijn. Weggelaten: de wet noemt geen getal.
   */
  binnen?: string
  /**
   * Wanneer de termijn begint.
   */
  vanaf?: string
  /**
   * Wat erin moet staan, elk met het woord waaraan het te herkennen is.
   */
  inhoud?: {
    /**
     * Het onderdeel.
     */
    wat: string
    /**
     * Woord waaraan het te herkennen is.
     */
    woord: string
  }[]
  /**
   * Wanneer de plicht niet geldt.
   */
  uitzonderingen?: {
    /**
     * Kleine letters, cijfers en streepjes.
     */
    toetst: string
    /**
     * De uitzondering.
     */
    wat: string
    /**
     * Artikel.
     */
    bepaling: string
  }[]
  /**
   * Het artikel waarin de plicht staat.
   */
  bepaling: string
  /**
   * Eerste dag waarop dit geldt. Weggelaten: van oudsher, of zolang de wet zelf geldt.
   */
  geldig_vanaf?: string
  /**
   * Laatste dag waarop dit geldt. Weggelaten: nog steeds.
   */
  geldig_tot?: string
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een oud woord en het woord van vandaag.
 */
export interface Woord {
  /**
   * Het oude woord, in kleine letters.
   */
  oud: string
  /**
   * Andere vormen van het oude woord.
   */
  vormen?: string[]
  /**
   * Het woord van de AVG.
   */
  nieuw: string
  /**
   * Eerste dag waarop het oude woord niet meer klopt.
   */
  sinds: string
  bepaling?: Vindplaats
  /**
   * Zinsdelen waarin het oude woord iets anders betekent.
   */
  niet?: string[]
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een recht van mensen over wie gegevens gaan.
 */
export interface Recht {
  /**
   * Kleine letters, cijfers en streepjes.
   */
  id: string
  /**
   * Korte naam.
   */
  naam: string
  bepaling: Vindplaats
  /**
   * Woorden waaraan het recht in een tekst te herkennen is.
   */
  woorden: string[]
  /**
   * Alleen bij deze grondslagen. Weggelaten: bij alle.
   */
  grondslagen?: Kenmerk[]
  /**
   * Wat het recht inhoudt, in eigen woorden.
   */
  over: string
  /**
   * Wanneer het niet of minder geldt.
   */
  beperking?: string
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Wat mensen moeten weten volgens artikel 13 of 14 AVG.
 */
export interface Informatie {
  /**
   * Kleine letters, cijfers en streepjes.
   */
  id: string
  /**
   * Korte naam.
   */
  naam: string
  /**
   * Vindplaats in vaste vorm: afkorting van de wet, artikel, en tussen haakjes lid en onderdeel.
   */
  bij_betrokkene?: string
  /**
   * Vindplaats in vaste vorm: afkorting van de wet, artikel, en tussen haakjes lid en onderdeel.
   */
  van_anderen?: string
  /**
   * Wanneer het element geldt. Weggelaten: altijd.
   */
  alleen_als?: string
  /**
   * Of het ontbreken een fout is of een waarschuwing.
   */
  weging: 'error' | 'warning'
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}
/**
 * Een dag waarop het recht verandert.
 */
export interface Omslag {
  datum?: Datum
  /**
   * Wat er op die dag verandert.
   */
  wat: string
  /**
   * Vindplaatsen in de wet, in vaste vorm.
   */
  bepalingen?: Vindplaats[]
  /**
   * Of de omslag vaststaat.
   */
  stand: 'geldt' | 'gepland' | 'open'
  /**
   * Bij wat gepland of open is: waaraan te zien is dat een tekst er al van uitgaat.
   */
  woorden?: string[]
  /**
   * Wat een lezer verder moet weten.
   */
  toelichting?: string
  /**
   * Openbare bron waaruit dit feit komt.
   */
  bron: string
  /**
   * Of het feit in die bron is nagelezen. Zo niet, dan geeft een controle hoogstens een waarschuwing.
   */
  geverifieerd: boolean
}

/* Made by `npm run generate` from schemas/: change the schema, not this file. */

/**
 * Gewone tekst, niet leeg.
 */
export type Tekst = string
/**
 * Datum als jaar-maand-dag, of `onbekend`.
 */
export type DatumOfOnbekend = Datum | 'onbekend'
/**
 * Datum als jaar-maand-dag.
 */
export type Datum = string
/**
 * Een lijst met teksten.
 */
export type Teksten = Tekst[]
/**
 * Korte naam om naar te verwijzen: kleine letters, cijfers en streepjes.
 */
export type Id = string
/**
 * De wetten waaronder het werk valt. Daaruit volgt welke bewaartermijn en welke BSN-regel gelden. Schrijf `onbekend` als het niet vaststaat.
 */
export type Regimes =
  | (
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
      | 'onbekend'
    )[]
  | ('geen' | 'onbekend')
/**
 * Een of meer kenmerken waarnaar verwezen wordt.
 */
export type Ids = Id[]
/**
 * De regeling tussen organisaties die samen verantwoordelijk zijn.
 */
export type Regeling =
  | {
      kern?: Tekst
      contactpunt?: Tekst
      datum?: DatumOfOnbekend
      document?: Tekst
    }
  | ('geen' | 'onbekend')
/**
 * Hoe de gegevens beveiligd zijn, in algemene woorden.
 */
export type Beveiliging =
  | {
      /**
       * Technische maatregelen.
       */
      technisch?: Maatregel[]
      /**
       * Maatregelen in de organisatie.
       */
      organisatorisch?: Maatregel[]
      normen?: Teksten
      document?: Tekst
    }
  | 'onbekend'
/**
 * Een maatregel om gegevens te beveiligen.
 */
export type Maatregel =
  | Tekst
  | {
      maatregel: Tekst
      geldt_voor?: Tekst
      /**
       * Of de maatregel verplicht is of vrij.
       */
      status?: 'verplicht' | 'optioneel' | 'waar-mogelijk' | 'gepland'
      norm?: Tekst
    }
/**
 * Het artikel, of een lijst met artikelen, zoals de wet het nummert. Schrijf `onbekend` als u het artikel nog moet opzoeken.
 */
export type Wet = Tekst | Teksten
/**
 * Uitleg voor de privacyverklaring. Een tekst voor iedereen, of een tekst per doelgroep.
 */
export type Uitleg =
  | Tekst
  | {
      [k: string]: Tekst
    }
/**
 * De grondslag van artikel 6 lid 1 AVG. Staat er in de bron iets anders? Neem dat dan letterlijk over: avg vraagt er dan naar.
 */
export type Grondslag =
  | (
      | 'toestemming'
      | 'overeenkomst'
      | 'wettelijke-verplichting'
      | 'vitaal-belang'
      | 'algemeen-belang'
      | 'gerechtvaardigd-belang'
      | 'onbekend'
    )
  | Tekst
/**
 * Waarom een hulpverlener deze gegevens mag delen ondanks het beroepsgeheim. Dit is geen grondslag.
 */
export type Geheimhouding =
  | {
      /**
       * Op welke grond het beroepsgeheim opzij mag.
       */
      omdat: 'toestemming' | 'wet' | 'vertegenwoordiger' | 'zelfde-behandeling' | 'conflict-van-plichten' | 'onbekend'
      wet?: Wet
      toelichting?: Tekst
    }
  | ('geen' | 'onbekend')
/**
 * Een groep mensen van wie u gegevens gebruikt.
 */
export type Betrokkene =
  | Tekst
  | {
      id?: Id
      naam: Tekst
      omschrijving?: Tekst
      /**
       * Wat deze mensen voor de organisatie zijn.
       */
      rol?:
        | 'client'
        | 'bewoner'
        | 'patient'
        | 'jeugdige'
        | 'ouder'
        | 'vertegenwoordiger'
        | 'netwerk'
        | 'uitkeringsgerechtigde'
        | 'medewerker'
        | 'sollicitant'
        | 'vrijwilliger'
        | 'bezoeker'
        | 'abonnee'
        | 'contactpersoon'
        | 'burger'
        | 'anders'
      /**
       * Of deze mensen extra bescherming nodig hebben.
       */
      kwetsbaar?: 'ja' | 'nee' | 'onbekend'
      /**
       * Of er kinderen bij zijn.
       */
      minderjarig?: 'ja' | 'nee' | 'onbekend'
      /**
       * Wie beslist bij kinderen van welke leeftijd.
       */
      leeftijdsregels?: Leeftijdsregel[]
      /**
       * Hoeveel mensen het ongeveer zijn.
       */
      aantal?: number
      vindplaats?: Vindplaats
    }
/**
 * Welke bijzondere gegevens dit zijn (artikel 9 AVG). Schrijf `geen` als u zeker weet dat het er geen zijn.
 */
export type Bijzonder =
  | (
      | 'ras-of-etnische-afkomst'
      | 'politieke-opvattingen'
      | 'religie-of-levensbeschouwing'
      | 'vakbond'
      | 'genetisch'
      | 'biometrisch'
      | 'gezondheid'
      | 'seksualiteit'
    )
  | (
      | 'ras-of-etnische-afkomst'
      | 'politieke-opvattingen'
      | 'religie-of-levensbeschouwing'
      | 'vakbond'
      | 'genetisch'
      | 'biometrisch'
      | 'gezondheid'
      | 'seksualiteit'
    )[]
  | ('geen' | 'onbekend')
/**
 * De uitzondering van artikel 9 lid 2 AVG die het gebruik van bijzondere gegevens mogelijk maakt, met het artikel van de UAVG of een andere wet.
 */
export type Uitzondering =
  | {
      /**
       * De uitzondering van artikel 9 lid 2 AVG.
       */
      grond?:
        | (
            | 'uitdrukkelijke-toestemming'
            | 'arbeid-en-sociale-zekerheid'
            | 'vitaal-belang'
            | 'eigen-leden'
            | 'openbaar-gemaakt'
            | 'rechtsvordering'
            | 'zwaarwegend-algemeen-belang'
            | 'zorg'
            | 'volksgezondheid'
            | 'onderzoek-en-archief'
          )
        | Tekst
      wet?: Wet
      bewering?: Tekst
      toelichting?: Tekst
    }
  | ('geen' | 'onbekend')
/**
 * Wat het register zelf zegt over bijzondere gegevens: `geen`, `onbekend`, of een opgave van wat het noemt.
 */
export type BijzonderVerklaring =
  | ('geen' | 'onbekend')
  | {
      genoemd?: Teksten
      zie?: Id
      toelichting?: Tekst
      categorieen?: Bijzonder
    }
/**
 * Een persoon of organisatie die de gegevens krijgt, binnen of buiten de organisatie.
 */
export type Ontvanger =
  | Tekst
  | {
      naam?: Tekst
      partij?: Id
      id?: Id
      /**
       * Wat deze ontvanger is voor de AVG.
       */
      rol?: 'verwerkingsverantwoordelijke' | 'gezamenlijk' | 'verwerker' | 'intern' | 'betrokkene' | 'onbekend'
      /**
       * Wat voor organisatie of persoon dit is.
       */
      soort?:
        | 'gemeente'
        | 'zorgaanbieder'
        | 'onderwijs'
        | 'politie-of-justitie'
        | 'toezichthouder'
        | 'uitvoeringsorganisatie'
        | 'werkgever'
        | 'verhuurder'
        | 'onderzoeksbureau'
        | 'leverancier'
        | 'netwerk'
        | 'medewerkers'
        | 'anders'
        | 'onbekend'
      waarom?: Tekst
      voor?: Ids
      groepen?: Ids
      niet?: Teksten
      voorwaarde?: Tekst
      wet?: Wet
      geheimhouding_doorbroken?: Geheimhouding
      uitleg?: Uitleg
      vindplaats?: Vindplaats
    }
/**
 * De verwerkersovereenkomst.
 */
export type Overeenkomst =
  | {
      datum?: DatumOfOnbekend
      document?: Tekst
      geldig_tot?: Datum
      toelichting?: Tekst
      regelt?: Teksten
    }
  | ('geen' | 'onbekend')
/**
 * Een aantal dagen, weken, maanden of jaren, of dezelfde duur volgens ISO 8601.
 */
export type Duur = string
/**
 * Besluiten die een computer neemt zonder mens, en profilering.
 */
export type Besluitvorming =
  | {
      omschrijving: Tekst
      /**
       * Of er een profiel van mensen wordt gemaakt.
       */
      profilering?: 'ja' | 'nee' | 'onbekend'
      logica?: Tekst
      gevolgen?: Tekst
      wet?: Wet
    }
  | ('geen' | 'onbekend')
/**
 * De gegevensbeschermingseffectbeoordeling: of die nodig is, en wat eruit kwam.
 */
export type Dpia =
  | {
      /**
       * Of een DPIA nodig is.
       */
      nodig: 'ja' | 'nee' | 'onbekend'
      waarom?: Tekst
      datum?: DatumOfOnbekend
      uitkomst?: Tekst
      document?: Tekst
      advies_fg?: Tekst
      /**
       * Of de Autoriteit Persoonsgegevens vooraf is gevraagd.
       */
      voorafgaande_raadpleging?: 'ja' | 'nee' | 'onbekend'
    }
  | 'onbekend'
/**
 * Een partij zoals het document haar noemt; met `partij` als zij ook in register.yaml staat.
 */
export type Genoemde =
  | Tekst
  | {
      naam: Tekst
      /**
       * Kenmerk van de partij in register.yaml, of kenmerken als de naam voor meer partijen staat.
       */
      partij?: Id | Ids
      ook?: Teksten
      /**
       * `ja`: het document noemt geen soort partij maar een rol, die in een geval iedereen kan hebben.
       */
      hoedanigheid?: 'ja'
    }
/**
 * Wie het document noemt: een of meer namen of partijen.
 */
export type Genoemden = Genoemde[]
/**
 * Binnen welke tijd iets gedaan moet zijn: een aantal uren, dagen, werkdagen, weken, maanden of jaren, of `onverwijld`.
 */
export type Termijn = string
/**
 * Datum en tijd met de tijdzone erbij.
 */
export type Moment = string

export interface Schemas {
  register?: Register
  verwerking?: Verwerking
  verstrekkingen?: Verstrekkingen
  reglement?: Reglement
  verklaring?: Verklaring
  procedure?: Procedure
  besluit?: Besluit
}
/**
 * Het register van verwerkingen: wie verantwoordelijk is, en wat voor alle verwerkingen geldt (artikel 30 AVG).
 */
export interface Register {
  naam: Tekst
  datum?: DatumOfOnbekend
  vindplaats?: Vindplaats
  inleiding?: Tekst
  toepasselijke_wetten?: Teksten
  /**
   * Alle organisaties die in het register voorkomen.
   */
  partijen?: Partij[]
  /**
   * Kenmerken van de partijen die verantwoordelijk zijn.
   */
  verantwoordelijken?: Ids | 'onbekend'
  onderlinge_regeling?: Regeling
  vertegenwoordiger?: Id
  /**
   * De FG en hoe mensen die bereiken. Schrijf `geen` als er geen FG is.
   */
  fg?: Fg | ('geen' | 'onbekend')
  /**
   * Wie vragen en verzoeken beantwoordt.
   */
  contactpunt?: Contact | 'onbekend'
  /**
   * Hoe mensen een klacht indienen bij de organisatie zelf.
   */
  klachten?: Tekst | 'onbekend'
  /**
   * Hoeveel mensen er werken en hoeveel cliënten er zijn.
   */
  omvang?: {
    /**
     * Aantal medewerkers.
     */
    medewerkers?: number
    /**
     * Aantal cliënten in een systeem of per jaar.
     */
    clienten?: number
  }
  /**
   * Of de organisatie zegt dat zij geen register hoeft te hebben.
   */
  beroep_op_30_5?: 'ja' | 'nee'
  /**
   * Of u ook in opdracht van anderen gegevens verwerkt.
   */
  als_verwerker?: 'ja' | 'nee' | 'onbekend'
  /**
   * Groepen lezers voor wie u een privacyverklaring maakt.
   */
  doelgroepen?: {
    id: Id
    naam: Tekst
    /**
     * `u` of `je`.
     */
    aanspreekvorm?: 'u' | 'je'
    betrokkenen?: Ids
    verwerkingen?: Ids
  }[]
  /**
   * De systemen en kanalen waarmee u werkt.
   */
  systemen?: Systeem[]
  beveiliging?: Beveiliging
  /**
   * Wie beslist bij kinderen van welke leeftijd, voor alle verwerkingen.
   */
  minderjarigen?: Leeftijdsregel[] | ('geen' | 'onbekend')
  herziening?: Herziening
  /**
   * Documenten bij dit register.
   */
  documenten?: Document[]
  /**
   * Redenen om gegevens nog niet te vernietigen, zoals een klacht of een rechtszaak. Alleen intern, en zonder namen.
   */
  aanhoudingen?: Aanhouding[]
  /**
   * Werkaantekeningen. Alleen intern.
   */
  opmerkingen?: Opmerking[]
  /**
   * Uitleg bij bevindingen die u anders beoordeelt.
   */
  afwijkingen?: Afwijking[]
  /**
   * Wat u gaat doen aan bevindingen.
   */
  acties?: Actie[]
  /**
   * Verwerkingen van een kleine organisatie, elk met een eigen `id`. Grotere organisaties zetten elke verwerking in een eigen bestand in de map verwerkingen.
   */
  verwerkingen?: {
    [k: string]: Verwerking
  }
}
/**
 * Waar deze regel van het register vandaan komt: het document en de plaats daarin.
 */
export interface Vindplaats {
  document: Tekst
  plaats?: Tekst
  datum?: DatumOfOnbekend
}
/**
 * Een organisatie die in het register voorkomt: verantwoordelijke, verwerker, opdrachtgever of ontvanger.
 */
export interface Partij {
  id: Id
  naam: Tekst
  /**
   * Publiek: een gemeente of ander overheidsorgaan. Privaat: een stichting, bedrijf of vereniging.
   */
  soort?: 'publiek' | 'privaat' | 'onbekend'
  rechtsvorm?: Tekst
  omschrijving?: Tekst
  regimes?: Regimes
  leden?: Ids
  /**
   * Hoe mensen de organisatie bereiken.
   */
  contact?: Contact | 'onbekend'
  land?: Tekst
  werkgebied?: Tekst
  vindplaats?: Vindplaats
}
/**
 * Hoe mensen deze organisatie of functionaris bereiken.
 */
export interface Contact {
  tav?: Tekst
  adres?: Tekst
  postcode?: Tekst
  plaats?: Tekst
  email?: Tekst
  telefoon?: Tekst
  website?: Tekst
}
/**
 * De functionaris gegevensbescherming (FG) en hoe mensen die bereiken.
 */
export interface Fg {
  naam?: Tekst
  nummer?: Tekst
  organisatie?: Id
  /**
   * Hoe mensen de FG bereiken.
   */
  contact?: Contact | 'onbekend'
  taken?: Teksten
  vindplaats?: Vindplaats
}
/**
 * Een computersysteem of kanaal waarmee gegevens worden verwerkt.
 */
export interface Systeem {
  id: Id
  naam: Tekst
  omschrijving?: Tekst
  /**
   * Wat voor systeem het is.
   */
  soort?:
    | 'dossier'
    | 'e-mail'
    | 'beveiligde-e-mail'
    | 'website'
    | 'formulier'
    | 'nieuwsbrief'
    | 'personeel'
    | 'financieel'
    | 'onderzoek'
    | 'opslag'
    | 'papier'
    | 'anders'
    | 'onbekend'
  leverancier?: Id
  locatie?: Tekst
  beveiliging?: Beveiliging
  vindplaats?: Vindplaats
}
/**
 * Wie beslist en wie de rechten uitoefent, voor kinderen van een bepaalde leeftijd.
 */
export interface Leeftijdsregel {
  leeftijd: Tekst
  wie: Tekst
  wet?: Wet
}
/**
 * Wanneer en door wie dit is nagekeken.
 */
export interface Herziening {
  laatst?: DatumOfOnbekend
  volgende?: Datum
  door?: Tekst
}
/**
 * Een document waarnaar het register verwijst.
 */
export interface Document {
  id?: Id
  titel: Tekst
  datum?: DatumOfOnbekend
  geldig_tot?: Datum
  verwijzing?: Tekst
}
/**
 * Een reden om gegevens nog niet te vernietigen, ook als de bewaartermijn om is. Zet hier geen namen en niets waaraan iemand te herkennen is.
 */
export interface Aanhouding {
  id: Id
  /**
   * Wat het vernietigen tegenhoudt. Een `verzoek` is een verzoek van iemand om gegevens niet te wissen.
   */
  waarom: 'klacht' | 'rechtszaak' | 'bezwaar' | 'toezichthouder' | 'verzoek' | 'anders'
  /**
   * Voor welke soorten gegevens dit geldt, met de woorden van `soort` bij een bewaartermijn.
   */
  soorten?: (
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
  )[]
  verwerkingen?: Ids
  wat?: Tekst
  sinds?: DatumOfOnbekend
  tot?: DatumOfOnbekend
  nagekeken?: Datum
  beslist_door?: Tekst
  vindplaats?: Vindplaats
}
/**
 * Een werkaantekening. Alleen voor intern gebruik.
 */
export interface Opmerking {
  door?: Tekst
  datum?: Datum
  tekst: Tekst
}
/**
 * Uitleg waarom u een bevinding waarbij een oordeel hoort, anders beoordeelt (pas toe of leg uit).
 */
export interface Afwijking {
  controle: Id
  onderdeel?: Tekst
  verwerking?: Id
  reden?: Tekst
  door?: Tekst
  datum?: Datum
  tot?: Datum
}
/**
 * Wat u gaat doen aan een bevinding. De bevinding blijft staan tot het klaar is.
 */
export interface Actie {
  controle: Id
  onderdeel?: Tekst
  verwerking?: Id
  wat?: Tekst
  eigenaar?: Tekst
  gepland?: Datum
}
/**
 * Een verwerking van persoonsgegevens: wat u met welke gegevens van wie doet, en waarom (artikel 30 AVG).
 */
export interface Verwerking {
  naam: Tekst
  vindplaats?: Vindplaats
  omschrijving?: Tekst
  uitleg?: Uitleg
  /**
   * `ja`: deze verwerking staat niet in openbare documenten.
   */
  intern?: 'ja' | 'nee'
  /**
   * Of de verwerking loopt.
   */
  status?: 'gepland' | 'actief' | 'beeindigd' | 'onbekend'
  begonnen?: DatumOfOnbekend
  beeindigd?: Datum
  herziening?: Herziening
  eigenaar?: Tekst
  /**
   * Of u zelf verantwoordelijk bent, of in opdracht werkt (verwerker).
   */
  rol?: 'verwerkingsverantwoordelijke' | 'verwerker' | 'onbekend'
  /**
   * Kenmerken van de partijen die verantwoordelijk zijn, als dat anders is dan in register.yaml.
   */
  verantwoordelijken?: Ids | 'onbekend'
  orgaan?: Tekst
  onderlinge_regeling?: Regeling
  /**
   * Kenmerken van de partijen voor wie u werkt.
   */
  opdrachtgevers?: Ids | ('geen' | 'onbekend')
  /**
   * Als verwerker: wat u per opdrachtgever doet.
   */
  categorieen_verwerkingen?: {
    opdrachtgever?: Id
    verwerkingen: Teksten
  }[]
  regimes?: Regimes
  /**
   * Waarvoor u de gegevens gebruikt.
   */
  doelen?: (Doel | Tekst)[] | 'onbekend'
  grondslag?: Grondslag
  wet?: Wet
  toepasselijke_wetten?: Teksten
  toestemming?: Toestemming
  /**
   * Toestemmingen die het register noemt en die niet zelf de grondslag zijn.
   */
  toestemming_voor?: ToestemmingVoor[]
  /**
   * De afweging bij een gerechtvaardigd belang, voor alle doelen samen.
   */
  belangenafweging?: Belangenafweging | ('geen' | 'onbekend')
  geheimhouding_doorbroken?: Geheimhouding
  /**
   * Van welke groepen mensen u gegevens gebruikt.
   */
  betrokkenen?: Betrokkene[] | 'onbekend'
  /**
   * Welke gegevens u gebruikt, in groepen.
   */
  persoonsgegevens?: Groep[] | 'onbekend'
  bijzonder?: BijzonderVerklaring
  /**
   * `geen` als het register zegt dat er geen strafrechtelijke gegevens zijn.
   */
  strafrechtelijk?: 'geen' | 'ja' | 'onbekend'
  /**
   * Wie de gegevens krijgt, binnen en buiten de organisatie.
   */
  ontvangers?: Ontvanger[] | ('geen' | 'onbekend')
  verstrekkingen?: Ids
  reglement?: Ids
  /**
   * Wie de gegevens in uw opdracht verwerkt.
   */
  verwerkers?: Verwerker[] | ('geen' | 'onbekend')
  /**
   * Of gegevens buiten de Europese Economische Ruimte (EER) komen.
   */
  doorgifte?: Doorgifteregel[] | ('geen' | 'onbekend')
  /**
   * Hoe lang u de gegevens bewaart.
   */
  bewaartermijnen?: Bewaartermijn[] | 'onbekend'
  vernietiging?: Tekst
  beveiliging?: Beveiliging
  /**
   * Kenmerken van de systemen in register.yaml.
   */
  systemen?: Ids | ('geen' | 'onbekend')
  /**
   * Wie binnen de organisatie bij de gegevens kan.
   */
  toegang?: Toegang[] | 'onbekend'
  geautomatiseerde_besluiten?: Besluitvorming
  informeren?: Teksten
  rechten?: Rechten
  dpia?: Dpia
  /**
   * Om hoeveel mensen het gaat.
   */
  omvang?:
    | {
        /**
         * Hoeveel mensen, ongeveer.
         */
        aantal?: number
        /**
         * Per jaar, of in totaal.
         */
        per?: 'jaar' | 'totaal'
        toelichting?: Tekst
      }
    | 'onbekend'
  /**
   * Waarom u niet met minder gegevens kunt.
   */
  noodzaak?: {
    /**
     * Hoe nodig de gegevens zijn.
     */
    niveau?: 'laag' | 'midden' | 'hoog' | 'onbekend'
    toelichting?: Tekst
  }
  borging?: Teksten
  /**
   * Hoe u zorgt dat gegevens kloppen.
   */
  integriteit?: {
    /**
     * Hoe belangrijk het is dat de gegevens kloppen.
     */
    niveau?: 'laag' | 'midden' | 'hoog' | 'onbekend'
    controle?: Teksten
  }
  /**
   * Of mensen zich kunnen aan- of afmelden.
   */
  keuze?: {
    aanmelden?: Tekst
    afmelden?: Tekst
  }
  /**
   * Hoe vertrouwelijk de gegevens zijn.
   */
  classificatie?: {
    niveau?: Tekst
    toelichting?: Tekst
  }
  anonimisering?: Tekst
  gedeelde_verwerking?: Teksten
  /**
   * Of de persoon zelf de gegevens kan zien.
   */
  delen_met_betrokkene?: 'ja' | 'nee' | 'onbekend'
  /**
   * Documenten bij deze verwerking.
   */
  documenten?: Document[]
  /**
   * Werkaantekeningen. Alleen intern.
   */
  opmerkingen?: Opmerking[]
  /**
   * Uitleg bij bevindingen die u anders beoordeelt.
   */
  afwijkingen?: Afwijking[]
  /**
   * Wat u gaat doen aan bevindingen.
   */
  acties?: Actie[]
}
/**
 * Een doel van de verwerking, met zijn grondslag.
 */
export interface Doel {
  id?: Id
  omschrijving: Tekst
  /**
   * Waar het doel over gaat.
   */
  soort?:
    | 'zorg'
    | 'toegang'
    | 'clientadministratie'
    | 'financien'
    | 'declaratie'
    | 'personeel'
    | 'werving'
    | 're-integratie'
    | 'onderzoek'
    | 'statistiek'
    | 'tevredenheid'
    | 'audit'
    | 'kwaliteit'
    | 'nieuwsbrief'
    | 'website'
    | 'contact'
    | 'klachten'
    | 'veiligheid'
    | 'verantwoording'
    | 'anders'
  grondslag?: Grondslag
  wet?: Wet
  toestemming?: Toestemming
  /**
   * De afweging bij een gerechtvaardigd belang.
   */
  belangenafweging?: Belangenafweging | ('geen' | 'onbekend')
  rechtvaardiging?: Tekst
  verder_gebruik_van?: VerderGebruik
  uitleg?: Uitleg
  vindplaats?: Vindplaats
}
/**
 * Hoe de toestemming die de grondslag is, wordt gevraagd, vastgelegd en ingetrokken.
 */
export interface Toestemming {
  /**
   * Hoe iemand toestemming geeft. Kies `formulier` als het invullen van het formulier zelf als toestemming telt, `apart-vakje` als er een eigen, leeg vakje is.
   */
  via?: 'formulier' | 'apart-vakje' | 'handtekening' | 'gesprek' | 'digitaal' | 'onbekend'
  toelichting?: Tekst
  /**
   * Of de toestemming uitdrukkelijk is. Dat moet bij bijzondere gegevens.
   */
  uitdrukkelijk?: 'ja' | 'nee' | 'onbekend'
  vastlegging?: Tekst
  /**
   * Hoe iemand de toestemming intrekt, en wat er dan gebeurt.
   */
  intrekken?: Tekst | 'onbekend'
  uitleg?: Uitleg
}
/**
 * De afweging die hoort bij een gerechtvaardigd belang.
 */
export interface Belangenafweging {
  belang?: Tekst
  noodzaak?: Tekst
  afweging?: Tekst
  datum?: DatumOfOnbekend
  door?: Tekst
  document?: Tekst
}
/**
 * Gebruik van gegevens die eerst voor een ander doel zijn verzameld.
 */
export interface VerderGebruik {
  verwerking: Id
  verenigbaar_omdat?: Tekst
  datum?: DatumOfOnbekend
  document?: Tekst
}
/**
 * Een toestemming die het register noemt en die niet zelf de grondslag is.
 */
export interface ToestemmingVoor {
  handeling: Tekst
  /**
   * Of het om deze verwerking zelf gaat, om een andere handeling, om het doorbreken van het beroepsgeheim, of om toestemming voor zorg.
   */
  betreft: 'deze-verwerking' | 'andere-handeling' | 'geheimhouding' | 'zorg' | 'onbekend'
  id?: Id
  /**
   * Hoe de toestemming wordt gegeven.
   */
  vorm?: 'schriftelijk' | 'mondeling' | 'digitaal' | 'onbekend'
  door?: Tekst
  /**
   * Of de toestemming uitdrukkelijk wordt gevraagd.
   */
  uitdrukkelijk?: 'ja' | 'nee' | 'onbekend'
  vindplaats?: Vindplaats
}
/**
 * Gegevens die bij elkaar horen, met alles wat daarvoor geldt. Of een verwijzing (`zie`) naar de gegevens van een andere verwerking.
 */
export interface Groep {
  id?: Id
  gegevens?: Teksten
  zie?: Id
  /**
   * Bij `zie`: de kenmerken van de groepen die u gebruikt, of `alle`.
   */
  groepen?: Ids | 'alle'
  toelichting?: Tekst
  van?: Ids
  voor?: Ids
  /**
   * Soort gegevens waarvoor eigen regels gelden.
   */
  soort?:
    | 'bsn'
    | 'a-nummer'
    | 'onderwijsnummer'
    | 'vreemdelingennummer'
    | 'identiteitsnummer'
    | 'kopie-identiteitsbewijs'
    | 'strafrechtelijk'
    | 'financieel'
    | 'identificatie'
    | 'contact'
    | 'locatie'
    | 'beeld'
    | 'gedrag'
    | 'communicatie'
    | 'overig'
  wet?: Wet
  bijzonder?: Bijzonder
  uitzondering?: Uitzondering
  /**
   * Van wie u de gegevens krijgt, als dat niet de persoon zelf is.
   */
  bron?: Tekst[] | 'onbekend'
  /**
   * Of iemand deze gegevens moet geven, op welke grond, en wat er anders gebeurt.
   */
  verplicht?:
    | ('nee' | 'onbekend')
    | {
        /**
         * Waarom het moet.
         */
        omdat: 'wet' | 'overeenkomst' | 'nodig-voor-overeenkomst' | 'onbekend'
        wet?: Wet
        gevolg?: Tekst
      }
  bestaat_uit?: Teksten
  noodzaak?: Tekst
  /**
   * Of de gegevens geanonimiseerd of gepseudonimiseerd zijn.
   */
  bewerking?: 'geanonimiseerd' | 'gepseudonimiseerd' | 'waar-mogelijk-geanonimiseerd' | 'geen' | 'onbekend'
  herleidbaarheidstoets?: Tekst
  uitleg?: Uitleg
  vindplaats?: Vindplaats
}
/**
 * Een organisatie die de gegevens in opdracht verwerkt, zoals een leverancier van een systeem.
 */
export interface Verwerker {
  partij: Id
  waarvoor?: Tekst
  overeenkomst?: Overeenkomst
  /**
   * Wie de verwerker zelf inschakelt.
   */
  subverwerkers?: Tekst[] | ('geen' | 'onbekend')
  groepen?: Ids
  toelichting?: Tekst
}
/**
 * Gegevens die buiten de Europese Economische Ruimte (EER) komen.
 */
export interface Doorgifteregel {
  land: Tekst
  ontvanger?: Tekst
  /**
   * Waarom de doorgifte mag.
   */
  instrument?:
    ('adequaatheidsbesluit' | 'standaardbepalingen' | 'bindende-bedrijfsvoorschriften' | 'uitzondering-artikel-49' | 'onbekend') | Tekst
  besluit?: Tekst
  document?: Tekst
  groepen?: Ids
}
/**
 * Hoe lang u welke gegevens bewaart, vanaf wanneer, en wat er daarna gebeurt.
 */
export interface Bewaartermijn {
  id?: Id
  wat?: Tekst
  /**
   * Kenmerken van de groepen waarvoor de termijn geldt. Weggelaten: alle. Schrijf `onbekend` als de bron niet zegt welke.
   */
  groepen?: Ids | 'onbekend'
  /**
   * Soort gegevens waarvoor de wet een eigen termijn heeft.
   */
  soort?:
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
   * De wet waaronder deze gegevens vallen, als dat per termijn verschilt.
   */
  regime?:
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
    | 'onbekend'
  termijn?: Duur
  /**
   * Of de termijn precies geldt, ten minste of ten hoogste.
   */
  grens?: 'precies' | 'minstens' | 'hoogstens'
  criterium?: Tekst
  niet_te_bepalen_omdat?: Tekst
  vanaf?: Tekst
  wet?: Wet
  reden?: Tekst
  /**
   * Wat er gebeurt als de tijd om is.
   */
  daarna?: ('vernietigen' | 'anonimiseren' | 'overdragen' | 'teruggeven' | 'onbekend') | Tekst
  op_verzoek?: Tekst
  door?: Tekst
  toelichting?: Tekst
  vindplaats?: Vindplaats
}
/**
 * Wie binnen de organisatie bij de gegevens kan.
 */
export interface Toegang {
  wie: Tekst
  tot?: Tekst
  niet_tot?: Tekst
  voorwaarde?: Tekst
  vindplaats?: Vindplaats
}
/**
 * Rechten die hier anders liggen dan normaal.
 */
export interface Rechten {
  /**
   * Rechten die hier niet gelden, met de reden.
   */
  niet_van_toepassing?: {
    /**
     * Welk recht.
     */
    recht: 'inzage' | 'rectificatie' | 'wissing' | 'beperking' | 'overdraagbaarheid' | 'bezwaar' | 'menselijke-tussenkomst'
    waarom: Tekst
    wet?: Wet
  }[]
  inzage_via?: Tekst
}
/**
 * Wie welke gegevens aan wie geeft en op grond waarvan, zoals een document het in tabellen zegt. Dit bestand heet verstrekkingen.yaml.
 */
export interface Verstrekkingen {
  vindplaats?: Herkomst
  /**
   * De tabellen van het document, in hun eigen volgorde.
   */
  tabellen: Verstrekkingstabel[]
  /**
   * Wat het document zegt over alles wat niet in de tabellen staat. Dit geldt alleen voor de gever die erbij genoemd is.
   */
  overige_situaties?: OverigeSituatie[]
}
/**
 * Het document waar de tabellen uit komen.
 */
export interface Herkomst {
  document: Tekst
  titel?: Tekst
  plaats?: Tekst
  datum?: DatumOfOnbekend
}
/**
 * Een tabel van het document.
 */
export interface Verstrekkingstabel {
  id: Id
  titel?: Tekst
  /**
   * Gebruik: wie de gegevens zelf verwerkt. Verstrekking: wie ze aan een ander geeft.
   */
  soort: 'gebruik' | 'verstrekking'
  vindplaats?: Tabelplaats
  door?: Genoemden
  /**
   * Wat het document onder of bij de tabel opmerkt. Een regel verwijst ernaar met het kenmerk.
   */
  noten?: Noot[]
  /**
   * De rijen van de tabel. Een cel die over meer rijen loopt, staat bij elk van die rijen.
   */
  regels: Verstrekkingsregel[]
}
/**
 * Waar de tabel in het document staat.
 */
export interface Tabelplaats {
  document?: Tekst
  bijlage?: Tekst
  deel?: Tekst
  tabel?: Tekst
}
/**
 * Een opmerking van het document bij een tabel.
 */
export interface Noot {
  id: Id
  teken?: Tekst
  /**
   * De kolom waar de noot bij hoort.
   */
  bij?: 'wie' | 'door' | 'aan' | 'gegevens' | 'toestemming'
  tekst: Tekst
  omvat?: Teksten
  /**
   * Voor wie er geen toestemming nodig is. Voor een noot bij `toestemming`.
   */
  geen_toestemming?: {
    aan?: Teksten
    /**
     * De leeftijd van de betrokkene waarop dit ophoudt.
     */
    tot_leeftijd?: number
  }
  wet?: Wet
}
/**
 * Een rij van een tabel: voor welk doel welke gegevens van wie naar wie gaan, en op grond waarvan.
 */
export interface Verstrekkingsregel {
  id: Id
  /**
   * Op welke rij van de tabel dit staat.
   */
  rij?: number
  doel: Tekst
  gegevens: Teksten
  bijzonder?: Bijzonder
  /**
   * Of er gegevens over straffen of strafbare feiten bij zijn.
   */
  strafrechtelijk?: 'ja' | 'nee' | 'onbekend'
  wie?: Genoemden
  door?: Genoemden
  aan?: Genoemden
  aan_overigen?: Tekst
  wet?: Wet
  /**
   * Of het document toestemming vraagt voor het verstrekken. Een uitzondering is het kenmerk van een noot bij de tabel.
   */
  toestemming?:
    | ('ja' | 'nee' | 'onbekend')
    | {
        /**
         * Of het document toestemming vraagt.
         */
        nodig: 'ja' | 'nee' | 'onbekend'
        uitzondering: Id
      }
  noten?: Ids
}
/**
 * Wat het document zegt over situaties die niet in de tabellen van deze gever staan.
 */
export interface OverigeSituatie {
  id: Id
  vindplaats?: Tabelplaats
  tabellen?: Ids
  door: Genoemden
  /**
   * Of het document dan toestemming vraagt.
   */
  toestemming?: 'ja' | 'nee' | 'onbekend'
  wet?: Wet
  tekst: Tekst
}
/**
 * Het privacyreglement, het privacybeleid of de gedragscode van een organisatie, als regels. Dit bestand heet reglement.yaml.
 */
export interface Reglement {
  titel?: Tekst
  vindplaats?: Vindplaats
  /**
   * De delen van het reglement, in de volgorde van het document.
   */
  delen: Reglementdeel[]
}
/**
 * Een document, of een deel daarvan met een eigen karakter: het reglement zelf, de tekst eromheen, het beleid, de gedragscode.
 */
export interface Reglementdeel {
  id: Id
  titel?: Tekst
  /**
   * Wat voor tekst het is. Een toelichting is lopende tekst bij een reglement. Een meting zegt hoe het op een dag was.
   */
  soort: 'reglement' | 'toelichting' | 'beleid' | 'visie' | 'gedragscode' | 'protocol' | 'meting'
  vindplaats?: Vindplaats
  vaststelling?: Vaststelling
  inwerkingtreding?: DatumOfOnbekend
  citeertitel?: Tekst
  /**
   * Wat het document onder een woord verstaat.
   */
  begrippen?: Begrip[]
  /**
   * De regels van dit deel, in de volgorde van het document.
   */
  regels?: Reglementregel[]
}
/**
 * Wie het document vaststelt en wie daarover adviseert.
 */
export interface Vaststelling {
  door?: Tekst
  datum?: DatumOfOnbekend
  /**
   * Of het al is vastgesteld.
   */
  status?: 'vastgesteld' | 'vast-te-stellen' | 'onbekend'
  advies?: Tekst
}
/**
 * Een woord met de betekenis die het document eraan geeft.
 */
export interface Begrip {
  id?: Id
  nummer?: Tekst
  term: Tekst
  betekenis: Tekst
  bewoording?: Teksten
  bijzonder?: Teksten
  vindplaats?: Vindplaats
}
/**
 * Een regel van het document: in eigen woorden, en wat een computer ervan kan lezen.
 */
export interface Reglementregel {
  id: Id
  nummer?: Tekst
  kop?: Tekst
  /**
   * Waar de regel over gaat.
   */
  onderwerp:
    | 'begrippen'
    | 'reikwijdte'
    | 'wettelijk-kader'
    | 'uitgangspunt'
    | 'risico'
    | 'doel'
    | 'gegevens'
    | 'grondslag'
    | 'bijzondere-gegevens'
    | 'noodzaak'
    | 'toegang'
    | 'geheimhouding'
    | 'beveiliging'
    | 'datalek'
    | 'verstrekking'
    | 'toestemming'
    | 'signalering'
    | 'triage'
    | 'casusregie'
    | 'informatie'
    | 'inzage'
    | 'rectificatie'
    | 'wissing'
    | 'beperking'
    | 'overdraagbaarheid'
    | 'bezwaar'
    | 'intrekken'
    | 'kennisgeving'
    | 'verzoek'
    | 'vergoeding'
    | 'vertegenwoordiging'
    | 'bewaren'
    | 'vernietigen'
    | 'dossier'
    | 'verantwoordelijkheid'
    | 'functionaris'
    | 'verwerkers'
    | 'verantwoording'
    | 'gedrag'
    | 'training'
    | 'klacht'
    | 'vaststelling'
    | 'wijziging'
    | 'inwerkingtreding'
    | 'verwijzing'
    | 'anders'
  tekst: Tekst
  punten?: Teksten
  bewoording?: Teksten
  wet?: Wet
  /**
   * Rechten die de regel aan mensen geeft.
   */
  rechten?: Recht[]
  /**
   * Hoe snel de organisatie antwoordt op een verzoek of het uitvoert.
   */
  reacties?: Reactie[]
  verzoek?: Verzoek
  weigering?: Weigering
  vergoeding?: Vergoeding
  /**
   * Wie bij welke leeftijd beslist of de rechten gebruikt.
   */
  vertegenwoordiging?: Beslisser[]
  /**
   * Hoe lang het document zegt dat gegevens worden bewaard.
   */
  bewaartermijnen?: Bewaartermijn[]
  /**
   * Termijnen die niet over bewaren of antwoorden gaan, en hoe vaak iets gebeurt.
   */
  termijnen?: AndereTermijn[]
  /**
   * Wie bij de gegevens kan.
   */
  toegang?: Toegang[]
  /**
   * Wie moet zwijgen over de gegevens, en hoe dat vastligt.
   */
  geheimhouding?: Zwijgplicht[]
  /**
   * Voor welke handeling het document toestemming vraagt, of juist niet.
   */
  toestemming?: Toestemmingsregel[]
  /**
   * Grondslagen die het document noemt.
   */
  grondslagen?: Grondslagregel[]
  uitzondering?: Uitzondering
  klacht?: Klachtweg
  functionaris?: Functionarisregel
  verwerkersovereenkomst?: Overeenkomstregel
  datalek?: Lekregel
  /**
   * Andere regels van dit document waar de regel naar verwijst.
   */
  verwijzingen?: Verwijzing[]
  vindplaats?: Vindplaats
}
/**
 * Een recht en waar het ophoudt.
 */
export interface Recht {
  /**
   * Welk recht.
   */
  recht:
    | 'inzage'
    | 'rectificatie'
    | 'wissing'
    | 'beperking'
    | 'kennisgeving'
    | 'overdraagbaarheid'
    | 'bezwaar'
    | 'menselijke-tussenkomst'
    | 'intrekken'
    | 'klacht'
  woord?: Tekst
  alleen_voor?: Tekst
  als?: Tekst
}
/**
 * Hoe snel de organisatie iets doet met een verzoek.
 */
export interface Reactie {
  /**
   * Voor welke verzoeken. Weggelaten: alle.
   */
  rechten?: (
    | 'inzage'
    | 'rectificatie'
    | 'wissing'
    | 'beperking'
    | 'kennisgeving'
    | 'overdraagbaarheid'
    | 'bezwaar'
    | 'menselijke-tussenkomst'
    | 'intrekken'
    | 'klacht'
  )[]
  /**
   * Of het gaat om antwoorden, om uitvoeren, of om vernietigen.
   */
  wat?: 'antwoorden' | 'uitvoeren' | 'vernietigen'
  termijn?: Duur
  zonder_getal?: Tekst
  vanaf?: Tekst
  verlenging?: Tekst
  wet?: Wet
}
/**
 * Hoe iemand een verzoek doet.
 */
export interface Verzoek {
  /**
   * Voor welke verzoeken. Weggelaten: alle.
   */
  rechten?: (
    | 'inzage'
    | 'rectificatie'
    | 'wissing'
    | 'beperking'
    | 'kennisgeving'
    | 'overdraagbaarheid'
    | 'bezwaar'
    | 'menselijke-tussenkomst'
    | 'intrekken'
    | 'klacht'
  )[]
  bij?: Tekst
  /**
   * Op welke manieren het kan.
   */
  vorm?: ('schriftelijk' | 'digitaal' | 'mondeling' | 'zelf-inloggen')[]
  /**
   * Wat de organisatie van iemand vraagt.
   */
  eisen?: ('schriftelijk' | 'handtekening' | 'legitimatie' | 'legitimatie-soms' | 'medewerker-erbij' | 'reden')[]
  toelichting?: Tekst
}
/**
 * Wanneer een verzoek wordt geweigerd, en wat iemand dan hoort.
 */
export interface Weigering {
  /**
   * Voor welke verzoeken. Weggelaten: alle.
   */
  rechten?: (
    | 'inzage'
    | 'rectificatie'
    | 'wissing'
    | 'beperking'
    | 'kennisgeving'
    | 'overdraagbaarheid'
    | 'bezwaar'
    | 'menselijke-tussenkomst'
    | 'intrekken'
    | 'klacht'
  )[]
  gronden?: Teksten
  bericht?: Tekst
  /**
   * Wat er in het bericht staat.
   */
  noemt?: ('reden' | 'toezichthouder' | 'rechter' | 'bezwaar')[]
}
/**
 * Of het geld kost.
 */
export interface Vergoeding {
  /**
   * Of de organisatie geld vraagt of mag vragen.
   */
  gevraagd: 'ja' | 'mogelijk' | 'nee'
  /**
   * Voor welke rechten. Weggelaten: niet gezegd.
   */
  voor?: (
    | 'inzage'
    | 'rectificatie'
    | 'wissing'
    | 'beperking'
    | 'kennisgeving'
    | 'overdraagbaarheid'
    | 'bezwaar'
    | 'menselijke-tussenkomst'
    | 'intrekken'
    | 'klacht'
  )[]
  bedrag?: Tekst
  /**
   * Wanneer er pas geld wordt gevraagd.
   */
  alleen_als?: 'volgende-kopie' | 'buitensporig'
}
/**
 * Wie beslist of de rechten gebruikt, voor mensen van een leeftijd of in een situatie.
 */
export interface Beslisser {
  /**
   * Vanaf deze leeftijd.
   */
  van?: number
  /**
   * Tot deze leeftijd.
   */
  tot?: number
  /**
   * Wie het doet.
   */
  wie: ('betrokkene' | 'vertegenwoordiger' | 'gemachtigde' | 'naaste')[]
  /**
   * Bij meer dan één: samen, of elk apart.
   */
  hoe?: 'samen' | 'elk' | 'een-van-beiden'
  /**
   * Voor toestemming, voor de rechten, voor inzage of voor alles.
   */
  voor?: 'toestemming' | 'rechten' | 'inzage' | 'alles'
  als?: Tekst
  bij?: Tekst
  naasten?: Teksten
}
/**
 * Een termijn of een ritme.
 */
export interface AndereTermijn {
  wat: Tekst
  duur?: Duur
  keer?: Tekst
  vanaf?: Tekst
  datum?: Datum
}
/**
 * Wie moet zwijgen, en wanneer dat niet geldt.
 */
export interface Zwijgplicht {
  voor: Tekst
  hoe?: Tekst
  behalve?: Teksten
}
/**
 * Of voor een handeling toestemming nodig is.
 */
export interface Toestemmingsregel {
  /**
   * De handeling. Delen is geven aan anderen binnen dezelfde organisatie.
   */
  voor:
    'verwerken' | 'bijzondere-gegevens' | 'opvragen' | 'verstrekken' | 'delen' | 'raadplegen' | 'geheimhouding' | 'reclame' | 'zorgoverleg'
  /**
   * Of er toestemming nodig is.
   */
  nodig: 'ja' | 'nee' | 'onbekend'
  /**
   * `ja` als het document zegt dat het nooit zonder mag.
   */
  zonder_uitzondering?: 'ja'
  aan?: Teksten
  /**
   * Of de toestemming uitdrukkelijk moet zijn.
   */
  uitdrukkelijk?: 'ja' | 'nee'
  /**
   * Hoe de toestemming wordt gegeven.
   */
  vorm?: ('schriftelijk' | 'mondeling' | 'digitaal')[]
  van?: Tekst
  behalve?: Teksten
  voorwaarden?: Teksten
}
/**
 * Een grondslag die het document noemt.
 */
export interface Grondslagregel {
  grondslag: Grondslag
  voor?: Tekst
  /**
   * `nee` als het document zegt dat dit geen grondslag is.
   */
  geldt?: 'ja' | 'nee'
  wet?: Wet
}
/**
 * Waar iemand met een klacht terechtkan.
 */
export interface Klachtweg {
  bij?: Tekst
  over?: Tekst
  volgens?: Tekst
  /**
   * Of het document zegt dat iemand ook bij de Autoriteit Persoonsgegevens (AP) kan klagen. Laat weg als het daarover zwijgt.
   */
  toezichthouder?: 'ja' | 'nee'
}
/**
 * Wat het document over de FG zegt.
 */
export interface Functionarisregel {
  functie: Tekst
  /**
   * Of er volgens het document een is.
   */
  aanwezig?: 'ja' | 'nee' | 'gepland'
  taken?: Teksten
}
/**
 * Wat het document over de overeenkomst met een verwerker zegt.
 */
export interface Overeenkomstregel {
  /**
   * Of het document er een vraagt.
   */
  nodig?: 'ja' | 'nee'
  /**
   * Of er volgens het document een is.
   */
  aanwezig?: 'ja' | 'nee' | 'niet-van-toepassing'
  met?: Tekst
  regelt?: Teksten
  behalve?: Teksten
}
/**
 * Wat het document over datalekken zegt.
 */
export interface Lekregel {
  /**
   * Aan wie een lek wordt gemeld.
   */
  melden_aan?: ('toezichthouder' | 'betrokkene' | 'intern' | 'verantwoordelijke')[]
  binnen?: Duur
  volgens?: Tekst
}
/**
 * Waar een regel naar verwijst.
 */
export interface Verwijzing {
  naar: Tekst
  /**
   * Wat daar volgens deze regel zou staan.
   */
  over?:
    | 'begrippen'
    | 'reikwijdte'
    | 'wettelijk-kader'
    | 'uitgangspunt'
    | 'risico'
    | 'doel'
    | 'gegevens'
    | 'grondslag'
    | 'bijzondere-gegevens'
    | 'noodzaak'
    | 'toegang'
    | 'geheimhouding'
    | 'beveiliging'
    | 'datalek'
    | 'verstrekking'
    | 'toestemming'
    | 'signalering'
    | 'triage'
    | 'casusregie'
    | 'informatie'
    | 'inzage'
    | 'rectificatie'
    | 'wissing'
    | 'beperking'
    | 'overdraagbaarheid'
    | 'bezwaar'
    | 'intrekken'
    | 'kennisgeving'
    | 'verzoek'
    | 'vergoeding'
    | 'vertegenwoordiging'
    | 'bewaren'
    | 'vernietigen'
    | 'dossier'
    | 'verantwoordelijkheid'
    | 'functionaris'
    | 'verwerkers'
    | 'verantwoording'
    | 'gedrag'
    | 'training'
    | 'klacht'
    | 'vaststelling'
    | 'wijziging'
    | 'inwerkingtreding'
    | 'verwijzing'
    | 'anders'
  bewoording?: Tekst
}
/**
 * Een privacyverklaring zoals zij is gevonden: welke onderdelen van artikel 13 en 14 AVG erin staan, en waarmee. Dit bestand heet verklaring.yaml.
 */
export interface Verklaring {
  titel?: Tekst
  vindplaats?: Vindplaats
  gericht_aan?: Teksten
  /**
   * Of de gegevens van mensen zelf komen (artikel 13) of van anderen (artikel 14).
   */
  gegevens_van?: ('betrokkene' | 'anderen')[]
  /**
   * `ja` als het reglement zelf mensen moet informeren. De regels van reglement.yaml tellen dan mee.
   */
  in_reglement?: 'ja'
  /**
   * De onderdelen van artikel 13 en 14 die de verklaring noemt. Wat ontbreekt, laat u weg.
   */
  elementen: Verklaringselement[]
  /**
   * Wat de verklaring zegt over rechten, termijnen en klachten, als regels.
   */
  regels?: Reglementregel[]
}
/**
 * Een onderdeel dat artikel 13 of 14 AVG vraagt, en wat de verklaring daarover zegt.
 */
export interface Verklaringselement {
  /**
   * Welk onderdeel.
   */
  element:
    | 'verantwoordelijke'
    | 'fg'
    | 'doelen'
    | 'grondslag'
    | 'gerechtvaardigd-belang'
    | 'categorieen'
    | 'ontvangers'
    | 'doorgifte'
    | 'bewaartermijn'
    | 'rechten'
    | 'intrekken'
    | 'klacht'
    | 'verplicht'
    | 'bron'
    | 'automatisch-besluit'
    | 'nieuw-doel'
  /**
   * Of het er helemaal staat, of maar voor een deel.
   */
  vermeld: 'ja' | 'deels'
  wat?: Teksten
  bewoording?: Teksten
  mist?: Tekst
  vindplaats?: Vindplaats
}
/**
 * Een beslisboom of vragenlijst: vragen, wat op elk antwoord volgt, en wat er bij elke uitkomst moet gebeuren. Elk bestand in de map procedures is er een; de bestandsnaam is het kenmerk.
 */
export interface Procedure {
  naam: Tekst
  versie: Datum
  /**
   * De dagen van eerdere versies, waarmee nog besluiten genomen zijn.
   */
  eerdere_versies?: Datum[]
  onderwerp?: Id
  omschrijving?: Tekst
  vindplaats?: Vindplaats
  bronnen?: Teksten
  wet?: Wet
  geldig_vanaf?: Datum
  geldig_tot?: Datum
  /**
   * De keren dat de vragen al zijn beantwoord.
   */
  metingen?: Meting[]
  /**
   * Groepen vragen met een eigen score.
   */
  onderdelen?: Procedureonderdeel[]
  /**
   * De vragen, in hun volgorde.
   */
  vragen: Vraag[]
  /**
   * Waar de vragen op uit kunnen komen.
   */
  uitkomsten?: Uitkomst[]
  /**
   * Werkaantekeningen.
   */
  opmerkingen?: Opmerking[]
}
/**
 * Een keer dat de vragen zijn beantwoord.
 */
export interface Meting {
  id: Id
  naam?: Tekst
  datum?: Datum
}
/**
 * Een groep vragen die samen een score hebben.
 */
export interface Procedureonderdeel {
  id: Id
  naam: Tekst
  omschrijving?: Tekst
  /**
   * De scores bij de metingen.
   */
  scores?: Onderdeelscore[]
}
/**
 * Het cijfer van een onderdeel bij een meting.
 */
export interface Onderdeelscore {
  meting: Id
  /**
   * Het cijfer.
   */
  score: number
  toelichting?: Tekst
}
/**
 * Een vraag, met haar antwoorden en wat erop volgt.
 */
export interface Vraag {
  id: Id
  nummer?: Tekst
  tekst: Tekst
  /**
   * Wat voor antwoord erbij hoort. `moment` is datum en tijd met tijdzone.
   */
  soort: 'ja-nee' | 'keuze' | 'meerkeuze' | 'getal' | 'datum' | 'moment' | 'tekst'
  onderdeel?: Id
  hulp?: Tekst
  wet?: Wet
  als?: Voorwaarde
  toetst?: Ids
  /**
   * Welke vormen van een inbreuk de vraag dekt.
   */
  omvat?: ('vernietiging' | 'verlies' | 'wijziging' | 'verstrekking' | 'toegang' | 'onrechtmatig')[]
  /**
   * De antwoorden waaruit gekozen wordt. Bij ja en nee alleen nodig als er iets bij staat.
   */
  antwoorden?: Antwoordkeuze[]
  /**
   * Wat op elk antwoord volgt, of takken met een voorwaarde. Weglaten is: de volgende vraag.
   */
  naar?: Id | Tak[]
  /**
   * `ja` als bij het antwoord een overweging hoort.
   */
  overwegen?: 'ja'
  /**
   * Het kleinste getal dat kan.
   */
  minimum?: number
  /**
   * Het grootste getal dat kan.
   */
  maximum?: number
  /**
   * `ja` als het getal zelf de score van het onderdeel is.
   */
  telt?: 'ja'
  /**
   * Hoe een open antwoord is beoordeeld, met welk deel van de groep.
   */
  beoordeling?: Antwoordkeuze[]
  uitleg?: Tekst
  /**
   * Hoe de vraag er bij eerdere metingen voor stond.
   */
  standen?: Stand[]
  bewoording?: Teksten
  onzeker?: Tekst
}
/**
 * Wanneer iets geldt, naar de antwoorden die al gegeven zijn. Zeg EN met `alle`, OF met `een_van`.
 */
export interface Voorwaarde {
  /**
   * Al deze voorwaarden gelden (EN).
   */
  alle?: Voorwaarde[]
  /**
   * Ten minste een van deze voorwaarden geldt (OF).
   */
  een_van?: Voorwaarde[]
  niet?: Voorwaarde
  vraag?: Id
  /**
   * Het antwoord, of een lijst waarvan er een gegeven is.
   */
  is?: Id | Ids
  bevat?: Id
  /**
   * Het getal is zo groot of groter. Bij een vraag met meer antwoorden: er zijn er zoveel gekozen.
   */
  ten_minste?: number
  /**
   * Het getal is zo groot of kleiner. Bij een vraag met meer antwoorden: er zijn er hoogstens zoveel gekozen.
   */
  hoogstens?: number
  vanaf?: Datum
}
/**
 * Een antwoord dat iemand kan kiezen.
 */
export interface Antwoordkeuze {
  id: Id
  tekst?: Tekst
  hulp?: Tekst
  wet?: Wet
  naar?: Id
  /**
   * Hoeveel dit antwoord telt voor het onderdeel.
   */
  punten?: number
  /**
   * `ja` als dit het juiste antwoord is.
   */
  goed?: 'ja'
  uitleg?: Tekst
  /**
   * Welk deel van de groep dit antwoord gaf.
   */
  percentage?: number
  onzeker?: Tekst
}
/**
 * Waar het heen gaat als de voorwaarde geldt. Zonder voorwaarde: in alle andere gevallen.
 */
export interface Tak {
  als?: Voorwaarde
  naar: Id
  toelichting?: Tekst
}
/**
 * Het antwoord bij een meting die al gedaan is.
 */
export interface Stand {
  meting: Id
  antwoord?: Id
  tekst?: Tekst
  bewoording?: Teksten
}
/**
 * Waar de vragen op uitkomen, en wat er dan moet gebeuren.
 */
export interface Uitkomst {
  id: Id
  tekst: Tekst
  reden?: Tekst
  wet?: Wet
  als?: Voorwaarde
  /**
   * Wat er moet gebeuren. Schrijf `geen` als er niets hoeft.
   */
  acties?: 'geen' | Uitkomstactie[]
  voldoet_aan?: Ids
  bewoording?: Teksten
  onzeker?: Tekst
}
/**
 * Wat er moet gebeuren.
 */
export interface Uitkomstactie {
  wat: Tekst
  handeling?: Id
  wie?: Tekst
  binnen?: Termijn
  vanaf?: Tekst
  wet?: Wet
  inhoud?: Teksten
  als?: Voorwaarde
}
/**
 * Een keer dat een procedure is gevolgd: de antwoorden, de uitkomst en wie haar vaststelde. Elk bestand in de map besluiten is er een. Standaard alleen intern.
 */
export interface Besluit {
  naam: Tekst
  procedure: Id
  versie: Datum
  /**
   * Wie dit besluit mag zien. Weglaten is `intern`.
   */
  zichtbaar?: 'intern' | 'toezichthouder'
  datum?: Datum
  rol?: Tekst
  verwerkingen?: Ids
  inbreuk?: Inbreuk
  /**
   * De vragen in de volgorde waarin zij zijn gesteld.
   */
  antwoorden: GegevenAntwoord[]
  overwegingen?: Teksten
  uitkomst?: Id
  /**
   * Wat er na het besluit gebeurt. Schrijf `geen` als er niets hoeft.
   */
  acties?: 'geen' | Besluitactie[]
  akkoord?: Akkoord
  /**
   * Werkaantekeningen.
   */
  opmerkingen?: Opmerking[]
}
/**
 * Wat artikel 33 lid 5 AVG van elk datalek vraagt. Nooit gegevens van de mensen zelf.
 */
export interface Inbreuk {
  kennisneming?: Moment
  /**
   * Wanneer het gebeurde, als dat bekend is.
   */
  begin?: Datum | Moment
  feiten?: Tekst
  gevolgen?: Tekst
  maatregelen?: Teksten
  /**
   * Om hoeveel mensen het ongeveer gaat.
   */
  aantal?: number
  /**
   * Aan wie het gemeld is. Schrijf `geen` als dat niet nodig was.
   */
  meldingen?: 'geen' | Melding[]
  afgerond?: Datum
}
/**
 * Aan wie een datalek gemeld is, en wanneer.
 */
export interface Melding {
  /**
   * Aan wie.
   */
  aan: 'ap' | 'betrokkenen' | 'verantwoordelijke' | 'openbaar' | 'csirt'
  op: Moment
  /**
   * De eerste melding, een aanvulling, of de melding waarmee u haar intrekt.
   */
  soort?: 'eerste' | 'aanvulling' | 'intrekking'
  reden_te_laat?: Tekst
}
/**
 * Een vraag en wat erop is geantwoord.
 */
export interface GegevenAntwoord {
  vraag: Id
  /**
   * Het antwoord: een kenmerk, een lijst kenmerken, een getal, een datum, een moment of tekst.
   */
  antwoord: Tekst | number | Id[]
  overweging?: Tekst
}
/**
 * Wat er na het besluit gebeurt.
 */
export interface Besluitactie {
  wat: Tekst
  handeling?: Id
  wie?: Tekst
  /**
   * De laatste dag, of het laatste moment.
   */
  uiterlijk?: Datum | Moment
  /**
   * De dag of het moment waarop het klaar was.
   */
  gedaan?: Datum | Moment
}
/**
 * Wie het besluit heeft vastgesteld, en wanneer.
 */
export interface Akkoord {
  rol: Tekst
  datum: Datum
}

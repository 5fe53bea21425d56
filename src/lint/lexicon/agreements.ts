import { Lexicon } from './lexicon.js'

/** What an agreement with a processor arranges, by the letter of art. 28(3). */
export const ARRANGED = new Lexicon([
  { concept: 'a', words: ['instructie', 'instructies', 'in opdracht', 'alleen in opdracht', 'aanwijzing', 'aanwijzingen'] },
  { concept: 'b', words: ['geheimhouding', 'geheimhoudingsplicht', 'geheimhoudingsverklaring', 'vertrouwelijkheid', 'zwijgplicht'] },
  { concept: 'c', words: ['beveiliging', 'beveiligingsmaatregel', 'beveiligingsmaatregelen', 'maatregelen', 'artikel 32'] },
  { concept: 'd', words: ['subverwerker', 'subverwerkers', 'onderaannemer', 'onderaannemers', 'inschakelen van anderen'] },
  { concept: 'e', words: ['rechten van betrokkenen', 'verzoeken van betrokkenen', 'inzageverzoek', 'inzageverzoeken', 'verzoeken', 'hulp bij rechten', 'rechten'] },
  { concept: 'f', words: ['datalek', 'datalekken', 'inbreuk', 'inbreuken', 'DPIA', 'bijstand', 'hulp bij'] },
  { concept: 'g', words: ['wissen', 'wissing', 'vernietigen', 'vernietiging', 'teruggave', 'teruggeven', 'na afloop', 'beeindiging'] },
  { concept: 'h', words: ['audit', 'audits', 'controle', 'inspectie', 'controlerecht', 'auditrecht'] },
])

/** Tasks that give an officer a say in what the officer must judge. */
export const DOING = new Lexicon([
  {
    concept: 'uitvoeren',
    words: [
      'klachtenafhandeling', 'klachten afhandelen', 'afhandelen van klachten', 'klachten behandelen', 'behandelen van klachten', 'behandeling van klachten', 'afhandeling van klachten', 'interne regelingen', 'regelingen ontwikkelen', 'ontwikkelen van regelingen', 'opstellen van regelingen', 'beleid vaststellen', 'vaststellen van beleid', 'beleid bepalen',
      'houderschap', 'verantwoordelijkheid voor de verwerking', 'verantwoordelijkheid dragen', 'is verantwoordelijk voor', 'verantwoordelijk voor', 'besluiten over', 'beslissen over', 'besluit over', 'beslist over', 'maatregelen uitvoeren', 'uitvoeren van maatregelen', 'uitvoeren van DPIA', 'uitvoeren van een DPIA', 'DPIA uitvoeren', 'DPIA’s uitvoeren', 'verwerkersovereenkomsten sluiten', 'verwerkersovereenkomsten tekenen', 'bijhouden van het register', 'beveiliging inrichten',
    ],
  },
  { concept: 'adviseren', words: ['adviseren', 'adviseert', 'advies', 'advies geven', 'adviseren over', 'advies over', 'toezicht', 'toezien', 'controleren', 'controleert'] },
])

/** Says that someone may use data only for another, as a processor does. */
export const ONLY_FOR_OTHERS = new Lexicon([{ concept: 'niet-zelf', words: ['niet zelfstandig gebruiken', 'niet zelfstandig te gebruiken', 'niet zelf gebruiken', 'uitsluitend in opdracht', 'alleen in opdracht', 'uitsluitend namens', 'alleen volgens onze instructies', 'niet voor eigen doelen', 'niet voor eigen doeleinden'] }])

import { Lexicon } from './lexicon.js'

/** Telling an authority about processing itself, as the law asked until 2018. */
export const NOTIFYING = new Lexicon([
  { concept: 'melden', words: ['=melden', '=meldt', '=gemeld', '=melding', '=meldingen', '=aanmelden', '=aangemeld', '=aanmelding', 'meldplicht', 'meldingsplicht', 'meldingsplichtig', 'aanmeldingsplicht', 'meldingsnummer'] },
  { concept: 'verwerking', words: ['verwerking', '=verwerkingen', 'verwerking van persoonsgegevens', 'verwerkingen van persoonsgegevens', 'persoonsregistratie', 'gegevensverwerking'] },
  { concept: 'instantie', words: ['=AP', 'autoriteit persoonsgegevens', '=CBP', 'college bescherming persoonsgegevens', '=FG', 'functionaris', 'functionaris gegevensbescherming', 'functionaris voor de gegevensbescherming', 'toezichthouder'] },
  {
    concept: 'iets-anders',
    words: [
      'datalek', 'datalekken', 'lek', 'inbreuk', 'inbreuken', 'incident', 'beveiligingsincident', 'verwijsindex', '=VIR', 'contactgegevens', 'klacht', 'klachten', 'wijziging', 'rectificatie', 'wissing', 'kindermishandeling', 'calamiteit', 'calamiteiten', 'cursus', 'nieuwsbrief',
      '=niet', '=geen', 'hoeft', 'hoeven', 'voorafgaande raadpleging', '=DPIA', 'ziekmelding', 'betrokkene', 'betrokkenen',
    ],
  },
])

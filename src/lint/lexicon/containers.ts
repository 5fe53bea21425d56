import { Lexicon } from './lexicon.js'

/** `vergaarbak`: one word for many kinds of data. `algemeen`: says that there are data, not which. `open`: words that leave the list open. `anders`: looks like one and is not. */
export const CONTAINERS = new Lexicon<'vergaarbak' | 'algemeen' | 'open' | 'anders'>([
  {
    concept: 'vergaarbak',
    words: [
      '=CV', "=CV's", 'curriculum vitae', 'plan van aanpak', '=plan', '=plannen', '*plan', '*plannen', '=dossier', '=dossiers', '*dossier', '*dossiers', '=rapport', '=rapporten', '*rapport', '*rapporten', 'rapportage', '*rapportage', '*rapportages', 'verslag', '*verslag', '*verslagen', 'formulier', '*formulier', '*formulieren',
      'intakegesprek', 'intake',
    ],
  },
  { concept: 'algemeen', words: ['persoonlijke situatie', 'sociaal leven', 'sociale situatie', 'gezinsomstandigheden', 'gezinssituatie', 'thuissituatie', 'leefsituatie', 'enkele persoonsgegevens', '=gegevens die noodzakelijk zijn', '=gegevens die nodig zijn', 'noodzakelijke =gegevens', 'benodigde =gegevens', 'relevante =gegevens'] },
  { concept: 'open', words: ['=etc', 'et cetera', 'etcetera', '=enz', 'enzovoort', 'enzovoorts', 'overige', 'overige gegevens', 'onder andere', 'onder meer', '=o a', 'en dergelijke', '=e d', 'diversen', 'diverse gegevens', 'en meer', 'andere gegevens', 'optioneel'] },
  {
    concept: 'anders',
    words: ['CV ketel', 'CV installatie', 'CV onderhoud', 'CV monteur', 'dossiernummer', 'rapportnummer', 'rapportcijfer', 'schoolrapport'],
  },
])

import { Lexicon } from './lexicon.js'

const REASONS = ['bedrijfsvoering', 'normale bedrijfsvoering', 'interne bedrijfsvoering', 'intern beheer', 'optimale uitoefening', 'optimale uitvoering', 'optimale dienstverlening', 'optimale bedrijfsvoering']

/** Reasons that fit everything and so explain nothing, wherever they stand. */
export const VAGUE_REASONS = new Lexicon([{ concept: 'vaag', words: REASONS }])

/** Purposes that explain nothing when no more is said. */
export const VAGUE_PURPOSES = new Lexicon([
  {
    concept: 'vaag',
    words: [
      ...REASONS, 'verantwoording', 'verantwoordingen', 'kwaliteitsbevordering', 'kwaliteitsverbetering', 'administratie', 'administratieve doeleinden', 'beheer', 'dienstverlening', 'dienstverlening verbeteren', 'managementinformatie', 'beleidsdoeleinden', 'commerciele doeleinden', 'interne doeleinden',
      'wettelijke verplichtingen', 'wettelijke verplichting', 'wettelijke taken', 'wettelijke taak', 'algemeen gebruik', 'registratie',
    ],
  },
])

/** Words that may stand around a vague purpose without making it clearer. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'activiteit activiteiten afleggen algemeen algemene betrokkene betrokkenen bevorderen blijven client clienten bewoner bewoners continu doel doeleinden doelen eigen financier financiers gebruik gegevens goed goede houden interne inwoner inwoners juist juiste kunnen leveren mogelijk normale ' +
    'online opdrachtgever opdrachtgevers optimaal optimale organisatie instelling stichting uitoefenen uitoefening uitvoeren uitvoering verbeteren verlenen verwerken verwerking verzorgen voeren voldoen voorzien waarborgen werkzaamheden'
  ).split(' '),
)

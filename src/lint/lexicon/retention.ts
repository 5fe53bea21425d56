import { Lexicon } from './lexicon.js'

/** What is kept, by its words: the same kinds as `soort`, for terms that do not name theirs. */
export const KEPT = new Lexicon([
  { concept: 'zorgdossier', words: ['dossier', '*dossier', 'hulpverleningsgegevens', 'begeleidingsplan', 'zorgplan', 'zorginhoudelijke informatie', 'zorginhoudelijke gegevens', 'behandelgegevens'] },
  { concept: 'jeugdhulpdossier', words: ['jeugdhulpdossier', 'jeugddossier'] },
  { concept: 'medisch-dossier', words: ['medisch dossier', 'medische dossiers', 'medische gegevens', 'patientendossier'] },
  { concept: 'administratie', words: ['administratiegegevens', 'financiele gegevens', 'financiele administratie', 'boekhouding', 'factuur', 'facturen', 'declaratie'] },
  { concept: 'sollicitatie', words: ['sollicitatie', 'sollicitatiegegevens', 'sollicitatiebrieven', 'gegevens van sollicitanten'] },
  { concept: 'beeldmateriaal', words: ['camerabeelden'] },
  { concept: 'anders', words: ['personeelsdossier', 'sollicitatiedossier', 'klachtdossier', 'klachtendossier', 'aanmelddossier', 'wachtlijstdossier'] },
])

/** Words that name everything there is, and so no kind of data. */
export const EVERYTHING: ReadonlySet<string> = new Set(
  'alle bewoner bewoners client clienten clientgegevens cliënten gegevens herleidbare herleiden klant klanten klantgegevens natuurlijke natuurlijk persoon personen persoonsgegevens persoonlijke terug'.split(' '),
)

/** Terms that nobody can test: as long as is needed. */
export const UNTESTABLE = new Lexicon([
  {
    concept: 'vaag',
    words: [
      ...['nodig', 'noodzakelijk', 'strikt nodig', 'strikt noodzakelijk', 'wenselijk'].flatMap((need) => [`niet langer dan ${need}`, `niet langer bewaard dan ${need}`, `zolang ${need}`, `zo lang ${need}`, `zolang als ${need}`, `zo lang als ${need}`, `zolang dat ${need}`, `zolang dit ${need}`, `zolang het ${need}`]),
      'redelijke termijn', 'zo kort mogelijk', 'niet onnodig lang', 'passende termijn', 'zo lang mogelijk', 'gepaste termijn', 'voor onbepaalde tijd',
    ],
  },
])

/** Says that a term is in the law, without saying in which. */
export const BY_LAW = new Lexicon([
  {
    concept: 'wettelijk',
    words: ['wettelijke termijn', 'wettelijke bewaartermijn', 'wettelijke bewaarplicht', 'wettelijke bewaarverplichting', 'wettelijk verplicht', 'wettelijk verplichte', 'wettelijk voorgeschreven', 'wettelijk bepaald', 'wettelijk bepaalde', 'wettelijk vastgelegd', 'wettelijk vastgestelde', 'bij wet bepaald'],
  },
])

/** Words about destroying that leave it open. */
export const LEFT_OPEN = new Lexicon([{ concept: 'open', words: ['is de vraag', 'nog niet geregeld', 'niet geregeld', 'nog te bepalen', 'nog te regelen', 'nog uit te zoeken', 'wordt nog', 'onduidelijk', 'nog onbekend', '=onbekend'] }])

/** Says that a copy stays behind. */
export const KEEPS_COPY = new Lexicon([{ concept: 'kopie', words: ['houdt een kopie', 'houden een kopie', 'bewaart een kopie', 'bewaren een kopie', 'kopie blijft', 'kopie blijven', 'behoudt een kopie', 'houdt een afschrift', 'bewaart een afschrift'] }])

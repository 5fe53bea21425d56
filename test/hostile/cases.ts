/** What was tried, how often, and what came of it: the table of docs/betrouwbaarheid.md is made from this. */
export interface Case {
  /** What is put in, or what goes wrong, in Dutch. */
  wat: string
  uitkomst: string
  /** The test that does it, in test/. */
  test: string
  /** How many cases `npm test` tries, and `npm run fuzz`: at least. */
  kort: number
  lang: number
}

/** Whether this is `npm run fuzz`. */
export const LONG = process.env.MODE === 'fuzz'

/** The number of cases of this run. */
export function cases(id: keyof typeof CASES): number {
  return CASES[id][LONG ? 'lang' : 'kort']
}

const ONCE = (kort: number): Pick<Case, 'kort' | 'lang'> => ({ kort, lang: kort })
const PLACE = 'Een melding met bestand, regel en kolom; nooit een crash'

export const CASES = {
  'yaml-suite': { wat: 'De testverzameling van YAML zelf: elk voorbeeld als bestand van een register', uitkomst: 'Precies gelezen, of geweigerd met regel en kolom', test: 'hostile/yaml-suite', ...ONCE(402) },
  'bit-flips': { wat: 'Een bestand waarin één tot acht bits zijn omgevallen', uitkomst: PLACE, test: 'hostile/mangled', kort: 600, lang: 200_000 },
  truncated: { wat: 'Een bestand dat ergens ophoudt', uitkomst: PLACE, test: 'hostile/mangled', kort: 200, lang: 20_000 },
  spliced: { wat: 'Stukken van bestanden door elkaar, verdubbeld of weg', uitkomst: PLACE, test: 'hostile/mangled', kort: 200, lang: 100_000 },
  expressions: { wat: 'Reguliere expressies op wat hen het langst bezighoudt, 5.000 en 10.000 keer achter elkaar', uitkomst: 'Twee keer zoveel tekst kost hoogstens twee keer zoveel tijd', test: 'hostile/linear', ...ONCE(3000) },
  'lexicon-texts': { wat: 'Alle woorden van alle woordenlijsten, steeds opnieuw in elk tekstveld', uitkomst: 'De tijd groeit mee met de tekst, niet harder', test: 'hostile/linear', kort: 6, lang: 300 },
  'killed-step': { wat: 'Gestopt (stroom weg) bij elke stap van schrijven: vrijgeven, publiceren, netjes zetten, verbeteren, inlezen, uitvoeren, dossier', uitkomst: 'Het oude of het nieuwe, nooit half; de volgende keer is alles opgeruimd', test: 'hostile/faults', kort: 120, lang: 130 },
  'killed-process': { wat: 'Echt beëindigd (SIGKILL) tijdens het schrijven, elke opdracht die schrijft', uitkomst: 'De volgende keer komt hetzelfde uit, en er blijft niets liggen', test: 'hostile/killed', kort: 7, lang: 80 },
  'disk-step': { wat: 'Schijf vol of geen recht om te schrijven, bij elke stap van schrijven', uitkomst: 'Een melding met de reden; het oude of het nieuwe, en geen resten', test: 'hostile/faults', kort: 120, lang: 260 },
  streams: { wat: 'Lezer stopt, geen uitvoer, geen foutuitvoer, volle schijf, geen git, klok terug, twee tegelijk, pijp of apparaat of koppeling als bestand', uitkomst: 'Een melding met de reden, de juiste eindstatus, niets kwijt', test: 'hostile/streams', ...ONCE(26) },
  steering: { wat: 'Stuurtekens (ANSI), HTML, Markdown, opdrachten van GitHub, formules en omgekeerde leesrichting in elk tekstveld, lint, verschil, documenten (HTML, Markdown) en uitvoerbestanden', uitkomst: 'Getoond als tekst; niets wordt uitgevoerd', test: 'hostile/steering', ...ONCE(20) },
  names: { wat: '`__proto__`, `constructor`, nultekens, losse surrogaten, letters die op andere lijken en paden als kenmerk', uitkomst: 'Geweigerd met een plaats, of gewone gegevens; niets buiten het register', test: 'hostile/names', ...ONCE(14) },
  templates: { wat: 'Sjablonen die naar het programma, het prototype of eindeloos naar zichzelf gaan', uitkomst: 'Geweigerd met bestand, regel en kolom', test: 'hostile/names', ...ONCE(9) },
  bounded: { wat: 'Bommen van verwijzingen, tienduizend en twee miljoen niveaus, regels van 2 MB, honderdduizend sleutels; met 256 MB geheugen', uitkomst: 'Een melding binnen de grenzen van geheugen en tijd', test: 'hostile/bounded', ...ONCE(11) },
} satisfies Record<string, Case>

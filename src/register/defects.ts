import type { Message, Range } from '../core/finding.js'

/** A defect of the input: the files of the register cannot be read, or do not say what the schema asks. */
export interface Defect {
  id: DefectId
  /** Path of the file within the register. */
  path: string
  range: Range
  pointer: string
  data: Record<string, string | number>
  related?: { path: string; range: Range; pointer: string; text: string }[]
}

/** The words of a defect. `{name}` is filled in from its data. */
export interface DefectKind {
  titel: string
  wat: string
  waarom: string
  doe: string
}

const NIET_VERDER = 'Dit bestand is niet verder gecontroleerd, de andere wel.'

/** Every defect that avg knows, with its words. The ids are as lasting as those of rules. */
export const DEFECTS = {
  'bestand-te-groot': {
    titel: 'Het bestand is te groot',
    wat: 'Dit bestand is groter dan {grens} MB.',
    waarom: `Zo groot is een register niet; waarschijnlijk is dit een ander bestand. ${NIET_VERDER}`,
    doe: 'splits het bestand, of haal weg wat er niet in hoort.',
  },
  'bestand-geen-utf8': {
    titel: 'Het bestand is geen UTF-8',
    wat: 'Dit bestand is niet opgeslagen als UTF-8{codering}.',
    waarom: `Letters zoals ë en é gaan dan verloren. ${NIET_VERDER}`,
    doe: 'open het bestand in uw editor en sla het op met de codering UTF-8.',
  },
  'yaml-ongeldig': {
    titel: 'Het bestand is geen geldige YAML',
    wat: 'Dit is geen geldige YAML: {reden}.',
    waarom: NIET_VERDER,
    doe: '{hulp}',
  },
  'yaml-tab': {
    titel: 'Er staat een tab waar spaties horen',
    wat: 'Deze regel begint met een tab. In YAML springt u in met spaties.',
    waarom: NIET_VERDER,
    doe: 'vervang de tab door twee spaties per stap.',
  },
  'yaml-tag-onbekend': {
    titel: 'Er staat een YAML-tag die het register niet kent',
    wat: '`{tag}` is een YAML-tag die het register niet kent.',
    waarom: `Een waarde die met ! begint, heeft in YAML een eigen betekenis. ${NIET_VERDER}`,
    doe: 'haal de tag weg, of zet de hele waarde tussen aanhalingstekens.',
  },
  'yaml-te-diep': {
    titel: 'De gegevens zijn te diep genest',
    wat: 'De gegevens staan meer dan {grens} lagen diep.',
    waarom: `Een register is nooit zo diep; waarschijnlijk ging er iets mis. ${NIET_VERDER}`,
    doe: 'kijk of alle haken en inspringingen kloppen.',
  },
  'yaml-te-veel': {
    titel: 'Het bestand bevat te veel waarden',
    wat: 'Dit bestand is te groot om te lezen: het kan, met alle verwijzingen (*) uitgeschreven, meer dan {grens} waarden hebben.',
    waarom: `Zo groot is een register niet. ${NIET_VERDER}`,
    doe: 'haal weg wat er niet hoort, zoals herhaalde tekens. Wijzen verwijzingen naar verwijzingen? Schrijf dan uit wat er moet staan.',
  },
  'sleutel-dubbel': {
    titel: 'Een sleutel staat er twee keer',
    wat: '`{sleutel}` staat hier voor de tweede keer; de eerste staat op regel {eerder}.',
    waarom: `Niemand kan dan weten welke van de twee telt. ${NIET_VERDER}`,
    doe: 'voeg de twee samen, of haal er een weg.',
  },
  'sleutel-geen-tekst': {
    titel: 'Een sleutel is geen tekst',
    wat: 'Voor de dubbele punt staat geen gewone tekst.',
    waarom: NIET_VERDER,
    doe: 'zet voor de dubbele punt een sleutel die het register kent.',
  },
  'bestand-leeg': {
    titel: 'Het bestand is leeg',
    wat: 'Dit bestand is leeg.',
    waarom: 'Een lege verwerking zegt niets, ook niet dat er niets is.',
    doe: 'vul het bestand, of haal het weg.',
  },
  'meer-documenten': {
    titel: 'Het bestand bevat meer dan een document',
    wat: 'Na `---` begint hier een tweede document.',
    waarom: `Elk bestand is één verwerking, en de bestandsnaam is haar kenmerk. ${NIET_VERDER}`,
    doe: 'zet het tweede document in een eigen bestand.',
  },
  'onbekende-sleutel': {
    titel: 'Een sleutel die het register niet kent',
    wat: '`{sleutel}` kent het register niet{plaats}.{suggestie}',
    waarom: 'Wat onder een onbekende sleutel staat, telt nergens mee.',
    doe: 'kies een sleutel die het register kent{keuze}.',
  },
  'sleutel-ontbreekt': {
    titel: 'Een verplichte sleutel ontbreekt',
    wat: 'Hier ontbreekt {sleutel}.',
    waarom: 'Zonder deze sleutel is niet te lezen wat hier bedoeld is.',
    doe: 'vul {sleutel} in.',
  },
  'waarde-leeg': {
    titel: 'Er staat een sleutel zonder waarde',
    wat: '{sleutel} heeft geen waarde.',
    waarom: 'Leeg kan van alles betekenen: vergeten, onbekend of niets.',
    doe: 'vul een waarde in. Is er niets, schrijf dan `geen` waar dat mag; weet u het niet, schrijf dan `onbekend`. Of haal de sleutel weg.',
  },
  'waarde-ongeldig': {
    titel: 'Een waarde past niet bij de sleutel',
    wat: '{sleutel} heeft een waarde die hier niet past: {reden}.{suggestie}',
    waarom: 'Het register kan deze waarde niet lezen, dus ook niet controleren.',
    doe: '{hulp}',
  },
  'verwijzing-onbekend': {
    titel: 'Een verwijzing gaat nergens heen',
    wat: '`{kenmerk}` is geen {soort} in dit register.{suggestie}',
    waarom: 'Een verwijzing die nergens heen gaat, zegt niets.',
    doe: 'verbeter het kenmerk, of voeg het toe {waar}.',
  },
  'verwijzing-circulair': {
    titel: 'Verwijzingen draaien in een kring',
    wat: 'Deze verwijzing komt weer bij zichzelf uit: {kring}.',
    waarom: 'Dan staat nergens wat er bedoeld is.',
    doe: 'beschrijf de gegevens in een van deze verwerkingen en verwijs vanuit de andere.',
  },
  'kenmerk-dubbel': {
    titel: 'Twee onderdelen hebben hetzelfde kenmerk',
    wat: 'Het kenmerk `{kenmerk}` is hier al gebruikt, op regel {eerder}.',
    waarom: 'Een verwijzing weet dan niet welke van de twee bedoeld is.',
    doe: 'geef een van de twee een ander kenmerk.',
  },
  'bestandsnaam-ongeldig': {
    titel: 'De bestandsnaam is geen kenmerk',
    wat: 'De bestandsnaam is het kenmerk van {wat}, en `{naam}` kan dat niet zijn.',
    waarom: 'Andere bestanden en documenten verwijzen met dit kenmerk.',
    doe: 'gebruik kleine letters, cijfers en streepjes, en eindig op `.yaml`. Bijvoorbeeld: `{voorstel}`.',
  },
  'register-yaml-ontbreekt': {
    titel: 'Het bestand register.yaml ontbreekt',
    wat: 'In deze map staat geen `register.yaml`.',
    waarom: 'Daarin staat wie verantwoordelijk is. Zonder dat is het geen register (artikel 30 lid 1 onder a AVG).',
    doe: 'maak `register.yaml` met ten minste `naam`, `partijen` en `verantwoordelijken`.',
  },
} as const satisfies Record<string, DefectKind>

export type DefectId = keyof typeof DEFECTS

/** The message of a defect, filled in. */
export function phraseDefect(defect: Defect): Message {
  const kind: DefectKind = DEFECTS[defect.id]
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => String(defect.data[name] ?? ''))
  return { wat: fill(kind.wat), waarom: fill(kind.waarom), doe: fill(kind.doe) }
}

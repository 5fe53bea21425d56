import type { Cell, Column, RawSheet, Sheet } from '../spreadsheet/workbook.js'
import { tables } from './definition.js'

/** The sheet that says what the file is; import reads it to know what it got. */
const ABOUT = 'Over dit bestand'
const COLUMNS = 'Kolommen'
/** Goes up when a file of before can no longer be read as it was meant. */
export const FORMAT = 1

/** Of which register a file was made, and how. */
export interface TablesAbout {
  titel: string
  kenmerk: string
  lezer: string
  avg: string
  /** Hash of the register that it was made from: whether that has changed since. */
  vingerafdruk: string
}

/** What is filled in once for the whole register: a row for each property. */
export const FORM_COLUMNS: readonly Column[] = [
  { title: 'Onderdeel', help: 'Waar het over gaat. Verander deze kolom niet.', width: 36 },
  { title: 'Inhoud', help: 'Wat het register zegt. Vul deze kolom in.', width: 60 },
  { title: 'Uitleg', help: 'Wat hier hoort te staan.', width: 60 },
]

const READERS: Record<string, string> = {
  openbaar: 'iedereen: dit bestand is gemaakt om te publiceren en is niet volledig',
  toezichthouder: 'de toezichthouder: werkaantekeningen staan er niet in',
  intern: 'alleen de eigen organisatie: ook werkaantekeningen staan erin',
}

const HOW = [
  'Elk blad gaat over één soort. Elke rij is er één: een verwerking, een doel, een ontvanger.',
  'De kolom Verwerking zegt bij welke verwerking een rij hoort. Daar staat het kenmerk van het blad Verwerkingen.',
  'Staan er meer dingen in een cel, zet elk dan op een eigen regel.',
  'Laat een cel leeg als u het antwoord niet hebt vastgelegd. Schrijf `geen` als u zeker weet dat het er niet is, en `onbekend` als u het nog moet uitzoeken.',
  'Voeg rijen toe waar u wilt. Een rij weghalen betekent dat het uit het register gaat.',
  'Verander de namen van bladen en kolommen niet. Het blad Kolommen zegt wat waar hoort.',
  'Klaar? Met `avg import` ziet u wat er verandert. Pas na uw akkoord wordt er iets geschreven.',
]

const ROWS: [title: string, key: keyof TablesAbout | 'formaat'][] = [
  ['Register', 'titel'],
  ['Kenmerk', 'kenmerk'],
  ['Wie mag dit zien', 'lezer'],
  ['Gemaakt met avg', 'avg'],
  ['Formaat', 'formaat'],
  ['Vingerafdruk van het register', 'vingerafdruk'],
]

export function aboutSheet(about: TablesAbout): Sheet {
  const said = { ...about, formaat: String(FORMAT), lezer: READERS[about.lezer] ?? about.lezer }
  return {
    name: ABOUT,
    columns: [
      { title: 'Onderdeel', help: 'Waar het over gaat.', width: 32 },
      { title: 'Inhoud', help: 'Verander dit niet.', width: 90 },
    ],
    rows: [...ROWS.map(([title, key]): Cell[] => [title, said[key]]), ...HOW.map((line, index): Cell[] => [index === 0 ? 'Zo werkt het' : undefined, line])],
  }
}

/** What an incoming file says of itself; undefined when avg did not make it. */
export function readAbout(sheets: readonly RawSheet[]): (TablesAbout & { formaat: number }) | undefined {
  const sheet = sheets.find(({ name }) => name === ABOUT)
  if (!sheet) return undefined
  const said = (wanted: string): string => String(sheet.rows.find(([title]) => title === wanted)?.[1] ?? '')
  const found = Object.fromEntries(ROWS.map(([title, key]) => [key, said(title)]))
  const lezer = Object.keys(READERS).find((reader) => READERS[reader] === found.lezer)
  return { titel: found.titel!, kenmerk: found.kenmerk!, avg: found.avg!, vingerafdruk: found.vingerafdruk!, lezer: lezer ?? found.lezer!, formaat: Number(found.formaat) }
}

/** What every column is for, also those that are not used yet: people may add these. */
export function columnsSheet(sheets: readonly Sheet[]): Sheet {
  return {
    name: COLUMNS,
    columns: [
      { title: 'Blad', help: 'Op welk blad.', width: 28 },
      { title: 'Kolom', help: 'De titel van de kolom.', width: 36 },
      { title: 'Wat hoort hier', help: 'Uitleg.', width: 60 },
      { title: 'Kies uit', help: 'De woorden die hier mogen staan.', width: 40 },
      { title: 'Wetsartikel', help: 'De bepaling die hiernaar vraagt.', width: 28 },
      { title: 'Wie mag het zien', help: 'Voor wie dit is: iedereen, de toezichthouder, of alleen intern.', width: 20 },
    ],
    rows: tables
      .filter(({ name }) => sheets.some((sheet) => sheet.name === name))
      .flatMap(({ name, columns }) => columns.map(({ title, field }): Cell[] => [name, title, field.help, [...(field.options ?? []), ...(field.list?.options ?? [])].join('\n') || undefined, field.law.join('\n') || undefined, field.reader])),
  }
}

export function isOwnSheet(name: string): boolean {
  return name === ABOUT || name === COLUMNS
}

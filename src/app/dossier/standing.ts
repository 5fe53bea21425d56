import type { Finding } from '../../core/finding.js'
import { breachesOf } from '../../decide/breaches.js'
import { contains, lawAt, parseCitation } from '../../law/index.js'
import type { Register, Verwerking } from '../../register/model.js'
import { items, record, state } from '../../register/states.js'
import type { IndexRow, Numbered } from '../../render/views/dossier/index-document.js'
import { NOTICE_ELEMENTS, REGISTER_ELEMENTS } from '../../report/elements.js'
import { texts } from '../../render/generated/texts.js'

/** What the index of a dossier is computed from. */
export interface StandingInput {
  register: Register
  peildatum: string
  /** In the order of the report beside the index: the number of a finding is its place there. */
  findings: readonly Finding[]
  /** Published statements that are enclosed. */
  verklaringen: number
  /** Names of the files with an answer, by question. */
  antwoorden: ReadonlyMap<string, string>
}

type Where = IndexRow['waar'][number]
const says = (value: unknown): boolean => ['waarde', 'geen'].includes(state(value))
const word = (name: keyof typeof texts.dossier): string => texts.dossier[name]

/** Every question of the authority with where it is answered; the elements of articles 13 and 14; and what is left. */
export function standings(input: StandingInput): { vragen: IndexRow[]; onderdelen: IndexRow[]; overig: Numbered[] } {
  const { register, findings, verklaringen } = input
  const all = [...register.verwerkingen.values()]
  const processing = all.filter(({ yaml }) => yaml.rol === 'verwerker')
  const own = all.filter((each) => !processing.includes(each))
  const numbered = findings.map((finding, index) => ({ finding, nummer: index + 1, verwerking: finding.verwerking, wat: finding.message.wat }))
  const used = new Set<number>()

  const row = (bepalingen: readonly string[], naam: string, about: Partial<IndexRow> & { over?: readonly Verwerking[]; stated?: (each: Verwerking) => boolean }): IndexRow => {
    const { over = [], stated, ...given } = about
    const ids = new Set(over.map(({ id }) => id))
    const cited = numbered.filter(({ finding, verwerking }) => cites(finding, bepalingen) && (verwerking === undefined || over.length === 0 || ids.has(verwerking)))
    for (const { nummer } of cited) used.add(nummer)
    const told = cited.map(({ nummer, verwerking, wat }): Numbered => ({ nummer, wat, ...(verwerking === undefined ? {} : { verwerking }) }))
    const open = told.filter(({ nummer }) => !findings[nummer - 1]!.afwijking)
    const uitgelegd = told.filter(({ nummer }) => findings[nummer - 1]!.afwijking)
    const ontbreekt = stated ? over.filter((each) => !stated(each)).map(({ id }) => id) : []
    const weighs = open.some(({ nummer }) => findings[nummer - 1]!.severity !== 'info')
    const answered = over.length - ontbreekt.length
    const antwoord: IndexRow['antwoord'] = answered < over.length ? (answered === 0 ? 'nee' : { aantal: answered, totaal: over.length }) : weighs ? 'ja_met' : 'ja'
    return { bepalingen, naam, antwoord, waar: [], ontbreekt, verplicht: true, open, uitgelegd, ...given }
  }

  // Who works only for others informs nobody and assesses nothing: that is for those others.
  const forOthers = { antwoord: 'nvt', waar: [{ zin: 'aan_opdrachtgevers', waarden: {} }] } as const
  const vragen: IndexRow[] = [
    ...(own.length === 0
      ? []
      : REGISTER_ELEMENTS.map(({ law, stated }) => row(law, word(nameOf(law[0]!)), { over: own, stated, waar: [{ zin: 'in_register', waarden: {} }], verplicht: law[0] !== 'AVG 30(1)(e)' }))),
    ...(processing.length === 0
      ? []
      : PROCESSOR.map(([law, stated]) => row([law], word(nameOf(law)), { over: processing, stated, waar: [{ zin: 'in_verwerkersregister', waarden: {} }], verplicht: law !== 'AVG 30(2)(c)' }))),
    ...(['13', '14'] as const).map((article) => (own.length === 0 ? row([`AVG ${article}`], word(`naam_${article}`), forOthers) : informed(row([`AVG ${article}`], word(`naam_${article}`), {}), verklaringen, input.antwoorden.get('13')))),
    joint(all, register, row, input.antwoorden.get('26')),
    agreements(all, register, row, input.antwoorden.get('28')),
    row(['AVG 32'], word('naam_32'), { over: all, stated: REGISTER_ELEMENTS.at(-1)!.stated, waar: [{ zin: 'in_register', waarden: {} }, ...file(input.antwoorden.get('32'))] }),
    breaches(register, input.peildatum, row, input.antwoorden.get('33')),
    own.length === 0 ? row(['AVG 35'], word('naam_35'), forOthers) : row(['AVG 35'], word('naam_35'), { over: own, stated: ({ yaml }) => says(yaml.dpia), waar: [{ zin: 'in_register', waarden: {} }, ...file(input.antwoorden.get('35'))], verplicht: false }),
  ]
  const law = lawAt(input.peildatum)
  const rests = (letter: string): Verwerking[] => own.filter(({ grondslagen }) => grondslagen.some(({ waarde }) => law.grondslag(waarde)?.id === letter))
  const onderdelen = NOTICE_ELEMENTS.map(({ id, law: bepalingen, name, stated }) => {
    const naam = name.replaceAll('\u00AD', '').replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
    const only = ONLY[id]
    const over = only ? rests(only.grondslag) : own
    if (only && over.length === 0) return row(bepalingen, naam, { antwoord: 'nvt', waar: [{ zin: only.zin, waarden: {} }] })
    // Said once for the whole register: no activity lacks it on its own.
    if (WHOLE.has(id)) return row(bepalingen, naam, own.some(stated) ? {} : { antwoord: 'nee', waar: [{ zin: 'niet_in_register', waarden: {} }] })
    return row(bepalingen, naam, { over, stated, verplicht: false })
  })
  const overig = numbered.filter(({ nummer, finding }) => !used.has(nummer) && !finding.afwijking).map(({ nummer, verwerking, wat }): Numbered => ({ nummer, wat, ...(verwerking === undefined ? {} : { verwerking }) }))
  return { vragen, onderdelen: own.length === 0 ? [] : onderdelen, overig }
}

/** Elements that only ask something of activities with this basis, and what is said when there are none. */
const ONLY: Readonly<Record<string, { grondslag: string; zin: string }>> = {
  belang: { grondslag: 'gerechtvaardigd-belang', zin: 'geen_belang' },
  intrekken: { grondslag: 'toestemming', zin: 'geen_toestemming' },
}
const WHOLE = new Set(['fg', 'klacht'])

const PROCESSOR: readonly [law: string, stated: (each: Verwerking) => boolean][] = [
  ['AVG 30(2)(a)', ({ yaml }) => says(yaml.opdrachtgevers)],
  ['AVG 30(2)(b)', ({ yaml }) => says(yaml.categorieen_verwerkingen)],
  ['AVG 30(2)(c)', ({ yaml }) => says(yaml.doorgifte)],
  ['AVG 30(2)(d)', REGISTER_ELEMENTS.at(-1)!.stated],
]

type Row = (bepalingen: readonly string[], naam: string, about: Partial<IndexRow> & { over?: readonly Verwerking[]; stated?: (each: Verwerking) => boolean }) => IndexRow

/** A statement is the answer to articles 13 and 14; the register alone informs nobody. */
function informed(row: IndexRow, verklaringen: number, antwoord: string | undefined): IndexRow {
  const where: Where = verklaringen === 0 ? { zin: 'geen_verklaringen', waarden: {} } : { zin: 'in_verklaringen', waarden: { aantal: String(verklaringen) } }
  return { ...row, antwoord: verklaringen === 0 ? 'nee' : row.antwoord, waar: [where, ...file(antwoord)] }
}

function joint(all: readonly Verwerking[], register: Register, row: Row, antwoord: string | undefined): IndexRow {
  const several = (register.yaml.verantwoordelijken as unknown[] | undefined)?.length ?? 0
  const over = all.filter(({ yaml }) => says(yaml.onderlinge_regeling) || items(yaml.verantwoordelijken).length > 1 || (several > 1 && yaml.verantwoordelijken === undefined))
  if (over.length === 0) return row(['AVG 26'], word('naam_26'), { antwoord: 'nvt', waar: [{ zin: 'geen_gezamenlijk', waarden: {} }, ...file(antwoord)] })
  return row(['AVG 26'], word('naam_26'), { over, stated: ({ yaml }) => says(yaml.onderlinge_regeling) || says(register.yaml.onderlinge_regeling), waar: [{ zin: 'in_register', waarden: {} }, ...file(antwoord)] })
}

/** Processors by name, because an agreement is with someone; and systems of which nobody says who supplies them. */
function agreements(all: readonly Verwerking[], register: Register, row: Row, antwoord: string | undefined): IndexRow {
  const name = (id: string): string => register.partijen.get(id)?.naam ?? id
  const known = all.flatMap(({ yaml }) => items<{ partij: string; overeenkomst?: unknown }>(yaml.verwerkers))
  const agreed = new Set(known.filter(({ overeenkomst }) => record(overeenkomst as object | string | undefined) !== undefined).map(({ partij }) => partij))
  const without = [...new Set(known.map(({ partij }) => partij))].filter((id) => !agreed.has(id)).map(name)
  const unsupplied = [...register.systemen.values()].filter(({ leverancier }) => leverancier === undefined || leverancier === 'onbekend').map(({ naam }) => naam)
  const found = row(['AVG 28'], word('naam_28'), {})
  const total = new Set(known.map(({ partij }) => partij)).size
  return {
    ...found,
    antwoord: total === 0 ? (unsupplied.length > 0 || found.open.length > 0 ? 'nee' : 'nvt') : without.length > 0 || unsupplied.length > 0 || found.antwoord === 'ja_met' ? (agreed.size === 0 ? 'nee' : 'ja_met') : 'ja',
    waar: [
      { zin: total === 0 ? 'geen_verwerkers' : 'in_register', waarden: {} },
      ...file(antwoord),
      ...(without.length > 0 ? [{ zin: 'zonder_overeenkomst', waarden: { namen: without.join(', ') } }] : []),
      ...(unsupplied.length > 0 ? [{ zin: 'zonder_leverancier', waarden: { namen: unsupplied.join(', ') } }] : []),
    ],
  }
}

/** The register of breaches: where it is, and which entries are not complete. */
function breaches(register: Register, peildatum: string, row: Row, antwoord: string | undefined): IndexRow {
  const { datalekken } = breachesOf([...register.besluiten.values()], peildatum)
  if (datalekken.length === 0) return row(['AVG 33(5)'], word('naam_33_5'), { antwoord: 'nee', waar: [{ zin: 'geen_datalekken', waarden: {} }] })
  const incomplete = datalekken.filter(({ af, mist, ap }) => !af || mist.length > 0 || ap.soort === 'loopt' || ap.soort === 'begin-onbekend').map(({ naam }) => naam)
  return row(['AVG 33(5)'], word('naam_33_5'), {
    antwoord: incomplete.length > 0 ? 'ja_met' : 'ja',
    waar: [
      { zin: 'in_datalekken', waarden: { aantal: String(datalekken.length) } },
      ...(antwoord === undefined ? [{ zin: 'datalekken_niet_mee', waarden: {} }] : file(antwoord)),
      ...(incomplete.length > 0 ? [{ zin: 'datalekken_mist', waarden: { namen: incomplete.join(', ') } }] : []),
    ],
  })
}

function file(bestand: string | undefined): Where[] {
  return bestand === undefined ? [] : [{ zin: 'in_antwoord', waarden: { bestand } }]
}

/** `AVG 30(1)(f)` to the name of its sentence. */
function nameOf(law: string): keyof typeof texts.dossier {
  return `naam_${law.replace('AVG ', '').replace(/\)\(|\(/g, '_').replace(')', '')}` as keyof typeof texts.dossier
}

function cites(finding: Finding, provisions: readonly string[]): boolean {
  return finding.law.some((text) => {
    const cited = parseCitation(text)
    return cited !== undefined && provisions.some((provision) => {
      const asked = parseCitation(provision)
      return asked !== undefined && contains(asked, cited)
    })
  })
}

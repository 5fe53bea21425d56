import type { Genoemde, Noot, Tabelplaats, Verstrekkingen as VerstrekkingenYaml, Verstrekkingsregel, Verstrekkingstabel } from './generated/types.js'
import type { Genoemd, Register, Verstrekking, Verstrekkingen } from './model.js'
import { texts } from './states.js'
import { at } from './target.js'

/** `verstrekkingen.yaml` with everything in its place: every row with its own giver, its notes and where it stands. */
export function resolveVerstrekkingen(register: Register, path: string, yaml: VerstrekkingenYaml): Verstrekkingen {
  const genoemd = (list: readonly Genoemde[], index: number, omvat: string[]): Genoemd => {
    const item = list[index]!
    const target = at(list, index)
    if (typeof item === 'string') return { target, naam: item, partijen: [], ook: [], omvat, hoedanigheid: false }
    const partijen = texts(item.partij).flatMap((id) => register.partijen.get(id) ?? [])
    return { target, naam: item.naam, partijen, ook: item.ook ?? [], omvat, hoedanigheid: item.hoedanigheid === 'ja' }
  }
  const genoemden = (list: readonly Genoemde[] | undefined, omvat: string[] = []): Genoemd[] => (list ?? []).map((_, index) => genoemd(list!, index, omvat))
  const regel = (tabel: Verstrekkingstabel, row: Verstrekkingsregel): Verstrekking => {
    const noten = (row.noten ?? []).flatMap((id) => tabel.noten?.filter((noot) => noot.id === id) ?? [])
    const omvat = (kolom: Noot['bij']): string[] => noten.filter(({ bij }) => bij === kolom).flatMap((noot) => noot.omvat ?? [])
    return {
      target: { of: row },
      id: row.id,
      yaml: row,
      tabel,
      vindplaats: place(yaml, tabel.vindplaats, row.rij),
      wie: genoemden(row.wie, omvat('wie')),
      door: genoemden(row.door ?? tabel.door, omvat('door')),
      aan: genoemden(row.aan, omvat('aan')),
      wet: texts(row.wet),
      noten,
      ...consent(tabel, row),
    }
  }
  return {
    path,
    yaml,
    regels: yaml.tabellen.flatMap((tabel) => tabel.regels.map((row) => regel(tabel, row))),
    overige: (yaml.overige_situaties ?? []).map((situatie) => ({
      target: { of: situatie },
      id: situatie.id,
      yaml: situatie,
      vindplaats: place(yaml, situatie.vindplaats),
      door: genoemden(situatie.door),
      wet: texts(situatie.wet),
    })),
  }
}

function place({ vindplaats }: VerstrekkingenYaml, tabel: Tabelplaats | undefined, rij?: number): Verstrekking['vindplaats'] {
  return { ...(vindplaats ? { document: vindplaats.document } : {}), ...tabel, ...(rij === undefined ? {} : { rij }) }
}

function consent(tabel: Verstrekkingstabel, { toestemming }: Verstrekkingsregel): Pick<Verstrekking, 'toestemming' | 'uitzondering'> {
  if (toestemming === undefined) return {}
  if (typeof toestemming === 'string') return { toestemming }
  const uitzondering = tabel.noten?.find(({ id }) => id === toestemming.uitzondering)
  return { toestemming: toestemming.nodig, ...(uitzondering ? { uitzondering } : {}) }
}

import type { Source } from '../source/source.js'
import type { Defect } from './defects.js'
import type {
  Belangenafweging,
  Besluit as BesluitYaml,
  Betrokkene as BetrokkeneYaml,
  Doel as DoelYaml,
  Groep as GroepYaml,
  Noot,
  Ontvanger as OntvangerYaml,
  OverigeSituatie as OverigeSituatieYaml,
  Partij,
  Procedure as ProcedureYaml,
  Register as RegisterYaml,
  Reglement as ReglementYaml,
  Reglementdeel,
  Reglementregel,
  Systeem,
  Tabelplaats,
  Toestemming,
  Uitkomst,
  Verklaring as VerklaringYaml,
  Verstrekkingen as VerstrekkingenYaml,
  Verstrekkingsregel,
  Verstrekkingstabel,
  Verwerking as VerwerkingYaml,
  Vraag,
} from './generated/types.js'
import type { Target } from './target.js'

/** One organisation's register, read, validated and with its references resolved. */
export interface Register {
  /** Name of the folder; how findings and documents name the register. */
  id: string
  /** The folder as the person wrote it. */
  folder: string
  /** What `register.yaml` says; only a name when that file cannot be used. */
  yaml: RegisterYaml
  /** False when `register.yaml` is missing or has defects: what it would say is then unknown, not absent. */
  complete: boolean
  /** Activities that can be used, by id. One with defects is not among them. */
  verwerkingen: Map<string, Verwerking>
  /** All activities that there are files or keys for, also those with defects. */
  ids: string[]
  partijen: Map<string, Partij>
  systemen: Map<string, Systeem>
  /** What `verstrekkingen.yaml` says; absent when there is no such file, or when it cannot be used. */
  verstrekkingen?: Verstrekkingen
  /** What `reglement.yaml` says; absent when there is no such file, or when it cannot be used. */
  reglement?: Reglement
  /** What `verklaring.yaml` says; absent likewise. */
  verklaring?: Verklaring
  /** The decision trees and questionnaires in `procedures/` that can be used, by id. */
  procedures: Map<string, Procedure>
  /** The records in `besluiten/` that can be used, by id. */
  besluiten: Map<string, Besluit>
  defects: Defect[]
  /** Every file that was read, by its path in the register. */
  sources: Map<string, Source>
}

/** A processing activity with what follows from it: which basis holds for which purpose, which data come from elsewhere. */
export interface Verwerking {
  id: string
  register: Register
  /** The file that it stands in, and where in that file. */
  path: string
  base: readonly (string | number)[]
  yaml: VerwerkingYaml
  doelen: Doel[]
  grondslagen: Grondslag[]
  betrokkenen: Betrokkene[]
  groepen: Groep[]
  ontvangers: Ontvanger[]
  verantwoordelijken: Partij[]
  systemen: Systeem[]
  /** The laws its work falls under; empty when unknown. */
  regimes: string[]
}

/** A purpose. One without a basis of its own shares the activity's. */
export interface Doel {
  target: Target
  id: string
  omschrijving: string
  soort?: string
  grondslag?: Grondslag
  /** Absent when the purpose is a bare text. */
  yaml?: DoelYaml
}

/** One statement of a legal basis: for the whole activity or for one purpose. */
export interface Grondslag {
  /** Where it is stated: the value of `grondslag`. */
  target: Target
  /** As the register writes it; the law room says which of a to f it is. */
  waarde: string
  doelen: Doel[]
  wet: string[]
  toestemming?: Toestemming
  belangenafweging?: Belangenafweging | 'geen' | 'onbekend'
  rechtvaardiging?: string
  /** The object that states it: the purpose, or the activity. */
  owner: object
}

export interface Betrokkene {
  target: Target
  id: string
  naam: string
  yaml?: Exclude<BetrokkeneYaml, string>
}

/** A data group as this activity uses it: its own, or one of another activity through `zie`. */
export interface Groep {
  /** Where the data are described. */
  target: Target
  id: string
  yaml: GroepYaml
  /** What this activity says of them: the group itself, or the reference to it. */
  gebruik: GroepYaml
  /** The activity that describes the data. */
  verwerking: Verwerking
  verwezen: boolean
  /** The purposes of this activity that they serve. */
  doelen: Doel[]
}

export interface Ontvanger {
  target: Target
  id: string
  naam: string
  partij?: Partij
  yaml?: Exclude<OntvangerYaml, string>
}

/** Who gives which data to whom on which basis, as a document has it in tables. */
export interface Verstrekkingen {
  path: string
  yaml: VerstrekkingenYaml
  /** The rows of all tables, in their order. */
  regels: Verstrekking[]
  /** What the document says of a giver in all situations that its tables do not have. */
  overige: OverigeSituatie[]
}

/** Where in its document something stands. */
export type Documentplaats = Tabelplaats & { rij?: number }

/** A row of a table, with what holds for the whole table filled in. */
export interface Verstrekking {
  target: Target
  id: string
  yaml: Verstrekkingsregel
  tabel: Verstrekkingstabel
  vindplaats: Documentplaats
  /** Who uses the data, in a table about use. */
  wie: Genoemd[]
  door: Genoemd[]
  /** Empty in a row for all others (`aan_overigen`). */
  aan: Genoemd[]
  wet: string[]
  toestemming?: 'ja' | 'nee' | 'onbekend'
  /** The note that says for whom no consent is asked. */
  uitzondering?: Noot
  noten: Noot[]
}

/** A party as a document names it. */
export interface Genoemd {
  target: Target
  naam: string
  /** More than one when the name stands for several: `Ministeries van VWS en VenJ`. */
  partijen: Partij[]
  ook: string[]
  /** Who falls under it, as a note at the row says. */
  omvat: string[]
  /** Not a kind of party but a part that anyone may play: `Persoon rechtstreeks betrokken bij hulpverlening`. */
  hoedanigheid: boolean
}

export interface OverigeSituatie {
  target: Target
  id: string
  yaml: OverigeSituatieYaml
  vindplaats: Documentplaats
  door: Genoemd[]
  wet: string[]
}

/** The regulation, policy or code of conduct of the organisation, as rules. */
export interface Reglement {
  path: string
  yaml: ReglementYaml
  /** The rules of all parts, in their order. */
  regels: Regel[]
}

/** A privacy statement as it was found. */
export interface Verklaring {
  path: string
  yaml: VerklaringYaml
  /** The rules of the statement itself. */
  regels: Regel[]
  /** Also those of the regulation, when that is what informs people. */
  samen: Regel[]
}

/** One rule of a regulation or of a statement. */
export interface Regel {
  target: Target
  id: string
  /** The file that it stands in. */
  path: string
  /** How a sentence names it: `artikel 8.2`. */
  naam: string
  yaml: Reglementregel
  /** The part of the regulation; a statement has none. */
  deel?: Reglementdeel
}

/** A decision tree or a questionnaire: one kind of thing. */
export interface Procedure {
  id: string
  /** The file that it stands in. */
  path: string
  yaml: ProcedureYaml
  /** Its questions and outcomes by id, in their order. */
  vragen: Map<string, Vraag>
  uitkomsten: Map<string, Uitkomst>
}

/** The record of one time that a procedure was followed. */
export interface Besluit {
  id: string
  path: string
  yaml: BesluitYaml
  /** What was followed: a procedure of the register, or one of avg itself; absent when neither has it. */
  procedure?: Procedure
}

/** What the authority can ask for. `30` and `31` stand for more than one document. */
export type QuestionId = '30' | '13' | '14' | '26' | '28' | '31' | '32' | '33' | '35' | 'verstrekkingen'

/** The parts of a register that answer a question, by keys of the schema. */
export interface Answer {
  /** Name of the file. */
  naam: string
  register: readonly string[]
  systemen: boolean
  verwerking: readonly string[]
}

/** Questions that are answered with a part of the register; the others have a document of their own. */
export const ANSWERS: Readonly<Partial<Record<QuestionId, Answer>>> = {
  13: { naam: 'artikel-13-en-14', register: ['verantwoordelijken', 'vertegenwoordiger', 'fg', 'contactpunt', 'klachten', 'doelgroepen'], systemen: false, verwerking: ['informeren', 'rechten', 'keuze', 'geautomatiseerde_besluiten'] },
  26: { naam: 'artikel-26', register: ['verantwoordelijken', 'onderlinge_regeling'], systemen: false, verwerking: ['verantwoordelijken', 'onderlinge_regeling', 'gedeelde_verwerking'] },
  28: { naam: 'artikel-28', register: ['als_verwerker'], systemen: false, verwerking: ['verwerkers', 'opdrachtgevers', 'categorieen_verwerkingen'] },
  32: { naam: 'artikel-32', register: ['beveiliging'], systemen: true, verwerking: ['beveiliging', 'systemen', 'toegang', 'borging', 'integriteit', 'classificatie', 'anonimisering'] },
  35: { naam: 'artikel-35', register: [], systemen: false, verwerking: ['dpia'] },
}

/** Everything that can be answered apart: what someone gets who asks for all (art. 31). */
export const EVERYTHING: readonly QuestionId[] = ['13', '14', '26', '28', '32', '33', '35', 'verstrekkingen']

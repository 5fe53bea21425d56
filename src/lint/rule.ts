import type { Change } from '../core/change.js'
import type { Severity } from '../core/finding.js'
import type { Law } from '../law/index.js'
import type { Register, Verwerking } from '../register/model.js'
import type { Target } from '../register/target.js'
import type { Answer } from './answers.js'

/** What a rule is about; pages and reports group by it. */
export type Subject =
  | 'organisatie'
  | 'doelen'
  | 'betrokkenen'
  | 'gegevens'
  | 'ontvangers'
  | 'bewaartermijn'
  | 'beveiliging'
  | 'grondslag'
  | 'toestemming'
  | 'bijzondere gegevens'
  | 'nummers'
  | 'minderjarigen'
  | 'anonimiteit'
  | 'actualiteit'
  | 'wet en woord'
  | 'verwerkers en doorgifte'
  | 'dpia en fg'
  | 'reglement en verklaring'
  | 'tegenspraak'
  | 'procedures en besluiten'
  | 'antwoorden'

/** The three parts of a message; `{name}` is filled in from the data of the report. */
export interface RuleMessage {
  wat: string
  waarom: string
  doe: string
  /** When this message weighs less than the rule's own severity. */
  severity?: Severity
}

/**
 * YAML of one activity, or of another file of a register when the rule needs one, recognised by its keys: `partijen` or
 * `verwerkingen`, `delen` (reglement.yaml), `elementen` (verklaring.yaml), `tabellen` (verstrekkingen.yaml), `vragen` (a
 * procedure), `antwoorden` (a record). More files stand under each other with `---` between them.
 */
export type Example = string | { yaml: string; peildatum?: string } | VersionExample

/** Two versions of one activity, for a rule about what changed; `reden` is what the version log says of it. */
export interface VersionExample {
  voor: string
  na: string
  reden?: string
  peildatum?: string
}

/** What changed since an earlier version, computed elsewhere and handed in. */
export interface Changes {
  changes: readonly Change[]
  /** Why, as far as the version log says. */
  reasonFor(change: Change): string | undefined
}

export type Data = Record<string, string | number>

export interface ReportOptions {
  /** Other places that the finding leans on, each with a few words on why. */
  related?: { target: Target; text: string }[]
  /** The provisions of this finding, when it leans on some of the rule's and not on all. */
  law?: readonly string[]
}

/** Reports a finding: on the thing itself when it is there, on the activity's (or register's) name when it is missing. */
export type Report<M extends string> = (target: Target | 'naam', message: M, data?: Data, options?: ReportOptions) => void

interface Shared<M extends string> {
  register: Register
  law: Law
  peildatum: string
  report: Report<M>
}

export interface Contexts<M extends string> {
  verwerking: Shared<M> & { verwerking: Verwerking }
  register: Shared<M>
  /** Once for each change; `target` is what changed, or the name of the activity when it is no longer there. */
  versie: Shared<M> & { change: Change; reden: string | undefined; verwerking: Verwerking | undefined; target: Target | 'naam' }
  antwoord: Shared<M> & { antwoord: Answer; known: ReadonlyMap<string, Rule> }
}

export type Scope = keyof Contexts<string>

/** One rule: what it tests, what it says, and the examples that are its tests and its documentation. */
export interface RuleDefinition<M extends string, S extends Scope> {
  /** Dutch, kebab-case, never renamed and never used again for something else. */
  id: string
  /** The finding in a few words: the heading of its page. */
  title: string
  /** What is at stake, in one line: the summary of a run shows it. */
  stake: string
  subject: Subject
  severity: Severity
  /** True when a person must weigh it: then it is a warning at most, and an `afwijking` can answer it. */
  judgement: boolean
  /** Provisions in canonical form. The rule applies while one of them is in force. */
  law: readonly string[]
  scope: S
  messages: Record<M, RuleMessage>
  /** What the rule does not see, and the false alarms it knows: one sentence each. */
  limits: readonly string[]
  examples: { fout: readonly Example[]; goed: readonly Example[] }
  check(context: Contexts<M>[S]): void
}

/** A rule as the engine holds it, whatever its messages are called. */
export type Rule = { [S in Scope]: Omit<RuleDefinition<string, S>, 'check'> & { check(context: Contexts<string>[S]): void } }[Scope]

/** Gives a rule its types: a message that does not exist cannot be reported. */
export function defineRule<M extends string, S extends Scope>(definition: RuleDefinition<M, S>): Rule {
  return definition as unknown as Rule
}

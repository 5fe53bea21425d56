/** How much a finding weighs: a legal element is absent, a person must weigh it, or a hint. */
export type Severity = 'error' | 'warning' | 'info'

/** From heavy to light; the order of reports and of `--fail-on`. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Line and column count from 1; a column counts Unicode code points. */
export interface Position {
  line: number
  column: number
}

/** `end` is exclusive. */
export interface Range {
  start: Position
  end: Position
}

/** A place in a file: what an editor opens, and the JSON Pointer that says where in the data it is. */
export interface Place {
  file: string
  range: Range
  pointer: string
}

/** The three parts that every message has, in the order in which they are read. */
export interface Message {
  wat: string
  waarom: string
  doe: string
}

/** One thing that a register lacks or contradicts, or one defect of its files. */
export interface Finding extends Place {
  rule: string
  severity: Severity
  message: Message
  /** Provisions in their canonical form, for example `AVG 30(1)(f)`; empty for defects of the input. */
  law: string[]
  /** Name of the register's folder. */
  register: string
  /** Id of the activity, absent for findings on the register as a whole. */
  verwerking?: string
  /** Identity of the item within the activity, by ids and normalised keys, never by position. */
  item?: string
  /** Does not change when lines move or files are laid out anew. */
  fingerprint: string
  related: (Place & { text: string })[]
  /** The organisation's own explanation: the finding is shown and no longer counted. */
  afwijking?: { reden: string; door: string; tot: string }
  /** What the organisation is going to do: the finding stays counted. */
  actie?: { wat: string; eigenaar: string; gepland: string }
}

/** The same finding with something else, or more, to it; what it makes when it is asked, it still makes then. */
export function altered<T extends object>(finding: Finding, change: T): Finding & T {
  return Object.create(finding, Object.getOwnPropertyDescriptors(change)) as Finding & T
}

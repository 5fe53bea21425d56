import type { Range } from '../core/finding.js'

/** What is wrong with the text of a file, as a code and the facts to phrase it with. */
export interface Problem {
  code: ProblemCode
  range: Range
  data?: Record<string, string | number>
}

export type ProblemCode =
  | 'te-groot'
  | 'geen-utf8'
  | 'stuurteken'
  | 'syntax'
  | 'tab'
  | 'sleutel-dubbel'
  | 'sleutel-geen-tekst'
  | 'tag-onbekend'
  | 'versie'
  | 'anker-onbekend'
  | 'te-diep'
  | 'te-veel'
  | 'leeg'
  | 'meer-documenten'

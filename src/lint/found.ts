import { createHash } from 'node:crypto'
import type { Finding, Place, Range, Severity } from '../core/finding.js'
import { type pathOf, pointer } from '../register/target.js'
import type { Data, Rule } from './rule.js'

/** A place in a register. Where it stands in its file is looked up when that is asked for. */
export class Spot implements Place {
  // Four numbers take half the room of a range.
  private line = 0
  private column = 0
  private endLine = 0
  private endColumn = 0

  /**
   * @param path where it is in the data of the file
   * @param shown what is shown of it, when that is less than all that it holds
   */
  constructor(
    readonly file: string,
    private readonly source: Located,
    private readonly path: Path,
    private readonly shown: Path,
    private readonly part: 'key' | 'value' | undefined,
  ) {}

  get range(): Range {
    if (this.line === 0) {
      const { start, end } = this.source.locate(this.shown, this.part)
      this.line = start.line
      this.column = start.column
      this.endLine = end.line
      this.endColumn = end.column
    }
    return { start: { line: this.line, column: this.column }, end: { line: this.endLine, column: this.endColumn } }
  }

  get pointer(): string {
    return pointer(this.path)
  }
}

type Path = NonNullable<ReturnType<typeof pathOf>>
interface Located {
  locate(path: Path, part?: 'key' | 'value'): Range
}

/** What stands at a spot. */
abstract class Placed implements Place {
  constructor(private readonly spot: Spot) {}

  get file(): string {
    return this.spot.file
  }

  get range(): Range {
    return this.spot.range
  }

  get pointer(): string {
    return this.spot.pointer
  }
}

/** Another place that a finding leans on. */
export class Related extends Placed {
  constructor(
    spot: Spot,
    readonly text: string,
  ) {
    super(spot)
  }
}

/** What a finding is about, besides where it stands. */
export interface About {
  rule: Rule
  messageId: string
  data: Data
  severity: Severity
  law: string[]
  related: Finding['related']
  register: string
  verwerking: string | undefined
  item: string | undefined
  /** How many findings before it are told apart from it by nothing but their place. */
  earlier: number
}

/**
 * What a rule reported. Few reports want all of it, so its place, its words and its fingerprint are made when they are
 * asked for; and a large register has very many, so they are small.
 */
export class Found extends Placed implements Finding {
  severity: Severity
  declare verwerking?: string
  declare item?: string
  declare afwijking?: Finding['afwijking']
  declare actie?: Finding['actie']
  private print: string | undefined

  constructor(
    spot: Spot,
    private readonly about: About,
  ) {
    super(spot)
    this.severity = about.severity
    if (about.verwerking !== undefined) this.verwerking = about.verwerking
    if (about.item !== undefined) this.item = about.item
  }

  get rule(): string {
    return this.about.rule.id
  }

  get message(): Finding['message'] {
    const { rule, messageId, data } = this.about
    const { wat, waarom, doe } = rule.messages[messageId]!
    return { wat: fill(wat, data), waarom: fill(waarom, data), doe: fill(doe, data) }
  }

  get law(): string[] {
    return this.about.law
  }

  get register(): string {
    return this.about.register
  }

  get related(): Finding['related'] {
    return this.about.related
  }

  get fingerprint(): string {
    return (this.print ??= fingerprintOf(nameOf(this.about), this.about.earlier))
  }
}

/** What tells findings apart that lines and layout do not. */
export function nameOf({ rule, messageId, data, register, verwerking = '', item = '' }: Omit<About, 'earlier'>): string[] {
  return [rule.id, messageId, register, verwerking, item, String(data.sleutel ?? '')]
}

/** Counts how often names were given: two findings that differ in nothing but their place still get names of their own. */
export class Names {
  readonly #given = new Map<string, number>()

  /** How often this one was given before. */
  earlier(name: readonly string[]): number {
    const parts = name.join('\n')
    const earlier = this.#given.get(parts) ?? 0
    this.#given.set(parts, earlier + 1)
    return earlier
  }
}

/** Does not change when lines move or files are laid out anew. */
export function fingerprintOf(name: readonly string[], earlier: number): string {
  const hash = createHash('sha256').update(name.join('\n')).digest('hex').slice(0, 16)
  return earlier === 0 ? hash : `${hash}-${earlier + 1}`
}

function fill(text: string, data: Data): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole))
}

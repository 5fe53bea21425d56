import { AvgError } from '../../core/error.js'

const LONGEST = 2 ** 20

/** Collects the text of one cell: its paragraphs as lines, with white space as ODF means it. */
export class ParagraphReader {
  private readonly lines: string[] = []
  private length = 0
  private line: string | undefined
  /** White space that is not in the line yet. */
  private space = ''

  open(tag: string, attributes: ReadonlyMap<string, string>): void {
    if (tag === 'text:p' || tag === 'text:h') {
      this.line = ''
      this.space = ''
    } else if (this.line === undefined) return
    else if (tag === 'text:s') this.add(' '.repeat(spaces(attributes.get('text:c'))))
    else if (tag === 'text:tab') this.add('\t')
    else if (tag === 'text:line-break') this.add('\n')
  }

  close(tag: string): void {
    if ((tag !== 'text:p' && tag !== 'text:h') || this.line === undefined) return
    this.lines.push(this.space === ' ' ? `${this.line} ` : this.line)
    this.line = undefined
  }

  /** White space is one space. ODF drops it at both ends of a paragraph, but LibreOffice writes a single space there and means it. */
  text(piece: string): void {
    if (this.line === undefined) return
    for (const [part] of piece.matchAll(/[ \t\n\r]+|[^ \t\n\r]+/g)) {
      if (/[ \t\n\r]/.test(part[0]!)) this.space += part
      else this.add(part)
    }
  }

  result(): string {
    return this.lines.join('\n')
  }

  private add(text: string): void {
    if (this.space === ' ' || (this.space !== '' && this.line !== '')) this.line += ' '
    this.space = ''
    this.line += text
    this.length += text.length
    if (this.length > LONGEST) throw new AvgError('In dit bestand staat een cel met onwaarschijnlijk veel tekst. avg leest het niet.')
  }
}

/** More than the text of a cell may be long is refused when it is added. */
function spaces(count: string | undefined): number {
  const number = Number(count ?? 1)
  return Number.isInteger(number) && number >= 0 ? Math.min(number, LONGEST + 1) : 1
}

/** Text as SVG: the same characters as XML, and nothing that could be markup. */
function xml(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const WIDTHS = new Map<string, number>()

/** About how wide a text is, in units of its size: no fonts here, and every machine has to draw the same picture. */
export function width(text: string): number {
  let sum = 0
  for (const sign of text) {
    let own = WIDTHS.get(sign)
    if (own === undefined) WIDTHS.set(sign, (own = widthOf(sign)))
    sum += own
  }
  return sum
}

function widthOf(sign: string): number {
  if (/[iljtfrI.,:;'’!|()\s]/.test(sign)) return 0.32
  if (/[mwMW@–—]/.test(sign)) return 0.86
  return /\p{Lu}/u.test(sign) ? 0.68 : 0.53
}

/** A text over lines of at most so many units; a word that is longer by itself is broken. */
export function lines(text: string, most: number): string[] {
  const result: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, most))) {
    const joined = line === '' ? word : `${line} ${word}`
    if (line !== '' && width(joined) > most) {
      result.push(line)
      line = word
    } else line = joined
  }
  return line === '' ? result : [...result, line]
}

function pieces(word: string, most: number): string[] {
  if (width(word) <= most) return [word]
  const signs = [...word]
  const parts: string[] = []
  let part = ''
  for (const sign of signs) {
    if (part !== '' && width(`${part}${sign}-`) > most) {
      parts.push(`${part}-`)
      part = ''
    }
    part += sign
  }
  return [...parts, part]
}

export interface Drawing {
  width: number
  height: number
  body: string
}

/** A picture that says in words what it shows. Colours follow the text around it, also in the dark. */
export function svg({ width: w, height: h, body }: Drawing, id: string, titel: string, beschrijving: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(w)} ${n(h)}" width="${n(w)}" height="${n(h)}" role="img" aria-labelledby="${xml(id)}-t ${xml(id)}-d" color="#1c1b1a" fill="currentColor" font-family="Libertinus Serif, Charter, Cambria, Georgia, serif">` +
    `<title id="${xml(id)}-t">${xml(titel)}</title><desc id="${xml(id)}-d">${xml(beschrijving)}</desc>${body}</svg>`
  )
}

/** Numbers with at most two decimals, so that bytes do not depend on rounding. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export function textLines(texts: readonly string[], x: number, y: number, size: number, step: number, attributes = ''): string {
  return `<text font-size="${n(size)}"${attributes}>${texts.map((line, index) => `<tspan x="${n(x)}" y="${n(y + index * step)}">${xml(line)}</tspan>`).join('')}</text>`
}

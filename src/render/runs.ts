/** A piece of text with at most one meaning of its own; formats decide how that looks. */
export type Run = string | { tekst: string; href: string } | { tekst: string; sterk: true }

export type Text = string | readonly Run[]

export function runs(text: Text): Run[] {
  return typeof text === 'string' ? (text === '' ? [] : [text]) : [...text]
}

/** The words alone. */
export function plain(text: Text): string {
  return runs(text)
    .map((run) => (typeof run === 'string' ? run : run.tekst))
    .join('')
}

/** `a, b en c`. */
export function listed(texts: readonly Text[], last = 'en'): Run[] {
  return texts.flatMap((text, index): Run[] => [...(index === 0 ? [] : [index === texts.length - 1 ? ` ${last} ` : ', ']), ...runs(text)])
}

/** The first letter as in the middle of a sentence; `BSN` and `IP-adres` stay as they are. */
export function inner(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** The first letter as at the start of a sentence. */
export function initial(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A text of the register as a sentence: with a full stop, and on one line. */
export function sentence(text: string): string {
  const one = initial(oneLine(text))
  return /[.!?:…]["”’)]?$/.test(one) ? one : `${one}.`
}

/** A text of the register as the end of a sentence that has begun already. */
export function clause(text: string): string {
  const one = inner(oneLine(text))
  return /[.!?:…]["”’)]?$/.test(one) ? one : `${one}.`
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** An address that a document may link to. Anything else, `javascript:` first of all, stays text. */
export function safeHref(href: string): string | undefined {
  return /^(https:\/\/|http:\/\/|mailto:|tel:|#)[^\s<>"'`\\]*$/.test(href) ? href : undefined
}

/** A shown path with `/` between its parts, as reports for other tools want it; `./` in front says nothing. */
export function slashed(file: string): string {
  return file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
}

/** A path as a URI: relative to the folder that avg ran in, or a file URI for a path from the root. */
export function fileUri(file: string): string {
  const path = slashed(file)
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

/** Which codes of ASCII are among these signs. */
export function signs(text: string): Uint8Array {
  const codes = new Uint8Array(128)
  for (const sign of text) codes[sign.charCodeAt(0)] = 1
  return codes
}

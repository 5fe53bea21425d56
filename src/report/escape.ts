/** Text as content or attribute of HTML; control characters and text direction marks are shown, not obeyed. */
export function escapeHtml(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
  )
}

/** Text in a cell or paragraph of Markdown: nothing in it is markup, and it stays on its line. */
export function escapeMarkdown(text: string): string {
  return safeText(text.replace(/\s+/g, ' ')).replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2').replace(/^([-+])/, '\\$1')
}

/** As `safeText`, for text that has lines of its own. */
export function safeLines(text: string): string {
  return text.split('\n').map(safeText).join('\n')
}

/** Data never steers the terminal: control characters and text direction marks are shown, not obeyed. */
export function safeText(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll('\t', ' ').replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
}

/** Helpers that a template may call; there are no others. */
const HELPERS = ['if', 'unless', 'each', 'with', 'lookup', 'eq']

/**
 * How every template is compiled, ours and those of an organisation. Escaping is done on the data, before a template
 * sees them: no template can forget it. `strict` makes a name that does not exist an error with its place.
 */
export const TEMPLATE_OPTIONS = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  // Handlebars knows `log` of itself, which writes to standard output.
  knownHelpers: { ...Object.fromEntries(HELPERS.map((name) => [name, true])), log: false },
  preventIndent: true,
}

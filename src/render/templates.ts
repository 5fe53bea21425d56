import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { AvgError } from '../core/error.js'
import { html, markdown } from './generated/templates.js'
import type { Prepared } from './format/prepared.js'
import { TEMPLATE_OPTIONS } from './template-options.js'

export type TemplateFormat = 'html' | 'markdown'

/** A partial that an organisation has put in place of ours. */
export interface Override {
  format: TemplateFormat
  naam: string
  /** The file, as a person would write it. */
  file: string
  text: string
}

const compiled: Record<TemplateFormat, Record<string, unknown>> = { html, markdown }

type Compile = (text: string) => Handlebars.TemplateDelegate

/** Names of the partials that an organisation can replace. */
export function partialNames(format: TemplateFormat): string[] {
  return Object.keys(compiled[format])
}

/**
 * Fills in the templates of a format. What a template gets is escaped already.
 *
 * @param compile only needed, and only loaded, when there are partials of an organisation.
 * @throws AvgError with file, line and column when such a partial is broken.
 */
export function fill(format: TemplateFormat, data: Prepared, overrides: readonly Override[] = [], compile?: Compile): string {
  const environment = (runtime as unknown as typeof Handlebars).create()
  environment.registerHelper('eq', (one: unknown, other: unknown) => one === other)
  const parts: Record<string, Handlebars.TemplateDelegate> = {}
  for (const [name, spec] of Object.entries(compiled[format])) parts[name] = environment.template(spec as never)
  for (const override of overrides.filter((each) => each.format === format)) {
    if (!Object.hasOwn(compiled[format], override.naam)) {
      throw new AvgError(`${override.file}: er is geen onderdeel \`${override.naam}\`. U kunt deze onderdelen vervangen: ${partialNames(format).join(', ')}.`)
    }
    parts[override.naam] = guarded(override, compile!)
  }
  environment.registerPartial(parts)
  return parts.document!(data, { partials: parts, helpers: environment.helpers, allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false })
}

/** A template of an organisation, of which every failure says where. */
function guarded(override: Override, compile: Compile): Handlebars.TemplateDelegate {
  let template: Handlebars.TemplateDelegate
  try {
    template = compile(override.text)
    return Object.assign(((context: unknown, options: never) => {
      try {
        return template(context, options)
      } catch (error) {
        throw located(override, error)
      }
    }) as Handlebars.TemplateDelegate)
  } catch (error) {
    throw located(override, error)
  }
}

interface TemplateError {
  message: string
  lineNumber?: number
  column?: number
  hash?: { loc?: { first_line: number; first_column: number; last_line: number; last_column: number } }
}

function located({ file }: Override, error: unknown): Error {
  if (error instanceof AvgError) return error
  const { message, lineNumber, column, hash } = error as TemplateError
  const at = / - (\d+):(\d+)$/.exec(message.split('\n')[0]!)
  const parse = /Parse error on line (\d+)/.exec(message)
  const line = lineNumber ?? hash?.loc?.first_line ?? Number(at?.[1] ?? parse?.[1] ?? 1)
  const col = (column ?? hash?.loc?.last_column ?? Number(at?.[2] ?? 0)) + 1
  return new AvgError(`${file}, regel ${line}, kolom ${col}: ${inDutch(message)}`)
}

/** The compiler of Handlebars, loaded only when an organisation has templates of its own. */
export async function compiler(): Promise<Compile> {
  const { default: handlebars } = await import('handlebars')
  return (text) => {
    // Parsed at once: a broken template is an error now, not when it is first used.
    handlebars.parse(text)
    return handlebars.compile(text, TEMPLATE_OPTIONS)
  }
}

/** What Handlebars says of a template, for who wrote it. */
const SAID: [RegExp, (match: RegExpExecArray) => string][] = [
  [/"(.*)" not defined in/, ([, name]) => `de naam \`${name}\` bestaat hier niet.`],
  [/unknown helper (\S+)/, ([, name]) => `\`${name}\` is geen hulpje dat een sjabloon mag gebruiken.`],
  [/^(\S+) doesn't match (\S+)/, ([, open, close]) => `\`${open}\` wordt gesloten met \`${close}\`.`],
  [/partial (.*) could not be found/, ([, name]) => `er is geen onderdeel \`${name}\`.`],
  [/^Parse error/, () => 'hier is iets niet geopend of niet gesloten.'],
]

function inDutch(message: string): string {
  for (const [pattern, said] of SAID) {
    const match = pattern.exec(message)
    if (match) return said(match)
  }
  return `dit sjabloon klopt niet: ${message.split('\n')[0]!.replace(/ - \d+:\d+$/, '')}`
}

import { AvgError } from '../core/error.js'
import type { FileTree } from '../core/file-tree.js'
import { phraseDefect } from '../register/defects.js'
import { validateHuisstijl } from '../register/generated/validators.js'
import { schemaDefects } from '../register/schema-errors.js'
import { yamlDefects } from '../register/yaml-problems.js'
import { type HouseStyle, readable } from '../render/house-style.js'
import { compiler, type Override, partialNames, type TemplateFormat } from '../render/templates.js'
import { parseSource, type Source } from '../source/source.js'

const FOLDER = 'sjablonen'
const STYLE = `${FOLDER}/huisstijl.yaml`
const FORMATS: readonly TemplateFormat[] = ['html', 'markdown']

/** How the organisation wants its documents to look: its house style, and the partials that it made itself. */
export interface House {
  style: HouseStyle
  overrides: Override[]
  compile?: Awaited<ReturnType<typeof compiler>>
}

interface StyleYaml {
  logo?: { bestand: string; beschrijving: string }
  kleur?: string
  kleur_donker?: string
  aanspreekvorm?: 'u' | 'je'
}

/**
 * Reads the folder `sjablonen` of a register.
 *
 * @throws AvgError with file, line and column when something in it cannot be used.
 */
export async function house(tree: FileTree): Promise<House> {
  const files = tree.list().filter((path) => path.startsWith(`${FOLDER}/`))
  const style = files.includes(STYLE) ? readStyle(tree, files) : {}
  const overrides = files.flatMap((path) => override(tree, path))
  return { style, overrides, ...(overrides.length > 0 ? { compile: await compiler() } : {}) }
}

function readStyle(tree: FileTree, files: readonly string[]): HouseStyle {
  const source = parseSource(STYLE, tree.read(STYLE))
  const defects = source.problems.length > 0 ? yamlDefects(STYLE, source) : validateHuisstijl(source.value) ? [] : schemaDefects(STYLE, source, 'huisstijl.schema.json', validateHuisstijl.errors ?? [], [])
  const [first] = defects
  if (first) {
    const { wat, doe } = phraseDefect(first)
    throw wrong(tree, first.range.start.line, first.range.start.column, `${wat} ${doe}`)
  }
  const yaml = source.value as StyleYaml
  for (const key of ['kleur', 'kleur_donker'] as const) {
    const color = yaml[key]
    if (color !== undefined && !readable(key, color)) throw at(tree, source, [key], `${color} is op ${key === 'kleur' ? 'wit' : 'een donker scherm'} niet goed te lezen. Kies een kleur met meer contrast (4,5 of meer).`)
  }
  const { logo, ...rest } = yaml
  return { ...rest, ...(logo ? { logo: readLogo(tree, source, files, logo) } : {}) }
}

function readLogo(tree: FileTree, source: Source, files: readonly string[], { bestand, beschrijving }: NonNullable<StyleYaml['logo']>): NonNullable<HouseStyle['logo']> {
  const path = `${FOLDER}/${bestand}`
  if (!files.includes(path)) throw at(tree, source, ['logo', 'bestand'], `${path} bestaat niet.`)
  return { type: bestand.endsWith('.svg') ? 'image/svg+xml' : 'image/png', bytes: tree.read(path), alt: beschrijving }
}

function override(tree: FileTree, path: string): Override[] {
  if (!path.endsWith('.hbs')) return []
  const [, format, name] = path.split('/') as [string, string | undefined, string | undefined]
  const known = FORMATS.find((each) => each === format)
  const naam = name?.replace(/\.hbs$/, '')
  const file = `${tree.folder}/${path}`
  if (!known || naam === undefined || path.split('/').length !== 3) throw new AvgError(`${file}: een eigen sjabloon staat in ${FOLDER}/html of ${FOLDER}/markdown.`)
  if (!partialNames(known).includes(naam)) throw new AvgError(`${file}: er is geen onderdeel \`${naam}\`. U kunt deze onderdelen vervangen: ${partialNames(known).join(', ')}.`)
  return [{ format: known, naam, file, text: new TextDecoder().decode(tree.read(path)).replaceAll('\r\n', '\n') }]
}

function at(tree: FileTree, source: Source, path: string[], text: string): AvgError {
  const { line, column } = source.locate(path).start
  return wrong(tree, line, column, text)
}

function wrong(tree: FileTree, line: number, column: number, text: string): AvgError {
  return new AvgError(`${tree.folder}/${STYLE}, regel ${line}, kolom ${column}: ${text}`)
}

import { DiskTree } from '../../src/host/disk.js'
import type { Verwerking as VerwerkingYaml } from '../../src/register/generated/types.js'
import type { Register } from '../../src/register/model.js'
import { readRegister } from '../../src/register/read.js'
import { resolveGroups, resolveVerwerking } from '../../src/register/resolve.js'
import type { Document } from '../../src/render/document.js'
import { html } from '../../src/render/format/html.js'
import { markdown } from '../../src/render/format/markdown.js'
import { typst } from '../../src/render/format/typst.js'

export const DATE = '2026-11-21'
export const VERSION = { naam: '2026-10-02', concept: false }

export function read(name: string): Register {
  return readRegister(new DiskTree(`registers/${name}`))
}

/** A register made of values that no schema has seen: what a test puts in has to stay in. */
export function rebuilt(register: Register, change: (yaml: Register['yaml'], activities: Record<string, VerwerkingYaml>) => void): Register {
  const yaml = structuredClone(register.yaml)
  const activities = Object.fromEntries([...register.verwerkingen.values()].map((one) => [one.id, structuredClone(one.yaml)]))
  change(yaml, activities)
  const made: Register = { ...register, yaml, ids: Object.keys(activities), verwerkingen: new Map(), partijen: new Map((yaml.partijen ?? []).map((each) => [each.id, each])), systemen: new Map((Array.isArray(yaml.systemen) ? yaml.systemen : []).map((each) => [each.id, each])) }
  for (const [id, value] of Object.entries(activities)) made.verwerkingen.set(id, resolveVerwerking(made, id, `verwerkingen/${id}.yaml`, [], value))
  resolveGroups(made)
  return made
}

/** A document in every format; Typst's input stands for the PDF, which is a function of it. */
export function everyFormat(document: Document): string {
  const { main, files } = typst(document)
  return [html(document, { avg: 'test' }), markdown(document, { avg: 'test' }), main, ...[...files.values()].map((bytes) => Buffer.from(bytes).toString('utf8'))].join('\n')
}

import { scanXml } from './xml.js'

/** What a part of an xlsx points at inside the file: by the last word of its type. */
export interface Relationship {
  id: string
  kind: string
  /** The part's name in the archive. */
  target: string
}

/** The relationships of a part (`''` is the package itself) that stay inside the file. */
export function relationships(files: ReadonlyMap<string, Uint8Array>, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const name = `${folder}_rels/${part.slice(slash)}.rels`
  const content = files.get(name)
  const found: Relationship[] = []
  if (!content) return found
  scanXml(content, name, {
    open: (tag, attributes) => {
      if (tag !== 'Relationship' || attributes.get('TargetMode')?.toLowerCase() === 'external') return
      const type = attributes.get('Type') ?? ''
      found.push({ id: attributes.get('Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, attributes.get('Target') ?? '') })
    },
  })
  return found
}

function resolve(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

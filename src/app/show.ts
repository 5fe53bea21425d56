import { canonicalYaml } from '../version/canonical.js'
import { valuesOf } from '../register/values.js'
import { resolveVersion } from './resolve-version.js'

/**
 * What a version said, whole.
 *
 * @throws AvgError when the version cannot be read.
 */
export function showVersion(name: string, format: 'yaml' | 'json'): string {
  const { view, register, stored } = resolveVersion(name)
  const values = valuesOf(register)
  const { label, title, reconstructed } = view
  const from = stored?.entry.overgenomen_uit
  if (format === 'json') {
    const verwerkingen = Object.fromEntries([...register.verwerkingen].map(([id, { yaml }]) => [id, { ...stored?.entry.verwerkingen[id], inhoud: yaml }]))
    return `${JSON.stringify({ version: view, ...(from === undefined ? {} : { overgenomen_uit: from, herkomst: stored!.entry.herkomst }), register: values.get('register.yaml'), verwerkingen }, null, 2)}\n`
  }
  const note = reconstructed ? [`# Reconstructie: achteraf gemaakt uit het versielog van de organisatie zelf.${from === undefined ? '' : ` Wat dat niet noemt, is overgenomen uit ${from}.`}`] : []
  const head = [`# ${title}, ${label}`, ...note, ...(stored ? [`# Hash in het versielog: ${stored.hash}`] : [])]
  const files = [...values].map(([path, value]) => {
    const versie = stored?.entry.verwerkingen[/^verwerkingen\/(.*)\.yaml$/.exec(path)?.[1] ?? '']
    return `---\n# ${path}${versie ? `, sinds ${versie.sinds}, ${versie.versie}` : ''}\n${canonicalYaml(value, path === 'register.yaml' ? 'register.schema.json' : path.startsWith('verwerkingen/') ? 'verwerking.schema.json' : undefined)}`
  })
  return `${head.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\n')}\n${files.join('')}`
}

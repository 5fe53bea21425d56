/** Registers as large as one likes, made from a real one: its activities again and again under other names. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files beside the activities that say something of the register as a whole. */
const WHOLE = ['register.yaml']

/** Makes a register with `size` activities from the activities of `from`; what refers to another refers to the one of its own round. */
export function corpus(from: string, size: number, folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'verwerkingen'), { recursive: true })
  const names = readdirSync(join(from, 'verwerkingen')).sort()
  const ids = names.map((name) => name.replace(/\.yaml$/, ''))
  const texts = names.map((name) => readFileSync(join(from, 'verwerkingen', name), 'utf8'))
  const renamed = (text: string, round: string): string => ids.reduce((whole, id) => whole.replaceAll(new RegExp(`(?<=[\\s[,{])${id}(?![\\w-])`, 'g'), `r${round}-${id}`), text)
  for (const name of WHOLE) writeFileSync(join(folder, name), renamed(readFileSync(join(from, name), 'utf8'), '00001'))
  for (let at = 0; at < size; at++) {
    const round = String(Math.floor(at / names.length) + 1).padStart(5, '0')
    const which = at % names.length
    let text = texts[which]!.replace(/^naam: (["']?)/m, `naam: $1Ronde ${round}: `).replace(/^naam: Ronde (.*)$/m, (_, rest: string) => `naam: ${JSON.stringify(`Ronde ${rest}`)}`)
    text = renamed(text, round)
    writeFileSync(join(folder, 'verwerkingen', `r${round}-${names[which]}`), text)
  }
  return folder
}

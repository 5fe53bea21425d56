import { stringify } from 'yaml'
import { expect } from 'vitest'
import { MemoryTree } from '../../src/core/file-tree.js'
import { phraseDefect } from '../../src/register/defects.js'
import type { Register } from '../../src/register/model.js'
import { readRegister } from '../../src/register/read.js'
import type { Import } from '../../src/exchange/loss.js'

/** What an import gives, read as a register of its own; fails when a file does not fit the schema or a reference leads nowhere. */
export function registerOf({ values }: Import): Register {
  const files = Object.fromEntries([...values].map(([path, value]) => [path, stringify(path === 'register.yaml' ? { naam: 'Import', ...(value as object) } : value)]))
  const register = readRegister(new MemoryTree('import', { 'register.yaml': 'naam: Import\n', ...files }))
  expect(register.defects.map((defect) => `${defect.path}${defect.pointer}: ${phraseDefect(defect).wat}`)).toEqual([])
  return register
}

/** All texts and numbers in a value. */
export function leaves(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(leaves)
}

/** The words of a text that an import neither kept nor listed. Control characters are no words. */
export function missing(text: string, { values, losses }: Import): string[] {
  const all = [...values.keys(), ...values.values(), losses].flatMap(leaves).join('\n')
  const words = text
    .replace(/[^\P{Cc}\s]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split(/\s+/)
  return words.filter((word) => word !== '' && !all.includes(word))
}

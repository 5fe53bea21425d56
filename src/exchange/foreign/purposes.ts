import type { Doel } from '../../register/generated/types.js'
import { saysNone, saysUnknown } from '../reading/answers.js'
import { type Basis, readBases, readBasis } from '../reading/bases.js'
import type { Draft, Item } from './notes.js'

/** Purposes with their bases: of the whole activity, or by purpose where the source plainly says which is whose. */
export function readPurposes(draft: Draft): void {
  const doelen = draft.items('doelen')
  const known = doelen.filter(({ text }) => !saysUnknown(text))
  const laws = draft.items('wet').filter((item) => {
    if (saysNone(item.text) || saysUnknown(item.text)) draft.refuse(item)
    return !saysNone(item.text) && !saysUnknown(item.text)
  })
  const paired = byRow(draft, known) ?? inOrder(draft, known)
  if (paired) {
    draft.put('doelen', paired, 'doelen', 'grondslag')
    putLaws(draft, [], laws)
  } else {
    draft.put('doelen', known.length > 0 ? known.map(({ text }) => text) : doelen.length > 0 ? 'onbekend' : undefined, 'doelen')
    putShared(draft, laws)
  }
  if (known.length > 0) for (const item of doelen) if (saysUnknown(item.text)) draft.refuse(item)
  const belang = draft.items('belang', (text) => [text])
  const told = belang.filter((item) => {
    const empty = saysNone(item.text) || saysUnknown(item.text)
    if (empty) draft.refuse(item)
    return !empty
  })
  if (told.length > 0) draft.put('belangenafweging', { belang: draft.fitted(told[0]!.piece, told.map(({ text }) => text).join('\n')) }, 'belang')
}

/** Several rows, each with a purpose and the basis of it. */
function byRow(draft: Draft, doelen: readonly Item[]): Doel[] | undefined {
  const stated = draft.pieces('grondslag')
  const rows = new Set(stated.map(({ row }) => row))
  if (rows.size < 2 || new Set(stated.map(({ text }) => text)).size < 2 || rows.size !== stated.length) return undefined
  const byRow = new Map(stated.map((piece) => [piece.row, piece]))
  const all = doelen.map(({ text, piece }) => ({ text, basis: byRow.get(piece.row) }))
  const told = new Set(doelen.map(({ piece }) => piece.row))
  // A basis without a purpose beside it, or the other way round: then nobody can say which belongs to which.
  if (!all.every(({ basis }) => basis) || ![...rows].every((row) => told.has(row))) return undefined
  return all.map(({ text, basis }) => purpose(text, readBasis(draft.fitted(basis!, basis!.text)), basis!.text))
}

/** As many bases as purposes, in cells that each hold a list. */
function inOrder(draft: Draft, doelen: readonly Item[]): Doel[] | undefined {
  const [cell, ...more] = draft.pieces('grondslag')
  if (!cell || more.length > 0 || cell.text.length > 5000) return undefined
  const bases = readBases(cell.text)
  return bases.length > 1 && bases.length === doelen.length ? doelen.map(({ text }, index) => purpose(text, bases[index]!, cell.text)) : undefined
}

function purpose(omschrijving: string, { grondslag, wet, rest }: Basis, text: string): Doel {
  return rest !== undefined ? { omschrijving, grondslag: text } : { omschrijving, grondslag, ...(wet ? { wet: wet.length === 1 ? wet[0]! : wet } : {}) }
}

function putShared(draft: Draft, laws: readonly Item[]): void {
  const text = draft.text('grondslag')
  const basis = text === undefined ? undefined : readBasis(text)
  if (basis && text !== undefined) draft.put('grondslag', basis.rest === undefined ? basis.grondslag : text, 'grondslag')
  putLaws(draft, basis?.rest === undefined ? (basis?.wet ?? []) : [], laws)
}

function putLaws(draft: Draft, beside: readonly string[], laws: readonly Item[]): void {
  const all = [...new Set([...beside, ...laws.map(({ text }) => text)])]
  draft.put('wet', all.length === 1 ? all[0] : all, 'wet', 'grondslag')
}

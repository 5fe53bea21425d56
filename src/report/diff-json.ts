import type { DiffReport } from './diff-view.js'

/** A difference for programs. */
export function diffJson({ from, to, changes, suggestions }: DiffReport): string {
  const listed = changes.map((change) => ({
    subject: change.subject,
    kind: change.kind,
    verwerking: change.verwerking,
    item: change.item,
    from: change.from,
    to: change.to,
    sentence: change.sentence,
    consequences: change.consequences,
    visibility: change.visibility,
    affects: change.affects,
  }))
  return `${JSON.stringify({ from: from.name, to: to.name, versions: { from, to }, changes: listed, suggestions }, null, 2)}\n`
}

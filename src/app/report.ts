import type { Finding } from '../core/finding.js'
import type { Rule } from '../lint/rule.js'
import { DEFECTS } from '../register/defects.js'
import type { Register } from '../register/model.js'
import type { LintReport, RuleSummary } from '../report/result.js'

export interface Run {
  version: string
  peildatum: string
  registers: readonly Register[]
  findings: readonly Finding[]
  rules: readonly Rule[]
}

/** The findings of a run with what reports show around them. */
export function lintReport({ version, peildatum, registers, findings, rules }: Run): LintReport {
  const defects = Object.entries(DEFECTS).map(([id, defect]): [string, RuleSummary] => [id, { title: defect.titel, defect }])
  return {
    version,
    peildatum,
    registers: registers.map((register) => ({ id: register.id, folder: register.folder, verwerkingen: register.ids.length, register })),
    findings,
    lines: lineReader(registers),
    rules: new Map([...defects, ...rules.map((rule): [string, RuleSummary] => [rule.id, { title: rule.title, stake: rule.stake, rule }])]),
  }
}

function lineReader(registers: readonly Register[]): (file: string) => readonly string[] {
  const texts = new Map<string, readonly string[]>()
  return (file) => {
    const known = texts.get(file)
    if (known) return known
    const source = registers.flatMap(({ folder, sources }) => sources.get(within(folder, file)) ?? [])[0]
    const lines = source ? source.text.split(/\r?\n/) : []
    texts.set(file, lines)
    return lines
  }
}

/** The path of a shown file within a register; empty when it belongs to another. */
function within(folder: string, file: string): string {
  if (folder === '.') return file
  const base = `${folder.replace(/[/\\]+$/, '')}/`
  return file.startsWith(base) ? file.slice(base.length) : ''
}

import { Chalk } from 'chalk'
import { lawAt } from '../law/index.js'
import type { Rule } from '../lint/rule.js'
import type { DefectKind } from '../register/defects.js'
import { defectPage, ruleList, rulePage } from './rule-page.js'
import { wrap } from './wrap.js'

export interface ExplainOptions {
  color: boolean
  links: boolean
  width: number
  peildatum: string
}

export function explainRule(rule: Rule, options: ExplainOptions): string {
  return onScreen(rulePage(rule, lawAt(options.peildatum)), options)
}

export function explainDefect(id: string, kind: DefectKind, options: ExplainOptions): string {
  return onScreen(defectPage(id, kind), options)
}

export function explainIndex(rules: readonly Rule[], defects: Readonly<Record<string, DefectKind>>, options: ExplainOptions): string {
  return onScreen(ruleList(rules, defects, false), options)
}

/** A page of Markdown as a terminal shows it: headings bold, code dimmed, links as links. */
function onScreen(markdown: string, { color, links, width }: ExplainOptions): string {
  const paint = new Chalk({ level: color ? 1 : 0 })
  const room = Math.max(60, Math.min(width, 100))
  let code = false
  return markdown
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) {
        code = !code
        return []
      }
      if (code) return [`    ${paint.cyan(line)}`]
      const heading = /^#+ (.*)/.exec(line)
      if (heading) return [line.startsWith('# ') ? paint.bold.underline(heading[1]!) : paint.bold(heading[1]!)]
      const target = /\[([^\]]*)\]\(([^)]*)\)/.exec(line)
      const plain = target ? line.replace(target[0], target[1]!) : line
      const indent = plain.startsWith('- ') ? '  ' : ''
      const lines = wrap(plain, room).map((part, index) => (index === 0 ? part : indent + part))
      const shown = lines.map((part) => part.replace(/\*\*(.+?)\*\*/g, (_, text: string) => paint.bold(text)).replace(/^\*\*|\*\*$/g, ''))
      return target && links ? shown.map((part) => part.replace(target[1]!, `\u001B]8;;${target[2]!}\u0007${target[1]!}\u001B]8;;\u0007`)) : shown
    })
    .join('\n')
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument, visit } from 'yaml'
import { expect, it } from 'vitest'
import { diffVersions } from '../../src/app/diff.js'
import { EXPORTS, exportVersion } from '../../src/app/export.js'
import { lintPaths } from '../../src/app/lint.js'
import { render } from '../../src/app/render.js'
import { diffHtml } from '../../src/report/diff-html.js'
import { diffMarkdown } from '../../src/report/diff-markdown.js'
import { diffPretty } from '../../src/report/diff-pretty.js'
import { github } from '../../src/report/github.js'
import { gitlab } from '../../src/report/gitlab.js'
import { html } from '../../src/report/html.js'
import { json } from '../../src/report/json.js'
import { junit } from '../../src/report/junit.js'
import { markdown } from '../../src/report/markdown.js'
import { pretty } from '../../src/report/pretty.js'
import { sarif } from '../../src/report/sarif.js'
import { copyOf, temporary } from '../app/registers.js'
import { cases } from './cases.js'

const root = temporary()
/** As YAML writes it: escapes become what they stand for when the file is read. */
const EVIL = '<script>alert(1)</script><img src=x onerror=alert(1)> \u202egnp.exe [x](javascript:alert(1)) ::error::x %0A::error::y ${{x}} {{x}} \u0085 =cmd()'
const SCREEN = { color: false, links: false, width: 80 }

/** The example with evil words behind every sentence that it has. */
function evil(): string {
  const folder = copyOf('registers/voorbeeld', join(root, 'voorbeeld'))
  for (const path of ['register.yaml', 'verwerkingen/07-nieuwsbrief.yaml', 'verwerkingen/05-klachten.yaml']) {
    const document = parseDocument(readFileSync(join(folder, path), 'utf8'))
    visit(document, { Scalar: (key, node) => void (key !== 'key' && typeof node.value === 'string' && / .* /.test(node.value) && (node.value = `${node.value} ${EVIL}`, node.type = 'QUOTE_DOUBLE')) })
    writeFileSync(join(folder, path), document.toString({ lineWidth: 0 }))
  }
  mkdirSync(join(folder, 'leeg'), { recursive: true })
  return folder
}

const folder = evil()
let tried = 0
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/

it('what a register says steers no terminal, page, pipeline or cell, in any format', async () => {
  const report = lintPaths({ paths: [folder], peildatum: '2026-11-22', version: '0' })
  const compared = diffVersions('registers/voorbeeld', folder)
  expect(compared.changes.length).toBeGreaterThan(10)
  const texts: [what: string, text: string][] = [
    ['pretty', pretty(report, SCREEN)],
    ['github', github(report)],
    ['markdown', markdown(report)],
    ['html', html(report)],
    ['junit', junit(report)],
    ['diff pretty', diffPretty(compared, SCREEN)],
    ['diff markdown', diffMarkdown(compared)],
    ['diff html', diffHtml(compared)],
  ]
  for (const what of ['register', 'verklaring'] as const) {
    for (const format of ['html', 'md'] as const) {
      const { content } = await render({ what, version: folder, doelgroep: 'sollicitanten', lezer: 'intern', peildatum: '2026-11-22', definitief: false, format, avg: '0' })
      texts.push([`${what} ${format}`, String(content)])
    }
  }
  for (const [what, text] of texts) {
    tried++
    // A document keeps its text to the letter: its hashes vouch for that.
    if (!/^(?:register|verklaring)/.test(what)) expect(CONTROL.exec(text)?.[0].codePointAt(0)?.toString(16), what).toBeUndefined()
    if (/html|md|markdown|junit/.test(what)) expect(text, what).not.toMatch(/(?<!\\)<(?:script>alert|img src=x)/)
    expect(text, what).not.toMatch(/^::error::[xy]/m)
    if (/md|markdown/.test(what)) expect(text, what).not.toMatch(/(?<!\\)\[x(?<!\\)\]\(javascript/)
    if (/html/.test(what)) expect(text, what).not.toMatch(/href="javascript/)
  }
  for (const [what, text] of [['json', json(report)], ['sarif', sarif(report)], ['gitlab', gitlab(report)]] as const) {
    tried++
    expect(() => JSON.parse(text) as unknown, what).not.toThrow()
    expect(text, what).not.toContain('\u001b')
  }
  for (const format of EXPORTS) {
    tried++
    const { files } = await exportVersion(folder, format, { lezer: 'intern', avg: '0' })
    const text = [...files.values()].map((bytes) => Buffer.from(bytes).toString('utf8')).join('\n')
    if (format === 'csv') expect(text).not.toMatch(/(?:^|[;,])"?[=@+]cmd/m)
    if (format === 'json' || format === 'jsonld') expect(() => JSON.parse(text) as unknown).not.toThrow()
  }
  expect(tried).toBeGreaterThanOrEqual(cases('steering'))
})

import { describe, expect, it } from 'vitest'
import { github } from '../../src/report/github.js'
import { gitlab } from '../../src/report/gitlab.js'
import { html } from '../../src/report/html.js'
import { altered } from '../../src/core/finding.js'
import { json } from '../../src/report/json.js'
import { junit } from '../../src/report/junit.js'
import { markdown } from '../../src/report/markdown.js'
import { pretty } from '../../src/report/pretty.js'
import { sarif } from '../../src/report/sarif.js'
import { gemetenVerslag, proefverslag } from './fixture.js'
import type { LintReport } from '../../src/report/result.js'

const plain = (report: LintReport): string => pretty(report, { color: false, links: false, width: 80 })
const FORMATS = { sarif: [sarif, 'sarif'], junit: [junit, 'xml'], github: [github, 'txt'], gitlab: [gitlab, 'json'], markdown: [markdown, 'md'], html: [html, 'html'], json: [json, 'lint.json'], pretty: [plain, 'lint.txt'] } as const

describe('every format', () => {
  it.each(Object.entries(FORMATS))('%s gives what its golden file shows', async (name, [format, extension]) => {
    await expect(format(proefverslag())).toMatchFileSnapshot(`../golden/ci.${name}.${extension}`)
  })

  it.each(Object.entries(FORMATS))('%s says what a baseline and settings left out, as its golden file shows', async (name, [format, extension]) => {
    await expect(format(gemetenVerslag())).toMatchFileSnapshot(`../golden/ci-baseline.${name}.${extension}`)
  })

  it.each(Object.entries(FORMATS))('%s can say that there is nothing to report', (_, [format]) => {
    expect(format(proefverslag({ findings: [] }))).not.toMatch(/undefined|\[object|NaN|Infinity/)
  })

  it('does not need to know whether paths were written with a dot or a backslash', () => {
    const dotted = { ...proefverslag(), findings: proefverslag().findings.map((finding) => altered(finding, { file: `./${finding.file.replaceAll('/', '\\')}` })) }
    for (const format of [sarif, github, gitlab]) expect(format(dotted)).toBe(format(proefverslag()))
  })
})

describe('github', () => {
  const lines = github(proefverslag()).trimEnd().split('\n')

  it('is one command per line, whatever the data hold', () => {
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=avg%3A [\w-]+::/)
    expect(lines.join('\n')).not.toContain('\r')
    expect(lines.find((line) => line.includes('100%25'))).toContain('zeker.%0AOok')
  })

  it('puts errors first, because GitHub shows ten annotations of a kind', () => {
    const kinds = lines.map((line) => line.split(' ')[0])
    expect(kinds.join(' ')).toMatch(/^(::error ?)+(::warning ?)+(::notice ?)+$/)
  })

  it('leaves out what is explained', () => {
    expect(proefverslag().findings.some(({ afwijking, verwerking }) => afwijking && verwerking === '01-dossier')).toBe(true)
    expect(lines.filter((line) => line.includes('proef-oordeel')).every((line) => !line.includes('01-dossier'))).toBe(true)
  })
})

describe('gitlab', () => {
  const issues = JSON.parse(gitlab(proefverslag())) as Record<string, unknown>[]

  it('has the fields that GitLab names as required, with its severities, and no more', () => {
    expect(issues.length).toBeGreaterThan(3)
    for (const issue of issues) {
      expect(Object.keys(issue).sort()).toEqual(['check_name', 'description', 'fingerprint', 'location', 'severity'])
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity)
      const { path, lines } = issue.location as { path: string; lines: { begin: number; end: number } }
      expect(path).not.toMatch(/^(\.?\/|\\)/)
      expect(Number.isInteger(lines.begin) && lines.begin > 0 && lines.end >= lines.begin).toBe(true)
    }
  })

  it('gives every issue a fingerprint of its own', () => {
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
  })

  it('starts without a byte order mark, which GitLab refuses', () => {
    expect(gitlab(proefverslag())[0]).toBe('[')
  })
})

describe('markdown', () => {
  const page = markdown(proefverslag())

  it('shows data as text: no markup, no link, no mention, no reference', () => {
    expect(page.replace(/`[^`\n]+`/g, '')).not.toMatch(/<script|<b>|\]\(http:\/\/kwaad|@iemand|#12\b/)
    expect(page).toContain('@<!-- -->iemand')
    expect(page).toContain('Besproken \\| akkoord')
  })

  it('gives every row of a table as many cells as its head', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'))
    const cells = (row: string): number => row.replaceAll('\\|', '').split('|').length
    let head = 0
    for (const [index, row] of rows.entries()) {
      if (rows[index + 1]?.startsWith('|---')) head = cells(row)
      expect(cells(row) === head || index === 0 || row.startsWith('| |'), row).toBe(true)
    }
    expect(rows.length).toBeGreaterThan(6)
  })

  it('stays within what GitHub takes as one comment', () => {
    const { findings } = proefverslag()
    const many = Array.from({ length: 2000 }, (_, index) => altered(findings[index % findings.length]!, { file: `test/fixtures/ci/verwerkingen/${index}.yaml` }))
    const long = markdown(proefverslag({ findings: many }))
    expect(long.length).toBeLessThan(65_536)
    expect(long).toMatch(/nog \d+ bestanden passen hier niet meer/)
  })
})

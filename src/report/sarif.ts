import type { Finding, Place, Severity } from '../core/finding.js'
import { lawAt } from '../law/index.js'
import type { LintReport } from './result.js'
import { defectPage, rulePage } from './rule-page.js'
import { fileUri } from './uri.js'
import { whole } from './words.js'

const LEVEL: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' }
/** What GitHub calls the folder that paths are relative to. */
const ROOT = '%SRCROOT%'

/** SARIF 2.1.0, for code scanning and for every tool that reads findings of others. */
export function sarif(report: LintReport): string {
  const known = report.baseline?.known ?? []
  const results = [...report.findings, ...known]
  const changed = report.settings?.changes ?? []
  const ids = [...new Set([...results.map(({ rule }) => rule), ...changed.map(({ rule }) => rule)])].sort()
  const files = [...new Set(results.flatMap((finding) => [finding, ...finding.related]).map(({ file }) => fileUri(file)))].sort()
  const run = {
    tool: { driver: { name: 'avg', version: report.version, semanticVersion: report.version, language: 'nl-NL', rules: ids.map((id) => descriptor(id, report)) } },
    language: 'nl-NL',
    columnKind: 'unicodeCodePoints',
    originalUriBaseIds: { [ROOT]: { description: { text: 'De map waarin avg werd gestart.' } } },
    invocations: [
      {
        executionSuccessful: true,
        ruleConfigurationOverrides: changed.map(({ rule, ernst }) => ({
          descriptor: { id: rule, index: ids.indexOf(rule) },
          configuration: ernst === 'uit' ? { enabled: false } : { level: LEVEL[ernst] },
        })),
      },
    ],
    artifacts: files.map((file) => ({ location: location(file), mimeType: 'application/yaml' })),
    results: results.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: ids.indexOf(finding.rule),
      level: LEVEL[finding.severity],
      message: { text: whole(finding) },
      locations: [{ physicalLocation: physical(finding, files), logicalLocations: [{ fullyQualifiedName: [finding.register, finding.verwerking, finding.item].filter(Boolean).join('/'), kind: 'object' }] }],
      ...(finding.related.length > 0 ? { relatedLocations: finding.related.map((related, index) => ({ id: index + 1, physicalLocation: physical(related, files), message: { text: related.text } })) } : {}),
      partialFingerprints: { 'avgFinding/v1': finding.fingerprint },
      ...(report.baseline ? { baselineState: known.includes(finding) ? 'unchanged' : 'new' } : {}),
      ...suppressions(finding, known.includes(finding) ? report.baseline!.file : undefined),
      properties: { law: finding.law, pointer: finding.pointer, ...(finding.actie ? { actie: finding.actie } : {}) },
    })),
    properties: { peildatum: report.peildatum },
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function descriptor(id: string, { rules, peildatum }: LintReport): object {
  const about = rules.get(id)
  const markdown = about?.rule ? rulePage(about.rule, lawAt(peildatum)) : about?.defect ? defectPage(id, about.defect) : id
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: ended(about?.title ?? id) },
    fullDescription: { text: ended(about?.stake ? `${about.title}: ${about.stake}` : (about?.defect?.waarom ?? about?.title ?? id)) },
    help: { text: plain(markdown), markdown },
    defaultConfiguration: { level: LEVEL[about?.rule?.severity ?? 'error'] },
    properties: { tags: ['avg', ...(about?.rule ? [about.rule.subject] : ['invoer'])], precision: about?.rule?.judgement ? 'medium' : 'very-high', law: about?.rule?.law ?? [] },
  }
}

function location(uri: string): { uri: string; uriBaseId?: string } {
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT }
}

function physical({ file, range: { start, end } }: Place, files: readonly string[]): object {
  return {
    artifactLocation: { ...location(fileUri(file)), index: files.indexOf(fileUri(file)) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  }
}

/** An explanation stands in the register itself, a known finding in a file beside it. */
function suppressions({ afwijking }: Finding, baseline: string | undefined): { suppressions?: object[] } {
  if (afwijking) return { suppressions: [{ kind: 'inSource', status: 'accepted', justification: `${afwijking.reden} (${[afwijking.door, `geldig tot ${afwijking.tot}`].filter(Boolean).join(', ')})` }] }
  return baseline === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: `Deze bevinding was al bekend: zij staat in ${baseline}.` }] }
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** A page for viewers that show no Markdown. */
function plain(markdown: string): string {
  return markdown
    .replace(/^#+ /gm, '')
    .replace(/^```\w*\n/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replaceAll('`', '')
}

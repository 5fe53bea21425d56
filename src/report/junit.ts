import type { Finding } from '../core/finding.js'
import { findingsIn, type LintReport } from './result.js'
import { slashed } from './uri.js'
import { SEVERITY_WORD, whole } from './words.js'

/**
 * JUnit XML: a suite per register, a case per finding, and one case for an activity that has none. Errors are failures;
 * what weighs less passes and says so in its output; what is explained is skipped.
 */
export function junit(report: LintReport): string {
  const suites = report.registers.map(({ id, folder, register }) => {
    const findings = findingsIn(folder, report)
    const clean = register.ids.filter((verwerking) => !findings.some((finding) => finding.verwerking === verwerking))
    const cases = [...findings.map(testcase), ...clean.map((verwerking) => `    <testcase classname="${xml(`${id}.${verwerking}`)}" name="geen bevindingen" time="0"/>`)]
    return { id, cases, failures: findings.filter(isFailure).length, skipped: findings.filter(({ afwijking }) => afwijking).length }
  })
  const sum = (key: 'failures'): number => suites.reduce((total, suite) => total + suite[key], 0)
  const tests = suites.reduce((total, { cases }) => total + cases.length, 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="avg lint" tests="${tests}" failures="${sum('failures')}" errors="0" time="0">`,
    ...suites.flatMap(({ id, cases, failures, skipped }) => [
      `  <testsuite name="${xml(id)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0">`,
      '    <properties>',
      `      <property name="avg" value="${xml(report.version)}"/>`,
      `      <property name="peildatum" value="${xml(report.peildatum)}"/>`,
      '    </properties>',
      ...cases,
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n')
}

function isFailure({ severity, afwijking }: Finding): boolean {
  return severity === 'error' && !afwijking
}

function testcase(finding: Finding): string {
  const { rule, severity, file, range, register, verwerking, pointer, afwijking, law, message } = finding
  const classname = verwerking === undefined ? register : `${register}.${verwerking}`
  const place = `${slashed(file)}:${range.start.line}:${range.start.column}`
  const text = xml(`${place}\n${whole(finding)}${law.length > 0 ? `\n${law.join(', ')}` : ''}`)
  const body = afwijking
    ? `<skipped message="${xml(`Uitgelegd: ${afwijking.reden}`)}"/>`
    : isFailure(finding)
      ? `<failure type="${xml(rule)}" message="${xml(message.wat)}">${text}</failure>`
      : `<system-out>${xml(SEVERITY_WORD[severity][0])}: ${text}</system-out>`
  return [`    <testcase classname="${xml(classname)}" name="${xml(`${rule} ${pointer === '' ? '/' : pointer}`)}" time="0">`, `      ${body}`, '    </testcase>'].join('\n')
}

/** Characters that XML 1.0 cannot hold are shown as replaced; line breaks in attributes become spaces by themselves. */
function xml(text: string): string {
  return text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\uD800-\uDFFF\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}

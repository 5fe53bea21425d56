import { lintReport } from '../../src/app/report.js'
import { DiskTree } from '../../src/host/disk.js'
import { lint } from '../../src/lint/engine.js'
import { defineRule } from '../../src/lint/rule.js'
import { readRegister } from '../../src/register/read.js'
import { at } from '../../src/register/target.js'
import type { LintReport } from '../../src/report/result.js'

const shared = { subject: 'doelen', severity: 'error', judgement: false, limits: [], scope: 'verwerking', examples: { fout: [], goed: ['naam: Goed\n'] } } as const

/** Rules of the test itself: the golden files change when a report does, not when avg learns a new rule. */
export const proefregels = [
  defineRule({
    ...shared,
    id: 'proef-termijn',
    title: 'Er is geen termijn',
    stake: 'zonder termijn geen volledig register (art. 30)',
    law: ['AVG 30(1)(f)', 'AVG 13(2)(a)'],
    messages: { ontbreekt: { wat: 'Er staat geen termijn.', waarom: 'Het register noemt een termijn.', doe: 'voeg `bewaartermijnen` toe.' } },
    check: ({ verwerking: { yaml }, report }) => void (yaml.bewaartermijnen === undefined && report('naam', 'ontbreekt')),
  }),
  defineRule({
    ...shared,
    id: 'proef-oordeel',
    title: 'Het doel is kort',
    stake: 'een vaag doel zegt niets',
    severity: 'warning',
    judgement: true,
    law: ['AVG 5(1)(b)', 'AVG 30(1)(b)'],
    messages: { kort: { wat: 'Het doel ‘{doel}’ is kort.', waarom: 'Mensen moeten het begrijpen.', doe: 'schrijf op wat u doet, en waarom.' } },
    check: ({ verwerking: { doelen }, report }) => {
      for (const doel of doelen) if (doel.omschrijving.length < 28) report(doel.target, 'kort', { doel: doel.omschrijving })
    },
  }),
  defineRule({
    ...shared,
    id: 'proef-groep',
    title: 'Een groep telt twee soorten gegevens',
    stake: 'elke soort heeft een eigen regel',
    severity: 'info',
    law: ['AVG 30(1)(c)'],
    messages: { twee: { wat: 'Bij ‘{naam}’ staan er twee.', waarom: 'Zo weet u per soort wat geldt.', doe: 'splits de groep.' } },
    check: ({ verwerking: { yaml, groepen }, report }) => {
      for (const { yaml: groep } of groepen) if (groep.gegevens && groep.gegevens.length > 1) report(at(groep.gegevens, 1), 'twee', { naam: yaml.naam }, { related: [{ target: at(yaml, 'doelen'), text: 'daar staan de doelen' }] })
    },
  }),
  defineRule({
    ...shared,
    id: 'proef-naam',
    title: 'De naam bevat vreemde tekens',
    stake: 'een naam is gewone tekst',
    severity: 'warning',
    law: ['AVG 5(2)'],
    messages: { vreemd: { wat: 'De naam is `{naam}`.', waarom: 'Dat leest niemand | 100% zeker.\nOok niet @iemand.', doe: 'kies een andere naam, bijvoorbeeld a:b,c.' } },
    check: ({ verwerking: { yaml }, report }) => void (yaml.naam.includes('<') && report(at(yaml, 'naam'), 'vreemd', { naam: yaml.naam })),
  }),
  defineRule({
    ...shared,
    id: 'proef-register',
    title: 'Er is geen FG genoemd',
    stake: 'mensen moeten de FG kunnen vinden',
    scope: 'register',
    law: ['AVG 13(1)(b)'],
    messages: { ontbreekt: { wat: 'Er staat niet wie de FG is.', waarom: 'Mensen mogen de FG vragen stellen.', doe: 'vul `fg` in.' } },
    check: ({ register, report }) => void (register.yaml.fg === undefined && report('naam', 'ontbreekt')),
  }),
]

/** What avg reports of the small register in test/fixtures/ci: a gap, an explanation, a plan, a hint, a broken file, and hostile text. */
export function proefverslag(extra: Partial<LintReport> = {}): LintReport {
  const register = readRegister(new DiskTree('test/fixtures/ci'))
  const peildatum = '2026-11-21'
  const findings = lint(register, { peildatum, rules: proefregels })
  return { ...lintReport({ version: '0.0.0', peildatum, registers: [register], findings, rules: proefregels }), ...extra }
}

/** The same report as it is under a baseline that knows the first finding, one that is gone, and settings that changed two rules. */
export function gemetenVerslag(): LintReport {
  const verslag = proefverslag()
  const [eerste, ...rest] = verslag.findings.filter(({ rule }) => rule !== 'proef-groep')
  return {
    ...verslag,
    findings: rest,
    baseline: { file: 'avg.baseline.json', known: [eerste!], stale: [{ fingerprint: 'weg', rule: 'proef-termijn', register: 'ci', verwerking: '04-compleet' }] },
    settings: {
      file: 'avg.config.yaml',
      changes: [
        { rule: 'proef-groep', was: 'info', ernst: 'uit', reden: 'wij splitsen niet' },
        { rule: 'proef-oordeel', was: 'warning', ernst: 'error' },
      ],
    },
  }
}

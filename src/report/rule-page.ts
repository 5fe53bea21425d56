import type { Severity } from '../core/finding.js'
import { inWords, type Law, link } from '../law/index.js'
import type { Example, Rule } from '../lint/rule.js'
import type { DefectKind } from '../register/defects.js'
import { day } from './result.js'

const SEVERITY: Record<Severity, string> = { error: 'fout', warning: 'waarschuwing', info: 'aanwijzing' }
const SCOPE = { verwerking: 'per verwerking', register: 'één keer per register', antwoord: 'per afwijking of actie', versie: 'per wijziging sinds een eerdere versie' }

/** The page of a rule in Markdown: `docs/controles/` holds it, `avg explain` prints it. */
export function rulePage(rule: Rule, law: Law): string {
  const messages = Object.values(rule.messages)
  return [
    `# ${rule.title}`,
    '',
    `\`${rule.id}\`: ${SEVERITY[rule.severity]}, ${SCOPE[rule.scope]}, onderwerp ${rule.subject}.`,
    '',
    `Waar het om gaat: ${rule.stake}.`,
    '',
    '## Wat avg meldt',
    '',
    ...messages.flatMap(({ wat, waarom, doe, severity }) => [
      `**${open(wat)}**${severity && severity !== rule.severity ? ` (${SEVERITY[severity]})` : ''}`,
      '',
      open(waarom),
      '',
      `Doe dit: ${open(doe)}`,
      '',
    ]),
    '## Artikelen',
    '',
    ...rule.law.map((provision) => `- ${article(provision)}${since(provision, law)}`),
    ...(rule.law.length === 0 ? ['Deze controle gaat over de vorm van het register, niet over een artikel.'] : []),
    '',
    ...examples('Fout', rule.examples.fout),
    ...examples('Goed', rule.examples.goed),
    ...(rule.limits.length > 0 ? ['## Wat deze controle niet ziet', '', ...rule.limits.map((limit) => `- ${limit}`), ''] : []),
    '## Anders beoordelen',
    '',
    rule.judgement
      ? 'Hier hoort een oordeel bij. Is het bij u goed geregeld? Leg dat vast als `afwijking`, met de reden, wie besloot, en tot wanneer.'
      : 'Deze bevinding is niet weg te verklaren. Kost de oplossing tijd? Leg dan een `actie` vast, met wie het doet en wanneer het klaar is.',
    '',
  ].join('\n')
}

/** The page of a defect of the input. */
export function defectPage(id: string, { titel, wat, waarom, doe }: DefectKind): string {
  return [`# ${titel}`, '', `\`${id}\`: fout, over de vorm van het bestand.`, '', '## Wat avg meldt', '', `**${open(wat)}**`, '', open(waarom), '', `Doe dit: ${open(doe)}`, ''].join('\n')
}

/** The list of rules, by subject. */
export function ruleList(rules: readonly Rule[], defects: Readonly<Record<string, DefectKind>>, pages: boolean): string {
  const subjects = [...new Set(rules.map((rule) => rule.subject))].sort()
  const name = (id: string): string => (pages ? `[\`${id}\`](${id}.md)` : `\`${id}\``)
  return [
    '# Controles van avg',
    '',
    ...subjects.flatMap((subject) => [
      `## ${subject[0]!.toUpperCase()}${subject.slice(1)}`,
      '',
      ...rules.filter((rule) => rule.subject === subject).map((rule) => `- ${name(rule.id)} (${SEVERITY[rule.severity]}): ${rule.title}`),
      '',
    ]),
    ...(Object.keys(defects).length > 0 ? ['## Vorm van de bestanden', '', ...Object.entries(defects).map(([id, { titel }]) => `- ${name(id)} (fout): ${titel}`), ''] : []),
  ].join('\n')
}

/** Placeholders of a message as a reader understands them. */
function open(text: string): string {
  return text.replace(/\{(\w+)\}/g, '‹$1›')
}

function article(provision: string): string {
  const url = link(provision)
  return url === undefined ? inWords(provision) : `[${inWords(provision)}](${url})`
}

function since(provision: string, law: Law): string {
  const row = law.provision(provision)
  return row?.geldig_vanaf ? `, sinds ${day(row.geldig_vanaf)}` : ''
}

function examples(title: string, list: readonly Example[]): string[] {
  if (list.length === 0) return []
  return [
    `## ${title}`,
    '',
    ...list.flatMap((example) => {
      const { peildatum } = typeof example === 'string' ? {} : example
      const block = (yaml: string): string[] => ['```yaml', yaml.trimEnd(), '```', '']
      const dated = peildatum ? [`Op ${day(peildatum)}:`, ''] : []
      if (typeof example === 'string' || 'yaml' in example) return [...dated, ...block(typeof example === 'string' ? example : example.yaml)]
      return [...dated, 'Eerst:', '', ...block(example.voor), `Daarna${example.reden === undefined ? ', zonder reden in het versielog' : `, met in het versielog als reden “${example.reden}”`}:`, '', ...block(example.na)]
    }),
  ]
}

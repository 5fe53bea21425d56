import type { Change } from '../core/change.js'
import { type Finding, SEVERITIES, type Severity } from '../core/finding.js'
import { type Law, lawAt } from '../law/index.js'
import { phraseDefect } from '../register/defects.js'
import { identityPath, tellingKey } from '../register/identity.js'
import type { Register, Verwerking } from '../register/model.js'
import { items } from '../register/states.js'
import { at, pathOf, Paths, pointer, type Target, valueAt } from '../register/target.js'
import { type Answer, collectAnswers } from './answers.js'
import { fingerprintOf, Found, nameOf, Names, Related, Spot } from './found.js'
import type { Changes, Report, Rule } from './rule.js'

export interface LintOptions {
  /** The date whose law judges, and the "today" of computations: `YYYY-MM-DD`. */
  peildatum: string
  rules: readonly Rule[]
  /** What changed since an earlier version; without it, rules that compare versions do not run. */
  since?: Changes
  /** Hears how many of the activities were judged. */
  onActivity?: (done: number, total: number) => void
}

/**
 * All findings of one register, in the order of its files and lines.
 *
 * Defects of the input come first and alone: an activity that has one is not judged, because what it says is not known.
 */
export function lint(register: Register, { peildatum, rules, since, onActivity }: LintOptions): Finding[] {
  const law = lawAt(peildatum)
  const run = new Run(register, law)
  const live = rules.filter((rule) => rule.law.length === 0 || rule.law.some((provision) => law.inForce(provision)))
  const sound = [...register.verwerkingen.values()].filter((verwerking) => !hasDefect(register, verwerking))
  const wholeIsSound = register.complete && !register.defects.some((defect) => defect.path === 'register.yaml' && !defect.pointer.startsWith('/verwerkingen/'))

  const byScope = <S extends Rule['scope']>(scope: S): Extract<Rule, { scope: S }>[] => live.filter((rule): rule is Extract<Rule, { scope: S }> => rule.scope === scope)
  const onActivities = byScope('verwerking').map((rule) => {
    const judged: { verwerking?: Verwerking } = {}
    return { rule, judged, report: run.reporter(rule, judged) }
  })
  // One activity at a time: what its rules find out about a text, the next rule need not find out again.
  for (const [index, verwerking] of sound.entries()) {
    run.names = new Names()
    for (const { rule, judged, report } of onActivities) {
      judged.verwerking = verwerking
      rule.check({ register, law, peildatum, verwerking, report })
    }
    onActivity?.(index + 1, sound.length)
  }
  run.names = new Names()
  if (wholeIsSound) for (const rule of byScope('register')) rule.check({ register, law, peildatum, report: run.reporter(rule, {}) })
  for (const rule of since ? byScope('versie') : []) {
    for (const change of since!.changes) {
      const verwerking = sound.find(({ id }) => id === change.verwerking)
      if (change.verwerking !== undefined && !verwerking) continue
      rule.check({ register, law, peildatum, change, reden: since!.reasonFor(change), verwerking, target: changed(register, verwerking, change), report: run.reporter(rule, { verwerking }) })
    }
  }
  const judged = [...run.findings]
  const answers = collectAnswers(register, judged)
  const onAnswers = byScope('antwoord')
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  for (const answer of answers) {
    const verwerking = answer.verwerking === undefined ? undefined : register.verwerkingen.get(answer.verwerking)
    // Without the change at hand, nobody can say that an answer to it is no longer needed.
    if (known.get(answer.yaml.controle)?.scope === 'versie' && answer.findings.length === 0) continue
    for (const rule of onAnswers) rule.check({ register, law, peildatum, antwoord: answer, known, report: run.reporter(rule, { verwerking }) })
    apply(answer, known, peildatum)
  }
  return located([...run.defects(), ...run.findings]).sort(inReadingOrder)
}

/** Whether a defect stands in this activity, or in the one whose data it refers to. */
function hasDefect(register: Register, verwerking: Verwerking): boolean {
  const refers = items(verwerking.yaml.persoonsgegevens).some(({ zie }) => zie !== undefined && !register.verwerkingen.has(zie))
  if (refers || register.defects.length === 0) return refers
  const base = pointer(verwerking.base)
  const own = register.defects.some((defect) => defect.path === verwerking.path && (base === '' || defect.pointer.startsWith(`${base}/`)))
  return own
}

/** What a change is about, in the register as it is now. */
function changed(register: Register, verwerking: Verwerking | undefined, { to }: Change): Target | 'naam' {
  const path = to ? steps(to.pointer) : []
  const root = register.sources.get(verwerking?.path ?? 'register.yaml')?.value
  const parent = path.length === 0 ? undefined : valueAt(root, path.slice(0, -1))
  return typeof parent === 'object' && parent !== null ? at(parent, path.at(-1)!) : 'naam'
}

/** An answer counts when it is whole and, for an explanation, when the rule takes judgement and the date has not passed. */
function apply(answer: Answer, known: ReadonlyMap<string, Rule>, peildatum: string): void {
  const { yaml } = answer
  if (answer.kind === 'afwijking' && 'reden' in yaml) {
    const { reden, door = '', tot } = yaml
    if (!known.get(yaml.controle)?.judgement || !reden || !tot || tot < peildatum) return
    for (const finding of answer.findings) finding.afwijking = { reden, door, tot }
  }
  if (answer.kind === 'actie' && 'gepland' in yaml) {
    const { wat = '', eigenaar, gepland } = yaml
    if (!eigenaar || !gepland) return
    for (const finding of answer.findings) finding.actie = { wat, eigenaar, gepland }
  }
}

/** A target where it stands, and of which activity and item it is. */
interface Located {
  spot: Spot
  item: string
  verwerking?: string
}

const NOTHING: Finding['related'] = []

class Run {
  readonly findings: Finding[] = []
  /** The names given so far; those of one activity are not those of another. */
  names = new Names()
  #paths: string[] | undefined
  #last = 0
  #owners: Map<string, Verwerking[]> | undefined
  #judged: { root: object; paths: Paths } | undefined
  readonly #inForce = new Map<readonly string[], string[]>()

  constructor(
    private readonly register: Register,
    private readonly law: Law,
  ) {}

  /** @param judged what the rule looks at when it reports: with one reporter for each rule there need not be one for each activity too */
  reporter(rule: Rule, judged: { readonly verwerking?: Verwerking | undefined }): Report<string> {
    return (target, messageId, data = {}, { related, law = rule.law } = {}) => {
      const { verwerking } = judged
      const isWhole = target === 'naam'
      const found = this.#place(isWhole ? at(verwerking?.yaml ?? this.register.yaml, 'naam') : target, verwerking, isWhole ? 'key' : undefined)
      const about = verwerking?.id ?? found.verwerking
      const item = isWhole || found.item === '' ? undefined : found.item
      const reported = {
        rule,
        messageId,
        data,
        severity: capped(rule.messages[messageId]!.severity ?? rule.severity, rule, this.law),
        law: this.#lawInForce(law),
        related: related ? related.map(({ target: other, text }) => new Related(this.#place(other, verwerking).spot, text)) : NOTHING,
        register: this.register.id,
        verwerking: about,
        item,
      }
      this.findings.push(new Found(found.spot, { ...reported, earlier: this.names.earlier(nameOf(reported)) }))
    }
  }

  /** Of these provisions the ones that are in force; of the same provisions the same list. */
  #lawInForce(law: readonly string[]): string[] {
    let inForce = this.#inForce.get(law)
    if (!inForce) this.#inForce.set(law, (inForce = law.filter((provision) => this.law.inForce(provision))))
    return inForce
  }

  defects(): Finding[] {
    const names = new Names()
    return this.register.defects.map((defect) => {
      const verwerking = [...this.register.ids].find((id) => defect.path === `verwerkingen/${id}.yaml` || defect.path === `verwerkingen/${id}.yml`)
      const item = identityPath(this.register.sources.get(defect.path)?.value, steps(defect.pointer))
      const name = [defect.id, this.register.id, defect.path, item, String(defect.data.sleutel ?? defect.data.kenmerk ?? '')]
      return {
        rule: defect.id,
        severity: 'error',
        message: phraseDefect(defect),
        file: this.#shown(defect.path),
        range: defect.range,
        pointer: defect.pointer,
        law: [],
        register: this.register.id,
        ...(verwerking === undefined ? {} : { verwerking }),
        fingerprint: fingerprintOf(name, names.earlier(name)),
        related: [],
      }
    })
  }

  /** Where a target stands: looked for in the activity first, then in the register, then in the other activities. */
  #place(target: Target, verwerking: Verwerking | undefined, part?: 'key'): Located {
    const own = verwerking && this.#placeIn(verwerking.path, target, verwerking, part)
    if (own) return own
    const paths = (this.#paths ??= [...this.register.sources.keys()])
    // Each thing stands in one file; what is reported one after another mostly stands in the same or the next.
    for (let step = 0; step < paths.length; step++) {
      const at = (this.#last + step) % paths.length
      const found = this.#placeIn(paths[at]!, target, verwerking, part)
      if (!found) continue
      this.#last = at
      return found
    }
    throw new Error(`A rule reported something that is not in register ${this.register.id}`)
  }

  #placeIn(path: string, target: Target, verwerking: Verwerking | undefined, part: 'key' | undefined): Located | undefined {
    const source = this.register.sources.get(path)
    const found = source && (path === verwerking?.path ? this.#pathsIn(source.value as object).of(target) : pathOf(source.value, target))
    if (!found) return undefined
    const owner = verwerking && path === verwerking.path ? verwerking : this.#ownersIn(path).find((one) => `${pointer(found)}/`.startsWith(`${pointer(one.base)}/`))
    const base = owner?.base.length ?? 0
    const item = identityPath(source.value, found).split('/').slice(base).join('/')
    // A finding about a whole item shows what the item is called, not all that it holds.
    const telling = part || target.part === 'key' ? undefined : tellingKey(valueAt(source.value, found))
    const shown = telling ? [...found, telling] : found
    return { spot: new Spot(this.#shown(path), source, found, shown, part ?? target.part), item, ...(owner ? { verwerking: owner.id } : {}) }
  }

  /** One activity at a time is judged, and mostly its own things are reported. */
  #pathsIn(root: object): Paths {
    if (this.#judged?.root !== root) this.#judged = { root, paths: new Paths(root) }
    return this.#judged.paths
  }

  #ownersIn(path: string): readonly Verwerking[] {
    if (!this.#owners) {
      this.#owners = new Map()
      for (const one of this.register.verwerkingen.values()) {
        const same = this.#owners.get(one.path)
        if (same) same.push(one)
        else this.#owners.set(one.path, [one])
      }
    }
    return this.#owners.get(path) ?? []
  }

  #shown(path: string): string {
    const { folder } = this.register
    return folder === '' || folder === '.' ? path : `${folder.replace(/[/\\]+$/, '')}/${path}`
  }
}

/** A rule that takes judgement, or leans only on unverified law, is a warning at most. */
function capped(severity: Severity, rule: Rule, law: Law): Severity {
  const unsure = rule.judgement || (rule.law.length > 0 && !rule.law.some((provision) => law.inForce(provision) && law.verified(provision)))
  return unsure && severity === 'error' ? 'warning' : severity
}

function steps(jsonPointer: string): (string | number)[] {
  return jsonPointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/** Looks up the places of findings and of what they point to, file by file: the nodes of a file are not kept. */
function located(findings: Finding[]): Finding[] {
  const byFile = new Map<string, { readonly range: Finding['range'] }[]>()
  for (const place of findings.flatMap((finding) => [finding, ...finding.related])) {
    const same = byFile.get(place.file)
    if (same) same.push(place)
    else byFile.set(place.file, [place])
  }
  for (const same of byFile.values()) if (same.length > 1) for (const place of same) void place.range
  return findings
}

/** register.yaml first, then the activities by name; within a file by line, then the heaviest first. */
function inReadingOrder(a: Finding, b: Finding): number {
  return (
    Number(b.file.endsWith('register.yaml')) - Number(a.file.endsWith('register.yaml')) ||
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : 1)
  )
}

import { findCitations, findStatutes, lawAt } from '../../law/index.js'
import { saysUnknown } from './answers.js'
import { split } from './split.js'
import { lines, plainKey } from './text.js'

/** A legal basis as a source states it. */
export interface Basis {
  /** One of the six, `onbekend`, or the text as it stands. */
  grondslag: string
  /** The provisions that stand with it. */
  wet?: string[]
  /** What else stands with it. */
  rest?: string
}

/** English and French words; the law room knows the Dutch ones and the citations. */
const FOREIGN: Record<string, readonly string[]> = {
  toestemming: ['consent', 'explicit-consent', 'consent-of-the-data-subject', 'consentement', 'consentement-de-la-personne', 'consentement-de-la-personne-concernee', 'consentement-des-personnes'],
  overeenkomst: ['contract', 'performance-of-a-contract', 'performance-of-contract', 'contractual-necessity', 'contractual', 'contrat', 'execution-d-un-contrat', 'execution-du-contrat', 'contractuel', 'mesures-precontractuelles', 'relation-contractuelle'],
  'wettelijke-verplichting': ['legal-obligation', 'compliance-with-a-legal-obligation', 'statutory-obligation', 'obligation-legale', 'respect-d-une-obligation-legale', 'obligations-legales'],
  'vitaal-belang': ['vital-interest', 'vital-interests', 'protection-of-vital-interests', 'interets-vitaux', 'sauvegarde-des-interets-vitaux', 'interet-vital'],
  'algemeen-belang': ['public-task', 'public-interest', 'task-in-the-public-interest', 'performance-of-a-task-in-the-public-interest', 'official-authority', 'interet-public', 'mission-d-interet-public', 'execution-d-une-mission-d-interet-public', 'autorite-publique'],
  'gerechtvaardigd-belang': ['legitimate-interest', 'legitimate-interests', 'legitimate-interests-of-the-controller', 'interet-legitime', 'interets-legitimes', 'interet-legitime-du-responsable-de-traitement'],
}
const BY_WORD = new Map(Object.entries(FOREIGN).flatMap(([id, words]) => words.map((word) => [word, id] as const)))
const ARTICLE_6 = /\b(?:art(?:ikel|icle)?\.?\s*)?6\s*(?:[.,(]|lid|par(?:agraaf|agraphe)?\.?)?\s*(?:lid\s*)?1\s*[).]?[\s,.(]*(?:onder|sub|punt|point|lit(?:era|\.)?|onderdeel|letter)?\s*\(?([a-f])\b\)?(?:\s*(?:van de |du |of the )?(?:UK )?(?:AVG|GDPR|RGPD))?/giu
const PROVISION = /^(?:art(?:ikel(?:en)?|icles?)?\.?\s*[LR]?\.?\s*\d|(?:de )?\p{Lu}\p{L}*wet\b).{0,200}$/u
const AROUND = /^[\s:;,.()–—-]+|[\s:;,.()–—-]+$/gu
/** Which day does not matter: the six have been the same since the beginning. */
const law = lawAt('2018-05-25')

/** The basis that a text names. What is not certain stays text: nothing of it is lost, and nothing is concluded. */
export function readBasis(text: string): Basis {
  if (saysUnknown(text)) return { grondslag: 'onbekend' }
  const { letters, rest } = articles(text)
  const cited = letters.size === 1 ? law.grondslagen().find(({ letter }) => letters.has(letter))?.id : undefined
  if (letters.size > 1 || (letters.size === 1 && !cited)) return { grondslag: text }
  if (rest === '') return { grondslag: cited ?? text }
  const whole = byName(rest)
  if (whole) return cited && cited !== whole ? { grondslag: text } : { grondslag: whole }
  const [, head, tail] = /^(.{3,80}?)\s*(?:[:;,(\n]|\s[–—-]\s)\s*(.+)$/su.exec(rest) ?? []
  const named = head && byName(head)
  if (named && tail && (!cited || cited === named)) return { grondslag: named, ...aside(tail.replace(/^[\s(]+/, '').replace(/(?<!\([^)]*)\)\s*$/, '').trim()) }
  return cited && split(rest).every(isProvision) ? { grondslag: cited, wet: split(rest) } : { grondslag: text }
}

/** Several bases in one cell, when each of them is one of the six; otherwise the text as it stands. */
export function readBases(text: string): Basis[] {
  const parts = [...new Set([...split(text), ...lines(text)].length > 1 ? split(text) : [])]
  const bases = parts.map(readBasis)
  return bases.length > 1 && bases.every(({ grondslag, rest }) => known(grondslag) && rest === undefined) ? bases : [readBasis(text)]
}

/** Whether it is one of the six, as the register writes them. */
export function known(grondslag: string): boolean {
  return law.grondslagen().some(({ id }) => id === grondslag)
}

function byName(label: string): string | undefined {
  const key = plainKey(label)
  if (key === undefined) return undefined
  const foreign = BY_WORD.get(key)
  if (foreign) return foreign
  // A citation or brackets in it would be lost here.
  return /[\d()]/.test(label) ? undefined : law.grondslag(label)?.id
}

/** The letters of article 6(1) that a text names, and the text without them. An article 6 of another law is none of them. */
function articles(text: string): { letters: Set<string>; rest: string } {
  const letters = new Set<string>()
  const ofAnother = (at: number): boolean => /^\s*,?\s*(?:van de |van het )?(?:Wbp|UAVG|WPG|Wpg|Wjsg|[A-Z][\p{L}]*wet|BW|Awb)\b/u.test(text.slice(at))
  const without = text.replace(ARTICLE_6, (found: string, letter: string, at: number) => {
    if (ofAnother(at + found.length)) return found
    letters.add(letter.toLowerCase())
    return ' '
  })
  const rest = letters.size > 0 ? without.replace(/\(\s*\)/g, ' ').replace(/[^\S\n]+/g, ' ') : text
  return { letters, rest: letters.size > 0 ? rest.replace(AROUND, '') : rest }
}

function aside(tail: string): Pick<Basis, 'wet' | 'rest'> {
  if (tail === '') return {}
  return provisions(tail) ? { wet: split(tail) } : { rest: tail }
}

/** Begins with a provision: what follows it is the provision's own words, not a sentence about something else. */
function isProvision(text: string): boolean {
  const [first] = [...findCitations(text), ...findStatutes(text)].sort((a, b) => a.start - b.start)
  return (first !== undefined && first.start <= 'de '.length) || PROVISION.test(text)
}

/** A provision that the law room knows, or what is plainly written as one. */
function provisions(text: string): boolean {
  return findCitations(text).length > 0 || findStatutes(text).length > 0 || PROVISION.test(text)
}

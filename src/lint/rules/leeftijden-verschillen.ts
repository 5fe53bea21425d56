import type { Beslisser } from '../../register/generated/types.js'
import type { Regel } from '../../register/model.js'
import { list } from '../phrase.js'
import { inDocument, rulesOf } from '../regulation.js'
import { defineRule } from '../rule.js'

const WHO = { betrokkene: 'de persoon zelf', vertegenwoordiger: 'de vertegenwoordiger', gemachtigde: 'een gemachtigde', naaste: 'een naaste' }
const deel = (id: string, soort: string, leeftijden: string): string => `  - id: ${id}\n    soort: ${soort}\n    regels:\n      - {id: ${id}-leeftijd, onderwerp: vertegenwoordiging, tekst: Wie beslist., vertegenwoordiging: [${leeftijden}]}\n`

export default defineRule({
  id: 'leeftijden-verschillen',
  title: 'Twee regels laten bij dezelfde leeftijd een ander beslissen',
  stake: 'een kind en zijn ouders moeten weten wie wat mag vragen',
  subject: 'tegenspraak',
  severity: 'warning',
  judgement: true,
  law: ['AVG 5(1)(a)', 'AVG 8', 'UAVG 5'],
  scope: 'register',
  messages: {
    verschillen: {
      wat: 'Van {van} tot {tot} jaar beslist volgens {regel} {wie}, en volgens {andere_regel} {ander}.',
      waarom: 'Allebei kan niet. Een kind of ouder die iets vraagt, krijgt nu per medewerker een ander antwoord.',
      doe: 'kies wie bij deze leeftijd beslist en zet dat in alle teksten. Gaat het toch om iets anders? Zeg dat dan bij `voor`, `als` of `bij`.',
    },
  },
  limits: [
    'Deze controle leest `vertegenwoordiging` in het reglement en de verklaring. De regels bij `minderjarigen` in register.yaml zijn gewone tekst en vergelijkt zij niet.',
    'Regels met een voorwaarde (`als`) vergelijkt zij niet.',
  ],
  examples: {
    fout: [
      `delen:\n${deel('beleid', 'beleid', '{van: 12, tot: 16, wie: [betrokkene, vertegenwoordiger], hoe: elk, voor: rechten}')}${deel('code', 'gedragscode', '{van: 12, tot: 16, wie: [betrokkene], voor: inzage}')}`,
      `delen:\n${deel('beleid', 'beleid', '{tot: 12, wie: [vertegenwoordiger], voor: toestemming}')}${deel('code', 'gedragscode', '{tot: 16, wie: [vertegenwoordiger], voor: toestemming}, {van: 10, tot: 12, wie: [betrokkene], voor: toestemming}')}`,
    ],
    goed: [
      `delen:\n${deel('beleid', 'beleid', '{van: 12, tot: 16, wie: [betrokkene, vertegenwoordiger], hoe: elk, voor: rechten}')}${deel('code', 'gedragscode', '{van: 12, tot: 16, wie: [vertegenwoordiger, betrokkene], hoe: elk, voor: alles}')}`,
      `delen:\n${deel('beleid', 'beleid', '{tot: 16, wie: [vertegenwoordiger], voor: toestemming}')}${deel('code', 'gedragscode', '{van: 12, tot: 16, wie: [betrokkene, vertegenwoordiger], hoe: elk, voor: rechten}')}`,
      `delen:\n${deel('beleid', 'beleid', '{van: 16, wie: [betrokkene], voor: rechten}')}${deel('code', 'gedragscode', '{van: 16, wie: [vertegenwoordiger], voor: rechten, als: iemand kan zijn belangen niet afwegen}')}`,
    ],
  },
  check({ register, report }) {
    const all = rulesOf(register).flatMap((rule) => (rule.yaml.vertegenwoordiging ?? []).map((entry) => ({ rule, entry }))).filter(({ entry }) => entry.als === undefined && (entry.van !== undefined || entry.tot !== undefined))
    const told = new Set<Regel>()
    for (const [index, one] of all.entries()) {
      const other = all.slice(index + 1).find(({ rule, entry }) => !(told.has(one.rule) && told.has(rule)) && differs(one.entry, entry))
      if (!other) continue
      told.add(one.rule).add(other.rule)
      const [van, tot] = overlap(one.entry, other.entry)
      report({ of: one.entry }, 'verschillen', { van, tot, regel: inDocument(one.rule), wie: spoken(one.entry), andere_regel: one.rule === other.rule ? 'dezelfde regel' : inDocument(other.rule), ander: spoken(other.entry) }, {
        related: [{ target: { of: other.entry }, text: `${spoken(other.entry)} volgens ${inDocument(other.rule)}` }],
      })
    }
  },
})

function overlap(a: Beslisser, b: Beslisser): [number, number] {
  return [Math.max(a.van ?? 0, b.van ?? 0), Math.min(a.tot ?? 18, b.tot ?? 18)]
}

function differs(a: Beslisser, b: Beslisser): boolean {
  const [van, tot] = overlap(a, b)
  return van < tot && sameMatter(a, b) && (who(a) !== who(b) || (a.wie.length > 1 && a.hoe !== undefined && b.hoe !== undefined && a.hoe !== b.hoe))
}

/** Seeing the file is one of the rights; consent is another matter. */
function sameMatter({ voor: a = 'alles', bij: fileA }: Beslisser, { voor: b = 'alles', bij: fileB }: Beslisser): boolean {
  const matter = a === b || a === 'alles' || b === 'alles' || [a, b].every((one) => one === 'rechten' || one === 'inzage')
  return matter && (fileA === undefined || fileB === undefined || fileA === fileB)
}

function who({ wie }: Beslisser): string {
  return wie.toSorted().join()
}

function spoken({ wie, hoe }: Beslisser): string {
  return `${list(wie.map((one) => WHO[one]), hoe === 'een-van-beiden' ? 'of' : 'en')}${hoe === 'samen' ? ' samen' : hoe === 'elk' ? ', elk apart' : ''}`
}

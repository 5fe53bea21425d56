import { itemKey } from '../../../register/identity.js'
import type { Register } from '../../../register/model.js'
import { items } from '../../../register/states.js'
import type { Block, Document, Section } from '../../document.js'
import { project } from '../../projection.js'
import { listed, oneLine } from '../../runs.js'
import { frame, section, versionSection } from '../frame.js'
import { Values } from '../values.js'
import { dossierBuilder, type DossierRequest, withCaveats } from './provenance.js'
import { ANSWERS, type QuestionId } from './questions.js'

/** What the register says about one question of the authority, and of which activities it says nothing. */
export function answerDocument(register: Register, id: QuestionId, request: DossierRequest): Document {
  const { register: wanted, systemen, verwerking, naam } = ANSWERS[id]!
  const seen = project(register, 'toezichthouder')
  const { peildatum, versie } = request
  const b = dossierBuilder(peildatum)
  const values = new Values(seen, b)
  const place = { path: 'register.yaml', base: [], yaml: seen.yaml }
  const facts = values.keys('register', seen.yaml).filter(([key]) => wanted.includes(key)).map(([key, titel, value, shape]) => b.fact(`over-${key}`, titel, values.text(value, key, shape), { origins: [b.origin(place, seen.yaml, key)] }))
  const [systems] = systemen ? values.keys('register', { systemen: seen.yaml.systemen }) : []
  const rows = systems ? items<object>(systems[2] as object[]).map((item, index) => b.row(`systeem-${itemKey(item) || index + 1}`, values.cells(item, systems[3]), { origins: [b.origin(place, item)] })) : []
  const silent: string[] = []
  const told: Section[] = []
  for (const each of seen.verwerkingen.values()) {
    const { facts: own, tables } = values.activity(each, (key) => verwerking.includes(key))
    if (own.length + tables.length === 0) silent.push(oneLine(each.yaml.naam))
    else told.push({ soort: 'sectie', id: `v-${each.id}`, titel: oneLine(each.yaml.naam), niveau: 3, origins: [b.origin(each)], blokken: [...own, ...tables] })
  }
  const nothing = facts.length + rows.length + told.length === 0
  const blokken: Block[] = nothing
    ? [b.paragraph('niets', b.words.say('antwoord_geheel_niets', { vraag: b.words.say(`vraag_${id}`) }))]
    : [b.paragraph('vraag', b.words.say('antwoord_zin', { vraag: b.words.say(`vraag_${id}`) })), ...(silent.length > 0 ? [b.paragraph('stil', b.words.say('antwoord_niets', { verwerkingen: listed(silent) }))] : [])]
  const document: Document = {
    ...frame(seen, { lezer: 'toezichthouder', peildatum, versie }),
    soort: 'antwoord',
    titel: b.words.word(`antwoord_${id}`),
    secties: [
      section(naam, b.words.word(`antwoord_${id}`), 2, blokken),
      ...(facts.length > 0 ? [section('organisatie', b.words.word('antwoord_organisatie'), 2, [{ soort: 'feiten', rijen: facts }])] : []),
      ...(rows.length > 0 ? [section('systemen', b.words.word('antwoord_systemen'), 2, values.named('systemen-tabel', b.words.word('antwoord_systemen'), rows))] : []),
      ...(told.length > 0 ? [section('verwerkingen', b.words.word('antwoord_verwerkingen'), 2, told)] : []),
      versionSection(b, { lezer: 'toezichthouder', peildatum, versie }),
    ],
    gaten: b.gaps,
  }
  return withCaveats(document, seen, request)
}

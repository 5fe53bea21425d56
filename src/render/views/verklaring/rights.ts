import { items, texts } from '../../../register/states.js'
import type { Block, Section } from '../../document.js'
import { clause, oneLine, type Run, runs, sentence, type Text } from '../../runs.js'
import { type Context, laws, linked, type Part } from './context.js'
import { reach } from './who.js'

const OWN_SECTION = new Set(['klacht'])

/** The rights of art. 15 to 22, which applies to what, and how to use them: art. 13(2)(b), 14(2)(c) and 12. */
export function rights(context: Context): Section {
  const { b, activities } = context
  const { words, law } = b
  const unknown = activities.filter((part) => basesOf(context, part).includes(undefined))
  const rows = law
    .rights()
    .filter((right) => !OWN_SECTION.has(right.id) && words.has(`recht_${right.id}`))
    .flatMap((right) => {
      const where = right.grondslagen === undefined ? undefined : activities.filter((part) => basesOf(context, part).some((id) => id !== undefined && right.grondslagen!.includes(id)))
      // Nobody can take back a consent that nobody gave.
      if (right.id === 'intrekken' && where?.length === 0) return []
      const naam = words.say(`recht_${right.id}`, { artikel: [b.provision(right.bepaling)] })
      const applies: Run[] = where === undefined || (where.length === activities.length && where.length > 1) ? words.say('geldt_alles') : where.length === 0 ? words.say(words.has(`geldt_niet_${right.id}`) ? `geldt_niet_${right.id}` : 'geldt_niet') : linked(where)
      // Where a right does not apply by law, an exception to it says nothing.
      const not = (where ?? activities).flatMap((part) => exceptions(context, part, right.id))
      const bases = where?.flatMap(({ activity }) => activity.grondslagen.map((basis) => b.origin(activity, basis.target))) ?? []
      return [
        b.row(`recht-${right.id}`, [naam, [...words.say(`recht_${right.id}_zin`)], [...applies, ...not.flatMap(({ said }): Run[] => ['. ', ...said])]], {
          origins: [b.lawOrigin(right.bepaling), ...bases, ...not.map(({ origin }) => origin)],
          elements: right.id === 'intrekken' ? ['rechten', 'intrekken'] : ['rechten'],
        }),
      ]
    })
  const blokken: Block[] = [
    b.paragraph('rechten-inleiding', words.say('rechten_inleiding')),
    ...b.table('rechten-tabel', words.word('rechten_bijschrift'), [words.word('kop_recht'), words.word('kop_betekent'), words.word('kop_geldt')], rows),
    ...(unknown.length > 0 ? [b.paragraph('rechten-onbekend', words.say('rechten_onbekend', { onderdelen: linked(unknown) }), { gap: true, kop: words.word('let_op') })] : []),
    ...activities.flatMap((part): Block[] => {
      const via = part.activity.yaml.rechten?.inzage_via
      if (via === undefined) return []
      return [b.paragraph(`rechten-zelf-${part.activity.id}`, words.say('rechten_zelf', { onderdeel: linked([part]), via: clause(via) }), { origins: [b.origin(part.activity, part.activity.yaml.rechten!, 'inzage_via')], elements: ['rechten'] })]
    }),
    how(context),
    ...minors(context),
  ]
  return { soort: 'sectie', id: 'rechten', titel: words.word('rechten'), niveau: 2, origins: [], blokken }
}

/** The basis of every purpose of a part, as the law numbers them; undefined where it is not known. */
function basesOf({ b }: Context, part: Part): (string | undefined)[] {
  const bases = part.doelen.map((doel) => doel.grondslag).concat(part.doelen.length === 0 ? part.activity.grondslagen : [])
  if (bases.length === 0) return [undefined]
  return bases.map((basis) => (basis === undefined || basis.waarde === 'onbekend' ? undefined : b.law.grondslag(basis.waarde)?.id))
}

function exceptions(context: Context, part: Part, right: string): { said: Run[]; origin: string }[] {
  const { b } = context
  return (part.activity.yaml.rechten?.niet_van_toepassing ?? [])
    .filter((each) => each.recht === right)
    .map((each) => {
      const wetten = texts(each.wet)
      const said: Run[] = [...b.words.say('rechten_niet', { onderdeel: linked([part]), waarom: clause(each.waarom) })]
      if (wetten.length > 0) said.push(' ', ...b.words.say('rechten_niet_wet', { wet: laws(context, wetten) }))
      return { said, origin: b.origin(part.activity, each) }
    })
}

function how(context: Context): Block {
  const { b } = context
  const { words } = b
  const contact = reach(context)
  const said = (id: string, text: Text, provision: string): Block => b.paragraph(id, text, { origins: [b.lawOrigin(provision)], elements: ['rechten'] })
  return {
    soort: 'sectie',
    id: 'rechten-hoe',
    titel: words.word('rechten_hoe'),
    niveau: 3,
    origins: [],
    blokken: [
      contact
        ? b.paragraph('rechten-contact', words.say('rechten_hoe_contact', { contact: contact.runs }), { origins: [b.origin(context.folder, contact.from)], elements: ['rechten'] })
        : b.paragraph('rechten-contact', words.say('rechten_hoe_zonder'), { origins: [b.lawOrigin('AVG 12(2)')], elements: ['rechten'] }),
      said('rechten-termijn', words.say('rechten_termijn', { artikel: [b.provision('AVG 12(3)')] }), 'AVG 12(3)'),
      said('rechten-gratis', words.say('rechten_gratis', { artikel: [b.provision('AVG 12(5)')] }), 'AVG 12(5)'),
      said('rechten-wie', words.say('rechten_wie', { artikel: [b.provision('AVG 12(6)')] }), 'AVG 12(6)'),
    ],
  }
}

type Rule = NonNullable<Exclude<Context['register']['minderjarigen'], string>>[number]

/** Who decides for children, in everything that has no rules of its own. */
function minors(context: Context): Block[] {
  const { b, register, folder } = context
  const rules = items<Rule>(register.minderjarigen)
  if (rules.length === 0) return []
  const table = ages(context, 'kinderen', b.words.word('kinderen_bijschrift'), rules.map((rule) => ({ rule, origin: b.origin(folder, rule) })))
  return [{ soort: 'sectie', id: 'kinderen', titel: b.words.word('kinderen'), niveau: 3, origins: [], blokken: table }]
}

/** Who decides for children in one activity. */
export function minorsIn(context: Context, { activity, anchor, naam }: Part): Block[] {
  const { b, audience } = context
  const rules = activity.betrokkenen.filter((one) => audience.includes(one.id)).flatMap((one) => (one.yaml?.leeftijdsregels ?? []).map((rule) => ({ rule, origin: b.origin(activity, rule) })))
  return rules.length === 0 ? [] : ages(context, `${anchor}-kinderen`, b.words.word('kinderen_bijschrift_bij', { onderdeel: naam }), rules)
}

function ages(context: Context, id: string, bijschrift: string, rules: readonly { rule: Rule; origin: string }[]): Block[] {
  const { b } = context
  const law = rules.some(({ rule }) => rule.wet !== undefined)
  const rows = rules.map(({ rule, origin }, index) => b.row(`${id}-${index + 1}`, [oneLine(rule.leeftijd), oneLine(rule.wie), ...(law ? [laws(context, texts(rule.wet))] : [])], { origins: [origin], elements: ['rechten'] }))
  return b.table(`${id}-tabel`, bijschrift, [b.words.word('kop_leeftijd'), b.words.word('kop_wie'), ...(law ? [b.words.word('kop_wet')] : [])], rows)
}

/** A complaint to the organisation and to the Autoriteit Persoonsgegevens: art. 13(2)(d) and 14(2)(e). */
export function complaint(context: Context): Section {
  const { b, register, folder } = context
  const { words } = b
  const own = register.klachten === 'onbekend' ? undefined : register.klachten
  return {
    soort: 'sectie',
    id: 'klacht',
    titel: words.word('klacht'),
    niveau: 2,
    origins: [],
    blokken: [
      ...(own === undefined ? [] : [b.paragraph('klacht-ons', runs(sentence(own)), { origins: [b.origin(folder, register, 'klachten')], elements: ['klacht'] })]),
      b.paragraph('klacht-ap', words.say('klacht_ap', { ap: [{ tekst: 'Autoriteit Persoonsgegevens', href: 'https://www.autoriteitpersoonsgegevens.nl/' }], artikel: [b.provision('AVG 77')] }), { origins: [b.lawOrigin('AVG 77')], elements: ['klacht'] }),
    ],
  }
}

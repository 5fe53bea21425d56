import { items, record } from '../../../register/states.js'
import type { Block, Passage, Section } from '../../document.js'
import { listed, oneLine, type Run, sentence } from '../../runs.js'
import type { Context } from './context.js'

type Contact = Extract<NonNullable<Context['register']['contactpunt']>, object>

/** Who is responsible and how to reach them, and the FG: art. 13(1)(a) and (b). */
export function who(context: Context): Section {
  const { b, register, folder } = context
  const { words } = b
  const blokken: Block[] = []
  const ids = items<string>(register.verantwoordelijken)
  const parties = ids.flatMap((id) => register.partijen?.find((each) => each.id === id) ?? [])
  const at = (key: string): string => b.origin(folder, register, key)
  if (parties.length === 0) blokken.push(b.gap('verantwoordelijke', 'verantwoordelijke', words.say('gat_verantwoordelijke'), at('verantwoordelijken')))
  else {
    const text = parties.length === 1 ? words.say('wie_een', { naam: oneLine(parties[0]!.naam) }) : words.say('wie_meer', { namen: listed(parties.map(({ naam }) => oneLine(naam))) })
    blokken.push(b.paragraph('verantwoordelijke', text, { origins: [at('verantwoordelijken'), ...parties.map((each) => b.origin(folder, each))], elements: ['verantwoordelijke'] }))
  }
  const point = record(register.contactpunt)
  for (const party of parties) {
    const contact = record(party.contact)
    if (contact) blokken.push(...contactFacts(context, `contact-${party.id}`, words.word('contact_van', { naam: oneLine(party.naam) }), contact, ['verantwoordelijke']))
    else if (!point) blokken.push(b.gap(`contact-${party.id}`, 'verantwoordelijke', words.say('gat_contact', { naam: oneLine(party.naam) }), b.origin(folder, party)))
  }
  const rule = record(register.onderlinge_regeling)
  if (rule?.kern) blokken.push(b.paragraph('regeling', words.say('wie_regeling', { kern: sentence(rule.kern) }), { origins: [b.origin(folder, rule, 'kern')] }))
  if (rule?.contactpunt) blokken.push(b.paragraph('regeling-contact', words.say('wie_regeling_contact', { contact: oneLine(rule.contactpunt) }), { origins: [b.origin(folder, rule, 'contactpunt')] }))
  const representative = register.partijen?.find((each) => each.id === register.vertegenwoordiger)
  if (representative) blokken.push(b.paragraph('vertegenwoordiger', words.say('wie_vertegenwoordiger', { naam: oneLine(representative.naam) }), { origins: [at('vertegenwoordiger'), b.origin(folder, representative)], elements: ['verantwoordelijke'] }))
  if (point) blokken.push(...contactFacts(context, 'contactpunt', words.word('contact_privacy'), point, ['verantwoordelijke']))
  blokken.push(...officer(context))
  return { soort: 'sectie', id: 'wie', titel: words.word('wie'), niveau: 2, origins: [], blokken }
}

function officer(context: Context): Block[] {
  const { b, register, folder } = context
  const origin = b.origin(folder, register, 'fg')
  if (register.fg === 'geen') return [b.paragraph('fg', b.words.say('fg_geen'), { origins: [origin], elements: ['fg'] })]
  const fg = record(register.fg)
  if (!fg) return [b.gap('fg', 'fg', b.words.say('gat_fg'), origin)]
  const contact = record(fg.contact)
  const organisation = register.partijen?.find((each) => each.id === fg.organisatie)
  const facts: [string, string | undefined, string][] = [
    ['naam', fg.naam, 'label_naam'],
    ['organisatie', organisation?.naam, 'label_organisatie'],
  ]
  const rows = facts.flatMap(([key, value, label]) => (value === undefined ? [] : [b.fact(`fg-${key}`, b.words.word(label), oneLine(value), { origins: [b.origin(folder, fg, key)], elements: ['fg'] })]))
  const own = contact ?? record(organisation?.contact)
  return [
    b.paragraph('fg', b.words.say('fg'), { origins: [b.origin(folder, fg), b.lawOrigin('AVG 39(1)(b)'), b.lawOrigin('AVG 38(4)')], elements: ['fg'] }),
    ...(rows.length > 0 || own ? [{ soort: 'feiten' as const, rijen: [...rows, ...(own ? contactRows(context, 'fg', own, ['fg']) : [])] }] : []),
    ...(own ? [] : [b.gap('fg-contact', 'fg', b.words.say('gat_fg_contact'), b.origin(folder, fg))]),
  ]
}

function contactFacts(context: Context, id: string, titel: string, contact: Contact, elements: string[]): Block[] {
  const rows = contactRows(context, id, contact, elements)
  return rows.length === 0 ? [] : [{ soort: 'sectie', id, titel, niveau: 3, origins: [], blokken: [{ soort: 'feiten', rijen: rows }] }]
}

function contactRows({ b, folder }: Context, id: string, contact: Contact, elements: string[]): (Passage & { label: string })[] {
  const place = [contact.postcode, contact.plaats].filter((part) => part !== undefined).map(oneLine).join(' ')
  const address = [contact.adres === undefined ? '' : oneLine(contact.adres), place].filter((part) => part !== '').join(', ')
  const rows: [key: keyof Contact, label: string, value: Run | undefined][] = [
    ['tav', 'label_tav', contact.tav],
    [contact.adres === undefined ? 'plaats' : 'adres', 'label_adres', address === '' ? undefined : address],
    ['email', 'label_email', contact.email && b.anchor(contact.email.trim(), `mailto:${contact.email.trim()}`)],
    ['telefoon', 'label_telefoon', contact.telefoon && b.anchor(unbroken(contact.telefoon), `tel:${contact.telefoon.replace(/[^\d+]/g, '')}`)],
    ['website', 'label_website', contact.website && b.anchor(oneLine(contact.website), /^https?:/.test(contact.website) ? contact.website.trim() : `https://${contact.website.trim()}`)],
  ]
  return rows.flatMap(([key, label, value]) => (value === undefined || value === '' ? [] : [b.fact(`${id}-${key}`, b.words.word(label), [value], { origins: [b.origin(folder, contact, key)], elements })]))
}

/** The shortest way to reach the organisation, for the summary and where rights are explained. */
export function reach({ b, register }: Context): { runs: Run[]; from: object } | undefined {
  const controllers = items<string>(register.verantwoordelijken).flatMap((id) => register.partijen?.find((each) => each.id === id) ?? [])
  for (const contact of [record(register.contactpunt), ...controllers.map((each) => record(each.contact))]) {
    if (!contact) continue
    const ways: Run[] = [
      ...(contact.email ? [b.anchor(contact.email.trim(), `mailto:${contact.email.trim()}`)] : []),
      ...(contact.telefoon ? [b.anchor(unbroken(contact.telefoon), `tel:${contact.telefoon.replace(/[^\d+]/g, '')}`)] : []),
    ]
    const address = [contact.tav, contact.adres, [contact.postcode, contact.plaats].filter((part) => part !== undefined).join(' ')].filter((part) => part !== undefined && part !== '').map((part) => oneLine(part!))
    if (ways.length === 0 && address.length > 0) ways.push(address.join(', '))
    if (ways.length === 0 && contact.website) ways.push(b.anchor(oneLine(contact.website), /^https?:/.test(contact.website) ? contact.website.trim() : `https://${contact.website.trim()}`))
    if (ways.length > 0) return { runs: listed(ways.map((way) => [way]), 'of'), from: contact }
  }
  return undefined
}

/** A number that stays on one line. */
function unbroken(number: string): string {
  return oneLine(number).replaceAll(' ', '\u00A0')
}

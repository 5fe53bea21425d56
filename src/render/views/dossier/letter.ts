import type { Register } from '../../../register/model.js'
import { items, record } from '../../../register/states.js'
import { dateInWords } from '../../dates.js'
import type { Document } from '../../document.js'
import { project } from '../../projection.js'
import { listed, oneLine, type Run } from '../../runs.js'
import { frame, section } from '../frame.js'
import { caveats, dossierBuilder, type DossierRequest } from './provenance.js'
import type { QuestionId } from './questions.js'

/** A file of the dossier with what is in it: a sentence of `dossier.yaml`, filled in. */
export interface Enclosed {
  bestand: string
  zin: string
  waarden: Readonly<Record<string, string>>
}

export interface LetterRequest extends DossierRequest {
  vandaag: string
  vragen: readonly QuestionId[]
  /** As they were asked for. */
  betrokkenen: readonly string[]
  bijlagen: readonly Enclosed[]
  /** What one would expect and is not there: sentences of `dossier.yaml`, filled in. */
  niet: readonly Omit<Enclosed, 'bestand'>[]
  /** Head of the version log. */
  anker?: { datum: string; hash: string }
  kenmerk?: string
  ondertekenaar?: string
}

/** The letter that goes with what is sent. What avg cannot know is marked, and never made up. */
export function letterDocument(register: Register, request: LetterRequest): Document {
  const { peildatum, vandaag, versie, vragen, betrokkenen, bijlagen, niet, anker, kenmerk, ondertekenaar, stand } = request
  const seen = project(register, 'toezichthouder')
  const b = dossierBuilder(peildatum)
  const datum = dateInWords(peildatum)
  const place = { path: 'register.yaml', base: [], yaml: seen.yaml }
  const blank: Run[] = [{ tekst: b.words.word('in_te_vullen'), sterk: true }]
  const parties = items<string>(seen.yaml.verantwoordelijken).flatMap((id) => seen.partijen.get(id) ?? [])
  const van = parties.length > 0 ? listed(parties.map(({ naam }) => oneLine(naam))) : oneLine(seen.yaml.naam)
  const address = record(parties[0]?.contact)
  const where = [address?.adres, [address?.postcode, address?.plaats].filter(Boolean).join(' ')].filter((one) => one !== undefined && one !== '').map((one) => oneLine(one!)).join(', ')
  const all = [...seen.verwerkingen.values()]
  const processing = all.filter(({ yaml }) => yaml.rol === 'verwerker')
  const asked = vragen.filter((id) => id !== '30')
  const others = b.words.say(vragen.includes('30') ? 'brief_vraag_meer' : 'brief_vraag_alleen', { vragen: listed(asked.map((id) => b.words.say(`vraag_${id}`))) })
  const draft = stand.soort === 'concept' ? '_concept' : ''
  const artikel = [b.provision('AVG 30(4)')]
  const verwerker = { artikel: [b.provision('AVG 30(2)')] }
  // The letter says which activities in its own words, and leaves the details of a reconstruction to the register.
  const { selectie, ...known } = stand
  const about = [
    ...(vragen.includes('30') ? [b.paragraph('vraag', b.words.say(`brief_vraag${draft}`, { artikel, datum }))] : []),
    ...(asked.length > 0 ? [b.paragraph('vragen', others)] : []),
    ...(vragen.includes('30') ? [] : [b.paragraph('ook', b.words.say(`brief_ook_register${draft}`, { artikel, datum }))]),
    ...(processing.length === 0 ? [] : [b.paragraph('verwerker', b.words.say(processing.length === all.length ? 'brief_alleen_verwerker' : 'brief_verwerker', verwerker))]),
    ...(selectie ? [b.paragraph('selectie', b.words.say('brief_selectie', { verwerkingen: listed(selectie.map((id) => oneLine(seen.verwerkingen.get(id)?.yaml.naam ?? id))) }))] : []),
    ...(betrokkenen.length > 0 ? [b.paragraph('betrokkenen', b.words.say('brief_betrokkenen', { betrokkenen: listed(betrokkenen.map(oneLine)) }))] : []),
    ...caveats(b, seen, { peildatum, versie, stand: { ...known, herkomst: [] } }),
  ]
  const rows = bijlagen.map(({ bestand, zin, waarden }) => b.row(`bijlage-${bestand}`, [bestand, b.words.say(zin, { ...waarden })]))
  const contact = (key: 'fg' | 'contactpunt'): string => {
    const one = record(seen.yaml[key]) as { naam?: string; tav?: string; email?: string; telefoon?: string; contact?: { email?: string; telefoon?: string } } | undefined
    // A role as name says nothing that the sentence does not say already.
    const parts = one ? [/functionaris/i.test(one.naam ?? '') ? undefined : (one.naam ?? one.tav), one.contact?.email ?? one.email, one.contact?.telefoon ?? one.telefoon] : []
    return parts.filter((part) => part !== undefined).map((part) => oneLine(part!)).join(', ')
  }
  const [fg, point] = [contact('fg'), contact('contactpunt')]
  return {
    ...frame(seen, { lezer: 'toezichthouder', peildatum, versie }),
    soort: 'brief',
    titel: b.words.word('brief'),
    secties: [
      section('brief', b.words.word(draft === '' ? 'brief_onderwerp_tekst' : 'brief_onderwerp_concept', { datum }), 2, [
        {
          soort: 'feiten',
          rijen: [
            b.fact('aan', b.words.word('brief_aan'), b.words.say('brief_ap')),
            b.fact('van', b.words.word('brief_van'), van, { origins: [b.origin(place, seen.yaml, 'verantwoordelijken')] }),
            ...(where === '' ? [] : [b.fact('adres', b.words.word('brief_adres'), where)]),
            b.fact('datum', b.words.word('brief_datum'), dateInWords(vandaag)),
            b.fact('uw-kenmerk', b.words.word('brief_uw_kenmerk'), kenmerk === undefined ? blank : oneLine(kenmerk)),
          ],
        },
        b.paragraph('aanhef', b.words.say('brief_aanhef')),
        ...about,
      ]),
      section('bijlagen', b.words.word('brief_bijlagen'), 2, b.table('bijlagen-tabel', b.words.word('brief_bijlagen_bijschrift', { aantal: String(rows.length) }), [b.words.word('kop_bestand'), b.words.word('kop_inhoud')], rows)),
      ...(niet.length > 0 ? [section('niet', b.words.word('brief_niet'), 2, b.list(niet.map(({ zin, waarden }, index) => b.passage(`niet-${index + 1}`, b.words.say(zin, { ...waarden })))))] : []),
      section('controle', b.words.word('brief_controle'), 2, [
        b.paragraph('controle-hoe', b.words.say('brief_controle_tekst')),
        ...(anker ? [b.paragraph('controle-anker', b.words.say('brief_anker', { datum: dateInWords(anker.datum), hash: anker.hash }))] : []),
      ]),
      section('contact', b.words.word('brief_contact'), 2, [
        ...(fg === '' ? [] : [b.paragraph('contact-fg', b.words.say('brief_contact_fg', { wie: fg }), { origins: [b.origin(place, seen.yaml, 'fg')] })]),
        ...(point === '' ? [] : [b.paragraph('contact-punt', b.words.say('brief_contact_punt', { wie: point }), { origins: [b.origin(place, seen.yaml, 'contactpunt')] })]),
        ...(fg === '' && point === '' ? [b.paragraph('contact-geen', b.words.say('brief_contact_geen', { wie: blank }))] : []),
        b.paragraph('groet', b.words.say('brief_groet')),
        { soort: 'feiten', rijen: [b.fact('naam', b.words.word('brief_naam_functie'), ondertekenaar === undefined ? blank : oneLine(ondertekenaar)), b.fact('handtekening', b.words.word('brief_handtekening'), blank)] },
      ]),
    ],
    gaten: b.gaps,
  }
}

import { lawAt } from '../../law/index.js'
import { answerWords, momentWords } from '../../register/answer-words.js'
import type { Besluit, Register } from '../../register/model.js'
import type { Antwoord } from '../../register/procedure-steps.js'
import { Builder } from '../builder.js'
import type { Block, Document, Section } from '../document.js'
import { texts } from '../generated/texts.js'
import { Wording } from '../phrases.js'
import { oneLine, sentence } from '../runs.js'
import { type FileRequest, frame, section, versionSection } from './frame.js'

/** An entry, with what was computed of it said in words already. */
export interface BreachShown {
  besluit: Besluit
  uitkomst?: string
  kennisneming?: string
  ap: string
  meldingen: readonly string[]
  /** Work that is still to do: for the organisation itself. */
  open: readonly string[]
  mist: readonly string[]
}

export interface BreachesRequest extends FileRequest {
  datalekken: readonly BreachShown[]
  /** What was looked at and is no breach: for the organisation itself. */
  geen: readonly string[]
  /** Until when hours were counted. */
  nu?: string
}

/** The register of breaches (art. 33(5)). It has nothing of the people themselves. */
export function breachesDocument(register: Register, { datalekken, geen, nu, ...request }: BreachesRequest): Document {
  const b = new Builder(new Wording(texts.besluiten, 'u'), lawAt(request.peildatum), request.peildatum)
  const own = request.lezer === 'intern'
  const rows = datalekken.map(({ besluit, kennisneming, ap, open }) =>
    b.row(`overzicht-${besluit.id}`, [[{ tekst: oneLine(besluit.yaml.naam), href: `#lek-${besluit.id}` }], kennisneming === undefined ? b.words.word('leeg') : momentWords(kennisneming), ap, ...(own ? [String(open.length)] : [])], { origins: [besluit.path] }),
  )
  const heads = ['kop_datalek', 'kop_bekend', 'kop_ap', ...(own ? ['kop_open'] : [])].map((name) => b.words.word(name))
  return {
    ...frame(register, request),
    soort: 'datalekken',
    titel: b.words.word('datalekken'),
    secties: [
      section('overzicht', b.words.word('overzicht'), 2, [
        b.paragraph('overzicht-zin', b.words.say('datalekken_zin')),
        ...(nu === undefined ? [] : [b.paragraph('overzicht-nu', b.words.say('datalekken_nu', { nu: momentWords(nu) }))]),
        ...(rows.length === 0 ? [b.paragraph('overzicht-geen', b.words.say('datalekken_geen'))] : b.table('overzicht-tabel', b.words.word('overzicht_bijschrift', { aantal: String(rows.length) }), heads, rows)),
        ...(own && geen.length > 0 ? [b.paragraph('overzicht-bekeken', b.words.say('bekeken', { namen: geen.map(oneLine).join('; ') }))] : []),
      ]),
      ...datalekken.map((each) => entry(b, each, own)),
      versionSection(b, request),
    ],
    gaten: b.gaps,
  }
}

function entry(b: Builder, { besluit, uitkomst, kennisneming, ap, meldingen, open, mist }: BreachShown, own: boolean): Section {
  const { id, path, yaml, procedure } = besluit
  const inbreuk = yaml.inbreuk ?? {}
  const origins = [path]
  const fact = (name: string, text: string | undefined) => (text === undefined || text === '' ? [] : [b.fact(`lek-${id}-${name}`, b.words.word(name), text, { origins })])
  const facts = [
    ...fact('uitkomst', uitkomst ?? b.words.word('niet_af')),
    ...fact('bekend', kennisneming === undefined ? undefined : momentWords(kennisneming)),
    ...fact('gebeurd', inbreuk.begin === undefined ? undefined : momentWords(inbreuk.begin)),
    ...fact('feiten', inbreuk.feiten === undefined ? undefined : sentence(inbreuk.feiten)),
    ...fact('gevolgen', inbreuk.gevolgen === undefined ? undefined : sentence(inbreuk.gevolgen)),
    ...fact('maatregelen', inbreuk.maatregelen?.map(oneLine).join('; ')),
    ...fact('mensen', inbreuk.aantal === undefined ? undefined : b.words.word('ongeveer', { aantal: String(inbreuk.aantal) })),
    ...fact('ap', ap),
    ...fact('gemeld', meldingen.join('; ')),
    ...fact('overwegingen', yaml.overwegingen?.map(sentence).join(' ')),
    ...(own ? [...fact('open', open.join('; ')), ...fact('ontbreekt', mist.join('; '))] : []),
    ...fact('afgerond', inbreuk.afgerond === undefined ? undefined : momentWords(inbreuk.afgerond)),
  ]
  const asked = yaml.antwoorden.map(({ vraag, antwoord, overweging }, index) => {
    const known = procedure?.yaml.versie === yaml.versie ? procedure.vragen.get(vraag) : undefined
    return b.row(`lek-${id}-antwoord-${index + 1}`, [oneLine(known?.tekst ?? vraag), known ? answerWords(known, antwoord as Antwoord) : [antwoord].flat().join('; '), overweging === undefined ? b.words.word('leeg') : sentence(overweging)], { origins })
  })
  const heads = ['kop_vraag', 'kop_gegeven', 'kop_overweging'].map((name) => b.words.word(name))
  const blokken: Block[] = [{ soort: 'feiten', rijen: facts }, ...b.table(`lek-${id}-antwoorden`, b.words.word('beoordeling', { naam: oneLine(yaml.naam) }), heads, asked)]
  return { soort: 'sectie', id: `lek-${id}`, titel: oneLine(yaml.naam), niveau: 2, origins, blokken }
}

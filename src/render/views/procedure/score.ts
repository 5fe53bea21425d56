import type { Score, Vergeleken } from '../../../decide/procedure-score.js'
import { lawAt } from '../../../law/index.js'
import type { Procedure, Register } from '../../../register/model.js'
import { Builder } from '../../builder.js'
import type { Document } from '../../document.js'
import { texts } from '../../generated/texts.js'
import { Wording } from '../../phrases.js'
import { bars } from '../../pictures/bars.js'
import { oneLine } from '../../runs.js'
import { type FileRequest, frame, section, versionSection } from '../frame.js'

export interface ScoreRequest extends FileRequest {
  nu: string
  eerder?: string
  delen: readonly Vergeleken[]
}

/** The score per area, beside an earlier one: as a picture and as a table that says the same. */
export function scoreDocument(register: Register, { path, yaml }: Procedure, { nu, eerder, delen, ...request }: ScoreRequest): Document {
  const b = new Builder(new Wording(texts.besluiten, 'u'), lawAt(request.peildatum), request.peildatum)
  const naam = oneLine(yaml.naam)
  const points = ({ behaald, mogelijk }: Score): string => b.words.word('punten', { behaald: dutch(behaald), mogelijk: dutch(mogelijk) })
  const difference = (verschil: number | undefined): string => (verschil === undefined ? b.words.word('leeg') : verschil === 0 ? b.words.word('gelijk') : `${verschil > 0 ? '+' : '−'}${dutch(Math.abs(verschil))}`)
  const rows = delen.map(({ nu: now, eerder: before, verschil }, index) =>
    b.row(`score-${now.onderdeel ?? index + 1}`, [oneLine(now.naam), points(now), ...(eerder === undefined ? [] : [before ? points(before) : b.words.word('leeg'), difference(verschil)])], { origins: [`${path}#/onderdelen`] }),
  )
  const titel = b.words.word('score_titel', { naam })
  const drawn = delen.map(({ nu: now, eerder: before }) => ({ naam: oneLine(now.naam), tekst: points(now), deel: part(now), ...(before ? { eerder: part(before) } : {}) }))
  const beschrijving = delen.map(({ nu: now, eerder: before }) => `${oneLine(now.naam)}: ${points(now)}${before ? `, eerder ${points(before)}` : ''}.`).join(' ')
  const heads = ['kop_onderdeel', 'kop_nu', ...(eerder === undefined ? [] : ['kop_eerder', 'kop_verschil'])].map((name) => b.words.word(name))
  return {
    ...frame(register, request),
    soort: 'score',
    titel,
    secties: [
      section('score', b.words.word('score'), 2, [
        b.paragraph('score-nu', [...b.words.say('score_nu', { naam: oneLine(nu) }), ...(eerder === undefined ? [] : [' ', ...b.words.say('score_eerder', { naam: oneLine(eerder) }), ' ', ...b.words.say('score_beeld')])]),
        { soort: 'figuur', id: 'score-figuur', titel, beschrijving, ...bars(titel, drawn, beschrijving) },
        ...b.table('score-tabel', b.words.word('score'), heads, rows),
      ]),
      versionSection(b, request),
    ],
    gaten: b.gaps,
  }
}

function part({ behaald, mogelijk }: Score): number {
  return mogelijk === 0 ? 0 : Math.min(1, Math.max(0, behaald / mogelijk))
}

function dutch(value: number): string {
  return String(value).replace('.', ',')
}

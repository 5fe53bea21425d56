import type { Breach, BreachRegister } from '../decide/breaches.js'
import { momentWords } from '../register/answer-words.js'
import { actionWords, clockWords, MISSING, needsWork, notificationWords } from './breaches-view.js'
import { penFor, type Pen, type ScreenSize } from './screen.js'

const LABEL = 13

/** The register of breaches, for people on a screen: what presses most stands first. */
export function breachesPretty({ datalekken, geen }: BreachRegister, { naam, nu }: { naam: string; nu: string }, screen: ScreenSize): string {
  const pen = penFor(screen)
  const open = datalekken.filter(needsWork).length
  const count = datalekken.length === 0 ? 'geen datalekken' : datalekken.length === 1 ? '1 datalek' : `${datalekken.length} datalekken`
  return `${[
    `${pen.paint.bold(`Datalekken van ${naam}`)}`,
    ...pen.text(`op ${momentWords(nu)}: ${count}${open > 0 ? `, bij ${open} is nog iets te doen` : ''}`, 0, pen.paint.dim),
    '',
    ...datalekken.flatMap((each) => [...entry(pen, each), '']),
    ...(geen.length === 0 ? [] : pen.text(`Bekeken, en geen datalek: ${geen.map(({ id, naam: name }) => `${name} (${id})`).join('; ')}.`)),
  ].join('\n').replace(/\n+$/, '')}\n`
}

function entry(pen: Pen, breach: Breach): string[] {
  const { id, naam, af, vraag, uitkomst, inbreuk, kennisneming, meldingen, ap, open, mist, afgerond } = breach
  const urgent = ap.soort === 'begin-onbekend' || ap.soort === 'loopt' || (ap.soort === 'gemeld' && ap.teLaat)
  const row = (label: string, words: string | undefined): string[] => (words === undefined ? [] : pen.item(label.padEnd(LABEL), words, 2))
  return [
    `${pen.paint.bold(naam)}   ${pen.paint.dim(id)}`,
    ...pen.text(clockWords(ap), 2, urgent && afgerond === undefined ? pen.paint.red.bold : undefined),
    ...row('uitkomst', af ? uitkomst?.tekst : 'Nog niet af: er zijn vragen open.'),
    ...row('open vraag', vraag),
    ...row('bekend op', kennisneming === undefined ? undefined : momentWords(kennisneming)),
    ...row('gebeurd', inbreuk.begin === undefined ? undefined : momentWords(inbreuk.begin)),
    ...row('feiten', inbreuk.feiten),
    ...row('gevolgen', inbreuk.gevolgen),
    ...row('maatregelen', inbreuk.maatregelen?.join('; ')),
    ...row('mensen', inbreuk.aantal === undefined ? undefined : `ongeveer ${inbreuk.aantal}`),
    ...meldingen.flatMap((melding, index) => row(index === 0 ? 'gemeld' : '', notificationWords(melding))),
    ...open.flatMap((actie, index) => row(index === 0 ? 'te doen' : '', `□ ${actionWords(actie)}`)),
    ...row('ontbreekt', mist.length === 0 ? undefined : mist.map((key) => MISSING[key]).join(', ')),
    ...row('afgesloten', afgerond === undefined ? undefined : momentWords(afgerond)),
  ]
}

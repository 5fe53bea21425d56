import { Lexicon } from './lexicon.js'

/** Measuring what a reader does with a mailing. */
export const MEASURING = new Lexicon([
  {
    concept: 'meten',
    words: ['openrate', 'open rate', 'openratio', 'opengedrag', 'clickgedrag', 'klikgedrag', 'clickrate', 'klikratio', 'click through', 'klikken', 'kliks', 'clicks', 'pixel', 'trackingpixel', 'tracking', 'leesgedrag', 'wie de mail opent', 'openen en klikken', 'geopend', 'aangeklikt'],
  },
  { concept: 'uit', words: ['staat uit', 'staan uit', 'meten niet', 'niet gemeten', 'wordt niet gemeten', 'uitgeschakeld', 'uitgezet'] },
])

/** News and advertising that people did not ask for one by one. */
export const ADVERTISING = new Lexicon([{ concept: 'reclame', words: ['nieuwsbrief', 'nieuwsbrieven', 'mailing', 'mailings', 'reclame', 'marketing', 'fondsenwerving', 'donateurswerving', 'direct mail', 'relevant nieuws', 'aanbiedingen', 'commerciele doeleinden', 'charitatieve doeleinden'] }])

/** A way in which someone can stop it. */
export const UNSUBSCRIBE = new Lexicon([{ concept: 'afmelden', words: ['afmelden', 'afmelding', 'afmeldlink', 'uitschrijven', 'uitschrijving', 'afgemeld', 'afmeldt', 'opzeggen', 'opt out', 'unsubscribe', 'bezwaar'] }])

/** News on paper, which asks for no consent. */
export const ON_PAPER = new Lexicon([{ concept: 'post', words: ['per post', 'met de post', 'op papier', 'papieren', 'huis aan huis', 'brievenbus'] }])

/** Mail that a service needs: no advertising. */
export const SERVICE = new Lexicon([{ concept: 'dienst', words: ['afspraakbevestiging', 'afspraakbevestigingen', 'servicebericht', 'serviceberichten', 'herinnering', 'herinneringen', 'afspraak', 'afspraken'] }])

import { Lexicon } from './lexicon.js'

/** Says that it is about visiting a website. */
export const WEBSITE = new Lexicon([{ concept: 'website', words: ['website', '=site', '=sites', 'webpagina', 'webpagina\'s', 'internetsite', 'homepage', 'websitebezoek', 'bezoek aan de site', 'bezoeken van de site'] }])

/** `meting`: visits are measured. `formulier`: visitors leave something behind. */
export const VISIT_DATA = new Lexicon<'meting' | 'formulier'>([
  {
    concept: 'meting',
    words: [
      'statistiek', 'statistieken', 'statistiekgegevens', 'bezoekersaantal', 'bezoekersaantallen', 'bezoekersstatistiek', 'bezoekcijfers', 'bezoekgedrag', 'webstatistiek', 'cookie', 'analytics', 'pixel', 'IP-adres', 'IP-adressen', 'IP-nummer', 'surfgedrag', 'klikgedrag', 'clickgedrag', 'openrate', 'logbestand', 'bezochte pagina',
    ],
  },
  { concept: 'formulier', words: ['formulier', 'contactformulier', 'aanmeldformulier', 'reactieformulier', 'webformulier', 'chat'] },
])

/** Says how a website is measured without looking at people: then "anonymous" is explained. */
export const VISIT_EXPLAINED = new Lexicon([
  {
    concept: 'uitgelegd',
    words: [
      'geen logbestanden', 'zonder logbestanden', 'geen cookies', 'zonder cookies', 'geen IP-adressen', 'zonder IP-adressen', 'geen IP-adres', 'zonder IP-adres', 'IP-adressen worden niet', 'IP-adres wordt niet', 'IP-adressen slaan we niet', 'IP-adres ingekort', 'IP-adressen ingekort', 'IP-adressen worden ingekort',
      'IP-adres wordt ingekort', 'ingekort IP-adres', 'ingekorte IP-adressen', 'laatste cijfers van het IP-adres', 'verkort IP-adres', 'afgekapt IP-adres', 'Matomo', 'Piwik', 'Google Analytics', 'Plausible', 'Siteimprove', 'Simple Analytics', 'Fathom',
    ],
  },
])

import { Lexicon } from './lexicon.js'

/** Kinds of data (`soort` of a group) by which a person is recognised. */
export const IDENTIFYING_KINDS: ReadonlySet<string> = new Set([
  'bsn', 'a-nummer', 'onderwijsnummer', 'vreemdelingennummer', 'identiteitsnummer', 'kopie-identiteitsbewijs', 'identificatie', 'contact', 'beeld',
])

/** Words for data by which a person is recognised. */
export const IDENTIFYING = new Lexicon([
  {
    concept: 'herkenbaar',
    words: [
      'naam', 'namen', 'voornaam', 'achternaam', 'NAW', 'NAW gegevens', 'personalia', 'adres', 'adressen', 'adresgegevens', 'contactgegevens', '*adres', '*adressen', 'telefoonnummer', 'telefoon', 'mobiele nummer', 'e-mail', 'mailadres', 'geboortedatum',
      'geboorte datum', 'BSN', 'burgerservicenummer', 'IBAN', 'rekeningnummer', 'bankrekeningnummer', 'kenteken', 'paspoort', 'identiteitsbewijs', 'foto', '=foto\'s', 'video', 'camerabeeld', 'handtekening', 'clientnummer', 'patientnummer', 'personeelsnummer', 'IP-adres',
    ],
  },
])

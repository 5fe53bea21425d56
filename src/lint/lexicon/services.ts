import { Lexicon } from './lexicon.js'

/** Services that a supplier runs, by the names that people use. */
export const SUPPLIED = new Lexicon([
  {
    concept: 'leverancier',
    words: [
      'cloud', 'cloudopslag', 'elektronisch clientdossier', 'elektronisch patientendossier', '=ECD', '=EPD', 'zorgmail', 'zivver', 'zorgpeil', 'ervaringswijzer', 'pluriform', 'nedap', '=ONS', 'ecare', 'myneva', 'qurentis', 'caresoft', 'afas', 'visma', 'nmbrs', 'exact online', 'twinfield',
      'mailchimp', 'mailplus', 'laposta', 'spotler', 'activecampaign', 'surveymonkey', 'formdesk', 'typeform', 'microsoft 365', 'office 365', '=teams', 'sharepoint', 'onedrive', 'google workspace', 'google drive', 'dropbox', 'zoom', 'whatsapp', 'salesforce', 'hubspot',
    ],
  },
])

/** Kinds of system that are seldom one's own. */
export const SUPPLIED_KINDS: ReadonlySet<string> = new Set(['dossier', 'onderzoek', 'opslag', 'beveiligde-e-mail', 'e-mail', 'nieuwsbrief', 'personeel', 'financieel'])

/** Says that a system runs in one's own house. */
export const OWN_SERVER = new Lexicon([{ concept: 'eigen', words: ['eigen server', 'eigen beheer', 'eigen netwerk', 'eigen datacentrum', 'op kantoor', 'zelf gehost', 'lokaal', 'lokale server', 'intern netwerk'] }])

/** Services of companies outside the EEA. Whether data go there depends on the contract. */
export const ABROAD = new Lexicon([
  {
    concept: 'Verenigde Staten',
    words: [
      'wordpress', 'wordpress.com', 'mailchimp', 'google', 'google analytics', 'google workspace', 'google drive', 'gmail', 'youtube', 'microsoft', 'microsoft 365', 'office 365', '=teams', 'sharepoint', 'onedrive', 'outlook', 'azure', 'meta', 'facebook', 'instagram', 'whatsapp', 'linkedin', 'zoom',
      'dropbox', 'surveymonkey', 'hubspot', 'salesforce', 'amazon web services', '=AWS', 'cloudflare', 'wix', 'squarespace', 'slack', 'trello', 'openai', 'chatgpt', 'apple', 'icloud',
    ],
  },
])

/** A place that is nowhere in particular. */
export const SOMEWHERE = new Lexicon([{ concept: 'cloud', words: ['cloud', 'cloudopslag', 'in de cloud', 'online opslag'] }])

/** Says that a contract is not in order. */
export const TO_RENEW = new Lexicon([{ concept: 'vernieuwen', words: ['vernieuwd', 'vernieuwen', 'verlopen', 'verouderd', 'aangepast worden', 'moet worden aangepast', 'nog niet getekend', 'nog niet ondertekend', 'in concept', 'is een concept', 'moet nog', 'nog af te sluiten', 'nog te sluiten', 'nog regelen'] }])

/** Mail that is safe enough for a number or for health, by the names that people use. */
export const SAFE_MAIL = new Lexicon([
  { concept: 'beveiligd', words: ['beveiligd', 'beveiligde', 'veilig mailen', 'veilige mail', 'veilige e-mail', 'versleuteld', 'versleutelde', 'versleuteling', 'encryptie', 'zorgmail', 'zivver', 'cryptshare', 'secumailer', 'smartlockr', 'NTA 7516', 'NEN 7512', 'berichtenbox', 'beveiligd berichtenverkeer', 'clientportaal', 'portaal'] },
])

/** Sending by ordinary mail. */
export const BY_MAIL = new Lexicon([{ concept: 'e-mail', words: ['per e-mail', 'per mail', 'per email', 'via e-mail', 'via mail', 'via de mail', 'via email', 'met e-mail', 'gemaild', 'mailen', 'mailt', 'e-mailen', 'e-mailt'] }])

import { Lexicon } from './lexicon.js'

/** Words that say that something is easier, not that it cannot be done otherwise. */
export const CONVENIENCE = new Lexicon([
  {
    concept: 'gemak',
    words: [
      'werkbaar', 'werkbaarder', 'werkbaarheid', 'onwerkbaar', 'handig', 'handiger', 'onhandig', 'praktisch', 'praktischer', 'onpraktisch', 'efficiënt', 'efficiënter', 'efficiëntie', 'inefficiënt', 'makkelijk', 'makkelijker', 'gemakkelijk', 'gemakkelijker', 'gemak', 'eenvoudiger', 'simpeler',
      'sneller', 'tijdwinst', 'minder werk', 'minder tijd', 'te veel werk', 'te veel tijd', 'administratieve last', 'administratieve lasten', 'gebruiksvriendelijk', 'gebruiksvriendelijker', 'soepel', 'soepeler', 'stroomlijnen', 'gestroomlijnd',
    ],
  },
])

/** Words that say that people were told. */
export const TOLD = new Lexicon([
  {
    concept: 'verteld',
    words: ['geïnformeerd', 'informeren', 'geinformeerd', 'ingelicht', 'inlichten', 'bericht gestuurd', 'bericht gekregen', 'brief gestuurd', 'brief gekregen', 'mail gestuurd', 'verteld', 'gemeld aan betrokkenen', 'gemeld aan cliënten', 'privacyverklaring aangepast', 'privacyverklaring bijgewerkt', 'nieuwe privacyverklaring'],
  },
])

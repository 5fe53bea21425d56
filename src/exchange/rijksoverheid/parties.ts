import { saysNone, saysUnknown } from '../reading/answers.js'
import type { Additions } from '../reading/additions.js'
import type { Path } from '../reading/ledger.js'
import type { Reader } from './reader.js'
import { CONTACT } from './words.js'

/** An organisation of the source as a party, with its address; its id. What differs from what is known of it stays unread. */
export function readParty(reader: Reader, at: Path, additions: Additions): string | undefined {
  const naam = reader.peek(...at, 'Naam')
  // `Onbekend` is no organisation.
  if (naam === undefined || saysUnknown(naam) || saysNone(naam)) return undefined
  const party = additions.party(reader.text(...at, 'Naam')!, reader.partId(...at))
  for (const [key, ours] of Object.entries(CONTACT)) {
    const text = reader.peek(...at, key)
    if (text !== undefined && text.length <= 500 && additions.contact(party, ours, text)) reader.text(...at, key)
  }
  const land = reader.peek(...at, 'Land')
  if (land !== undefined && land.length <= 200 && additions.tell(party, 'land', land)) reader.text(...at, 'Land')
  return party.id
}

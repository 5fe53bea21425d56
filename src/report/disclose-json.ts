import type { Asked, Rule } from '../decide/disclose.js'
import type { Basis } from '../decide/provisions.js'
import type { DisclosureReport } from './disclose-view.js'

/** What a document says of a disclosure, for programs. */
export function discloseJson({ avg, version, disclosure }: DisclosureReport): string {
  const { vraag, door, aan, betrokkene, uitkomst, antwoorden, kijkOok, gevers, ontvangers, document } = disclosure
  const { peildatum, ...question } = vraag
  return `${JSON.stringify(
    {
      avg,
      register: version.register,
      versie: version.label,
      peildatum,
      vraag: question,
      gelezen: { door: read(door), aan: read(aan), betrokkene },
      uitkomst,
      antwoorden: antwoorden.map(shown),
      kijk_ook: kijkOok.map(({ reden, regel }) => ({ reden, ...shown(regel) })),
      document: { ...document, gevers, ontvangers },
    },
    null,
    2,
  )}\n`
}

function read({ gelezenAls, verwant }: Asked): object {
  return { als: gelezenAls, verwant }
}

function shown({ toestemming, grondslag, noten, ...rule }: Rule): object {
  const { uitzondering, gevraagd } = toestemming ?? {}
  return {
    ...rule,
    grondslag: grondslag.map(law),
    toestemming: gevraagd ?? null,
    uitzondering: uitzondering ? { tekst: uitzondering.tekst, aan: uitzondering.aan, tot_leeftijd: uitzondering.totLeeftijd, noemt_ontvanger: uitzondering.genoemd } : null,
    noten: noten.map(({ tekst, wet }) => ({ tekst, wet: wet.map(law) })),
  }
}

function law({ tekst, bepalingen }: Basis): object {
  return { tekst, bepalingen: bepalingen.map(({ inWoorden, ...bepaling }) => ({ ...bepaling, in_woorden: inWoorden })) }
}

import type { ApClock, Breach, BreachRegister } from '../decide/breaches.js'

/** The register of breaches, for programs. Durations are in hours with at most two decimals. */
export function breachesJson({ datalekken, geen }: BreachRegister, about: { avg: string; register: string; nu: string; peildatum: string }): string {
  return `${JSON.stringify({ ...about, datalekken: datalekken.map(shown), geen_datalek: geen }, null, 2)}\n`
}

function shown({ id, naam, af, vraag, uitkomst, inbreuk, kennisneming, meldingen, ap, open, mist, afgerond }: Breach): object {
  const { feiten, gevolgen, maatregelen, aantal, begin } = inbreuk
  return { id, naam, af, open_vraag: vraag, uitkomst: uitkomst?.id, kennisneming, begin, feiten, gevolgen, maatregelen, aantal, meldingen, ap: clock(ap), open_acties: open, ontbreekt: mist, afgerond }
}

function clock(ap: ApClock): object {
  switch (ap.soort) {
    case 'gemeld':
      return { stand: ap.soort, op: ap.op, na_uren: ap.na === undefined ? undefined : hours(ap.na), te_laat: ap.teLaat, reden: ap.reden }
    case 'loopt':
      return { stand: ap.soort, beoordeeld: ap.moet, uiterlijk: ap.tot, uren_over: ap.over === undefined ? undefined : hours(ap.over), te_laat: ap.over !== undefined && ap.over < 0 }
    case 'begin-onbekend':
      return { stand: ap.soort, beoordeeld: ap.moet }
    case 'niet-nodig':
      return { stand: ap.soort }
  }
}

/** Rounded down, so that a term never seems longer than it is. */
function hours(milliseconds: number): number {
  return Math.floor(milliseconds / 36_000) / 100
}

import type { Entry, Hold, Kind, LawTerm, Moment } from '../lint/schedule/types.js'
import { kindName, type RetentionReport } from './retention-view.js'

/** A retention schedule for programs. */
export function retentionJson({ avg, version, schedule }: RetentionReport): string {
  const { peildatum, vanaf, soorten, zonder, aanhoudingen, regels } = schedule
  return `${JSON.stringify(
    { avg, register: version.register, versie: version.label, peildatum, vanaf: vanaf ?? null, soorten: soorten.map(kind), zonder_termijn: zonder, aanhoudingen: aanhoudingen.map(hold), reglement_over_vernietigen: regels },
    null,
    2,
  )}\n`
}

function kind(one: Kind): object {
  return { soort: one.id, naam: kindName(one), wet: one.wet.map(law), wet_zeker: one.zeker, termijnen: one.termijnen.map(entry) }
}

function law({ beginInWet, id: _, ...row }: LawTerm): object {
  return { ...row, begin_in_wet: beginInWet }
}

function entry({ lengte, nietTeBepalenOmdat, verschillen, moment, sleutel, ...one }: Entry): object {
  return {
    kenmerk: sleutel,
    ...one,
    ...(lengte === undefined ? {} : { duur: { maanden: lengte.months, dagen: lengte.days } }),
    ...(nietTeBepalenOmdat === undefined ? {} : { niet_te_bepalen_omdat: nietTeBepalenOmdat }),
    verschillen: verschillen.map((one) => (one.soort === 'onderling' ? one : { ...one, wet: law(one.wet) })),
    ...(moment === undefined ? {} : { weg: gone(moment) }),
  }
}

function gone({ telt, laatste, uiterlijk, wet, eerste, aanhouding }: Moment): object {
  return {
    telt_vanaf: telt,
    laatste_dag: laatste ?? null,
    uiterlijk: uiterlijk ?? null,
    eerste_dag: eerste ?? null,
    wet: wet ? { bron: wet.regel.bron, telt_vanaf: wet.telt, laatste_dag: wet.laatste, zeker: wet.zeker && wet.regel.nagelezen } : null,
    aanhouding: aanhouding ? { id: aanhouding.id, tot: aanhouding.tot ?? 'onbekend' } : null,
  }
}

function hold({ tot, ...one }: Hold): object {
  return { ...one, tot: tot ?? 'onbekend' }
}

import type { Regime } from '../law/index.js'

const KNOWN: Record<Regime, true> = {
  jeugdhulp: true,
  wmo: true,
  wgbo: true,
  zvw: true,
  wlz: true,
  're-integratie': true,
  participatiewet: true,
  schuldhulp: true,
  onderwijs: true,
  'veilig-thuis': true,
  werkgever: true,
}

/** What work may fall under when a register does not say which law holds. Veilig Thuis knows that it is Veilig Thuis. */
export const GUESSES = (Object.keys(KNOWN) as readonly Regime[]).filter((regime) => regime !== 'veilig-thuis')

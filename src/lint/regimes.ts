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

/** Every law that work can fall under: to name the possibilities when a register does not say which holds. */
export const REGIMES = Object.keys(KNOWN) as readonly Regime[]

import type { Verwerking } from '../register/model.js'
import { WEBSITE } from './lexicon/website.js'

/** Whether the activity is about a website: its purposes or systems say so. */
export function aboutWebsite(verwerking: Verwerking): boolean {
  return verwerking.doelen.some((doel) => doel.soort === 'website') || verwerking.systemen.some((systeem) => systeem.soort === 'website' || systeem.soort === 'formulier') || WEBSITE.occurs(verwerking.yaml.naam)
}

import type { Verwerking as VerwerkingYaml } from '../../src/register/generated/types.js'
import { shapes } from '../../src/render/generated/shapes.js'
import { read, rebuilt } from './registers.js'

const KEPT = new Set(['01-aanmelding', '06-tevredenheid', '07-nieuwsbrief'])

/** The example register with, in one activity, everything that it has no need for itself. */
export const full = rebuilt(read('voorbeeld'), (yaml, activities) => {
  // A few activities have every kind of part; more would only take longer.
  for (const id of Object.keys(activities)) if (!KEPT.has(id)) delete activities[id]
  yaml.onderlinge_regeling = { kern: 'Wij beantwoorden alle vragen.', contactpunt: 'de privacymedewerker', datum: '2026-01-01', document: 'regeling' }
  yaml.opmerkingen = [{ tekst: 'aantekening', door: 'FG' }]
  yaml.acties = [{ controle: 'bsn-zonder-wet', wat: 'nakijken' }]
  yaml.aanhoudingen = [{ id: 'klacht', waarom: 'klacht', verwerkingen: ['01-aanmelding'], wat: 'een dossier' }]
  yaml.afwijkingen = [{ controle: 'bsn-zonder-wet', reden: 'reden' }]
  yaml.minderjarigen = [{ leeftijd: 'jonger dan 12', wie: 'de ouder' }]
  const [first] = Object.values(activities) as [VerwerkingYaml]
  first.onderlinge_regeling = { kern: 'Samen.', datum: '2026-01-01' }
  first.categorieen_verwerkingen = [{ opdrachtgever: 'gemeente', verwerkingen: ['hosting'] }]
  first.toestemming_voor = [{ handeling: 'doorsturen', betreft: 'andere-handeling' }]
  first.doorgifte = [{ land: 'Canada', instrument: 'standaardbepalingen', document: 'contract' }]
  first.geautomatiseerde_besluiten = { omschrijving: 'Een programma deelt in.', profilering: 'ja', logica: 'punten', gevolgen: 'een wachtlijst' }
  first.bijzonder = { genoemd: ['gezondheid'], toelichting: 'zo genoemd' }
  first.opmerkingen = [{ tekst: 'aantekening' }]
  first.acties = [{ controle: 'bsn-zonder-wet' }]
  first.afwijkingen = [{ controle: 'bsn-zonder-wet' }]
  first.belangenafweging = { belang: 'een goede hulp', noodzaak: 'nodig', datum: '2026-01-01' }
  first.doelen = [{ omschrijving: 'Nagaan of de hulp werkt', grondslag: 'gerechtvaardigd-belang', belangenafweging: { belang: 'betere hulp', noodzaak: 'nodig' } }]
  first.classificatie = { niveau: 'hoog' }
  first.integriteit = { niveau: 'hoog' }
  first.keuze = { afmelden: 'met een mail' }
})

/** Puts a value in a property wherever a thing of that shape stands; how often it could. */
export function put(value: unknown, shape: string | undefined, wanted: string, key: string, sentinel: string): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + put(item, shape, wanted, key, sentinel), 0)
  const known = shape === undefined ? undefined : shapes[shape]
  if (typeof value !== 'object' || value === null || !known) return 0
  const record = value as Record<string, unknown>
  let count = 0
  for (const [name, item] of Object.entries(record)) count += put(item, known.keys[name] ? known.keys[name][2] : known.rest, wanted, key, sentinel)
  if (shape === wanted) {
    record[key] = sentinel
    count++
  }
  return count
}

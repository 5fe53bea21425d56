// Made by `npm run generate`: one line for each file in this folder.
import type { Rule } from '../rule.js'
import anoniemTegenstrijdig from './anoniem-tegenstrijdig.js'
import betrokkenenOntbreken from './betrokkenen-ontbreken.js'
import bewaartermijnOntbreekt from './bewaartermijn-ontbreekt.js'
import bijzonderZonderUitzondering from './bijzonder-zonder-uitzondering.js'
import doelOntbreekt from './doel-ontbreekt.js'
import fgContactOntbreekt from './fg-contact-ontbreekt.js'
import gegevensOntbreken from './gegevens-ontbreken.js'
import gerechtvaardigdBelangBijWettelijkeTaak from './gerechtvaardigd-belang-bij-wettelijke-taak.js'
import gerechtvaardigdBelangOverheid from './gerechtvaardigd-belang-overheid.js'
import gerechtvaardigdBelangZonderAfweging from './gerechtvaardigd-belang-zonder-afweging.js'
import grondslagOnbekend from './grondslag-onbekend.js'
import grondslagOntbreekt from './grondslag-ontbreekt.js'
import ontvangersOntbreken from './ontvangers-ontbreken.js'
import verantwoordelijkeOntbreekt from './verantwoordelijke-ontbreekt.js'
import verwijzingZonderSelectie from './verwijzing-zonder-selectie.js'
import wettelijkeTaakZonderWet from './wettelijke-taak-zonder-wet.js'

/** Every rule that avg has. */
export const rules: readonly Rule[] = [
  anoniemTegenstrijdig,
  betrokkenenOntbreken,
  bewaartermijnOntbreekt,
  bijzonderZonderUitzondering,
  doelOntbreekt,
  fgContactOntbreekt,
  gegevensOntbreken,
  gerechtvaardigdBelangBijWettelijkeTaak,
  gerechtvaardigdBelangOverheid,
  gerechtvaardigdBelangZonderAfweging,
  grondslagOnbekend,
  grondslagOntbreekt,
  ontvangersOntbreken,
  verantwoordelijkeOntbreekt,
  verwijzingZonderSelectie,
  wettelijkeTaakZonderWet,
]

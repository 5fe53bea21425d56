// Made by `npm run generate`: one line for each file in this folder.
import type { Rule } from '../rule.js'
import anoniemTegenstrijdig from './anoniem-tegenstrijdig.js'
import betrokkenenOntbreken from './betrokkenen-ontbreken.js'
import bewaartermijnOntbreekt from './bewaartermijn-ontbreekt.js'
import bijzonderZonderUitzondering from './bijzonder-zonder-uitzondering.js'
import bsnOpToestemming from './bsn-op-toestemming.js'
import bsnZonderWet from './bsn-zonder-wet.js'
import doelOntbreekt from './doel-ontbreekt.js'
import fgContactOntbreekt from './fg-contact-ontbreekt.js'
import gegevensOntbreken from './gegevens-ontbreken.js'
import gerechtvaardigdBelangBijWettelijkeTaak from './gerechtvaardigd-belang-bij-wettelijke-taak.js'
import gerechtvaardigdBelangOverheid from './gerechtvaardigd-belang-overheid.js'
import gerechtvaardigdBelangZonderAfweging from './gerechtvaardigd-belang-zonder-afweging.js'
import grondslagOnbekend from './grondslag-onbekend.js'
import grondslagOntbreekt from './grondslag-ontbreekt.js'
import kopieIdentiteitsbewijs from './kopie-identiteitsbewijs.js'
import ontvangersOntbreken from './ontvangers-ontbreken.js'
import toestemmingDoorHandeling from './toestemming-door-handeling.js'
import toestemmingInAfhankelijkheid from './toestemming-in-afhankelijkheid.js'
import toestemmingNietUitdrukkelijk from './toestemming-niet-uitdrukkelijk.js'
import toestemmingTegenstrijdig from './toestemming-tegenstrijdig.js'
import toestemmingZonderIntrekking from './toestemming-zonder-intrekking.js'
import verantwoordelijkeOntbreekt from './verantwoordelijke-ontbreekt.js'
import verwijzingZonderSelectie from './verwijzing-zonder-selectie.js'
import wettelijkeTaakZonderWet from './wettelijke-taak-zonder-wet.js'
import widNummerZonderWet from './wid-nummer-zonder-wet.js'

/** Every rule that avg has. */
export const rules: readonly Rule[] = [
  anoniemTegenstrijdig,
  betrokkenenOntbreken,
  bewaartermijnOntbreekt,
  bijzonderZonderUitzondering,
  bsnOpToestemming,
  bsnZonderWet,
  doelOntbreekt,
  fgContactOntbreekt,
  gegevensOntbreken,
  gerechtvaardigdBelangBijWettelijkeTaak,
  gerechtvaardigdBelangOverheid,
  gerechtvaardigdBelangZonderAfweging,
  grondslagOnbekend,
  grondslagOntbreekt,
  kopieIdentiteitsbewijs,
  ontvangersOntbreken,
  toestemmingDoorHandeling,
  toestemmingInAfhankelijkheid,
  toestemmingNietUitdrukkelijk,
  toestemmingTegenstrijdig,
  toestemmingZonderIntrekking,
  verantwoordelijkeOntbreekt,
  verwijzingZonderSelectie,
  wettelijkeTaakZonderWet,
  widNummerZonderWet,
]

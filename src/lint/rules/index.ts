// Made by `npm run generate`: one line for each file in this folder.
import type { Rule } from '../rule.js'
import aanhoudingNakijken from './aanhouding-nakijken.js'
import aanhoudingZonderVoorwerp from './aanhouding-zonder-voorwerp.js'
import actieKlaar from './actie-klaar.js'
import actieOnvolledig from './actie-onvolledig.js'
import actieTeLaat from './actie-te-laat.js'
import adequaatheidsbesluitVerlopen from './adequaatheidsbesluit-verlopen.js'
import afwijkingNietMogelijk from './afwijking-niet-mogelijk.js'
import afwijkingOngebruikt from './afwijking-ongebruikt.js'
import afwijkingVerlopen from './afwijking-verlopen.js'
import afwijkingZonderReden from './afwijking-zonder-reden.js'
import anoniemTegenstrijdig from './anoniem-tegenstrijdig.js'
import anonimiserenIsVerwerken from './anonimiseren-is-verwerken.js'
import artikelBestaatNiet from './artikel-bestaat-niet.js'
import avgNogNietVanToepassing from './avg-nog-niet-van-toepassing.js'
import beroepOp305 from './beroep-op-30-5.js'
import besluitDatalekOnvolledig from './besluit-datalek-onvolledig.js'
import besluitMetPersoonsgegevens from './besluit-met-persoonsgegevens.js'
import besluitOnvolledig from './besluit-onvolledig.js'
import besluitVersieOnbekend from './besluit-versie-onbekend.js'
import besluitZonderAkkoord from './besluit-zonder-akkoord.js'
import besluitvormingNietVermeld from './besluitvorming-niet-vermeld.js'
import betrokkenenOntbreken from './betrokkenen-ontbreken.js'
import betrokkenenOnvolledig from './betrokkenen-onvolledig.js'
import beveiligingOntbreekt from './beveiliging-ontbreekt.js'
import bewaartermijnAnderBegin from './bewaartermijn-ander-begin.js'
import bewaartermijnBovenMaximum from './bewaartermijn-boven-maximum.js'
import bewaartermijnOnderMinimum from './bewaartermijn-onder-minimum.js'
import bewaartermijnOntbreekt from './bewaartermijn-ontbreekt.js'
import bewaartermijnTegenstrijdig from './bewaartermijn-tegenstrijdig.js'
import bewaartermijnVaag from './bewaartermijn-vaag.js'
import bewaartermijnVerlengdZonderReden from './bewaartermijn-verlengd-zonder-reden.js'
import bewaartermijnZonderBegin from './bewaartermijn-zonder-begin.js'
import bewaartermijnenVerschillen from './bewaartermijnen-verschillen.js'
import bewaarwetPastNiet from './bewaarwet-past-niet.js'
import bijzonderOnvolledig from './bijzonder-onvolledig.js'
import bijzonderVerborgen from './bijzonder-verborgen.js'
import bijzonderVerkeerdRegime from './bijzonder-verkeerd-regime.js'
import bijzonderZonderUitzondering from './bijzonder-zonder-uitzondering.js'
import bronNietVermeld from './bron-niet-vermeld.js'
import bsnOpToestemming from './bsn-op-toestemming.js'
import bsnZonderWet from './bsn-zonder-wet.js'
import clientstatusVerraadtZorg from './clientstatus-verraadt-zorg.js'
import controleOnbekend from './controle-onbekend.js'
import datalek72Uur from './datalek-72-uur.js'
import datalekBegrip from './datalek-begrip.js'
import datalekBetrokkenen from './datalek-betrokkenen.js'
import datalekDrempel from './datalek-drempel.js'
import datalekInhoud from './datalek-inhoud.js'
import datalekRegister from './datalek-register.js'
import datalekVerwerker from './datalek-verwerker.js'
import doelOntbreekt from './doel-ontbreekt.js'
import doelToegevoegdZonderInformatie from './doel-toegevoegd-zonder-informatie.js'
import doelVaag from './doel-vaag.js'
import doelafwijking from './doelafwijking.js'
import doorgifteVermoed from './doorgifte-vermoed.js'
import doorgifteZonderInstrument from './doorgifte-zonder-instrument.js'
import dpiaVermoed from './dpia-vermoed.js'
import fgContactOntbreekt from './fg-contact-ontbreekt.js'
import fgOnafhankelijk from './fg-onafhankelijk.js'
import fgOntbreekt from './fg-ontbreekt.js'
import fgTegenstrijdig from './fg-tegenstrijdig.js'
import gegevensContainerbegrip from './gegevens-containerbegrip.js'
import gegevensOntbreken from './gegevens-ontbreken.js'
import geheimhoudingNietVermeld from './geheimhouding-niet-vermeld.js'
import gerechtvaardigdBelangBijWettelijkeTaak from './gerechtvaardigd-belang-bij-wettelijke-taak.js'
import gerechtvaardigdBelangGemak from './gerechtvaardigd-belang-gemak.js'
import gerechtvaardigdBelangOverheid from './gerechtvaardigd-belang-overheid.js'
import gerechtvaardigdBelangZonderAfweging from './gerechtvaardigd-belang-zonder-afweging.js'
import gezamenlijkNietVermeld from './gezamenlijk-niet-vermeld.js'
import grondslagAndersDanReglement from './grondslag-anders-dan-reglement.js'
import grondslagGewisseld from './grondslag-gewisseld.js'
import grondslagOnbekend from './grondslag-onbekend.js'
import grondslagOntbreekt from './grondslag-ontbreekt.js'
import inzageVergoeding from './inzage-vergoeding.js'
import kopieIdentiteitsbewijs from './kopie-identiteitsbewijs.js'
import leeftijdenVerschillen from './leeftijden-verschillen.js'
import meldplichtAfgeschaft from './meldplicht-afgeschaft.js'
import minderjarigenZonderRegeling from './minderjarigen-zonder-regeling.js'
import nationaliteitZonderNoodzaak from './nationaliteit-zonder-noodzaak.js'
import nen7510Ontbreekt from './nen7510-ontbreekt.js'
import nieuwsbriefMeetGedrag from './nieuwsbrief-meet-gedrag.js'
import onbeveiligdVerzenden from './onbeveiligd-verzenden.js'
import ontvangerInTekst from './ontvanger-in-tekst.js'
import ontvangersOntbreken from './ontvangers-ontbreken.js'
import overeenkomstOnvolledig from './overeenkomst-onvolledig.js'
import procedureBepalingGeldtNiet from './procedure-bepaling-geldt-niet.js'
import procedureOnbereikbaar from './procedure-onbereikbaar.js'
import procedureTakOntbreekt from './procedure-tak-ontbreekt.js'
import procedureTermijnTeLang from './procedure-termijn-te-lang.js'
import procedureUitkomstZonderActie from './procedure-uitkomst-zonder-actie.js'
import reactietermijnTeLang from './reactietermijn-te-lang.js'
import reactietermijnenVerschillen from './reactietermijnen-verschillen.js'
import rechtenOnvolledig from './rechten-onvolledig.js'
import reclameZonderToestemming from './reclame-zonder-toestemming.js'
import registerNoemtZichOnvolledig from './register-noemt-zich-onvolledig.js'
import registerVerouderd from './register-verouderd.js'
import reglementBewaartermijnOnderMinimum from './reglement-bewaartermijn-onder-minimum.js'
import reglementUitzonderingNietInWet from './reglement-uitzondering-niet-in-wet.js'
import reglementVerwijzingVerkeerd from './reglement-verwijzing-verkeerd.js'
import rolOnduidelijk from './rol-onduidelijk.js'
import sjabloonwaarde from './sjabloonwaarde.js'
import strafrechtInReglement from './strafrecht-in-reglement.js'
import strafrechtVerborgen from './strafrecht-verborgen.js'
import strafrechtZonderBasis from './strafrecht-zonder-basis.js'
import toestemmingAltijdEnNiet from './toestemming-altijd-en-niet.js'
import toestemmingDoorHandeling from './toestemming-door-handeling.js'
import toestemmingInAfhankelijkheid from './toestemming-in-afhankelijkheid.js'
import toestemmingNietUitdrukkelijk from './toestemming-niet-uitdrukkelijk.js'
import toestemmingTegenstrijdig from './toestemming-tegenstrijdig.js'
import toestemmingTerwijlVerplicht from './toestemming-terwijl-verplicht.js'
import toestemmingZonderIntrekking from './toestemming-zonder-intrekking.js'
import uitlegOntbreekt from './uitleg-ontbreekt.js'
import uitzonderingNietInWet from './uitzondering-niet-in-wet.js'
import verantwoordelijkeOntbreekt from './verantwoordelijke-ontbreekt.js'
import verklaringElementOntbreekt from './verklaring-element-ontbreekt.js'
import vernietigingNietGeregeld from './vernietiging-niet-geregeld.js'
import verouderdeInstantieOfNorm from './verouderde-instantie-of-norm.js'
import verouderdeTerm from './verouderde-term.js'
import verstrekplichtNietVermeld from './verstrekplicht-niet-vermeld.js'
import vertegenwoordigingNaarOudRecht from './vertegenwoordiging-naar-oud-recht.js'
import verwerkerZonderOvereenkomst from './verwerker-zonder-overeenkomst.js'
import verwerkersovereenkomstTegenstrijdig from './verwerkersovereenkomst-tegenstrijdig.js'
import verwerkersregisterOntbreekt from './verwerkersregister-ontbreekt.js'
import verwijzingZonderSelectie from './verwijzing-zonder-selectie.js'
import verzoekTeHogeDrempel from './verzoek-te-hoge-drempel.js'
import vitaalBelangStructureel from './vitaal-belang-structureel.js'
import websiteAnoniemGenoemd from './website-anoniem-genoemd.js'
import wetNogNietInWerking from './wet-nog-niet-in-werking.js'
import wetVervallen from './wet-vervallen.js'
import wetsnaamOnjuist from './wetsnaam-onjuist.js'
import wettelijkeTaakZonderWet from './wettelijke-taak-zonder-wet.js'
import wettelijkeTermijnZonderWet from './wettelijke-termijn-zonder-wet.js'
import widNummerZonderWet from './wid-nummer-zonder-wet.js'

/** Every rule that avg has. */
export const rules: readonly Rule[] = [
  aanhoudingNakijken,
  aanhoudingZonderVoorwerp,
  actieKlaar,
  actieOnvolledig,
  actieTeLaat,
  adequaatheidsbesluitVerlopen,
  afwijkingNietMogelijk,
  afwijkingOngebruikt,
  afwijkingVerlopen,
  afwijkingZonderReden,
  anoniemTegenstrijdig,
  anonimiserenIsVerwerken,
  artikelBestaatNiet,
  avgNogNietVanToepassing,
  beroepOp305,
  besluitDatalekOnvolledig,
  besluitMetPersoonsgegevens,
  besluitOnvolledig,
  besluitVersieOnbekend,
  besluitZonderAkkoord,
  besluitvormingNietVermeld,
  betrokkenenOntbreken,
  betrokkenenOnvolledig,
  beveiligingOntbreekt,
  bewaartermijnAnderBegin,
  bewaartermijnBovenMaximum,
  bewaartermijnOnderMinimum,
  bewaartermijnOntbreekt,
  bewaartermijnTegenstrijdig,
  bewaartermijnVaag,
  bewaartermijnVerlengdZonderReden,
  bewaartermijnZonderBegin,
  bewaartermijnenVerschillen,
  bewaarwetPastNiet,
  bijzonderOnvolledig,
  bijzonderVerborgen,
  bijzonderVerkeerdRegime,
  bijzonderZonderUitzondering,
  bronNietVermeld,
  bsnOpToestemming,
  bsnZonderWet,
  clientstatusVerraadtZorg,
  controleOnbekend,
  datalek72Uur,
  datalekBegrip,
  datalekBetrokkenen,
  datalekDrempel,
  datalekInhoud,
  datalekRegister,
  datalekVerwerker,
  doelOntbreekt,
  doelToegevoegdZonderInformatie,
  doelVaag,
  doelafwijking,
  doorgifteVermoed,
  doorgifteZonderInstrument,
  dpiaVermoed,
  fgContactOntbreekt,
  fgOnafhankelijk,
  fgOntbreekt,
  fgTegenstrijdig,
  gegevensContainerbegrip,
  gegevensOntbreken,
  geheimhoudingNietVermeld,
  gerechtvaardigdBelangBijWettelijkeTaak,
  gerechtvaardigdBelangGemak,
  gerechtvaardigdBelangOverheid,
  gerechtvaardigdBelangZonderAfweging,
  gezamenlijkNietVermeld,
  grondslagAndersDanReglement,
  grondslagGewisseld,
  grondslagOnbekend,
  grondslagOntbreekt,
  inzageVergoeding,
  kopieIdentiteitsbewijs,
  leeftijdenVerschillen,
  meldplichtAfgeschaft,
  minderjarigenZonderRegeling,
  nationaliteitZonderNoodzaak,
  nen7510Ontbreekt,
  nieuwsbriefMeetGedrag,
  onbeveiligdVerzenden,
  ontvangerInTekst,
  ontvangersOntbreken,
  overeenkomstOnvolledig,
  procedureBepalingGeldtNiet,
  procedureOnbereikbaar,
  procedureTakOntbreekt,
  procedureTermijnTeLang,
  procedureUitkomstZonderActie,
  reactietermijnTeLang,
  reactietermijnenVerschillen,
  rechtenOnvolledig,
  reclameZonderToestemming,
  registerNoemtZichOnvolledig,
  registerVerouderd,
  reglementBewaartermijnOnderMinimum,
  reglementUitzonderingNietInWet,
  reglementVerwijzingVerkeerd,
  rolOnduidelijk,
  sjabloonwaarde,
  strafrechtInReglement,
  strafrechtVerborgen,
  strafrechtZonderBasis,
  toestemmingAltijdEnNiet,
  toestemmingDoorHandeling,
  toestemmingInAfhankelijkheid,
  toestemmingNietUitdrukkelijk,
  toestemmingTegenstrijdig,
  toestemmingTerwijlVerplicht,
  toestemmingZonderIntrekking,
  uitlegOntbreekt,
  uitzonderingNietInWet,
  verantwoordelijkeOntbreekt,
  verklaringElementOntbreekt,
  vernietigingNietGeregeld,
  verouderdeInstantieOfNorm,
  verouderdeTerm,
  verstrekplichtNietVermeld,
  vertegenwoordigingNaarOudRecht,
  verwerkerZonderOvereenkomst,
  verwerkersovereenkomstTegenstrijdig,
  verwerkersregisterOntbreekt,
  verwijzingZonderSelectie,
  verzoekTeHogeDrempel,
  vitaalBelangStructureel,
  websiteAnoniemGenoemd,
  wetNogNietInWerking,
  wetVervallen,
  wetsnaamOnjuist,
  wettelijkeTaakZonderWet,
  wettelijkeTermijnZonderWet,
  widNummerZonderWet,
]

/** A procedure about breaches that leaves nothing to find: examples change one thing in it. */
export const BREACH = `naam: Datalek
versie: 2026-01-01
onderwerp: datalek
vragen:
  - {id: inbreuk, tekst: Ging er iets mis met de beveiliging?, soort: ja-nee, toetst: [inbreuk], omvat: [vernietiging, verlies, wijziging, verstrekking, toegang], antwoorden: [{id: ja, naar: rol}, {id: nee, naar: geen-datalek}]}
  - {id: rol, tekst: Wie bent u?, soort: keuze, antwoorden: [{id: verantwoordelijke, naar: risico}, {id: verwerker, naar: zeggen}]}
  - {id: risico, tekst: Hoe groot is het risico?, soort: keuze, toetst: [risico, hoog-risico, onleesbaar, maatregel-achteraf, onevenredig], antwoorden: [{id: onwaarschijnlijk, naar: vastleggen}, {id: risico, naar: melden}, {id: hoog, naar: informeren}]}
uitkomsten:
  - {id: geen-datalek, tekst: Dit is geen datalek., acties: geen}
  - {id: zeggen, tekst: Zeg het de verantwoordelijke., acties: [{handeling: melden-verantwoordelijke, wat: Zeg het meteen.}]}
  - {id: vastleggen, tekst: Leg het vast., acties: [{handeling: vastleggen, wat: Leg het vast.}]}
  - id: melden
    tekst: Meld het bij de AP.
    acties:
      - {handeling: melden-ap, wat: Meld het bij de AP., binnen: 72 uur, inhoud: [de aard, het contact bij de FG, de gevolgen, de maatregelen]}
      - {handeling: vastleggen, wat: Leg het vast.}
  - id: informeren
    tekst: Meld het bij de AP en informeer de mensen zelf.
    acties:
      - {handeling: melden-ap, wat: Meld het bij de AP., binnen: 72 uur, inhoud: [de aard, het contact bij de FG, de gevolgen, de maatregelen]}
      - {handeling: melden-betrokkenen, wat: Informeer de mensen zelf.}
      - {handeling: vastleggen, wat: Leg het vast.}
`

/** A record of a breach that leaves nothing to find. */
export const RECORD = `naam: Tas in de trein
procedure: datalek
versie: 2026-11-22
datum: 2026-11-22
rol: privacy officer
antwoorden:
  - {vraag: beveiliging, antwoord: ja, overweging: Een tas met dossiers bleef in de trein staan.}
  - {vraag: gevolg, antwoord: [verlies]}
  - {vraag: rol, antwoord: verantwoordelijke}
  - {vraag: kennis, antwoord: '2026-11-21T09:00+01:00'}
  - {vraag: onleesbaar, antwoord: nee, overweging: Het is papier.}
  - {vraag: gezien, antwoord: ja, overweging: De conducteur hield de dichte tas bij zich.}
  - {vraag: beschikbaar, antwoord: ja, overweging: Alle dossiers zitten er nog in.}
  - {vraag: zwaarder, antwoord: [bijzonder, kwetsbaar]}
  - {vraag: lichter, antwoord: [vertrouwd]}
  - {vraag: significant, antwoord: nee}
uitkomst: alleen-vastleggen
inbreuk:
  kennisneming: '2026-11-21T09:00+01:00'
  feiten: Een tas met dossiers bleef een uur in de trein staan.
  gevolgen: Niemand zag de dossiers.
  maatregelen: [tas opgehaald bij de conducteur]
  meldingen: geen
akkoord: {rol: directeur, datum: 2026-11-23}
`

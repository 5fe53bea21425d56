import { findStatutes, type Bewaartermijn as Rij, type Law, type Wet } from '../../law/index.js'
import type { Bewaartermijn } from '../../register/generated/types.js'
import type { Verwerking } from '../../register/model.js'
import { items, texts } from '../../register/states.js'
import { at, type Target } from '../../register/target.js'
import { restingOn } from '../bases.js'
import { list } from '../phrase.js'
import { citedRows, provisionsOf, sources } from '../retention.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'bewaarwet-past-niet',
  title: 'De genoemde wet geldt niet voor deze organisatie of dit werk',
  stake: 'een termijn of taak uit een wet die niet voor u geldt, heeft geen basis',
  subject: 'bewaartermijn',
  severity: 'error',
  judgement: false,
  law: ['Archiefwet 1995 3', 'Jeugdwet 7.3.8(3)', 'BW 7:454(3)', 'Wmo 2015 5.3.4'],
  scope: 'verwerking',
  messages: {
    alleen_overheid: {
      wat: 'Hier staat de {wet}. Die geldt voor overheden, en {organisatie} is dat volgens het register niet.',
      waarom: 'Een termijn of taak uit een wet die niet voor u geldt, heeft geen basis. Mensen kunnen er ook niet op vertrouwen.',
      doe: 'zoek op welke wet wel voor u geldt en zet die bij `wet`. Doet u dit werk voor een overheid? Zet die dan bij `opdrachtgevers` of `verantwoordelijken`.',
    },
    overheid_of_niet: {
      wat: 'Hier staat de {wet}. Die geldt voor overheden, en het register zegt niet of {organisatie} dat is.',
      waarom: 'Voor een stichting of bedrijf volgt de termijn niet uit de {wet}, maar uit de wet over het eigen werk, zoals de Jeugdwet of de Wmo 2015.',
      doe: 'zet bij de organisatie `soort: publiek` of `soort: privaat`. Is zij privaat? Zoek dan op welke wet wel geldt en zet die bij `wet`.',
      severity: 'warning',
    },
    ander_regime: {
      wat: 'De termijn rust op {bron}, maar het register noemt ander werk: {regimes}.',
      waarom: 'Elke wet geldt voor haar eigen werk: de WGBO voor geneeskundige behandeling, de Jeugdwet voor jeugdhulp, de Wmo 2015 voor ondersteuning.',
      doe: 'noem bij `wet` de wet die bij dit werk hoort. Valt dit dossier wel onder de genoemde wet? Zet dat dan bij `regime` van deze termijn.',
      severity: 'warning',
    },
    welke: {
      wat: 'Bij deze termijn staan twee wetten die voor verschillend werk gelden, zonder te zeggen welke waarvoor geldt: {bron}.',
      waarom: 'Wie zijn dossier zoekt, moet kunnen zien welke wet daarvoor geldt. De termijnen en rechten zijn niet overal gelijk.',
      doe: 'maak er twee regels van, elk met een eigen `regime` en `wet`, of noem de ene wet die geldt.',
      severity: 'warning',
    },
  },
  limits: [
    'Een private organisatie die een overheidstaak uitvoert of een archief voor een gemeente bewaart, kan onder de Archiefwet vallen. Met de gemeente bij `opdrachtgevers`, of met `algemeen-belang` als grondslag, zwijgt deze controle.',
    'Geneeskundige behandeling binnen jeugdhulp valt onder de WGBO (artikel 7.3.1 lid 3 Jeugdwet). Zet daar `soort: medisch-dossier` bij.',
    'Van andere wetten weet deze controle niet voor wie ze gelden.',
  ],
  examples: {
    fout: [
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, vanaf: afsluiting, wet: archiefwet}\n',
      'naam: Dossier\ndoelen:\n  - {omschrijving: Dossiers bewaren, wet: artikel 3 Archiefwet 1995}\n',
      'naam: Register\npartijen:\n  - {id: woongroep, naam: Woongroep}\nverantwoordelijken: [woongroep]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    bewaartermijnen:\n      - {wat: dossier, termijn: 15 jaar, vanaf: afsluiting, wet: Archiefwet}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, soort: zorgdossier, termijn: 20 jaar, vanaf: de laatste wijziging, wet: WGBO}\n',
      'naam: Dossier\nregimes: [jeugdhulp, wgbo]\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, vanaf: de laatste wijziging, wet: [WGBO, Jeugdwet]}\n',
    ],
    goed: [
      'naam: Register\npartijen:\n  - {id: gemeente, naam: Gemeente, soort: publiek}\nverantwoordelijken: [gemeente]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    bewaartermijnen:\n      - {wat: dossier, termijn: 15 jaar, vanaf: afsluiting, wet: Archiefwet 1995}\n',
      'naam: Register\npartijen:\n  - {id: bureau, naam: Bureau, soort: privaat}\n  - {id: gemeente, naam: Gemeente, soort: publiek}\nverantwoordelijken: [bureau]\nverwerkingen:\n  archief:\n    naam: Archief voor de gemeente\n    opdrachtgevers: [gemeente]\n    bewaartermijnen:\n      - {wat: dossiers, termijn: 15 jaar, vanaf: afsluiting, wet: Archiefwet 1995}\n',
      'naam: Keuringen namens de overheid\ngrondslag: algemeen-belang\nwet: artikel 4.1 Wet langdurige zorg\nbewaartermijnen:\n  - {wat: besluiten, termijn: 5 jaar, vanaf: afdoening, wet: Archiefwet 1995}\n',
      'naam: Behandeling\nbewaartermijnen:\n  - {wat: behandeldossier, soort: medisch-dossier, termijn: 20 jaar, vanaf: de laatste wijziging, wet: WGBO}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, soort: zorgdossier, regime: wgbo, termijn: 20 jaar, vanaf: de laatste wijziging, wet: WGBO}\n',
      'naam: Boeken\nbewaartermijnen:\n  - {wat: boeken, soort: administratie, termijn: 7 jaar, vanaf: einde boekjaar, wet: [AWR 52(4), BW 2:10(3)]}\n',
      'naam: Dossier\nbewaartermijnen: onbekend\n',
    ],
  },
  check({ verwerking, law, report }) {
    const seen = new Set<string>()
    for (const { target, text } of lawsNamed(verwerking)) {
      for (const wet of reserved(text, law)) {
        if (seen.has(wet.id) || worksForPublicBody(verwerking) || restingOn(verwerking, law, 'e').length > 0) continue
        seen.add(wet.id)
        const message = verwerking.verantwoordelijken.every(({ soort }) => soort === 'privaat') && verwerking.verantwoordelijken.length > 0 ? 'alleen_overheid' : 'overheid_of_niet'
        report(target, message, { wet: wet.naam, organisatie: organisationOf(verwerking) }, { law: ['Archiefwet 1995 3'] })
      }
    }
    for (const regel of items(verwerking.yaml.bewaartermijnen)) checkRegime(regel, verwerking, law, (message, data, provisions) => report(at(regel, 'wet'), message, data, { law: provisions }))
  },
})

/** Every law that a term or purpose rests on, and where it stands. */
function lawsNamed({ yaml, doelen }: Verwerking): { text: string; target: Target }[] {
  const owners = [...items(yaml.bewaartermijnen), yaml, ...doelen.flatMap((doel) => doel.yaml ?? [])]
  return owners.flatMap((owner) => texts(owner.wet).map((text) => ({ text, target: at(owner, 'wet') })))
}

/** Laws for public bodies alone. */
function reserved(text: string, law: Law): Wet[] {
  return findStatutes(text)
    .flatMap(({ wet }) => law.statute(wet) ?? [])
    .filter(({ alleen }) => alleen === 'publiek')
}

function worksForPublicBody({ verantwoordelijken, yaml, register }: Verwerking): boolean {
  const principals = items(yaml.opdrachtgevers).flatMap((id) => register.partijen.get(id) ?? [])
  return [...verantwoordelijken, ...principals].some(({ soort }) => soort === 'publiek')
}

function organisationOf({ verantwoordelijken, register }: Verwerking): string {
  return list(verantwoordelijken.map(({ naam }) => naam)) || register.yaml.naam
}

/** Kinds of which only one law can be meant, whatever else the organisation does. */
const SETTLED = new Set(['medisch-dossier', 'administratie', 'loonadministratie', 'identiteitsbewijs-personeel'])

function checkRegime(
  regel: Bewaartermijn,
  { regimes }: Verwerking,
  law: Law,
  say: (message: 'ander_regime' | 'welke', data: Record<string, string>, provisions: string[]) => void,
): void {
  if (regel.soort !== undefined && SETTLED.has(regel.soort)) return
  const known = regel.regime === undefined || regel.regime === 'onbekend' ? regimes : [regel.regime]
  const fits = (row: Rij): boolean => row.regimes!.some((each) => known.includes(each))
  const cited = citedRows(law.terms('zorgdossier', undefined), texts(regel.wet)).filter((row) => row.regimes !== undefined && row.gezag === 'wet')
  if (cited.length === 0) return
  const bron = sources(cited)
  if (known.length > 0 && !cited.some(fits)) say('ander_regime', { bron, regimes: list(known) }, provisionsOf(cited))
  else if (regel.regime === undefined && new Set(cited.map(({ bepaling }) => bepaling!.split(' ')[0])).size > 1) say('welke', { bron }, provisionsOf(cited))
}

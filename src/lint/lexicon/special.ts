import { type Entry, Lexicon } from './lexicon.js'

/** The categories of art. 9(1) AVG, by the names that a register uses. */
export type Category = 'ras-of-etnische-afkomst' | 'politieke-opvattingen' | 'religie-of-levensbeschouwing' | 'vakbond' | 'genetisch' | 'biometrisch' | 'gezondheid' | 'seksualiteit'

/** How a sentence names a category. */
export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  'ras-of-etnische-afkomst': 'ras of etnische afkomst',
  'politieke-opvattingen': 'politieke opvattingen',
  'religie-of-levensbeschouwing': 'religie of levensbeschouwing',
  vakbond: 'lidmaatschap van een vakbond',
  genetisch: 'genetische gegevens',
  biometrisch: 'biometrische gegevens',
  gezondheid: 'gezondheid',
  seksualiteit: 'seksualiteit',
}

/**
 * Words that name such data. A photo, sex, nationality, a bare `indicatie` and a bare `plan` are left out: they are special
 * only with something beside them.
 */
const ENTRIES: readonly Entry<Category>[] = [
  {
    concept: 'gezondheid',
    words: [
      'gezondheid', 'gezondheidsgegeven', 'gezondheidstoestand', 'gezondheidssituatie', 'gezondheidsklacht', 'gezondheidsprobleem', 'gezondheidsproblemen', 'gezondheidsinformatie',
      'medisch*', 'diagnos*', '=ziek', '=zieke', '=zieken', 'ziekte', 'ziektebeeld', 'ziektegeschiedenis', 'ziekteverzuim', 'ziekteverlof', 'ziekmelding', 'aandoening', 'stoornis', 'stoornissen',
      'handicap', 'gehandicapt', 'lichamelijke beperking', 'verstandelijke beperking', 'psychische beperking', 'functionele beperking', 'arbeidsbeperking', 'arbeidsongeschikt*',
      'medicijn*', 'medicatie*', 'geneesmiddel*', 'allergie', 'allergieen', 'autis*', '=adhd', '=ass', 'depressie', 'dementie', 'psychisch*', 'psychiatr*', 'psycholog*', 'verslaving*', 'verslaafd',
      'zwanger*', 'bloedgroep', 'vaccinatie*', 'letsel', 'revalidatie*', '=hiv', 'behandelplan', 'behandelplannen', 'patientdossier', 'patientgegeven', 'zorgindicatie', 'zorg indicatie', 'indicatiestelling',
      'indicatiebesluit', 'wlz indicatie', 'zorgplan', 'zorgplannen', 'zorgdossier', 'zorgzwaarte*', 'zorgprofiel', 'zorgbehoefte',
    ],
  },
  {
    concept: 'ras-of-etnische-afkomst',
    words: ['=ras', '=rassen', 'etnisch*', 'etniciteit', 'land van herkomst', 'landen van herkomst', 'culturele afkomst', 'culturele achtergrond', 'migratieachtergrond', 'huidskleur'],
  },
  { concept: 'politieke-opvattingen', words: ['politieke opvatting', 'politieke voorkeur', 'politieke gezindheid', 'politieke overtuiging', 'partijlidmaatschap', 'lidmaatschap politieke partij', 'stemgedrag'] },
  {
    concept: 'religie-of-levensbeschouwing',
    words: ['godsdienst*', 'religie', 'religieus', 'religieuze', 'levensbeschouw*', 'levensovertuiging', 'geloof', 'geloofsovertuiging', 'kerkgenootschap', 'kerkelijk*'],
  },
  { concept: 'vakbond', words: ['vakbond*', 'vakvereniging*'] },
  { concept: 'genetisch', words: ['genetisch*', '=dna', 'erfelijk*'] },
  { concept: 'biometrisch', words: ['biometr*', 'vingerafdruk', 'vingerafdrukken', 'irisscan', 'gezichtsherkenning', 'stemherkenning'] },
  { concept: 'seksualiteit', words: ['seksue*', 'seksuali*', 'seksleven', 'geaardheid', '=lhbti', '=lhbtiq'] },
]

export const special = new Lexicon(ENTRIES)

import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { AvgError } from '../../src/core/error.js'
import { fromForeign } from '../../src/exchange/foreign/import.js'
import { targetOf } from '../../src/exchange/foreign/headings.js'
import { recognise } from '../../src/exchange/foreign/recognise.js'
import { checkMapping, type Mapping, TARGETS } from '../../src/exchange/foreign/targets.js'
import type { RawSheet } from '../../src/exchange/spreadsheet/workbook.js'
import { leaves, registerOf } from './imported.js'

const _ = undefined

/** Of a municipality that does not exist, in the way that many publish theirs: a title on top, one row for each activity. */
const DUTCH: RawSheet = {
  name: 'Register',
  rows: [
    ['Verwerkingenregister gemeente Nergenshuizen'],
    ['Versie 3', _, 'vastgesteld op 1-2-2026'],
    [],
    ['Nr.', 'Naam verwerking', 'Afdeling', 'Doeleinde(n) van de verwerking', 'Rechtsgrond', 'Wettelijke bepaling', 'Categorieën van betrokkenen', 'Categorieën persoonsgegevens (art. 30 lid 1 c AVG)', 'Bijzondere persoonsgegevens', 'Ontvangers', 'Verwerker(s)', 'Doorgifte buiten de EER', 'Bewaartermijn', 'Technische maatregelen', 'Organisatorische maatregelen', 'Kleurcode'],
    ['V-01', 'Parkeervergunningen', 'Team Straat', 'Vergunningen geven; Controleren', 'Publieke taak', 'artikel 225 Gemeentewet', 'bewoners, bezoekers, handhavers', '- naam\n- kenteken', 'Geen', 'Geen', 'Verzonnen Parkeer bv', 'n.v.t.', '5 jaar na einde vergunning', 'Versleuteling', 'Clean desk', 'groen'],
    [_, _, _, _, _, _, _, 'betaalgegevens', _, _, _, _, '7 jaar', _, _, _],
    ['Domein Zorg'],
    ['V-02', 'Huishoudelijke hulp', 'Team Thuis', 'Hulp regelen', 'artikel 6 lid 1 onder c AVG, artikel 2.3.2 Wmo 2015', _, 'inwoners', 'gezondheid', 'Gezondheid', 'zorgaanbieders', 'Onbekend', 'Nee', 'Onbekend', _, _, _],
  ],
}

const ENGLISH: RawSheet = {
  name: 'ROPA',
  rows: [
    ['Business function', 'Name of processing activity', 'Purpose of processing', 'Article 6 lawful basis for processing personal data', 'Categories of individuals', 'Categories of personal data', 'Categories of recipients', 'Names of third countries or international organisations that personal data are transferred to (if applicable)', 'Safeguards for exceptional transfers', 'Retention schedule (if possible)', 'General description of technical and organisational security measures (if possible)'],
    ['Finance', 'Payroll', 'Pay staff', 'Article 6(1)(b)', 'Employees', 'Contact details', 'Tax office', 'None', 'N/A', '7 years after the end of employment', 'Encrypted storage; access policy'],
    ['Finance', 'Payroll', 'Pay staff', 'Article 6(1)(b)', 'Successors', 'Bank details', 'Tax office', 'None', 'N/A', '2 years', 'Encrypted storage; access policy'],
    ['Sales', 'Newsletter', 'Send news', 'Consent', 'Subscribers', 'E-mail address', 'N/A', 'India', 'Standard clauses', 'Until people stop', 'Unknown'],
  ],
}

const FRENCH: RawSheet = {
  name: 'Fiche paie',
  rows: [
    ['Fiche de registre'],
    ['Nom du traitement', 'Gestion de la paie inventée'],
    ['N° / REF', 'F-7'],
    ['Acteurs'],
    ['Responsable du traitement', 'Société Imaginaire', 'adresse : 1 rue Nulle Part'],
    ['Finalités', 'Payer les salariés'],
    [_, 'Déclarer les charges'],
    ['Base légale', 'Obligation légale'],
    ['Catégories de personnes concernées', 'Salariés'],
    ['Catégories de données personnelles concernées', 'état civil ; salaire'],
    ['Données sensibles', 'Non'],
    ['Durée de conservation', '5 ans à compter du départ'],
    ['Destinataires', 'Aucun'],
    ['Sous-traitants', 'Paie Imaginaire SA'],
    ['Transferts hors UE', 'Non'],
    ['Mesures de sécurité', 'chiffrement\nformation du personnel'],
    ['Couleur préférée', 'bleu'],
  ],
}

const read = (...sheets: RawSheet[]): ReturnType<typeof fromForeign> => fromForeign(sheets, recognise(sheets).mapping)

describe('Headings of published registers are recognised', () => {
  it.each([
    ['Doel', 'doelen'],
    ['Doeleinde(n) van de verwerking', 'doelen'],
    ['2. Met welk doel verwerkt u de persoonsgegevens?', 'doelen'],
    ['Purpose of the processing', 'doelen'],
    ['Finalité(s) du traitement', 'doelen'],
    ['Grondslag', 'grondslag'],
    ['Juridische grondslag (art. 6 AVG)', 'grondslag'],
    ['Article 6 lawful basis for processing personal data', 'grondslag'],
    ['Base juridique', 'grondslag'],
    ['Categorieën betrokkenen', 'betrokkenen'],
    ['CATEGORIEËN VAN BETROKKENEN:', 'betrokkenen'],
    ['Data subjects', 'betrokkenen'],
    ['Catégories de personnes concernées', 'betrokkenen'],
    ['Persoonsgegevens', 'persoonsgegevens'],
    ['Bijzondere categorieën van persoonsgegevens', 'bijzonder'],
    ['Bewaartermijn van de persoonsgegevens', 'bewaartermijnen'],
    ['Retention', 'bewaartermijnen'],
    ['Durée de conservation', 'bewaartermijnen'],
    ['Categorieën ontvangers van persoonsgegevens', 'ontvangers'],
    ['Naam verwerker', 'verwerkers'],
    ['Naam verwerkingsverantwoordelijke', 'verantwoordelijken'],
    ['Naam verwerking', 'naam'],
    ['Sous-traitants', 'verwerkers'],
    ['Doorgifte buiten de EU/EER', 'doorgifte'],
    ['Ontvangers in derde landen', 'doorgifte'],
    ['Transferts hors UE', 'doorgifte'],
    ['Passende waarborgen bij doorgifte', 'instrument'],
    ['Technische en organisatorische beveiligingsmaatregelen', 'beveiliging'],
    ['Technische beveiligingsmaatregelen', 'technisch'],
    ['Mesures de sécurité', 'beveiliging'],
    ['Bron van de gegevens', 'bron'],
    ['Existence of automated decision-making, including profiling (if applicable)', 'geautomatiseerde_besluiten'],
    ['DPIA nodig?', 'dpia'],
    ['DPIA uitgevoerd?', _],
    ['Link to contract with processor', _],
    ['Datum verwerkersovereenkomst', _],
    ['Rechten van betrokkenen', _],
    ['Kleurcode', _],
    ['', _],
    ['?', _],
    ['x'.repeat(300), _],
  ])('%s', (heading, target) => {
    expect(targetOf(heading)).toBe(target)
  })
})

describe('A Dutch register with an activity on each row', () => {
  const { mapping, losses } = recognise([DUTCH])
  const found = read(DUTCH)

  it('is recognised under its title, with the column that nobody knows named', () => {
    expect(mapping.bladen).toMatchObject([{ blad: 'Register', kopregel: 4, soort: 'rijen' }])
    expect(Object.values(mapping.bladen[0]!.kolommen)).toEqual(['kenmerk', 'naam', 'eigenaar', 'doelen', 'grondslag', 'wet', 'betrokkenen', 'persoonsgegevens', 'bijzonder', 'ontvangers', 'verwerkers', 'doorgifte', 'bewaartermijnen', 'technisch', 'organisatorisch'])
    expect(losses).toEqual([{ what: 'Deze kolommen herkent avg niet. Wijs zelf een veld aan, of laat ze weg.', places: ['blad Register, cel P4: Kleurcode'] }])
  })

  it('comes in, with the rows below an activity as part of it', () => {
    expect(found.values.get('verwerkingen/v-01-parkeervergunningen.yaml')).toEqual({
      naam: 'Parkeervergunningen',
      vindplaats: { document: 'Register', plaats: 'nummer V-01' },
      eigenaar: 'Team Straat',
      doelen: ['Vergunningen geven', 'Controleren'],
      grondslag: 'algemeen-belang',
      wet: 'artikel 225 Gemeentewet',
      verwerkers: [{ partij: 'verzonnen-parkeer-bv' }],
      betrokkenen: ['bewoners', 'bezoekers', 'handhavers'],
      persoonsgegevens: [
        { id: 'naam-kenteken', gegevens: ['naam', 'kenteken'] },
        { id: 'betaalgegevens', gegevens: ['betaalgegevens'] },
      ],
      bewaartermijnen: [
        { groepen: ['naam-kenteken'], termijn: '5 jaar', vanaf: 'einde vergunning' },
        { groepen: ['betaalgegevens'], termijn: '7 jaar' },
      ],
      bijzonder: 'geen',
      ontvangers: 'geen',
      doorgifte: 'geen',
      beveiliging: { technisch: ['Versleuteling'], organisatorisch: ['Clean desk'] },
    })
    expect(found.values.get('verwerkingen/v-02-huishoudelijke-hulp.yaml')).toMatchObject({ grondslag: 'wettelijke-verplichting', wet: 'artikel 2.3.2 Wmo 2015', bijzonder: { genoemd: ['Gezondheid'], categorieen: 'gezondheid' }, verwerkers: 'onbekend', bewaartermijnen: 'onbekend', doorgifte: 'geen' })
    expect(found.values.get('register.yaml')).toEqual({ partijen: [{ id: 'verzonnen-parkeer-bv', naam: 'Verzonnen Parkeer bv' }] })
    registerOf(found)
  })

  it('says of each value which cells it is from', () => {
    expect(found.places.get('verwerkingen/v-01-parkeervergunningen.yaml#/bewaartermijnen')).toBe('blad Register, cel M5; blad Register, cel M6')
  })

  it('lists the titles and the cells that found no place', () => {
    expect(found.losses.flatMap(({ places }) => places)).toEqual(['blad Register, cel A1: Verwerkingenregister gemeente Nergenshuizen', 'blad Register, cel A2: Versie 3', 'blad Register, cel C2: vastgesteld op 1-2-2026', 'blad Register, cel P4: Kleurcode', 'blad Register, cel P5: groen', 'blad Register, cel A7: Domein Zorg'])
  })
})

describe('An English register that repeats the name on each row', () => {
  const found = read(ENGLISH)

  it('has one activity for all rows of that name, with data, people and retention kept together', () => {
    expect([...found.values.keys()]).toEqual(['verwerkingen/payroll.yaml', 'verwerkingen/newsletter.yaml'])
    expect(found.values.get('verwerkingen/payroll.yaml')).toMatchObject({
      eigenaar: 'Finance',
      doelen: ['Pay staff'],
      grondslag: 'overeenkomst',
      betrokkenen: ['Employees', 'Successors'],
      persoonsgegevens: [
        { id: 'contact-details', gegevens: ['Contact details'], van: ['employees'] },
        { id: 'bank-details', gegevens: ['Bank details'], van: ['successors'] },
      ],
      bewaartermijnen: [
        { groepen: ['contact-details'], termijn: '7 jaar', vanaf: 'the end of employment' },
        { groepen: ['bank-details'], termijn: '2 jaar' },
      ],
      doorgifte: 'geen',
      beveiliging: { technisch: ['Encrypted storage'], organisatorisch: ['access policy'] },
    })
    registerOf(found)
  })

  it('keeps a transfer with how it is arranged, and states what is not known', () => {
    expect(found.values.get('verwerkingen/newsletter.yaml')).toMatchObject({ grondslag: 'toestemming', ontvangers: 'geen', doorgifte: [{ land: 'India', instrument: 'Standard clauses' }], bewaartermijnen: [{ criterium: 'Until people stop' }], beveiliging: 'onbekend' })
  })
})

describe('A French form with an activity on each sheet', () => {
  const { mapping } = recognise([FRENCH])
  const found = read(FRENCH, { ...FRENCH, name: 'Fiche congés', rows: FRENCH.rows.filter(([label]) => label !== 'Nom du traitement') })

  it('is recognised as a form', () => {
    expect(mapping.bladen).toMatchObject([{ blad: 'Fiche paie', soort: 'formulier', kolommen: { Finalités: 'doelen', 'Base légale': 'grondslag', 'Durée de conservation': 'bewaartermijnen' } }])
  })

  it('comes in by question, with an answer on more than one row', () => {
    expect(found.values.get('verwerkingen/f-7-gestion-de-la-paie-inventee.yaml')).toEqual({
      naam: 'Gestion de la paie inventée',
      vindplaats: { document: 'Fiche paie', plaats: 'nummer F-7' },
      doelen: ['Payer les salariés', 'Déclarer les charges'],
      grondslag: 'wettelijke-verplichting',
      verantwoordelijken: ['societe-imaginaire'],
      verwerkers: [{ partij: 'paie-imaginaire-sa' }],
      betrokkenen: ['Salariés'],
      persoonsgegevens: [{ gegevens: ['état civil', 'salaire'] }],
      bewaartermijnen: [{ termijn: '5 jaar', vanaf: 'départ' }],
      bijzonder: 'geen',
      ontvangers: 'geen',
      doorgifte: 'geen',
      beveiliging: { technisch: ['chiffrement'], organisatorisch: ['formation du personnel'] },
    })
    registerOf(found)
  })

  it('goes by its purpose when nobody named it', () => {
    expect([...found.values.keys()]).toContain('verwerkingen/f-7-payer-les-salaries.yaml')
  })

  it('lists questions without a field with their answers, and what stands beside an answer', () => {
    const all = found.losses.flatMap(({ places }) => places)
    expect(all).toEqual(expect.arrayContaining(['blad Fiche paie, cel A17: Couleur préférée', 'blad Fiche paie, cel B17: bleu', 'blad Fiche paie, cel C5: adresse : 1 rue Nulle Part', 'blad Fiche paie, cel A4: Acteurs']))
  })
})

describe('Bases and purposes', () => {
  const row = (...cells: (string | undefined)[][]): unknown => {
    const { values } = read({ name: 'Blad1', rows: [['Verwerking', 'Doel', 'Grondslag', 'Betrokkenen'], ...cells] })
    const { naam: _naam, betrokkenen: _people, ...rest } = values.get('verwerkingen/proef.yaml') as Record<string, unknown>
    return rest
  }

  it('a basis on the row of its purpose is of that purpose', () => {
    expect(row(['Proef', 'Nieuws sturen', 'Toestemming'], [_, 'Rekening sturen', 'Overeenkomst'])).toEqual({ doelen: [{ omschrijving: 'Nieuws sturen', grondslag: 'toestemming' }, { omschrijving: 'Rekening sturen', grondslag: 'overeenkomst' }] })
  })

  it('as many bases as purposes go together in their order', () => {
    expect(row(['Proef', 'Nieuws sturen\nRekening sturen', 'Toestemming\nOvereenkomst'])).toEqual({ doelen: [{ omschrijving: 'Nieuws sturen', grondslag: 'toestemming' }, { omschrijving: 'Rekening sturen', grondslag: 'overeenkomst' }] })
  })

  it('another number of bases stays text: nobody can say which is whose', () => {
    expect(row(['Proef', 'Nieuws sturen', 'Toestemming\nOvereenkomst'])).toEqual({ doelen: ['Nieuws sturen'], grondslag: 'Toestemming\nOvereenkomst' })
  })

  it('a remark with a basis keeps the whole text', () => {
    expect(row(['Proef', 'Nieuws sturen', 'Toestemming: op een formulier'])).toEqual({ doelen: ['Nieuws sturen'], grondslag: 'Toestemming: op een formulier' })
  })
})

describe('Rows', () => {
  const HEAD = ['Verwerking', 'Doel', 'Grondslag', 'Betrokkenen']

  it('a name alone begins an activity when the rows below say what it does', () => {
    const { values } = read({ name: 'Blad1', rows: [HEAD, ['Een'], [_, 'helpen', 'Toestemming', 'mensen'], ['Twee', 'leren', _, _]] })
    expect(values.get('verwerkingen/een.yaml')).toEqual({ naam: 'Een', doelen: ['helpen'], grondslag: 'toestemming', betrokkenen: ['mensen'] })
    expect(values.get('verwerkingen/twee.yaml')).toEqual({ naam: 'Twee', doelen: ['leren'] })
  })

  it('headings that stand there again are no activity', () => {
    const { values, losses } = read({ name: 'Blad1', rows: [HEAD, ['Een', 'helpen', _, _], HEAD, ['Twee', 'leren', _, _]] })
    expect([...values.keys()]).toEqual(['verwerkingen/een.yaml', 'verwerkingen/twee.yaml'])
    expect(losses.flatMap(({ places }) => places)).toContain('blad Blad1, cel A3: Verwerking')
  })

  it('a heading that stands twice and a column without one have a name of their own', () => {
    const sheet = { name: 'Blad1', rows: [['Verwerking', 'Doel', 'Doel', _], ['Een', 'helpen', 'leren', 'los']] }
    expect(recognise([sheet])).toEqual({
      mapping: { bladen: [{ blad: 'Blad1', kopregel: 1, soort: 'rijen', kolommen: { Verwerking: 'naam', Doel: 'doelen', 'Doel (kolom C)': 'doelen' } }] },
      losses: [{ what: expect.stringContaining('herkent avg niet'), places: ['blad Blad1, cel D1: (kolom D)'] }],
    })
    expect(read(sheet).values.get('verwerkingen/een.yaml')).toEqual({ naam: 'Een', doelen: ['helpen', 'leren'] })
  })

  it('more than `nee` about a transfer is for a person to read', () => {
    const { values, losses } = read({ name: 'Blad1', rows: [['Verwerking', 'Doel', 'Doorgifte'], ['Een', 'helpen', 'Nee, behalve de back-up']] })
    expect(values.get('verwerkingen/een.yaml')).toEqual({ naam: 'Een', doelen: ['helpen'] })
    expect(leaves(losses).join()).toContain('cel C2: Nee, behalve de back-up')
  })

  it('a list of sheets holds what is a register, and names what is not', () => {
    const lists = { name: 'Keuzelijst', rows: [['rood'], ['groen']] }
    const { mapping, losses } = recognise([lists, DUTCH, { name: 'Leeg', rows: [] }])
    expect(mapping.bladen.map(({ blad }) => blad)).toEqual(['Register'])
    expect(losses).toContainEqual({ what: 'Op deze bladen herkent avg geen register.', places: ['blad Keuzelijst'] })
    expect(fromForeign([lists, DUTCH], mapping).losses.flatMap(({ places }) => places)).toEqual(expect.arrayContaining(['blad Keuzelijst, cel A1: rood', 'blad Keuzelijst, cel A2: groen']))
  })
})

describe('The mapping is a small file for next time', () => {
  const { mapping } = recognise([DUTCH, FRENCH])

  it('that gives the same register when it is read back', () => {
    const again = checkMapping(parse(stringify(mapping)), 'toewijzing.yaml')
    expect(again).toEqual(mapping)
    expect(fromForeign([DUTCH, FRENCH], again)).toEqual(read(DUTCH, FRENCH))
  })

  it('in which a person may give a column another field, or none', () => {
    const changed: Mapping = { bladen: [{ ...mapping.bladen[0]!, kolommen: { ...mapping.bladen[0]!.kolommen, Kleurcode: 'opmerkingen', Afdeling: 'overslaan' } }] }
    const { values, losses } = fromForeign([DUTCH], changed)
    const activity = values.get('verwerkingen/v-01-parkeervergunningen.yaml') as Record<string, unknown>
    expect([activity['opmerkingen'], activity['eigenaar']]).toEqual([[{ tekst: 'groen' }], undefined])
    expect(losses).toContainEqual({ what: 'Deze kolom slaat u over.', places: ['blad Register, cel C5: Team Straat', 'blad Register, cel C8: Team Thuis'] })
  })

  const blad = { blad: 'Register', kopregel: 4, soort: 'rijen', kolommen: { Doel: 'doelen' } }
  it.each([
    [5, /hier hoort een lijst `bladen`/],
    [{ bladen: [{ ...blad, blad: '' }] }, /blad 1 heeft geen naam/],
    [{ bladen: [{ ...blad, kopregel: 0 }] }, /`kopregel` van blad Register is geen rijnummer/],
    [{ bladen: [{ ...blad, soort: 'tabel' }] }, /niet `rijen` of `formulier`/],
    [{ bladen: [{ ...blad, kolommen: [] }] }, /geen `kolommen`/],
    [{ bladen: [{ ...blad, kolommen: { Doel: 'constructor' } }] }, /kolom “Doel” van blad Register gaat naar `constructor`\. Kies uit: kenmerk, naam/],
  ])('a mistake in it is named: %j', (value, message) => {
    expect(() => checkMapping(value, 'toewijzing.yaml')).toThrow(AvgError)
    expect(() => checkMapping(value, 'toewijzing.yaml')).toThrow(message)
  })

  it('a sheet that is no longer there is named, and a column likewise', () => {
    expect(() => fromForeign([FRENCH], { bladen: [mapping.bladen[0]!] })).toThrow(/blad Register uit de toewijzing staat niet in dit bestand. Wel: Fiche paie/)
    expect(fromForeign([DUTCH], { bladen: [{ ...mapping.bladen[0]!, kolommen: { ...mapping.bladen[0]!.kolommen, Weg: 'doelen' } }] }).losses).toContainEqual({ what: 'Deze kolom staat in de toewijzing en niet op het blad.', places: ['blad Register: Weg'] })
  })

  it('nothing to read is an error, not an empty register', () => {
    expect(() => fromForeign([{ name: 'Register', rows: [['Doel']] }], { bladen: [{ ...blad, kopregel: 1, soort: 'rijen', kolommen: { Doel: 'doelen' } }] })).toThrow(/geen verwerking in het bestand/)
  })

  it('every field has a Dutch explanation', () => {
    expect(Object.values(TARGETS).every((help) => /^\p{Lu}/u.test(help))).toBe(true)
  })
})

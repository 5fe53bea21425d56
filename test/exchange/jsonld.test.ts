import { beforeAll, describe, expect, it } from 'vitest'
import { jsonld } from '../../src/exchange/jsonld/export.js'
import { OWN_CLASSES, OWN_PROPERTIES } from '../../src/exchange/jsonld/own.js'
import { lawAt } from '../../src/law/index.js'
import type { Register as RegisterYaml, Verwerking as VerwerkingYaml } from '../../src/register/generated/types.js'
import type { Register, Verwerking } from '../../src/register/model.js'
import { project, type Reader } from '../../src/render/projection.js'
import { read, rebuilt } from '../render/registers.js'
import { DCT, DPV, expand, GDPR, objects, OWN, RDF_TYPE, strangers, text, type Triple, triples } from './linked.js'
import { ID, samples } from './samples.js'

const REGISTERS = ['cjg-de-kempen', 'jados', 'jens', 'voorbeeld', 'woongroep', 'zaz']
const ABOUT = { avg: '0.0.0' }
const unsaid = (value: unknown): boolean => value === undefined || value === 'geen' || value === 'onbekend'
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.filter((each) => !unsaid(each)) : [])

const { verklaring: _verklaring, ...EMPTY } = read('jens')

/** A register that says only this. */
function made(register: unknown, activity: unknown, id = 'proef'): Register {
  return rebuilt(EMPTY, (yaml, activities) => {
    for (const key of Object.keys(yaml)) delete yaml[key as keyof RegisterYaml]
    for (const key of Object.keys(activities)) delete activities[key]
    Object.assign(yaml, register)
    activities[id] = activity as VerwerkingYaml
  })
}

describe.each(REGISTERS)('the register %s as linked data', (name) => {
  const register = read(name)
  const base = `urn:avg-register:${name}`
  const at = (one: Verwerking): string => `${base}:verwerking:${one.id}`
  const activities = [...register.verwerkingen.values()]
  let file: string
  let graph: Triple[]
  beforeAll(async () => {
    file = text(jsonld(register, ABOUT))
    graph = await triples(file)
  })

  it('expands without a network', async () => {
    expect((await expand(file)) as unknown[]).not.toHaveLength(0)
    expect(graph.length).toBeGreaterThan(activities.length * 10)
  })

  it('uses only IRIs of DPV 2.3, of standards, and its own', () => {
    expect(strangers(graph, name)).toEqual([])
  })

  it('says which release of DPV it uses', () => {
    expect(objects(graph, base, `${DCT}conformsTo`)).toEqual(['https://w3id.org/dpv/2.3'])
  })

  it('has every activity with its name, and no other', () => {
    expect(objects(graph, base, `${DCT}hasPart`)).toEqual(activities.map(at))
    for (const one of activities) expect(objects(graph, at(one), `${DCT}title`)).toEqual([one.yaml.naam])
  })

  it.each([
    ['controllers', `${DPV}hasDataController`, (one: Verwerking) => one.verantwoordelijken],
    ['purposes', `${DPV}hasPurpose`, (one: Verwerking) => list(one.yaml.doelen)],
    ['bases', `${DPV}hasLegalBasis`, (one: Verwerking) => one.grondslagen.filter(({ waarde }) => !unsaid(waarde))],
    ['data', `${DPV}hasPersonalData`, (one: Verwerking) => one.groepen],
    ['people', `${DPV}hasDataSubject`, (one: Verwerking) => list(one.yaml.betrokkenen)],
    ['recipients', `${DPV}hasRecipient`, (one: Verwerking) => list(one.yaml.ontvangers)],
    ['processors', `${DPV}hasDataProcessor`, (one: Verwerking) => list(one.yaml.verwerkers)],
    ['retention', `${DPV}hasStorageCondition`, (one: Verwerking) => list(one.yaml.bewaartermijnen)],
  ])('has as many %s for each activity as the register', (_, property, expected) => {
    for (const one of activities) expect([one.id, objects(graph, at(one), property).length]).toEqual([one.id, expected(one).length])
  })

  it('gives each purpose the basis that the register gives it, with its letter', () => {
    const law = lawAt('2025-01-01')
    for (const one of activities) {
      const said = objects(graph, at(one), `${DPV}hasPurpose`).map((purpose) => objects(graph, purpose, `${DPV}hasLegalBasis`).flatMap((basis) => objects(graph, basis, RDF_TYPE)))
      const expected = one.doelen.map(({ grondslag }) => (grondslag === undefined || unsaid(grondslag.waarde) ? undefined : law.grondslag(grondslag.waarde)?.letter))
      expect(said.map((types) => (types.length === 0 ? undefined : types.map((type) => /#A6-1-([a-f])/.exec(type)?.[1]))).map((types) => types?.[0])).toEqual(expected)
    }
  })

  it('gives each term as a duration that machines read, and the words of the data', () => {
    const durations = graph.filter(({ p, datatype }) => p === `${DPV}hasDuration` && datatype === 'http://www.w3.org/2001/XMLSchema#duration')
    const terms = activities.flatMap((one) => (Array.isArray(one.yaml.bewaartermijnen) ? one.yaml.bewaartermijnen : [])).filter(({ termijn }) => termijn !== undefined && !unsaid(termijn))
    expect(durations).toHaveLength(terms.length)
    for (const { o } of durations) expect(o).toMatch(/^P(\d+[YMD])+$/)
    const titles = new Set(graph.filter(({ p, language }) => p === `${DCT}title` && language === 'nl').map(({ o }) => o))
    for (const one of activities) for (const groep of one.groepen) for (const datum of groep.yaml.gegevens ?? []) expect(titles).toContain(datum)
  })

  it('never says `geen` or `onbekend`', () => {
    expect(graph.filter(({ o, literal }) => literal && unsaid(o))).toEqual([])
    const states = activities.some((one) => Object.values(one.yaml).some((value) => value === 'geen'))
    const losses = jsonld(register, ABOUT).losses.map(({ what }) => what)
    expect(losses.some((what) => what.startsWith('Het register zegt `geen`'))).toBe(states || register.yaml.fg === 'geen')
  })

  it('is the same, byte for byte, whenever it is made', () => {
    expect(text(jsonld(read(name), ABOUT))).toBe(file)
  })

  it('says to the public only what the public may see', async () => {
    const said = (reader: Reader): Promise<Triple[]> => triples(text(jsonld(project(register, reader), ABOUT)))
    const [all, own] = [await said('intern'), await said('openbaar')]
    expect(strangers(own, name)).toEqual([])
    const texts = new Set(all.filter(({ literal }) => literal).map(({ o }) => o))
    for (const { o, literal } of own) if (literal) expect(texts).toContain(o)
    expect(own.filter(({ p, o }) => p === `${DPV}isImplementedUsingTechnology` || o === `${DPV}Policy` || o === `${OWN}Systeem`)).toEqual([])
    for (const one of activities) if (one.yaml.intern === 'ja') expect(own.some(({ s }) => s.startsWith(at(one)))).toBe(false)
  })
})

describe('every key of the schemas', () => {
  const around: Partial<RegisterYaml> = { naam: 'Proef', partijen: [{ id: ID, naam: 'Partij' }], systemen: [{ id: ID, naam: 'Systeem' }] }
  const activity = {
    naam: 'Proef',
    doelen: [{ id: ID, omschrijving: 'doel' }],
    betrokkenen: [{ id: ID, naam: 'mensen' }],
    persoonsgegevens: [{ id: ID, gegevens: ['gegeven'] }],
  }
  const lost = (register: Register): string => jsonld(register, ABOUT).losses.map(({ what }) => what).join('\n')
  const graphOf = (register: Register): string => text(jsonld(register, ABOUT))
  const named = (losses: string, path: string): boolean => losses.split('\n').some((what) => new RegExp(`\`${path.replaceAll('/', '/')}(: [^\`]*)?\``).test(what)) || path.split('/').some((_, index, keys) => index > 0 && losses.includes(`: \`${keys.slice(0, index).join('/')}\`.`))

  it.each([
    ['an activity', 'verwerking.schema.json', [], (value: unknown) => made(around, { ...activity, ...(value as object), naam: (value as VerwerkingYaml).naam ?? 'Proef' }, ID)],
    ['a register', 'register.schema.json', ['verwerkingen'], (value: unknown) => made({ ...around, ...(value as object) }, activity, ID)],
  ] as const)('of %s stands in the graph or in the loss report', async (_, schema, leaveOut, build) => {
    const all = samples(schema, leaveOut)
    expect(all.length).toBeGreaterThan(100)
    const silent: string[] = []
    let written = 0
    for (const { path, value, without, marker } of all) {
      const [whole, part] = [build(value), build(without)]
      const said = graphOf(whole) !== graphOf(part) && (marker === undefined || graphOf(whole).includes(marker))
      if (said) written++
      if (!said && !named(lost(whole), path)) silent.push(`${path}: ${JSON.stringify(value)}`)
    }
    expect(silent).toEqual([])
    expect(written).toBeGreaterThan(all.length / 4)
  })

  it('leads to no IRI that DPV 2.3 lacks, whatever its value', async () => {
    const graphs = [
      ...samples('verwerking.schema.json').map(({ value }) => made(around, { ...activity, ...(value as object), naam: 'Proef' }, ID)),
      ...samples('register.schema.json', ['verwerkingen']).map(({ value }) => made({ ...around, ...(value as object) }, activity, ID)),
    ].map((register) => text(jsonld(register, ABOUT)))
    const seen = new Set<string>()
    for (const file of new Set(graphs)) for (const iri of strangers(await triples(file), 'jens')) seen.add(iri)
    expect([...seen]).toEqual([])
  })

  it('that a schema gets later is a loss until someone finds it a place', () => {
    const places: [string, unknown, unknown][] = [
      ['nieuwe_sleutel', {}, { nieuwe_sleutel: 'x' }],
      ['doelen/nieuwe_sleutel', {}, { doelen: [{ omschrijving: 'd', nieuwe_sleutel: 'x' }] }],
      ['betrokkenen/nieuwe_sleutel', {}, { betrokkenen: [{ naam: 'd', nieuwe_sleutel: 'x' }] }],
      ['persoonsgegevens/nieuwe_sleutel', {}, { persoonsgegevens: [{ gegevens: ['d'], nieuwe_sleutel: 'x' }] }],
      ['ontvangers/nieuwe_sleutel', {}, { ontvangers: [{ naam: 'd', nieuwe_sleutel: 'x' }] }],
      ['verwerkers/nieuwe_sleutel', {}, { verwerkers: [{ partij: 'd', nieuwe_sleutel: 'x' }] }],
      ['doorgifte/nieuwe_sleutel', {}, { doorgifte: [{ land: 'd', nieuwe_sleutel: 'x' }] }],
      ['bewaartermijnen/nieuwe_sleutel', {}, { bewaartermijnen: [{ termijn: '5 jaar', nieuwe_sleutel: 'x' }] }],
      ['dpia/nieuwe_sleutel', {}, { dpia: { nodig: 'ja', nieuwe_sleutel: 'x' } }],
      ['nieuwe_sleutel', { nieuwe_sleutel: 'x' }, {}],
      ['partijen/nieuwe_sleutel', { partijen: [{ id: 'd', naam: 'd', nieuwe_sleutel: 'x' }] }, {}],
      ['systemen/nieuwe_sleutel', { systemen: [{ id: 'd', naam: 'd', nieuwe_sleutel: 'x' }] }, {}],
      ['fg/nieuwe_sleutel', { fg: { naam: 'd', nieuwe_sleutel: 'x' } }, {}],
    ]
    for (const [path, register, own] of places) expect(lost(made({ naam: 'Proef', ...(register as object) }, { naam: 'Proef', ...(own as object) }))).toContain(`\`${path}\``)
  })

  it('has a definition when the word is our own, and no definition goes unused', async () => {
    const used = new Set<string>()
    for (const register of [
      ...samples('verwerking.schema.json').map(({ value }) => made(around, { ...activity, ...(value as object), naam: 'Proef' }, ID)),
      ...samples('register.schema.json', ['verwerkingen']).map(({ value }) => made({ ...around, ...(value as object) }, activity, ID)),
      ...REGISTERS.map(read),
    ]) for (const [, name] of text(jsonld(register, ABOUT)).matchAll(/"@id": "begrip:(\w+)"/g)) used.add(name!)
    expect([...used].sort()).toEqual([...Object.keys(OWN_CLASSES), ...Object.keys(OWN_PROPERTIES)].sort())
  })
})

describe('what a register does not know', () => {
  it('is no fact in any place', async () => {
    const word = (value: string): Promise<Triple[]> =>
      triples(
        text(
          jsonld(
            made({ naam: 'Proef', datum: value, fg: value, contactpunt: value, verantwoordelijken: value, onderlinge_regeling: value, beveiliging: value, partijen: [{ id: 'een', naam: 'Een', soort: value, contact: value, regimes: value }] }, {
              naam: 'Proef', status: value, begonnen: value, rol: value, verantwoordelijken: value, onderlinge_regeling: value, opdrachtgevers: value, regimes: value, grondslag: value, wet: value,
              doelen: [value, { omschrijving: 'doel', grondslag: value, wet: [value], belangenafweging: value, toestemming: { via: value, uitdrukkelijk: value, intrekken: value } }],
              betrokkenen: [value, { naam: 'mensen', kwetsbaar: value, minderjarig: value }],
              persoonsgegevens: [{ id: 'groep', gegevens: [value], bijzonder: value, uitzondering: value, bron: value, verplicht: value, bewerking: value }, { id: 'andere', gegevens: ['iets'], uitzondering: { grond: value }, bron: [value], bijzonder: [value] }],
              bijzonder: value, strafrechtelijk: value, geheimhouding_doorbroken: value,
              ontvangers: [value, { naam: 'wie', rol: value, soort: value }], verwerkers: [{ partij: 'een', overeenkomst: value, subverwerkers: value }],
              doorgifte: [{ land: 'Japan', instrument: value }], bewaartermijnen: [{ wat: 'dossier', groepen: value, daarna: value }],
              beveiliging: { technisch: [value, { maatregel: 'slot', status: value }] }, systemen: value, toegang: value, geautomatiseerde_besluiten: value, dpia: { nodig: value, datum: value, voorafgaande_raadpleging: value }, omvang: value,
            }),
            ABOUT,
          ),
        ),
      )
    for (const value of ['geen', 'onbekend']) {
      const graph = await word(value)
      const at = 'urn:avg-register:jens:verwerking:proef'
      expect(graph.filter(({ o, s }) => o === value || s.endsWith(`:${value}`))).toEqual([])
      for (const property of ['hasDataController', 'hasLegalBasis', 'hasJointDataControllers', 'hasDataProtectionOfficer', 'hasActivityStatus', 'isImplementedUsingTechnology', 'hasContext', 'hasImpactAssessment']) expect([property, objects(graph, at, DPV + property)]).toEqual([property, []])
      expect([objects(graph, at, `${DPV}hasPurpose`).length, objects(graph, at, `${DPV}hasDataSubject`).length, objects(graph, at, `${DPV}hasRecipient`).length]).toEqual([1, 1, 1])
      const types = graph.filter(({ p }) => p === RDF_TYPE).map(({ o }) => o)
      for (const type of [`${DPV}SpecialCategoryPersonalData`, `${DPV}StorageDeletion`, `${DPV}VulnerableDataSubject`, `${GDPR}DPIANotRequired`]) expect(types).not.toContain(type)
      expect(types.filter((type) => /#A(6|9)-/.test(type))).toEqual([])
    }
  })

  it('is said in the loss report, with the activities', () => {
    const { losses } = jsonld(made({ naam: 'Proef', fg: 'geen' }, { naam: 'Proef', doorgifte: 'geen', ontvangers: 'onbekend' }), ABOUT)
    expect(losses.filter(({ what }) => what.startsWith('Het register zegt'))).toEqual([
      { what: 'Het register zegt `geen` bij `doorgifte`, `fg`. Het bestand zegt daar niets over.', places: ['proef', 'register.yaml'] },
      { what: 'Het register zegt `onbekend` bij `ontvangers`. Het bestand zegt daar niets over.', places: ['proef'] },
    ])
  })
})

describe('what a single entry becomes', () => {
  const about = async (yaml: object, register: object = {}): Promise<Triple[]> => triples(text(jsonld(made({ naam: 'Proef', ...register }, { naam: 'Proef', ...yaml }), ABOUT)))
  const at = 'urn:avg-register:jens:verwerking:proef'
  const typesOf = (graph: readonly Triple[], s: string | undefined): string[] => objects(graph, s!, RDF_TYPE).sort()

  it('a term after an event is kept until then and deleted', async () => {
    const graph = await about({ bewaartermijnen: [{ id: 'dossier', termijn: '20 jaar', vanaf: 'de laatste wijziging', daarna: 'vernietigen' }] })
    const [condition] = objects(graph, at, `${DPV}hasStorageCondition`)
    expect(typesOf(graph, condition)).toEqual([`${DPV}StorageDeletion`])
    const [until] = objects(graph, condition!, `${DPV}hasDuration`)
    expect(typesOf(graph, until)).toEqual([`${DPV}UntilEventDuration`])
    expect(objects(graph, until!, `${DPV}hasDuration`)).toEqual(['P20Y'])
    expect(objects(graph, until!, `${DCT}title`)).toEqual(['de laatste wijziging'])
  })

  it('a term without an end is not said to be deleted', async () => {
    const graph = await about({ bewaartermijnen: [{ termijn: '18 maanden' }] })
    const [condition] = objects(graph, at, `${DPV}hasStorageCondition`)
    expect(typesOf(graph, condition)).toEqual([`${DPV}StorageCondition`])
    expect(objects(graph, objects(graph, condition!, `${DPV}hasDuration`)[0]!, `${DPV}hasDuration`)).toEqual(['P1Y6M'])
  })

  it.each([
    ['adequaatheidsbesluit', 'Japan', 'https://w3id.org/dpv/loc#JP', `${GDPR}A45-3`],
    ['bindende-bedrijfsvoorschriften', 'Verenigde Staten', 'https://w3id.org/dpv/loc#US', `${GDPR}A46-2-b`],
    ['standaardbepalingen', 'India', 'https://w3id.org/dpv/loc#IN', `${GDPR}StandardContractualClauses`],
    ['artikel 46 lid 2 onder c AVG', 'India', 'https://w3id.org/dpv/loc#IN', `${GDPR}A46-2-c`],
    ['artikel 49 lid 1 onder a AVG', 'India', 'https://w3id.org/dpv/loc#IN', `${GDPR}A49-1-a`],
    ['iets anders', 'India', 'https://w3id.org/dpv/loc#IN', `${DPV}DataTransferLegalBasis`],
  ])('a transfer on %s to %s', async (instrument, land, country, type) => {
    const graph = await about({ doorgifte: [{ land, instrument }] })
    expect(objects(graph, at, `${DPV}hasThirdCountry`)).toEqual([country])
    const [moved] = objects(graph, at, `${DPV}hasProcessing`)
    expect(typesOf(graph, objects(graph, moved!, `${DPV}hasLegalBasis`)[0])).toContain(type)
  })

  it('a country that has no term is a text, and one of the EEA is no third country', async () => {
    const far = await about({ doorgifte: [{ land: 'Verweggistan' }] })
    expect(objects(far, objects(far, at, `${DPV}hasThirdCountry`)[0]!, `${DCT}title`)).toEqual(['Verweggistan'])
    expect(objects(await about({ doorgifte: [{ land: 'België' }] }), at, `${DPV}hasThirdCountry`)).toEqual([])
  })

  it('controllers with an arrangement are joint; several without one are several', async () => {
    const two = { partijen: [{ id: 'een', naam: 'Een' }, { id: 'twee', naam: 'Twee' }], verantwoordelijken: ['een', 'twee'] }
    const graph = await about({}, { ...two, onderlinge_regeling: { kern: 'samen' } })
    const [group] = objects(graph, at, `${DPV}hasJointDataControllers`)
    expect(objects(graph, group!, `${DPV}hasDataController`)).toEqual(['urn:avg-register:jens:partij:een', 'urn:avg-register:jens:partij:twee'])
    const apart = await about({}, { ...two, onderlinge_regeling: 'geen' })
    expect([objects(apart, at, `${DPV}hasJointDataControllers`), objects(apart, at, `${DPV}hasDataController`)]).toEqual([[], ['urn:avg-register:jens:partij:een', 'urn:avg-register:jens:partij:twee']])
  })

  it('the FG and the representative hold for each activity', async () => {
    const graph = await about({}, { partijen: [{ id: 'een', naam: 'Een' }], vertegenwoordiger: 'een', fg: { nummer: 'FG1', contact: { email: 'fg@voorbeeld.example' } } })
    const [officer] = objects(graph, at, `${DPV}hasDataProtectionOfficer`)
    expect(objects(graph, officer!, `${DPV}hasContact`)).toEqual(['fg@voorbeeld.example'])
    expect(objects(graph, at, `${DPV}hasRepresentative`)).toEqual(['urn:avg-register:jens:partij:een'])
  })

  it('a processor works for those who gave the order', async () => {
    const graph = await about({ rol: 'verwerker', opdrachtgevers: ['twee'] }, { partijen: [{ id: 'een', naam: 'Een' }, { id: 'twee', naam: 'Twee' }], verantwoordelijken: ['een'] })
    expect(objects(graph, at, `${DPV}hasDataProcessor`)).toEqual(['urn:avg-register:jens:partij:een'])
    expect(objects(graph, at, `${DPV}hasDataController`)).toEqual(['urn:avg-register:jens:partij:twee'])
  })

  it('a BSN is a kind of official id, and health data come with their exception', async () => {
    const graph = await about({ persoonsgegevens: [{ id: 'bsn', gegevens: ['BSN'], soort: 'bsn' }, { id: 'zorg', gegevens: ['hulpvraag'], bijzonder: 'gezondheid', uitzondering: { grond: 'zorg' } }] })
    expect(typesOf(graph, `${at}:gegevens:bsn`)).toEqual([`${DPV}PersonalData`, `${OWN}Bsn`])
    expect(objects(graph, `${OWN}Bsn`, 'http://www.w3.org/2000/01/rdf-schema#subClassOf')).toEqual(['https://w3id.org/dpv/pd#OfficialID'])
    expect(typesOf(graph, `${at}:gegevens:zorg`)).toEqual([`${DPV}PersonalData`, `${DPV}SpecialCategoryPersonalData`, `${GDPR}HealthData`])
    expect(typesOf(graph, objects(graph, `${at}:gegevens:zorg`, `${DPV}hasLegalBasis`)[0])).toEqual([`${GDPR}A9-2-h`])
  })

  it('a right that does not hold points at the activity, and the activity has no such right', async () => {
    const graph = await about({ rechten: { niet_van_toepassing: [{ recht: 'bezwaar', waarom: 'Een wet verplicht ons.' }] } })
    expect(graph.filter(({ p, o }) => p === `${DPV}isNotApplicableFor` && o === at).map(({ s }) => typesOf(graph, s))).toEqual([[`${GDPR}A21`]])
    expect(graph.filter(({ p }) => p === `${DPV}hasRight`)).toEqual([])
  })

  it('a DPIA that is not needed is no DPIA', async () => {
    const graph = await about({ dpia: { nodig: 'nee', waarom: 'Klein.' } })
    expect(graph.filter(({ p, o }) => p === RDF_TYPE && o === `${DPV}DPIA`)).toEqual([])
    expect(objects(graph, objects(graph, at, `${DPV}hasImpactAssessment`)[0]!, `${DPV}hasStatus`)).toEqual([`${GDPR}DPIANotRequired`])
  })

  it('a measure that is only planned is no measure', async () => {
    const { losses } = jsonld(made({ naam: 'Proef' }, { naam: 'Proef', beveiliging: { technisch: [{ maatregel: 'slot', status: 'gepland' }] } }), ABOUT)
    expect(losses).toEqual([{ what: 'Niet in het bestand: `beveiliging/technisch/status: gepland`.', places: ['proef'] }])
    expect((await about({ beveiliging: { technisch: [{ maatregel: 'slot', status: 'gepland' }] } })).filter(({ p }) => p === `${DPV}hasTechnicalMeasure`)).toEqual([])
  })

  it('two things with one key stay two', async () => {
    const graph = await about({ ontvangers: ['de gemeente', 'De Gemeente'], doelen: [{ id: 'een', omschrijving: 'a', grondslag: 'overeenkomst' }, { id: 'een', omschrijving: 'b', grondslag: 'toestemming' }] })
    expect(objects(graph, at, `${DPV}hasRecipient`)).toEqual([`${at}:ontvanger:de-gemeente`, `${at}:ontvanger:de-gemeente~2`])
    expect(objects(graph, at, `${DPV}hasLegalBasis`).map((basis) => typesOf(graph, basis))).toEqual([[`${GDPR}A6-1-b`], [`${GDPR}A6-1-a`]])
  })

  it('a basis that no purpose uses is reported, and one in words of its own is a basis without a letter', async () => {
    expect(jsonld(made({ naam: 'Proef' }, { naam: 'Proef', grondslag: 'toestemming', doelen: [{ omschrijving: 'a', grondslag: 'overeenkomst' }] }), ABOUT).losses).toEqual([{ what: 'Niet in het bestand: `grondslag`.', places: ['proef'] }])
    const graph = await about({ grondslag: 'omdat het zo hoort', doelen: ['iets'] })
    expect(typesOf(graph, `${at}:grondslag`)).toEqual([`${DPV}LegalBasis`])
  })

  it('the version of an activity is its identifier, where there is one', async () => {
    const versie = 'urn:uuid:00000000-0000-8000-8000-000000000000'
    const graph = await triples(text(jsonld(made({ naam: 'Proef' }, { naam: 'Proef' }), { ...ABOUT, versies: new Map([['proef', versie]]) })))
    expect(objects(graph, at, `${DPV}hasIdentifier`)).toEqual([versie])
  })

  it('reglement and verstrekkingen are reported as left out, a statement is a notice', async () => {
    const cjg = jsonld(read('cjg-de-kempen'), ABOUT)
    expect(cjg.losses.at(-1)).toEqual({ what: 'Dit bestand gaat over verwerkingen. Deze documenten staan er niet in.', places: ['verstrekkingen.yaml', 'reglement.yaml'] })
    const graph = await triples(text(cjg))
    expect(objects(graph, 'urn:avg-register:cjg-de-kempen', `${DPV}hasNotice`).map((notice) => typesOf(graph, notice))).toEqual([[`${DPV}PrivacyNotice`]])
    expect(cjg.losses.some(({ what, places }) => what.includes('`verklaring/') && places.includes('verklaring.yaml'))).toBe(true)
  })
})

describe('hostile text', () => {
  const HOSTILE = ['<script>alert(1)</script>', '"} , {"@id": "https://kwaad.example/"', '@id', '@context', 'dpv:hasPurpose', 'https://kwaad.example/a b', '_:b0', 'regel\nen\ttab\u0000', '\ud800half', '../../etc', '__proto__', 'constructor', '😀 ‮om', '~2:%3A']

  it.each(HOSTILE)('stays data, in every place and as an id: %j', async (evil) => {
    const register = made({ naam: evil, partijen: [{ id: evil, naam: evil, land: evil }], verantwoordelijken: [evil], systemen: [{ id: evil, naam: evil }] }, {
      naam: evil, omschrijving: evil, uitleg: { [evil]: evil }, grondslag: evil, wet: evil,
      doelen: [{ id: evil, omschrijving: evil, soort: evil, wet: [evil] }, evil], betrokkenen: [{ id: evil, naam: evil, rol: evil }, evil],
      persoonsgegevens: [{ id: evil, gegevens: [evil], soort: evil, bijzonder: evil, bron: [evil], uitzondering: { grond: evil } }],
      ontvangers: [{ id: evil, naam: evil, rol: evil }, evil], verwerkers: [{ partij: evil }], doorgifte: [{ land: evil, instrument: evil }],
      bewaartermijnen: [{ id: evil, wat: evil, termijn: evil, daarna: evil }], rechten: { niet_van_toepassing: [{ recht: evil, waarom: evil }] }, systemen: [evil],
      [evil === '__proto__' ? 'proto' : evil]: evil,
    }, evil.replace('__proto__', '__proto__ '))
    const result = jsonld(register, ABOUT)
    const graph = await triples(text(result))
    const base = 'urn:avg-register:jens'
    expect(strangers(graph, 'jens')).toEqual([])
    for (const { s, o, literal } of graph) for (const iri of literal ? [s] : [s, o]) expect(iri).toMatch(/^(_:b\d+|[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*)$/)
    const [only] = objects(graph, base, `${DCT}hasPart`)
    expect(objects(graph, only!, `${DCT}title`)).toEqual([evil])
    expect(objects(graph, only!, `${DPV}hasPurpose`)).toHaveLength(2)
    expect(objects(graph, only!, `${DPV}hasRecipient`)).toHaveLength(2)
  })

  it('keeps a register with a strange name to one file and one IRI', async () => {
    const register = { ...made({ naam: 'Proef' }, { naam: 'Proef' }), id: 'a b#c' }
    const result = jsonld(register, ABOUT)
    expect([...result.files.keys()]).toEqual(['a b#c.jsonld'])
    expect(strangers(await triples(text(result)), 'a b#c')).toEqual([])
  })
})

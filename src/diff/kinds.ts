import type { Visibility } from '../core/change.js'
import { added, agreement, agreementAlways, all, consentAnew, dpia, editorial, type Effect, growing, inform, on, record, sensitive } from './consequences.js'

/** What a change of a field is called, and what it obliges to. */
export interface Row {
  /** The keys that lead to it, without items. The longest row that a path begins with is its row. */
  field: string
  /** With `-toegevoegd`, `-verwijderd` or `-gewijzigd` the kind of the change. */
  noun: string
  /** How a sentence begins. */
  label: string
  subject: string
  visibility: Visibility
  effect: Effect
}

const row = (field: string, noun: string, label: string, subject: string, visibility: Visibility, effect: Effect): Row => ({ field, noun, label, subject, visibility, effect })

/** A new purpose: told before it begins, whatever the source of the data. */
const newPurpose: Effect = () => [{ id: 'informeren', law: ['AVG 13(3)', 'AVG 14(4)'] }]
const security = all(record('AVG 30(1)(g)', 'AVG 32(1)'), on(['verwijderd'], dpia), agreement('AVG 28(3)(c)'))

/** Everything an activity says, in the order in which people read it. */
export const ACTIVITY: readonly Row[] = [
  row('naam', 'naam', 'Naam', 'naam', 'openbaar', editorial),
  row('status', 'status', 'Status', 'status', 'toezichthouder', record('AVG 5(2)')),
  row('begonnen', 'begindatum', 'Begindatum', 'status', 'toezichthouder', record('AVG 5(2)')),
  row('beeindigd', 'einddatum', 'Einddatum', 'status', 'toezichthouder', record('AVG 5(2)', 'AVG 5(1)(e)')),
  row('omschrijving', 'omschrijving', 'Omschrijving', 'omschrijving', 'openbaar', record('AVG 30(1)(b)')),
  row('uitleg', 'uitleg', 'Uitleg', 'uitleg', 'openbaar', inform('12(1)', '12(1)')),
  row('intern', 'interne-verwerking', 'Alleen intern', 'status', 'intern', record('AVG 5(2)')),
  row('rol', 'rol', 'Onze rol', 'verantwoordelijken', 'openbaar', all(inform('13(1)(a)', '14(1)(a)'), record('AVG 30(1)(a)', 'AVG 30(2)'), agreementAlways)),
  row('verantwoordelijken', 'verantwoordelijke', 'Verwerkingsverantwoordelijke', 'verantwoordelijken', 'openbaar', all(inform('13(1)(a)', '14(1)(a)'), record('AVG 30(1)(a)'), agreement('AVG 28(3)'))),
  row('orgaan', 'bestuursorgaan', 'Bestuursorgaan', 'verantwoordelijken', 'openbaar', all(inform('13(1)(a)', '14(1)(a)'), record('AVG 30(1)(a)'))),
  row('onderlinge_regeling', 'onderlinge-regeling', 'Onderlinge regeling', 'verantwoordelijken', 'openbaar', inform('26(2)', '26(2)')),
  row('opdrachtgevers', 'opdrachtgever', 'Opdrachtgever', 'verantwoordelijken', 'toezichthouder', all(record('AVG 30(2)(a)'), agreementAlways)),
  row('categorieen_verwerkingen', 'categorie-van-verwerkingen', 'Categorie van verwerkingen', 'verantwoordelijken', 'toezichthouder', all(record('AVG 30(2)(b)'), agreementAlways)),
  row('regimes', 'regime', 'Regime', 'regimes', 'openbaar', record('AVG 6(3)')),
  row('toepasselijke_wetten', 'toepasselijke-wet', 'Toepasselijke wet', 'regimes', 'openbaar', record('AVG 6(3)')),
  row('doelen', 'doel', 'Doel', 'doelen', 'openbaar', all(added(newPurpose), added(dpia), on(['verwijderd', 'gewijzigd'], inform('13(1)(c)', '14(1)(c)')), added(consentAnew), record('AVG 30(1)(b)'))),
  row('doelen/verder_gebruik_van', 'verder-gebruik', 'Verder gebruik van gegevens', 'doelen', 'openbaar', all(growing(newPurpose), record('AVG 6(4)'))),
  row('grondslag', 'grondslag', 'Grondslag', 'grondslag', 'openbaar', inform('13(1)(c)', '14(1)(c)')),
  row('doelen/grondslag', 'grondslag', 'Grondslag', 'grondslag', 'openbaar', inform('13(1)(c)', '14(1)(c)')),
  row('wet', 'wet-bij-grondslag', 'Wetsartikel bij de grondslag', 'grondslag', 'openbaar', all(inform('13(1)(c)', '14(1)(c)'), record('AVG 6(3)'))),
  row('doelen/wet', 'wet-bij-grondslag', 'Wetsartikel bij de grondslag', 'grondslag', 'openbaar', all(inform('13(1)(c)', '14(1)(c)'), record('AVG 6(3)'))),
  row('toestemming', 'toestemming', 'Toestemming', 'toestemming', 'openbaar', all(inform('13(2)(c)', '14(2)(d)'), record('AVG 7(1)'))),
  row('doelen/toestemming', 'toestemming', 'Toestemming', 'toestemming', 'openbaar', all(inform('13(2)(c)', '14(2)(d)'), record('AVG 7(1)'))),
  row('toestemming_voor', 'toestemming-voor-handeling', 'Toestemming voor een handeling', 'toestemming', 'openbaar', all(added(() => [{ id: 'toestemming-vragen', law: ['AVG 4(11)', 'AVG 7(1)'] }]), record('AVG 7(1)'))),
  row('belangenafweging', 'belangenafweging', 'Belangenafweging', 'grondslag', 'openbaar', all(inform('13(1)(d)', '14(2)(b)'), record('AVG 6(1)(f)'))),
  row('doelen/belangenafweging', 'belangenafweging', 'Belangenafweging', 'grondslag', 'openbaar', all(inform('13(1)(d)', '14(2)(b)'), record('AVG 6(1)(f)'))),
  row('geheimhouding_doorbroken', 'doorbreken-geheimhouding', 'Doorbreken van het beroepsgeheim', 'geheimhouding', 'openbaar', inform('13(1)(c)', '14(1)(c)')),
  row('betrokkenen', 'betrokkenen', 'Betrokkenen', 'betrokkenen', 'openbaar', all(growing(inform('13', '14')), growing(dpia), record('AVG 30(1)(c)'), agreement('AVG 28(3)'))),
  row('persoonsgegevens', 'gegevens', 'Gegevens', 'gegevens', 'openbaar', all(inform('13', '14(1)(d)'), added(consentAnew), sensitive(growing(dpia)), record('AVG 30(1)(c)'), agreement('AVG 28(3)'))),
  row('persoonsgegevens/bijzonder', 'bijzondere-gegevens', 'Bijzondere gegevens', 'gegevens', 'openbaar', all(inform('13', '14(1)(d)'), growing(dpia), record('AVG 9(1)', 'AVG 30(1)(c)'))),
  row('persoonsgegevens/uitzondering', 'uitzondering', 'Uitzondering voor bijzondere gegevens', 'gegevens', 'openbaar', all(inform('13(1)(c)', '14(1)(c)'), record('AVG 9(2)'))),
  row('persoonsgegevens/wet', 'wet-bij-gegevens', 'Wetsartikel bij gegevens', 'gegevens', 'openbaar', record('AVG 6(3)')),
  row('persoonsgegevens/bron', 'bron', 'Bron van de gegevens', 'gegevens', 'openbaar', inform('13', '14(2)(f)')),
  row('persoonsgegevens/verplicht', 'verplichting', 'Verplichting om gegevens te geven', 'gegevens', 'openbaar', inform('13(2)(e)', '14')),
  row('persoonsgegevens/bewerking', 'bewerking', 'Anonimiseren of pseudonimiseren', 'gegevens', 'openbaar', all(dpia, record('AVG 4(5)'))),
  row('bijzonder', 'verklaring-bijzondere-gegevens', 'Opgave van bijzondere gegevens', 'gegevens', 'openbaar', all(inform('13', '14(1)(d)'), growing(dpia), record('AVG 9(1)', 'AVG 30(1)(c)'))),
  row('strafrechtelijk', 'strafrechtelijke-gegevens', 'Strafrechtelijke gegevens', 'gegevens', 'openbaar', all(inform('13', '14(1)(d)'), growing(dpia), record('AVG 10', 'AVG 30(1)(c)'))),
  row('ontvangers', 'ontvanger', 'Ontvanger', 'ontvangers', 'openbaar', all(inform('13(1)(e)', '14(1)(e)'), added(consentAnew), record('AVG 30(1)(d)'))),
  row('verstrekkingen', 'regel-over-verstrekken-bij-verwerking', 'Regel over verstrekken', 'ontvangers', 'openbaar', record('AVG 30(1)(d)')),
  row('reglement', 'regel-van-reglement-bij-verwerking', 'Regel van het reglement', 'beheer', 'openbaar', record('AVG 24(2)')),
  row('informeren', 'manier-van-informeren', 'Manier van informeren', 'informeren', 'openbaar', inform('13', '14')),
  row('verwerkers', 'verwerker', 'Verwerker', 'verwerkers', 'openbaar', all(inform('13(1)(e)', '14(1)(e)'), agreementAlways, record('AVG 30(1)(d)'))),
  row('verwerkers/overeenkomst', 'verwerkersovereenkomst', 'Verwerkersovereenkomst', 'verwerkers', 'openbaar', record('AVG 28(3)')),
  row('doorgifte', 'doorgifte', 'Doorgifte buiten de EER', 'doorgifte', 'openbaar', all(inform('13(1)(f)', '14(1)(f)'), growing(dpia), record('AVG 30(1)(e)'), agreement('AVG 28(3)(a)'))),
  row('bewaartermijnen', 'bewaartermijn', 'Bewaartermijn', 'bewaartermijn', 'openbaar', all(inform('13(2)(a)', '14(2)(a)'), record('AVG 30(1)(f)'), agreement('AVG 28(3)'))),
  row('vernietiging', 'vernietiging', 'Vernietiging', 'bewaartermijn', 'toezichthouder', record('AVG 5(1)(e)')),
  row('beveiliging', 'beveiliging', 'Beveiliging', 'beveiliging', 'toezichthouder', security),
  row('beveiliging/technisch', 'technische-maatregel', 'Technische maatregel', 'beveiliging', 'toezichthouder', security),
  row('beveiliging/organisatorisch', 'organisatorische-maatregel', 'Organisatorische maatregel', 'beveiliging', 'toezichthouder', security),
  row('beveiliging/normen', 'norm', 'Norm', 'beveiliging', 'toezichthouder', security),
  row('systemen', 'gebruik-van-systeem', 'Systeem', 'systemen', 'toezichthouder', all(record('AVG 30(1)(g)', 'AVG 32(1)'), added(dpia))),
  row('toegang', 'toegang', 'Toegang', 'beveiliging', 'toezichthouder', record('AVG 32(4)')),
  row('geautomatiseerde_besluiten', 'geautomatiseerde-besluiten', 'Geautomatiseerde besluiten', 'besluiten', 'openbaar', all(inform('13(2)(f)', '14(2)(g)'), growing(dpia))),
  row('rechten', 'rechten', 'Rechten', 'rechten', 'openbaar', inform('13(2)(b)', '14(2)(c)')),
  row('dpia', 'dpia', 'DPIA', 'dpia', 'toezichthouder', record('AVG 35(7)')),
  row('omvang', 'omvang', 'Omvang', 'omvang', 'toezichthouder', dpia),
  row('noodzaak', 'noodzaak', 'Noodzaak', 'gegevens', 'toezichthouder', record('AVG 5(1)(c)')),
  row('borging', 'borging', 'Borging', 'beveiliging', 'toezichthouder', record('AVG 24(1)')),
  row('integriteit', 'integriteit', 'Integriteit', 'gegevens', 'toezichthouder', record('AVG 5(1)(d)')),
  row('keuze', 'keuze', 'Keuze van mensen', 'toestemming', 'openbaar', inform('13(2)(b)', '14(2)(c)')),
  row('classificatie', 'classificatie', 'Classificatie', 'beveiliging', 'toezichthouder', record('AVG 32(2)')),
  row('anonimisering', 'anonimisering', 'Anonimisering', 'gegevens', 'toezichthouder', record('AVG 5(1)(c)')),
  row('gedeelde_verwerking', 'gedeelde-verwerking', 'Gedeelde verwerking', 'verantwoordelijken', 'toezichthouder', record('AVG 26(1)')),
  row('delen_met_betrokkene', 'delen-met-betrokkene', 'Delen met de betrokkene', 'rechten', 'openbaar', inform('13(2)(b)', '14(2)(c)')),
  row('eigenaar', 'eigenaar', 'Eigenaar', 'beheer', 'toezichthouder', record('AVG 5(2)')),
  row('herziening', 'herziening', 'Herziening', 'beheer', 'toezichthouder', record('AVG 5(2)')),
  row('vindplaats', 'vindplaats', 'Vindplaats', 'beheer', 'toezichthouder', editorial),
  row('documenten', 'document', 'Document', 'beheer', 'toezichthouder', record('AVG 5(2)')),
  row('opmerkingen', 'opmerking', 'Opmerking', 'aantekeningen', 'intern', editorial),
  row('afwijkingen', 'afwijking', 'Afwijking', 'aantekeningen', 'intern', record('AVG 5(2)')),
  row('acties', 'actie', 'Actie', 'aantekeningen', 'intern', record('AVG 5(2)')),
]

/** What register.yaml says. */
export const WHOLE: readonly Row[] = [
  row('naam', 'naam-van-register', 'Naam van het register', 'naam', 'openbaar', editorial),
  row('datum', 'datum-van-register', 'Datum van het register', 'beheer', 'openbaar', editorial),
  row('inleiding', 'inleiding', 'Inleiding', 'omschrijving', 'openbaar', editorial),
  row('toepasselijke_wetten', 'toepasselijke-wet', 'Toepasselijke wet', 'regimes', 'openbaar', record('AVG 6(3)')),
  row('partijen', 'partij', 'Partij', 'partijen', 'openbaar', all(inform('13(1)(a)', '14(1)(a)'), record('AVG 30(1)(a)', 'AVG 30(1)(d)'))),
  row('verantwoordelijken', 'verantwoordelijke', 'Verwerkingsverantwoordelijke', 'verantwoordelijken', 'openbaar', all(inform('13(1)(a)', '14(1)(a)'), record('AVG 30(1)(a)'), agreementAlways)),
  row('onderlinge_regeling', 'onderlinge-regeling', 'Onderlinge regeling', 'verantwoordelijken', 'openbaar', inform('26(2)', '26(2)')),
  row('vertegenwoordiger', 'vertegenwoordiger', 'Vertegenwoordiger', 'verantwoordelijken', 'openbaar', all(inform('13(1)(a)', '14(1)(a)'), record('AVG 30(1)(a)'))),
  row('fg', 'fg', 'Functionaris gegevensbescherming', 'fg', 'openbaar', all(inform('13(1)(b)', '14(1)(b)'), record('AVG 30(1)(a)', 'AVG 37(7)'))),
  row('contactpunt', 'contactpunt', 'Contactpunt', 'contact', 'openbaar', inform('13(1)(a)', '14(1)(a)')),
  row('klachten', 'klachtenregeling', 'Klachten', 'contact', 'openbaar', inform('13(2)(d)', '14(2)(e)')),
  row('omvang', 'omvang-van-organisatie', 'Omvang van de organisatie', 'omvang', 'toezichthouder', record('AVG 30(5)')),
  row('beroep_op_30_5', 'beroep-op-uitzondering', 'Beroep op artikel 30 lid 5', 'beheer', 'toezichthouder', record('AVG 30(5)')),
  row('als_verwerker', 'werk-als-verwerker', 'Werk als verwerker', 'verantwoordelijken', 'toezichthouder', record('AVG 30(2)')),
  row('doelgroepen', 'doelgroep', 'Doelgroep', 'doelgroepen', 'openbaar', record('AVG 12(1)')),
  row('systemen', 'systeem', 'Systeem', 'systemen', 'toezichthouder', record('AVG 30(1)(g)', 'AVG 32(1)')),
  row('systemen/beveiliging', 'beveiliging-van-systeem', 'Beveiliging van systeem', 'systemen', 'toezichthouder', security),
  row('beveiliging', 'beveiliging', 'Beveiliging', 'beveiliging', 'toezichthouder', security),
  row('beveiliging/technisch', 'technische-maatregel', 'Technische maatregel', 'beveiliging', 'toezichthouder', security),
  row('beveiliging/organisatorisch', 'organisatorische-maatregel', 'Organisatorische maatregel', 'beveiliging', 'toezichthouder', security),
  row('beveiliging/normen', 'norm', 'Norm', 'beveiliging', 'toezichthouder', security),
  row('minderjarigen', 'regel-voor-minderjarigen', 'Regel voor minderjarigen', 'rechten', 'openbaar', inform('12(1)', '12(1)')),
  row('herziening', 'herziening', 'Herziening', 'beheer', 'toezichthouder', record('AVG 5(2)')),
  row('vindplaats', 'vindplaats', 'Vindplaats', 'beheer', 'toezichthouder', editorial),
  row('documenten', 'document', 'Document', 'beheer', 'toezichthouder', record('AVG 5(2)')),
  row('aanhoudingen', 'aanhouding', 'Aanhouding', 'bewaartermijn', 'intern', record('AVG 5(2)')),
  row('opmerkingen', 'opmerking', 'Opmerking', 'aantekeningen', 'intern', editorial),
  row('afwijkingen', 'afwijking', 'Afwijking', 'aantekeningen', 'intern', record('AVG 5(2)')),
  row('acties', 'actie', 'Actie', 'aantekeningen', 'intern', record('AVG 5(2)')),
]

/** What verstrekkingen.yaml says. */
export const DISCLOSURES: readonly Row[] = [
  row('tabellen', 'tabel-van-verstrekkingen', 'Tabel van verstrekkingen', 'verstrekkingen', 'openbaar', all(inform('13(1)(e)', '14(1)(e)'), record('AVG 30(1)(d)'))),
  row('tabellen/regels', 'regel-over-verstrekken', 'Regel over verstrekken', 'verstrekkingen', 'openbaar', all(inform('13(1)(e)', '14(1)(e)'), record('AVG 30(1)(d)'))),
  row('overige_situaties', 'overige-situatie', 'Overige situatie', 'verstrekkingen', 'openbaar', all(inform('13(1)(e)', '14(1)(e)'), record('AVG 30(1)(d)'))),
  row('vindplaats', 'vindplaats', 'Vindplaats', 'beheer', 'openbaar', editorial),
]

/** Files that change as a whole: what a professional followed, and what was decided. */
export const WHOLE_FILES: readonly { folder: string; noun: string; label: string; visibility: Visibility }[] = [
  { folder: 'procedures/', noun: 'procedure', label: 'Procedure', visibility: 'toezichthouder' },
  { folder: 'besluiten/', noun: 'besluit', label: 'Besluit', visibility: 'intern' },
]

/** What an added activity obliges to. */
export const NEW_ACTIVITY: Effect = all(
  () => [{ id: 'informeren', law: ['AVG 13(3)', 'AVG 14(4)'] }],
  consentAnew,
  () => [{ id: 'dpia-herzien', law: ['AVG 35(1)'] }],
  agreement('AVG 28(3)'),
  record('AVG 30(1)'),
)

/** And a removed one: its data have to go, and a processor gives them back or destroys them. */
export const OLD_ACTIVITY: Effect = all(agreement('AVG 28(3)(g)'), record('AVG 5(1)(e)', 'AVG 30(1)'))

/** Every register and every activity has these: they only change. */
const REQUIRED = new Set(['naam'])

/** Kinds that no row makes, each with its opposite. */
const SPECIAL: Record<string, string> = {
  'verwerking-toegevoegd': 'verwerking-verwijderd',
  'verwerking-verwijderd': 'verwerking-toegevoegd',
  'grondslag-anders-opgeschreven': 'grondslag-anders-opgeschreven',
  'bewaartermijn-verlengd': 'bewaartermijn-verkort',
  'bewaartermijn-verkort': 'bewaartermijn-verlengd',
  overig: 'overig',
  ...Object.fromEntries(
    WHOLE_FILES.flatMap(({ noun }) => [
      [`${noun}-toegevoegd`, `${noun}-verwijderd`],
      [`${noun}-verwijderd`, `${noun}-toegevoegd`],
      [`${noun}-gewijzigd`, `${noun}-gewijzigd`],
    ]),
  ),
}

/** Every kind of change with the kind that the same change has the other way round. */
export const MIRRORS: ReadonlyMap<string, string> = new Map([
  ...[...ACTIVITY, ...WHOLE, ...DISCLOSURES].flatMap(({ noun, field }): [string, string][] => {
    const gone = REQUIRED.has(field) ? [] : ([[`${noun}-toegevoegd`, `${noun}-verwijderd`], [`${noun}-verwijderd`, `${noun}-toegevoegd`]] as [string, string][])
    return [...gone, [`${noun}-gewijzigd`, `${noun}-gewijzigd`]]
  }),
  ...Object.entries(SPECIAL),
])

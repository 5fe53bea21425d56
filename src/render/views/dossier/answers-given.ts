import type { Register } from '../../../register/model.js'
import { dateInWords } from '../../dates.js'
import type { Document } from '../../document.js'
import { oneLine } from '../../runs.js'
import { frame, section, versionSection } from '../frame.js'
import { findingNumbers } from './numbers.js'
import { dossierBuilder, type DossierRequest } from './provenance.js'

/** What the organisation itself has answered to a finding: an explanation or a plan. */
export interface GivenAnswer {
  soort: 'afwijking' | 'actie'
  controle: string
  verwerking?: string
  /** Numbers in the report beside it; empty when no finding is left that it is about. */
  bevindingen: readonly number[]
  tekst?: string
  wie?: string
  wanneer?: string
}

/** The explanations with their reasons, and the plans with owner and date. */
export function answersGiven(register: Register, given: readonly GivenAnswer[], request: DossierRequest & { vandaag: string }): Document {
  const { peildatum, vandaag, versie } = request
  const b = dossierBuilder(peildatum)
  const unknown = b.words.word('onbekend')
  const rows = (soort: GivenAnswer['soort']) =>
    given
      .filter((one) => one.soort === soort)
      .map(({ controle, verwerking, bevindingen, tekst, wie, wanneer }, index) => {
        const date = wanneer === undefined ? unknown : `${dateInWords(wanneer)}${wanneer < vandaag ? b.words.word(soort === 'actie' ? 'te_laat' : 'verlopen') : ''}`
        return b.row(`${soort}-${index + 1}`, [
          bevindingen.length === 0 ? controle : b.words.say('bij_bevinding', { controle, bevindingen: findingNumbers(b, bevindingen) }),
          verwerking === undefined ? b.words.word('hele_register_kort') : oneLine(register.verwerkingen.get(verwerking)?.yaml.naam ?? verwerking),
          oneLine(tekst ?? (soort === 'afwijking' ? b.words.word('zonder_reden') : unknown)),
          soort === 'afwijking' ? b.words.say('door_tot', { door: oneLine(wie ?? unknown), tot: date }) : b.words.say('wie_wanneer', { wie: oneLine(wie ?? unknown), wanneer: date }),
        ])
      })
  const [afwijkingen, acties] = [rows('afwijking'), rows('actie')]
  const heads = (names: readonly string[]): string[] => names.map((name) => b.words.word(name))
  return {
    ...frame(register, { lezer: 'intern', peildatum, versie }),
    soort: 'antwoorden',
    titel: b.words.word('antwoorden'),
    secties: [
      ...(given.length === 0 ? [section('geen', b.words.word('antwoorden'), 2, [b.paragraph('geen-tekst', b.words.say('antwoorden_geen', { datum: dateInWords(peildatum) }))])] : []),
      ...(afwijkingen.length > 0 ? [section('afwijkingen', b.words.word('afwijkingen'), 2, b.table('afwijkingen-tabel', b.words.word('afwijkingen_bijschrift', { aantal: String(afwijkingen.length) }), heads(['kop_controle', 'kop_verwerking', 'kop_reden', 'kop_besloten']), afwijkingen))] : []),
      ...(acties.length > 0 ? [section('acties', b.words.word('acties'), 2, b.table('acties-tabel', b.words.word('acties_bijschrift', { aantal: String(acties.length) }), heads(['kop_controle', 'kop_verwerking', 'kop_actie', 'kop_eigenaar']), acties))] : []),
      versionSection(b, { lezer: 'intern', peildatum, versie }),
    ],
    gaten: b.gaps,
  }
}

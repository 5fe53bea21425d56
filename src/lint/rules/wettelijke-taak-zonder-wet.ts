import { findCitations, findStatutes } from '../../law/index.js'
import type { Grondslag } from '../../register/model.js'
import { texts } from '../../register/states.js'
import { at } from '../../register/target.js'
import { basisName, restingOn } from '../bases.js'
import { list, short } from '../phrase.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'wettelijke-taak-zonder-wet',
  title: 'De grondslag is een wettelijke plicht of taak, maar de wet staat er niet bij',
  stake: 'een wettelijke plicht of taak is er alleen als een wet die geeft (art. 6 lid 3)',
  subject: 'grondslag',
  severity: 'error',
  judgement: false,
  law: ['AVG 6(3)'],
  scope: 'verwerking',
  messages: {
    ontbreekt: {
      wat: 'De grondslag is {grondslag}, maar er staat niet in welke wet die plicht of taak staat.',
      waarom: 'Deze grondslag geldt alleen als een wet de plicht of taak aan u geeft. Zonder artikel kan niemand dat nagaan.',
      doe: 'zet bij `wet` het artikel, bijvoorbeeld `Jeugdwet 7.4.0`. Is er geen wet die dit van u vraagt? Kies dan een andere grondslag.',
    },
    bij_doel: {
      wat: 'De grondslag is {grondslag}, maar bij het doel ‘{doel}’ staat geen wet.',
      waarom: 'Bij andere doelen staat de wet er wel. Deze grondslag geldt alleen waar een wet de plicht of taak aan u geeft.',
      doe: 'zet bij dit doel `wet` met het artikel. Is er geen wet die dit van u vraagt? Geef het doel dan een eigen `grondslag`.',
    },
    onbekend: {
      wat: 'De grondslag is {grondslag}, maar u weet nog niet welke wet dat is.',
      waarom: 'Deze grondslag geldt alleen als een wet de plicht of taak aan u geeft.',
      doe: 'zoek het artikel op en zet het bij `wet`. Is er geen wet die dit van u vraagt? Kies dan een andere grondslag.',
    },
    zonder_artikel: {
      wat: 'Bij de grondslag {grondslag} staat ‘{wet}’, zonder artikel.',
      waarom: 'Een hele wet zegt te weinig: pas met het artikel is na te gaan of de plicht of taak aan u is gegeven, en waarvoor.',
      doe: 'noem bij `wet` het artikel waarin de plicht of taak staat.',
      severity: 'warning',
    },
  },
  limits: ['Of het artikel deze plicht of taak echt aan uw organisatie geeft, kan deze controle niet zien.', 'Een verordening van een gemeente kent avg niet; elk nummer van een artikel is dan genoeg.'],
  examples: {
    fout: [
      'naam: Toegang tot jeugdhulp\ngrondslag: algemeen-belang\n',
      'naam: Administratie\ngrondslag: wettelijke-verplichting\nwet: onbekend\n',
      'naam: Administratie\ngrondslag: wettelijke verplichting\nwet: fiscaal en sociaal verzekeringsrechtelijke wetgeving\n',
      'naam: Toegang tot jeugdhulp\ngrondslag: publiekrechtelijke taak\nwet: [Jeugdwet, Wmo 2015]\n',
      'naam: Dossier\ndoelen:\n  - {omschrijving: Administratie, grondslag: wettelijke-verplichting}\n',
      'naam: Toegang\ngrondslag: algemeen-belang\ndoelen:\n  - {omschrijving: Bepalen welke hulp nodig is, wet: Jeugdwet 2.3}\n  - {omschrijving: De hulp betalen}\n',
      'naam: Administratie\ngrondslag: artikel 6 lid 1 onder c AVG\nwet: AVG 6(1)(c)\n',
    ],
    goed: [
      'naam: Toegang tot jeugdhulp\ngrondslag: algemeen-belang\nwet: artikel 7.4.0 lid 1 Jeugdwet\n',
      'naam: Toegang tot jeugdhulp\ngrondslag: wettelijke verplichting (artikel 7.4.0 Jeugdwet)\n',
      'naam: Toegang\ngrondslag: algemeen-belang\nwet: artikel 3 Verordening jeugdhulp\n',
      'naam: Toegang\ngrondslag: algemeen-belang\ndoelen:\n  - {omschrijving: Bepalen welke hulp nodig is, wet: Jeugdwet 2.3}\n  - {omschrijving: De hulp betalen, wet: Jeugdwet 7.4.0}\n',
      'naam: Datalekken\ngrondslag: wettelijke-verplichting\nwet: AVG 33(5)\n',
      'naam: Dossier\ngrondslag: overeenkomst\n',
    ],
  },
  check({ verwerking, law, report }) {
    for (const statement of restingOn(verwerking, law, 'c', 'e')) {
      const grondslag = basisName(statement, law)
      const { owner, target, waarde, doelen } = statement
      const shared = owner === verwerking.yaml
      const named = [...statement.wet.filter((wet) => !namesBasis(wet)), ...(citesLaw(waarde) ? [waarde] : [])]
      const own = shared ? doelen.flatMap((doel) => texts(doel.yaml?.wet)) : []
      if (named.length + own.length === 0) {
        if (lawOf(owner) === 'onbekend') report(at(owner, 'wet'), 'onbekend', { grondslag })
        else report(target, 'ontbreekt', { grondslag })
      } else if (named.length === 0) {
        for (const doel of doelen.filter(({ yaml }) => texts(yaml?.wet).length === 0)) report(doel.target, 'bij_doel', { grondslag, doel: short(doel.omschrijving) })
      }
      if (named.length > 0 && !named.some(citesLaw)) report(placeOf(statement), 'zonder_artikel', { grondslag, wet: list(named.map((wet) => short(wet))) })
      for (const doel of shared ? doelen : []) {
        const wet = texts(doel.yaml?.wet)
        if (wet.length > 0 && !wet.some(citesLaw)) report(at(doel.yaml!, 'wet'), 'zonder_artikel', { grondslag, wet: list(wet.map((each) => short(each))) })
      }
    }
  },
})

/** Whether a text only names the basis again: article 6 AVG says that there must be a law, it is not that law. */
function namesBasis(text: string): boolean {
  const citations = findCitations(text)
  return citations.length > 0 && citations.every(({ wet, artikel }) => wet === 'avg' && artikel === '6')
}

/** Whether a text names an article of a law. */
function citesLaw(text: string): boolean {
  if (namesBasis(text)) return false
  if (findCitations(text).length > 0) return true
  const names = findStatutes(text)
  const rest = names.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  return /\b(artikel(en)?|art\.?|paragraaf|hoofdstuk)\s*\d|§\s*\d/i.test(rest)
}

function lawOf(owner: object): unknown {
  return (owner as { wet?: unknown }).wet
}

/** Where the law of a statement stands: beside its basis, else with the activity. */
function placeOf({ owner, target }: Grondslag): typeof target {
  return lawOf(owner) === undefined ? target : at(owner, 'wet')
}

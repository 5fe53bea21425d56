import { inWords } from '../../law/index.js'
import { record, texts } from '../../register/states.js'
import { at } from '../../register/target.js'
import { likeness } from '../claims.js'
import { list, short } from '../phrase.js'
import { inDocument, rulesOf } from '../regulation.js'
import { defineRule } from '../rule.js'

const WAAROM = 'Alleen de uitzonderingen van artikel 9 lid 2 AVG tellen, met de grenzen van de UAVG of een andere wet. Een reglement kan er geen bij maken.'

export default defineRule({
  id: 'reglement-uitzondering-niet-in-wet',
  title: 'Het reglement noemt een uitzondering die de wet zo niet kent',
  stake: 'een reglement kan geen uitzondering maken die de wet niet kent (art. 9 lid 2)',
  subject: 'reglement en verklaring',
  severity: 'warning',
  judgement: true,
  law: ['AVG 9(2)', 'UAVG 22', 'UAVG 30'],
  scope: 'register',
  messages: {
    bewering: {
      wat: 'Volgens {regel} mag u bijzondere gegevens gebruiken: ‘{bewering}’. Zo’n uitzondering kent de wet niet.',
      waarom: WAAROM,
      doe: 'kies bij `uitzondering` een `grond` van artikel 9 lid 2 AVG met het artikel bij `wet`, en pas de tekst aan. Past er geen? Schrap de regel dan.',
    },
    ruimer: {
      wat: 'De uitzondering in {regel} lijkt op {artikel}, maar is ruimer: {woorden} staat daar niet.',
      waarom: WAAROM,
      doe: 'neem de woorden van {artikel} over. Zoek voor de rest een andere uitzondering, of schrap dat deel.',
    },
  },
  limits: [
    'Staat dezelfde zin ook bij een verwerking, dan spreekt daar de controle uitzondering-niet-in-wet en zwijgt deze.',
    'Zij vergelijkt woorden. Andere woorden voor hetzelfde kan zij ten onrechte ruimer vinden.',
  ],
  examples: {
    fout: [
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: verbod, onderwerp: bijzondere-gegevens, tekst: Het verbod geldt hier niet., uitzondering: {bewering: voor het aanvragen van regelingen}}\n',
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: verbod, onderwerp: bijzondere-gegevens, tekst: Het verbod geldt hier niet., uitzondering: {bewering: voor re-integratie of ondersteuning van cliënten en werknemers in verband met ziekte of arbeidsongeschiktheid}}\n',
    ],
    goed: [
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: verbod, onderwerp: bijzondere-gegevens, tekst: Wij gebruiken ze voor de zorg., uitzondering: {grond: zorg, wet: artikel 30 lid 3 onder a UAVG}}\n',
      'delen:\n  - id: reglement\n    soort: reglement\n    regels:\n      - {id: verbod, onderwerp: bijzondere-gegevens, tekst: Het verbod geldt hier niet., uitzondering: {bewering: voor het aanvragen van regelingen}}\n---\nnaam: Dossier\npersoonsgegevens:\n  - {id: g, gegevens: [diagnose], bijzonder: gezondheid, uitzondering: {bewering: voor het aanvragen van regelingen}}\n',
    ],
  },
  check({ register, law, report }) {
    const elsewhere = [...register.verwerkingen.values()].flatMap(({ groepen }) => groepen.flatMap(({ gebruik }) => record(gebruik.uitzondering)?.bewering ?? [])).map(asOneLine)
    for (const rule of rulesOf(register)) {
      const claim = record(rule.yaml.uitzondering)
      if (claim?.bewering === undefined || texts(claim.wet).length > 0 || law.uitzondering(claim.bewering)) continue
      const claimed = asOneLine(claim.bewering)
      if (elsewhere.some((other) => other.includes(claimed) || claimed.includes(other))) continue
      const near = likeness(claim.bewering, law)
      if (!near) report(at(claim, 'bewering'), 'bewering', { regel: inDocument(rule), bewering: short(claim.bewering, 40) })
      else if (near.beyond.length > 0) report(at(claim, 'bewering'), 'ruimer', { regel: inDocument(rule), artikel: inWords(near.row.bepaling), woorden: short(list(near.beyond.map((word) => `‘${word}’`)), 60) })
    }
  },
})

function asOneLine(claim: string): string {
  return claim.replace(/\s+/g, ' ').trim()
}

import { canonical, findCitations, inWords, type Law } from '../../law/index.js'
import { basesNamed, CHOICES, statementsIn } from '../bases.js'
import { list, short } from '../phrase.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'grondslag-onbekend',
  title: 'Wat er als grondslag staat, is niet een van de zes grondslagen',
  stake: 'alleen de zes grondslagen van artikel 6 AVG dragen het gebruik van gegevens',
  subject: 'grondslag',
  severity: 'error',
  judgement: false,
  law: ['AVG 6(1)'],
  scope: 'verwerking',
  messages: {
    onbekend: {
      wat: '‘{grondslag}’ is niet een van de zes grondslagen van de AVG.',
      waarom: 'De AVG kent zes grondslagen en geen andere. Nu is niet te zien op welke u zich beroept.',
      doe: `kies welke u bedoelt: ${CHOICES}. Zet uitleg bij \`toestemming\`, \`belangenafweging\` of \`rechtvaardiging\`.`,
    },
    lijkt_op: {
      wat: 'Bedoelt u met ‘{grondslag}’ de grondslag {naam}?',
      waarom: 'In deze vorm is het geen vaste naam van een grondslag. Daarom kijken de controles die bij die grondslag horen nu niet mee.',
      doe: 'schrijf `grondslag: {id}` als u die bedoelt, en zet de rest van de zin waar die hoort, zoals `toestemming.toelichting` of `wet`.',
      severity: 'warning',
    },
    meer: {
      wat: 'Hier staan meer grondslagen bij elkaar: {namen}.',
      waarom: 'Een grondslag hoort bij een doel. Nu kan niemand zien welke voor welk doel geldt, en daar hangen de rechten van mensen van af.',
      doe: 'zet bij ieder doel in `doelen` een eigen `grondslag`, en haal deze gezamenlijke weg.',
    },
    wet: {
      wat: 'Als grondslag staat er een wetsartikel: {artikel}.',
      waarom: 'Een wet kan een plicht geven of een publieke taak. Dat zijn twee grondslagen, en de rechten van mensen zijn er niet gelijk bij.',
      doe: 'zet het artikel bij `wet`, en kies als `grondslag` `wettelijke-verplichting` (de wet legt u een plicht op) of `algemeen-belang` (de wet geeft u een taak).',
    },
    bestaat_niet: {
      wat: 'Als grondslag staat er {artikel}, en dat bestaat niet{bedoeld}.',
      waarom: 'De zes grondslagen staan in artikel 6 lid 1 AVG, onderdeel a tot en met f. Op een bepaling die er niet is, kunt u zich niet beroepen.',
      doe: `kies welke grondslag u bedoelt: ${CHOICES}.`,
    },
  },
  limits: ['Deze controle leest de woorden. Of de gekozen grondslag past bij wat u doet, kijken andere controles na.', 'Staat er `onbekend` of `geen`, dan zegt `grondslag-ontbreekt` er iets van.'],
  examples: {
    fout: [
      'naam: Urenregistratie\ndoelen:\n  - {omschrijving: Laten zien hoeveel uren begeleiding er zijn gegeven, soort: verantwoording, grondslag: noodzakelijkheid}\n',
      'naam: Dossier\ngrondslag: noodzakelijkheid\n',
      'naam: Dossier\ngrondslag: Toestemming vanuit aanmeldformulier\n',
      'naam: Dossier\ngrondslag: uitvoering van een overeenkomst of om een wettelijke verplichting na te komen\n',
      'naam: Toegang tot jeugdhulp\ngrondslag: artikel 7.4.0 Jeugdwet\n',
      'naam: Dossier\ngrondslag: Artikel 6, lid a Wbp\n',
      'naam: Dossier\ngrondslag: artikel 6 lid 1 onder g AVG\n',
      'naam: Dossier\ngrondslag: artikel 8 onder f Wbp\n',
    ],
    goed: [
      'naam: Dossier\ngrondslag: overeenkomst\n',
      'naam: Dossier\ngrondslag: zorgovereenkomst\n',
      'naam: Toegang tot jeugdhulp\ngrondslag: publiekrechtelijke taak\nwet: Jeugdwet 7.4.0\n',
      'naam: Nieuwsbrief\ngrondslag: artikel 6 lid 1 onder a AVG\n',
      'naam: Dossier\ngrondslag: onbekend\n',
      'naam: Dossier\n',
    ],
  },
  check({ verwerking, law, report }) {
    for (const { target, waarde } of statementsIn(verwerking)) {
      if (waarde === 'onbekend' || waarde === 'geen' || law.grondslag(waarde)) continue
      const citations = findCitations(waarde)
      const absent = citations.find((citation) => law.exists(citation) === false)
      const named = basesNamed(waarde, law)
      const national = citations.find(({ wet }) => wet !== 'avg' && law.statuteInForce(wet))
      if (absent) report(target, 'bestaat_niet', { artikel: inWords(absent), bedoeld: meant(law, canonical(absent)) })
      else if (named.length > 1) report(target, 'meer', { namen: list(named.map(({ naam }) => naam.toLowerCase())) })
      else if (named[0]) report(target, 'lijkt_op', { grondslag: short(waarde), naam: named[0].naam.toLowerCase(), id: named[0].id })
      else if (national) report(target, 'wet', { artikel: inWords(national) })
      else report(target, 'onbekend', { grondslag: short(waarde) })
    }
  },
})

/** What was probably meant: a pointer for who looks it up, not a basis. */
function meant(law: Law, provision: string): string {
  const others = law.meant(provision).map((other) => inWords(other))
  return others.length === 0 ? '' : ` (bedoeld is misschien ${list(others, 'of')})`
}

import type { Register, Verwerking } from '../../register/model.js'
import { items } from '../../register/states.js'
import { at, type Target } from '../../register/target.js'
import { KEEPS_COPY, LEFT_OPEN } from '../lexicon/retention.js'
import { defineRule } from '../rule.js'
import { several, short } from '../phrase.js'

export default defineRule({
  id: 'vernietiging-niet-geregeld',
  title: 'Er staat niet wie de gegevens na de termijn vernietigt',
  stake: 'een termijn werkt pas als iemand de gegevens ook echt vernietigt',
  subject: 'bewaartermijn',
  severity: 'warning',
  judgement: true,
  law: ['AVG 5(1)(e)', 'AVG 5(2)', 'AVG 28(3)(g)'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: 'Bij {verwerkingen} staan bewaartermijnen, maar niet wat er daarna met de gegevens gebeurt.',
      waarom: 'Een termijn werkt pas als duidelijk is wie de gegevens vernietigt of teruggeeft, en wanneer. Anders blijven ze in de praktijk staan.',
      doe: 'zet bij elke termijn `daarna` en `door`, of beschrijf bij `vernietiging` hoe het gaat. Is er een eigen procedure? Noem die bij `documenten`.',
    },
    open: {
      wat: 'Er staat zelf dat de vernietiging nog niet geregeld is.',
      waarom: 'Een termijn werkt pas als duidelijk is wie de gegevens vernietigt of teruggeeft, en wanneer.',
      doe: 'spreek af wie de gegevens vernietigt en hoe, ook in het systeem, en schrijf dat bij `vernietiging`.',
    },
    kopie: {
      wat: 'De gegevens gaan terug, maar er blijft een kopie. Er staat niet waarom, en op grond van welke wet.',
      waarom: 'Een kopie die achterblijft, is ook bewaren. Na een opdracht mag dat alleen als een wet het vraagt of als u er zelf een grond voor hebt.',
      doe: 'noem de kopie bij `bewaartermijnen`, met `termijn` en `wet`, of met de `reden`. Is er geen? Spreek dan af dat er geen kopie blijft.',
    },
  },
  limits: ['Een procedure voor vernietigen telt als die in `documenten` van het register staat, met ‘vernietig’ of ‘archief’ in de titel.', 'Of er echt vernietigd wordt, ziet deze controle niet.'],
  examples: {
    fout: [
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, vanaf: de laatste wijziging}\n',
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, vanaf: de laatste wijziging, daarna: onbekend}\n',
      'naam: Dossier\nvernietiging: Digitale vernietiging is de vraag\nbewaartermijnen:\n  - {wat: dossier, termijn: 15 jaar}\n',
      'naam: Traject\nvernietiging: De gegevens gaan terug naar de opdrachtgever. Wij houden een kopie.\nbewaartermijnen:\n  - {wat: dossier, termijn: 15 jaar}\n',
    ],
    goed: [
      'naam: Dossier\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar, vanaf: de laatste wijziging, daarna: vernietigen, door: applicatiebeheer}\n',
      'naam: Dossier\nvernietiging: Applicatiebeheer wist elk jaar in januari.\nbewaartermijnen:\n  - {wat: dossier, termijn: 20 jaar}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\ndocumenten:\n  - {titel: Procedure archief en vernietiging}\nverwerkingen:\n  dossier:\n    naam: Dossier\n    bewaartermijnen:\n      - {wat: dossier, termijn: 20 jaar}\n',
      'naam: Traject\nvernietiging: De gegevens gaan terug. Wij houden een kopie van de rekeningen.\nbewaartermijnen:\n  - {wat: kopie van de rekeningen, termijn: 7 jaar, wet: AWR 52(4)}\n',
      'naam: Traject\nvernietiging: De gegevens gaan terug. Wij houden een kopie van het plan.\nbewaartermijnen:\n  - {wat: kopie van het plan, termijn: 1 jaar, reden: om klachten over het traject te kunnen beantwoorden}\n',
      'naam: Nieuwsbrief\nbewaartermijnen:\n  - criterium: tot de afmelding\n',
      'naam: Dossier\nbewaartermijnen: onbekend\n',
    ],
  },
  check({ register, report }) {
    const without: Verwerking[] = []
    const said = new Map<string, { message: 'open' | 'kopie'; places: Target[] }>()
    const note = ({ yaml }: Verwerking, message: 'open' | 'kopie'): void => {
      const place = at(yaml, 'vernietiging')
      const before = said.get(yaml.vernietiging!)
      if (before) before.places.push(place)
      else said.set(yaml.vernietiging!, { message, places: [place] })
    }
    for (const verwerking of register.verwerkingen.values()) {
      const { vernietiging } = verwerking.yaml
      const terms = items(verwerking.yaml.bewaartermijnen)
      if (vernietiging !== undefined && LEFT_OPEN.occurs(vernietiging)) note(verwerking, 'open')
      else if (vernietiging !== undefined && KEEPS_COPY.occurs(vernietiging)) {
        if (!terms.some(({ wet, reden, wat }) => (wet !== undefined || reden !== undefined) && /kopie|afschrift/i.test(wat ?? ''))) note(verwerking, 'kopie')
      } else if (vernietiging === undefined && terms.some(({ termijn }) => termijn !== undefined) && !terms.some(({ daarna }) => daarna !== undefined && daarna !== 'onbekend')) {
        without.push(verwerking)
      }
    }
    for (const { message, places: [first, ...others] } of said.values()) report(first!, message, {}, { related: others.map((target) => ({ target, text: 'ook hier' })) })
    if (without.length === 0 || hasProcedure(register)) return
    const [only, ...others] = without
    const place = others.length === 0 ? at(only!.yaml, 'bewaartermijnen', 'key') : 'naam'
    report(place, 'ontbreekt', { verwerkingen: several(without.map(({ yaml }) => `‘${short(yaml.naam, 40)}’`)) }, { related: (others.length === 0 ? [] : without).map(({ yaml }) => ({ target: at(yaml, 'bewaartermijnen', 'key'), text: 'wat gebeurt er na deze termijnen?' })) })
  },
})

function hasProcedure({ yaml }: Register): boolean {
  return (yaml.documenten ?? []).some(({ titel }) => /vernietig|archief|archivering/i.test(titel))
}

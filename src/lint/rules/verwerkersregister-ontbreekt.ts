import type { Verwerking } from '../../register/model.js'
import { items } from '../../register/states.js'
import { at } from '../../register/target.js'
import { several, short } from '../phrase.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'verwerkersregister-ontbreekt',
  title: 'Werk in opdracht staat niet in een register als verwerker',
  stake: 'ook wat u in opdracht doet, hoort in een register',
  subject: 'verwerkers en doorgifte',
  severity: 'warning',
  judgement: true,
  law: ['AVG 30(2)', 'AVG 4(7)', 'AVG 4(8)', 'AVG 28(10)'],
  scope: 'register',
  messages: {
    ontbreekt: {
      wat: 'U werkt voor opdrachtgevers ({namen}). Er staat niet of u daarbij verwerker bent of zelf verantwoordelijk.',
      waarom: 'Beslist de opdrachtgever waarvoor en hoe, dan bent u verwerker. U houdt daarvan een eigen register bij en sluit een overeenkomst. Beslist u zelf, dan bent u verantwoordelijk.',
      doe: 'bepaal per verwerking uw `rol`. Bent u verwerker? Zet dan `rol: verwerker`, met `opdrachtgevers` en `categorieen_verwerkingen`. Beslist u zelf? Zet dan `rol: verwerkingsverantwoordelijke`. Verschilt het? Maak er dan twee verwerkingen van.',
    },
    leeg: {
      wat: 'Het register zegt dat u ook voor anderen gegevens verwerkt, maar daar staat geen verwerking van in.',
      waarom: 'Een verwerker houdt bij voor wie hij werkt en welke soorten verwerkingen hij doet. De toezichthouder kan daarnaar vragen.',
      doe: 'voeg deze verwerkingen toe met `rol: verwerker`, `opdrachtgevers` en `categorieen_verwerkingen`.',
    },
    opdrachtgever: {
      wat: 'Deze verwerking doet u als verwerker, maar er staat niet voor wie.',
      waarom: 'Het register van een verwerker noemt iedere verantwoordelijke voor wie hij werkt.',
      doe: 'zet de opdrachtgevers bij `partijen`, en hun kenmerken bij `opdrachtgevers`.',
    },
    soort: {
      wat: 'Deze verwerking doet u als verwerker, maar er staat niet welke soorten verwerkingen u per opdrachtgever doet.',
      waarom: 'Het register van een verwerker noemt per verantwoordelijke de categorieën verwerkingen.',
      doe: 'voeg `categorieen_verwerkingen` toe: per `opdrachtgever` wat u doet, bijvoorbeeld salarissen berekenen.',
    },
  },
  limits: [
    'Wie zorg verleent in opdracht van een gemeente, is voor het eigen dossier meestal zelf verantwoordelijk. Met `rol: verwerkingsverantwoordelijke` zwijgt de controle.',
    'Bij `als_verwerker: nee` zwijgt zij over opdrachtgevers. Bij `als_verwerker: onbekend` kijkt zij alleen naar opdrachtgevers.',
    'Een opdrachtgever die alleen in een tekst staat, ziet zij niet.',
  ],
  examples: {
    fout: [
      'naam: Voorbeeld\npartijen:\n  - {id: gemeente, naam: Gemeente}\nverwerkingen:\n  traject: {naam: Traject, opdrachtgevers: [gemeente]}\n  coaching: {naam: Coaching, opdrachtgevers: [gemeente]}\n',
      'naam: Voorbeeld\nals_verwerker: ja\npartijen:\n  - {id: gemeente, naam: Gemeente}\n',
      'naam: Salarissen\nrol: verwerker\ncategorieen_verwerkingen: [{verwerkingen: [salarissen berekenen]}]\n',
      'naam: Salarissen\nrol: verwerker\nopdrachtgevers: [leverancier]\n',
    ],
    goed: [
      'naam: Traject\nrol: verwerkingsverantwoordelijke\nopdrachtgevers: [leverancier]\n',
      'naam: Salarissen\nrol: verwerker\nopdrachtgevers: [leverancier]\ncategorieen_verwerkingen: [{opdrachtgever: leverancier, verwerkingen: [salarissen berekenen]}]\n',
      'naam: Voorbeeld\nals_verwerker: nee\npartijen:\n  - {id: gemeente, naam: Gemeente}\nverwerkingen:\n  traject: {naam: Traject, opdrachtgevers: [gemeente]}\n',
      'naam: Voorbeeld\nals_verwerker: onbekend\npartijen:\n  - {id: gemeente, naam: Gemeente}\n',
      'naam: Nieuwsbrief\n',
    ],
  },
  check({ register, report }) {
    const all = [...register.verwerkingen.values()]
    const entries = all.filter(({ yaml }) => yaml.rol === 'verwerker')
    for (const { yaml, id } of entries) {
      if (items<string>(yaml.opdrachtgevers).length === 0) report(at(yaml, 'rol'), 'opdrachtgever', { sleutel: id })
      if (yaml.categorieen_verwerkingen === undefined) report(at(yaml, 'rol'), 'soort', { sleutel: id })
    }
    if (register.yaml.als_verwerker === 'ja' && entries.length === 0) return report(at(register.yaml, 'als_verwerker'), 'leeg')
    if (register.yaml.als_verwerker === 'nee') return
    const open = all.filter(undecided)
    const [first, ...others] = open.map(({ yaml }) => at(yaml, 'opdrachtgevers'))
    if (first) report(first, 'ontbreekt', { namen: several([...new Set(open.flatMap(principals))]) }, { related: others.map((target) => ({ target, text: 'ook hier' })) })
  },
})

function principals({ yaml, register }: Verwerking): string[] {
  return items<string>(yaml.opdrachtgevers).map((id) => short(register.partijen.get(id)?.naam ?? id, 40))
}

/** Work for others, of which the register does not say who decides. */
function undecided({ yaml }: Verwerking): boolean {
  return items<string>(yaml.opdrachtgevers).length > 0 && (yaml.rol ?? 'onbekend') === 'onbekend'
}

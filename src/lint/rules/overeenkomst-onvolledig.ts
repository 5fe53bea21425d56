import type { Law } from '../../law/index.js'
import { items, record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { ARRANGED } from '../lexicon/agreements.js'
import { list, short } from '../phrase.js'
import { defineRule } from '../rule.js'

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const

export default defineRule({
  id: 'overeenkomst-onvolledig',
  title: 'De verwerkersovereenkomst regelt niet alles wat de wet vraagt',
  stake: 'wat niet is afgesproken, kunt u bij een leverancier niet afdwingen',
  subject: 'verwerkers en doorgifte',
  severity: 'warning',
  judgement: true,
  law: ['AVG 28(3)'],
  scope: 'verwerking',
  messages: {
    onvolledig: {
      wat: 'Volgens het register regelt de overeenkomst met {naam} niet alles. Er ontbreekt: {onderdelen}.',
      waarom: 'Artikel 28 lid 3 AVG noemt wat er in een verwerkersovereenkomst staat. Wat niet is afgesproken, kunt u niet afdwingen.',
      doe: 'vul de overeenkomst aan. Staat het er wel in? Zet het dan bij `regelt`, of noem de overeenkomst bij `document`.',
    },
  },
  limits: ['Deze controle leest alleen wat bij `regelt` staat, niet de overeenkomst zelf. Noemt het register een `document`, dan kan `regelt` een samenvatting zijn en zwijgt zij.', 'Of onderwerp, duur en aard van het werk erin staan, ziet zij niet.'],
  examples: {
    fout: ['naam: Dossier\nverwerkers:\n  - {partij: leverancier, overeenkomst: {datum: 2024-01-01, regelt: [geheimhoudingsplicht]}}\n'],
    goed: [
      'naam: Dossier\nverwerkers:\n  - {partij: leverancier, overeenkomst: {datum: 2024-01-01}}\n',
      'naam: Dossier\nverwerkers:\n  - {partij: leverancier, overeenkomst: {document: contract 2024, regelt: [geheimhouding]}}\n',
      'naam: Dossier\nverwerkers:\n  - partij: leverancier\n    overeenkomst: {datum: 2024-01-01, regelt: [instructies, geheimhouding, beveiliging, subverwerkers, rechten van betrokkenen, datalekken, teruggave na afloop, audits]}\n',
      { yaml: 'naam: Dossier\nverwerkers:\n  - {partij: leverancier, overeenkomst: {datum: 2016-01-01, regelt: [geheimhoudingsplicht]}}\n', peildatum: '2018-05-24' },
      'naam: Dossier\nverwerkers: onbekend\n',
    ],
  },
  check({ verwerking, law, report }) {
    for (const { partij, overeenkomst } of items(verwerking.yaml.verwerkers)) {
      const { regelt, document } = record(overeenkomst) ?? {}
      if (regelt === undefined || document !== undefined) continue
      const arranged = new Set(regelt.flatMap((text) => ARRANGED.find(text).map(({ concept }) => concept)))
      const missing = LETTERS.filter((letter) => !arranged.has(letter))
      if (missing.length === 0) continue
      const naam = short(verwerking.register.partijen.get(partij)?.naam ?? partij)
      report(at(record(overeenkomst)!, 'regelt'), 'onvolledig', { naam, onderdelen: list(missing.map((letter) => partNamed(letter, law))) }, { law: missing.map((letter) => `AVG 28(3)(${letter})`) })
    }
  },
})

/** `geheimhouding`, from the law data. */
function partNamed(letter: string, law: Law): string {
  return law.provision(`AVG 28(3)(${letter})`)?.over.replace(/^verwerkersovereenkomst: /, '') ?? letter
}

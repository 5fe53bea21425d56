import { record } from '../../register/states.js'
import { at } from '../../register/target.js'
import { anonymous, dataOf, wordsOf } from '../groups.js'
import { special } from '../lexicon/special.js'
import { list, short } from '../phrase.js'
import { defineRule } from '../rule.js'
import { categoriesOf, named } from '../special.js'

const WAAROM = 'Voor bijzondere gegevens gelden strengere regels (artikel 9 AVG). Wie ze niet als bijzonder herkent, let ook niet op die regels.'

export default defineRule({
  id: 'bijzonder-verborgen',
  title: 'De gegevens klinken bijzonder, maar dat staat er niet bij',
  stake: 'wat niet als bijzonder is herkend, krijgt ook geen extra bescherming',
  subject: 'bijzondere gegevens',
  severity: 'warning',
  judgement: true,
  law: ['AVG 9(1)', 'AVG 4(15)'],
  scope: 'verwerking',
  messages: {
    geen: {
      wat: 'Volgens het register zijn er geen bijzondere gegevens, maar {woorden} wijst op {soort}.',
      waarom: WAAROM,
      doe: 'zet bij die groep `bijzonder` met de soort, en `uitzondering`. Weet u zeker dat het niet bijzonder is? Zet dan bij die groep `bijzonder: geen`.',
    },
    niets: {
      wat: 'Het register zegt niet of er bijzondere gegevens zijn, en {woorden} wijst op {soort}.',
      waarom: WAAROM,
      doe: 'zet bij die groep `bijzonder` met de soort, en `uitzondering`. Weet u zeker dat het niet bijzonder is? Zet dan bij die groep `bijzonder: geen`.',
    },
    tegenspraak: {
      wat: 'Volgens het register zijn er geen bijzondere gegevens, maar bij {groep} staat: {soort}.',
      waarom: 'Beide kan niet waar zijn. Voor bijzondere gegevens gelden strengere regels (artikel 9 AVG).',
      doe: 'haal `bijzonder: geen` weg bij deze verwerking, of pas `bijzonder` aan bij de groep.',
    },
    omgeving: {
      wat: 'Volgens het register zijn er geen bijzondere gegevens, maar de beschrijving spreekt van {woorden} ({soort}).',
      waarom: 'Gewone gegevens, zoals een naam, kunnen bijzonder worden door waar ze voor zijn. Wie op deze lijst staat, hoort dan bij een groep met die ziekte of dat geloof.',
      doe: 'bekijk of iemand uit deze gegevens iets over {soort} kan opmaken. Zo ja: zet bij de groep `bijzonder` en `uitzondering`.',
      severity: 'info',
    },
  },
  limits: [
    'Staat er `onbekend`, dan kijkt deze controle naar de woorden alsof er niets staat.',
    'Deze controle zoekt woorden, zoals diagnose of geloof. Een foto, een cv of een plan kan bijzonder zijn zonder dat er zo’n woord staat.',
    'Dat iemand cliënt is, kan al iets over gezondheid zeggen: dat meldt `clientstatus-verraadt-zorg`, één keer per register.',
    'Bij een groep met `bijzonder: geen` zwijgt deze controle: daar is over nagedacht.',
  ],
  examples: {
    fout: [
      'naam: Aanmelden\nbijzonder: geen\npersoonsgegevens:\n  - {id: aanmelding, gegevens: [naam, diagnose]}\n  - {id: zorg, gegevens: [medicijngebruik]}\n',
      'naam: Aanmelden\npersoonsgegevens:\n  - {id: formulier, gegevens: [aanmeldformulier], bestaat_uit: [naam, geloof]}\n',
      'naam: Dossier\nbijzonder: geen\npersoonsgegevens:\n  - {id: diagnose, gegevens: [diagnose], bijzonder: gezondheid}\n',
      'naam: Uitnodigingen\nbijzonder: geen\ndoelen: [Mensen met autisme uitnodigen voor een bijeenkomst]\npersoonsgegevens:\n  - {id: adres, gegevens: [e-mailadres]}\n',
    ],
    goed: [
      'naam: Verrassing\nbijzonder: geen\npersoonsgegevens:\n  - {id: wens, gegevens: [voorkeur voor een verrassing, adres van het grasveld]}\n',
      'naam: Begroting\nbijzonder: geen\npersoonsgegevens:\n  - {id: kosten, gegevens: [indicatie van kosten]}\n',
      'naam: Beleid\nbijzonder: {genoemd: [gezondheid], toelichting: Godsdienst en ras mogen niet worden vastgelegd.}\npersoonsgegevens:\n  - {id: gezondheid, gegevens: [gezondheid], bijzonder: gezondheid}\n',
      'naam: Sport\npersoonsgegevens:\n  - {id: keuze, gegevens: [deelname aan cursus gezondheid], bijzonder: geen}\n',
      'naam: Onderzoek\nbijzonder: geen\npersoonsgegevens:\n  - {id: uitkomst, gegevens: [medische uitkomsten], bewerking: geanonimiseerd}\n',
    ],
  },
  check({ verwerking, report }) {
    const { yaml, groepen, doelen, betrokkenen } = verwerking
    if (yaml.rol === 'verwerker' || record(yaml.bijzonder)) return
    const known = groepen.filter((groep) => !anonymous(groep))
    const declared = known.filter((groep) => categoriesOf(groep).length > 0)
    const none = yaml.bijzonder === 'geen'
    if (declared.length > 0) {
      if (none) report(at(yaml, 'bijzonder'), 'tegenspraak', { groep: `‘${dataOf(...declared)}’`, soort: list(named(declared.flatMap(categoriesOf))) }, { related: declared.map(({ target }) => ({ target, text: 'hier staan bijzondere gegevens' })) })
      return
    }

    const quoted = (found: { text: string }[]): string => short(list([...new Set(found.map(({ text }) => `‘${text}’`))]), 80)
    const hits = known.filter(({ verwezen, yaml: groep }) => !verwezen && groep.bijzonder !== 'geen').flatMap((groep) => wordsOf(groep).flatMap((text) => special.find(text).map((match) => ({ ...match, groep }))))
    if (hits.length > 0) {
      const groups = [...new Set(hits.map(({ groep }) => groep))]
      report(none ? at(yaml, 'bijzonder') : groups[0]!.target, none ? 'geen' : 'niets', { woorden: quoted(hits), soort: list(named(hits.map(({ concept }) => concept))) }, {
        related: groups.slice(none ? 0 : 1).map((groep) => ({ target: groep.target, text: `dit wijst erop: ${dataOf(groep)}` })),
      })
      return
    }

    if (!none) return
    const around = [yaml.naam, yaml.omschrijving ?? '', ...doelen.map(({ omschrijving }) => omschrijving), ...betrokkenen.flatMap((person) => [person.naam, person.yaml?.omschrijving ?? ''])]
    const context = around.flatMap((text) => special.find(text))
    if (context.length > 0) report(at(yaml, 'bijzonder'), 'omgeving', { woorden: quoted(context), soort: list(named(context.map(({ concept }) => concept))) })
  },
})

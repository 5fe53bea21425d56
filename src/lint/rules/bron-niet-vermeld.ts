import { defineRule } from '../rule.js'
import { counted, message, told } from '../statements.js'

export default defineRule({
  id: 'bron-niet-vermeld',
  title: 'Er staat niet van wie de gegevens komen',
  stake: 'de privacyverklaring kan niet zeggen waar gegevens vandaan komen (art. 14)',
  subject: 'gegevens',
  severity: 'warning',
  judgement: false,
  law: ['AVG 14(2)(f)'],
  scope: 'register',
  messages: {
    verklaring: {
      wat: 'Bij {aantal} staat niet bij alle gegevens van wie u ze krijgt.',
      waarom: 'Krijgt u gegevens van een ander? Dan moet u mensen zeggen van wie. De privacyverklaring heeft hier nu een open plek. Het gaat om: {namen}.',
      doe: 'zet bij elke groep gegevens `bron`, met van wie u ze krijgt. Komen ze van de mensen zelf? Schrijf dan `bron: [betrokkene]`.',
    },
    later: {
      wat: 'Bij {aantal} staat niet bij alle gegevens van wie u ze krijgt.',
      waarom: 'Voor het register hoeft dat niet. Voor een privacyverklaring wel, als u gegevens van een ander krijgt. Het gaat om: {namen}.',
      doe: 'zet bij elke groep gegevens `bron`, met van wie u ze krijgt. Komen ze van de mensen zelf? Schrijf dan `bron: [betrokkene]`.',
      severity: 'info',
    },
  },
  limits: ['Gegevens die met `zie` van een andere verwerking komen, tellen daar mee en hier niet.', 'Verwerkingen met `rol: verwerker` tellen niet mee: de opdrachtgever licht mensen in.'],
  examples: {
    fout: [
      'naam: Voorbeeld\ndoelgroepen: [{id: clienten, naam: cliënten, betrokkenen: [client]}]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    betrokkenen: [{id: client, naam: cliënten}]\n    persoonsgegevens: [{id: naam, gegevens: [naam]}]\n',
      'naam: Dossier\npersoonsgegevens: [{id: naam, gegevens: [naam], bron: onbekend}]\n',
    ],
    goed: [
      'naam: Dossier\npersoonsgegevens: [{id: naam, gegevens: [naam], bron: [betrokkene]}]\n',
      'naam: Dossier\n',
      'naam: Salarissen\nrol: verwerker\npersoonsgegevens: [{id: naam, gegevens: [naam]}]\n',
    ],
  },
  check({ register, report }) {
    const silent = (group: { gebruik: { bron?: unknown }; yaml: { bron?: unknown } }): boolean => !Array.isArray(group.gebruik.bron ?? group.yaml.bron)
    const found = told(register).filter(({ groepen }) => groepen.some((group) => !group.verwezen && silent(group)))
    const [first, ...others] = found.map(({ groepen }) => groepen.find((group) => !group.verwezen && silent(group))!.target)
    if (first) report('naam', message(register), counted(found), { related: [first, ...others].map((target) => ({ target, text: 'zonder `bron`' })) })
  },
})

import { at } from '../../register/target.js'
import { defineRule } from '../rule.js'
import { counted, message, told } from '../statements.js'

export default defineRule({
  id: 'besluitvorming-niet-vermeld',
  title: 'Er staat niet of een computer besluiten neemt',
  stake: 'de privacyverklaring kan niet zeggen of een computer beslist (art. 13 en 22)',
  subject: 'gegevens',
  severity: 'warning',
  judgement: false,
  law: ['AVG 13(2)(f)', 'AVG 14(2)(g)', 'AVG 22'],
  scope: 'register',
  messages: {
    verklaring: {
      wat: 'Bij {aantal} staat niet of een computer besluiten neemt of profielen maakt.',
      waarom: 'Beslist een computer over mensen? Dan moeten zij dat weten, met hoe het werkt en wat het betekent. Het gaat om: {namen}.',
      doe: 'schrijf `geautomatiseerde_besluiten: geen` als dat niet gebeurt. Gebeurt het wel? Geef dan `omschrijving`, `logica` en `gevolgen`.',
    },
    later: {
      wat: 'Bij {aantal} staat niet of een computer besluiten neemt of profielen maakt.',
      waarom: 'Voor het register hoeft dat niet. Voor een privacyverklaring wel, als het gebeurt. Het gaat om: {namen}.',
      doe: 'schrijf `geautomatiseerde_besluiten: geen` als dat niet gebeurt. Gebeurt het wel? Geef dan `omschrijving`, `logica` en `gevolgen`.',
      severity: 'info',
    },
  },
  limits: ['Of er echt geen computer beslist, ziet deze controle niet.', 'Verwerkingen met `rol: verwerker` tellen niet mee: de opdrachtgever licht mensen in.'],
  examples: {
    fout: [
      'naam: Voorbeeld\ndoelgroepen: [{id: clienten, naam: cliënten, betrokkenen: [client]}]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    betrokkenen: [{id: client, naam: cliënten}]\n',
      'naam: Dossier\ngeautomatiseerde_besluiten: onbekend\n',
    ],
    goed: ['naam: Dossier\ngeautomatiseerde_besluiten: geen\n', 'naam: Dossier\ngeautomatiseerde_besluiten: {omschrijving: Een programma kiest de wachtlijst., logica: op datum, gevolgen: langer wachten}\n'],
  },
  check({ register, report }) {
    const found = told(register).filter(({ yaml }) => yaml.geautomatiseerde_besluiten === undefined || yaml.geautomatiseerde_besluiten === 'onbekend')
    if (found.length > 0) report('naam', message(register), counted(found), { related: found.map(({ yaml }) => ({ target: at(yaml, 'naam'), text: 'zonder `geautomatiseerde_besluiten`' })) })
  },
})

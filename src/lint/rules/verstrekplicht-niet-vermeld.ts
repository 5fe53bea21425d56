import { normalise } from '../../register/identity.js'
import type { Groep } from '../../register/model.js'
import { items } from '../../register/states.js'
import { defineRule } from '../rule.js'
import { counted, message, told } from '../statements.js'

export default defineRule({
  id: 'verstrekplicht-niet-vermeld',
  title: 'Er staat niet of mensen gegevens moeten geven',
  stake: 'de privacyverklaring kan niet zeggen wat verplicht is (art. 13)',
  subject: 'gegevens',
  severity: 'warning',
  judgement: false,
  law: ['AVG 13(2)(e)'],
  scope: 'register',
  messages: {
    verklaring: {
      wat: 'Bij {aantal} staat niet bij alle gegevens of mensen ze moeten geven.',
      waarom: 'Wie gegevens van zichzelf geeft, moet weten of dat moet en wat er anders gebeurt. De privacyverklaring heeft hier nu een open plek. Het gaat om: {namen}.',
      doe: 'zet bij elke groep gegevens `verplicht: nee`, of `verplicht` met `omdat` en `gevolg`.',
    },
    later: {
      wat: 'Bij {aantal} staat niet bij alle gegevens of mensen ze moeten geven.',
      waarom: 'Voor het register hoeft dat niet. Voor een privacyverklaring wel. Het gaat om: {namen}.',
      doe: 'zet bij elke groep gegevens `verplicht: nee`, of `verplicht` met `omdat` en `gevolg`.',
      severity: 'info',
    },
  },
  limits: ['Gegevens die alleen van anderen komen, tellen niet mee: daarover gaat artikel 14.', 'Gegevens die met `zie` van een andere verwerking komen, tellen daar mee en hier niet.'],
  examples: {
    fout: [
      'naam: Voorbeeld\ndoelgroepen: [{id: clienten, naam: cliënten, betrokkenen: [client]}]\nverwerkingen:\n  dossier:\n    naam: Dossier\n    betrokkenen: [{id: client, naam: cliënten}]\n    persoonsgegevens: [{id: naam, gegevens: [naam], bron: [betrokkene]}]\n',
      'naam: Dossier\npersoonsgegevens: [{id: naam, gegevens: [naam], verplicht: onbekend}]\n',
    ],
    goed: [
      'naam: Dossier\npersoonsgegevens: [{id: naam, gegevens: [naam], verplicht: nee}]\n',
      'naam: Dossier\npersoonsgegevens: [{id: naam, gegevens: [naam], bron: [de gemeente]}]\n',
      'naam: Dossier\npersoonsgegevens: [{id: naam, gegevens: [naam], verplicht: {omdat: wet, gevolg: Dan kunnen we niet helpen.}}]\n',
    ],
  },
  check({ register, report }) {
    const found = told(register).filter(({ groepen, betrokkenen }) => groepen.some((group) => silent(group, betrokkenen.map(({ id }) => id))))
    const targets = found.map(({ groepen, betrokkenen }) => groepen.find((group) => silent(group, betrokkenen.map(({ id }) => id)))!.target)
    if (targets.length > 0) report('naam', message(register), counted(found), { related: targets.map((target) => ({ target, text: 'zonder `verplicht`' })) })
  },
})

/** Given by the people themselves, or perhaps so, without a word on whether they must. */
function silent({ yaml, gebruik, verwezen }: Groep, people: readonly string[]): boolean {
  const answer = gebruik.verplicht ?? yaml.verplicht
  if (verwezen || (answer !== undefined && answer !== 'onbekend')) return false
  const bron = items<string>(gebruik.bron ?? yaml.bron)
  const own = (text: string): boolean => ['betrokkene', 'betrokkenen', ...people].includes(normalise(text).replace(/^de-/, '').replace(/-zelf$/, ''))
  return bron.length === 0 || bron.some(own)
}

import type { Law, Norm } from '../../law/index.js'
import type { Register } from '../../register/model.js'
import { items } from '../../register/states.js'
import { Lexicon } from '../lexicon/lexicon.js'
import { quickTest } from '../lexicon/quick.js'
import { defineRule } from '../rule.js'
import { elsewhere, type Occurrence, occurrencesAcross } from '../wording.js'

export default defineRule({
  id: 'nen7510-ontbreekt',
  title: 'Het register noemt ISO 27001, en niet de norm voor de zorg',
  stake: 'voor elektronische dossiers in de zorg is NEN 7510 de norm die de wet noemt',
  subject: 'beveiliging',
  severity: 'warning',
  judgement: true,
  law: ['Begz 3(2)', 'AVG 32(1)'],
  scope: 'register',
  messages: {
    zorg: {
      wat: 'Het register noemt {norm}, en nergens {zorgnorm}.',
      waarom: 'Een zorgaanbieder met een elektronisch dossier werkt volgens {zorgnorm} (artikel 3 lid 2 Begz). Die norm gaat verder dan {norm}.',
      doe: 'ga na of u aan {zorgnorm} voldoet en zet de norm bij `normen`. Doet u geen zorg in de zin van de Wkkgz? Zet dan `regimes` goed.',
    },
    regime_onbekend: {
      wat: 'Het register noemt {norm}. Of dat de goede norm is, hangt af van de wet waaronder dit werk valt.',
      waarom: 'Voor zorg uit de Zvw, Wlz of WGBO noemt de wet {zorgnorm}. Voor de Wmo en jeugdhulp noemt zij ISO 27001 of iets gelijkwaardigs.',
      doe: 'zet bij `regimes` onder welke wet het werk valt. Is er medische zorg bij? Noem dan ook of u aan {zorgnorm} voldoet.',
      severity: 'info',
    },
  },
  limits: ['Wie alleen onder de Wmo of de Jeugdwet werkt, hoeft NEN 7510 niet te noemen; dan zwijgt deze controle. Jeugd-ggz is medische zorg: zet daar `wgbo` bij.', 'Of u echt aan de norm voldoet, ziet deze controle niet.'],
  examples: {
    fout: [
      'naam: Behandeling\nregimes: [wgbo]\nbeveiliging: {normen: [ISO 27001]}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nverantwoordelijken: [zorg]\nsystemen:\n  - {id: ecd, naam: ECD, omschrijving: Het dossier voldoet aan ISO 27001., beveiliging: {normen: [ISO 27001]}}\n',
    ],
    goed: [
      'naam: Hulp\nregimes: [jeugdhulp]\nbeveiliging: {normen: [ISO 27001]}\n',
      'naam: Ondersteuning\nregimes: [wmo]\nbeveiliging: {normen: [NEN-ISO 27001]}\n',
      'naam: Behandeling\nregimes: [wgbo]\nbeveiliging: {normen: [ISO 27001, NEN 7510]}\n',
      'naam: Behandeling\nregimes: [wgbo]\nbeveiliging: {technisch: [wachtwoorden]}\n',
      { yaml: 'naam: Behandeling\nregimes: [wgbo]\nbeveiliging: {normen: [ISO 27001]}\n', peildatum: '2017-12-31' },
    ],
  },
  check({ register, law, report }) {
    const care = law.norms().find(({ id }) => id === 'nen7510')
    const general = law.norms().filter(({ id }) => id.startsWith('iso27001'))
    if (!care) return
    const found = mentions(register, general)
    if (!found || mentions(register, [care])) return
    const regimes = regimesIn(register)
    const binds = regimes.some((regime) => law.norms([regime]).includes(care))
    if (binds || regimes.length === 0) report(found.first.target, binds ? 'zorg' : 'regime_onbekend', { norm: found.words, zorgnorm: care.naam }, { ...elsewhere(found), law: provisions(care, law) })
  },
})

/** Where the register names one of these norms. */
function mentions(register: Register, norms: readonly Norm[]): Occurrence<string> | undefined {
  const names = norms.flatMap(({ naam, ook }) => [naam, ...ook])
  const lexicon = new Lexicon([{ concept: 'norm', words: names.map((name) => `=${name}`) }])
  const quick = quickTest(names)
  return occurrencesAcross(register, ({ text }) => (quick.test(text) ? lexicon.find(text).map((match) => ({ key: 'norm', thing: match.text, words: match.text })) : []))[0]
}

/** Every law that the register says its work falls under. */
function regimesIn(register: Register): string[] {
  const own = items(register.yaml.verantwoordelijken).flatMap((id) => items(register.partijen.get(id)?.regimes))
  return [...new Set([...own, ...[...register.verwerkingen.values()].flatMap(({ regimes }) => regimes)])].filter((regime) => regime !== 'onbekend')
}

function provisions({ bepaling }: Norm, law: Law): string[] {
  return [...(bepaling !== undefined && law.inForce(bepaling) ? [bepaling] : []), 'AVG 32(1)']
}

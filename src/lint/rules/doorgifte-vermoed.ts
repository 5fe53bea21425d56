import type { Law } from '../../law/index.js'
import type { Partij, Systeem } from '../../register/generated/types.js'
import type { Register, Verwerking } from '../../register/model.js'
import { items } from '../../register/states.js'
import { at } from '../../register/target.js'
import { ABROAD, OWN_SERVER, SOMEWHERE } from '../lexicon/services.js'
import { several, short } from '../phrase.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'doorgifte-vermoed',
  title: 'Een dienst kan gegevens buiten Europa brengen, en het register zegt er niets over',
  stake: 'buiten de EER zijn gegevens alleen beschermd als u dat regelt',
  subject: 'verwerkers en doorgifte',
  severity: 'warning',
  judgement: true,
  law: ['AVG 30(1)(e)', 'AVG 44'],
  scope: 'register',
  messages: {
    dienst: {
      wat: '{systeem} kan gegevens buiten de EER brengen ({land}). Het register zegt er niets over.',
      waarom: 'Het register noemt doorgifte naar landen buiten de Europese Economische Ruimte (EER). Daar is bescherming alleen als u die regelt.',
      doe: 'ga na waar de gegevens staan. Zet bij de verwerking `doorgifte` met `land` en `instrument`, of `doorgifte: geen`. Draait de dienst in Europa of bij uzelf? Zeg dat bij `locatie`.',
    },
    onbekende_plek: {
      wat: 'De gegevens staan in {systeem}. Er staat niet in welk land.',
      waarom: 'Het register noemt doorgifte naar landen buiten de Europese Economische Ruimte (EER). Van een cloud is dat niet vanzelf duidelijk.',
      doe: 'ga na in welk land de gegevens staan en wie erbij kan. Zet dat bij `locatie`, en zet bij de verwerking `doorgifte` of `doorgifte: geen`.',
    },
    leverancier: {
      wat: '{partij} zit volgens het register in {land}, buiten de EER. Bij {verwerkingen} staat niets over doorgifte.',
      waarom: 'Krijgt een organisatie buiten de Europese Economische Ruimte (EER) gegevens, dan is dat doorgifte, ook als zij alleen kan meekijken.',
      doe: 'zet bij de verwerking `doorgifte` met `land` en `instrument`. Blijven de gegevens in Europa? Schrijf dan `doorgifte: geen`.',
    },
  },
  limits: ['Deze controle kent een lijst van bekende diensten. Zij weet niet hoe uw contract of instelling is.', 'WordPress op een eigen server geeft niets door: zeg dat bij `locatie`.', 'Zodra de verwerkingen die het systeem gebruiken iets bij `doorgifte` hebben staan, zwijgt zij.'],
  examples: {
    fout: [
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nsystemen:\n  - {id: site, naam: Wordpress, soort: website}\nverwerkingen:\n  nieuws: {naam: Nieuws, systemen: [site]}\n  vragen: {naam: Vragen, systemen: [site], doorgifte: onbekend}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nsystemen:\n  - {id: opslag, naam: “Cloud”, soort: opslag}\nverwerkingen:\n  hulp: {naam: Hulp, systemen: [opslag]}\n',
      'naam: Register\npartijen:\n  - {id: bedrijf, naam: Analyse Inc., land: Verenigde Staten}\nverwerkingen:\n  hulp: {naam: Hulp, verwerkers: [{partij: bedrijf}]}\n',
    ],
    goed: [
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nsystemen:\n  - {id: site, naam: Wordpress, locatie: eigen server in Nederland}\nverwerkingen:\n  nieuws: {naam: Nieuws, systemen: [site]}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nsystemen:\n  - {id: site, naam: Wordpress}\nverwerkingen:\n  nieuws: {naam: Nieuws, systemen: [site], doorgifte: geen}\n',
      'naam: Register\npartijen:\n  - {id: bedrijf, naam: Analyse bv, land: België}\nverwerkingen:\n  hulp: {naam: Hulp, verwerkers: [{partij: bedrijf}]}\n',
      'naam: Register\npartijen:\n  - {id: zorg, naam: Zorg}\nsystemen:\n  - {id: dossier, naam: Cliëntdossier}\nverwerkingen:\n  hulp: {naam: Hulp, systemen: [dossier]}\n',
    ],
  },
  check({ register, law, report }) {
    const silent = [...register.verwerkingen.values()].filter(({ yaml }) => yaml.doorgifte === undefined || yaml.doorgifte === 'onbekend')
    for (const systeem of register.yaml.systemen ?? []) {
      const users = silent.filter(({ systemen }) => systemen.includes(systeem))
      if (users.length === 0 || isPlaced(systeem, law)) continue
      const related = users.map(({ yaml }) => ({ target: at(yaml, 'systemen', 'key'), text: 'hier gebruikt, zonder `doorgifte`' }))
      const land = abroad(systeem, register)
      if (land !== undefined) report(at(systeem, 'naam'), 'dienst', { systeem: short(systeem.naam), land }, { related })
      else if (SOMEWHERE.occurs(systeem.naam)) report(at(systeem, 'naam'), 'onbekende_plek', { systeem: short(systeem.naam) }, { related })
    }
    for (const partij of register.partijen.values()) {
      const { land } = partij
      const users = silent.filter((verwerking) => gets(verwerking, partij))
      if (land === undefined || land === 'onbekend' || law.eea(land) || users.length === 0) continue
      report(at(partij, 'land'), 'leverancier', { partij: short(partij.naam), land, verwerkingen: several(users.map(({ yaml }) => short(yaml.naam, 40))) }, { related: users.map(({ yaml }) => ({ target: at(yaml, 'naam'), text: 'hier, zonder `doorgifte`' })) })
    }
  },
})

/** Whether the register says that a system runs here. */
function isPlaced({ locatie, omschrijving = '' }: Systeem, law: Law): boolean {
  if (OWN_SERVER.occurs(omschrijving)) return true
  return locatie !== undefined && locatie !== 'onbekend' && (law.eea(locatie) || OWN_SERVER.occurs(locatie) || locatie.split(/[^\p{L}-]+/u).some((word) => word.length > 1 && law.eea(word)))
}

function abroad({ naam, omschrijving = '', leverancier }: Systeem, { partijen }: Register): string | undefined {
  const words = [naam, omschrijving, leverancier === undefined ? '' : (partijen.get(leverancier)?.naam ?? '')]
  return words.flatMap((text) => ABROAD.find(text))[0]?.concept
}

function gets({ yaml, ontvangers, systemen }: Verwerking, { id }: Partij): boolean {
  return items(yaml.verwerkers).some(({ partij }) => partij === id) || ontvangers.some(({ partij }) => partij?.id === id) || systemen.some(({ leverancier }) => leverancier === id)
}

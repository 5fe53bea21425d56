import { hoursAtMost } from '../../law/index.js'
import { at } from '../../register/target.js'
import { RECORD } from '../example-files.js'
import { list } from '../phrase.js'
import { actionsOf } from '../procedures.js'
import { soundRecords } from '../records.js'
import { defineRule } from '../rule.js'

const HOUR = 3_600_000
const PARTS = { feiten: 'de feiten', gevolgen: 'de gevolgen', maatregelen: 'de maatregelen' } as const

/** Which action has to be seen back as a notification to whom. */
const TOLD = [
  ['melden-ap', 'ap', 'de AP'],
  ['melden-betrokkenen', 'betrokkenen', 'de mensen zelf'],
  ['melden-verantwoordelijke', 'verantwoordelijke', 'de verantwoordelijke'],
] as const

export default defineRule({
  id: 'besluit-datalek-onvolledig',
  title: 'Van een datalek ontbreken feiten, gevolgen, maatregelen of meldingen',
  stake: 'de AP moet elk datalek kunnen nakijken (art. 33 lid 5)',
  subject: 'procedures en besluiten',
  severity: 'error',
  judgement: false,
  law: ['AVG 33(5)', 'AVG 33(1)'],
  scope: 'register',
  messages: {
    mist: {
      wat: 'Van het datalek ‘{naam}’ ontbreekt: {mist}.',
      waarom: 'Van elk datalek legt u de feiten, de gevolgen en de maatregelen vast, ook als u het niet hoeft te melden.',
      doe: 'vul dit in bij `inbreuk`, zonder gegevens van de mensen zelf.',
    },
    melding: {
      wat: 'Het datalek ‘{naam}’ moet gemeld worden aan {aan}. Er staat niet wanneer dat gebeurde.',
      waarom: 'U moet kunnen laten zien dat u op tijd meldde. Het melden aan de AP moet binnen 72 uur nadat u het wist.',
      doe: 'zet bij `meldingen` aan wie en op welk moment u meldde.',
      severity: 'warning',
    },
    te_laat: {
      wat: 'Het datalek ‘{naam}’ is later dan 72 uur gemeld bij de AP, en er staat geen reden bij.',
      waarom: 'Later melden kan, maar dan hoort bij de melding waarom.',
      doe: 'zet bij de melding `reden_te_laat`. Gaf u de reden nog niet aan de AP? Stuur haar dan na.',
    },
  },
  limits: ['Deze controle leest besluiten van procedures met `onderwerp: datalek`, als de uitkomst zegt dat het datalek wordt vastgelegd of gemeld.'],
  examples: {
    fout: [
      RECORD.replace('  gevolgen: Niemand zag de dossiers.\n', ''),
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\nuitkomst: alleen-vastleggen\ninbreuk: {feiten: Een tas bleef in de trein staan., meldingen: geen}\nantwoorden: [{vraag: beveiliging, antwoord: ja}]\n',
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\nuitkomst: melden-ap\ninbreuk: {feiten: Een tas bleef in de trein staan., gevolgen: Iemand kan dossiers hebben gezien., maatregelen: [tas opgehaald]}\nantwoorden: [{vraag: beveiliging, antwoord: ja}]\n',
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\nuitkomst: melden-ap\ninbreuk: {kennisneming: 2026-11-20T09:00+01:00, feiten: Een tas bleef staan., gevolgen: Iemand kan dossiers hebben gezien., maatregelen: [tas opgehaald], meldingen: [{aan: ap, op: 2026-11-23T09:01+01:00}]}\nantwoorden: [{vraag: beveiliging, antwoord: ja}]\n',
    ],
    goed: [
      RECORD,
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\nuitkomst: alleen-vastleggen\ninbreuk: {feiten: Een tas bleef in de trein staan., gevolgen: Niemand zag de dossiers., maatregelen: [tas opgehaald], meldingen: geen}\nantwoorden: [{vraag: beveiliging, antwoord: ja}]\n',
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\nuitkomst: geen-datalek\nantwoorden: [{vraag: beveiliging, antwoord: nee}]\n',
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\nuitkomst: melden-ap\ninbreuk: {kennisneming: 2026-03-27T09:00+01:00, feiten: Een tas bleef staan., gevolgen: Iemand kan dossiers hebben gezien., maatregelen: [tas opgehaald], meldingen: [{aan: ap, op: 2026-03-30T10:00+02:00}]}\nantwoorden: [{vraag: beveiliging, antwoord: ja}]\n',
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\nuitkomst: melden-ap\ninbreuk: {kennisneming: 2026-11-20T09:00+01:00, feiten: Een tas bleef staan., gevolgen: Iemand kan dossiers hebben gezien., maatregelen: [tas opgehaald], meldingen: [{aan: ap, op: 2026-11-24T09:01+01:00, reden_te_laat: De vervoerder liet laat weten dat de tas er was.}]}\nantwoorden: [{vraag: beveiliging, antwoord: ja}]\n',
    ],
  },
  check({ register, law, report }) {
    const hours = law.duties('datalek').find(({ handeling }) => handeling === 'melden-ap')?.binnen
    for (const { id, yaml, procedure } of soundRecords(register)) {
      const uitkomst = procedure?.yaml.onderwerp === 'datalek' ? procedure.uitkomsten.get(yaml.uitkomst ?? '') : undefined
      if (!uitkomst) continue
      const handelingen = new Set(actionsOf(uitkomst).map(({ handeling }) => handeling))
      const { inbreuk } = yaml
      const meldt = handelingen.has('melden-ap') || handelingen.has('melden-betrokkenen') || handelingen.has('melden-verantwoordelijke')
      if (!handelingen.has('vastleggen') && !meldt) continue
      const mist = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((key) => inbreuk?.[key] === undefined)
      if (handelingen.has('vastleggen') && mist.length > 0) report(at(yaml, inbreuk ? 'inbreuk' : 'naam', inbreuk ? 'key' : 'value'), 'mist', { naam: yaml.naam, mist: list(mist.map((key) => PARTS[key])), sleutel: id })
      const meldingen = Array.isArray(inbreuk?.meldingen) ? inbreuk.meldingen : []
      const open = TOLD.filter(([handeling, aan]) => handelingen.has(handeling) && !meldingen.some((melding) => melding.aan === aan))
      if (open.length > 0) report(inbreuk?.meldingen === undefined ? at(yaml, inbreuk ? 'inbreuk' : 'naam', inbreuk ? 'key' : 'value') : at(inbreuk, 'meldingen'), 'melding', { naam: yaml.naam, aan: list(open.map(([, , name]) => name)), sleutel: `${id}/melding` })
      const first = meldingen.filter(({ aan }) => aan === 'ap').sort((a, b) => Date.parse(a.op) - Date.parse(b.op))[0]
      if (!first || inbreuk?.kennisneming === undefined || hours === undefined) continue
      const late = Date.parse(first.op) - Date.parse(inbreuk.kennisneming) > hoursAtMost(hours)! * HOUR
      if (late && first.reden_te_laat === undefined) report(at(first, 'op'), 'te_laat', { naam: yaml.naam, sleutel: `${id}/te-laat` }, { law: ['AVG 33(1)'] })
    }
  },
})

import type { Besluit } from '../../register/model.js'
import { misfit } from '../../register/procedure-answers.js'
import { type Antwoord, follow } from '../../register/procedure-steps.js'
import { at } from '../../register/target.js'
import { RECORD } from '../example-files.js'
import { short } from '../phrase.js'
import { soundRecords } from '../records.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'besluit-onvolledig',
  title: 'Een besluit is niet af, of past niet bij zijn antwoorden',
  stake: 'later moet te zien zijn wat er is gewogen en wat eruit kwam',
  subject: 'procedures en besluiten',
  severity: 'error',
  judgement: false,
  law: ['AVG 5(2)'],
  scope: 'register',
  messages: {
    open: {
      wat: 'In het besluit ‘{naam}’ is een vraag niet beantwoord: ‘{vraag}’.',
      waarom: 'Zonder dit antwoord is er geen uitkomst. Later is dan niet te laten zien waarom er zo is besloten.',
      doe: 'beantwoord deze vraag en wat erop volgt. Lukt dat nu niet? Laat het besluit dan staan; deze melding blijft als geheugensteun.',
    },
    past_niet: {
      wat: 'In het besluit ‘{naam}’ past het antwoord niet bij de vraag ‘{vraag}’.',
      waarom: 'Met dit antwoord kan de procedure niet verder.',
      doe: 'kies een van de antwoorden van de vraag, of geef een getal, datum of tijd waar de vraag dat wil.',
    },
    overbodig: {
      wat: 'In het besluit ‘{naam}’ staat een antwoord op een vraag die niet gesteld is: ‘{vraag}’.',
      waarom: 'Met de andere antwoorden komt deze vraag niet aan de beurt. Waarschijnlijk is er later een antwoord veranderd.',
      doe: 'kijk of de andere antwoorden kloppen, en haal dit antwoord anders weg.',
      severity: 'warning',
    },
    uitkomst: {
      wat: 'In het besluit ‘{naam}’ staat als uitkomst {staat}, en de antwoorden leiden naar {volgt}.',
      waarom: 'De uitkomst hoort te volgen uit de antwoorden. Anders is niet uit te leggen waarom er zo is besloten.',
      doe: 'zet `uitkomst` op {volgt}, of verander het antwoord dat niet klopt.',
    },
    overweging: {
      wat: 'In het besluit ‘{naam}’ staat geen overweging bij ‘{vraag}’.',
      waarom: 'Bij deze vraag is het antwoord een oordeel. Zonder reden is later niet te zien waarop het rust.',
      doe: 'schrijf bij `overweging` kort waarom dit het antwoord is, zonder gegevens van mensen.',
      severity: 'warning',
    },
    wie_wanneer: {
      wat: 'In het besluit ‘{naam}’ staat niet {mist}.',
      waarom: 'Met de dag is te zien welke wet gold. Met de functie is te zien wie het weet.',
      doe: 'vul `datum` en `rol` in. Bij `rol` staat een functie, nooit een naam.',
    },
  },
  limits: ['Is een besluit genomen met een eerdere versie van de procedure, dan leest deze controle de antwoorden niet: de vragen van toen kent zij niet meer.', 'Of een overweging goed is, ziet zij niet.'],
  examples: {
    fout: [
      RECORD.replace(', overweging: Het is papier.', ''),
      'naam: Tas\nprocedure: verder-gebruik\nversie: 2026-11-22\ndatum: 2026-11-22\nrol: privacy officer\nantwoorden: [{vraag: doelen, antwoord: Van zorg naar onderzoek.}]\n',
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\ndatum: 2026-11-22\nrol: privacy officer\nuitkomst: geen-datalek\nantwoorden: [{vraag: beveiliging, antwoord: misschien, overweging: Dat is nog niet bekend.}]\n',
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\ndatum: 2026-11-22\nrol: privacy officer\nuitkomst: geen-datalek\nantwoorden: [{vraag: beveiliging, antwoord: nee, overweging: Er ging niets mis.}, {vraag: risico, antwoord: hoog}]\n',
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\ndatum: 2026-11-22\nrol: privacy officer\nuitkomst: melden-ap\nantwoorden: [{vraag: beveiliging, antwoord: nee, overweging: Er ging niets mis.}]\n',
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\ndatum: 2026-11-22\nrol: privacy officer\nuitkomst: geen-datalek\nantwoorden: [{vraag: beveiliging, antwoord: nee}]\n',
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\nrol: privacy officer\nuitkomst: geen-datalek\nantwoorden: [{vraag: beveiliging, antwoord: nee, overweging: Er ging niets mis.}]\n',
    ],
    goed: [
      RECORD,
      'naam: Tas\nprocedure: datalek\nversie: 2026-11-22\ndatum: 2026-11-22\nrol: privacy officer\nuitkomst: geen-datalek\nantwoorden: [{vraag: beveiliging, antwoord: nee, overweging: Er ging niets mis.}]\n'],
  },
  check({ register, peildatum, report }) {
    for (const besluit of soundRecords(register)) {
      const { id, yaml, procedure } = besluit
      const { naam } = yaml
      const mist = [...(yaml.datum === undefined ? ['op welke dag'] : []), ...(yaml.rol === undefined ? ['welke functie de vragen beantwoordde'] : [])]
      if (mist.length > 0) report(at(yaml, 'naam'), 'wie_wanneer', { naam, mist: mist.join(' en '), sleutel: id })
      if (!procedure || procedure.yaml.versie !== yaml.versie) continue
      const vraagVan = (vraag: string): string => short(procedure.vragen.get(vraag)!.tekst, 60)
      const wrong = yaml.antwoorden.find(({ vraag, antwoord }) => misfit(procedure.vragen.get(vraag)!, antwoord as Antwoord))
      if (wrong) {
        report(at(wrong, 'antwoord'), 'past_niet', { naam, vraag: vraagVan(wrong.vraag), sleutel: `${id}/${wrong.vraag}` })
        continue
      }
      const { gevraagd, stap } = follow(procedure, answers(besluit), yaml.datum ?? peildatum)
      const asked = new Set(gevraagd.map((vraag) => vraag.id))
      for (const given of yaml.antwoorden) {
        const data = { naam, vraag: vraagVan(given.vraag), sleutel: `${id}/${given.vraag}` }
        if (!asked.has(given.vraag)) report(at(given, 'vraag'), 'overbodig', data)
        else if (procedure.vragen.get(given.vraag)!.overwegen === 'ja' && given.overweging === undefined) report(at(given, 'antwoord'), 'overweging', data)
      }
      if (stap.soort === 'vraag') report(at(yaml, 'antwoorden', 'key'), 'open', { naam, vraag: short(stap.vraag.tekst, 60), sleutel: id })
      if (stap.soort === 'uitkomst' && yaml.uitkomst !== stap.uitkomst.id) {
        report(at(yaml, yaml.uitkomst === undefined ? 'naam' : 'uitkomst'), 'uitkomst', { naam, staat: yaml.uitkomst === undefined ? 'niets' : `\`${yaml.uitkomst}\``, volgt: `\`${stap.uitkomst.id}\``, sleutel: id })
      }
    }
  },
})

function answers({ yaml }: Besluit): Map<string, Antwoord> {
  return new Map(yaml.antwoorden.map(({ vraag, antwoord }) => [vraag, antwoord as Antwoord]))
}

import { contains, hoursAtMost, inWords, parseCitation } from '../../law/index.js'
import { at } from '../../register/target.js'
import { actionsOf, nameOf, soundProcedures } from '../procedures.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'procedure-termijn-te-lang',
  title: 'Een termijn in een procedure is langer dan de wet geeft',
  stake: 'wie de procedure volgt, is dan te laat',
  subject: 'procedures en besluiten',
  severity: 'error',
  judgement: false,
  law: ['AVG 33(1)', 'AVG 12(3)'],
  scope: 'register',
  messages: {
    te_lang: {
      wat: 'In {naam} geldt {termijn} voor: {wat}. De wet geeft {grens}.',
      waarom: 'Dit staat in {bepaling}. De tijd begint bij {vanaf}. Wie de procedure precies volgt, kan te laat zijn.',
      doe: 'maak van `binnen` hoogstens {grens}.',
    },
  },
  limits: ['Deze controle kent de termijnen voor een datalek, voor een incident van de Cyberbeveiligingswet en voor een verzoek van iemand over zijn eigen gegevens. Andere termijnen ziet zij niet.', 'Een werkdag telt zij met het weekend erbij.'],
  examples: {
    fout: [
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: risico, tekst: Is er risico?, soort: ja-nee, toetst: [risico], naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het bij de AP., binnen: 3 werkdagen}]}]\n',
      'naam: Inzage\nversie: 2026-01-01\nvragen: [{id: wie, tekst: Wie vraagt het?, soort: tekst, naar: antwoord}]\nuitkomsten: [{id: antwoord, tekst: Antwoorden., acties: [{wat: Geef antwoord., binnen: 6 weken, wet: artikel 12 lid 3 AVG}]}]\n',
    ],
    goed: [
      'naam: Lek\nversie: 2026-01-01\nonderwerp: datalek\nvragen: [{id: risico, tekst: Is er risico?, soort: ja-nee, toetst: [risico], naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het bij de AP., binnen: 3 dagen}]}]\n',
      { yaml: 'naam: Lek\nversie: 2017-01-01\nonderwerp: datalek\nvragen: [{id: risico, tekst: Is er risico?, soort: ja-nee, naar: melden}]\nuitkomsten: [{id: melden, tekst: Melden., acties: [{handeling: melden-ap, wat: Meld het bij de AP., binnen: 1 week}]}]\n', peildatum: '2018-05-24' },
      'naam: Inzage\nversie: 2026-01-01\nvragen: [{id: wie, tekst: Wie vraagt het?, soort: tekst, naar: antwoord}]\nuitkomsten: [{id: antwoord, tekst: Antwoorden., acties: [{wat: Geef antwoord., binnen: 1 maand, wet: artikel 12 lid 3 AVG}]}]\n',
    ],
  },
  check({ register, law, report }) {
    for (const procedure of soundProcedures(register)) {
      for (const uitkomst of procedure.uitkomsten.values()) {
        for (const actie of actionsOf(uitkomst)) {
          const own = actie.binnen === undefined ? undefined : hoursAtMost(actie.binnen)
          if (own === undefined) continue
          const cited = [actie.wet ?? []].flat().flatMap((text) => parseCitation(text) ?? [])
          const found = law.duties().find(({ binnen, geverifieerd, handeling, onderwerp, bepaling }) => {
            const row = parseCitation(bepaling)!
            return binnen !== undefined && geverifieerd && ((handeling === actie.handeling && onderwerp === procedure.yaml.onderwerp) || cited.some((each) => contains(row, each)))
          })
          if (!found?.binnen || own <= hoursAtMost(found.binnen)!) continue
          const bepaling = inWords(parseCitation(found.bepaling)!)
          report(at(actie, 'binnen'), 'te_lang', { naam: nameOf(procedure), termijn: actie.binnen!, wat: found.wat, grens: found.binnen, bepaling, vanaf: found.vanaf ?? 'het begin', sleutel: `${procedure.id}/${uitkomst.id}` }, { law: [found.bepaling] })
        }
      }
    }
  },
})

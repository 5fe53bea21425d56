import type { Problem, Source } from '../source/source.js'
import type { Defect } from './defects.js'

/** What the parser's codes mean to someone who writes a register, and what usually helps. */
const SYNTAX: Record<string, [reden: string, hulp: string]> = {
  BAD_INDENT: ['de regel springt niet goed in', 'laat regels die bij elkaar horen even ver inspringen, met spaties.'],
  MISSING_CHAR: ['er ontbreekt een leesteken, zoals een aanhalingsteken of haak', 'sluit elk aanhalingsteken en elke haak af.'],
  BAD_QUOTED_STRING: ['een aanhalingsteken is niet goed afgesloten', 'sluit de tekst af met hetzelfde aanhalingsteken.'],
  BAD_DQ_ESCAPE: ['na een schuine streep \\ staat een teken dat daar niet kan', 'gebruik enkele aanhalingstekens als de tekst een \\ bevat.'],
  BAD_SCALAR_START: ['de waarde begint met een teken dat in YAML iets anders betekent', 'zet de waarde tussen aanhalingstekens.'],
  BLOCK_AS_IMPLICIT_KEY: ['er staan twee dubbele punten op één regel, of een sleutel op een plaats waar dat niet kan', 'zet tekst met een dubbele punt tussen aanhalingstekens, of begin een nieuwe regel.'],
  BLOCK_IN_FLOW: ['tussen haken staat iets dat een eigen regel nodig heeft', 'sluit de haak af, of schrijf de lijst onder elkaar met streepjes.'],
  MULTILINE_IMPLICIT_KEY: ['een sleutel loopt door op de volgende regel', 'zet de sleutel en zijn dubbele punt op één regel.'],
  KEY_OVER_1024_CHARS: ['een sleutel is langer dan 1024 tekens', 'zet een dubbele punt na de sleutel.'],
  UNEXPECTED_TOKEN: ['hier staat iets dat op deze plaats niet kan', 'kijk of de inspringing klopt en of de regel erboven af is.'],
  BAD_ALIAS: ['een verwijzing met * is niet af', 'zet tekst die met * begint tussen aanhalingstekens.'],
  MULTIPLE_ANCHORS: ['er staan twee ankers (&) bij één waarde', 'houd één anker over.'],
  MULTIPLE_TAGS: ['er staan twee tags (!) bij één waarde', 'haal de tags weg.'],
  MERGE: ['na `<<` hoort een verwijzing (*) naar een blok met sleutels', 'verwijs naar een blok met sleutels, of schrijf de sleutels uit.'],
}

const GENERAL: [string, string] = ['hier staat iets dat op deze plaats niet kan', 'kijk of de inspringing klopt en of aanhalingstekens en haken zijn gesloten.']

/** Problems of the text of a file as defects of the register. */
export function yamlDefects(path: string, source: Source): Defect[] {
  return source.problems.map((problem) => ({ ...translate(problem), path, range: problem.range, pointer: '' }))
}

function translate({ code, range, data = {} }: Problem): Pick<Defect, 'id' | 'data'> {
  switch (code) {
    case 'te-groot':
      return { id: 'bestand-te-groot', data }
    case 'geen-utf8':
      return { id: 'bestand-geen-utf8', data: { codering: data.codering === 'utf-16' ? ', maar als UTF-16' : '' } }
    case 'tab':
      return { id: 'yaml-tab', data }
    case 'tag-onbekend':
      return { id: 'yaml-tag-onbekend', data }
    case 'te-diep':
      return { id: 'yaml-te-diep', data }
    case 'te-veel':
      return { id: 'yaml-te-veel', data }
    case 'sleutel-dubbel':
      return { id: 'sleutel-dubbel', data }
    case 'sleutel-geen-tekst':
      return { id: 'sleutel-geen-tekst', data }
    case 'leeg':
      return { id: 'bestand-leeg', data }
    case 'meer-documenten':
      return { id: 'meer-documenten', data }
    case 'stuurteken':
      return invalid(`er staat een onzichtbaar stuurteken (${data.teken})`, 'haal het teken weg; het komt vaak mee bij plakken uit een ander programma.')
    case 'versie':
      return invalid(`het bestand vraagt om YAML ${data.versie}, en het register is YAML 1.2`, 'haal de regel `%YAML` weg.')
    case 'anker-onbekend':
      return invalid(`\`*${data.anker}\` verwijst naar een anker dat er niet is`, 'verbeter de naam, of zet tekst die met * begint tussen aanhalingstekens.')
    case 'syntax': {
      const [reden, hulp] = SYNTAX[data.yaml ?? ''] ?? GENERAL
      const context = data.sleutel ? ` (in \`${data.sleutel}\`, dat op regel ${data.sleutelregel} begint)` : ''
      return invalid(`${reden} op regel ${range.start.line}${context}`, hulp)
    }
  }
}

function invalid(reden: string, hulp: string): Pick<Defect, 'id' | 'data'> {
  return { id: 'yaml-ongeldig', data: { reden, hulp } }
}

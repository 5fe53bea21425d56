import { type Block, type Document, type Passage, passageHash, type Section } from '../document.js'
import { dateInWords } from '../dates.js'
import { type Run, safeHref } from '../runs.js'

/** What a template gets: every name is always there (`strict` holds templates to that), every text is already escaped. */
export interface Prepared {
  [name: string]: unknown
}

/** How one format writes text so that none of it is markup, and addresses so that they stay addresses. */
export interface Escape {
  text(text: string): string
  href(href: string): string
}

/** A document as plain data for the templates of one format. */
export function prepare(document: Document, escape: Escape): Prepared {
  const e = new Preparation(escape, document)
  const { versie } = document
  return {
    soort: document.soort,
    titel: e.heading(document.titel),
    ondertitel: e.heading(document.ondertitel),
    organisatie: escape.text(document.organisatie),
    register: escape.text(document.register),
    doelgroep: escape.text(document.doelgroep ?? ''),
    lezer: document.lezer,
    peildatum: escape.text(document.peildatum),
    peildatum_woorden: escape.text(dateInWords(document.peildatum)),
    versie: escape.text(versie.naam ?? ''),
    versie_woorden: escape.text(versie.naam === undefined ? '' : dateInWords(versie.naam)),
    versie_hash: versie.hash ?? '',
    concept: versie.concept,
    gaten: document.gaten.length,
    inhoud: document.secties.map((section) => e.entry(section)),
    secties: document.secties.map((section) => e.section(section)),
  }
}

class Preparation {
  readonly #ids: ReadonlySet<string>

  constructor(
    private readonly escape: Escape,
    document: Document,
  ) {
    this.#ids = new Set(document.secties.flatMap(ids))
  }

  heading(text: string): Prepared {
    return { tekst: this.escape.text(text), hash: passageHash(text) }
  }

  entry({ id, titel, blokken }: Section): Prepared {
    const below = blokken.filter((block) => block.soort === 'sectie' && block.id.startsWith('v-')) as Section[]
    return { id, titel: this.escape.text(titel), onderdelen: below.map((each) => ({ id: each.id, titel: this.escape.text(each.titel) })) }
  }

  section({ id, titel, niveau, origins, blokken }: Section): Prepared {
    return { soort: 'sectie', id, kop: this.heading(titel), niveau, herkomst: this.origins(origins), blokken: blokken.map((block) => this.block(block)) }
  }

  block(block: Block): Prepared {
    switch (block.soort) {
      case 'sectie':
        return this.section(block)
      case 'alinea':
        return { soort: 'alinea', kop: this.escape.text(block.kop ?? ''), ...this.passage(block.passage) }
      case 'lijst':
        return { soort: 'lijst', items: block.items.map((item) => this.passage(item)) }
      case 'feiten':
        return { soort: 'feiten', rijen: block.rijen.map((row) => ({ ...this.passage(row), label: this.escape.text(row.label) })) }
      case 'tabel':
        return {
          soort: 'tabel',
          id: block.id,
          bijschrift: this.heading(block.bijschrift),
          koppen: block.koppen.map((kop) => ({ tekst: this.escape.text(kop) })),
          veel: block.koppen.length > 3,
          koppen_hash: passageHash(block.koppen.join('')),
          rijen: block.rijen.map((row) => ({ ...this.passage(row), eerste: this.runs(row.cellen[0] ?? []), cellen: row.cellen.slice(1).map((cell, index) => ({ kop: this.escape.text(block.koppen[index + 1] ?? ''), runs: this.runs(cell) })) })),
        }
      case 'figuur':
        return { soort: 'figuur', id: block.id, titel: this.heading(block.titel), beschrijving: this.heading(block.beschrijving), breed: block.breed, smal: block.smal }
      case 'uitklap':
        return { soort: 'uitklap', id: block.id, titel: this.heading(block.titel), blokken: block.blokken.map((each) => this.block(each)) }
    }
  }

  passage({ id, runs, origins, elements, gap, hash }: Passage): Prepared {
    return { id, runs: this.runs(runs), herkomst: this.origins(origins), elementen: elements.join(' '), gat: gap, hash }
  }

  runs(runs: readonly Run[]): Prepared[] {
    return runs.map((run) => {
      if (typeof run === 'string') return { tekst: this.escape.text(run), href: '', sterk: false }
      if ('sterk' in run) return { tekst: this.escape.text(run.tekst), href: '', sterk: true }
      const href = safeHref(run.href)
      // A link within the document to a part that is not there would lead nowhere.
      const leads = href !== undefined && (!href.startsWith('#') || this.#ids.has(href.slice(1)))
      return { tekst: this.escape.text(run.tekst), href: leads ? this.escape.href(href) : '', sterk: false }
    })
  }

  origins(origins: readonly string[]): string {
    return this.escape.text(origins.join(' '))
  }
}

function ids(block: Block): string[] {
  if (block.soort === 'sectie') return [block.id, ...block.blokken.flatMap(ids)]
  return block.soort === 'uitklap' ? block.blokken.flatMap(ids) : []
}

import { describe, expect, it } from 'vitest'
import { WEBSITE } from '../../src/lint/lexicon/website.js'
import { Lexicon } from '../../src/lint/lexicon/lexicon.js'
import { lawsOf, mentions, textsOf, textsWith } from '../../src/lint/texts.js'

const owner = {
  yaml: {
    naam: 'Onze website',
    grondslag: 'artikel 6 AVG',
    wet: ['Jeugdwet 7.3.8'],
    doelen: [{ omschrijving: 'Vragen op de website beantwoorden', soort: 'website', wet: 'AVG 6' }, 'Folders versturen'],
    opmerkingen: 'De website wordt vernieuwd.',
  },
}

describe('what an activity says', () => {
  it('is its free text, with the field and the place of each', () => {
    expect(textsOf(owner).map(({ text, field, target }) => [text, field, target.key])).toEqual([
      ['Onze website', 'naam', 'naam'],
      ['artikel 6 AVG', 'grondslag', 'grondslag'],
      ['Vragen op de website beantwoorden', 'doelen/omschrijving', 'omschrijving'],
      ['Folders versturen', 'doelen', 1],
    ])
  })

  it('is beside that the laws that it names, wherever they stand', () => {
    expect(lawsOf(owner).map(({ text, field, isCitation }) => [text, field, isCitation])).toEqual([
      ['Jeugdwet 7.3.8', 'wet', true],
      ['AVG 6', 'doelen/wet', true],
    ])
  })

  it('holds the same words by a list of the program and by one that was made later', () => {
    expect(textsWith(WEBSITE, owner).map(({ field }) => field)).toEqual(['naam', 'doelen/omschrijving'])
    const later = new Lexicon([{ concept: 'website', words: ['website'] }])
    expect(later.isTogether).toBe(false)
    expect(textsWith(later, owner)).toEqual(textsWith(WEBSITE, owner))
    expect(mentions(new Lexicon([{ concept: 'fiets', words: ['fiets'] }]), owner)).toBe(false)
  })
})

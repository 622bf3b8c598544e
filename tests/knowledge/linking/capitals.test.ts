import { describe, expect, it } from 'vitest'
import { isInTitleCase } from '../../../src/knowledge/linking/surroundings/title-case.ts'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { createLinkOf, type Asked } from './link-of.ts'

const linkOf = createLinkOf(
  knowledgeOf(
    recordOf('corda', ['Corda'], { type: 'LOC', kind: 'country', country: 'CX', prior: 0.95 }),
    recordOf('apple', ['Apple'], { kind: 'company', prior: 0.9 }),
    recordOf('vessel-works', ['Delta Vessel Works'], { kind: 'company', prior: 0.75 }),
    recordOf('reef-men', ['رجال الشعاب'], { kind: 'armed-group', prior: 0.8 }),
    recordOf('quay', ['نورثكي'], { type: 'LOC', kind: 'city', prior: 0.8 }),
    recordOf('marches', ['Marches'], { type: 'LOC', kind: 'region', country: 'CX', prior: 0.8 }),
  ),
)

describe('capitals', () => {
  it.each<[string, Asked, string | null]>([
    [
      'a word inside a sentence is the company',
      { text: 'The lender raised its view of Apple, and waited.', name: 'Apple', type: 'ORG' },
      'apple',
    ],
    [
      'not before what it describes',
      { text: 'The cook baked with Apple pieces and sugar.', name: 'Apple', type: 'ORG' },
      null,
    ],
    [
      'nor in a headline',
      { text: 'The Baker Fell From Apple\nA quiet summer began.', name: 'Apple', type: 'ORG' },
      null,
    ],
    [
      'a country before a word of a headline is no part of a name',
      { text: 'Minister Says Corda Will Host Further Talks', name: 'Corda' },
      'corda',
    ],
    [
      'before a name of a sentence it may be one',
      { text: 'he has worked for years at Corda Brennwick and its mill', name: 'Corda' },
      null,
    ],
    [
      'a word of the name itself tells no other sort of thing',
      {
        text: 'A spokesman for Delta Vessel Works said so.',
        name: 'Delta Vessel Works',
        type: 'ORG',
      },
      'vessel-works',
    ],
    [
      'nor does a noun behind an Arabic name',
      { text: 'هاجم رجال الشعاب مدينة على البحر.', name: 'رجال الشعاب', type: 'ORG' },
      'reef-men',
    ],
    [
      'a province is called after its town',
      { text: 'أعلنت محافظة نورثكي الخطة.', name: 'نورثكي' },
      'quay',
    ],
    [
      'who comes from a place tells no other sort of thing',
      { text: 'after a Marches farmer was hurt', name: 'Marches' },
      'marches',
    ],
  ])('%s', (_, asked, wanted) => expect(linkOf(asked)).toBe(wanted))

  it('a headline is told from a sentence by its long words', () => {
    const headline = 'Trump Says U.S. Will End Bombings of Militants'
    const sentence = 'The minister said on Tuesday that the United States would stay.'
    expect(isInTitleCase(`${headline}\n${sentence}`, 11)).toBe(true)
    expect(isInTitleCase(`${headline}\n${sentence}`, headline.length + 10)).toBe(false)
    expect(isInTitleCase('قال الوزير إن الولايات المتحدة ستبقى', 10)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import type { NameHit } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { partHits } from '../../../src/annotate/entities/passes/part-hits.ts'
import { partNeighbours } from '../../../src/annotate/entities/passes/part-neighbours.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

type Known = readonly [name: string, type: EntityType]

/** What a draft over `name` in `text` is parted into, where packs know `known`, in order. */
function partsOf(
  part: typeof partHits,
  text: string,
  [name, type]: Known,
  known: readonly Known[],
) {
  const sentences = findNameWords(toDocument(text, 'ar'), arabic)
  const hits = known.map(([alias, of]) => ({
    start: text.indexOf(alias),
    end: text.indexOf(alias) + alias.length,
    hint: false,
    candidates: [{ type: of }],
  })) as unknown as NameHit[]
  const [start, words] = [text.indexOf(name), name.split(' ')]
  const from = sentences[0]!.findIndex((word) => word.start === start)
  const draft = { type, words, sentence: 0, from, to: from + words.length, start }
  const other = { ...draft, type: 'PER' as const, words: ['جان', 'نيلسن'], sentence: 9, start: 900 }
  const drafts = [
    { ...draft, end: start + name.length },
    { ...other, end: 910 },
  ]
  const source = {
    text,
    language: arabic,
    vocabulary: new Set<string>(),
    wholeWords: new Set<string>(),
  }
  return part(drafts, hits, sentences, source)
    .filter(({ sentence }) => sentence === 0)
    .map((found) => `${found.type} ${text.slice(found.start, found.end)}`)
}

describe('of a body or place and a name behind it that packs know', () => {
  const spokesman = 'نفى المتحدث باسم طالبان بيتر هوفر الاتهام أمس.'
  it('a person is parted, without what the draft ran on into', () =>
    expect(
      partsOf(
        partHits,
        spokesman,
        ['طالبان بيتر هوفر الاتهام', 'ORG'],
        [
          ['طالبان', 'ORG'],
          ['بيتر هوفر', 'PER'],
        ],
      ),
    ).toEqual(['ORG طالبان', 'PER بيتر هوفر']))
  it('a body is parted from a state', () =>
    expect(
      partsOf(
        partHits,
        'اتهمت باكستان طالبان بالهجوم.',
        ['باكستان طالبان', 'LOC'],
        [
          ['باكستان', 'LOC'],
          ['طالبان', 'ORG'],
        ],
      ),
    ).toEqual(['LOC باكستان', 'ORG طالبان']))
  it('nothing is parted where packs know the first alone', () =>
    expect(
      partsOf(partHits, spokesman, ['طالبان بيتر هوفر الاتهام', 'ORG'], [['طالبان', 'ORG']]),
    ).toHaveLength(1))
  it('nor where one word of a person stands behind it', () =>
    expect(
      partsOf(
        partHits,
        'نفى نادي الواحة هوفر الاتهام.',
        ['نادي الواحة هوفر', 'ORG'],
        [
          ['نادي الواحة', 'ORG'],
          ['هوفر', 'PER'],
        ],
      ),
    ).toHaveLength(1))
})

it('parts a person whose given name was lost, where packs know the whole', () =>
  expect(
    partsOf(
      partNeighbours,
      'اتهم سامي صالح نيلسن بالخداع.',
      ['صالح نيلسن', 'PER'],
      [['سامي صالح', 'PER']],
    ),
  ).toEqual(['PER صالح', 'PER نيلسن']))

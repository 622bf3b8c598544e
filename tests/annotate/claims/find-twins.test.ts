import { expect, it } from 'vitest'
import { findTwins } from '../../../src/annotate/claims/judge/find-twins.ts'
import type { PlacedDraft } from '../../../src/annotate/claims/join-paragraphs.ts'

const drafts = (...contents: [start: number, end: number][][]) =>
  contents.map((spans) => ({
    cue: [],
    source: [],
    content: spans.map(([start, end]) => ({ start, end })),
  })) as unknown as PlacedDraft[]

it('keeps the surer of two readings of the same words', () => {
  expect(findTwins(drafts([[10, 60]], [[12, 60]]), [0.5, 0.7])).toEqual([true, false])
  expect(findTwins(drafts([[10, 60]], [[12, 60]]), [0.7, 0.7])).toEqual([false, true])
})

it('keeps a claim within the words of another', () => {
  expect(findTwins(drafts([[10, 60]], [[40, 60]]), [0.9, 0.8])).toEqual([false, false])
})

it('counts all parts of a content', () => {
  const split: [number, number][] = [
    [10, 30],
    [40, 60],
  ]
  expect(findTwins(drafts(split, [[10, 30]]), [0.9, 0.8])).toEqual([false, false])
  expect(findTwins(drafts(split, split), [0.9, 0.8])).toEqual([false, true])
})

it('lets a reading that is a twin itself hide none', () => {
  expect(findTwins(drafts([[0, 100]], [[15, 100]], [[40, 100]]), [0.9, 0.8, 0.7])).toEqual([
    false,
    true,
    false,
  ])
})

it('keeps what the words of another pass on behind its cue, with who says it', () => {
  const [outer, inner] = drafts([[10, 100]], [[18, 100]])
  const named = { ...inner!, cue: [{ start: 6, end: 9 }] }
  const passedOn = [outer!, { ...named, source: [{ start: 10, end: 17 }] }]
  expect(findTwins(passedOn, [0.9, 0.8])).toEqual([false, false])
  const another = [outer!, { ...named, source: [{ start: 0, end: 5 }] }]
  expect(findTwins(another, [0.9, 0.8])).toEqual([false, true])
})

it('keeps what the words of another pass on with their cue', () => {
  const [outer, inner] = drafts([[10, 100]], [[18, 100]])
  const passedOn = [outer!, { ...inner!, cue: [{ start: 12, end: 17 }] }]
  expect(findTwins(passedOn, [0.9, 0.8])).toEqual([false, false])
  const another = [outer!, { ...inner!, cue: [{ start: 102, end: 106 }] }]
  expect(findTwins(another, [0.9, 0.8])).toEqual([false, true])
})

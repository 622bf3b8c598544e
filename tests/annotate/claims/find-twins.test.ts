import { expect, it } from 'vitest'
import { findTwins } from '../../../src/annotate/claims/judge/find-twins.ts'
import type { PlacedDraft } from '../../../src/annotate/claims/join-paragraphs.ts'

const drafts = (...contents: [start: number, end: number][][]) =>
  contents.map((spans) => ({
    content: spans.map(([start, end]) => ({ start, end })),
  })) as PlacedDraft[]

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

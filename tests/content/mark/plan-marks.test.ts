import { describe, expect, it } from 'vitest'
import { findNameMark, getMarkAt, planMarks } from '../../../src/content/mark/plan-marks.ts'
import type { Citation, Claim } from '../../../src/model/annotation.ts'
import { all, article, citation, claim, entity, kinds } from './marked-article.ts'

describe('planning marks', () => {
  it('marks a claim without a cue where it begins, beside the names there', () => {
    const answer = (id: string, start: number, end: number): Claim => ({
      ...claim(id, 0, 0),
      cue: [],
      content: [{ start, end }],
    })
    const marks = planMarks(
      {
        ...article(0, [entity('a', 'PER', 7, 26)], {
          claims: [answer('c1', 0, 5), answer('c2', 6, 22), answer('c3', 26, 30)],
        }),
        document: { text: '“We.” “Rana is not late.” Rana', links: [] },
      },
      all,
    )
    expect(marks.map(({ start, end, target }) => [target.id, start, end])).toEqual([
      ['c1', 1, 3],
      ['a', 7, 11],
      ['c2', 12, 14],
      ['a', 26, 30],
    ])
  })

  it('puts no second line under a word', () => {
    const marks = planMarks(
      article(20, [entity('a', 'ORG', 0, 22, 40)], {
        claims: [claim('c1', 5, 9), claim('c2', 30, 33), claim('c3', 38, 42)],
        citations: [citation(20, 35)],
      }),
      all,
    )
    expect(marks.map(({ start, kind }) => [start, kind])).toEqual([
      [0, 'organisation'],
      [5, 'cue'],
      [20, 'cited'],
      [40, 'organisation'],
    ])
    for (let i = 1; i < marks.length; i++)
      expect(marks[i]!.start).toBeGreaterThanOrEqual(marks[i - 1]!.end)
  })
  it('makes later mentions faint', () => {
    const marks = planMarks(article(20, [entity('a', 'LOC', 0, 10), entity('b', 'PER', 20)]), all)
    expect(marks.map(({ again }) => again)).toEqual([false, true, false])
  })
  it('leaves out the kinds that the reader does not want', () => {
    const input = article(20, [entity('a', 'LOC', 0), entity('b', 'PER', 20)])
    const without = { ...all, marks: { ...kinds, place: false } }
    expect(planMarks(input, without).map(({ kind }) => kind)).toEqual(['person'])
  })
  it('washes no reference that nothing can lead further', () => {
    const post: Citation = { ...citation(0, 4), kind: 'post' }
    const given = (one: Citation) => planMarks(article(20, [], { citations: [one] }), all)
    expect(given(post)).toEqual([])
    expect(given({ ...citation(0, 4), outlets: [] })).toEqual([])
    expect(given({ ...post, from: '2025-08-06' })).toHaveLength(1)
    expect(given(citation(0, 4))).toHaveLength(1)
  })
  it('marks the longer of two that begin together, and the first of two that meet', () => {
    const cues = [claim('short', 0, 4), claim('long', 0, 9), claim('behind', 6, 14)]
    const marks = planMarks(article(20, [], { claims: cues }), all)
    expect(marks.map(({ target }) => target.id)).toEqual(['long'])
  })
  it('marks in order of the text whatever comes first in the apparatus', () => {
    const marks = planMarks(
      article(20, [entity('b', 'PER', 30, 10), entity('a', 'LOC', 20)], {
        claims: [claim('c2', 40, 44), claim('c1', 0, 4)],
      }),
      all,
    )
    expect(marks.map(({ start }) => start)).toEqual([0, 10, 20, 30, 40])
    expect(marks.map(({ again }) => again)).toEqual([false, false, false, true, false])
  })
  it('puts two marks side by side where one ends as the other begins', () => {
    const claims = [claim('c1', 4, 8), claim('c2', 8, 10)]
    const marks = planMarks(article(20, [entity('a', 'PER', 0, 10)], { claims }), all)
    expect(marks.map(({ start }) => start)).toEqual([0, 4, 8, 10])
  })
  it('marks each part of a cue as strongly', () => {
    const cue = [
      { start: 0, end: 4 },
      { start: 10, end: 14 },
    ]
    const parted: Claim = { ...claim('c', 0, 4), cue }
    const marks = planMarks(article(20, [], { claims: [parted] }), all)
    expect(marks.map(({ start, again }) => [start, again])).toEqual([
      [0, false],
      [10, false],
    ])
  })
  it('marks nothing where a span is empty', () => {
    expect(planMarks(article(20, [], { claims: [claim('c', 5, 5)] }), all)).toEqual([])
  })
  it('finds the mark of a name, or makes one that is not painted where another line lies', () => {
    const apparatus = article(20, [entity('a', 'LOC', 2), entity('b', 'PER', 30)], {
      citations: [citation(0, 20)],
    })
    const marks = planMarks(apparatus, all)
    const find = (start: number) => findNameMark({ marks, apparatus }, { start, end: start + 4 })
    expect(find(30)).toBe(marks[1])
    expect(find(2)).toEqual({
      start: 2,
      end: 6,
      kind: 'place',
      again: false,
      target: { kind: 'entity', id: 'a' },
    })
    expect(find(3)).toBeNull()
    expect(findNameMark({ marks, apparatus }, { start: 2, end: 5 })).toBeNull()
  })
  it('finds the mark at an offset', () => {
    const marks = planMarks(article(20, [entity('a', 'LOC', 0, 10, 20)]), all)
    expect(getMarkAt(marks, 10)?.start).toBe(10)
    expect(getMarkAt(marks, 13)?.start).toBe(10)
    expect(getMarkAt(marks, 9)).toBeNull()
    expect(getMarkAt(marks, 14)).toBeNull()
    expect(getMarkAt(marks, 99)).toBeNull()
  })
})

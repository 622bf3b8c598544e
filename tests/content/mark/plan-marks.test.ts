import { describe, expect, it } from 'vitest'
import { getMarkAt, planMarks } from '../../../src/content/mark/plan-marks.ts'
import { defaultSettings } from '../../../src/model/settings.ts'
import type { Citation, Claim, Entity } from '../../../src/model/annotation.ts'

const entity = (id: string, type: Entity['type'], ...starts: number[]): Entity => ({
  id,
  type,
  name: id,
  mentions: starts.map((start) => ({ start, end: start + 4 })),
  introduction: null,
  candidates: [],
  link: null,
  qid: null,
})
const claim = (id: string, start: number, end: number): Claim => ({
  id,
  source: [],
  entity: null,
  cue: [{ start, end }],
  content: [],
  kind: 'indirect',
  basis: 'none',
  stance: 'neutral',
  quantities: [],
  dates: [],
})
const citation = (start: number, end: number): Citation => ({
  id: 'q1',
  start,
  end,
  outlets: ['The Selwyn Press'],
  outletKeys: [],
  kind: 'report',
  from: null,
  to: null,
  entities: [],
  joint: false,
  resolved: [],
})
const { marks: kinds } = defaultSettings
const all = { marks: kinds, quiet: false }
/** An article of that many words. */
const article = (
  words: number,
  entities: Entity[],
  rest: { claims?: Claim[]; citations?: Citation[] } = {},
) => ({
  document: { text: 'word '.repeat(words), links: [] },
  entities,
  claims: [],
  citations: [],
  ...rest,
})

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
  it('finds the mark at an offset', () => {
    const marks = planMarks(article(20, [entity('a', 'LOC', 0, 10, 20)]), all)
    expect(getMarkAt(marks, 12)?.start).toBe(10)
    expect(getMarkAt(marks, 14)).toBeNull()
    expect(getMarkAt(marks, 99)).toBeNull()
  })
})

describe('keeping a page quiet', () => {
  const quiet = { marks: kinds, quiet: true }
  it('marks a name where it first stands outside a cited phrase', () => {
    const marks = planMarks(
      article(100, [entity('a', 'LOC', 2, 50, 90), entity('b', 'PER', 30, 80)], {
        citations: [citation(0, 20)],
      }),
      quiet,
    )
    expect(marks.map(({ start, kind }) => [start, kind])).toEqual([
      [0, 'cited'],
      [30, 'person'],
      [50, 'place'],
    ])
  })
  it('bears four marks in a hundred words: claims and known names in turn, then the others', () => {
    const known = { ...entity('known', 'LOC', 10), link: { pack: 'p', id: 'known' } }
    const noted = { ...entity('noted', 'LOC', 20), own: ['n1'] }
    const introduced = { ...entity('introduced', 'PER', 30), introduction: { start: 35, end: 39 } }
    const bare = Array.from({ length: 12 }, (_, i) => entity(`x${i}`, 'PER', 40 + 10 * i))
    const given = (words: number) =>
      article(words, [...bare, introduced, known, noted], { claims: [claim('c', 500, 504)] })
    const starts = (words: number) => planMarks(given(words), quiet).map(({ start }) => start)
    expect(starts(350)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 500])
    expect(starts(200)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 500])
    const cues = Array.from({ length: 40 }, (_, i) => claim(`c${i}`, 200 + 10 * i, 204 + 10 * i))
    const many = planMarks(article(300, [...bare, known, noted], { claims: cues }), quiet)
    expect(many).toHaveLength(12)
    expect(many.filter(({ kind }) => kind === 'place')).toHaveLength(2)
  })
  it('marks what there is in a short text', () => {
    expect(planMarks(article(10, [entity('a', 'LOC', 0)]), quiet)).toHaveLength(1)
  })
})

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
  outlets: [],
  outletKeys: [],
  kind: 'report',
  from: null,
  to: null,
  entities: [],
  joint: false,
  resolved: [],
})
const all = defaultSettings.marks

describe('planning marks', () => {
  it('puts no second line under a word', () => {
    const marks = planMarks(
      {
        entities: [entity('a', 'ORG', 0, 22, 40)],
        claims: [claim('c1', 5, 9), claim('c2', 30, 33), claim('c3', 38, 42)],
        citations: [citation(20, 35)],
      },
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
    const marks = planMarks(
      { entities: [entity('a', 'LOC', 0, 10), entity('b', 'PER', 20)], claims: [], citations: [] },
      all,
    )
    expect(marks.map(({ again }) => again)).toEqual([false, true, false])
  })
  it('leaves out the kinds that the reader does not want', () => {
    const input = {
      entities: [entity('a', 'LOC', 0), entity('b', 'PER', 20)],
      claims: [],
      citations: [],
    }
    expect(planMarks(input, { ...all, place: false }).map(({ kind }) => kind)).toEqual(['person'])
  })
  it('finds the mark at an offset', () => {
    const marks = planMarks(
      { entities: [entity('a', 'LOC', 0, 10, 20)], claims: [], citations: [] },
      all,
    )
    expect(getMarkAt(marks, 12)?.start).toBe(10)
    expect(getMarkAt(marks, 14)).toBeNull()
    expect(getMarkAt(marks, 99)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { f1Of, noCounts } from '../../../../tools/measure/crossval/counts.ts'
import { foldOf, partAt } from '../../../../tools/measure/crossval/folds.ts'
import { scoreNames } from '../../../../tools/measure/crossval/score-names.ts'
import { describe as describeTally, Tally } from '../../../../tools/measure/crossval/tally.ts'

const texts = Array.from({ length: 200 }, (_, i) => ({ id: `text-${i}`, source: 'harbour' }))

describe('folds', () => {
  it('hold each text once, inside one and outside the others', () => {
    const parts = [0, 1, 2, 3, 4].map((fold) => partAt(texts, fold, 5))
    expect(parts.flatMap(({ inside }) => inside.map(({ id }) => id)).sort()).toEqual(
      texts.map(({ id }) => id).sort(),
    )
    for (const { inside, outside } of parts) {
      expect(inside.length + outside.length).toBe(200)
      expect(inside.length).toBeGreaterThan(20)
    }
  })
  it('keep a text where it is when others are added', () => {
    expect(foldOf({ id: 'text-7', source: 'harbour' }, 5)).toBe(foldOf(texts[7]!, 5))
  })
})

describe('names', () => {
  const types = new Set(['PER', 'LOC'])
  it('are right with the same type and an overlap, one to one', () => {
    const { counts, missed, extra } = scoreNames(
      [
        { type: 'PER', start: 0, end: 10 },
        { type: 'LOC', start: 20, end: 30 },
        { type: 'ORG', start: 40, end: 50 },
      ],
      [
        { type: 'PER', start: 5, end: 10 },
        { type: 'PER', start: 0, end: 4 },
        { type: 'PER', start: 20, end: 30 },
        { type: 'ORG', start: 60, end: 70 },
      ],
      types,
    )
    expect(counts.get('PER')).toEqual({ right: 1, found: 3, labelled: 1 })
    expect(counts.get('LOC')).toEqual({ right: 0, found: 0, labelled: 1 })
    expect(missed.map(({ start }) => start)).toEqual([20])
    expect(extra.map(({ start }) => start)).toEqual([0, 20])
  })
  it('count for nothing where a source leaves them open', () => {
    const { counts } = scoreNames(
      [{ type: 'any', start: 0, end: 10 }],
      [{ type: 'PER', start: 2, end: 6 }],
      types,
    )
    expect(counts.get('PER')).toEqual(noCounts())
  })
})

describe('the table', () => {
  it('sums by source and by kind, with the gap to what was learnt from', () => {
    const unseen = new Tally()
    unseen.add('harbour', new Map([['PER', { right: 1, found: 2, labelled: 2 }]]))
    const seen = new Tally()
    seen.add('harbour', new Map([['PER', { right: 3, found: 4, labelled: 4 }]]))
    expect(f1Of(unseen.all)).toBe(0.5)
    const lines = describeTally(unseen, seen).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(/^harbour .*F1 0\.500 {2}seen 0\.750 {2}gap 0\.250/)
  })
})

import { expect, test } from 'vitest'
import { keepMarks } from '../../../src/content/mark/keep-marks.ts'
import type { Mark } from '../../../src/content/mark/plan-marks.ts'

const mark = (start: number, id: string): Mark => ({
  start,
  end: start + 4,
  kind: 'cited',
  again: false,
  target: { kind: 'citation', id },
})

test('marks that are on the page already stay the same, those that go or come do not hinder them', () => {
  const before = [mark(0, 'a'), mark(10, 'b'), mark(20, 'c')]
  const kept = keepMarks([mark(0, 'a'), mark(10, 'other'), mark(30, 'd')], before)
  expect(kept[0]).toBe(before[0])
  expect(kept.slice(1)).toEqual([mark(10, 'other'), mark(30, 'd')])
  expect(keepMarks([mark(20, 'c')], before)[0]).toBe(before[2])
})

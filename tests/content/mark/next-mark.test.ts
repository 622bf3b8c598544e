// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { chooseNext, findPosition, ofKind } from '../../../src/content/mark/next-mark.ts'
import type { Mark } from '../../../src/content/mark/plan-marks.ts'

const mark = (start: number): Mark => ({
  start,
  end: start + 1,
  kind: 'person',
  again: false,
  target: { kind: 'entity', id: `e${start}` },
})
const marks = [0, 1, 2, 3, 4].map(mark)
/** One mark each 400 pixels, the page scrolled down by so much. */
const scrolled = (by: number) => (one: Mark) => {
  const top = one.start * 400 - by
  return { left: 0, right: 10, top, bottom: top + 20 }
}

it('begins where the reader is, and goes on from the mark visited last while that is on show', () => {
  innerHeight = 700
  expect(chooseNext(marks, null, 1, scrolled(0))).toBe(marks[0])
  expect(chooseNext(marks, null, 1, scrolled(900))).toBe(marks[3])
  expect(chooseNext(marks, null, -1, scrolled(900))).toBe(marks[3])
  expect(chooseNext(marks, mark(0), 1, scrolled(0))).toBe(marks[1])
  expect(chooseNext(marks, mark(1), -1, scrolled(0))).toBe(marks[0])
  expect(chooseNext(marks, mark(0), 1, scrolled(900))).toBe(marks[3])
  expect(chooseNext(marks, mark(4), -1, scrolled(100))).toBe(marks[1])
})

it('wraps around at both ends, skips marks without a box, and finds none when no mark has one', () => {
  expect(chooseNext(marks, mark(4), 1, scrolled(1500))).toBe(marks[0])
  expect(chooseNext(marks, mark(0), -1, scrolled(0))).toBe(marks[4])
  expect(chooseNext(marks, null, 1, scrolled(5000))).toBe(marks[0])
  const some = (one: Mark) => (one.start === 1 ? undefined : scrolled(0)(one))
  expect(chooseNext(marks, mark(0), 1, some)).toBe(marks[2])
  expect(chooseNext(marks, null, 1, () => undefined)).toBeNull()
})

it('steps by kind from the mark visited last, of whatever kind that was', () => {
  innerHeight = 3000
  const mixed = marks.map((one, i): Mark => (i % 2 === 0 ? one : { ...one, kind: 'cue' }))
  const cues = ofKind(mixed, 'cue')
  expect(cues).toEqual([mixed[1], mixed[3]])
  expect(chooseNext(cues, mixed[2]!, 1, scrolled(0))).toBe(mixed[3])
  expect(chooseNext(cues, mixed[2]!, -1, scrolled(0))).toBe(mixed[1])
  expect(chooseNext(cues, mixed[4]!, 1, scrolled(0))).toBe(mixed[1])
  expect(findPosition(mixed, mixed[3]!)).toEqual({ kind: 'cue', at: 2, of: 2 })
  expect(findPosition(mixed, mixed[4]!)).toEqual({ kind: 'person', at: 3, of: 3 })
})

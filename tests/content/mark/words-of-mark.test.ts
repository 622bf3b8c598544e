import { expect, test } from 'vitest'
import type { Mark } from '../../../src/content/mark/plan-marks.ts'
import type { Box } from '../../../src/content/mark/place-card.ts'
import { wordsOfMark } from '../../../src/content/mark/words-of-mark.ts'

const mark = { start: 40, end: 60 } as Mark
const content = { left: 0, top: 0, right: 700, bottom: 50 }
const lines = [
  { left: 500, top: 60, right: 700, bottom: 80 },
  { left: 0, top: 90, right: 120, bottom: 110 },
]
const page = {
  getExplained: () => [{ start: 0, end: 60 }],
  boxesOf: ([span]: readonly { start: number }[]): Box[] => (span!.start === 0 ? [content] : lines),
}
const pointedFrom = (x: number, y: number) =>
  wordsOfMark(mark, page, () => ({ x, y }))().filter(({ isPointedAt }) => isPointedAt)

test('the reader points at the mark, and of one over two lines at the line under the pointer', () => {
  expect(wordsOfMark(mark, page, () => ({ x: 600, y: 70 }))()[0]).toEqual(content)
  expect(pointedFrom(600, 70)).toEqual([{ ...lines[0], isPointedAt: true }])
  expect(pointedFrom(60, 100)).toEqual([{ ...lines[1], isPointedAt: true }])
})

test('where the pointer is elsewhere, as for who goes by keyboard, it is the whole mark', () => {
  expect(pointedFrom(-1, -1)).toHaveLength(2)
})

import { expect, it } from 'vitest'
import { covers, hullOf, mergeSpans, overlaps } from '../../src/model/spans.ts'

const span = (start: number, end: number) => ({ start, end })

it('two spans that only touch do not overlap', () => {
  expect(overlaps(span(0, 3), span(3, 5))).toBe(false)
  expect(overlaps(span(3, 5), span(0, 3))).toBe(false)
  expect(overlaps(span(0, 3), span(2, 5))).toBe(true)
  expect(overlaps(span(2, 5), span(0, 3))).toBe(true)
})

it('a span covers itself and what stands within it', () => {
  expect(covers(span(2, 5), span(2, 5))).toBe(true)
  expect(covers(span(2, 5), span(3, 4))).toBe(true)
  expect(covers(span(2, 5), span(1, 4))).toBe(false)
  expect(covers(span(2, 5), span(3, 6))).toBe(false)
})

it('the hull goes from the first to the last', () => {
  expect(hullOf([span(2, 5), span(7, 9)])).toEqual(span(2, 9))
  expect(hullOf([])).toBeNull()
})

it('spans that overlap or touch become one, in order', () => {
  const given = [span(7, 9), span(0, 3), span(3, 5), span(1, 2)]
  expect(mergeSpans(given)).toEqual([span(0, 5), span(7, 9)])
  expect(given[0]).toEqual(span(7, 9))
})

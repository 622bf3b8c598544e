import { expect, it } from 'vitest'
import { endWithSign } from '../../src/text/number-sign.ts'

it.each([
  ['40%, he said', 2, 3],
  ['40 %, dit-il', 2, 4],
  ['40\u00a0%', 2, 4],
  ['٤٠٪، بحسب', 2, 3],
  ['3 € more', 1, 3],
  ['40 per cent', 2, 2],
  ['forty %', 5, 5],
  ['40', 2, 2],
])('%s, up to %i, ends at %i', (text, end, expected) =>
  expect(endWithSign(text, end)).toBe(expected),
)

import { expect, test } from 'vitest'
import { datelineRules, findDateline } from '../../src/ui/dateline.ts'

test.each(datelineRules.map((rule) => [rule.name, rule] as const))(
  '%s',
  (_name, { pattern, accepts, refuses }) => {
    expect(pattern.test(accepts)).toBe(true)
    expect(pattern.test(refuses)).toBe(false)
    expect(findDateline(refuses, 3)).toBeNull()
  },
)

test('it ends where the report begins, in the line that is asked for', () => {
  const text = 'A title\nPORT SELWYN, March 7 (Quay News) - The board said so.\nIt left.'
  const found = findDateline(text, text.indexOf('board'))!
  expect(text.slice(found.end)).toMatch(/^The board/)
  expect(findDateline(text, text.indexOf('It left'))).toBeNull()
  expect(findDateline(text, 2)).toBeNull()
})

import { expect, test } from 'vitest'
import { datelineRules, findDateline } from '../../src/ui/dateline.ts'

/** By the names of the rules: a line that each accepts, one that it refuses. */
const examples: Record<string, [accepted: string, refused: string]> = {
  'the agency in brackets, before a dash': [
    'القاهرة (وكالة الميناء) - قالت الهيئة',
    'قالت الهيئة (وهي مستقلة) إن الميناء مفتوح',
  ],
  'a day before the agency in brackets': [
    'الميناء 16 تشرين الأول (رصيف) قالت الهيئة',
    'في 16 موقعا رست السفن (ومنها الكبيرة) ليلا',
  ],
  'a place in capitals before a dash': [
    'PORT SELWYN/LONDON, March 7 (Quay News) - The board said',
    'NATO members met - and parted',
  ],
  'an agency between a dash and a colon': [
    'الميناء - رصيف: قالت الهيئة',
    'قالت الهيئة - وهي مستقلة عن الوزارة: لا',
  ],
}

test.each(datelineRules.map((rule) => [rule.name, rule] as const))('%s', (name, { pattern }) => {
  const [accepted, refused] = examples[name]!
  expect(pattern.test(accepted)).toBe(true)
  expect(pattern.test(refused)).toBe(false)
  expect(findDateline(refused, 3)).toBeNull()
})

test('it ends where the report begins, in the line that is asked for', () => {
  const text = 'A title\nPORT SELWYN, March 7 (Quay News) - The board said so.\nIt left.'
  const found = findDateline(text, text.indexOf('board'))!
  expect(text.slice(found.end)).toMatch(/^The board/)
  expect(findDateline(text, text.indexOf('It left'))).toBeNull()
  expect(findDateline(text, 2)).toBeNull()
})

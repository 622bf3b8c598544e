import { expect, it } from 'vitest'
import { genderByArabicName } from '../../../../tools/pack/people/arabic-genders.ts'

it.each([
  ['أيمن الحامد', 'JO', 'm'],
  ['نجلاء الحامد', 'TN', 'f'],
  ['الشيخ صباح الحامد', 'KW', 'm'],
  ['سلامة بنت سالم آل حامد', 'AE', 'f'],
  ['صباح الحامد', 'KW', ''],
  ['نرمين هودجيتش', 'BA', ''],
] as const)('the name «%s» of %s tells "%s"', (name, country, gender) =>
  expect(genderByArabicName(name, country)).toBe(gender),
)

import { expect, it } from 'vitest'
import { isBodyOfOfficer } from '../../../src/annotate/claims/speakers/body-of-officer.ts'
import { plainlyMeant, plainlyMeantInArabic } from './plainly-meant.ts'

const officers = (text: string, name: string, meant = plainlyMeantInArabic) =>
  meant((o, candidates) => candidates.find((facts) => isBodyOfOfficer(o, facts)) ?? null, text, {
    name,
    type: 'ORG',
  })

it('a body does not say what somebody who holds an office there says', () => {
  const club = 'نادي الساحل'
  expect(officers('قال رئيس نادي الساحل إن الجسر مغلق.', club)).toBe(club)
  expect(officers('وأكد المدير الفني لنادي الساحل أن الجسر مغلق.', club)).toBe(club)
})

it('but what its spokesman says, and what it says itself', () => {
  const ministry = 'وزارة الجسور'
  expect(officers('قال المتحدث باسم وزارة الجسور إن الجسر مغلق.', ministry)).toBeNull()
  expect(officers('قالت وزارة الجسور إن الجسر مغلق.', ministry)).toBeNull()
})

it('is told only where the noun stands first', () => {
  expect(
    officers('The head of Coast Club said it was late.', 'Coast Club', plainlyMeant),
  ).toBeNull()
})

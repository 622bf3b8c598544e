import { expect, test } from 'vitest'
import { withOtherVowels } from '../../../src/languages/ar/linking/other-vowels.ts'

test.each([
  ['دونالد ترامب', 'دونالد ترمب'],
  ['دونالد ترمب', 'دونالد ترامب'],
  ['جيرمي كوربن', 'جيريمي كوربن'],
  ['فريدريش ميرتس', 'فريدرش ميرتس'],
])('«%s» is written «%s» as well', (name, other) => {
  expect(withOtherVowels(name)).toContain(other)
})

test.each(['حسين روحاني', 'سالم العتيبي', 'ترامب', 'مي لي'])(
  '«%s» has no other vowels: an Arab name, one word, too short',
  (name) => {
    expect(withOtherVowels(name)).toEqual([])
  },
)

test('a vowel more or less does not make an Arab name', () => {
  expect(withOtherVowels('سلوم برونسكي')).not.toContain('سالم برونسكي')
  expect(withOtherVowels('حسان برونسكي')).not.toContain('حسن برونسكي')
})

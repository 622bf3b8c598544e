import { expect, test } from 'vitest'
import { withOtherVowels } from '../../../src/languages/ar/linking/other-vowels.ts'

test.each([
  ['دونالد ترامب', 'دونالد ترمب'],
  ['دونالد ترمب', 'دونالد ترامب'],
  ['جيرمي كوربن', 'جيريمي كوربن'],
  ['فريدريش ميرتس', 'فريدرش ميرتس'],
  ['جوستين فيلد', 'جاستين فيلد'],
])('a person «%s» is written «%s» as well', (name, other) => {
  expect(withOtherVowels(name, 'PER')).toContain(other)
})

test.each(['حسين روحاني', 'سالم العتيبي', 'ترامب', 'مي لي'])(
  'a person «%s» has no other vowels: an Arab name, one word, too short',
  (name) => {
    expect(withOtherVowels(name, 'PER')).toEqual([])
  },
)

test.each([
  ['LOC', 'برمينغهام', 'برمنغهام'],
  ['LOC', 'هيوستون', 'هيوستن'],
  ['LOC', 'سان فرنسيسكو', 'سان فرانسيسكو'],
  ['ORG', 'شيفلد يونايتد', 'شيفيلد يونايتد'],
  ['ORG', 'جامعة داكا', 'جامعة دكا'],
] as const)('of other things too: %s «%s», «%s»', (type, name, other) => {
  expect(withOtherVowels(name, type)).toContain(other)
})

test.each([
  ['LOC', 'السعيدية'],
  ['LOC', 'المنصورية'],
  ['LOC', 'مقاطعة كولير'],
  ['ORG', 'بنوك الشمال'],
] as const)('%s «%s» has none: Arab words, a short place', (type, name) => {
  expect(withOtherVowels(name, type)).toEqual([])
})

test('a vowel more or less does not make an Arab name', () => {
  expect(withOtherVowels('سلوم برونسكي', 'PER')).not.toContain('سالم برونسكي')
  expect(withOtherVowels('حسان برونسكي', 'PER')).not.toContain('حسن برونسكي')
})

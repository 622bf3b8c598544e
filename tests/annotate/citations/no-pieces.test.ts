/** Nouns of pieces that mean something else. */
import { expect, it } from 'vitest'
import { proposed } from './cite.ts'

it.each([
  ['Sales in the client segment fell.', 'en'],
  ['It reaches a wider segment of buyers.', 'en'],
  ['Parents handed a letter to the mayor on Friday.', 'en'],
  ['He told a Press conference that police would act.', 'en'],
  ['"We will wait," an official said in reply to Ms Moss.', 'en'],
  ['وقتل عشرة في حصيلة أولية.', 'ar'],
  ['قالت إن الكلور نفد، وأعربت عن أسفها ل"تأخر الشاحنات في الجنوب".', 'ar'],
  ['قال إن الجسر أغلق، مبديا استعداده لـ«صلح بلا شروط».', 'ar'],
  ['وأبلغ الوزير الأمم المتحدة أن الجسر أغلق.', 'ar'],
  ['The minister told the United Nations that the bridge was shut.', 'en'],
] as const)('%s', (text, lang) => expect(proposed(text, lang)).toEqual([]))

it.each([
  ['He spoke in a segment on the bridge.', 'en'],
  ['In a letter to the mayor they asked for a bridge.', 'en'],
  ['وقتل عشرة في حصيلة أولية لوزارة الموانئ.', 'ar'],
  ['وقتل عشرة في حصيلة نشرت أمس.', 'ar'],
] as const)('not %s', (text, lang) => expect(proposed(text, lang)).toHaveLength(1))

it('takes how many there are for no issue of a paper', () => {
  const text = 'وعُدل عدد القتلى، وأفادت صحيفة المنارة بأن الجسر مغلق.'
  expect(proposed(text, 'ar')).toContain('article: ')
  expect(proposed('وذكرت صحيفة المنارة في عددها الصادر أمس أن الجسر مغلق.', 'ar').join()).toContain(
    'article: المنارة',
  )
})

it('takes what somebody works on for no programme and no paper', () => {
  expect(proposed('وقالت نائبة مدير برنامج الشرق الأوسط إن الجسر مغلق.', 'ar')).toEqual([])
})

it('takes «نشرها» behind a relative pronoun for a verb', () => {
  const text = 'ووفقا للبيانات التي نشرها الميناء، فإن الجسر مغلق.'
  expect(proposed(text, 'ar')).toEqual(['document: '])
})

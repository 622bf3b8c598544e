import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** The persons and places of a text, by the words of each of their mentions. */
const namesIn = (text: string): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, []).flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => `${type} ${text.slice(start, end)}`),
  )

const leaders = 'التقى الرئيس إيمانويل ماكرون نظيره فلاديمير بوتين في موسكو.\n'

it('parts one who tells another, both of whom the text names in full', () => {
  const names = namesIn(`${leaders}وأبلغ ماكرون بوتين بضرورة وقف إطلاق النار.`)
  expect(names).toContain('PER ماكرون')
  expect(names).toContain('PER بوتين')
  expect(names).not.toContain('PER ماكرون بوتين')
})
it('parts one whom the text names in full from another, whom it does not', () => {
  const names = namesIn(
    'وصل الرئيس إيمانويل ماكرون إلى موسكو.\nوأبلغ ماكرون بوتين بضرورة وقف إطلاق النار.',
  )
  expect(names.filter((name) => name === 'PER ماكرون')).toHaveLength(1)
  expect(names).toContain('PER بوتين')
})
it('parts a name behind "to"', () => {
  const names = namesIn(`${leaders}وأكد بوتين لماكرون أن الغرب أطال أمد النزاع.`)
  expect(names.filter((name) => name === 'PER بوتين')).toHaveLength(1)
  expect(names).toContain('PER ماكرون')
})
it('parts a state from the one who accuses it', () => {
  const names = namesIn(
    'قال الوزير هاني سويلم إن السد خطر.\nواتهم سويلم إثيوبيا بإدارة السد وحدها.',
  )
  expect(names).toContain('PER سويلم')
  expect(names).toContain('LOC إثيوبيا')
})
it('reads no clause as a part of a name', () => {
  const names = namesIn('ورد رئيس مجلس النواب مايك جونسون بأن شومر يعطل الحكومة.')
  expect(names).toContain('PER مايك جونسون')
})
it('leaves a relative of somebody named in full whole', () => {
  const names = namesIn('زار الرئيس دونالد ترامب المدينة.\nوقالت ميلانيا ترامب إن الزيارة ناجحة.')
  expect(names).toContain('PER ميلانيا ترامب')
})
it('leaves a name that goes on with forefathers whole', () => {
  const names = namesIn('حضر سامي صلاح وكريم حسن الجلسة.\nوقال صلاح حسن إن القضية طويلة.')
  expect(names).toContain('PER صلاح حسن')
})
it.each([
  ['كتب سامي العباسي عن المتوكل.\nوجاء عهد المتوكل العباسي الذي حكم طويلا.', 'المتوكل العباسي'],
  ['كتب سامي الزيات الكتاب.\nوقال أحمد بن عبد الملك الزيات إن الكتاب جيد.', 'عبد الملك الزيات'],
])('leaves one name whole in: %s', (text, name) =>
  expect(namesIn(text).some((found) => found.endsWith(name))).toBe(true),
)
it('leaves a full name whole that goes on in the document of a namesake', () => {
  const names = namesIn(
    'التقى جون هوارد الوزير بوريس جونسون.\nوقاد الكنيسة القس جون هوارد جونسون الذي توفي أمس.',
  )
  expect(names).toContain('PER جون هوارد جونسون')
})

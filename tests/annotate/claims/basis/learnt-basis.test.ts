import { expect, it } from 'vitest'
import { readText } from '../read-text.ts'

it.each([
  ['en', 'A survey of 900 nurses found that half of them had lost sleep.', 'document'],
  [
    'en',
    'A spokesman for the water board said the pipe would be mended by Friday.',
    'organisation',
  ],
  ['en', 'Two people with knowledge of the talks said the firm would be sold.', 'anonymous'],
  ['ar', 'وأظهر استطلاع شمل 900 ممرضة أن نصفهن يعانين قلة النوم.', 'document'],
  ['ar', 'وقال مسؤول في الوزارة طلب عدم ذكر اسمه إن الجسر سيغلق غدا.', 'anonymous'],
  ['ar', 'وأعلنت وزارة الصحة أن الحملة تبدأ الأحد.', 'organisation'],
])('%s: %s', (lang, text, basis) => {
  expect(readText(lang, text).claims.map((claim) => claim.basis)).toEqual([basis])
})

import { expect, it } from 'vitest'
import { analyse } from '../../../../src/analysis/analyse.ts'
import { createKnowledge } from '../../../../src/knowledge/create-knowledge.ts'
import { createReportIndex } from '../../../../src/reporting/index/report-index.ts'
import { fromText } from '../../../../tools/annotate/from-text.ts'

function basesOf(lang: string, text: string): string[] {
  const knowledge = createKnowledge([])
  const known = { lang, date: null, title: null, url: null }
  const { article, document } = fromText('t', text, known)
  const index = createReportIndex([], knowledge)
  return analyse(article, document, { knowledge, index, clock: () => 0 }).claims.map(
    ({ basis }) => basis,
  )
}

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
  expect(basesOf(lang, text)).toEqual([basis])
})

/** As whose view something is told, and where or by whose tongue words appeared. */
import { expect, test } from 'vitest'
import { attributionsIn } from './attributions-in.ts'

const attributions = attributionsIn({ 'سامي نصر': 'PER', 'نقابة المعلمين': 'ORG' })

test.each([
  ['من وجهة نظر سامي نصر، فإن الجسر آمن.', 'سامي نصر', 'من وجهة نظر', 'الجسر آمن'],
  ['وبرأي مدير الميناء سامي نصر فإن الجسر آمن.', 'مدير الميناء سامي نصر', 'برأي', 'الجسر آمن'],
  [
    'جاء على لسان المحامي سامي نصر أن الدعوى سقطت.',
    'المحامي سامي نصر',
    'جاء على لسان',
    'الدعوى سقطت',
  ],
  ['وورد بالتقرير الطبي أن الوفاة طبيعية.', 'التقرير الطبي', 'ورد', 'الوفاة طبيعية'],
])('%s', (text, source, cue, content) => {
  expect(attributions(text)).toEqual([{ source, cue, content }])
})

test.each([
  ['قال سامي نصر إن الجسر آمن. وبحسب قوله، فإن الطريق مفتوح.', 'بحسب قوله', 'الطريق مفتوح'],
  ['قال سامي نصر إن الجسر آمن. ومن وجهة نظره، لا خطر على أحد.', 'من وجهة نظره', 'لا خطر على أحد'],
  [
    'قال سامي نصر إن الجسر آمن. وعلى حد تعبيره، «لا خطر على أحد».',
    'على حد تعبيره',
    '«لا خطر على أحد»',
  ],
])('at the head of a sentence whoever spoke goes on: %s', (text, cue, content) => {
  expect(attributions(text).at(-1)).toEqual({ source: 'سامي نصر', cue, content })
})

test('behind his words they only vouch for them', () => {
  expect(attributions('قال سامي نصر إن الجسر آمن، على حد قوله.')).toHaveLength(1)
})

test('from where is no view', () => {
  expect(attributions('خرج القطار من جهة الميناء. ونظر الحارس من زاوية أخرى.')).toEqual([])
})

test.each([
  'قالت المحكمة في أسباب حكمها إن الأدلة كافية.',
  'قالت المحكمة في دراستها إن الأدلة كافية.',
])('where somebody tells it himself is no part of him: %s', (text) => {
  expect(attributions(text)).toEqual([{ source: 'المحكمة', cue: 'قالت', content: 'الأدلة كافية' }])
})

test('a noun before «قائلا» is no cue', () => {
  expect(attributions('علق سامي نصر على التصريحات قائلا إنها قديمة.')).toEqual([
    { source: 'سامي نصر', cue: 'علق … قائلا', content: 'قديمة' },
  ])
})

/** Pieces of an outlet that is named before and spoken of again beside them. */
import { expect, it } from 'vitest'
import { cite, told } from './cite.ts'

it.each([
  [
    'تصدر صحيفة المنارة كل صباح.\nوكانت الصحيفة قد نشرت تقريرا عن الجسر في أغسطس الماضي.',
    'report: المنارة [2025-08-01..2025-08-31]',
  ],
  [
    'تصدر صحيفة المنارة كل صباح.\nونشرت الصحيفة أمس تحقيقا عن الجسر.',
    'investigation: المنارة [2025-10-19]',
  ],
  [
    'ذكرت صحيفة المنارة أن الجسر مغلق. ورأت الصحيفة في افتتاحيتها يوم الأحد أن البلدية قصرت.',
    'article: المنارة [2025-10-19]',
  ],
  [
    'ذكرت صحيفة المنارة أن الحرب تقترب من إيران والشرق الأوسط والصين.\nوأضافت الصحيفة أن الجسر مغلق.',
    'report: المنارة',
  ],
])('in Arabic: %s', (text, expected) => expect(told(text, 'ar')).toContain(expected))

it('not where no outlet was named, or «الوكالة» may be another body', () => {
  expect(told('وكانت الصحيفة قد نشرت تقريرا عن الجسر في أغسطس الماضي.', 'ar')).toEqual([
    'report:  [2025-08-01..2025-08-31]',
  ])
  const first = 'نقلت وكالة رويترز الخبر. وتعمل وكالة الموانئ هناك. '
  const agency = `${first}وكانت الوكالة قد نشرت أمس تقريرا عن الجسر.`
  const outlets = cite(agency, 'ar', { 'وكالة الموانئ': 'ORG' })
    .filter(({ start }) => start > first.length)
    .map((one) => one.outlets)
  expect(outlets).toEqual([[]])
})

const opening = 'The Selwyn Gazette reported that the bridge was shut.'
it.each([
  ['In an editorial on Wednesday the paper blamed the mayor.', 'Selwyn Gazette'],
  ['In an editorial, the paper blamed the mayor.', 'Selwyn Gazette'],
  ['The paper said in an editorial that the mayor was to blame.', 'Selwyn Gazette'],
  ['In an editorial the mayor blamed the paper.', ''],
])('in English: %s', (text, expected) =>
  expect(
    cite(`${opening} ${text}`, 'en')
      .filter(({ kind }) => kind === 'article')
      .map(({ outlets }) => outlets.join()),
  ).toEqual([expected]),
)

it('an outlet of the next sentence published nothing of the one before', () => {
  const text = 'They read a report on Knight Harrow last week. The Wall Street Journal was silent.'
  const report = cite(text, 'en').find(({ start }) => text.startsWith('a report', start))
  expect(report && text.slice(report.start, report.end)).toBe('a report on Knight Harrow last week')
  expect(report?.outlets).toEqual([])
  expect(told('A study released by Dr. Roe’s journal The Lancet found it.', 'en')).toContain(
    'study: The Lancet',
  )
})

it('«وفقا لوسائل إعلام» is a report, «صرح لوسائل إعلام» is talk', () => {
  expect(told('ووفقا لوسائل إعلام محلية، فتح الجسر.', 'ar')).toEqual(['report: '])
  expect(told('وصرح المدير لوسائل إعلام محلية بأن الجسر مفتوح.', 'ar')).toEqual(['interview: '])
})

it('gives a piece that points back to whoever gave out the last one of its noun', () => {
  const letter = 'In a letter on May 3, Skerry Trust said the bridge was shut.'
  expect(
    told(`${letter}\nThe letter of May 3 said so twice.`, 'en', { 'Skerry Trust': 'ORG' }),
  ).toEqual(['document: Skerry Trust [2025-05-03]', 'document: Skerry Trust [2025-05-03]'])
})

it('gives a statement in a clause of its own to nobody who is named before', () => {
  const names = { 'Skerry Hunt': 'ORG' } as const
  const statement = (text: string) =>
    told(text, 'en', names).filter((one) => one.startsWith('statement'))
  expect(statement('Skerry Hunt said it in a statement, the firm’s second.')).toEqual([
    'statement: Skerry Hunt',
  ])
  expect(
    statement('Skerry Hunt said the firm kept calls, which the firm denied in a statement.'),
  ).toEqual(['statement: '])
})

it('not a man where the verb behind the piece is of a body', () => {
  const told = 'طالبت الرابطة باستقالة الرئيس كمال نصر في بلاغ أصدرته أمس.'
  expect(cite(told, 'ar', { 'كمال نصر': 'PER' }).map(({ outlets }) => outlets)).toEqual([[]])
})

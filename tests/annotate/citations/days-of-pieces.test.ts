/** The day of a piece where its clause is over before the day is told. */
import { describe, expect, it } from 'vitest'
import { told } from './cite.ts'

describe('a day that words behind a piece bind to it', () => {
  it.each([
    [
      'وأكد بيان وزارة الموانئ، اليوم الاثنين، أن الجسر آمن.',
      'statement: وزارة الموانئ [2025-10-20]',
    ],
    ['وجاء في رسالة الوزارة، المؤرخة في 14 مارس، أن الجسر آمن.', 'document: [2025-03-14]'],
    [
      'وارتفعت الأسعار في سبتمبر، وفق تقرير وزارة الموانئ الصادر أول من أمس.',
      'report: وزارة الموانئ [2025-10-18]',
    ],
    [
      'وأظهرت تقديرات معهد سيبري المنشورة في أبريل أن الجسر آمن.',
      'document: [2025-04-01..2025-04-30]',
    ],
  ])('in Arabic: %s', (text, expected) =>
    expect(
      told(text, 'ar', { 'وزارة الموانئ': 'ORG' }).map((one) =>
        one.replace(/^document: .*\[/, 'document: ['),
      ),
    ).toContain(expected),
  )

  it.each([
    ['A memo from his own department, dated May 2, warned of it.', 'document:  [2025-05-02]'],
    [
      'A report by the Selwyn Harbour Trust (SHT) last month found fewer ships.',
      'report: Selwyn Harbour Trust [2025-09-01..2025-09-30]',
    ],
    ['Its annual report, in October 2012, found fewer ships.', 'report:  [2012-10-01..2012-10-31]'],
  ])('in English: %s', (text, expected) =>
    expect(told(text, 'en', { 'Selwyn Harbour Trust': 'ORG' })).toContain(expected),
  )

  it('not what somebody says behind it, nor what is still to come out', () => {
    expect(
      told('In a memo the minister said that a law published on May 2 was void.', 'en'),
    ).toEqual(['document: '])
    expect(
      told('A report by the Selwyn Trust, due to be published this month, is short.', 'en').join(),
    ).not.toContain('[')
  })
})

it('ends with the article’s day, since nothing that came out later can be meant', () =>
  expect(told('A report published this month found fewer ships.', 'en')).toEqual([
    'report:  [2025-10-01..2025-10-20]',
  ]))

/** A piece that is told in two parts is one, and what only points back to it is none. */
import { describe, expect, it } from 'vitest'
import { cite } from './cite.ts'

const words = (text: string, lang: string) =>
  cite(text, lang).map(({ start, end }) => text.slice(start, end))

describe('parts of one piece', () => {
  it.each([
    [
      'وأكدت وزارة الموانئ في بيان نشرته على صفحتها في «فيسبوك» أن الجسر آمن.',
      'بيان نشرته على صفحتها في «فيسبوك»',
    ],
    ['وقال الوزير في تصريح لقناة «المنارة» إن الجسر آمن.', 'تصريح لقناة «المنارة»'],
  ])('in Arabic: %s', (text, expected) => expect(words(text, 'ar')).toEqual([expected]))

  it('in English', () =>
    expect(words('In a statement his family posted on Facebook he denied it.', 'en')).toEqual([
      'a statement his family posted on Facebook',
    ]))

  it.each([
    ['وأكدت الوزارة في بيان أن صحيفة «المنارة» نشرت تقريرا كاذبا.', 'ar', 2],
    ['According to a report by Selwyn Water and a video posted on Facebook it is safe.', 'en', 2],
  ])('not %s', (text, lang, count) => expect(words(text, lang)).toHaveLength(count))
})

describe('words that only point back', () => {
  const report = 'أظهر تقرير أصدرته وزارة الموانئ أمس أن الجسر آمن. '
  it.each(['وبحسب التقرير فإن الطريق مغلق.', 'وأشار التقرير إلى أن الطريق مغلق.'])(
    'in Arabic: %s',
    (text) => {
      const [piece, ...others] = cite(report + text, 'ar')
      expect(others).toEqual([])
      const places = piece?.again?.map(({ start, end }) => (report + text).slice(start, end))
      expect(places).toEqual(['التقرير'])
    },
  )

  it('not with words that tell which', () =>
    expect(
      words(`${report}ووفق التقرير الذي نشرته صحيفة «المنارة»، فالطريق مغلق.`, 'ar'),
    ).toHaveLength(2))

  it('in English', () => {
    const opening = 'A report by Selwyn Water published on Monday found that the bridge is safe. '
    expect(words(`${opening}The report said the road was shut.`, 'en')).toHaveLength(1)
  })
})

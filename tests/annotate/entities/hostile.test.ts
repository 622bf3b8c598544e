import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import { toDocument } from '../../to-document.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

const timed = (text: string, lang: string) => {
  const spent = startCpuTimer()
  const entities = findEntities(toDocument(text, lang), getLanguage(lang)!, [])
  for (const { mentions } of entities)
    for (const { start, end } of mentions)
      expect(start >= 0 && start < end && end <= text.length).toBe(true)
  return spent()
}

describe('hostile text', () => {
  it.each([
    ['nothing', ''],
    ['blank', ' \n \n'],
    ['lone surrogates', 'a \ud800 b \udc00 Paris \ud83d'],
    ['open quotes', '“'.repeat(500) + 'لندن «'.repeat(300)],
    ['only marks', '\u064e\u0640\u200f'.repeat(2000)],
    ['one endless word', 'ب'.repeat(100_000)],
    ['digits', '8200 '.repeat(5000)],
    ['hyphens', 'Al-'.repeat(5000)],
    ['capitals and stops', 'U.S.A.'.repeat(5000)],
    ['property names', 'constructor __proto__ toString Prototype'],
  ])('survives %s', (_, text) => {
    for (const lang of ['ar', 'en']) expect(timed(text, lang)).toBeLessThan(5000)
  })

  it.each([
    ['letters and stops', 'A.', 'en'],
    ['articles alone', 'ال ', 'ar'],
  ])(
    'finds no name of thousands of letters in %s, nor looks for one without end',
    (_, part, lang) => {
      const text = part.repeat(30_000)
      expect(timed(text, lang)).toBeLessThan(5000)
      expect(findEntities(toDocument(text, lang), getLanguage(lang)!, [])).toEqual([])
    },
  )

  it('takes time in step with length', () => {
    for (const [lang, line] of [
      ['ar', 'قال الوزير سالم الهاشمي في بغداد إن وزارة الدفاع تنفي “الخبر” و “البيان” '],
      ['en', 'Minister John Harker said in Leeds that the “Harker Group” and “Other Group” '],
    ] as const) {
      timed(line.repeat(50), lang)
      const short = timed(line.repeat(400), lang)
      const long = timed(line.repeat(3200), lang)
      expect(long).toBeLessThan(Math.max(short, 20) * 8 * 4)
    }
  })
})

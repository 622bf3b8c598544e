import { describe, expect, it } from 'vitest'
import { cite } from './cite.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

describe('hostile text', () => {
  it.each([
    ['en', '“'.repeat(2000)],
    ['en', '\ud800 told CNN \udfff'],
    ['ar', '«'.repeat(2000)],
    ['ar', 'في بيان \ud800'],
    ['en', ''],
    ['en', 'poll'],
    ['ar', 'بيان'],
    ['en', '3/4/'],
    ['en', 'May'],
  ])('%s %#: never throws', (lang, text) => expect(() => cite(text, lang)).not.toThrow())

  it.each([
    ['en', 'The Times and The Post told CNN on Tuesday in a poll by Gallup that '],
    ['ar', 'وقالت صحيفة الغارديان في تقرير نشرته وكالة رويترز في بيان للوزارة أمس '],
    ['en', 'Post '],
    ['en', 'The '],
    ['ar', 'صحيفة '],
    ['ar', 'وكان أعلن '],
    ['ar', 'وقال لـ"المنارة" '],
    ['ar', 'لم يصدر أي بلاغ عبر موقعها الرسمي '],
    ['en', 'It did not issue an op-ed, it said on its website '],
  ])('%s "%s" over and over stays linear', (lang, piece) => {
    const took = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      const spent = startCpuTimer()
      cite(text, lang)
      return spent()
    }
    took(20_000)
    expect(took(200_000)).toBeLessThan(40 * took(20_000) + 500)
  })
})

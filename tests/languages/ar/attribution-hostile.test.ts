import { describe, expect, it } from 'vitest'
import { attribution } from '../../../src/languages/ar/attribution.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

const read = (text: string) =>
  attribution.findAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, [])

describe('hostile input', () => {
  it.each([
    ['nothing', ''],
    ['a cue alone', 'قال'],
    ['a cue and its frame alone', 'وقال إن'],
    ['unbalanced marks', 'قال: «نعم "لا” ثم قال إن'],
    ['lone surrogates', 'قال \ud83d الوزير إن \udc00 الأمر'],
    ['only marks', '«»"“”‘’:،.'],
    ['controls', 'قال\u200f\u202b الوزير\u2069 إن الأمر مهم'],
  ])('%s', (_name, text) => {
    for (const { source, cue, content } of read(text)) {
      for (const { start, end } of [...source, ...cue, ...content]) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(end).toBeGreaterThan(start)
      }
    }
  })
  it.each([
    ['cues without end', 'قال إن '],
    ['marks without end', 'قال "'],
    ['sources without end', 'بحسب الوزير '],
    ['colons without end', 'قال: '],
    ['parentheses', '('],
    ['credits of pictures', 'وكالة قال الوزير إن "الأمر" مهم (رويترز) '],
    ['indefinite objects', 'اقترح سامي طلبا وسيعقد '],
    ['no full stop', 'قال الوزير إن الأمر مهم وأضاف أن الحل قريب، مشيرا إلى أن الوقت ضيق، '],
  ])('takes time in proportion to length: %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(125_000 / piece.length))
    const spent = startCpuTimer()
    read(text)
    expect(spent()).toBeLessThan(5000)
  })
})

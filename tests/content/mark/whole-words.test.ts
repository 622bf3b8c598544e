import { describe, expect, it, vi } from 'vitest'
import { allToWholeWords, toWholeWords } from '../../../src/content/mark/whole-words.ts'

/** The stretch that is painted for `inner` where it first stands in `text`. */
const painted = (text: string, inner: string): string => {
  const at = text.indexOf(inner)
  const { start, end } = toWholeWords(text, { start: at, end: at + inner.length })
  return text.slice(start, end)
}

/** Letters that join and letters that do not, with all that may stand between and around them. */
const alphabet = [
  ...'لاأإآٱبفكوسرنيىهةمـ',
  ...'\u064e\u0650\u0651\u0652\u0670\u0655\u200d\u200c',
  ...'fice\u0301ßא\u05c1',
  ...' .،«»()-8٨’“–…\u2060\u203c\ufe0f',
  '👩‍👧',
  '🇵🇸',
  '한국',
  'ไทยกำ',
  'क्षि',
  '日本',
]

/** A generator of its own, so that a failure comes again: Park and Miller's. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => (state = (state * 48271) % 2147483647) % below
}

function sampleTexts(count: number): string[] {
  const random = createRandom(20251)
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 + random(24) }, () => alphabet[random(alphabet.length)]!).join(''),
  )
}

const joining = /[\p{L}\p{M}\p{N}\u200c\u200d]/u
const unspaced = /[\p{sc=Thai}\p{sc=Han}\p{sc=Hang}]/u

describe('toWholeWords', () => {
  it.each([
    ['قال لإسرائيل أمس', 'إسرائيل', 'لإسرائيل'],
    ['وَلِلْأُمَم', 'أُمَم', 'وَلِلْأُمَم'],
    ['لـإسرائيل', 'إسرائيل', 'لـإسرائيل'],
    ['ل\u200dأمم', 'أمم', 'ل\u200dأمم'],
    ['(وبالله)', 'الله', 'وبالله'],
    ['مجلة «للأمن»،', 'لأمن', 'للأمن'],
    ['an office here', 'ice', 'office'],
    ['cafe\u0301s', 'cafe', 'cafe\u0301s'],
    ['the Israel-Hamas war', 'Israel', 'Israel'],
    ['Trump’s word', 'Trump', 'Trump'],
    ['U.S. troops', 'U.S', 'U.S'],
    ['U.S. troops', 'U.S.', 'U.S.'],
    ['👩‍👧 x', '👩', '👩‍👧'],
    ['日本政府は', '日本', '日本'],
    ['이스라엘은', '이스라엘', '이스라엘'],
    ['กำ', 'ก', 'กำ'],
  ])('in %s takes for %s: %s', (text, inner, whole) => {
    expect(painted(text, inner)).toBe(whole)
  })

  it('asks no segmenter of words beside quote marks, dashes and dots', () => {
    const asked = vi.spyOn(Intl.Segmenter.prototype, 'segment')
    try {
      expect(painted('the “mayor’s plan”… – again', 'mayor')).toBe('mayor')
      expect(painted('قال “الوالي”…', 'والي')).toBe('الوالي')
      expect(asked).not.toHaveBeenCalled()
    } finally {
      asked.mockRestore()
    }
  })

  it('leaves an empty stretch empty, and the ends of the text where they are', () => {
    expect(toWholeWords('لا', { start: 1, end: 1 })).toEqual({ start: 1, end: 1 })
    expect(toWholeWords('لا', { start: 0, end: 2 })).toEqual({ start: 0, end: 2 })
  })

  it('never cuts between letters of one word, nor into a cluster, and takes no more than it must', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    let cuts = 0
    for (const text of sampleTexts(60)) {
      const clusters = new Set([...segmenter.segment(text)].map(({ index }) => index))
      const isSafe = (at: number) => {
        if (at === 0 || at === text.length) return true
        const before = Array.from(text.slice(0, at)).at(-1)!
        const after = Array.from(text.slice(at))[0]!
        const spaced = !unspaced.test(before) && !unspaced.test(after)
        return clusters.has(at) && !(joining.test(before) && joining.test(after) && spaced)
      }
      for (let start = 0; start < text.length; start++) {
        const end = Math.min(text.length, start + 1 + (start % 5))
        const whole = toWholeWords(text, { start, end })
        const where = `${JSON.stringify(text)} ${start}-${end}`
        if (whole.start > start || whole.end < end) throw new Error(`too little: ${where}`)
        if (!isSafe(whole.start) || !isSafe(whole.end)) throw new Error(`a cut: ${where}`)
        for (let at = whole.start + 1; at < whole.end; at++)
          if (isSafe(at) && (at <= start || at >= end)) throw new Error(`too much: ${where}`)
        expect(toWholeWords(text, whole)).toEqual(whole)
        cuts += Number(whole.start !== start || whole.end !== end)
      }
    }
    expect(cuts).toBeGreaterThan(200)
  })
})

describe('allToWholeWords', () => {
  it('assigns a word that two spans share to the first, and keeps the rest of the second', () => {
    const text = 'فللأمم المتحدة'
    const stretches = [
      { start: 0, end: 1, id: 'a' },
      { start: 3, end: 14, id: 'b' },
    ]
    expect(allToWholeWords(text, stretches)).toEqual([
      { start: 0, end: 6, id: 'a' },
      { start: 6, end: 14, id: 'b' },
    ])
    expect(
      allToWholeWords('بيت', [
        { start: 0, end: 1 },
        { start: 1, end: 3 },
      ]),
    ).toEqual([{ start: 0, end: 3 }])
  })

  it('never makes two overlap, whatever the text', () => {
    for (const text of sampleTexts(100)) {
      const stretches = Array.from({ length: Math.floor(text.length / 2) }, (_, i) => ({
        start: i * 2,
        end: i * 2 + 1,
      }))
      const whole = allToWholeWords(text, stretches)
      for (const [i, { start, end }] of whole.entries()) {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(whole[i - 1]?.end ?? 0)
      }
    }
  })
})

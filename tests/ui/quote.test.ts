import { expect, test } from 'vitest'
import { cutSpans, plainText, quoteSpans, safeUrl } from '../../src/ui/quote.ts'

const text = 'The mayor said, after a pause, that the bridge “will stay shut” until spring.'
const span = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

test('parts stand in the order of the text, with an ellipsis for what is left out', () => {
  expect(quoteSpans(text, [span('until spring'), span('that the bridge')])).toBe(
    'that the bridge … until spring',
  )
})

test('a mark or a short word between two parts stays as it is', () => {
  expect(quoteSpans(text, [span('a pause'), span('the bridge')])).toBe('a pause, that the bridge')
  expect(quoteSpans(text, [span('that the bridge'), span('will stay shut')])).toBe(
    'that the bridge “will stay shut',
  )
})

test('parts that overlap are not said twice', () => {
  expect(quoteSpans(text, [span('the bridge “will'), span('will stay')])).toBe(
    'the bridge “will stay',
  )
})

test('the words of saying are told apart', () => {
  const cue = span('said')
  expect(cutSpans(text, [span('that the bridge')], [cue])).toEqual([
    { text: 'said', cue: true },
    { text: ' … ', cue: false },
    { text: 'that the bridge', cue: false },
  ])
  expect(cutSpans(text, [])).toEqual([])
})

test('controls of direction are left out of strangers’ text', () => {
  expect(plainText('a\u202Eb\u2069c\u200F')).toBe('abc\u200F')
})

test('only http and https become links', () => {
  expect(safeUrl('https://example.org/a')).toBe('https://example.org/a')
  for (const bad of [
    'javascript:alert(1)',
    ' https://example.org',
    'data:text/html,x',
    '//example.org',
    'https:///x',
    '',
    null,
  ])
    expect(safeUrl(bad)).toBeNull()
})

test.each([
  ['وفقا للقرار الصادر أمس', 'لقرار الصادر', 'للقرار الصادر'],
  ['وللجنة رأي آخر', 'لجنة', 'للجنة'],
  // «ل» before another letter is a word of its own
  ['وفقا لقرار الوزير', 'قرار الوزير', 'قرار الوزير'],
  ['قال لاعب الفريق', 'لاعب الفريق', 'لاعب الفريق'],
  ['تحقيق مستقل للجنة', 'مستقل للجنة', 'مستقل للجنة'],
])('no word is cut that «لل» is written onto: %s', (whole, words, shown) => {
  const start = whole.lastIndexOf(words)
  expect(quoteSpans(whole, [{ start, end: start + words.length }])).toBe(shown)
})

test('no letter is shown twice behind words that stand close', () => {
  const spans = [
    { start: 0, end: 4 },
    { start: 6, end: 11 },
  ]
  expect(quoteSpans('وفقا للقرار الصادر', spans)).toBe('وفقا للقرار')
})

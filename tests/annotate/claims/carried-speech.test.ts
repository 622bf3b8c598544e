import { expect, test } from 'vitest'
import { findCarried } from '../../../src/annotate/claims/carried-speech.ts'
import { quoteHabits } from '../../../src/languages/ar/attribution/lexicon/quote-habits.ts'
import type { QuoteHabits } from '../../../src/text/quotes.ts'
import { toDocument } from '../../to-document.ts'

const carriedIn = (text: string, habits: QuoteHabits = {}) => {
  const { blocks } = toDocument(text, 'en')
  return findCarried(text, blocks, habits).map((span) => span && text.slice(span.start, span.end))
}

test('a quotation goes on in the paragraphs behind it, up to its closing mark', () => {
  expect(
    carriedIn('She said: "It rained.\nIt rained for days.\nThen it stopped." He left.'),
  ).toEqual([null, 'It rained for days.', 'Then it stopped."'])
  expect(carriedIn('قالت: «نزل المطر.\nثم توقف». وغادرت.')).toEqual([null, 'ثم توقف»'])
})

test('a mark that opens anew, and one that was forgotten, carry nothing', () => {
  expect(carriedIn('She said: “It rained.\n“Then it stopped.”')).toEqual([null, null])
  expect(carriedIn('She said: “It rained.\nThe pier is closed.\nThe end.')).toEqual([
    null,
    null,
    null,
  ])
})

test('a paragraph that tells who says something carries no quotation of the one before', () => {
  expect(carriedIn('قالت: «نزل المطر.\nوأضاف الحارس أن النهر فاض".', quoteHabits)).toEqual([
    null,
    null,
  ])
  expect(carriedIn('قالت: «نزل المطر.\nنقول كلنا إنه توقف». وغادرت.', quoteHabits)).toEqual([
    null,
    'نقول كلنا إنه توقف»',
  ])
})

import { expect, test } from 'vitest'
import { getQuotedSpans, quoteClaim } from '../../src/ui/claim-spans.ts'
import { quoteSpans } from '../../src/ui/quote.ts'
import { buildApparatus } from './fixture/build.ts'

const { document, claims } = buildApparatus({
  lang: 'en',
  title: 'Dam talks',
  publisher: 'Sample',
  published: '2025-11-03',
  paragraphs: [
    'Work will stop, said the mayor, until spring. The ministry said that repairs began.',
    'Forty gates are shut, according to the harbour. The pier is safe, wrote on Monday the crew.',
  ],
  entities: [],
  claims: [
    ['the mayor', null, 'said', ['Work will stop', 'until spring'], 'indirect', 'named'],
    ['The ministry', null, 'said', ['repairs began'], 'indirect', 'organisation'],
    ['the harbour', null, 'according to', ['Forty gates are shut'], 'indirect', 'organisation'],
    ['the crew', null, 'wrote', ['The pier is safe'], 'indirect', 'anonymous'],
  ],
  citations: [],
  related: [],
})
const quoted = (at: number) =>
  getQuotedSpans(claims[at]!).map((span) => quoteSpans(document.text, [span]))

test('a source within the words of a claim is quoted with them', () => {
  expect(quoted(0)).toEqual(['Work will stop', 'until spring', 'the mayor'])
})

test('a source before them, or apart behind them, stands in the card’s head alone', () => {
  expect(quoted(1)).toEqual(['repairs began'])
  expect(quoted(3)).toEqual(['The pier is safe'])
})

test('a quotation that ends with the word of saying is not broken off before the source', () => {
  expect(quoted(2)).toEqual(['Forty gates are shut', 'the harbour'])
})

test.each([
  [
    'en' as const,
    'The mayor denied the sale of the quay.',
    'The mayor',
    'denied',
    'the sale of the quay',
  ],
  [
    'ar' as const,
    'ونفى رئيس المرفأ بيع الرصيف لشركة أجنبية.',
    'رئيس المرفأ',
    'نفى',
    'بيع الرصيف لشركة أجنبية',
  ],
])(
  'a claim is quoted with its word of saying: a denial stays one (%s)',
  (lang, sentence, source, cue, content) => {
    const { document: own, claims: made } = buildApparatus({
      lang,
      title: 'Quay',
      publisher: 'Sample',
      published: '2025-11-03',
      paragraphs: [sentence],
      entities: [],
      claims: [[source, null, cue, [content], 'indirect', 'named']],
      citations: [],
      related: [],
    })
    const quoted = quoteClaim(own.text, made[0]!)
    expect(quoted.startsWith(cue)).toBe(true)
    expect(quoted.endsWith(content)).toBe(true)
  },
)

test('a claim whose words are not known is its source and its word of saying', () => {
  const bare = { ...claims[1]!, content: [] }
  expect(quoteClaim(document.text, bare)).toBe('The ministry said')
})

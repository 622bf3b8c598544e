import { expect, test } from 'vitest'
import { getQuotedSpans } from '../../../src/ui/card/claim-spans.ts'
import { quoteSpans } from '../../../src/ui/quote.ts'
import { buildApparatus } from '../fixture/build.ts'

const { document, claims } = buildApparatus({
  lang: 'en',
  title: 'Dam talks',
  publisher: 'Sample',
  published: '2025-11-03',
  paragraphs: [
    'Work will stop, said the mayor, until spring. The ministry said that repairs began.',
  ],
  entities: [],
  claims: [
    ['the mayor', null, 'said', ['Work will stop', 'until spring'], 'indirect', 'named'],
    ['The ministry', null, 'said', ['repairs began'], 'indirect', 'organisation'],
  ],
  citations: [],
  related: [],
})
const quoted = (at: number) =>
  getQuotedSpans(claims[at]!).map((span) => quoteSpans(document.text, [span]))

test('a source within the words of a claim is quoted with them', () => {
  expect(quoted(0)).toEqual(['Work will stop', 'until spring', 'the mayor'])
})

test('a source before or after them stands in the card’s head alone', () => {
  expect(quoted(1)).toEqual(['repairs began'])
})

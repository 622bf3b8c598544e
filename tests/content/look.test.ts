// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lookForArticle } from '../../src/content/look.ts'

const prose = `<p>${'The harbour wall was mended over the winter. '.repeat(8)}</p>`.repeat(3)
const dated = '<time datetime="2026-03-02">2 March</time>'
const readPage = vi.fn(async () => true)

const look = (head: string, body: string) => {
  document.head.innerHTML = head
  document.body.innerHTML = body
  lookForArticle({ page: document, view: document, readPage })
}

beforeEach(() => {
  readPage.mockClear()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

test.each([
  ['its kind', '<meta property="og:type" content="article">', ''],
  ['linked data', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>', ''],
  [
    'one of several types in linked data',
    '<script type="application/ld+json">{"@type": ["Report", "NewsArticle"]}</script>',
    '',
  ],
  ['the body that it names', '', '<div itemprop="articleBody"></div>'],
  ['a headline, a day and prose', '', `<h1>Wall mended</h1>${dated}${prose}`],
])('an article is known by %s', (_by, head, body) => {
  look(head, body)
  expect(readPage).toHaveBeenCalledOnce()
})

test.each([
  ['a shop', '<meta property="og:type" content="product">', `<h1>Boots</h1>${prose}`],
  ['prose without a day', '', `<h1>How to tie a knot</h1>${prose}`],
  [
    'a list of teasers',
    '<script type="application/ld+json">{"@type":"CollectionPage"}</script>',
    `<h1>News</h1>${`<div>${dated}<p>${'A teaser of some words. '.repeat(8)}</p></div>`.repeat(9)}`,
  ],
  ['an empty page', '', ''],
])('%s is left alone', async (_what, head, body) => {
  look(head, body)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(readPage).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})

test('an article that is rendered late is found, once', async () => {
  look('', '')
  document.body.innerHTML = `<h1>Wall mended</h1>${dated}${prose}`
  await vi.advanceTimersByTimeAsync(60_000)
  expect(readPage).toHaveBeenCalledOnce()
})

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lookLater } from '../../src/content/look-later.ts'
import { lookForArticle } from '../../src/content/look.ts'
import { looksLikeArticle, mayBeNewsArticle } from '../../src/reader/looks-like-article.ts'
import { startCpuTimer } from '../cpu-timer.ts'

const prose = `<p>${'The harbour wall was mended over the winter. '.repeat(8)}</p>`.repeat(3)
const dated = '<time datetime="2026-03-02">2 March</time>'
const readPage = vi.fn(async () => true)
const tellNothing = vi.fn()

const look = (head: string, body: string) => {
  document.head.innerHTML = head
  document.body.innerHTML = body
  lookForArticle({
    looksLikeArticle: () => looksLikeArticle(document),
    follow: (again) => lookLater(again, document),
    readPage,
    tellNothing,
  })
}

beforeEach(() => {
  readPage.mockClear()
  tellNothing.mockClear()
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

test('a page without an article is said to have none, one with an article is not', () => {
  look('', '')
  expect(tellNothing).toHaveBeenCalledOnce()
  tellNothing.mockClear()
  look('<meta property="og:type" content="article">', '')
  expect(tellNothing).not.toHaveBeenCalled()
})

test('an article that is found as the page changes is read once, and the page followed no more', () => {
  let found = false
  let change = () => false
  const leave = vi.fn()
  lookForArticle({
    looksLikeArticle: () => found,
    follow: (again) => {
      change = again
      return leave
    },
    readPage,
    tellNothing,
  })
  expect(change()).toBe(false)
  expect(leave).not.toHaveBeenCalled()
  found = true
  expect(change()).toBe(true)
  expect([leave, readPage].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})

const site = 'https://press.port-selwyn.example'
const sentence = 'The harbour wall was mended over the winter, the town said. '
const teasers = Array(30).fill(
  `<div><h3><a href="/a">Wall mended</a></h3><p>${sentence.repeat(2)}</p></div>`,
)

test.each([
  ['prose in one place, without a day', `<p>${sentence.repeat(4)}</p>`.repeat(2), '/news/wall'],
  [
    'long paragraphs, each in a place of its own',
    `<div><p>${sentence.repeat(5)}</p></div>`.repeat(6),
    '/news/wall',
  ],
  [
    'line breaks for paragraphs',
    `<div>${`${sentence.repeat(4)}<br><br>`.repeat(4)}</div>`,
    '/news/wall',
  ],
  ['its own word, even at the root', '<div itemprop="articleBody"></div>', '/'],
])('on a news site %s may be an article', (_by, body, path) => {
  document.head.innerHTML = ''
  document.body.innerHTML = body
  expect(mayBeNewsArticle(document, site + path)).toBe(true)
})

test.each([
  ['a list of teasers', teasers.join(''), '/world'],
  [
    'the front page, whatever its linked data and prose',
    `<script type="application/ld+json">{"@type":"NewsArticle"}</script><p>${sentence.repeat(20)}</p>`,
    '/ar/',
  ],
  ['an empty page', '', '/news/wall'],
])('on a news site %s is none', (_what, body, path) => {
  document.head.innerHTML = ''
  document.body.innerHTML = body
  expect(mayBeNewsArticle(document, site + path)).toBe(false)
})

test('linked data with spaces without end is looked at in time that grows with it', () => {
  document.head.innerHTML = `<script type="application/ld+json">{"@type":${' '.repeat(190_000)}7}</script>`
  document.body.innerHTML = ''
  const spent = startCpuTimer()
  expect(mayBeNewsArticle(document, site + '/news/wall')).toBe(false)
  // it was three minutes
  expect(spent()).toBeLessThan(2000)
})

test('the article of a news site may stand in shadow trees near the top of the page', () => {
  document.head.innerHTML = ''
  document.body.innerHTML = '<div><x-app></x-app></div>'
  const url = 'https://www.example.org/a-piece'
  const outer = document.querySelector('x-app')!.attachShadow({ mode: 'open' })
  expect(mayBeNewsArticle(document, url)).toBe(false)
  outer.innerHTML = '<main><x-story></x-story></main>'
  outer.querySelector('x-story')!.attachShadow({ mode: 'open' }).innerHTML = prose
  expect(mayBeNewsArticle(document, url)).toBe(true)
})

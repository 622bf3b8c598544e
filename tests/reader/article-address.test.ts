import { expect, test } from 'vitest'
import { isLikeArticleAddress } from '../../src/reader/article-address.ts'

const site = 'https://press.port-selwyn.example'

test.each([
  ['a day', '/2026/3/2/wall'],
  ['a number', '/news/world-21045873'],
  ['a headline', '/news/harbour-wall-mended-in-spring?from=home'],
  ['a headline with underscores', '/harbour_wall_mended_again.html'],
  ['an Arabic headline', '/news/%D8%AC%D8%AF%D8%A7%D8%B1-%D8%A7%D9%84-%D9%85%D8%B1-%D9%81%D8%A3'],
])('an address with %s is like an article’s', (_what, path) => {
  expect(isLikeArticleAddress(site + path)).toBe(true)
})

test.each([
  ['the front page', ''],
  ['a language', '/ar/'],
  ['a section', '/news/world'],
  ['a section of three words', '/middle-east-news/'],
  ['a search', '/search?q=a-b-c-d&from=2026#page-1-of-9'],
])('that of %s is not', (_what, path) => {
  expect(isLikeArticleAddress(site + path)).toBe(false)
})

test('a number in the host is none', () => {
  expect(isLikeArticleAddress('https://news-2026-of-port-selwyn.example/')).toBe(false)
})

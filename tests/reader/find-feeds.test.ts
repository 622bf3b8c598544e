// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { findFeeds } from '../../src/reader/metadata/find-feeds.ts'

test('a page’s feeds, without those of its comments and those that are not asked', () => {
  document.head.innerHTML = `<link rel="alternate" type="application/rss+xml" title="News" href="https://news.example.org/rss"><link rel="alternate" type="application/rss+xml" title="Comments Feed" href="https://news.example.org/c">
    <link rel="alternate" hreflang="ar" href="https://news.example.org/ar"><link rel="alternate" type="application/atom+xml" href="http://news.example.org/old"><link rel="stylesheet" type="text/css" href="https://news.example.org/a.css">`
  expect(findFeeds(document)).toEqual([{ url: 'https://news.example.org/rss', title: 'News' }])
})

test('addresses that cannot be understood, and links that are none of HTML, are passed over', () => {
  document.head.innerHTML = `<link rel="alternate" type="application/rss+xml" href="https://["><svg><link rel="alternate" type="application/rss+xml" href="https:<div>"></link></svg>
    <link rel="alternate" type="application/rss+xml" href="https://news.example.org/rss">`
  expect(findFeeds(document).map(({ url }) => url)).toEqual(['https://news.example.org/rss'])
})

test.each([
  ['article', ['https://news.example.org/world/feed/', 'https://news.example.org/feed/']],
  [
    'website',
    [
      'https://news.example.org/world/harbour-opens/feed/',
      'https://news.example.org/world/feed/',
      'https://news.example.org/feed/',
    ],
  ],
])('below the address of an article stand only its comments: %s', (type, wanted) => {
  document.head.innerHTML = `<base href="https://news.example.org/world/harbour-opens"><meta property="og:type" content="${type}">
    <link rel="alternate" type="application/rss+xml" title="The harbour opens" href="https://news.example.org/world/harbour-opens/feed/">
    <link rel="alternate" type="application/rss+xml" title="World" href="/world/feed/"><link rel="alternate" type="application/rss+xml" title="News" href="/feed/">`
  expect(findFeeds(document).map(({ url }) => url)).toEqual(wanted)
  document.head.innerHTML = ''
})

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

import { expect, test } from 'vitest'
import { findFeedLinks } from '../../../src/reporting/feeds/find-feed-links.ts'
import { NotOpml, readOpml, writeOpml } from '../../../src/reporting/feeds/opml.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

test('a page’s feeds are found, in whatever order and quotes, without those of its comments', () => {
  const html = `<head><link rel="stylesheet" href="a.css"><link rel="alternate" type="application/rss+xml" title="Selwyn &amp; Sons" href="/rss">
    <link href=https://other.example.org/atom type=application/atom+xml rel=alternate title='Other'><link rel="alternate" hreflang="ar" href="/ar">
    <link rel="alternate" type="application/rss+xml" title="Comments Feed" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head>`
  expect(findFeedLinks(html, 'https://news.example.org/a/b')).toEqual([
    { url: 'https://news.example.org/rss', title: 'Selwyn & Sons' },
    { url: 'https://other.example.org/atom', title: 'Other' },
  ])
})

test('hostile HTML is gone through in good time', () => {
  const spent = startCpuTimer()
  for (const part of ['<link ', '<link rel=', '<link a="', `<link rel='alternate' `, '&#', '='])
    findFeedLinks(part.repeat(200_000 / part.length), 'https://news.example.org/')
  expect(spent()).toBeLessThan(3000)
})

test('lists of feeds go out and come in again, folders opened', () => {
  const feeds = [
    { url: 'https://news.example.org/rss', title: 'Selwyn <Press> & "more"' },
    { url: 'https://other.example.org/atom', title: 'أخبار' },
  ]
  expect(readOpml(writeOpml(feeds))).toEqual(feeds)
  expect(
    readOpml(
      '<opml version="2.0"><body><outline text="Folder"><outline text="In it" xmlUrl="https://news.example.org/in"/><outline text="Bad" xmlUrl="javascript:1"/></outline></body></opml>',
    ),
  ).toEqual([{ url: 'https://news.example.org/in', title: 'In it' }])
  expect(() => readOpml('no list')).toThrow(NotOpml)
})

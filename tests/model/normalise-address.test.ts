import { expect, it } from 'vitest'
import { normaliseAddress } from '../../src/model/normalise-address.ts'
import { startCpuTimer } from '../cpu-timer.ts'

const page = 'herald.example/news/2025/harbour'

it.each([
  'https://www.herald.example/news/2025/harbour',
  'HTTP://Herald.example/News/2025/Harbour/#comments',
  'https://herald.example/news/2025/harbour?utm_source=feed&utm_medium=rss&fbclid=abc',
  'https://herald.example/news/2025/harbour?CMP=share&at_medium=RSS',
  'https://m.herald.example/news/2025/harbour',
  'https://mobile.herald.example/news/2025/harbour/',
  'https://amp.herald.example/news/2025/harbour',
  'https://www.herald.example/news/2025/harbour/amp',
  'https://www.herald.example/amp/news/2025/harbour',
  'https://www.herald.example/news/2025/harbour?amp=1',
  'https://herald-example.cdn.ampproject.org/c/s/www.herald.example/news/2025/harbour',
  'https://www.google.com/amp/s/www.herald.example/news/2025/harbour',
  'https://herald.example/news/2025/harbour/index.html',
  'https://herald.example/news/2025/harbour?ico=related&itm_source=x&srsltid=1&_r=2&module=inline',
  'https://web.archive.org/web/20251004101112/https://www.herald.example/news/2025/harbour',
  'https://web.archive.org/web/2025*/www.herald.example/news/2025/harbour',
])('is one page: %s', (url) => expect(normaliseAddress(url)).toBe(page))

it('keeps what names the page', () => {
  expect(normaliseAddress('https://a.example/story?id=7&utm_source=x')).toBe('a.example/story?id=7')
  expect(normaliseAddress('https://a.example/story?b=2&a=1')).toBe(
    normaliseAddress('https://a.example/story?a=1&b=2'),
  )
  expect(normaliseAddress('https://a.example/story?id=8')).not.toBe(
    normaliseAddress('https://a.example/story?id=7'),
  )
  expect(normaliseAddress('https://a.example/watch?V=aBc')).toBe('a.example/watch?v=aBc')
  expect(normaliseAddress('https://news.a.example/x')).not.toBe(
    normaliseAddress('https://a.example/x'),
  )
  expect(normaliseAddress('https://a.example/campaign')).toBe('a.example/campaign')
})

it('keeps the letter case of a part that is no word, as short links have it', () => {
  expect(normaliseAddress('https://www.a.example/3AbCdE/')).toBe('a.example/3AbCdE')
  expect(normaliseAddress('https://a.example/3aBcDe')).toBe('a.example/3aBcDe')
  expect(normaliseAddress('https://a.example/p/CxYzAbQ?utm_source=x')).toBe('a.example/p/CxYzAbQ')
  expect(normaliseAddress('https://a.example/News/NewsDetails/IDN12')).toBe(
    'a.example/news/newsdetails/idn12',
  )
  expect(normaliseAddress('https://a.example/Flood-Hits-Port-idUSKBN2A1')).toBe(
    'a.example/flood-hits-port-iduskbn2a1',
  )
})

it('reads escapes of Arabic paths alike, and what is not an address', () => {
  expect(normaliseAddress('https://a.example/%D8%AE%D8%A8%D8%B1')).toBe(
    normaliseAddress('https://a.example/خبر'),
  )
  expect(normaliseAddress('https://a.example/%E0%A4%A')).toBe('a.example/%e0%a4%a')
  expect(normaliseAddress(' nothing ')).toBe('nothing')
})

it('an archive’s or a cache’s address of nothing stays as it is', () => {
  expect(normaliseAddress('https://web.archive.org/web/2025/https://[x')).toBe(
    'web.archive.org/web/2025/https://[x',
  )
  expect(normaliseAddress('https://www.google.com/amp/s/[x')).toBe('google.com/s/[x')
})

it('strokes by the thousand within a path cost no more than other letters', () => {
  const spent = startCpuTimer()
  for (let i = 0; i < 100; i++) normaliseAddress(`https://a.example/a${'/'.repeat(10_000)}x?i=${i}`)
  // it was 40 seconds
  expect(spent()).toBeLessThan(5000)
  expect(normaliseAddress('https://a.example//a//b//')).toBe('a.example/a//b')
})

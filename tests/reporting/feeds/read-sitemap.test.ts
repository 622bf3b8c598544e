import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { NotAFeed, readFeed } from '../../../src/reporting/feeds/read-feed.ts'
import { findSitemaps, readSitemapIndex } from '../../../src/reporting/feeds/read-sitemap.ts'
import { unpack } from '../../../src/model/unpack.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const address = 'https://news.example.org/news-sitemap.xml'
const read = (text: string) => readFeed(utf8(text), 'application/xml', address)
const wrap = (urls: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls}</urlset>`
const piece = (path: string, title: string, more = '', date = '2025-10-14T08:00:00+03:00') =>
  `<url><loc>https://news.example.org/${path}</loc><news:news><news:publication><news:name>Selwyn Press</news:name><news:language>ar</news:language></news:publication><news:publication_date>${date}</news:publication_date><news:title>${title}</news:title>${more}</news:news></url>`

describe('a news sitemap', () => {
  it('gives reports, newest first: title, day, language, outlet and keywords', () => {
    const { title, lang, items } = read(
      wrap(
        piece('old', 'رصيف &amp; ميناء', '', '2025-10-12') +
          piece('new', 'ماريا ليندكفيست', '<news:keywords>ميناء سلوين، سدّ, x</news:keywords>'),
      ),
    )
    expect([title, lang]).toEqual(['Selwyn Press', 'ar'])
    expect(items).toEqual([
      {
        id: 'news.example.org/new',
        url: 'https://news.example.org/new',
        title: 'ماريا ليندكفيست',
        outlet: 'Selwyn Press',
        date: '2025-10-14',
        lang: 'ar',
        keywords: ['ميناء سلوين', 'سدّ', 'x'],
      },
      {
        id: 'news.example.org/old',
        url: 'https://news.example.org/old',
        title: 'رصيف & ميناء',
        outlet: 'Selwyn Press',
        date: '2025-10-12',
        lang: 'ar',
      },
    ])
  })

  it('is read under any prefix, cut off, without an outlet’s name', () => {
    const { title, items } = read(
      '<s:urlset xmlns:s="x" xmlns:n="y"><s:url><s:loc>/a</s:loc><n:news><n:title>A</n:title></n:news></s:url><s:url><s:loc>/b</s:loc><n:news><n:title>B',
    )
    expect(title).toBe('news.example.org')
    expect(items.map(({ url, title: name }) => [url, name])).toEqual([
      ['https://news.example.org/a', 'A'],
      ['https://news.example.org/b', 'B'],
    ])
  })

  it('gives plain text and web addresses, whatever stands in it', () => {
    const { items } = read(
      wrap(
        piece(
          'a',
          '&lt;img src=x onerror=alert(1)&gt;Gates',
          '<news:keywords>&lt;b&gt;tide&lt;/b&gt;</news:keywords>',
        ) +
          '<url><loc>javascript:alert(1)</loc><news:news><news:title>No</news:title></news:news></url>' +
          '<url><news:news><news:title>No address</news:title></news:news></url>' +
          piece('b', '  '),
      ),
    )
    expect(items.map(({ title, keywords }) => [title, keywords])).toEqual([['Gates', ['tide']]])
  })

  it('holds 300 pieces at most and 20 keywords of each', () => {
    const many = Array.from({ length: 1000 }, (_, i) => piece(`p${i}`, `P${i}`)).join('')
    expect(read(wrap(many)).items).toHaveLength(300)
    const stuffed = `<news:keywords>${'word,'.repeat(500)}</news:keywords>`
    expect(read(wrap(piece('a', 'A', stuffed))).items[0]!.keywords).toHaveLength(20)
  })

  it('is not a sitemap of pages, and no endless markup', () => {
    expect(() => read(wrap('<url><loc>https://news.example.org/a</loc></url>'))).toThrow(NotAFeed)
    expect(() => read(wrap(''))).toThrow(NotAFeed)
    const timer = startCpuTimer()
    expect(() => read(wrap('<url>'.repeat(300_000)))).toThrow(NotAFeed)
    expect(timer()).toBeLessThan(2000)
  })
})

describe('an index of sitemaps', () => {
  const index = (...children: [loc: string, lastmod: string][]) =>
    readSitemapIndex(
      utf8(
        `<sitemapindex>${children.map(([loc, day]) => `<sitemap><loc>${loc}</loc><lastmod>${day}</lastmod></sitemap>`).join('')}</sitemapindex>`,
      ),
      'text/xml',
      'https://news.example.org/index.xml',
    )

  it('leads to the newest that are named for news, on its own host', () => {
    expect(
      index(
        ['https://news.example.org/pages.xml', '2025-10-14'],
        ['https://news.example.org/news-1.xml', '2025-10-11'],
        ['https://news.example.org/news-4.xml', '2025-10-14'],
        ['https://news.example.org/news-2.xml', '2025-10-12'],
        ['https://news.example.org/news-3.xml', '2025-10-13'],
        ['https://other.example.org/news.xml', '2025-10-14'],
        ['http://news.example.org/news-0.xml', '2025-10-14'],
      ),
    ).toEqual([4, 3, 2].map((n) => `https://news.example.org/news-${n}.xml`))
  })

  it('leads to one where none is named for news, and may be empty', () => {
    expect(
      index(
        ['https://news.example.org/a.xml', '2025-10-11'],
        ['https://news.example.org/b.xml', '2025-10-12'],
      ),
    ).toEqual(['https://news.example.org/b.xml'])
    expect(index()).toEqual([])
    expect(readSitemapIndex(utf8(wrap('')), 'text/xml', address)).toBeNull()
  })
})

describe('a robots.txt', () => {
  it('names sitemaps, in any case, with anything around them', () => {
    const robots = [
      'User-agent: *',
      'Disallow: /search # Sitemap: https://news.example.org/no-news.xml',
      'SITEMAP : https://news.example.org/sitemap.xml',
      '  Sitemap:https://news.example.org/sitemap-news.xml.gz\r',
      'Sitemap: https://elsewhere.example.org/news.xml',
      'Sitemap: javascript:alert(1)',
      'Sitemap:',
    ].join('\n')
    expect(findSitemaps(robots, 'https://news.example.org/')).toEqual([
      'https://news.example.org/sitemap-news.xml.gz',
    ])
    expect(findSitemaps('<html>Not found</html>', address)).toEqual([])
  })

  it('takes no longer than its length', () => {
    const timer = startCpuTimer()
    expect(findSitemaps(' sitemap'.repeat(500_000), address)).toEqual([])
    expect(findSitemaps(`${' '.repeat(400_000)}x`, address)).toEqual([])
    expect(timer()).toBeLessThan(2000)
  })
})

describe('a packed sitemap', () => {
  it('is unpacked; what is not packed stays as it is', async () => {
    const text = wrap(piece('a', 'A'))
    expect(await unpack(gzipSync(text))).toEqual(utf8(text))
    expect(await unpack(utf8(text))).toEqual(utf8(text))
  })

  it('is refused where it is broken or grows beyond reason', async () => {
    expect(await unpack(gzipSync('whole').subarray(0, 12))).toBeNull()
    expect(await unpack(new Uint8Array([0x1f, 0x8b, 1, 2, 3]))).toBeNull()
    expect(await unpack(gzipSync(new Uint8Array(21_000_000)))).toBeNull()
  })
})

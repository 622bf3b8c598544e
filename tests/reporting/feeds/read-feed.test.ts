import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { NotOpml, readOpml } from '../../../src/reporting/feeds/opml.ts'
import { NotAFeed, readFeed } from '../../../src/reporting/feeds/read-feed.ts'
import { readXml } from '../../../src/reporting/feeds/read-xml.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string, type = 'application/rss+xml') =>
  readFeed(utf8(text), type, 'https://news.example.org/rss')

const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Selwyn Press</title><link>https://news.example.org/</link><language>en-GB</language>
<item><title>Gates &amp; tides: &lt;b&gt;the test&lt;/b&gt;</title><link>/2025/gates?utm_source=rss</link><pubDate>Tue, 14 Oct 2025 23:30:00 -0500</pubDate><dc:creator>Ann Holt</dc:creator></item>
<item><title>The same again</title><link>https://news.example.org/2025/gates</link></item>
<item><title>No address</title></item>
<item><title>Bad address</title><link>javascript:alert(1)</link></item>
<item><title>Long ago</title><link>https://news.example.org/old</link><pubDate>Mon, 01 Jan 0001 00:00:00 GMT</pubDate></item>
</channel></rss>`

describe('a feed', () => {
  it('gives reports: plain titles, whole addresses, ISO days, each piece once', () => {
    const { title, site, lang, items } = read(rss)
    expect({ title, site, lang }).toEqual({
      title: 'The Selwyn Press',
      site: 'https://news.example.org/',
      lang: 'en',
    })
    expect(items).toEqual([
      {
        id: 'news.example.org/2025/gates',
        url: 'https://news.example.org/2025/gates?utm_source=rss',
        title: 'Gates & tides: the test',
        outlet: 'The Selwyn Press',
        date: '2025-10-15',
        authors: ['Ann Holt'],
        lang: 'en',
      },
      {
        id: 'news.example.org/old',
        url: 'https://news.example.org/old',
        title: 'Long ago',
        outlet: 'The Selwyn Press',
        lang: 'en',
      },
    ])
  })

  it.each(['Asia/Riyadh', 'America/Lima', 'UTC'])(
    'has the same days for a reader in %s',
    (zone) => {
      vi.stubEnv('TZ', zone)
      const dayOf = (date: string) =>
        read(
          `<rss version="2.0"><channel><title>x</title><item><title>t</title><link>https://news.example.org/1</link><pubDate>${date}</pubDate></item></channel></rss>`,
        ).items[0]!.date
      const written = [
        'Tue, 14 Oct 2025',
        'Tue, 14 Oct 2025 00:30:00',
        '2025-10-14T23:30:00',
        '2025-10-14 00:30:00',
        '10/14/2025 00:30 AM',
        '2025-10-14',
        'Tue, 14 Oct 2025 23:30:00 GMT',
        'Wed, 15 Oct 2025 01:30:00 +0300',
        'Wed, 15 Oct 2025 01:30:00 +0300 (AST)',
        '2025-10-14T23:30:00Z',
        '2025-10-15T00:30+03:00',
      ]
      expect(written.map(dayOf)).toEqual(written.map(() => '2025-10-14'))
      vi.unstubAllEnvs()
    },
  )

  it('is read as Atom, RDF and JSON as well', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>صحيفة المرفأ</title><link rel="self" href="https://news.example.org/atom"/><link href="https://news.example.org/"/>
      <entry><title type="html">خبر &lt;i&gt;أول&lt;/i&gt;</title><link href="/a"/><updated>2025-10-14T08:00:00Z</updated><author><name>هدى</name></author></entry></feed>`
    expect(read(atom)).toMatchObject({
      title: 'صحيفة المرفأ',
      site: 'https://news.example.org/',
      lang: 'ar',
      items: [
        {
          url: 'https://news.example.org/a',
          title: 'خبر أول',
          date: '2025-10-14',
          authors: ['هدى'],
        },
      ],
    })
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Old Press</title><link>https://news.example.org/</link></channel>
      <item rdf:about="y"><title>One</title><link>https://news.example.org/one</link><dc:date>2025-10-13</dc:date></item></rdf:RDF>`
    expect(read(rdf)).toMatchObject({
      title: 'Old Press',
      items: [{ title: 'One', date: '2025-10-13' }],
    })
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'New Press',
      home_page_url: 'https://news.example.org/',
      language: 'en',
      items: [
        {
          id: '1',
          url: 'https://news.example.org/j',
          title: 'J',
          date_published: '2025-10-12T01:00:00Z',
        },
      ],
    })
    expect(read(json, 'application/feed+json')).toMatchObject({
      title: 'New Press',
      items: [{ title: 'J', date: '2025-10-12' }],
    })
  })

  it('is read in the letters that it says it is written in', () => {
    const bytes = Uint8Array.from(
      `<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>Caf\u00e9</title></channel></rss>`,
      (letter) => letter.charCodeAt(0),
    )
    expect(readFeed(bytes, 'text/xml', 'https://news.example.org/rss').title).toBe('Café')
    expect(
      readFeed(bytes, 'text/xml; charset=no-such-name', 'https://news.example.org/rss').title,
    ).toContain('Caf')
  })

  it('is refused when it is none', () => {
    for (const text of [
      '',
      'hello',
      '<!doctype html><html><body>Sorry</body></html>',
      '{}',
      '[1]',
      '<rss',
      '<feed>',
    ])
      expect(() => read(text), text).toThrow(NotAFeed)
  })

  it('withstands entity expansion, deep nesting and endless items', () => {
    const spent = startCpuTimer()
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i} "${`&${i ? `a${i - 1}` : 'a'};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&a11;</title></channel></rss>`
    const deep = `<rss version="2.0"><channel><title>x</title>${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}</channel></rss>`
    expect(read(bomb).title.length).toBeLessThanOrEqual(300)
    expect(readXml(deep)).toBeNull()
    expect(() => read(deep)).toThrow(NotAFeed)
    expect(() => readOpml(deep)).toThrow(NotOpml)
    const many = `<rss version="2.0"><channel><title>x</title>${Array.from({ length: 5000 }, (_, i) => `<item><title>t${i}</title><link>https://news.example.org/${i}</link></item>`).join('')}</channel></rss>`
    expect(read(many).items.length).toBe(300)
    expect(spent()).toBeLessThan(4000)
  })
})

describe('five megabytes of hostile markup', () => {
  const head = '<rss version="2.0"><channel><title>'
  const fill = (bit: string) => bit.repeat(Math.floor(5_000_000 / bit.length))

  it.each([
    ['elements that are never closed', '<a>'],
    ['elements within closed ones', '<a><b></a>'],
    ['empty elements', '<a/>'],
    ['attributes of one element', '<a b=c '],
    ['ends without a beginning', '</a>'],
    ['comments in comments', '<!--'],
    ['unclosed sections of text', '<![CDATA['],
    ['ampersands', '&'],
    ['references to letters', '&#1;'],
    ['signs that begin nothing', '<'],
  ])('are read or refused in little time: %s', (_name, bit) => {
    const text = head + fill(bit)
    const spent = startCpuTimer()
    for (const take of [() => read(text), () => readOpml(text)]) {
      try {
        take()
      } catch (error) {
        expect([NotAFeed, NotOpml]).toContain((error as Error).constructor)
      }
    }
    expect(spent()).toBeLessThan(3000)
  })

  it('a feed whose pieces hold deep markup of their own is read all the same', () => {
    const nested = `${'<div>'.repeat(100)}deep${'</div>'.repeat(100)}`
    expect(
      read(
        `<rss version="2.0"><channel><title>x</title><item><title>t</title><link>https://news.example.org/1</link><description>${nested}</description></item></channel></rss>`,
      ).items.map(({ title }) => title),
    ).toEqual(['t'])
  })
})

const samples = new URL('../../../../shared/kb/samples/rss/', import.meta.url)
describe.skipIf(!existsSync(samples))('real feeds (skipped where ../shared is not there)', () => {
  it.each(
    existsSync(samples) ? readdirSync(samples).filter((name) => /\.(rss|atom)$/.test(name)) : [],
  )('%s', (name) => {
    const { title, items } = readFeed(
      readFileSync(new URL(name, samples)),
      'application/xml',
      'https://feeds.example.org/feed',
    )
    expect(title).not.toBe('')
    expect(items.length).toBeGreaterThan(0)
    for (const item of items)
      expect(item).toMatchObject({
        url: expect.stringMatching(/^https?:/),
        title: expect.not.stringMatching(/[<>]|&\w+;/),
      })
  })
})

import fc from 'fast-check'
import { decodeText } from '../../../src/reporting/feeds/decode-text.ts'
import { findFeedLinks } from '../../../src/reporting/feeds/find-feed-links.ts'
import { readOpml, writeOpml } from '../../../src/reporting/feeds/opml.ts'
import { toPlainText } from '../../../src/reporting/feeds/plain-text.ts'
import { readFeed } from '../../../src/reporting/feeds/read-feed.ts'
import { formatDate } from '../../../src/ui/dates.ts'
import {
  checkAddress,
  checkAddresses,
  damagedJsonText,
  damagedText,
  mayThrow,
} from '../cases/damage.ts'
import { createTarget } from '../fuzz-target.ts'

const host = 'https://gazette.example'
const item = (i: number) =>
  `<item><title>Port Selwyn wall ${i} &amp; more</title><link>${host}/2025/10/1${i}/wall-${i}</link><pubDate>Mon, 1${i} Oct 2025 10:00:00 GMT</pubDate><dc:creator><![CDATA[A <b>B</b>]]></dc:creator></item>`
const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="d"><channel><title>Selwyn Gazette</title><link>${host}/</link><language>en-GB</language>${[0, 1, 2].map(item).join('')}</channel></rss>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>جريدة</title><link href="${host}/"/><entry><title type="html">&lt;b&gt;ميناء&lt;/b&gt;</title><link rel="alternate" href="/a/1"/><updated>2025-10-11T00:00:00Z</updated><author><name>م</name></author></entry></feed>`
const rdf = `<rdf:RDF xmlns:rdf="r"><channel><title>T</title><link>${host}/</link></channel><item><title>One</title><link>${host}/1</link><dc:date>2025-01-01</dc:date></item></rdf:RDF>`
const json = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'J',
  home_page_url: `${host}/`,
  language: 'en',
  items: [
    {
      title: 'A',
      url: `${host}/1`,
      date_published: '2025-10-10T00:00:00Z',
      authors: [{ name: 'A' }],
    },
    { title: 'b', external_url: `${host}/2` },
  ],
}
const opml = `<opml version="2.0"><head/><body><outline text="news"><outline type="rss" text="A &amp; B" xmlUrl="https://a.example/feed"/></outline><outline xmlUrl="http://b.example/rss" title="B"/></body></opml>`
const page = `<html><head><link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml"><link rel='alternate' type='application/atom+xml' href='https://x.example/a'></head></html>`

const types = fc.constantFrom(
  'application/rss+xml',
  'text/xml; charset=windows-1256',
  'text/html;charset=__proto__',
  '',
  'x; charset="utf-16le"',
  'x;charset=utf-7',
)

/** Bytes of a text, some of them changed. */
const bytesOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(text, fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 3 }))
    .map(([given, changes]) => {
      const bytes = new TextEncoder().encode(given)
      for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte
      return bytes
    })

export const targets = [
  createTarget({
    name: 'feeds: are read, or refused with a named error',
    cases: fc.tuple(bytesOf(fc.oneof(damagedText(rss, atom, rdf), damagedJsonText(json))), types),
    check: ([bytes, type]) =>
      mayThrow(['NotAFeed'], () => {
        const feed = readFeed(bytes, type, `${host}/feed`)
        checkAddresses(feed)
        for (const { title, date, url } of feed.items) {
          if (title.length > 300) throw new Error('too long a title')
          if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error('no day')
          formatDate(date ?? '', { lang: 'ar', digits: 'latn' })
          checkAddress(url)
        }
      }).then(() => {}),
  }),
  createTarget({
    name: 'feeds: lists of them are read, or refused with a named error',
    cases: damagedText(opml),
    check: (text) =>
      mayThrow(['NotOpml'], () => {
        const feeds = readOpml(text)
        checkAddresses(feeds)
        if (readOpml(writeOpml(feeds)).length !== feeds.length)
          throw new Error('a list does not come back')
      }).then(() => {}),
  }),
  createTarget({
    name: 'feeds: links to them are found in any page',
    cases: fc.tuple(damagedText(page, rss), types),
    check([text, type]) {
      checkAddresses(findFeedLinks(text, 'https://x.example/'))
      decodeText(new TextEncoder().encode(text), type)
      toPlainText(text)
    },
  }),
]

/** Lists of feeds as other readers write and take them: OPML 2.0. */
import type { FeedLink } from '../../model/stored-report.ts'
import { childrenOf, readXml, type XmlElement } from './read-xml.ts'

/** The text is no OPML. */
export class NotOpml extends Error {
  override name = 'NotOpml'
}

const most = 1000

/** The feeds of a list, folders opened. Throws NotOpml. */
export function readOpml(text: string): FeedLink[] {
  const root = readXml(text)
  if (root?.name !== 'opml') throw new NotOpml('the root is not <opml>')
  return childrenOf(root, 'body').flatMap(collect).slice(0, most)
}

function collect(element: XmlElement): FeedLink[] {
  return childrenOf(element, 'outline').flatMap((outline): FeedLink[] => {
    const { xmlurl, title, text } = outline.attributes
    const isFeed = xmlurl && URL.canParse(xmlurl) && /^https?:$/.test(new URL(xmlurl).protocol)
    return [
      ...(isFeed ? [{ url: new URL(xmlurl).href, title: (title || text || xmlurl).trim() }] : []),
      ...collect(outline),
    ]
  })
}

export function writeOpml(feeds: readonly FeedLink[]): string {
  const outlines = feeds.map(
    ({ url, title }) =>
      `    <outline type="rss" text="${escape(title)}" title="${escape(title)}" xmlUrl="${escape(url)}"/>`,
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    '  <head><title>Hashiya</title></head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text inside an attribute; what XML 1.0 has no place for is left out. */
const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => signs[sign]!)

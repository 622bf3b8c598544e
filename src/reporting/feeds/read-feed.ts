import { parseFeed } from './feedsmith.late.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import { normaliseAddress } from '../normalise-address.ts'
import { decodeText } from './decode-text.ts'
import { toPlainText } from './plain-text.ts'

/** The bytes are no RSS, RDF, Atom or JSON feed. */
export class NotAFeed extends Error {
  override name = 'NotAFeed'
}

export interface ReadFeed {
  title: string
  site: string | null
  lang: string | null
  /** newest first as the feed has them; `outlet` is the feed's title */
  items: ReportRecord[]
}

/** A feed of news has some dozens; what comes after these is old or hostile. */
const mostItems = 300
/** A headline, in UTF-16 units. */
const longestTitle = 300

/** The parts that we read of an item, whatever the feed's kind. */
interface Item {
  title: string
  link: string
  date: unknown
  authors: string[]
}

/** `address`: of the feed itself; relative links start there. Throws NotAFeed. */
export function readFeed(bytes: Uint8Array, contentType: string, address: string): ReadFeed {
  const { title, site, lang, items } = readParts(decodeText(bytes, contentType))
  const home = resolve(site, address), outlet = toPlainText(title).slice(0, longestTitle) || new URL(address).hostname
  const known = new Set<string>()
  const records = items.slice(0, mostItems).flatMap((item): ReportRecord[] => {
    const url = resolve(item.link, home ?? address), headline = toPlainText(item.title).slice(0, longestTitle)
    if (!url || !headline) return []
    const id = normaliseAddress(url)
    if (known.has(id)) return []
    known.add(id)
    const date = readDay(item.date), authors = item.authors.map(toPlainText).filter(Boolean).slice(0, 5)
    return [{ id, url, title: headline, outlet, ...(date && { date }), ...(authors.length > 0 && { authors }), ...(lang && { lang }) }]
  })
  return { title: outlet, site: home, lang, items: records }
}

function readParts(text: string): { title: string; site: string | undefined; lang: string | null; items: Item[] } {
  let parsed: ReturnType<typeof parseFeed>
  try {
    parsed = parseFeed(text)
  } catch (error) {
    throw new NotAFeed(error instanceof Error ? error.message : String(error))
  }
  const given = (...texts: (string | undefined)[]) => texts.find((one) => one?.trim()) ?? ''
  switch (parsed.format) {
    case 'rss': {
      const { title, link, language, items = [] } = parsed.feed
      return {
        title: given(title), site: link, lang: toLang(language),
        items: items.map((item) => ({ title: given(item.title), link: given(item.link, item.guid?.value), date: item.pubDate ?? item.dc?.dates?.[0], authors: item.dc?.creators ?? [] })),
      }
    }
    case 'rdf': {
      const { title, link, dc, items = [] } = parsed.feed
      return {
        title: given(title), site: link, lang: toLang(dc?.languages?.[0]),
        items: items.map((item) => ({ title: given(item.title), link: given(item.link), date: item.dc?.dates?.[0], authors: item.dc?.creators ?? [] })),
      }
    }
    case 'atom': {
      const { title, links = [], entries = [], xml } = parsed.feed
      return {
        title: given(title?.value), site: pageOf(links), lang: toLang(xml?.lang),
        items: entries.map((entry) => ({ title: given(entry.title?.value), link: given(pageOf(entry.links ?? [])), date: entry.published ?? entry.updated, authors: (entry.authors ?? []).flatMap(({ name }) => name ?? []) })),
      }
    }
    case 'json': {
      const { title, home_page_url: site, language, items = [] } = parsed.feed
      return {
        title: given(title), site, lang: toLang(language),
        items: items.map((item) => ({ title: given(item.title), link: given(item.url, item.external_url), date: item.date_published, authors: (item.authors ?? []).flatMap(({ name }) => name ?? []) })),
      }
    }
  }
}

/** The page that an Atom link leads to: a feed links to itself as well. */
const pageOf = (links: { href?: string; rel?: string }[]): string | undefined =>
  (links.find(({ rel }) => rel === 'alternate') ?? links.find(({ rel }) => rel === undefined))?.href

const toLang = (tag: string | undefined): string | null => /^[a-z]{2,3}(?=-|$)/i.exec(tag?.trim() ?? '')?.[0].toLowerCase() ?? null

/** An absolute address of the web; null for any other. */
function resolve(link: string | undefined, base: string): string | null {
  if (!link || !URL.canParse(link.trim(), base)) return null
  const url = new URL(link.trim(), base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}

/** The ISO day of a feed's date (RFC 822 or ISO 8601), in UTC; null for none or one out of reason. */
function readDay(text: unknown): string | null {
  // a year of two figures, or of the first century, is read differently by each engine
  if (typeof text !== 'string' || !/\b(?:19|20)\d\d\b/.test(text)) return null
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}

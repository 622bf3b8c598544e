import type { ReportRecord } from '../../model/knowledge.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { cutHeadline } from '../cut-headline.ts'
import { decodeText } from './decode-text.ts'
import { toPlainText } from './plain-text.ts'
import { readNewsSitemap } from './read-sitemap.ts'
import { childrenOf, readXml, textOf, type XmlElement } from './read-xml.ts'

/** The bytes are no RSS, RDF, Atom or JSON feed, and no news sitemap. */
export class NotAFeed extends Error {
  override name = 'NotAFeed'
}

export interface ReadFeed {
  title: string
  site: string | null
  lang: string | null
  /** newest first as the feed has them; `outlet` is the feed's title */
  items: FeedItem[]
}

/** A piece of a feed. */
export interface FeedItem extends ReportRecord {
  /** in plain text, as the outlet chose them */
  keywords?: string[]
}

/** A news feed has some dozens of items; more are old or hostile. */
const mostItems = 300

/** The fields that are read of an item, for every feed format. */
interface Item {
  title: string
  link: string
  date: unknown
  authors: string[]
  /** where it is said of the piece itself */
  lang?: string
  keywords?: string[]
}

/** `address`: of the feed itself; relative links start there. Throws NotAFeed. */
export function readFeed(bytes: Uint8Array, contentType: string, address: string): ReadFeed {
  const { title, site, lang, items } = readParts(decodeText(bytes, contentType))
  const home = resolve(site, address)
  const outlet = cutHeadline(toPlainText(title)) || new URL(address).hostname
  const known = new Set<string>()
  const records = items.flatMap((item): FeedItem[] => {
    const url = resolve(item.link, home ?? address)
    const headline = cutHeadline(toPlainText(item.title))
    if (!url || !headline) return []
    const id = normaliseAddress(url)
    if (known.has(id)) return []
    known.add(id)
    const date = readDay(item.date)
    const authors = item.authors.map(toPlainText).filter(Boolean).slice(0, 5)
    const own = toLang(item.lang) ?? lang
    const keywords = item.keywords?.map((word) => cutHeadline(toPlainText(word))) ?? []
    return [
      {
        id,
        url,
        title: headline,
        outlet,
        ...(date && { date }),
        ...(authors.length > 0 && { authors }),
        ...(own && { lang: own }),
        ...(keywords.length > 0 && { keywords }),
      },
    ]
  })
  return { title: outlet, site: home, lang, items: records }
}

interface Parts {
  title: string
  site: string | undefined
  lang: string | null
  items: Item[]
}

function readParts(text: string): Parts {
  const parts = /^\s*\{/.test(text) ? readJson(text) : readMarkup(readXml(text))
  if (!parts) throw new NotAFeed('neither RSS, RDF, Atom, JSON Feed nor a news sitemap')
  return parts
}

/** RSS 2.0, RSS 1.0 (RDF), Atom and news sitemaps, by the name of the root. */
function readMarkup(root: XmlElement | null): Parts | null {
  if (root?.name === 'feed' && /atom/i.test(root.attributes.xmlns ?? '')) return readAtom(root)
  if (root && /^(?:[\w-]+:)?urlset$/.test(root.name)) return readSitemap(root)
  if (root?.name !== 'rss' && root?.name !== 'rdf:rdf') return null
  const [channel] = childrenOf(root, 'channel')
  return {
    title: textOf(childrenOf(channel, 'title')[0]),
    site: linkOf(channel),
    lang: toLang(textOf(childrenOf(channel, 'language', 'dc:language')[0])),
    // RSS 1.0 has its items beside the channel
    items: firstOf(childrenOf(channel, 'item'), childrenOf(root, 'item')).map((item) => ({
      title: textOf(childrenOf(item, 'title')[0]),
      link: linkOf(item) ?? textOf(childrenOf(item, 'guid')[0]),
      date: textOf(childrenOf(item, 'pubdate', 'dc:date')[0]),
      authors: childrenOf(item, 'dc:creator').map(textOf),
    })),
  }
}

function readAtom(root: XmlElement): Parts {
  return {
    title: textOf(childrenOf(root, 'title')[0]),
    site: linkOf(root),
    lang: toLang(root.attributes['xml:lang']),
    items: firstOf(childrenOf(root, 'entry')).map((entry) => ({
      title: textOf(childrenOf(entry, 'title')[0]),
      link: linkOf(entry) ?? '',
      date: textOf(childrenOf(entry, 'published')[0] ?? childrenOf(entry, 'updated')[0]),
      authors: childrenOf(entry, 'author').map((author) => textOf(childrenOf(author, 'name')[0])),
    })),
  }
}

function readSitemap(root: XmlElement): Parts | null {
  const parts = readNewsSitemap(root)
  if (!parts) return null
  const lang = toLang(parts.items.find((item) => item.lang)?.lang)
  const items = firstOf(parts.items).map((item) => ({ ...item, authors: [] }))
  return { title: parts.title, site: undefined, lang, items }
}

/** JSON Feed 1 and 1.1 (jsonfeed.org). Fields of another type than they should be are left out. */
function readJson(text: string): Parts | null {
  let feed: Record<string, unknown>
  try {
    feed = JSON.parse(text) as Record<string, unknown>
  } catch {
    return null
  }
  if (!word(feed.version).includes('jsonfeed.org') || !Array.isArray(feed.items)) return null
  const items = feed.items.filter(
    (item): item is Record<string, unknown> => typeof item === 'object' && item !== null,
  )
  return {
    title: word(feed.title),
    site: word(feed.home_page_url),
    lang: toLang(word(feed.language)),
    items: firstOf(items).map((item) => ({
      title: word(item.title),
      link: word(item.url) || word(item.external_url),
      date: item.date_published,
      authors: Array.isArray(item.authors)
        ? item.authors.map((author: { name?: unknown } | null) => word(author?.name))
        : [],
    })),
  }
}

const firstOf = <T>(...lists: readonly T[][]): T[] => lists.flat().slice(0, mostItems)

const word = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * The page that an element leads to: in Atom an address in `href` (a feed links to itself as well),
 * else the text.
 */
function linkOf(element: XmlElement | undefined): string | undefined {
  const links = childrenOf(element, 'link')
  const atom = childrenOf(element, 'link', 'atom:link').filter(
    ({ attributes: { href, rel } }) => href && (rel ?? 'alternate') === 'alternate',
  )
  return links.map(textOf).find((text) => text.trim()) ?? atom[0]?.attributes.href
}

const toLang = (tag: string | undefined): string | null =>
  /^[a-z]{2,3}(?=-|$)/i.exec(tag?.trim() ?? '')?.[0].toLowerCase() ?? null

/** An absolute address of the web; null for any other. */
function resolve(link: string | undefined, base: string): string | null {
  if (!link || !URL.canParse(link.trim(), base)) return null
  const url = new URL(link.trim(), base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}

/** An ISO day by itself counts as one in UTC; other dates end with their zone where they have one. */
const hasZone =
  /^\d{4}-\d\d(?:-\d\d)?$|(?:z|\b(?![ap]m\b)[a-z]{1,4}|[+-]\d\d:?\d\d)(?:\s*\([^()]*\))?$/i

/**
 * The ISO day of a feed's date (RFC 822 or ISO 8601), in UTC, or as it is written where it tells no
 * zone; null for none or one out of reason.
 */
function readDay(text: unknown): string | null {
  // engines differ on years of two digits and of the first century
  if (typeof text !== 'string' || !/\b(?:19|20)\d\d\b/.test(text)) return null
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) return null
  // without a zone it was read as of the reader's own, where the day may be another in UTC
  const ahead = hasZone.test(text.trim()) ? 0 : at.getTimezoneOffset() * 60_000
  return new Date(at.getTime() - ahead).toISOString().slice(0, 10)
}

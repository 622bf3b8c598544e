/** News sitemaps (sitemaps.org with the news extension), for outlets that have no feed. */
import { decodeText } from './decode-text.ts'
import { readXml, textOf, type XmlElement } from './read-xml.ts'

/** What a news sitemap says of one piece. */
export interface SitemapItem {
  title: string
  link: string
  date: string
  lang: string
  keywords: string[]
}

export interface SitemapParts {
  /** of the outlet; '' where no piece names it */
  title: string
  /** newest first */
  items: SitemapItem[]
}

/** Keywords of one piece; more are stuffed. */
const mostKeywords = 20
/** Sitemaps that one index or one robots.txt leads to: those named for news, else one. */
const most = { news: 3, other: 1 }

/** Elements of that name, whatever prefix a site gives the news extension. */
const named = (element: XmlElement | undefined, wanted: string): XmlElement[] =>
  element?.children.filter(({ name }) => name.replace(/^.*:/, '') === wanted) ?? []

const wordsOf = (element: XmlElement | undefined, wanted: string): string =>
  textOf(named(element, wanted)[0]).trim()

/** The pieces of a `<urlset>`; null where none is news, as in a sitemap of pages. */
export function readNewsSitemap(root: XmlElement): SitemapParts | null {
  const found = named(root, 'url').flatMap((url) => {
    const [news] = named(url, 'news')
    if (!news) return []
    const [publication] = named(news, 'publication')
    const item: SitemapItem = {
      title: wordsOf(news, 'title'),
      link: wordsOf(url, 'loc'),
      date: wordsOf(news, 'publication_date'),
      lang: wordsOf(publication, 'language'),
      keywords: splitKeywords(wordsOf(news, 'keywords')),
    }
    return [{ item, outlet: wordsOf(publication, 'name'), time: Date.parse(item.date) || 0 }]
  })
  if (found.length === 0) return null
  return {
    title: found.find(({ outlet }) => outlet)?.outlet ?? '',
    items: found.toSorted((a, b) => b.time - a.time).map(({ item }) => item),
  }
}

const splitKeywords = (text: string): string[] =>
  text
    .split(/[,،;؛]/)
    .map((word) => word.trim())
    .filter(Boolean)
    .slice(0, mostKeywords)

/**
 * The sitemaps of an index that are worth asking, those named for news first, else the newest; null
 * for what is not an index. `address`: of the index; other hosts than its own are left out, since the
 * reader allowed that one.
 */
export function readSitemapIndex(
  bytes: Uint8Array,
  contentType: string,
  address: string,
): string[] | null {
  const text = decodeText(bytes, contentType)
  if (!/<(?:[\w-]{1,20}:)?sitemapindex[\s>]/i.test(text.slice(0, 5000))) return null
  const children = named(readXml(text) ?? undefined, 'sitemap').map((child) => ({
    link: wordsOf(child, 'loc'),
    time: Date.parse(wordsOf(child, 'lastmod')) || 0,
  }))
  return choose(
    children.toSorted((a, b) => b.time - a.time).map(({ link }) => link),
    address,
  )
}

/** The sitemaps that a robots.txt names (`Sitemap:` lines), chosen as those of an index. */
export const findSitemaps = (robots: string, address: string): string[] =>
  choose(
    [...robots.slice(0, 500_000).matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2000})/gim)].map(
      ([, link = '']) => link,
    ),
    address,
  )

function choose(links: readonly string[], address: string): string[] {
  const { hostname } = new URL(address)
  const own = links
    .filter((link) => URL.canParse(link, address))
    .map((link) => new URL(link, address))
    .filter((url) => url.protocol === 'https:' && url.hostname === hostname)
    .map(({ href }) => href)
  const forNews = own.filter((link) => /news/i.test(new URL(link).pathname))
  return [...new Set(forNews.length > 0 ? forNews.slice(0, most.news) : own.slice(0, most.other))]
}

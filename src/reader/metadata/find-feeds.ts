import { patternOf } from '../../languages/words-on-pages.ts'
import type { FeedLink } from '../../model/stored-report.ts'
import { baseOf, findAllInPage, getAttribute } from '../dom.ts'

const types = 'application/rss+xml application/atom+xml application/feed+json'.split(' ')
/** Feeds of a page's comments tell nothing of the news. */
const ofComments = new RegExp(patternOf('comments'), 'i')
const most = 5
/** UTF-16 units. */
const longestAddress = 4000

/** The feeds that a page names, those of its comments left out. */
export function findFeeds(page: globalThis.Document): FeedLink[] {
  const base = baseOf(page)
  const below = findPathBelow(page, base)
  const found = new Map<string, FeedLink>()
  for (const link of findAllInPage(page, 'link[rel~="alternate"][href][type]')) {
    const url = toSecure(getAttribute(link, 'href') ?? '', base)
    const title = getAttribute(link, 'title') ?? ''
    if (
      !url ||
      !types.includes(getAttribute(link, 'type')?.toLowerCase() ?? '') ||
      ofComments.test(`${url.href} ${title}`) ||
      (below !== null && url.href.startsWith(below))
    )
      continue
    found.set(url.href, { url: url.href, title: title || url.hostname })
    if (found.size === most) break
  }
  return [...found.values()]
}

/**
 * The address below that of an article: WordPress has the feed of its comments there, and gives it
 * the article's own title. Null for a page that does not call itself an article: below the address of
 * a section stands the section's own feed.
 */
function findPathBelow(page: globalThis.Document, base: string | undefined): string | null {
  const [isArticle] = findAllInPage(page, 'meta[property="og:type"][content="article"]')
  if (!isArticle || base === undefined || !URL.canParse(base)) return null
  const { origin, pathname } = new URL(base)
  return pathname === '/' ? null : `${origin}${pathname.replace(/\/?$/, '/')}`
}

/** Null for an address that is not of https or not to be understood. */
function toSecure(href: string, base: string | undefined): URL | null {
  if (href.length > longestAddress || !URL.canParse(href, base)) return null
  const url = new URL(href, base)
  return url.protocol === 'https:' ? url : null
}

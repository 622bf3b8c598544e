import { commentFeed } from '../../languages/words-in-reports.ts'
import type { FeedLink } from '../../model/stored-report.ts'
import { toPlainText } from './plain-text.ts'

const types = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json'])
const linkTag = /<link\s[^<>]{1,2000}>/gi
const attribute = /([a-z-]{1,20})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
const most = 20

/**
 * The feeds that a page's HTML names (`<link rel="alternate">`), those of comments left out.
 * `address`: of the page.
 */
export function findFeedLinks(html: string, address: string): FeedLink[] {
  const found = new Map<string, FeedLink>()
  for (const [tag] of html.matchAll(linkTag)) {
    const given = new Map(
      [...tag.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
        name.toLowerCase(),
        toPlainText(double ?? single ?? bare ?? ''),
      ]),
    )
    const href = given.get('href') ?? ''
    const title = given.get('title') ?? ''
    if (
      !/\balternate\b/i.test(given.get('rel') ?? '') ||
      !types.has((given.get('type') ?? '').toLowerCase()) ||
      !URL.canParse(href, address)
    )
      continue
    const url = new URL(href, address)
    if (!/^https?:$/.test(url.protocol)) continue
    // feeds of a page's comments tell nothing of the news
    if (commentFeed.test(url.href) || commentFeed.test(title)) continue
    if (found.size < most) found.set(url.href, { url: url.href, title: title || url.hostname })
  }
  return [...found.values()]
}

import type { FeedLink } from '../../model/stored-report.ts'

const types = 'application/rss+xml application/atom+xml application/feed+json'.split(' ')
const most = 5

/** The feeds that a page names, those of its comments left out. */
export function findFeeds(page: Document): FeedLink[] {
  const links = [
    ...page.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][href][type]'),
  ].filter(
    ({ type, href, title }) =>
      types.includes(type.toLowerCase()) &&
      href.startsWith('https:') &&
      !/comments?\b|تعليقات/i.test(`${href} ${title}`),
  )
  return [
    ...new Map(
      links.map(({ href, title }) => [href, { url: href, title: title || new URL(href).hostname }]),
    ).values(),
  ].slice(0, most)
}

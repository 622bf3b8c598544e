import type { Article } from '../model/article.ts'

/** Who published an article; where the page does not say, the site on which it stands; '' for none. */
export function outletOf({ publisher, url }: Pick<Article, 'publisher' | 'url'>): string {
  if (publisher !== null) return publisher
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}

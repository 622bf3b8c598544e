import type { Apparatus } from '../../model/apparatus.ts'
import type { StoredReport } from '../../model/stored-report.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { siteOf } from '../../reporting/terms/site-of.ts'

/** As many names as tell what an article is about. */
const mostNames = 12

/** `via` of the reports that come from the reader's own reading. */
export const memory = 'memory'

/**
 * What is kept of an article that the reader opened, where the reader wants it: no text, only what
 * a list of reports has. Null without a web address.
 */
export function toMemory(
  { article, document, entities }: Apparatus,
  seen: string,
): StoredReport | null {
  if (!/^https?:\/\//i.test(article.url) || !article.title) return null
  const site = siteOf(article.url)
  const named = [...entities]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, mostNames)
  return {
    id: normaliseAddress(article.url),
    url: article.url,
    title: article.title,
    outlet: article.publisher ?? site,
    domain: site,
    authors: article.authors.slice(0, 5),
    ...(document.date && { date: document.date }),
    lang: document.lang,
    entities: named.map(({ name }) => name),
    via: memory,
    seen,
  }
}

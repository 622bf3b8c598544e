/** The apparatus of several articles in one table, one page of annotations, one list of references. */
import type { Apparatus } from '../model/apparatus.ts'
import { toOwnDay } from '../model/own-day.ts'
import { csvColumns, csvLine, csvRows, csvTable } from './csv.ts'
import { listReferences, type Reference } from './references.ts'
import { toPage, toWebAnnotations, type AnnotationPage } from './web-annotations.ts'

/** An article, and when the reader kept it (ISO date and time). */
export interface ReadArticle {
  apparatus: Apparatus
  at: string
}

const articleColumns = ['article', 'article outlet', 'article date', 'article url'] as const

/** As the table of one article, each row led by its article. */
export const csvOfMany = (articles: readonly Apparatus[]): string =>
  csvTable([
    csvLine([...articleColumns, ...csvColumns]),
    ...articles.flatMap((apparatus) => {
      const { title, publisher, published, url } = apparatus.article
      const lead = [title, publisher, (published ?? apparatus.document.date)?.slice(0, 10), url]
      return csvRows(apparatus).map((row) =>
        csvLine([...lead, ...csvColumns.map((column) => row[column])]),
      )
    }),
  ])

/** All annotations on one page: each names the article that it is about, and when that was kept. */
export function pageOfMany(articles: readonly ReadArticle[]): AnnotationPage {
  const pages = articles.map(({ apparatus, at }) =>
    toWebAnnotations(apparatus, apparatus.article.url, at),
  )
  const urls = articles.map(({ apparatus }) => apparatus.article.url).join('\n')
  return toPage(
    urls,
    pages.flatMap(({ items }) => items),
  )
}

/** Each address once: as the article itself where it is one of them, else in its first role. */
export function referencesOfMany(articles: readonly ReadArticle[]): Reference[] {
  const all = articles.flatMap(({ apparatus, at }) =>
    listReferences(apparatus).map((one) => ({ ...one, read: toOwnDay(at) })),
  )
  const own = new Set(articles.map(({ apparatus }) => apparatus.article.url))
  const byUrl = new Map<string, Reference>()
  for (const one of all)
    if (one.role === 'article' || (!own.has(one.url) && !byUrl.has(one.url)))
      byUrl.set(one.url, one)
  // the number at a key's end is its place in the list
  return [...byUrl.values()].map((one, i) => ({
    ...one,
    key: one.key.replace(/\d+$/, String(i + 1)),
  }))
}

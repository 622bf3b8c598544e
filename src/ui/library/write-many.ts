/** Several kept articles as one file. */
import { toBibtex } from '../../exchange/bibtex.ts'
import { toCsl } from '../../exchange/csl.ts'
import { csvOfMany, pageOfMany, referencesOfMany, type ReadArticle } from '../../exchange/many.ts'
import { toRis } from '../../exchange/ris.ts'
import { toOwnDay } from '../../model/own-day.ts'
import { toFile, type NamedFile } from '../take/files.ts'
import { toJson } from '../take/json.ts'
import { toMarkdown } from '../take/markdown.ts'
import type { AppStrings } from '../strings/app-strings.ts'

/** All but the sheet for a class, which is about one article. */
export const manyKinds = ['md', 'json', 'csv', 'jsonld', 'ris', 'bib', 'csl'] as const

export type ManyKind = (typeof manyKinds)[number]

/** The file of that kind. `now`: ISO date and time. */
export const writeMany = (
  kind: ManyKind,
  articles: readonly ReadArticle[],
  t: AppStrings,
  now: string,
): NamedFile =>
  toFile(kind, writeText(kind, articles, t, now), { title: 'library', date: toOwnDay(now) })

function writeText(
  kind: ManyKind,
  articles: readonly ReadArticle[],
  t: AppStrings,
  now: string,
): string {
  const day = toOwnDay(now)
  switch (kind) {
    case 'json':
      return asJson(articles.map(({ apparatus }) => JSON.parse(toJson(apparatus)) as unknown))
    case 'csv':
      return csvOfMany(articles.map(({ apparatus }) => apparatus))
    case 'jsonld':
      return asJson(pageOfMany(articles))
    case 'ris':
      return toRis(referencesOfMany(articles), day)
    case 'bib':
      return toBibtex(referencesOfMany(articles), day)
    case 'csl':
      return asJson(toCsl(referencesOfMany(articles), day))
    case 'md':
      return articles.map(({ apparatus }) => toMarkdown(apparatus, t)).join('\n---\n\n')
  }
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

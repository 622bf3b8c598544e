/** What was found in one article. */
export interface Covered {
  lang: string
  /** names found, and of them linked to a record */
  entities: number
  linked: number
  notes: number
}

export interface Coverage {
  lang: string
  count: number
  /**
   * shares, 0 to 1: articles with a note or more, with five linked names or more; names linked of
   * all names
   */
  noted: number
  five: number
  linked: number
}

/** By language, the most articles first, then all together. */
export function countCoverage(articles: readonly Covered[]): Coverage[] {
  const languages = [...new Set(articles.map(({ lang }) => lang))]
  const rows = languages
    .map((lang) =>
      countOf(
        lang,
        articles.filter((article) => article.lang === lang),
      ),
    )
    .sort((a, b) => b.count - a.count || (a.lang < b.lang ? -1 : 1))
  return languages.length === 0 ? [] : [...rows, countOf('all', articles)]
}

function countOf(lang: string, articles: readonly Covered[]): Coverage {
  const share = (holds: (article: Covered) => boolean) =>
    articles.filter(holds).length / articles.length
  const sum = (of: (article: Covered) => number) =>
    articles.reduce((total, article) => total + of(article), 0)
  return {
    lang,
    count: articles.length,
    noted: share(({ notes }) => notes > 0),
    five: share(({ linked }) => linked >= 5),
    linked:
      sum(({ linked }) => linked) /
      Math.max(
        1,
        sum(({ entities }) => entities),
      ),
  }
}

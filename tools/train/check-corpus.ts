/** npm run train -- check-corpus: reads every article of the corpus and tells what is wrong. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkArticle } from './check-article.ts'
import { CorpusError, type CorpusArticle } from './corpus-form.ts'
import { findDoubts } from './find-doubts.ts'
import { findRepeats } from './find-repeats.ts'
import { corpusFolder, isHeldBack, listCorpus, readArticle } from './read-corpus.ts'

/** Everything wrong in the corpus, one line each, and the articles that could be read. */
export function checkCorpus(folder = corpusFolder): {
  faults: string[]
  articles: CorpusArticle[]
} {
  const faults: string[] = []
  const articles: CorpusArticle[] = []
  for (const path of listCorpus(folder)) {
    try {
      const article = readArticle(path, readFileSync(join(folder, path), 'utf8'))
      articles.push(article)
      faults.push(...checkArticle(article).map((fault) => `${path}: ${fault}`))
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error
      faults.push(error.message)
    }
  }
  return { faults: [...faults, ...findRepeats(articles)], articles }
}

/** What the corpus holds, as lines for people. */
export function countCorpus(articles: readonly CorpusArticle[]): string[] {
  const held = articles.filter(({ id }) => isHeldBack(`${id}.txt`)).length
  const sum = (count: (article: CorpusArticle) => number) =>
    articles.reduce((total, article) => total + count(article), 0)
  return [
    `${articles.length} articles, ${held} of them held back; ` +
      `${sum(({ text }) => text.split(/\s+/).length)} words, ` +
      `${sum(({ entities }) => entities.length)} names, ` +
      `${sum(({ attributions }) => attributions.length)} claims, ` +
      `${sum(({ citations }) => citations.length)} cited pieces`,
    `by language: ${countBy(articles, ({ lang }) => lang)}`,
    `by kind: ${countBy(articles, ({ kind }) => kind)}`,
    `by region: ${countBy(articles, ({ region }) => region)}`,
  ]
}

function countBy(articles: readonly CorpusArticle[], key: (article: CorpusArticle) => string) {
  const counts = new Map<string, number>()
  for (const article of articles) counts.set(key(article), (counts.get(key(article)) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}

/** Prints faults and counts, on request doubts too; whether all is well. */
export function reportCorpus(withDoubts = false): boolean {
  const { faults, articles } = checkCorpus()
  if (withDoubts) for (const doubt of findDoubts(articles)) console.log(doubt)
  for (const fault of faults) console.error(fault)
  for (const line of countCorpus(articles)) console.log(line)
  return faults.length === 0
}

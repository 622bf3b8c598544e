/**
 * Places that may lack a label, for whoever writes the corpus to look at: most are right as they
 * are. What a label looks like is learnt from the other articles of the same language.
 */
import type { CorpusArticle } from './corpus-form.ts'
import { findWords } from './find-words.ts'

/** A cue that was marked so many times is a verb of speech wherever it stands. */
const leastCues = 3
/** Quotations of fewer characters are mostly titles and ironies. */
const leastQuotation = 18

/** Names, cues and quotations that are marked elsewhere and not here, one line each. */
export function findDoubts(articles: readonly CorpusArticle[]): string[] {
  const languages = new Set(articles.map(({ lang }) => lang))
  return [...languages].flatMap((lang) => {
    const own = articles.filter((article) => article.lang === lang)
    const names = countNames(own)
    const cues = countCues(own)
    return own.flatMap((article) => [
      ...bareNames(article, names),
      ...bareCues(article, cues),
      ...bareQuotations(article),
    ])
  })
}

/** Names of two words and more with the articles that mark them; short ones are often words. */
function countNames(articles: readonly CorpusArticle[]): Set<string> {
  return new Set(
    articles.flatMap(({ text, entities }) =>
      entities
        .map(({ start, end }) => text.slice(start, end))
        .filter((name) => name.includes(' ') && name.length > 6),
    ),
  )
}

function countCues(articles: readonly CorpusArticle[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { text, attributions } of articles)
    for (const [start, end] of attributions.flatMap(({ cue }) => cue)) {
      const word = text.slice(start, end)
      if (!word.includes(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  return new Set([...counts].filter(([, count]) => count >= leastCues).map(([word]) => word))
}

const show = ({ id, text }: CorpusArticle, start: number, end: number) =>
  `${id}: ${text.slice(Math.max(0, start - 35), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 35)}`.replaceAll(
    '\n',
    '⏎',
  )

function bareNames(article: CorpusArticle, names: ReadonlySet<string>): string[] {
  return [...names].flatMap((name) =>
    [...findWords(name, article)]
      .filter((at) => !article.entities.some((e) => e.start < at + name.length && e.end > at))
      .map((at) => `name? ${show(article, at, at + name.length)}`),
  )
}

function bareCues(article: CorpusArticle, cues: ReadonlySet<string>): string[] {
  const marked = article.attributions.flatMap(({ cue }) => cue)
  return [...cues].flatMap((word) =>
    [...findWords(word, article)]
      .filter((at) => !marked.some(([start, end]) => start < at + word.length && end > at))
      .map((at) => `cue? ${show(article, at, at + word.length)}`),
  )
}

function bareQuotations(article: CorpusArticle): string[] {
  const { text, attributions, entities } = article
  const marked = [
    ...attributions.flatMap(({ content }) => content),
    ...entities.map(({ start, end }) => [start, end] as const),
  ]
  return [...text.matchAll(/«[^»\n]+»|“[^”\n]+”/g)]
    .map((match) => [match.index, match.index + match[0].length] as const)
    .filter(([start, end]) => end - start >= leastQuotation)
    .filter(([start, end]) => !marked.some(([from, to]) => from < end - 1 && to > start + 1))
    .map(([start, end]) => `quotation? ${show(article, start, end)}`)
}

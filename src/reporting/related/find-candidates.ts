/**
 * The reports that may be on an article's matter: those that share most names and words with it,
 * near days first. Far fewer than the index holds, so that each can be read.
 */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Entity } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import { createOverlapQuery, findComparableNames, type OverlapQuery } from '../index/overlap.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { findTopScores } from '../index/top-reports.ts'
import { termsOfArticle } from '../terms/terms-of-article.ts'
import { createDaysLater } from './days-later.ts'
import { createForeignQuery } from './foreign-query.ts'

/** How many reports are taken from the index, and how many of these are read. */
const taken = 400
const read = 64
/** The same for reports in another language, and how many are looked at for their language. */
const takenForeign = 400
const seenForeign = 150
const readForeign = 24

/**
 * What a word of the title, of the lead and of the rest of the text counts, and a name, beside their
 * rarity; chosen on the labelled pairs (docs/resolving.md).
 */
export const worth = { title: 1.5, lead: 0.7, text: 0.5, name: 0.7 }
const repeated = 2
const mostRepeated = 25
const shortest = 3

/** What an article is looked for by. */
export interface RelatedQuery {
  own: OverlapQuery
  /** for reports in the other script */
  foreign: OverlapQuery
}

export function createRelatedQuery(
  document: TextDocument,
  entities: readonly Entity[],
  weightOf: (entity: Entity) => number,
  { index, knowledge }: { index: ReportIndex; knowledge: KnowledgeBase },
): RelatedQuery {
  const worths = worthsOfWords(document)
  const own = createOverlapQuery(index, {
    names: findComparableNames(index, entities, knowledge),
    weightOf: (entity) => worth.name * weightOf(entity),
    words: worths.keys(),
    worthOf: (word) => worths.get(word)!,
  })
  return { own, foreign: createForeignQuery(own, worths, index) }
}

/** Words of title and lead, those that the text repeats, and all numbers. */
function worthsOfWords(document: TextDocument): Map<string, number> {
  const terms = termsOfArticle(document)
  const counts = new Map<string, number>()
  for (const word of terms.wordsOfText) counts.set(word, (counts.get(word) ?? 0) + 1)
  const often = [...counts]
    .filter(([word, count]) => count >= repeated && word.length >= shortest)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostRepeated)
    .map(([word]) => word)
  const known = new Map<string, number>()
  const add = (words: readonly string[], one: number) => {
    for (const word of words) if (!known.has(word)) known.set(word, one)
  }
  add([...terms.wordsOfHeading, ...terms.numbersOfHeading], worth.title)
  add(terms.wordsOfLead, worth.lead)
  add([...often, ...terms.numbersOfText], worth.text)
  return known
}

/** A report further away in time must share more: two and a half times as much beyond some weeks. */
const nearness = { least: 0.4, days: 6, unknown: 10 }

/**
 * The likeliest reports by what they share and how near in time they are: first those in the
 * article's own language, then those in another.
 */
export function findCandidates(
  { own, foreign }: RelatedQuery,
  document: TextDocument,
  index: ReportIndex,
): number[] {
  const { lang } = document
  const daysLaterOf = createDaysLater(document, index)
  const isForeign = (number: number) => (index.getReport(number).lang ?? lang) !== lang
  return [
    ...nearest(findTopScores(own, index, taken), daysLaterOf).slice(0, read),
    ...nearest(findTopScores(foreign, index, takenForeign), daysLaterOf)
      .slice(0, seenForeign)
      .filter(isForeign)
      .slice(0, readForeign),
  ]
}

function nearest(
  scored: readonly { number: number; score: number }[],
  daysLaterOf: (report: number) => number | null,
): number[] {
  return scored
    .map(({ number, score }) => {
      const apart = Math.abs(daysLaterOf(number) ?? nearness.unknown)
      const near = nearness.least + (1 - nearness.least) * Math.exp(-apart / nearness.days)
      return { number, score: score * near }
    })
    .sort((a, b) => b.score - a.score)
    .map(({ number }) => number)
}

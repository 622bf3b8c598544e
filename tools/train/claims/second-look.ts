/** The trees that judge drafts once more by how they stand to each other; see docs/models.md. */
import { findStandings } from '../../../src/annotate/claims/judge/standings.ts'
import { probabilityOf, type Trees } from '../../../src/model/decision-trees.ts'
import { fitTrees } from '../fit-trees.ts'
import { judgeWorth } from './source-worth.ts'
import type { ReadArticle } from './speaker-choices.ts'

/** An article with the log-odds of each of its drafts, and how they stand to each other by these. */
export interface Weighed {
  read: ReadArticle
  odds: readonly number[]
  standings: readonly (readonly number[])[]
}

/** `odds`: by the judge's own weights. */
export const weighed = (read: ReadArticle, odds: readonly number[]): Weighed => ({
  read,
  odds,
  standings: findStandings(read.unspoken, odds),
})

const settings = { trees: 120, rate: 0.07, leastLeaf: 40, pull: 15 }

/** Learns from articles whose odds come from weights that never saw them. */
export const fitSecondLook = (articles: readonly Weighed[]): Trees =>
  fitTrees(
    articles.flatMap(({ read, standings }) =>
      standings.map((numbers, i) => ({
        numbers,
        isRight: read.labels.has(i),
        weight: judgeWorth[read.article.source],
      })),
    ),
    settings,
  )

/** How probable each draft is a claim, 0 to 1; `trees`: null where the language has none. */
export const sharesBy = ({ odds, standings }: Weighed, trees: Trees | null): number[] =>
  trees
    ? standings.map((numbers) => probabilityOf(numbers, trees))
    : odds.map((each) => 1 / (1 + Math.exp(-each)))

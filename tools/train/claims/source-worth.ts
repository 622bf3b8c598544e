/** What the articles of each source count for when claims, speakers and cited pieces are learnt. */
import type { LabelledArticle } from './labelled-articles.ts'

type Source = LabelledArticle['source']
type Worth = Record<Source, number>

/**
 * The news of papers counts more than our invented articles, of which there are more with every
 * day: what is learnt is for papers. Found by cross-validation by document on papers' news alone.
 */
export const judgeWorth: Worth = { NTREX: 3, relabelled: 3, corpus: 1 }
export const speakerWorth: Worth = { NTREX: 8, relabelled: 8, corpus: 1 }
export const basisWorth: Worth = { NTREX: 2, relabelled: 2, corpus: 1 }
export const pieceWorth: Worth = { NTREX: 4, relabelled: 4, corpus: 1 }

export const sources: readonly Source[] = ['NTREX', 'relabelled', 'corpus']

/** Papers' news, which alone says how sure is sure enough: invented articles are too easy. */
export const isOfPapers = ({ source }: Pick<LabelledArticle, 'source'>): boolean =>
  source !== 'corpus'

/** How likely a report from outside is on an article's matter. */
import { once } from '../../text/once.ts'
import type { ArticleSide } from './article-side.ts'
import { openTrees, probabilityOf } from './decision-trees.ts'
import { foreignModel } from './foreign-weights.ts'
import type { Beside } from './headline.ts'
import { logisticShare } from './logistic.ts'
import { matterFeatures, readMatter, type MatterFeature } from './matter-features.ts'
import { matterTrees } from './matter-trees.ts'

/**
 * From these probabilities on a report is shown: in the article's own language and in another. Lower
 * ones would show what is right more often than not, but too much that is wrong (docs/resolving.md).
 */
const shownFrom = { own: 0.8, foreign: 0.7 }
/**
 * The same for what a source gave when it was asked for this article: it looked for the article's
 * names and days, and the reader waits for its answer.
 */
export const shownWhenAskedFrom = 0.6

export interface Judged {
  isShared: boolean
  /** 0–1 */
  score: number
  /** words of the report's headline that tell it, as it writes them */
  telling: readonly string[]
}

const getTrees = once(() => openTrees(matterTrees))
const recurs = matterFeatures.indexOf('recurs on another day')
const cores = matterFeatures.indexOf('core names')
/**
 * What such a report of another day is worth without a name that the article is about: the labelled
 * articles have too few of them to learn it from.
 */
const worthOfAnotherDay = 0.5

/** Reports of the weather, of the closing of an exchange, of a day's cases tell of one day each. */
export const withoutOtherDays = (probability: number, numbers: readonly number[]): number =>
  numbers[recurs]! > 0 && numbers[cores] === 0 ? probability * worthOfAnotherDay : probability

/**
 * The features by which a report in another language is judged: few, since few pairs of two
 * languages are labelled.
 */
const foreignFeatures = [
  'sum in title',
  'sum in lead',
  'product of both shares',
  'share of headline in lead',
  'name score',
  'days apart',
  'share of title in headline',
  'share of headline in title',
  'rarest in title',
  'second in title',
  'numbers of title',
  'numbers of text',
  'score of core names',
  'rarest that is not there',
  'share of rest in title',
  'product of names and rest',
  'words of headline',
  'people',
  'places',
  'share by meaning alone',
  'share of names in text',
  'share of names not in the text',
  'opening in title',
  'opening in text',
  'a day at most',
  'a week at most',
] as const satisfies readonly MatterFeature[]

const columns = foreignFeatures.map((name) => matterFeatures.indexOf(name))

/** The numbers of those features alone. */
export const toForeign = (numbers: readonly number[]): number[] =>
  columns.map((column) => numbers[column]!)

export function judgeMatter(side: ArticleSide, beside: Beside): Judged {
  const { features, telling } = readMatter(side, beside)
  const { lang } = beside.report
  const isForeign = lang !== undefined && lang !== side.lang
  const share = isForeign
    ? logisticShare(foreignModel, toForeign(features))
    : probabilityOf(features, getTrees())
  const score = withoutOtherDays(share, features)
  const least = isForeign ? shownFrom.foreign : shownFrom.own
  return { isShared: score >= least, score, telling }
}

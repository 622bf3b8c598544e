/** How likely a report from outside is on an article's matter. */
import { fold } from '../../text/fold.ts'
import { once } from '../../text/once.ts'
import type { ArticleSide } from './article-side.ts'
import { openTrees, probabilityOf } from '../../model/decision-trees.ts'
import { foreignModel } from './foreign-weights.ts'
import type { Beside } from './headline.ts'
import { logisticShare, type Logistic } from './logistic.ts'
import { matterFeatures, readMatter, type MatterFeature } from './matter-features.ts'
import { likenessesTo, readTogether, type Considered } from './judge-together.ts'
import { shownFrom } from './matter-thresholds.ts'
import { matterTrees, matterTreesTogether } from './matter-trees.ts'

/**
 * From this probability on a report is shown that a source gave when it was asked for this article:
 * it looked for the article's names and days, and the reader waits for its answer.
 */
export const shownWhenAskedFrom = 0.6

export interface Judged {
  isShared: boolean
  /** 0–1 */
  score: number
  /** words of the report's headline that tell it, as it writes them */
  telling: readonly string[]
}

const getTrees = once(() => ({
  alone: openTrees(matterTrees),
  among: openTrees(matterTreesTogether),
}))
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

/**
 * Days beyond which a headline in another language is not taken for the same matter: it shares few
 * words, and of the labelled ones that were so far away 41 of 44 were on another.
 */
const mostDaysForeign = 14
const [apart, noDay] = [matterFeatures.indexOf('days apart'), matterFeatures.indexOf('no day')]
export const isTooFar = (numbers: readonly number[]): boolean =>
  numbers[noDay] === 0 && numbers[apart]! > Math.log1p(mostDaysForeign)

export const foreignShare = (numbers: readonly number[], model: Logistic): number =>
  isTooFar(numbers) ? 0 : withoutOtherDays(logisticShare(model, toForeign(numbers)), numbers)

/** A report judged by itself. */
interface Alone extends Considered {
  share: number
  isForeign: boolean
  telling: readonly string[]
}

function judgeAlone(side: ArticleSide, beside: Beside): Alone {
  const { features, telling, words } = readMatter(side, beside)
  const { lang, title } = beside.report
  const isForeign = lang !== undefined && lang !== side.lang
  const share = isForeign
    ? foreignShare(features, foreignModel)
    : withoutOtherDays(probabilityOf(features, getTrees().alone), features)
  return {
    features,
    telling,
    words,
    isForeign,
    title: fold(title),
    day: beside.day,
    share,
  }
}

/**
 * Fewer candidates tell nothing of each other: the trees that judge them together were learnt from
 * the 64 that a large index gives.
 */
const fewestTogether = 8

/** Judges all candidates of an article: those in its own language together. */
export function judgeMatter(side: ArticleSide, all: readonly Beside[]): Judged[] {
  const alone = all.map((beside) => judgeAlone(side, beside))
  const own = alone.filter(({ isForeign }) => !isForeign)
  const shares = own.map(({ share }) => share)
  return alone.map((one) => {
    const { telling, isForeign } = one
    const isAlone = isForeign || own.length < fewestTogether
    const score = isAlone ? one.share : shareTogether(one, own, shares)
    const least = isForeign ? shownFrom.foreign : (shownFrom.own[side.lang] ?? shownFrom.other)
    return { isShared: score >= least, score, telling }
  })
}

function shareTogether(one: Alone, own: readonly Alone[], shares: readonly number[]): number {
  const given = { one, share: one.share, likenesses: likenessesTo(one, own) }
  const numbers = readTogether(given, own, shares)
  return withoutOtherDays(probabilityOf(numbers, getTrees().among), one.features)
}

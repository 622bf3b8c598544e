/** From which share on claims are shown, read off cross-validation. */
import { findTwins } from '../../../src/annotate/claims/judge/find-twins.ts'
import { isOfHeadline } from '../../../src/annotate/claims/judge/headlines.ts'
import { isOfPapers } from './source-worth.ts'
import { toldOf, type ReadArticle } from './speaker-choices.ts'
import { matchClaims } from './spans.ts'

/**
 * That of what the rules read in headlines, which has a threshold of its own: what is least sure
 * there is a topic before a colon. Our articles have more of these than papers do, so the wish is a
 * low one. Without one all of it is shown.
 */
export const wantedOfHeadlines: Record<string, number> = { ar: 0.63 }
/**
 * The precision that the claims shown by default keep in cross-validation on papers' news: less in
 * Arabic, where words of NTREX run together and cost precision that other texts keep.
 */
const wantedOf: Record<string, number> = { ar: 0.875, en: 0.935 }
/** Below this nothing is shown, not even behind a press. */
export const possible = 0.35

/** An article with how probable each of its drafts is a claim. */
export interface JudgedArticle {
  read: Pick<ReadArticle, 'article' | 'unspoken'>
  /** 0 to 1, by the number of the draft */
  shares: readonly number[]
}

/** The least shares of what is shown; `headline` for what the rules read in headlines. */
export interface Least {
  text: number
  headline: number
}

const everywhere = (share: number): Least => ({ text: share, headline: share })

/** By draft whether it is shown where `least` are the least shares: of two readings the surer one. */
export function shownFrom({ read, shares }: JudgedArticle, least: Least): boolean[] {
  const { drafts, document } = read.unspoken
  const twins = findTwins(drafts, shares)
  return shares.map((share, i) => {
    const isHead = isOfHeadline(document.blocks, drafts[i]!)
    return share >= (isHead ? least.headline : least.text) && !twins[i]
  })
}

/** How many claims are shown from a share on, and how many of them are labelled ones. */
export function countShown(judged: readonly JudgedArticle[], least: number | Least) {
  let shown = 0
  let right = 0
  const from = typeof least === 'number' ? everywhere(least) : least
  for (const each of judged) {
    const isShown = shownFrom(each, from)
    const drafts = each.read.unspoken.drafts.filter((_, i) => isShown[i])
    shown += drafts.length
    right += matchClaims(each.read.article.claims, drafts.map(toldOf)).size
  }
  return { shown, right }
}

/**
 * The least share, in hundredths, from which on at least `precision` of what is shown is right;
 * `leastOf`: what is shown from a share on.
 */
export function thresholdOf(
  judged: readonly JudgedArticle[],
  precision: number,
  leastOf: (share: number) => Least = everywhere,
): number {
  let least = 1
  for (let share = 0.99; share >= possible; share = Math.round(share * 100 - 1) / 100) {
    const { shown, right } = countShown(judged, leastOf(share))
    if (right >= precision * shown) least = share
  }
  return least
}

/**
 * What is shown by default so that the wished precisions are kept in cross-validation: in texts on
 * papers' news alone, in headlines on all, since those texts have few.
 */
export function leastOfLanguage(judged: readonly JudgedArticle[], code: string): Least {
  const measured = judged.filter(({ read }) => isOfPapers(read.article))
  const ofHeadlines = wantedOfHeadlines[code]
  const headline = ofHeadlines
    ? thresholdOf(judged, ofHeadlines, (share) => ({ text: Infinity, headline: share }))
    : null
  const text = thresholdOf(measured, wantedOf[code]!, (share) => ({
    text: share,
    headline: headline === null ? share : Infinity,
  }))
  return { text, headline: headline ?? text }
}

/** Precision and recall of all proposals, of what is shown by default and of what is at all. */
export function figuresOf(judged: readonly JudgedArticle[], least: Least): string {
  const all = judged.reduce((sum, { read }) => sum + read.article.claims.length, 0)
  const at = (from: number | Least) => {
    const { shown: count, right } = countShown(judged, from)
    return `precision ${(right / count).toFixed(3)}, recall ${(right / all).toFixed(3)}`
  }
  return `all ${at(0)}; by default ${at(least)}; on request ${at(possible)}`
}

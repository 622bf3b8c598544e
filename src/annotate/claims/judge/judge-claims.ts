import { fromBase64 } from '../../../model/base64.ts'
import { openTrees, probabilityOf } from '../../../model/decision-trees.ts'
import { onceFor } from '../../../text/once.ts'
import { readWeights } from '../../read-weights.ts'
import { rounded, shareOfOdds } from '../../shares.ts'
import { sumOfWeights } from '../../sum-of-weights.ts'
import { findDenied } from '../find-denied.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import type { RuledSpeakers, Unspoken } from '../unspoken.ts'
import { findTwins } from './find-twins.ts'
import { isOfHeadline } from './headlines.ts'
import { createTagger, readForTagger, type Tagger } from '../tagger/tag-document.ts'
import { loadTagModel } from '../tagger/tag-model.ts'
import { createDraftFeatures, judgeFeatures } from './judge-features.ts'
import { findStandings } from './standings.ts'

interface JudgeModel {
  weights: Float32Array
  /** the least probability of a claim that is shown by default, and of one that is shown at all */
  sure: number
  possible: number
  /** that of a headline that is shown by default; null: whatever the rules read there is */
  headline: number | null
}

/** Weights are kept as whole numbers of this many parts of one. */
export const judgeSteps = 24

const loadJudge = onceFor((read: () => string): JudgeModel => {
  const bytes = new Int8Array(fromBase64(read()))
  const weights = readWeights(bytes, judgeFeatures, judgeSteps)
  const [sure, possible] = [bytes[judgeFeatures]! / 100, bytes[judgeFeatures + 1]! / 100]
  const headline = bytes[judgeFeatures + 2]
  return { weights, sure, possible, headline: headline === undefined ? null : headline / 100 }
})

/** How sure a draft is, and what follows from it. */
export interface Verdict {
  /** 0 to 1: how probable it is that this is a claim and rightly bounded */
  confidence: number
  isSure: boolean
  isPossible: boolean
}

const loadTrees = onceFor((read: () => string) => openTrees(read()))

/**
 * Judges every draft by a learned log-linear model and, where the language has them, by trees that
 * see how it stands among the others. Without weights of the language all are sure but those that a
 * rule doubts.
 */
export function judgeClaims(
  unspoken: Unspoken,
  { nested }: Pick<RuledSpeakers, 'nested'>,
): Verdict[] {
  const { drafts } = unspoken
  const denied = findDenied(drafts)
  if (denied.size === 0) return judgeEach(unspoken, nested)
  const own = drafts.filter(({ denies }) => !denies)
  const verdicts = judgeEach(
    { ...unspoken, drafts: own },
    nested.filter((_, i) => !drafts[i]!.denies),
  )
  const of = new Map(own.map((draft, i) => [draft, verdicts[i]!]))
  return drafts.map((draft) => of.get(denied.get(draft)?.[0] ?? draft) ?? unshown)
}

/** Of a denial that repeats no claim's words. */
const unshown: Verdict = { confidence: 0, isSure: false, isPossible: false }

function judgeEach(unspoken: Unspoken, nested: readonly boolean[]): Verdict[] {
  const { claimWeights, claimTrees } = unspoken.language.attribution
  if (!claimWeights)
    return unspoken.drafts.map(({ doubt }) => ({
      confidence: doubt ? 0 : 1,
      isSure: !doubt,
      isPossible: !doubt,
    }))
  const { weights, sure, possible, headline } = loadJudge(claimWeights)
  const featuresOf = createDraftFeatures(unspoken, taggerOf(unspoken))
  const odds = unspoken.drafts.map((_, index) =>
    sumOfWeights(featuresOf(index, nested[index]!), weights),
  )
  const shares = claimTrees ? sharesByTrees(unspoken, odds, claimTrees) : odds.map(shareOfOdds)
  const verdicts = unspoken.drafts.map((draft, index): Verdict => {
    const isHead = isOfHeadline(unspoken.document.blocks, draft)
    const confidence = draft.plain ? Math.max(shares[index]!, sure) : shares[index]!
    const isTrusted = draft.plain === true || (isHead && headline === null)
    return {
      confidence,
      isSure: isTrusted || confidence >= (isHead ? headline! : sure),
      isPossible: isTrusted || confidence >= possible,
    }
  })
  return withoutTwins(unspoken.drafts, verdicts)
}

function sharesByTrees(
  unspoken: Unspoken,
  odds: readonly number[],
  claimTrees: () => string,
): number[] {
  const trees = loadTrees(claimTrees)
  return findStandings(unspoken, odds).map((numbers) => rounded(probabilityOf(numbers, trees)))
}

/** The language's own tagger for a text; null where it has none. */
function taggerOf(unspoken: Unspoken): Tagger | null {
  const { tagger } = unspoken.language.attribution
  if (!tagger) return null
  const model = loadTagModel(tagger)
  return createTagger(readForTagger(unspoken, model.classOf), model)
}

/** Of one claim read twice only the surer reading is shown, anywhere. */
function withoutTwins(drafts: readonly PlacedDraft[], verdicts: readonly Verdict[]): Verdict[] {
  const twins = findTwins(
    drafts,
    verdicts.map(({ confidence, isSure }) => Number(isSure) + confidence),
  )
  return verdicts.map((verdict, i) =>
    twins[i] ? { ...verdict, isSure: false, isPossible: false } : verdict,
  )
}

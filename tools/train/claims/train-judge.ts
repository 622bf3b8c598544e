/** Makes the weights by which claims are judged; see docs/models.md. */
import { findTwins } from '../../../src/annotate/claims/judge/find-twins.ts'
import { isOfHeadline } from '../../../src/annotate/claims/judge/headlines.ts'
import { judgeSteps } from '../../../src/annotate/claims/judge/judge-claims.ts'
import {
  createDraftFeatures,
  judgeFeatures,
} from '../../../src/annotate/claims/judge/judge-features.ts'
import { createTagger, readForTagger } from '../../../src/annotate/claims/tagger/tag-document.ts'
import type { TagModel } from '../../../src/annotate/claims/tagger/tag-model.ts'
import { crossValidate, folds } from '../folds.ts'
import { makeRandom } from '../random.ts'
import { writeBase64, writeWeights } from '../write-weights.ts'
import { fitChoices, probabilities, type Choice } from './fit-choice.ts'
import { learnTagger } from './fit-tagger.ts'
import { isOfPapers, judgeWorth, sources } from './source-worth.ts'
import { toldOf, type ReadArticle } from './speaker-choices.ts'
import { matchClaims } from './spans.ts'

/**
 * That of what the rules read in headlines, which has a threshold of its own: what is least sure
 * there is a topic before a colon. Our articles have more of these than papers do, so the wish is a
 * low one. Without one all of it is shown.
 */
const wantedOfHeadlines: Record<string, number> = { ar: 0.63 }
/**
 * The precision that the claims shown by default keep in cross-validation on papers' news: less in
 * Arabic, where words of NTREX run together and cost precision that other texts keep.
 */
const wantedOf: Record<string, number> = { ar: 0.87 }
const wanted = 0.925
/** Below this nothing is shown, not even behind a press. */
const possible = 0.35

/**
 * Each draft of an article as a choice between no claim (no features) and a claim. `model`: the
 * tagger of its words, null where the language has none.
 */
export function judgeChoices(
  { article, unspoken, read, labels }: ReadArticle,
  model: TagModel | null,
): Choice[] {
  const worth = judgeWorth[article.source]
  const tagger = model ? createTagger(readForTagger(unspoken, model.classOf), model) : null
  const featuresOf = createDraftFeatures(unspoken, tagger)
  return unspoken.drafts.map((_, index) => {
    const features = featuresOf(index, read.nested[index]!)
    return { answers: [features, []], right: [labels.has(index), !labels.has(index)], worth }
  })
}

export const fitJudge = (choices: readonly Choice[]): Float64Array =>
  fitChoices(choices, {
    size: judgeFeatures,
    epochs: 12,
    rate: 0.03,
    decay: 0.02,
    random: makeRandom(20261126),
  })

/** An article with how probable each of its drafts is a claim. */
export interface JudgedArticle {
  read: Pick<ReadArticle, 'article' | 'unspoken'>
  /** 0 to 1, by the number of the draft */
  shares: readonly number[]
}

/** By article, for each draft whether it is shown by default: judged by weights that never saw it. */
export type ShownDrafts = ReadonlyMap<ReadArticle, readonly boolean[]>

const judge = (choices: readonly Choice[], weights: Float64Array): number[] =>
  choices.map(({ answers }) => probabilities(answers, weights)[0]!)

/** The least shares of what is shown; `headline` for what the rules read in headlines. */
interface Least {
  text: number
  headline: number
}

const everywhere = (share: number): Least => ({ text: share, headline: share })

/** By draft whether it is shown where `least` are the least shares: of two readings the surer one. */
function shownFrom({ read, shares }: JudgedArticle, least: Least): boolean[] {
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
  precision = wanted,
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
  const text = thresholdOf(measured, wantedOf[code] ?? wanted, (share) => ({
    text: share,
    headline: headline === null ? share : Infinity,
  }))
  return { text, headline: headline ?? text }
}

interface ReadShares extends JudgedArticle {
  read: ReadArticle
}

/**
 * The tagger for an article of each fold, which learnt from the others alone, and behind them the one
 * that learnt from all and is written; nulls where the language has none.
 */
function trainTaggers(learnt: readonly ReadArticle[], code: string): (TagModel | null)[] {
  if (!learnt[0]?.article.language.attribution.tagger) return Array<null>(folds + 1).fill(null)
  const crossed = Array.from(
    { length: folds },
    (_, fold) => learnTagger(learnt.filter(({ article }) => article.fold !== fold)).model,
  )
  const { bytes, model } = learnTagger(learnt)
  writeBase64(`src/languages/${code}/attribution/tagger-weights.ts`, 'taggerWeights', bytes)
  return [...crossed, model]
}

/** Trains, writes the weights of each language, prints the figures and tells what is shown. */
export function trainJudge(
  articles: readonly ReadArticle[],
  codes: readonly string[],
): ShownDrafts {
  const shown = new Map<ReadArticle, readonly boolean[]>()
  for (const code of codes) {
    const own = articles.filter(({ article }) => article.language.code === code)
    const learnt = own.filter(({ article }) => article.fold >= 0)
    const held = own.filter(({ article }) => article.fold < 0)
    const taggers = trainTaggers(learnt, code)
    const choices = new Map(
      own.map((each) => [each, judgeChoices(each, taggers.at(each.article.fold) ?? null)]),
    )
    const choicesOf = (some: readonly ReadArticle[]) => some.flatMap((each) => choices.get(each)!)
    const sharesOf = (some: readonly ReadArticle[], weights: Float64Array): ReadShares[] =>
      some.map((read) => ({ read, shares: judge(choices.get(read)!, weights) }))
    const crossed = crossValidate(learnt, ({ article }) => article.fold, {
      learn: (some) => fitJudge(choicesOf(some)),
      judge: sharesOf,
    })
    const weights = fitJudge(choicesOf(learnt))
    const least = leastOfLanguage(crossed, code)
    const unseen = sharesOf(held, weights)
    for (const each of [...crossed, ...unseen]) shown.set(each.read, shownFrom(each, least))
    const file = `src/languages/${code}/attribution/claim-weights.ts`
    writeWeights({ file, name: 'claimWeights' }, weights, judgeSteps, [
      least.text,
      possible,
      ...(wantedOfHeadlines[code] ? [least.headline] : []),
    ])
    const print = (what: string, judged: readonly JudgedArticle[]) => {
      const all = judged.reduce((sum, { read }) => sum + read.article.claims.length, 0)
      const at = (from: number | Least) => {
        const { shown: count, right } = countShown(judged, from)
        return `precision ${(right / count).toFixed(3)}, recall ${(right / all).toFixed(3)}`
      }
      console.log(
        `${code} ${what}: all ${at(0)}; by default ${at(least)}; on request ${at(possible)}`,
      )
    }
    console.log(
      `${code}: shown by default from ${least.text.toFixed(2)}, headlines from ${least.headline.toFixed(2)}`,
    )
    print('cross-validated', crossed)
    for (const source of sources)
      print(
        `cross-validated, ${source}`,
        crossed.filter(({ read }) => read.article.source === source),
      )
    print('held back', unseen)
    print(
      'seen',
      learnt.map((read) => ({
        read,
        shares: judge(judgeChoices(read, taggers.at(-1) ?? null), weights),
      })),
    )
  }
  return shown
}

/** Makes the weights by which claims are judged; see docs/models.md. */
import { judgeSteps } from '../../../src/annotate/claims/judge/judge-claims.ts'
import {
  createDraftFeatures,
  judgeFeatures,
} from '../../../src/annotate/claims/judge/judge-features.ts'
import { crossValidate } from '../folds.ts'
import { makeRandom } from '../random.ts'
import { writeWeights } from '../write-weights.ts'
import { fitChoices, probabilities, type Choice } from './fit-choice.ts'
import type { ReadArticle } from './speaker-choices.ts'

/** The precision that the claims shown by default keep in cross-validation. */
const wanted = 0.9
/** Below this nothing is shown, not even behind a press. */
const possible = 0.35

/** Each draft of an article as a choice between no claim (no features) and a claim. */
export function judgeChoices({ unspoken, read, labels }: ReadArticle): Choice[] {
  const featuresOf = createDraftFeatures(unspoken)
  return unspoken.drafts.map((_, index) => {
    const features = featuresOf(index, read.nested[index]!)
    return { answers: [features, []], right: [labels.has(index), !labels.has(index)] }
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

interface Judged {
  share: number
  isRight: boolean
}

/** By article, for each draft whether it is shown by default: judged by weights that never saw it. */
export type ShownDrafts = ReadonlyMap<ReadArticle, readonly boolean[]>

const judge = (choices: readonly Choice[], weights: Float64Array): Judged[] =>
  choices.map(({ answers, right }) => ({
    share: probabilities(answers, weights)[0]!,
    isRight: right[0]!,
  }))

/** The least share at which at least `wanted` of those from there up are right. */
export function thresholdOf(judged: readonly Judged[]): number {
  let right = 0
  let least = 1
  const ordered = [...judged].sort((a, b) => b.share - a.share)
  ordered.forEach(({ share, isRight }, i) => {
    right += Number(isRight)
    if (right / (i + 1) >= wanted) least = share
  })
  return least
}

/** Trains, writes the weights of each language, prints the figures and tells what is shown. */
export function trainJudge(
  articles: readonly ReadArticle[],
  codes: readonly string[],
): ShownDrafts {
  const shown = new Map<ReadArticle, readonly boolean[]>()
  for (const code of codes) {
    const own = articles.filter(({ article }) => article.language.code === code)
    const choices = new Map(own.map((each) => [each, judgeChoices(each)]))
    const choicesOf = (some: readonly ReadArticle[]) => some.flatMap((each) => choices.get(each)!)
    const learnt = own.filter(({ article }) => article.fold >= 0)
    const held = own.filter(({ article }) => article.fold < 0)
    const sharesOf = (some: readonly ReadArticle[], weights: Float64Array) =>
      some.map((each) => ({ each, judged: judge(choices.get(each)!, weights) }))
    const crossed = crossValidate(learnt, ({ article }) => article.fold, {
      learn: (some) => fitJudge(choicesOf(some)),
      judge: sharesOf,
    })
    const weights = fitJudge(choicesOf(learnt))
    const threshold = thresholdOf(crossed.flatMap(({ judged }) => judged))
    for (const { each, judged } of [...crossed, ...sharesOf(held, weights)])
      shown.set(
        each,
        judged.map(({ share }) => share >= threshold),
      )
    const file = `src/languages/${code}/attribution/claim-weights.ts`
    writeWeights({ file, name: 'claimWeights' }, weights, judgeSteps, [threshold, possible])
    const labelled = (some: readonly ReadArticle[]) =>
      some.reduce((sum, { article }) => sum + article.claims.length, 0)
    const print = (what: string, judged: readonly Judged[], all: number) => {
      const at = (least: number) => {
        const shown = judged.filter(({ share }) => share >= least)
        const right = shown.filter(({ isRight }) => isRight).length
        return `precision ${(right / shown.length).toFixed(3)}, recall ${(right / all).toFixed(3)}`
      }
      console.log(
        `${code} ${what}: all ${at(0)}; by default ${at(threshold)}; on request ${at(possible)}`,
      )
    }
    console.log(`${code}: shown by default from ${threshold.toFixed(2)}`)
    print(
      'cross-validated',
      crossed.flatMap(({ judged }) => judged),
      labelled(learnt),
    )
    print('held back', judge(choicesOf(held), weights), labelled(held))
    print('seen', judge(choicesOf(learnt), weights), labelled(learnt))
  }
  return shown
}

/** Makes the weights by which claims are judged; see docs/models.md. */
import { writeFileSync } from 'node:fs'
import { judgeSteps } from '../../../src/annotate/claims/judge/judge-claims.ts'
import {
  featuresOfDraft,
  judgeFeatures,
} from '../../../src/annotate/claims/judge/judge-features.ts'
import { makeRandom } from '../random.ts'
import { fitChoices, probabilities, type Choice } from './fit-choice.ts'
import { folds } from './labelled-articles.ts'
import type { ReadArticle } from './speaker-choices.ts'

/** The precision that the claims shown by default keep in cross-validation. */
const wanted = 0.9
/** Below this nothing is shown, not even behind a press. */
const possible = 0.35

/** Each draft of an article as a choice between no claim (no features) and a claim. */
export function judgeChoices({ unspoken, read, labels }: ReadArticle): Choice[] {
  return unspoken.drafts.map((_, index) => {
    const isNested = read.nested[index]!
    const features = featuresOfDraft({ ...unspoken, index, isNested })
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

/** Trains, writes the weights of each language and prints the figures. */
export function trainJudge(articles: readonly ReadArticle[], codes: readonly string[]): void {
  for (const code of codes) {
    const own = articles.filter(({ article }) => article.language.code === code)
    const choices = new Map(own.map((each) => [each, judgeChoices(each)]))
    const of = (keep: (fold: number) => boolean) =>
      own.filter(({ article }) => keep(article.fold)).flatMap((each) => choices.get(each)!)
    const crossed = Array.from({ length: folds }).flatMap((_, fold) =>
      judge(
        of((other) => other === fold),
        fitJudge(of((other) => other >= 0 && other !== fold)),
      ),
    )
    const weights = fitJudge(of((fold) => fold >= 0))
    const threshold = thresholdOf(crossed)
    writeWeights(code, weights, threshold)
    const labelled = (keep: (fold: number) => boolean) =>
      own.reduce((sum, { article }) => sum + (keep(article.fold) ? article.claims.length : 0), 0)
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
      crossed,
      labelled((fold) => fold >= 0),
    )
    print(
      'held back',
      judge(
        of((fold) => fold < 0),
        weights,
      ),
      labelled((fold) => fold < 0),
    )
    print(
      'seen',
      judge(
        of((fold) => fold >= 0),
        weights,
      ),
      labelled((fold) => fold >= 0),
    )
  }
}

function writeWeights(code: string, weights: Float64Array, threshold: number): void {
  const bytes = Int8Array.from([
    ...Array.from(weights, (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight * judgeSteps))),
    ),
    Math.round(threshold * 100),
    Math.round(possible * 100),
  ])
  writeFileSync(
    `src/languages/${code}/attribution/claim-weights.ts`,
    `/** Made by npm run train; see docs/models.md. */\nexport const claimWeights =\n  '${Buffer.from(bytes.buffer).toString('base64')}'\n`,
  )
}

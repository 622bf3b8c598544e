/** Makes the weights by which speakers are chosen; see docs/models.md. */
import { weightSteps } from '../../../src/annotate/claims/speakers/ranking/speaker-model.ts'
import { crossValidate } from '../folds.ts'
import { makeRandom } from '../random.ts'
import { trainedLanguages } from '../train-names.ts'
import { calibratedThresholds } from './calibrate-speakers.ts'
import { writeWeights } from '../write-weights.ts'
import { fitChoices } from './fit-choice.ts'
import type { LabelledArticle } from './labelled-articles.ts'
import { isOfPapers, sources } from './source-worth.ts'
import type { ShownDrafts } from './train-judge.ts'
import {
  fittedFeatures,
  gather,
  speakerChoices,
  type ReadArticle,
  type SpeakerChoice,
} from './speaker-choices.ts'

/**
 * The precision that the speakers of the claims shown by default keep in cross-validation on papers'
 * news, by language. The words of NTREX run together in Arabic, as no page's do, so that some is
 * wrong there which is right elsewhere.
 */
const wantedIn: Record<string, number> = { ar: 0.935, en: 0.96 }

/** Learns from the labelled claims of articles in any languages; twice, since what was said before is
 * first known from the labels and then only decided. */
function fitSpeakers(articles: readonly ReadArticle[]): Float64Array {
  const random = makeRandom(20261126)
  const fit = (choices: readonly SpeakerChoice[]) =>
    fitChoices(choices, { size: fittedFeatures, epochs: 10, rate: 0.08, decay: 0.01, random })
  const labelled = articles.flatMap((article) => speakerChoices(article, null))
  const first = fit(labelled)
  return fit([...labelled, ...articles.flatMap((article) => speakerChoices(article, first))])
}

/** A speaker that the ranker prefers to all others, how sure it is, and whether it is right. */
export interface Judged {
  code: string
  source: LabelledArticle['source']
  /** see groupOf */
  group: number
  share: number
  isRight: boolean
  /** the claim itself is shown by default */
  isClaimShown?: boolean
}

/** What the ranker decides on the labelled claims of articles; nothing where nobody is likeliest. */
function judgeSpeakers(
  articles: readonly ReadArticle[],
  weights: Float64Array,
  shown: ShownDrafts,
): Judged[] {
  return articles.flatMap((article) =>
    speakerChoices(article, weights).flatMap(({ verdict, isRight, index }) => {
      if (!verdict?.entity) return []
      const { share, group } = verdict
      const { language, source } = article.article
      const isClaimShown = shown.get(article)?.[index] !== false
      return [{ code: language.code, source, group, share, isRight, isClaimShown }]
    }),
  )
}

/** Of what is shown at these thresholds: how much is right, and how much there is. */
function shownOf(judged: readonly Judged[], thresholds: readonly number[]) {
  const shown = judged.filter(({ group, share }) => share >= thresholds[group]!)
  return { shown: shown.length, right: shown.filter(({ isRight }) => isRight).length }
}

/** Every article judged by weights that learnt from the other folds alone. */
const crossValidateSpeakers = (articles: readonly ReadArticle[], shown: ShownDrafts): Judged[] =>
  crossValidate(
    articles.filter(({ article }) => article.fold >= 0),
    ({ article }) => article.fold,
    {
      learn: fitSpeakers,
      judge: (some, weights) => judgeSpeakers(some, weights, shown),
    },
  )

const labelledSpeakers = (articles: readonly ReadArticle[]) =>
  articles.reduce(
    (sum, { article }) => sum + article.claims.filter(({ speaker }) => speaker).length,
    0,
  )

/**
 * Trains, writes the weights of each language and prints the figures of the claims that are `shown`
 * by default.
 */
export function trainSpeakers(articles: readonly ReadArticle[], shown: ShownDrafts): void {
  const learnt = articles.filter(({ article }) => article.fold >= 0)
  const held = articles.filter(({ article }) => article.fold < 0)
  const crossed = crossValidateSpeakers(articles, shown)
  const weights = fitSpeakers(learnt)
  const seen = judgeSpeakers(learnt, weights, shown)
  const unseen = judgeSpeakers(held, weights, shown)
  const of = (code: string) => (each: { code: string }) => each.code === code
  const wrote = (code: string) => (read: ReadArticle) => read.article.language.code === code
  for (const code of trainedLanguages) {
    const decided = crossed
      .filter((each) => of(code)(each) && each.isClaimShown)
      .map((each) => ({ ...each, isMeasured: isOfPapers(each) }))
    const thresholds = calibratedThresholds(decided, wantedIn[code]!)
    const file = `src/languages/${code}/attribution/speaker-weights.ts`
    const own = gather(weights, code)
    writeWeights({ file, name: 'speakerWeights' }, own, weightSteps, thresholds)
    const print = (what: string, judged: readonly Judged[], some: readonly ReadArticle[]) => {
      const ofShown = judged.filter((each) => of(code)(each) && each.isClaimShown)
      const { shown: count, right } = shownOf(ofShown, thresholds)
      const all = labelledSpeakers(some.filter(wrote(code)))
      const [precision, recall] = [right / count, right / all].map((part) => part.toFixed(3))
      console.log(
        `${code} ${what}: precision ${precision}, recall ${recall} (${right} of ${count} shown)`,
      )
    }
    print('cross-validated', crossed, learnt)
    for (const source of sources)
      print(
        `cross-validated, ${source}`,
        crossed.filter((each) => each.source === source),
        learnt.filter(({ article }) => article.source === source),
      )
    print('held back', unseen, held)
    print('seen', seen, learnt)
  }
}

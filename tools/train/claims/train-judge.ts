/** Makes the weights by which claims are judged; see docs/models.md. */
import { judgeSteps } from '../../../src/annotate/claims/judge/judge-claims.ts'
import {
  createDraftFeatures,
  judgeFeatures,
} from '../../../src/annotate/claims/judge/judge-features.ts'
import type { Trees } from '../../../src/model/decision-trees.ts'
import { createTagger, readForTagger } from '../../../src/annotate/claims/tagger/tag-document.ts'
import type { TagModel } from '../../../src/annotate/claims/tagger/tag-model.ts'
import { crossValidate, folds } from '../folds.ts'
import { makeRandom } from '../random.ts'
import { writeBase64, writeWeights } from '../write-weights.ts'
import { encodeTrees } from '../fit-trees.ts'
import { fitChoices, type Choice } from './fit-choice.ts'
import { learnTagger } from './fit-tagger.ts'
import {
  figuresOf,
  leastOfLanguage,
  possible,
  shownFrom,
  wantedOfHeadlines,
  type JudgedArticle,
  type Least,
} from './least-shares.ts'
import { judgeWorth, sources } from './source-worth.ts'
import { fitSecondLook, sharesBy, weighed, type Weighed } from './second-look.ts'
import type { ReadArticle } from './speaker-choices.ts'

/**
 * Each draft of an article as a choice between no claim (no features) and a claim. `model`: the
 * tagger of its words, null where the language has none.
 */
function judgeChoices(
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

const fitJudge = (choices: readonly Choice[]): Float64Array =>
  fitChoices(choices, {
    size: judgeFeatures,
    epochs: 12,
    rate: 0.03,
    decay: 0.02,
    random: makeRandom(20261126),
  })

/** By article, for each draft whether it is shown by default: judged by weights that never saw it. */
export type ShownDrafts = ReadonlyMap<ReadArticle, readonly boolean[]>

/** The log-odds of each draft. */
const oddsOf = (choices: readonly Choice[], weights: Float64Array): number[] =>
  choices.map(({ answers }) => answers[0]!.reduce((sum, feature) => sum + weights[feature]!, 0))

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

/** What a language's judge makes of its articles. */
interface Judgement {
  least: Least
  /** by weights and trees that learnt from the other folds alone */
  crossed: readonly ReadShares[]
  /** the articles held back, and those learnt from */
  unseen: readonly ReadShares[]
  seen: readonly ReadShares[]
}

/** Trains the judge of a language, its tagger and its trees, and writes their files. */
function trainLanguage(own: readonly ReadArticle[], code: string): Judgement {
  const learnt = own.filter(({ article }) => article.fold >= 0)
  const held = own.filter(({ article }) => article.fold < 0)
  const taggers = trainTaggers(learnt, code)
  const choices = new Map(
    own.map((each) => [each, judgeChoices(each, taggers.at(each.article.fold) ?? null)]),
  )
  const fit = (some: readonly ReadArticle[]) => fitJudge(some.flatMap((each) => choices.get(each)!))
  const weigh = (some: readonly ReadArticle[], by: Float64Array): Weighed[] =>
    some.map((read) => weighed(read, oddsOf(choices.get(read)!, by)))
  const looksAgain = learnt[0]!.article.language.attribution.claimTrees !== undefined
  const fitTrees = (some: readonly Weighed[]) => (looksAgain ? fitSecondLook(some) : null)
  const look = (some: readonly Weighed[], by: Trees | null): ReadShares[] =>
    some.map((each) => ({ read: each.read, shares: sharesBy(each, by) }))
  const crossedOdds = crossValidate(learnt, ({ article }) => article.fold, {
    learn: fit,
    judge: weigh,
  })
  const crossed = crossValidate(crossedOdds, ({ read }) => read.article.fold, {
    learn: fitTrees,
    judge: look,
  })
  const weights = fit(learnt)
  const trees = fitTrees(crossedOdds)
  const least = leastOfLanguage(crossed, code)
  writeJudge(code, weights, least)
  if (trees) writeTreesFile(code, trees)
  const tagger = taggers.at(-1) ?? null
  const known = learnt.map((read) => weighed(read, oddsOf(judgeChoices(read, tagger), weights)))
  return { least, crossed, unseen: look(weigh(held, weights), trees), seen: look(known, trees) }
}

function writeJudge(code: string, weights: Float64Array, least: Least): void {
  const file = `src/languages/${code}/attribution/claim-weights.ts`
  writeWeights({ file, name: 'claimWeights' }, weights, judgeSteps, [
    least.text,
    possible,
    ...(wantedOfHeadlines[code] ? [least.headline] : []),
  ])
}

const writeTreesFile = (code: string, trees: Trees) =>
  writeBase64(`src/languages/${code}/attribution/claim-trees.ts`, 'claimTrees', encodeTrees(trees))

/** Trains, writes the weights of each language, prints the figures and tells what is shown. */
export function trainJudge(
  articles: readonly ReadArticle[],
  codes: readonly string[],
): ShownDrafts {
  const shown = new Map<ReadArticle, readonly boolean[]>()
  for (const code of codes) {
    const { least, crossed, unseen, seen } = trainLanguage(
      articles.filter(({ article }) => article.language.code === code),
      code,
    )
    for (const each of [...crossed, ...unseen]) shown.set(each.read, shownFrom(each, least))
    console.log(
      `${code}: shown by default from ${least.text.toFixed(2)}, headlines from ${least.headline.toFixed(2)}`,
    )
    const print = (what: string, judged: readonly JudgedArticle[]) =>
      console.log(`${code} ${what}: ${figuresOf(judged, least)}`)
    print('cross-validated', crossed)
    for (const source of sources)
      print(
        `cross-validated, ${source}`,
        crossed.filter(({ read }) => read.article.source === source),
      )
    print('held back', unseen)
    print('seen', seen)
  }
  return shown
}

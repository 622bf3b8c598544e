/** Makes the model by which the very piece is chosen; see docs/resolving.md. */
import { writeFileSync } from 'node:fs'
import type { Dependencies } from '../../../src/analysis/analyse.ts'
import { featureNames, type Feature } from '../../../src/reporting/citations/evidence.ts'
import type { ResolvingModel } from '../../../src/reporting/citations/piece-choice.ts'
import {
  countOutcomes,
  findOutcomes,
  seekInArticle,
  tellFigures,
  tellOutcome,
  type Outcome,
} from './count-shown.ts'
import { startingModel } from './starting-model.ts'
import { fitWeights, type Choice } from './fit-weights.ts'
import { folds } from '../folds.ts'
import { foldsOf, isHeldBack } from './folds.ts'
import { readBed } from './read-bed.ts'
import { choicesOf, readArticles, type ReadArticle } from './read-cases.ts'
import { hasReferences, loadLinked, loadNamed, whereReferences } from './references.ts'

/** How strongly weights are drawn to where they start from, which was set by hand. */
const pull = 1
/** What a choice of our own passages counts beside one of a real article. */
const worthOfBed = 0.25
/**
 * The precision that what is shown is to have in cross-validation, over the articles of which every
 * reference was read; and the probabilities tried. Below the first, more than one passage of our own
 * in twenty would be given another piece where its own is in no index.
 */
const wanted = 0.93
const thresholds = [0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]

interface Learnt {
  article: ReadArticle
  choices: readonly Choice[]
  fold: number
}

/** Trains, writes the model and prints the figures; `tell`: each wrong or missed reference too. */
export function trainResolving(dependencies: Omit<Dependencies, 'index'>, tell: boolean): void {
  if (!hasReferences())
    return console.log(`No real references at ${whereReferences}; set CITATIONS. Nothing was made.`)
  const named = readArticles(loadNamed(), dependencies)
  const linked = readArticles(loadLinked(), dependencies)
  const read = [...named, ...linked, ...readBed(dependencies)]
  const kept = read.filter((article) => !isHeldBack(article))
  const places = foldsOf(kept)
  const learnt = kept.map((article, i) => ({
    article,
    choices: choicesOf(article, dependencies).map((choice) => ({
      ...choice,
      weight: choice.weight * (article.source === 'bed' ? worthOfBed : 1),
    })),
    fold: places[i]!,
  }))
  const models = Array.from({ length: folds }, (_, fold) =>
    fit(learnt.filter((one) => one.fold !== fold)),
  )
  const real = learnt
    .filter(({ article }) => article.source !== 'bed')
    .map(({ article, fold }) => ({ ...seekInArticle(article, dependencies), fold }))
  const crossed = (shownFrom: number, source: string): Outcome[] =>
    real
      .filter(({ article }) => article.source === source)
      .flatMap((one) => findOutcomes(one, { ...models[one.fold]!, shownFrom }))
  const all = (shownFrom: number) => [
    ...crossed(shownFrom, 'named'),
    ...crossed(shownFrom, 'linked'),
  ]
  for (const shownFrom of thresholds)
    console.log(`cross-validated, from ${shownFrom}: ${tellFigures(countOutcomes(all(shownFrom)))}`)
  if (tell) all(thresholds[0]!).forEach(tellOutcome)
  const shownFrom =
    thresholds.find((from) => isEnough(crossed(from, 'named'))) ?? thresholds.at(-1)!
  const model = { ...fit(learnt), shownFrom }
  writeModel(model)
  const outcomes = (articles: readonly ReadArticle[]) =>
    articles.flatMap((article) => findOutcomes(seekInArticle(article, dependencies), model))
  const figures: [string, Outcome[]][] = [
    ['named, cross-validated', crossed(shownFrom, 'named')],
    ['linked, cross-validated', crossed(shownFrom, 'linked')],
    ['linked, held back', outcomes(linked.filter(isHeldBack))],
    ['named, learnt from', outcomes(named)],
    ['linked, learnt from', outcomes(linked.filter((article) => !isHeldBack(article)))],
  ]
  console.log(`shown from ${shownFrom}`)
  for (const [what, some] of figures) console.log(`${what}: ${tellFigures(countOutcomes(some))}`)
}

function fit(some: readonly Learnt[]): Pick<ResolvingModel, 'bias' | 'weights'> {
  const { bias, weights } = fitWeights(
    some.flatMap(({ choices }) => choices),
    {
      bias: startingModel.bias,
      weights: featureNames.map((name) => startingModel.weights[name]),
    },
    pull,
  )
  const rounded = featureNames.map((name, i): [Feature, number] => [
    name,
    Math.round(100 * weights[i]!) / 100,
  ])
  return {
    bias: Math.round(100 * bias) / 100,
    weights: Object.fromEntries(rounded) as Record<Feature, number>,
  }
}

function isEnough(outcomes: readonly Outcome[]): boolean {
  const { right, shown } = countOutcomes(outcomes)
  return right >= wanted * shown
}

function writeModel({ bias, weights, shownFrom }: ResolvingModel): void {
  const quoted = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`)
  const lines = featureNames.map((name) => `    ${quoted(name)}: ${weights[name]},\n`)
  writeFileSync(
    'src/reporting/citations/resolving-model.ts',
    '/** Made by `npm run train -- resolving`; see docs/resolving.md. */\n' +
      `import type { ResolvingModel } from './piece-choice.ts'\n\n` +
      `export const resolvingModel: ResolvingModel = {\n  bias: ${bias},\n` +
      `  shownFrom: ${shownFrom},\n  weights: {\n${lines.join('')}  },\n}\n`,
  )
}

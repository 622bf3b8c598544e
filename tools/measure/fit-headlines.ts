/**
 * npx tsx tools/measure/fit-headlines.ts: fits the weights of src/reporting/links/page-related.ts on
 * graded pairs of news articles (SemEval 2022, Task 8) and prints them, with precision and recall
 * under five-fold cross-validation. A logistic model: does the headline of one article tell that it
 * is on the matter of the other one, whose text is known?
 * The pairs are not part of the project: RELATED names their folder, ../shared/related is looked for
 * otherwise.
 */
import { existsSync } from 'node:fs'
import { parseOptions } from '../parse-options.ts'
import { analyse } from '../../src/analysis/analyse.ts'
import { getLanguage } from '../../src/languages/index.ts'
import {
  createHeadlineMatter,
  type CompareHeadline,
} from '../../src/reporting/links/headline-matter.ts'
import { readHeadlineFeatures } from '../../src/reporting/links/page-related.ts'
import { createSalience } from '../../src/reporting/terms/salience.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import { fromText } from '../annotate/from-text.ts'
import { readJsonLines } from '../read-json-lines.ts'

interface GradedArticle {
  id: string
  lang: string
  title?: string
  date?: string
  text?: string
}
interface GradedPair {
  a: string
  b: string
  /** 1 the same story, 4 another */
  overall: number
}
interface Case {
  features: number[]
  isSame: boolean
}

/** Up to this grade two articles are on one matter. */
const same = 2
const folds = 5
const steps = 3000
const rate = 0.3
const decay = 0.001

parseOptions(import.meta.filename, {})
const folder = process.env.RELATED ?? '../shared/related'
if (!existsSync(`${folder}/semeval22-pairs.jsonl.gz`)) {
  console.log(`No graded pairs at ${folder}; set RELATED to their folder. Nothing was fitted.`)
  process.exit(0)
}
const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
const cases = readCases()
const right = cases.filter(({ isSame }) => isSame).length
console.log(`${cases.length} pairs of a text and a headline, ${right} on one matter`)
console.log(
  `start and weights: ${fit(cases)
    .map((weight) => weight.toFixed(2))
    .join(', ')}`,
)
const judged = crossValidate(cases)
for (const threshold of [0.4, 0.5, 0.6, 0.7]) {
  const shown = judged.filter(({ probability }) => probability >= threshold)
  const hits = shown.filter(({ isSame }) => isSame).length
  const [precision, recall] = [hits / shown.length, hits / right].map((share) => share.toFixed(2))
  console.log(`from ${threshold}: precision ${precision}, recall ${recall}`)
}

function load<Line>(file: string): Line[] {
  return readJsonLines<Line>(`${folder}/${file}`)
}

function readCases(): Case[] {
  const articles = new Map(
    load<GradedArticle>('semeval22-articles.jsonl.gz').map((article) => [article.id, article]),
  )
  const compares = new Map<string, CompareHeadline>()
  return load<GradedPair>('semeval22-pairs.jsonl.gz').flatMap(({ a, b, overall }) =>
    [
      [a, b],
      [b, a],
    ].flatMap(([one, two]) => {
      const article = articles.get(one!)
      const title = articles.get(two!)?.title
      const isReadable = article?.text && title && getLanguage(article.lang)
      if (!isReadable || article.lang !== articles.get(two!)!.lang) return []
      const compare = compares.get(one!) ?? compareTo(article)
      compares.set(one!, compare)
      const features = readHeadlineFeatures(compare(title))
      return [{ features: [1, ...features], isSame: overall <= same }]
    }),
  )
}

function compareTo({
  text = '',
  lang,
  date = null,
  title = null,
}: {
  id: string
  text?: string
  lang: string
  date?: string | null
  title?: string | null
}): CompareHeadline {
  const { article, document } = fromText(text, { lang, date, title, url: null })
  const { entities } = analyse(article, document, dependencies)
  const salience = createSalience(document, entities, dependencies.knowledge)
  return createHeadlineMatter(document, entities, salience)
}

function probabilityOf({ features }: Case, weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * weights[i]!, 0)))
}

/** Maximum likelihood with a Gaussian prior, by gradient descent over all cases. */
function fit(some: readonly Case[]): number[] {
  let weights = some[0]!.features.map(() => 0)
  for (let step = 0; step < steps; step++) {
    const slopes = weights.map(() => 0)
    for (const one of some) {
      const error = probabilityOf(one, weights) - Number(one.isSame)
      one.features.forEach((value, i) => (slopes[i]! += error * value))
    }
    weights = weights.map(
      (weight, i) => weight - rate * (slopes[i]! / some.length + decay * weight),
    )
  }
  return weights
}

/** Each case judged by weights of the other folds; two sides of one pair stand in one fold. */
function crossValidate(all: readonly Case[]): (Case & { probability: number })[] {
  const foldOf = (i: number) => Math.floor(i / 2) % folds
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = fit(all.filter((_, i) => foldOf(i) !== fold))
    return all
      .filter((_, i) => foldOf(i) === fold)
      .map((one) => ({ ...one, probability: probabilityOf(one, weights) }))
  })
}

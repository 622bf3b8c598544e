/** Makes the weights by which cited pieces are kept or dropped; see docs/models.md. */
import {
  judgePieces,
  likeliest,
  pieceSteps,
} from '../../../src/annotate/citations/judge/judge-pieces.ts'
import { pieceFeatures } from '../../../src/annotate/citations/judge/piece-features.ts'
import { isNamedByNoun } from '../../../src/languages/citations/citation-drafts.ts'
import { makeRandom } from '../random.ts'
import { fitChoices, type Choice } from '../claims/fit-choice.ts'
import { isOfPapers, pieceWorth, sources } from '../claims/source-worth.ts'
import { crossValidate } from '../folds.ts'
import { writeWeights } from '../write-weights.ts'
import { pairSpans, type ReadPieces } from './read-pieces.ts'

const isReal = ({ article }: ReadPieces) => isOfPapers(article)

const isOfNoun = ({ given }: ReadPieces, index: number) => isNamedByNoun(given.drafts[index]!)

/** Languages in which our own articles label every outlet that is cited without the noun of a piece. */
const labelledWhole = new Set(['ar'])

/**
 * What an article teaches. In other languages many of ours label no outlet that is cited without
 * the noun of a piece, though they cite some: only those that label one teach which of these drafts
 * are none.
 */
function choicesOf(article: ReadPieces): Choice[] {
  const { choices } = article
  const teachesAll =
    isReal(article) ||
    labelledWhole.has(article.article.language.code) ||
    choices.some((choice, i) => choice?.right[0] && !isOfNoun(article, i))
  return choices.filter(
    (choice, i): choice is Choice => choice !== null && (teachesAll || isOfNoun(article, i)),
  )
}

/** Learns from the drafts of articles of one language. */
const fitPieces = (articles: readonly ReadPieces[]): Float64Array =>
  fitChoices(
    articles.flatMap((each) => {
      const worth = pieceWorth[each.article.source]
      return choicesOf(each).map((choice) => ({ ...choice, worth }))
    }),
    { size: pieceFeatures, epochs: 10, rate: 0.012, decay: 0.05, random: makeRandom(20261127) },
  )

/** An article with how probable each of its drafts is. */
interface Judged {
  article: ReadPieces
  shares: readonly number[]
}

const judge = (articles: readonly ReadPieces[], weights: Float64Array): Judged[] =>
  articles.map((article) => ({
    article,
    shares: judgePieces(article.given, { weights }),
  }))

/** What is found, labelled and right of it when drafts are kept from this share on. */
function countAt(judged: readonly Judged[], sure: number) {
  const counts = { right: 0, found: 0, labelled: 0 }
  for (const { article, shares } of judged) {
    const { given, labels } = article
    const kept = likeliest(given.drafts, shares, sure).map((i) => given.drafts[i]!)
    counts.found += kept.length
    counts.labelled += labels.length
    counts.right += pairSpans(labels, kept).length
  }
  return counts
}

const f1Of = ({ right, found, labelled }: ReturnType<typeof countAt>) =>
  (2 * right) / (found + labelled)

/** The precision that what is shown keeps in cross-validation on real articles, by language. */
const wantedIn: Record<string, number> = { ar: 0.71, en: 0.82 }

/**
 * From which share on, in hundredths, drafts of real articles are right often enough. Our own would
 * not do: they cite more plainly, so that what is sure in them leaves out most elsewhere.
 */
function thresholdOf(judged: readonly Judged[], wanted: number): number {
  const real = judged.filter(({ article }) => isReal(article))
  const isEnough = (sure: number) => {
    const { right, found } = countAt(real, sure)
    return right >= wanted * found
  }
  return Array.from({ length: 80 }, (_, i) => (i + 15) / 100).find(isEnough)!
}

/** Trains, writes the weights of each language and prints the figures. */
export function trainPieces(articles: readonly ReadPieces[], codes: readonly string[]): void {
  for (const code of codes) {
    const own = articles.filter(({ article }) => article.language.code === code)
    const of = (keep: (fold: number) => boolean) => own.filter(({ article }) => keep(article.fold))
    const learnt = of((fold) => fold >= 0)
    const crossed = crossValidate(learnt, ({ article }) => article.fold, {
      learn: fitPieces,
      judge,
    })
    const weights = fitPieces(learnt)
    const sure = thresholdOf(crossed, wantedIn[code]!)
    const file = `src/languages/${code}/citation/piece-weights.ts`
    writeWeights({ file, name: 'pieceWeights' }, weights, pieceSteps, [sure])
    console.log(`${code}: shown from ${sure}`)
    const print = (what: string, judged: readonly Judged[]) => {
      const counts = countAt(judged, sure)
      const { right, found, labelled } = counts
      const reached = judged.reduce(
        (sum, { article: { labels, given } }) => sum + pairSpans(labels, given.drafts).length,
        0,
      )
      console.log(
        `${code} ${what}: precision ${(right / found).toFixed(3)}, ` +
          `recall ${(right / labelled).toFixed(3)}, F1 ${f1Of(counts).toFixed(3)} ` +
          `(${right} of ${found} found, ${labelled} labelled, ${reached} proposed)`,
      )
    }
    print('cross-validated', crossed)
    for (const source of sources)
      print(
        `cross-validated, ${source}`,
        crossed.filter(({ article: { article } }) => article.source === source),
      )
    print(
      'held back',
      judge(
        of((fold) => fold < 0),
        weights,
      ),
    )
    print('seen', judge(learnt, weights))
  }
}

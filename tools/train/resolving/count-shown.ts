import type { Dependencies } from '../../../src/analysis/analyse.ts'
import type { Citation } from '../../../src/model/annotation.ts'
import {
  choosePieces,
  seekPieces,
  type Sought,
} from '../../../src/reporting/citations/resolve-citations.ts'
import type { ResolvingModel } from '../../../src/reporting/citations/piece-choice.ts'
import type { Reference } from './references.ts'
import { nearestTo, type ReadArticle } from './read-cases.ts'

/** What became of one labelled reference. */
export interface Outcome {
  reference: Reference
  article: ReadArticle
  /** the citation that was read for it */
  citation: Citation | null
  /** its best piece; a copy of the citing article is none */
  shown: { url: string; title: string; score: number } | null
  isRight: boolean
}

/** An article with what may be the pieces of its citations, read once for all models. */
export interface SoughtArticle {
  article: ReadArticle
  sought: Sought
}

export const seekInArticle = (
  article: ReadArticle,
  { knowledge }: Pick<Dependencies, 'knowledge'>,
): SoughtArticle => {
  const { document, entities, citations, index } = article
  return { article, sought: seekPieces(citations, { document, entities }, index, knowledge) }
}

/** Chooses the pieces of an article by a model and compares them with its references. */
export function findOutcomes({ article, sought }: SoughtArticle, model: ResolvingModel): Outcome[] {
  const { references } = article
  const resolved = choosePieces(sought, model)
  return references
    .filter(({ isNamed }) => isNamed)
    .map((reference) => {
      const citation = nearestTo(reference, resolved) ?? null
      const best = citation?.resolved[0]
      const shown = best && !reference.self.includes(best.url) ? best : null
      return {
        reference,
        article,
        citation,
        shown,
        isRight: shown !== null && reference.right.includes(shown.url),
      }
    })
}

export interface Figures {
  labelled: number
  read: number
  shown: number
  right: number
}

export const countOutcomes = (outcomes: readonly Outcome[]): Figures => ({
  labelled: outcomes.length,
  read: outcomes.filter(({ citation }) => citation !== null).length,
  shown: outcomes.filter(({ shown }) => shown !== null).length,
  right: outcomes.filter(({ isRight }) => isRight).length,
})

export const tellFigures = ({ labelled, read, shown, right }: Figures): string =>
  `${labelled} labelled, ${read} read; precision ${(right / (shown || 1)).toFixed(3)} ` +
  `(${right}/${shown})  recall ${(right / (labelled || 1)).toFixed(3)} (${right}/${labelled})`

/** Prints what became of a reference. */
export function tellOutcome({ reference, citation, shown, isRight }: Outcome): void {
  if (isRight) return console.log(`  right: «${reference.span}» ${shown?.score}`)
  const what = shown ? `${shown.title} ${shown.score}` : citation ? 'nothing' : 'unread'
  console.log(`  ${reference.article} «${reference.span}»: ${what}; is ${reference.right[0]}`)
}

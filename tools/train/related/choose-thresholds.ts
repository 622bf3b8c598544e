/** From which probability on reports are shown, by language: chosen where the figures are not read. */
import { foldOf, folds } from '../folds.ts'
import type { MatterExample } from './examples.ts'
import { figuresOf } from './figures.ts'

export interface Wanted {
  precision: number
  /** on each of these lists of beds, taken together */
  beds: readonly (readonly string[])[]
}

/**
 * By language. 34 Arabic articles are few, and thresholds of few are loose: 0.92 of these is what
 * keeps 0.85 of those that took no part.
 */
export const wantedOwn: Record<string, Wanted> = {
  ar: { precision: 0.92, beds: [['ar-events']] },
  en: { precision: 0.9, beds: [['ecb+'], ['semeval-en']] },
}
export const wantedAcross: Wanted = {
  precision: 0.9,
  beds: [['across-ar-en', 'across-en-ar']],
}

interface Judged {
  share: number
  isRight: boolean
}

/** Fewer say too little of a precision. */
const fewest = 20

/** The least share from which on so much is right. */
function leastOf(judged: readonly Judged[], precision: number): number {
  let [right, least] = [0, 1]
  const ordered = [...judged].sort((a, b) => b.share - a.share)
  ordered.forEach(({ share, isRight }, i) => {
    right += Number(isRight)
    if (i + 1 >= fewest && right / (i + 1) >= precision) least = share
  })
  return least
}

/**
 * The threshold that all folds give; in words also what the ones that four folds give show on the
 * fifth.
 */
export function chooseThreshold(
  examples: readonly MatterExample[],
  shares: readonly number[],
  { precision, beds }: Wanted,
): { least: number; told: string } {
  const leastAt = (keep: (fold: number) => boolean) =>
    Math.max(
      ...beds.map((list) =>
        leastOf(
          examples.flatMap(({ bed, grade, rank, article }, i) =>
            list.includes(bed) && grade !== null && rank !== null && keep(foldOf(article.group))
              ? [{ share: shares[i]!, isRight: grade > 0 }]
              : [],
          ),
          precision,
        ),
      ),
    )
  const leasts = Array.from({ length: folds }, (_, fold) => leastAt((other) => other !== fold))
  const isShown = ({ article }: MatterExample, i: number) =>
    shares[i]! >= leasts[foldOf(article.group)]!
  const least = Math.ceil(100 * leastAt(() => true)) / 100
  const crossed = beds.map(
    (list) =>
      `  ${list.join(', ')}, each fold by the others' threshold: ${figuresOf(list, examples, isShown)}`,
  )
  return { least, told: [`shown from ${least}`, ...crossed].join('\n') }
}

/** From which probability on reports are shown, by language: chosen where the figures are not read. */
import { foldOf, folds } from '../folds.ts'
import { makeRandom } from '../random.ts'
import type { MatterExample } from './examples.ts'
import { figuresOf } from './figures.ts'

export interface Wanted {
  precision: number
  /**
   * of a hundred draws of articles, with repetition, how many must have this precision; 50 is about
   * the precision itself
   */
  draws: number
  /** on each of these lists of beds, taken together */
  beds: readonly (readonly string[])[]
}

/**
 * By language. Two lists of different making hold a threshold that fits one of them by chance;
 * across languages, where one article may bring fifty pairs, four draws in five do.
 */
export const wantedOwn: Record<string, Wanted> = {
  ar: { precision: 0.85, draws: 50, beds: [['ar-events'], ['semeval-ar']] },
  en: { precision: 0.9, draws: 50, beds: [['ecb+'], ['semeval-en']] },
}
export const wantedAcross: Wanted = {
  precision: 0.85,
  draws: 80,
  beds: [['across-ar-en', 'across-en-ar']],
}

interface Judged {
  share: number
  isRight: boolean
  /** its article or event */
  group: string
}

/** Fewer say too little of a precision. */
const fewest = 20
const resamples = 200

/** How often each group was drawn, of as many draws as there are groups. */
function draw(groups: readonly string[], random: () => number): Map<string, number> {
  const drawn = new Map<string, number>()
  for (let i = 0; i < groups.length; i++) {
    const group = groups[Math.floor(random() * groups.length)]!
    drawn.set(group, (drawn.get(group) ?? 0) + 1)
  }
  return drawn
}

/**
 * The least share from which on so much is right in so many draws of articles (the bootstrap of
 * clusters, Efron and Tibshirani 1993).
 */
function leastOf(judged: readonly Judged[], { precision, draws }: Wanted): number {
  const ordered = [...judged].sort((a, b) => b.share - a.share)
  const enough = new Uint16Array(ordered.length)
  const groups = [...new Set(ordered.map(({ group }) => group))]
  const random = makeRandom(resamples)
  for (let k = 0; k < resamples; k++) {
    const drawn = draw(groups, random)
    let [right, all] = [0, 0]
    ordered.forEach(({ isRight, group }, i) => {
      const times = drawn.get(group) ?? 0
      all += times
      right += isRight ? times : 0
      if (right >= precision * all) enough[i]!++
    })
  }
  const last = enough.findLastIndex(
    (count, i) => i + 1 >= fewest && count >= (draws * resamples) / 100,
  )
  return ordered[last]?.share ?? 1
}

/**
 * The threshold that all folds give; in words also what the ones that four folds give show on the
 * fifth.
 */
export function chooseThreshold(
  examples: readonly MatterExample[],
  shares: readonly number[],
  wanted: Wanted,
): { least: number; told: string } {
  const { beds } = wanted
  const leastAt = (keep: (fold: number) => boolean) =>
    Math.max(
      ...beds.map((list) =>
        leastOf(
          examples.flatMap(({ bed, grade, rank, article }, i) =>
            list.includes(bed) && grade !== null && rank !== null && keep(foldOf(article.group))
              ? [{ share: shares[i]!, isRight: grade > 0, group: article.group }]
              : [],
          ),
          wanted,
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

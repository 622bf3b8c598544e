/**
 * The second look at an article's candidates, together (judge-together.ts): it learns from how
 * probable each was by weights that saw neither its own fold nor the one that is judged.
 */
import { withoutOtherDays } from '../../../src/reporting/related/judge-matter.ts'
import { probabilityOf, type Trees } from '../../../src/model/decision-trees.ts'
import {
  likenessesTo,
  readTogether,
  type Considered,
  type Likeness,
} from '../../../src/reporting/related/judge-together.ts'
import { foldOf, folds } from '../folds.ts'
import type { MatterExample } from './examples.ts'

/** The numbers that trees are fitted to, of each example. */
type Fit = (
  examples: readonly MatterExample[],
  numbers: ReadonlyMap<MatterExample, number[]>,
) => Trees

/** An example with the candidates of its article. */
interface Placed {
  one: MatterExample
  candidates: readonly MatterExample[]
  considered: readonly Considered[]
  likenesses: readonly Likeness[]
}

const foldOfExample = ({ article }: MatterExample): number => foldOf(article.group)

const judge = (one: MatterExample, numbers: readonly number[], trees: Trees): number =>
  withoutOtherDays(probabilityOf(numbers, trees), one.numbers)

/** Examples by article and bed, each beside the candidates of its list. */
function place(examples: readonly MatterExample[]): Placed[] {
  const lists = new Map<string, MatterExample[]>()
  for (const one of examples) {
    const key = `${one.bed} ${one.article.id}`
    lists.set(key, [...(lists.get(key) ?? []), one])
  }
  return [...lists.values()].flatMap((list) => {
    const candidates = list.filter(({ rank }) => rank !== null)
    const considered = candidates.map((one) => one.considered)
    return list.map((one): Placed => {
      const likenesses = likenessesTo(one.considered, considered)
      return { one, candidates, considered, likenesses }
    })
  })
}

/**
 * How probable each example is by itself where the fold of the first number is judged: by weights
 * that saw neither this fold nor its own.
 */
function sharesAlone(examples: readonly MatterExample[], fit: Fit): Map<MatterExample, number>[] {
  const own = new Map(examples.map((one) => [one, one.numbers]))
  const shares = Array.from({ length: folds }, () => new Map<MatterExample, number>())
  for (let first = 0; first < folds; first++)
    for (let second = first; second < folds; second++) {
      const without = examples.filter(
        (one) => foldOfExample(one) !== first && foldOfExample(one) !== second,
      )
      const trees = fit(without, own)
      for (const one of examples) {
        if (foldOfExample(one) === second) shares[first]!.set(one, judge(one, one.numbers, trees))
        if (foldOfExample(one) === first) shares[second]!.set(one, judge(one, one.numbers, trees))
      }
    }
  return shares
}

/** The numbers of each example beside its list. */
function numbersBy(
  placed: readonly Placed[],
  shareOf: (one: MatterExample) => number,
): Map<MatterExample, number[]> {
  return new Map(
    placed.map(({ one, candidates, considered, likenesses }) => {
      const given = { one: one.considered, share: shareOf(one), likenesses }
      return [one, readTogether(given, considered, candidates.map(shareOf))]
    }),
  )
}

export interface Together {
  /** cross-validated, in the order of the examples */
  shares: number[]
  alone: Trees
  among: Trees
}

/** Fits both looks; `fit` is given which numbers it fits to. */
export function fitTogether(examples: readonly MatterExample[], fit: Fit): Together {
  const placed = place(examples)
  const alone = sharesAlone(examples, fit)
  const judged = new Map<MatterExample, number>()
  for (let fold = 0; fold < folds; fold++) {
    const numbers = numbersBy(placed, (one) => alone[fold]!.get(one)!)
    const trees = fit(
      examples.filter((one) => foldOfExample(one) !== fold),
      numbers,
    )
    for (const one of examples)
      if (foldOfExample(one) === fold) judged.set(one, judge(one, numbers.get(one)!, trees))
  }
  const crossed = numbersBy(placed, (one) => alone[foldOfExample(one)]!.get(one)!)
  return {
    shares: examples.map((one) => judged.get(one)!),
    alone: fit(examples, new Map(examples.map((one) => [one, one.numbers]))),
    among: fit(examples, crossed),
  }
}

/** Cross-validation: everything is judged by what was learnt from the others alone. */
import { fnvStart, fnvStep } from '../../src/model/fnv.ts'

/** How many parts there are. */
export const folds = 5

/** The article of a text: sentences of UD PUD ("n01001011") have it in their first letters. */
export const articleOf = (id: string): string => (/^[nw]\d{8}$/.test(id) ? id.slice(0, 6) : id)

/** The fold of an article or of a group of articles, by a hash of its name. */
export function foldOf(id: string): number {
  let hash = fnvStart
  for (const byte of new TextEncoder().encode(`fold:${articleOf(id)}`)) hash = fnvStep(hash, byte)
  return (hash >>> 0) % folds
}

/** What is learnt from some items, and how others are judged by it. */
export interface Learner<Item, Learnt, Result> {
  learn(items: readonly Item[]): Learnt
  judge(items: readonly Item[], learnt: Learnt): readonly Result[]
}

/** Judges the items of each fold by the others, fold after fold. */
export const crossValidate = <Item, Learnt, Result>(
  items: readonly Item[],
  foldOfItem: (item: Item) => number,
  { learn, judge }: Learner<Item, Learnt, Result>,
): Result[] =>
  Array.from({ length: folds }).flatMap((_, fold) => {
    const inside = items.filter((item) => foldOfItem(item) === fold)
    return judge(inside, learn(items.filter((item) => foldOfItem(item) !== fold)))
  })

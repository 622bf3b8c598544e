import { readFileSync } from 'node:fs'
import type { Dependencies } from '../../../src/analysis/analyse.ts'
import { crossValidate, foldOf, type Learner } from '../folds.ts'
import type { Bed, Grade } from './beds.ts'
import { readExamples, type MatterExample } from './examples.ts'

/** Gives the examples of a bed, with the grades that were given by hand here. */
export function createReader(dependencies: Dependencies): (bed: Bed) => MatterExample[] {
  const byHand = JSON.parse(
    readFileSync(new URL('judged.json', import.meta.url), 'utf8'),
  ) as Record<string, Grade>
  return (bed) =>
    readExamples(bed, dependencies).map((one) => ({
      ...one,
      grade: one.grade ?? byHand[`${one.article.id} ${one.report.id}`] ?? null,
    }))
}

/** How probable each example is by what the articles and events of the other folds taught. */
export function sharesOf<Learnt>(
  examples: readonly MatterExample[],
  {
    learn,
    judge,
  }: Pick<Learner<MatterExample, Learnt, number>, 'learn'> & {
    judge(example: MatterExample, learnt: Learnt): number
  },
): number[] {
  const shares = new Map(
    crossValidate(examples, ({ article }) => foldOf(article.group), {
      learn,
      judge: (some, learnt) => some.map((one) => [one, judge(one, learnt)] as const),
    }),
  )
  return examples.map((one) => shares.get(one)!)
}

import { writeFileSync } from 'node:fs'
import { foreignShare, isTooFar, toForeign } from '../../../src/reporting/related/judge-matter.ts'
import { loadDependencies } from '../../annotate/dependencies.ts'
import { loadAcross } from './beds.ts'
import { asFiled, type MatterExample } from './examples.ts'
import type { Logistic } from '../../../src/reporting/related/logistic.ts'
import { fitLogistic } from './fit-logistic.ts'
import { chooseThreshold, wantedAcross } from './choose-thresholds.ts'
import { createReader, sharesOf } from './graded-examples.ts'

const thresholds = [0.5, 0.6, 0.7, 0.8]

/** Articles of the longer bed are many: those of which a pair was read by hand, and no others. */
export async function readAcross(): Promise<MatterExample[]> {
  const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
  const read = createReader(dependencies)
  return [loadAcross('ar', 'en'), loadAcross('en', 'ar')].flatMap((bed) => {
    const all = read({ ...bed, reports: asFiled(bed.reports, dependencies) })
    const judged = new Set(all.flatMap(({ grade, article }) => (grade === null ? [] : article.id)))
    return all.filter(({ article }) => judged.has(article.id))
  })
}

/** An unread pair of two languages is taken for one of two matters, and counts for less. */
const everyUnread = 4
const worthOfUnread = 0.5
const pullOfForeign = 10

/** Fits, measures and writes the weights for reports in another language. */
export function trainAcross(examples: readonly MatterExample[]): number {
  const fitForeign = (some: readonly MatterExample[]): Logistic =>
    fitLogistic(
      some
        .filter(
          ({ grade, numbers }, i) =>
            !isTooFar(numbers) && (grade !== null || i % everyUnread === 0),
        )
        .map(({ numbers, grade }) => ({
          numbers: toForeign(numbers),
          isRight: grade !== null && grade > 0,
          weight: grade === null ? worthOfUnread : 1,
        })),
      pullOfForeign,
    )
  const shares = sharesOf(examples, {
    learn: fitForeign,
    judge: ({ numbers }, model) => foreignShare(numbers, model),
  })
  const right = examples.filter(({ grade }) => grade !== null && grade > 0).length
  console.log(`across: ${right} pairs on one matter, of those that were read`)
  for (const least of thresholds) {
    const shown = examples.filter(({ grade }, i) => grade !== null && shares[i]! >= least)
    const hits = shown.filter(({ grade }) => grade! > 0).length
    const unread = examples.filter(({ grade }, i) => grade === null && shares[i]! >= least).length
    console.log(
      `  from ${least}: recall ${(hits / right).toFixed(3)}, precision ${(hits / shown.length).toFixed(3)}, unread ${unread}`,
    )
  }
  const chosen = chooseThreshold(examples, shares, wantedAcross)
  console.log(chosen.told)
  const { bias, weights: found } = fitForeign(examples)
  const list = found.map((weight) => Number(weight.toFixed(3)))
  writeFileSync(
    'src/reporting/related/foreign-weights.ts',
    `/** Made by npm run train -- related; see docs/resolving.md. */\nimport type { Logistic } from './logistic.ts'\n\nexport const foreignModel: Logistic = {\n  bias: ${bias.toFixed(3)},\n  weights: [\n${list.map((weight) => `    ${weight},\n`).join('')}  ],\n}\n`,
  )
  return chosen.least
}

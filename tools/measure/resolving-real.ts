/**
 * npm run measure:resolving -- --real: references of real articles whose piece is known, among real
 * records (tools/train/resolving/references.ts). Counted are labelled references: a copy of the
 * citing article is neither right nor wrong. The model learnt from most of them: `npm run train --
 * resolving` prints what it reaches on those that it did not learn from.
 */
import type { Dependencies } from '../../src/analysis/analyse.ts'
import { resolvingModel } from '../../src/reporting/citations/resolving-model.ts'
import {
  countOutcomes,
  findOutcomes,
  seekInArticle,
  tellFigures,
  tellOutcome,
} from '../train/resolving/count-shown.ts'
import { readArticles } from '../train/resolving/read-cases.ts'
import {
  hasReferences,
  loadLinked,
  loadNamed,
  whereReferences,
} from '../train/resolving/references.ts'

/** Prints precision and recall, and with `errors` each reference. */
export function measureReal(
  dependencies: Pick<Dependencies, 'knowledge' | 'clock'>,
  errors: boolean,
): void {
  if (!hasReferences())
    return console.log(
      `No real references at ${whereReferences}; set CITATIONS. Nothing was measured.`,
    )
  for (const set of [loadNamed(), loadLinked()]) {
    const outcomes = readArticles(set, dependencies).flatMap((article) =>
      findOutcomes(seekInArticle(article, dependencies), resolvingModel),
    )
    console.log(`real references, ${set.source}: ${tellFigures(countOutcomes(outcomes))}`)
    if (errors) outcomes.forEach(tellOutcome)
  }
}

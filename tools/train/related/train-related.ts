import { writeFileSync } from 'node:fs'
import { withoutOtherDays } from '../../../src/reporting/related/judge-matter.ts'
import { probabilityOf, type Trees } from '../../../src/reporting/related/decision-trees.ts'
import { matterFeatures } from '../../../src/reporting/related/matter-features.ts'
import { fold } from '../../../src/text/fold.ts'
import { loadDependencies } from '../../annotate/dependencies.ts'
import { hasBeds, loadArabicEvents, loadGradedPairs, loadLookAlikes } from './beds.ts'
import { asFiled, thinned, type MatterExample } from './examples.ts'
import { calibrate, scaledShare, scaledTrees } from './calibrate.ts'
import { fitTrees, writeTrees } from './fit-trees.ts'
import { createReader, sharesOf } from './graded-examples.ts'
import { readAcross, trainAcross } from './train-across.ts'

const settings = { trees: 150, rate: 0.05, leastLeaf: 35, pull: 15 }
/** The share of ungraded reports in the small index that the beds are read with a second time. */
const fewReports = 0.04
/**
 * What a pair counts: the texts of SemEval were cut and partly translated there and back; a pair
 * of the small index is there twice.
 */
const weights = { graded: 1, ungraded: 0.9, semeval: 0.5, small: 0.4 }
/**
 * An ungraded report from this rank on is taken for one on another matter, and every so manieth of
 * them is learnt from. Ungraded ones above were read by hand, some of them (judged.json).
 */
const farRank = 30
const everyFar = 3
/** Those beds of which every report that is likely was graded or read. */
const calibratedOn = ['ar-events', 'ecb+']
const thresholds = [0.5, 0.6, 0.7, 0.8]

/**
 * Fits the trees by which reports are judged on all beds, prints precision and recall under
 * cross-validation by article or event, and writes src/reporting/related/matter-trees.ts. The same
 * texts give the same trees. `part`: `across` for the weights of other languages alone.
 */
export async function trainRelated(part?: string): Promise<void> {
  if (!hasBeds()) {
    console.log('No labelled pairs; set RELATED to their folder. Nothing was fitted.')
    return
  }
  if (part !== 'across') trainOwn(await readAll())
  trainAcross(await readAcross())
}

/** Fits, measures and writes the trees for reports in the article's own language. */
function trainOwn(examples: readonly MatterExample[]): void {
  const judged = sharesOf(examples, { learn: fit, judge })
  const scale = calibrate(
    examples.flatMap(({ bed, grade, rank }, i) =>
      calibratedOn.includes(bed) && grade !== null && rank !== null
        ? [{ share: judged[i]!, isRight: grade > 0 }]
        : [],
    ),
  )
  const scaled = judged.map((share) => scaledShare(share, scale))
  for (const bed of new Set(examples.map((one) => one.bed))) tell(bed, examples, scaled)
  writeTreesFile(scaledTrees(fit(examples), scale))
}

async function readAll(): Promise<MatterExample[]> {
  const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
  const read = createReader(dependencies)
  const loaders = [
    loadArabicEvents,
    loadLookAlikes,
    () => loadGradedPairs('en'),
    () => loadGradedPairs('ar'),
  ]
  return loaders.flatMap((load) => {
    const bed = load()
    const filed = { ...bed, reports: asFiled(bed.reports, dependencies) }
    console.log(`${bed.name}: ${bed.articles.length} articles, ${filed.reports.length} headlines`)
    const small = bed.name.startsWith('semeval') ? [] : [thinned(filed, fewReports)]
    return [...read(filed), ...small.flatMap((one) => read({ ...one, name: `${bed.name} small` }))]
  })
}

const isUsed = ({ grade, rank }: MatterExample): boolean =>
  grade !== null || (rank !== null && rank >= farRank && rank % everyFar === 0)

const weightOf = ({ grade, bed }: MatterExample): number =>
  (grade === null ? weights.ungraded : weights.graded) *
  (bed.startsWith('semeval') ? weights.semeval : 1) *
  (bed.endsWith('small') ? weights.small : 1)

const fit = (examples: readonly MatterExample[]): Trees =>
  fitTrees(
    examples.filter(isUsed).map((one) => ({
      numbers: one.numbers,
      isRight: one.grade !== null && one.grade > 0,
      weight: weightOf(one),
    })),
    settings,
  )

const judge = ({ numbers }: MatterExample, trees: Trees): number =>
  withoutOtherDays(probabilityOf(numbers, trees), numbers)

/** Recall of the same event, by title; precision of the same event or matter among the graded. */
function tell(bed: string, examples: readonly MatterExample[], judged: readonly number[]): void {
  const idOf = ({ article, report }: MatterExample) => `${article.id} ${fold(report.title)}`
  const own = examples.flatMap((one, i) => (one.bed === bed ? [{ one, share: judged[i]! }] : []))
  const wanted = new Set(own.filter(({ one }) => one.grade === 2).map(({ one }) => idOf(one)))
  const reached = new Set(
    own.filter(({ one }) => one.grade === 2 && one.rank !== null).map(({ one }) => idOf(one)),
  )
  console.log(`${bed}: ${wanted.size} on the same event, ${reached.size} among the candidates`)
  for (const least of thresholds) {
    const shown = own.filter(({ one, share }) => one.rank !== null && share >= least)
    const found = new Set(shown.filter(({ one }) => one.grade === 2).map(({ one }) => idOf(one)))
    const graded = shown.filter(({ one }) => one.grade !== null)
    const right = graded.filter(({ one }) => one.grade! > 0).length
    console.log(
      `  from ${least}: recall ${(found.size / wanted.size).toFixed(3)}, precision ${(right / graded.length).toFixed(3)}, ungraded ${shown.length - graded.length}`,
    )
  }
}

function writeTreesFile(trees: Trees): void {
  const used = new Map<string, number>()
  for (const feature of trees.features)
    used.set(matterFeatures[feature]!, (used.get(matterFeatures[feature]!) ?? 0) + 1)
  const often = [...used].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`)
  console.log(`splits: ${often.join(', ')}`)
  writeFileSync(
    'src/reporting/related/matter-trees.ts',
    `/** Made by npm run train -- related; see docs/resolving.md. */\nexport const matterTrees =\n  '${writeTrees(trees)}'\n`,
  )
}

import { writeFileSync } from 'node:fs'
import type { Trees } from '../../../src/model/decision-trees.ts'
import { togetherFeatures } from '../../../src/reporting/related/judge-together.ts'
import { shownFrom } from '../../../src/reporting/related/matter-thresholds.ts'
import { matterFeatures } from '../../../src/reporting/related/matter-features.ts'
import { loadDependencies } from '../../annotate/dependencies.ts'
import { hasBeds, loadArabicEvents, loadGradedPairs, loadLookAlikes } from './beds.ts'
import { asFiled, thinned, type MatterExample } from './examples.ts'
import { calibrate, scaledShare, scaledTrees } from './calibrate.ts'
import { countWanted, figuresOf } from './figures.ts'
import { encodeTrees, fitTrees } from '../fit-trees.ts'
import { chooseThreshold, wantedOwn } from './choose-thresholds.ts'
import { createReader } from './graded-examples.ts'
import { readAcross, trainAcross } from './train-across.ts'
import { fitTogether } from './train-together.ts'

const settings = { trees: 150, rate: 0.05, leastLeaf: 35, pull: 15 }
/** The share of ungraded reports in the small index that the beds are read with a second time. */
const fewReports = 0.04
/**
 * What a pair counts: the texts of SemEval were cut and partly translated there and back; a pair
 * of the small index is there twice.
 */
const weights = { graded: 1, ungraded: 0.9, semeval: { graded: 1.2, ungraded: 0.5 }, small: 0.2 }
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
  const own = part === 'across' ? shownFrom.own : trainOwn(await readAll())
  writeThresholds({ own, foreign: trainAcross(await readAcross()) })
}

/** A language without labelled pairs shows what the most careful one shows. */
function writeThresholds({ own, foreign }: { own: Record<string, number>; foreign: number }): void {
  const other = Math.max(...Object.values(own))
  const list = Object.entries(own).map(([lang, least]) => `${lang}: ${least}`)
  writeFileSync(
    'src/reporting/related/matter-thresholds.ts',
    `/** Made by npm run train -- related; see docs/resolving.md. */

/**
 * From these probabilities on a report is shown: in the article's own language, in one of which no
 * pairs are labelled, and in another language than the article's.
 */
const shownFrom: { own: Record<string, number>; other: number; foreign: number } = {
  own: { ${list.join(', ')} },
  other: ${other},
  foreign: ${foreign},
}
`,
  )
}

/**
 * Fits, measures and writes the trees for reports in the article's own language; gives from which
 * probability on these are shown, by language.
 */
function trainOwn(examples: readonly MatterExample[]): Record<string, number> {
  const { shares, alone, among } = fitTogether(examples, fit)
  const scale = calibrate(
    examples.flatMap(({ bed, grade, rank }, i) =>
      calibratedOn.includes(bed) && grade !== null && rank !== null
        ? [{ share: shares[i]!, isRight: grade > 0 }]
        : [],
    ),
  )
  const scaled = shares.map((share) => scaledShare(share, scale))
  for (const bed of new Set(examples.map((one) => one.bed))) tell(bed, examples, scaled)
  writeTreesFile({ matterTrees: alone, matterTreesTogether: scaledTrees(among, scale) })
  return Object.fromEntries(
    Object.entries(wantedOwn).map(([lang, wanted]) => {
      const { least, told } = chooseThreshold(examples, scaled, wanted)
      console.log(`${lang}: ${told}`)
      return [lang, least]
    }),
  )
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

const weightOf = ({ grade, bed }: MatterExample): number => {
  const kind = grade === null ? 'ungraded' : 'graded'
  return (
    weights[kind] *
    (bed.startsWith('semeval') ? weights.semeval[kind] : 1) *
    (bed.endsWith('small') ? weights.small : 1)
  )
}

const fit = (
  examples: readonly MatterExample[],
  numbers: ReadonlyMap<MatterExample, number[]>,
): Trees =>
  fitTrees(
    examples.filter(isUsed).map((one) => ({
      numbers: numbers.get(one)!,
      isRight: one.grade !== null && one.grade > 0,
      weight: weightOf(one),
    })),
    settings,
  )

function tell(bed: string, examples: readonly MatterExample[], shares: readonly number[]): void {
  const { wanted, reached } = countWanted([bed], examples)
  console.log(`${bed}: ${wanted} on the same event, ${reached} among the candidates`)
  for (const least of thresholds)
    console.log(`  from ${least}: ${figuresOf([bed], examples, (_, i) => shares[i]! >= least)}`)
}

function writeTreesFile(all: Record<string, Trees>): void {
  const names = [...matterFeatures, ...togetherFeatures]
  const lines = Object.entries(all).map(([name, trees]) => {
    const used = new Map<string, number>()
    for (const feature of trees.features)
      used.set(names[feature]!, (used.get(names[feature]!) ?? 0) + 1)
    const often = [...used].sort((a, b) => b[1] - a[1]).map(([one, count]) => `${one} ${count}`)
    console.log(`splits of ${name}: ${often.join(', ')}`)
    return `export const ${name} =\n  '${Buffer.from(encodeTrees(trees)).toString('base64')}'\n`
  })
  writeFileSync(
    'src/reporting/related/matter-trees.ts',
    `/** Made by npm run train -- related; see docs/resolving.md. */\n${lines.join('\n')}`,
  )
}

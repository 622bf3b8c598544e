import { bytesOfTree, leaves, splits, type Trees } from '../../src/model/decision-trees.ts'

/** What trees are fitted to. */
export interface Example {
  numbers: readonly number[]
  isRight: boolean
  weight: number
}

export interface TreeSettings {
  trees: number
  rate: number
  /** the least sum of second derivatives in a leaf, and how strongly leaves are drawn to 0 */
  leastLeaf: number
  pull: number
}

const bins = 32

/** Thresholds of a feature, at most `bins` less one: between equal numbers of examples. */
function thresholdsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const found = new Set<number>()
  for (let i = 1; i < bins; i++)
    found.add(Math.fround(sorted[Math.floor((i * sorted.length) / bins)]!))
  found.delete(Math.fround(sorted.at(-1)!))
  return [...found].sort((a, b) => a - b)
}

/** Examples as the number of thresholds below each of their values, feature by feature. */
function binned(examples: readonly Example[], thresholds: readonly number[][]): Uint8Array[] {
  return thresholds.map((limits, feature) =>
    Uint8Array.from(examples, ({ numbers }) => {
      const value = Math.fround(numbers[feature]!)
      let bin = 0
      while (bin < limits.length && value > limits[bin]!) bin++
      return bin
    }),
  )
}

interface Split {
  feature: number
  bin: number
}

/**
 * Boosted trees of depth three with Newton steps on the log-likelihood (Friedman 2001; histograms
 * as in LightGBM, Ke et al. 2017). The same examples give the same trees.
 */
export function fitTrees(examples: readonly Example[], settings: TreeSettings): Trees {
  const { trees: count, rate, pull } = settings
  const thresholds = examples[0]!.numbers.map((_, feature) =>
    thresholdsOf(examples.map(({ numbers }) => numbers[feature]!)),
  )
  const state: Level = {
    columns: binned(examples, thresholds),
    thresholds,
    nodes: new Uint8Array(examples.length),
    slopes: new Float64Array(examples.length),
    curves: new Float64Array(examples.length),
    settings,
  }
  const start = startOf(examples)
  const scores = new Float64Array(examples.length).fill(start)
  const made: Trees = {
    count,
    start,
    features: new Uint8Array(count * splits),
    thresholds: new Float32Array(count * splits),
    values: new Float32Array(count * leaves),
  }
  for (let tree = 0; tree < count; tree++) {
    examples.forEach(({ isRight, weight }, i) => {
      const share = 1 / (1 + Math.exp(-scores[i]!))
      state.slopes[i] = weight * (share - Number(isRight))
      state.curves[i] = weight * share * (1 - share)
    })
    growTree(made, tree, state)
    const values = leavesOf(state, rate, pull)
    made.values.set(values, tree * leaves)
    for (let i = 0; i < scores.length; i++) scores[i]! += values[state.nodes[i]! - splits]!
  }
  return made
}

/** The log-odds of all examples together. */
function startOf(examples: readonly Example[]): number {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const right = examples.reduce((sum, { weight, isRight }) => sum + (isRight ? weight : 0), 0)
  return Math.log(right / (total - right))
}

/** Chooses a tree's splits, level by level, and leaves each example at its leaf. */
function growTree(made: Trees, tree: number, state: Level): void {
  const { columns, thresholds, nodes } = state
  nodes.fill(0)
  for (let first = 0; first < splits; first = 2 * first + 1) {
    const level = findSplits(first, state)
    level.forEach((split, k) => {
      made.features[tree * splits + first + k] = split?.feature ?? 0
      made.thresholds[tree * splits + first + k] = split
        ? thresholds[split.feature]![split.bin]!
        : Infinity
    })
    for (let i = 0; i < nodes.length; i++) {
      const split = level[nodes[i]! - first]
      nodes[i] = 2 * nodes[i]! + (!split || columns[split.feature]![i]! <= split.bin ? 1 : 2)
    }
  }
}

function leavesOf({ nodes, slopes, curves }: Level, rate: number, pull: number): number[] {
  const slope = new Float64Array(leaves)
  const curve = new Float64Array(leaves)
  for (let i = 0; i < nodes.length; i++) {
    slope[nodes[i]! - splits]! += slopes[i]!
    curve[nodes[i]! - splits]! += curves[i]!
  }
  return Array.from(slope, (sum, leaf) => Math.fround((-rate * sum) / (curve[leaf]! + pull)))
}

/** What splits are chosen by. */
interface Level {
  columns: readonly Uint8Array[]
  thresholds: readonly number[][]
  /** at which node each example stands */
  nodes: Uint8Array
  slopes: Float64Array
  curves: Float64Array
  settings: TreeSettings
}

/** Less is rounding. */
const leastGain = 1e-6

/** The best split of each node of a level; null where none is worth it. */
function findSplits(first: number, state: Level): (Split | null)[] {
  const { columns, thresholds, nodes, slopes, curves, settings } = state
  const width = first + 1
  const best: (Split | null)[] = Array.from({ length: width }, () => null)
  const gains = new Float64Array(width).fill(leastGain)
  columns.forEach((column, feature) => {
    const slope = new Float64Array(width * bins)
    const curve = new Float64Array(width * bins)
    for (let i = 0; i < column.length; i++) {
      const at = (nodes[i]! - first) * bins + column[i]!
      slope[at]! += slopes[i]!
      curve[at]! += curves[i]!
    }
    for (let node = 0; node < width; node++) {
      const [from, to] = [node * bins, (node + 1) * bins]
      const { bin, gain } = bestBin(
        slope.subarray(from, to),
        curve.subarray(from, to),
        thresholds[feature]!.length,
        settings,
      )
      if (gain <= gains[node]!) continue
      gains[node] = gain
      best[node] = { feature, bin }
    }
  })
  return best
}

const sumOf = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0)

/** The bin after which a split gains most, of a node's histogram of slopes and curves. */
function bestBin(
  slope: Float64Array,
  curve: Float64Array,
  limit: number,
  { leastLeaf, pull }: TreeSettings,
): { bin: number; gain: number } {
  const worth = (slopes: number, curves: number) => (slopes * slopes) / (curves + pull)
  const [slopes, curves] = [sumOf(slope), sumOf(curve)]
  const best = { bin: 0, gain: 0 }
  let [left, weight] = [0, 0]
  for (let bin = 0; bin < limit; bin++) {
    left += slope[bin]!
    weight += curve[bin]!
    if (weight < leastLeaf || curves - weight < leastLeaf) continue
    const gain = worth(left, weight) + worth(slopes - left, curves - weight) - worth(slopes, curves)
    if (gain > best.gain) Object.assign(best, { bin, gain })
  }
  return best
}

/** The bytes that openTrees reads in base64. */
export function encodeTrees({ count, features, thresholds, values, start }: Trees): Uint8Array {
  const bytes = new Uint8Array(4 + count * bytesOfTree)
  const view = new DataView(bytes.buffer)
  view.setFloat32(0, start, true)
  for (let tree = 0, at = 4; tree < count; tree++) {
    for (let i = 0; i < splits; i++) bytes[at++] = features[tree * splits + i]!
    for (let i = 0; i < splits; i++, at += 4)
      view.setFloat32(at, thresholds[tree * splits + i]!, true)
    for (let i = 0; i < leaves; i++, at += 4) view.setFloat32(at, values[tree * leaves + i]!, true)
  }
  return bytes
}

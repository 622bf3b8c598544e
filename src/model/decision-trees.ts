/** Boosted decision trees: a probability from numbers (Friedman 2001), as tools/train fits them. */
import { fromBase64 } from './base64.ts'

/** Splits of a tree of depth three, level by level, and its leaves. */
export const splits = 7
export const leaves = 8
/** Bytes of a tree: features, thresholds (float32), leaves (float32). */
export const bytesOfTree = splits + 4 * splits + 4 * leaves

export interface Trees {
  count: number
  features: Uint8Array
  thresholds: Float32Array
  values: Float32Array
  /** the log-odds before any tree */
  start: number
}

/** `base64`: the start (float32, little-endian), then the trees, one after another. */
export function openTrees(base64: string): Trees {
  const bytes = new Uint8Array(fromBase64(base64))
  const view = new DataView(bytes.buffer)
  const count = (bytes.length - 4) / bytesOfTree
  const trees: Trees = {
    count,
    features: new Uint8Array(count * splits),
    thresholds: new Float32Array(count * splits),
    values: new Float32Array(count * leaves),
    start: view.getFloat32(0, true),
  }
  for (let tree = 0, at = 4; tree < count; tree++) {
    for (let i = 0; i < splits; i++) trees.features[tree * splits + i] = bytes[at++]!
    for (let i = 0; i < splits; i++, at += 4)
      trees.thresholds[tree * splits + i] = view.getFloat32(at, true)
    for (let i = 0; i < leaves; i++, at += 4)
      trees.values[tree * leaves + i] = view.getFloat32(at, true)
  }
  return trees
}

/** The probability, 0–1. At a split, numbers up to its threshold go left. */
export function probabilityOf(
  numbers: readonly number[],
  { count, features, thresholds, values, start }: Trees,
): number {
  let sum = start
  for (let tree = 0; tree < count; tree++) {
    let node = 0
    while (node < splits) {
      const split = tree * splits + node
      node = 2 * node + (Math.fround(numbers[features[split]!]!) <= thresholds[split]! ? 1 : 2)
    }
    sum += values[tree * leaves + node - splits]!
  }
  return 1 / (1 + Math.exp(-sum))
}

import { describe, expect, it } from 'vitest'
import { labelCount, tableSize } from '../../../src/annotate/entities/labels.ts'
import { linkParts } from '../../../src/annotate/entities/links.ts'
import {
  addWeights,
  decodeModel,
  hasAnyFeature,
} from '../../../src/annotate/entities/sequence-model.ts'

/** Weights of two features, 5 and 5 + 300, of which the second has two labels. */
const head = 4 + linkParts * tableSize
const parts = [
  [1, 2],
  [0, 1, 2],
  [7, 3, 0x80],
  [5, 0xac, 2],
]
const features = parts.flat()
function weightsOf(count: number): Uint8Array {
  const bytes = new Uint8Array(head + 8 + features.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(head, count, true)
  view.setUint32(head + 4, 3, true)
  bytes.set(features, head + 8)
  return bytes
}

describe('decodeModel', () => {
  it('reads gaps of one byte and of two', () => {
    const model = decodeModel(weightsOf(2))
    const found = Int32Array.of(5, 305, 6)
    const scores = new Float32Array(labelCount)
    addWeights(model, found, 0, 3, scores, 0)
    expect([...scores.subarray(0, 3)]).toEqual([7, 3, -128])
    expect(hasAnyFeature(model, found, 1)).toBe(true)
    expect(hasAnyFeature(model, found.subarray(2), 1)).toBe(false)
  })

  it('finds the weights of a feature behind those of others in its block of hashes', () => {
    const counts = [1, 2, 0, 1, 1]
    const labels = [1, 0, 2, 3, 4]
    const values = [7, 3, 0x80, 9, 5]
    // features 5, 37, 40, 63 and 64
    const gaps = [5, 32, 3, 23, 1]
    const bytes = new Uint8Array(head + 8 + 20)
    const view = new DataView(bytes.buffer)
    view.setUint32(head, counts.length, true)
    view.setUint32(head + 4, labels.length, true)
    bytes.set([...counts, ...labels, ...values, ...gaps], head + 8)
    const model = decodeModel(bytes)
    const scoresOf = (feature: number) => {
      const scores = new Float32Array(labelCount)
      addWeights(model, Int32Array.of(feature), 0, 1, scores, 0)
      return [...scores.subarray(0, 5)]
    }
    expect(scoresOf(5)).toEqual([0, 7, 0, 0, 0])
    expect(scoresOf(37)).toEqual([3, 0, -128, 0, 0])
    expect(scoresOf(40)).toEqual([0, 0, 0, 0, 0])
    expect(scoresOf(63)).toEqual([0, 0, 0, 9, 0])
    expect(scoresOf(64)).toEqual([0, 0, 0, 0, 5])
    expect(scoresOf(36)).toEqual([0, 0, 0, 0, 0])
    expect(hasAnyFeature(model, Int32Array.of(40), 1)).toBe(true)
  })

  it('refuses weights that are cut short, wherever they end', () => {
    expect(() => decodeModel(weightsOf(3))).toThrow(RangeError)
    for (let left = 1; left <= features.length; left++)
      expect(() =>
        decodeModel(weightsOf(2).subarray(0, head + 8 + features.length - left)),
      ).toThrow(RangeError)
  })
})

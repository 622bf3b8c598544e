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

  it('refuses weights that are cut short, wherever they end', () => {
    expect(() => decodeModel(weightsOf(3))).toThrow(RangeError)
    for (let left = 1; left <= features.length; left++)
      expect(() =>
        decodeModel(weightsOf(2).subarray(0, head + 8 + features.length - left)),
      ).toThrow(RangeError)
  })
})

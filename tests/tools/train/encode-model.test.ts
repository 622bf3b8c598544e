import { expect, it } from 'vitest'
import { featureSpace } from '../../../src/annotate/entities/feature-numbers.ts'
import { labelCount, tableSize } from '../../../src/annotate/entities/labels.ts'
import { linkParts } from '../../../src/annotate/entities/links.ts'
import {
  addWeights,
  decodeModel,
  hasAnyFeature,
} from '../../../src/annotate/entities/sequence-model.ts'
import { encodeModel } from '../../../tools/train/encode-model.ts'

it('writes what the reader of weights reads, and features of the vocabulary without weights', () => {
  const rows = new Int32Array(featureSpace).fill(-1)
  const features = [0, 31, featureSpace - 1]
  features.forEach((feature, row) => (rows[feature] = row))
  const weights = new Float32Array(features.length * labelCount)
  weights.set([1, 0, -0.5])
  weights[2 * labelCount + 4] = 2
  const model = decodeModel(
    new Uint8Array(
      encodeModel(
        {
          vocabulary: new Set([31]),
          rows,
          weights,
          transitions: new Float32Array(linkParts * tableSize),
        },
        0.1,
      ),
    ),
  )
  const scores = new Float32Array(labelCount)
  addWeights(model, Int32Array.from([...features, 7]), 0, 4, scores, 0)
  expect([...scores.subarray(0, 5)].map((score) => score * model.step)).toEqual([
    expect.closeTo(1),
    0,
    expect.closeTo(-0.5),
    0,
    expect.closeTo(2),
  ])
  expect(hasAnyFeature(model, Int32Array.of(31), 1)).toBe(true)
  expect(hasAnyFeature(model, Int32Array.of(32), 1)).toBe(false)
})

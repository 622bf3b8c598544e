import { expect, it } from 'vitest'
import { readSparseWeights } from '../../src/annotate/sparse-weights.ts'
import { pushSparseWeights } from '../../tools/train/push-sparse-weights.ts'

const labels = 3

function readBack(bytes: number[], at = 0): [number, number, number][] {
  const found: [number, number, number][] = []
  readSparseWeights(Uint8Array.from(bytes), at, (...weight) => found.push(weight))
  return found
}

it('reads the weights that were written, behind what stands before them', () => {
  const weights = new Float64Array(400 * labels)
  weights[1] = 0.5
  weights[2] = -2
  weights[399 * labels] = 1
  const bytes = [7, 7]
  pushSparseWeights(bytes, weights, labels, 4)
  expect(readBack(bytes, 2)).toEqual([
    [0, 1, 2],
    [0, 2, -8],
    [399, 0, 4],
  ])
})

it('leaves out what rounds to no step, and clips what a byte cannot hold', () => {
  const bytes: number[] = []
  pushSparseWeights(bytes, [0.1, 0, 0, 100, -100, 0], labels, 4)
  expect(readBack(bytes)).toEqual([
    [1, 0, 127],
    [1, 1, -127],
  ])
})

it('refuses more labels than a byte has bits', () => {
  expect(() => pushSparseWeights([], [], 9, 4)).toThrow('9 labels do not fit into a byte')
})

import { expect, it } from 'vitest'
import { makeRandom } from '../../../tools/train/random.ts'
import { assign, findCentres, normalise } from '../../../tools/train/usage/cluster.ts'

it('puts vectors that point the same way into one cluster', () => {
  const values = Float32Array.from([1, 0.1, 2, 0.1, 9, 0.5, 0.1, 1, 0.2, 3, 0, 5])
  const vectors = { values, size: 2 }
  normalise(vectors)
  const nearest = [...assign(vectors, findCentres(vectors, 2, 8, makeRandom(3)))]
  expect(new Set(nearest.slice(0, 3)).size).toBe(1)
  expect(new Set(nearest.slice(3)).size).toBe(1)
  expect(nearest[0]).not.toBe(nearest[5])
})

import type { Random } from '../random.ts'

/** Vectors of one length, one after the other. */
export interface Vectors {
  values: Float32Array
  size: number
}

const countOf = ({ values, size }: Vectors) => values.length / size

/** The vectors brought to length 1, in place. */
export function normalise({ values, size }: Vectors): void {
  for (let at = 0; at < values.length; at += size) {
    let sum = 0
    for (let k = 0; k < size; k++) sum += values[at + k]! * values[at + k]!
    const factor = 1 / (Math.sqrt(sum) || 1)
    for (let k = 0; k < size; k++) values[at + k]! *= factor
  }
}

/** The centre that each vector is nearest to by angle; all of length 1. */
export function assign({ values, size }: Vectors, centres: Vectors): Uint16Array {
  const nearest = new Uint16Array(values.length / size)
  for (let i = 0; i < nearest.length; i++) {
    let best = -Infinity
    for (let c = 0; c < countOf(centres); c++) {
      let product = 0
      for (let k = 0; k < size; k++)
        product += values[i * size + k]! * centres.values[c * size + k]!
      if (product > best) {
        best = product
        nearest[i] = c
      }
    }
  }
  return nearest
}

/** The centres of so many clusters after some rounds of spherical k-means. */
export function findCentres(
  vectors: Vectors,
  count: number,
  rounds: number,
  random: Random,
): Vectors {
  const { values, size } = vectors
  const centres = { values: new Float32Array(count * size), size }
  const pick = () => Math.floor(random() * countOf(vectors))
  const restart = (c: number) => {
    const from = pick() * size
    centres.values.set(values.subarray(from, from + size), c * size)
  }
  for (let c = 0; c < count; c++) restart(c)
  for (let round = 0; round < rounds; round++) {
    const nearest = assign(vectors, centres)
    const members = new Uint32Array(count)
    centres.values.fill(0)
    nearest.forEach((c, i) => {
      members[c]!++
      for (let k = 0; k < size; k++) centres.values[c * size + k]! += values[i * size + k]!
    })
    members.forEach((number, c) => {
      if (number === 0) restart(c)
    })
    normalise(centres)
  }
  return centres
}

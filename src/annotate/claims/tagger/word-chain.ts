/**
 * Forward-backward over a chain of labels in scaled probabilities: how likely each label of each word
 * is, for the tagger and for its training.
 */
import { mayFollow, wordLabels } from './word-labels.ts'

const L = wordLabels
const opening = Array.from({ length: L }, (_, label) => Number(mayFollow(-1, label)))

export interface ChainShares {
  /** 0 to 1: row by row, a word's labels */
  words: Float64Array
  /** by label and the label behind it, how many such pairs are expected */
  pairs: Float64Array
  /** the logarithm of the sum over all paths */
  logSum: number
}

/**
 * `scores`: row by row, those of `n` words; `moves`: the exponentials of the weights of two labels in
 * a row, 0 where one may not follow the other.
 */
export function findShares(scores: Float64Array, moves: Float64Array, n: number): ChainShares {
  const emit = new Float64Array(n * L)
  const words = new Float64Array(n * L)
  const scale = new Float64Array(n)
  let logSum = readEmissions(scores, emit, n)
  for (let i = 0; i < n; i++) {
    const here = i * L
    let total = 0
    for (let y = 0; y < L; y++) {
      let sum = i === 0 ? opening[y]! : 0
      if (i > 0) for (let x = 0; x < L; x++) sum += words[here - L + x]! * moves[x * L + y]!
      total += words[here + y] = sum * emit[here + y]!
    }
    scale[i] = total > 0 ? total : 1e-300
    logSum += Math.log(scale[i]!)
    for (let y = 0; y < L; y++) words[here + y]! /= scale[i]!
  }
  const pairs = goBack(words, { emit, moves, scale })
  return { words, pairs, logSum }
}

function readEmissions(scores: Float64Array, emit: Float64Array, n: number): number {
  let sum = 0
  for (let here = 0; here < n * L; here += L) {
    let most = scores[here]!
    for (let y = 1; y < L; y++) if (scores[here + y]! > most) most = scores[here + y]!
    for (let y = 0; y < L; y++) emit[here + y] = Math.exp(scores[here + y]! - most)
    sum += most
  }
  return sum
}

interface Forward {
  emit: Float64Array
  moves: Float64Array
  scale: Float64Array
}

/** Turns what leads to each word into its shares, from the last word to the first. */
function goBack(words: Float64Array, { emit, moves, scale }: Forward): Float64Array {
  const pairs = new Float64Array(L * L)
  let behind = new Float64Array(L).fill(1)
  let before = new Float64Array(L)
  for (let i = scale.length - 1; i > 0; i--) {
    const here = i * L
    before.fill(0)
    for (let y = 0; y < L; y++) {
      const after = (emit[here + y]! * behind[y]!) / scale[i]!
      for (let x = 0; x < L; x++) {
        const flow = moves[x * L + y]! * after
        before[x]! += flow
        pairs[x * L + y]! += words[here - L + x]! * flow
      }
    }
    for (let y = 0; y < L; y++) words[here + y]! *= behind[y]!
    ;[behind, before] = [before, behind]
  }
  for (let y = 0; y < L && scale.length > 0; y++) words[y]! *= behind[y]!
  return pairs
}

/**
 * A conditional random field trained by stochastic gradient descent with AdaGrad and a small L1
 * penalty (Lafferty, McCallum and Pereira 2001;
 * Duchi, Hazan and Singer 2011). Words whose label the source leaves open count with all labels
 * that it allows (Tsuboi et al. 2008).
 */
import { featureSpace } from '../../src/annotate/entities/features.ts'
import { labelCount, mayFollow } from '../../src/annotate/entities/labels.ts'
import type { Random } from './random.ts'
import type { TrainingSet } from './sequences.ts'

const L = labelCount

export interface TrainedModel {
  vocabulary: ReadonlySet<number>
  /** row of each feature, -1 for none */
  rows: Int32Array
  weights: Float32Array
  transitions: Float32Array
}

export interface TrainingOptions {
  epochs: number
  rate: number
  sparsity: number
  /** how often a word seen once is taken for unknown; commoner words are so more seldom */
  dropout: number
  random: Random
  report: (line: string) => void
}

export function train(
  { sequences, vocabulary }: TrainingSet,
  { epochs, rate, sparsity, dropout, random, report }: TrainingOptions,
): TrainedModel {
  const rows = new Int32Array(featureSpace).fill(-1)
  let count = 0
  for (const { features } of sequences)
    for (const feature of features) if (rows[feature] === -1) rows[feature] = count++
  const weights = new Float32Array(count * L)
  const squares = new Float32Array(count * L).fill(1e-4)
  const transitions = new Float32Array(L * L)
  const transitionSquares = new Float32Array(L * L).fill(1e-4)
  for (let i = 0; i < L * L; i++) if (!mayFollow(Math.floor(i / L), i % L)) transitions[i] = -1e4
  const order = sequences.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const pace = rate * (1 - (0.8 * epoch) / epochs)
    let loss = 0
    for (const which of order) {
      const sequence = sequences[which]!
      const n = sequence.allowed.length
      const used = new Int32Array(n)
      const end = new Int32Array(n)
      for (let i = 0; i < n; i++) {
        const isUnknown = random() < dropout * Math.pow(sequence.counts[i]!, -0.6)
        used[i] = isUnknown ? sequence.identity[i]! : sequence.starts[i]!
        end[i] = isUnknown ? sequence.starts[i + 1]! : sequence.shared[i]!
      }
      const scores = new Float64Array(n * L)
      for (let i = 0; i < n; i++) {
        for (let k = used[i]!; k < end[i]!; k++) {
          const row = rows[sequence.features[k]!]! * L
          for (let y = 0; y < L; y++) scores[i * L + y]! += weights[row + y]!
        }
      }
      const free = marginals(scores, transitions, n, null)
      const held = marginals(scores, transitions, n, sequence.allowed)
      loss += free.logSum - held.logSum
      for (let i = 0; i < n; i++) {
        for (let y = 0; y < L; y++) {
          const gradient = held.words[i * L + y]! - free.words[i * L + y]!
          if (Math.abs(gradient) < 1e-4) continue
          for (let k = used[i]!; k < end[i]!; k++) {
            const at = rows[sequence.features[k]!]! * L + y
            squares[at]! += gradient * gradient
            const step = pace / Math.sqrt(squares[at]!)
            const moved = weights[at]! + step * gradient
            const shrink = step * sparsity * 60
            weights[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0
          }
        }
      }
      for (let k = 0; k < L * L; k++) {
        const gradient = held.pairs[k]! - free.pairs[k]!
        if (Math.abs(gradient) < 1e-4 || transitions[k]! < -1e3) continue
        transitionSquares[k]! += gradient * gradient
        transitions[k]! += (pace / Math.sqrt(transitionSquares[k]!)) * gradient
      }
    }
    report(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`)
  }
  return { vocabulary, rows, weights, transitions }
}

function shuffle(order: number[], random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1))
    ;[order[i], order[k]] = [order[k]!, order[i]!]
  }
}

/** Forward-backward in scaled probabilities, over all labels or those allowed. */
function marginals(
  scores: Float64Array,
  transitions: Float32Array,
  n: number,
  allowed: Int32Array | null,
) {
  const emit = new Float64Array(n * L)
  const alpha = new Float64Array(n * L)
  const beta = new Float64Array(n * L)
  const scale = new Float64Array(n)
  const move = new Float64Array(L * L)
  const words = new Float64Array(n * L)
  const pairs = new Float64Array(L * L)
  for (let k = 0; k < L * L; k++) move[k] = Math.exp(transitions[k]!)
  let logSum = 0
  for (let i = 0; i < n; i++) {
    let most = -Infinity
    for (let y = 0; y < L; y++)
      if (isAllowed(allowed, i, y)) most = Math.max(most, scores[i * L + y]!)
    for (let y = 0; y < L; y++)
      emit[i * L + y] = isAllowed(allowed, i, y) ? Math.exp(scores[i * L + y]! - most) : 0
    logSum += most
  }
  for (let i = 0; i < n; i++) {
    let total = 0
    for (let y = 0; y < L; y++) {
      let sum = 0
      if (i === 0) sum = mayFollow(-1, y) ? 1 : 0
      else for (let x = 0; x < L; x++) sum += alpha[(i - 1) * L + x]! * move[x * L + y]!
      total += alpha[i * L + y] = sum * emit[i * L + y]!
    }
    if (!(total > 0)) {
      total = 1e-300
    }
    scale[i] = total
    logSum += Math.log(total)
    for (let y = 0; y < L; y++) alpha[i * L + y]! /= total
  }
  for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 1
  for (let i = n - 1; i > 0; i--) {
    for (let x = 0; x < L; x++) {
      let sum = 0
      for (let y = 0; y < L; y++) {
        const flow = (move[x * L + y]! * emit[i * L + y]! * beta[i * L + y]!) / scale[i]!
        sum += flow
        pairs[x * L + y]! += alpha[(i - 1) * L + x]! * flow
      }
      beta[(i - 1) * L + x] = sum
    }
  }
  for (let k = 0; k < n * L; k++) words[k] = alpha[k]! * beta[k]!
  return { logSum, words, pairs }
}

const isAllowed = (allowed: Int32Array | null, i: number, y: number) =>
  allowed === null || (((allowed[i]! >> y) & 1) === 1 && (y !== 0 || (allowed[i]! & 1) === 1))

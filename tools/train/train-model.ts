/**
 * A conditional random field trained by stochastic gradient descent with AdaGrad and a small L1
 * penalty (Lafferty, McCallum and Pereira 2001;
 * Duchi, Hazan and Singer 2011). Words whose label the source leaves open count with all labels
 * that it allows (Tsuboi et al. 2008). What ships is the mean of the weights after each of the later
 * rounds (Polyak and Juditsky 1992).
 */
import { featureSpace } from '../../src/annotate/entities/feature-numbers.ts'
import { isPossiblePair, labelCount, tableSize } from '../../src/annotate/entities/labels.ts'
import { linkKinds, linkParts, partsOf } from '../../src/annotate/entities/links.ts'
import { Chain } from './chain.ts'
import { shuffle, type Random } from './random.ts'
import type { Sequence, TrainingSet } from './sequences.ts'
import { towardsNothing } from './towards-nothing.ts'

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
  /** how often a word seen once is taken for unknown; commoner words are so more rarely */
  dropout: number
  random: Random
  report: (line: string) => void
}

/** After how many of the last rounds the weights are averaged. */
const averagedRounds = 4
/** A sentence that lost less than this is learnt: every second round is enough for it. */
const learnt = 0.02
/** Gradients below this change nothing. */
const least = 1e-4

export function train(
  { sequences, vocabulary }: TrainingSet,
  options: TrainingOptions,
): TrainedModel {
  const { epochs, rate, random, report } = options
  const rows = new Int32Array(2 * featureSpace).fill(-1)
  let count = 0
  for (const { features } of sequences)
    for (const feature of features) if (rows[feature] === -1) rows[feature] = count++
  const learner = new Learner(rows, count, sequences)
  const order = sequences.map((_, i) => i)
  const losses = new Float32Array(sequences.length).fill(Infinity)
  const weights = new Mean(learner.weights)
  const transitions = new Mean(learner.transitions)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const pace = rate * (1 - (0.8 * epoch) / epochs)
    let loss = 0
    for (const which of order) {
      if (losses[which]! < learnt && epoch % 2 === 1) continue
      const sequence = sequences[which]!
      const places = withhold(sequence, options)
      losses[which] = learner.learn(sequence, places, pace, options.sparsity * 60)
      loss += losses[which]!
    }
    report(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`)
    if (epoch < epochs - averagedRounds) continue
    weights.add(learner.weights)
    transitions.add(learner.transitions)
  }
  return { vocabulary, rows, weights: weights.means, transitions: transitions.means }
}

/** The mean of numbers that change: each is added as its part of `averagedRounds`. */
class Mean {
  readonly means: Float32Array
  constructor({ length }: Float32Array) {
    this.means = new Float32Array(length)
  }

  add(numbers: Float32Array): void {
    for (let i = 0; i < numbers.length; i++) this.means[i]! += numbers[i]! / averagedRounds
  }
}

interface Places {
  from: Int32Array
  to: Int32Array
}

/** Which features of each word are used: a word taken for unknown hides those that name it. */
function withhold(
  { counts, identity, starts, shared }: Sequence,
  { dropout, random }: TrainingOptions,
): Places {
  const n = counts.length
  const from = new Int32Array(n)
  const to = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const isUnknown = random() < dropout * Math.pow(counts[i]!, -0.6)
    from[i] = isUnknown ? identity[i]! : starts[i]!
    to[i] = isUnknown ? starts[i + 1]! : shared[i]!
  }
  return { from, to }
}

class Learner {
  readonly weights: Float32Array
  readonly transitions = new Float32Array(linkParts * tableSize)
  /** of whole links: those of their parts together */
  private readonly joined = new Float32Array(linkKinds * tableSize)
  private readonly gradients = new Float64Array(linkParts * tableSize)
  private readonly squares: Float32Array
  private readonly transitionSquares = new Float32Array(linkParts * tableSize).fill(1e-4)
  private readonly rows: Int32Array
  private readonly scores: Float64Array
  private readonly free: Chain
  private readonly held: Chain

  constructor(rows: Int32Array, count: number, sequences: readonly Sequence[]) {
    this.rows = rows
    this.weights = new Float32Array(count * L)
    this.squares = new Float32Array(count * L).fill(1e-4)
    for (let i = 0; i < this.transitions.length; i++)
      if (!isPossiblePair(i)) this.transitions[i] = -1e4
    const longest = Math.max(...sequences.map(({ allowed }) => allowed.length))
    this.scores = new Float64Array(longest * L)
    this.free = new Chain(longest)
    this.held = new Chain(longest)
  }

  /** One step towards a sentence's labels. Gives what it lost, in nats. */
  learn(
    { features, allowed, links }: Sequence,
    places: Places,
    pace: number,
    sparsity: number,
  ): number {
    const n = allowed.length
    this.readScores(features, places, n)
    const met = [...new Set(links)]
    this.joinTransitions(met)
    this.free.run(this.scores, this.joined, links, null)
    this.held.run(this.scores, this.joined, links, allowed)
    const loss = this.free.logSum - this.held.logSum
    for (let i = 0; i < n; i++) {
      for (let y = 0; y < L; y++) {
        const gradient = this.held.words[i * L + y]! - this.free.words[i * L + y]!
        if (Math.abs(gradient) < least) continue
        for (let k = places.from[i]!; k < places.to[i]!; k++)
          this.move(this.rows[features[k]!]! * L + y, gradient, pace, sparsity)
      }
    }
    this.moveTransitions(pace, met)
    return loss
  }

  private readScores(features: Int32Array, { from, to }: Places, n: number): void {
    const { rows, weights, scores } = this
    scores.fill(0, 0, n * L)
    for (let i = 0; i < n; i++) {
      for (let k = from[i]!; k < to[i]!; k++) {
        const row = rows[features[k]!]! * L
        for (let y = 0; y < L; y++) scores[i * L + y]! += weights[row + y]!
      }
    }
  }

  private move(at: number, gradient: number, pace: number, sparsity: number): void {
    this.squares[at]! += gradient * gradient
    const step = pace / Math.sqrt(this.squares[at]!)
    const moved = this.weights[at]! + step * gradient
    const shrink = step * sparsity
    this.weights[at] = towardsNothing(moved, shrink)
  }

  private joinTransitions(links: readonly number[]): void {
    for (const link of links) {
      const [join, sort] = partsOf(link)
      for (let k = 0; k < tableSize; k++)
        this.joined[link * tableSize + k] =
          this.transitions[join * tableSize + k]! + this.transitions[sort * tableSize + k]!
    }
  }

  private moveTransitions(pace: number, links: readonly number[]): void {
    const { gradients, held, free } = this
    const parts = new Set(links.flatMap(partsOf))
    for (const part of parts) gradients.fill(0, part * tableSize, (part + 1) * tableSize)
    for (const link of links)
      for (let k = 0, at = link * tableSize; k < tableSize; k++, at++)
        for (const part of partsOf(link))
          gradients[part * tableSize + k]! += held.pairs[at]! - free.pairs[at]!
    for (const part of parts)
      for (let k = part * tableSize; k < (part + 1) * tableSize; k++) {
        const gradient = gradients[k]!
        if (Math.abs(gradient) < least || this.transitions[k]! < -1e3) continue
        this.transitionSquares[k]! += gradient * gradient
        this.transitions[k]! += (pace / Math.sqrt(this.transitionSquares[k]!)) * gradient
      }
  }
}

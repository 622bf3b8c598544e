/**
 * A conditional random field over the words of blocks, trained by stochastic gradient descent with
 * AdaGrad and an L1 penalty (Lafferty, McCallum and Pereira 2001; Duchi, Hazan and Singer 2011).
 */
import { tagFeatureSpace } from '../../../src/annotate/claims/tagger/tag-features.ts'
import {
  decodeTagModel,
  tagSteps,
  type TagModel,
} from '../../../src/annotate/claims/tagger/tag-model.ts'
import { findShares } from '../../../src/annotate/claims/tagger/word-chain.ts'
import { mayFollow, wordLabels } from '../../../src/annotate/claims/tagger/word-labels.ts'
import { inSteps, pushSparseWeights } from '../push-sparse-weights.ts'
import { makeRandom, shuffle } from '../random.ts'
import type { ReadArticle } from './speaker-choices.ts'
import { learnCueWords, tagSequences, type TagSequence } from './tag-sequences.ts'
import { towardsNothing } from '../towards-nothing.ts'

const L = wordLabels
const epochs = 6
const rate = 0.1
const sparsity = 0.015
/** Features seen fewer times than this are left out. */
const leastCount = 4
/** Gradients below this change nothing. */
const least = 1e-3

class Learner {
  readonly weights = new Float32Array(tagFeatureSpace * L)
  readonly moves = new Float64Array(L * L)
  private readonly squares = new Float32Array(tagFeatureSpace * L).fill(1e-3)
  private readonly moveSquares = new Float64Array(L * L).fill(1e-3)

  /** One step towards a block's labels. */
  learn({ features, starts, labels }: TagSequence, pace: number): void {
    const n = labels.length
    const scores = new Float64Array(n * L)
    for (let i = 0; i < n; i++)
      for (let k = starts[i]!; k < starts[i + 1]!; k++)
        for (let y = 0; y < L; y++) scores[i * L + y]! += this.weights[features[k]! * L + y]!
    const allowed = this.moves.map((weight, k) =>
      mayFollow(Math.floor(k / L), k % L) ? Math.exp(weight) : 0,
    )
    const { words, pairs } = findShares(scores, allowed, n)
    for (let i = 0; i < n; i++) {
      if (i > 0) pairs[labels[i - 1]! * L + labels[i]!]!--
      for (let y = 0; y < L; y++) {
        const gradient = Number(labels[i] === y) - words[i * L + y]!
        if (Math.abs(gradient) < least) continue
        for (let k = starts[i]!; k < starts[i + 1]!; k++)
          this.move(features[k]! * L + y, gradient, pace)
      }
    }
    for (let k = 0; k < L * L; k++) {
      this.moveSquares[k]! += pairs[k]! * pairs[k]!
      this.moves[k]! -= (pace * pairs[k]!) / Math.sqrt(this.moveSquares[k]!)
    }
  }

  private move(at: number, gradient: number, pace: number): void {
    this.squares[at]! += gradient * gradient
    const step = pace / Math.sqrt(this.squares[at]!)
    const moved = this.weights[at]! + step * gradient
    const shrink = step * sparsity
    this.weights[at] = towardsNothing(moved, shrink)
  }
}

/** Learns from labelled articles of one language. Gives the file that tag-model.ts reads. */
function fitTagger(articles: readonly ReadArticle[]): Uint8Array {
  const learnt = learnCueWords(articles)
  const sequences = withoutRare(tagSequences(articles, learnt))
  const random = makeRandom(20261127)
  const learner = new Learner()
  const order = sequences.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const pace = rate * (1 - (0.8 * epoch) / epochs)
    for (const which of order) learner.learn(sequences[which]!, pace)
  }
  return encode(learner, learnt)
}

function withoutRare(sequences: readonly TagSequence[]): TagSequence[] {
  const counts = new Uint32Array(tagFeatureSpace)
  for (const { features } of sequences) for (const feature of features) counts[feature]!++
  return sequences.map(({ features, starts, labels }) => {
    const kept: number[] = []
    const places = [0]
    for (let i = 0; i < labels.length; i++) {
      for (let k = starts[i]!; k < starts[i + 1]!; k++)
        if (counts[features[k]!]! >= leastCount) kept.push(features[k]!)
      places.push(kept.length)
    }
    return { features: Int32Array.from(kept), starts: Int32Array.from(places), labels }
  })
}

function encode({ weights, moves }: Learner, learnt: ReadonlySet<string>): Uint8Array {
  const words = new TextEncoder().encode([...learnt].join(' '))
  const bytes = [words.length & 255, words.length >> 8, ...words]
  for (const move of moves) bytes.push(inSteps(move * tagSteps) & 255)
  pushSparseWeights(bytes, weights, L, tagSteps)
  return Uint8Array.from(bytes)
}

/** A tagger that learnt from some articles, as it ships. */
export function learnTagger(articles: readonly ReadArticle[]): {
  bytes: Uint8Array
  model: TagModel
} {
  const bytes = fitTagger(articles)
  const { classOf } = articles[0]!.article.language.attribution.tagger!
  return { bytes, model: decodeTagModel(bytes, classOf) }
}

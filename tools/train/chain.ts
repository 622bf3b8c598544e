/**
 * Forward-backward over a chain of labels in scaled probabilities: how likely each label of each
 * word and each pair of neighbours is, and the logarithm of the sum over all paths.
 */
import { isBegin, labelCount, mayFollow, tableSize } from '../../src/annotate/entities/labels.ts'
import { linkKinds } from '../../src/annotate/entities/links.ts'

const L = labelCount
const labels = Array.from({ length: L }, (_, label) => label)
/** by label: those that may stand before it */
const before = labels.map((to) =>
  Uint8Array.from(labels.filter((from) => mayFollow(from, to) && from < L)),
)
const opening = labels.map((label) => (label === 0 || isBegin(label) ? 1 : 0))

export class Chain {
  logSum = 0
  /** row by row, a word's labels */
  readonly words: Float64Array
  /** by link, label and the label after it */
  readonly pairs = new Float64Array(linkKinds * tableSize)
  private readonly emit: Float64Array
  private readonly alpha: Float64Array
  private readonly beta: Float64Array
  private readonly scale: Float64Array
  private readonly move = new Float64Array(linkKinds * tableSize)

  /** `longest`: words of the longest sentence. */
  constructor(longest: number) {
    this.words = new Float64Array(longest * L)
    this.emit = new Float64Array(longest * L)
    this.alpha = new Float64Array(longest * L)
    this.beta = new Float64Array(longest * L)
    this.scale = new Float64Array(longest)
  }

  /**
   * Reckons with the words' scores, row by row, a link for each and the transitions' weights; with
   * a bit set of allowed labels for each word over the paths through these alone.
   */
  run(
    scores: Float64Array,
    transitions: Float32Array,
    links: Uint8Array,
    allowed: Int32Array | null,
  ) {
    const n = links.length
    this.pairs.fill(0)
    if (allowed && this.follow(scores, transitions, links, allowed)) return
    for (const link of new Set(links))
      for (let k = link * tableSize; k < (link + 1) * tableSize; k++)
        this.move[k] = Math.exp(transitions[k]!)
    this.logSum = this.readEmissions(scores, n, allowed)
    this.goForward(links)
    this.goBack(links)
    for (let k = 0; k < n * L; k++) this.words[k] = this.alpha[k]! * this.beta[k]!
  }

  /** One label allowed for each word: the one path is certain. False when there are more. */
  private follow(
    scores: Float64Array,
    transitions: Float32Array,
    links: Uint8Array,
    allowed: Int32Array,
  ): boolean {
    const n = links.length
    for (let i = 0; i < n; i++) if ((allowed[i]! & (allowed[i]! - 1)) !== 0) return false
    this.words.fill(0, 0, n * L)
    this.logSum = 0
    let last = -1
    for (let i = 0; i < n; i++) {
      const label = 31 - Math.clz32(allowed[i]!)
      this.words[i * L + label] = 1
      this.logSum += scores[i * L + label]!
      if (last >= 0) {
        const pair = links[i]! * tableSize + last * L + label
        this.pairs[pair]!++
        this.logSum += transitions[pair]!
      }
      last = label
    }
    return true
  }

  private readEmissions(scores: Float64Array, n: number, allowed: Int32Array | null): number {
    let sum = 0
    for (let i = 0; i < n; i++) {
      const set = allowed ? allowed[i]! : -1
      let most = -Infinity
      for (let y = 0; y < L; y++)
        if ((set >> y) & 1 && scores[i * L + y]! > most) most = scores[i * L + y]!
      for (let y = 0; y < L; y++)
        this.emit[i * L + y] = (set >> y) & 1 ? Math.exp(scores[i * L + y]! - most) : 0
      sum += most
    }
    return sum
  }

  private goForward(links: Uint8Array): void {
    const { emit, alpha, move, scale } = this
    for (let i = 0; i < links.length; i++) {
      const here = i * L
      const table = links[i]! * tableSize
      let total = 0
      for (let y = 0; y < L; y++) {
        let sum = 0
        if (i === 0) sum = opening[y]!
        else if (emit[here + y] !== 0)
          for (const x of before[y]!) sum += alpha[here - L + x]! * move[table + x * L + y]!
        total += alpha[here + y] = sum * emit[here + y]!
      }
      if (!(total > 0)) total = 1e-300
      scale[i] = total
      this.logSum += Math.log(total)
      for (let y = 0; y < L; y++) alpha[here + y]! /= total
    }
  }

  private goBack(links: Uint8Array): void {
    const { emit, alpha, beta, move, scale, pairs } = this
    const n = links.length
    beta.fill(1, (n - 1) * L, n * L)
    for (let i = n - 1; i > 0; i--) {
      const here = i * L
      const table = links[i]! * tableSize
      beta.fill(0, here - L, here)
      for (let y = 0; y < L; y++) {
        const after = (emit[here + y]! * beta[here + y]!) / scale[i]!
        if (after < 1e-12) continue
        for (const x of before[y]!) {
          const flow = move[table + x * L + y]! * after
          beta[here - L + x]! += flow
          pairs[table + x * L + y]! += alpha[here - L + x]! * flow
        }
      }
    }
  }
}

/**
 * A linear-chain model over the labels of labels.ts: hashed features, weights of one byte, the best path by Viterbi.
 *
 * File format, little-endian: float32 the weight of one step; int8 × labels × labels the transitions; uint32 the number of features; then for each
 * feature in rising order a varint gap to its hash, one byte the number of its labels, and for each of them label and weight (int8).
 * In memory: a bit for every feature there could be, which most questions end at, beside each 32 of them the number of features before;
 * that number leads to the place of a feature's entries; an entry is a label and a weight. Most features weigh on one to four labels,
 * so entries are a third of full rows and stay in the cache.
 */
import { featureSpace } from './features.ts'
import { isBegin, labelCount, mayFollow } from './labels.ts'

export interface SequenceModel {
  step: number
  transitions: Float32Array
  /** by turns 32 bits, one a hash that has weights, and how many hashes below them have */
  known: Int32Array
  /** by number of the feature: where its entries begin */
  places: Int32Array
  /** label and weight by turns; a place begins with the number of its entries */
  entries: Int8Array
}

/** Decodes weights, as base64 or as they are; null for an empty string. Throws RangeError when they are cut short. */
export function decodeModel(weights: string | Uint8Array): SequenceModel | null {
  if (weights === '') return null
  const bytes = typeof weights === 'string' ? decodeBase64(weights) : weights
  const view = new DataView(bytes.buffer, bytes.byteOffset), step = view.getFloat32(0, true)
  const transitions = new Float32Array(labelCount * labelCount)
  for (let i = 0; i < transitions.length; i++) transitions[i] = mayFollow(Math.floor(i / labelCount), i % labelCount) ? view.getInt8(4 + i) : -1e9
  let at = 4 + transitions.length
  const count = view.getUint32(at, true)
  at += 4
  const known = new Int32Array(featureSpace >> 4), places = new Int32Array(Math.min(count, bytes.length)), entries = new Int8Array(bytes.buffer, bytes.byteOffset)
  for (let row = 0, hash = 0; row < count; row++) {
    let gap = 0, shift = 0, byte: number
    do { byte = byteAt(bytes, at++); gap |= (byte & 127) << shift; shift += 7 } while (byte > 127)
    hash += gap
    known[hash >> 5 << 1]! |= 1 << (hash & 31)
    places[row] = at
    at += 1 + 2 * byteAt(bytes, at)
  }
  for (let i = 0, before = 0; i < known.length; i += 2) {
    known[i + 1] = before
    before += ones(known[i]!)
  }
  if (at > bytes.length) throw new RangeError('weights are cut short')
  return { step, transitions, known, places, entries }
}

function decodeBase64(text: string): Uint8Array {
  const binary = atob(text), bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new RangeError('weights are cut short')
  return byte
}

/** How many bits are set (Hacker's Delight, figure 5-2). */
function ones(bits: number): number {
  const pairs = bits - (bits >>> 1 & 0x55555555), fours = (pairs & 0x33333333) + (pairs >>> 2 & 0x33333333)
  return Math.imul(fours + (fours >>> 4) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Whether training kept one of the first `count` features; readings of words it kept even without weights. */
export function hasAnyFeature({ known }: SequenceModel, found: Int32Array, count: number): boolean {
  for (let k = 0; k < count; k++) if (known[found[k]! >> 5 << 1]! & 1 << (found[k]! & 31)) return true
  return false
}

/** Adds the weights of the features `found[from..to)` to the scores of one word. */
export function addWeights({ known, places, entries }: SequenceModel, found: Int32Array, from: number, to: number, scores: Float32Array, offset: number): void {
  for (let k = from; k < to; k++) {
    const hash = found[k]!, slot = hash >> 5 << 1, bits = known[slot]!, own = 1 << (hash & 31)
    if ((bits & own) === 0) continue
    let at = places[known[slot + 1]! + ones(bits & own - 1)]!
    for (let left = entries[at++]!; left > 0; left--, at += 2) scores[offset + entries[at]!]! += entries[at + 1]!
  }
}

/** The best labels of a sentence of `length` words whose scores stand in `scores`, row by row. */
export function findBestPath({ transitions }: SequenceModel, scores: Float32Array, length: number): Uint8Array {
  const path = new Uint8Array(length), back = new Uint8Array(length * labelCount)
  for (let to = 0; to < labelCount; to++) if (!mayFollow(-1, to)) scores[to] = -1e9
  for (let i = 1; i < length; i++) {
    const here = i * labelCount, before = here - labelCount
    for (let to = 0; to < labelCount; to++) {
      const inside = to > 0 && !isBegin(to)
      let best = -Infinity, from = 0
      for (let k = inside ? to - 1 : 0, stop = inside ? to + 1 : labelCount; k < stop; k++) {
        const score = scores[before + k]! + transitions[k * labelCount + to]!
        if (score > best) { best = score; from = k }
      }
      scores[here + to]! += best
      back[here + to] = from
    }
  }
  let label = 0
  for (let k = 1; k < labelCount; k++) if (scores[(length - 1) * labelCount + k]! > scores[(length - 1) * labelCount + label]!) label = k
  for (let i = length - 1; i >= 0; i--) { path[i] = label; label = back[i * labelCount + label]! }
  return path
}

/**
 * A linear-chain model over the labels of labels.ts: hashed features, weights of one byte, the best path by Viterbi.
 *
 * File format, little-endian: float32 the weight of one step; int8 × labels × labels the transitions; uint32 the number of features; then for each
 * feature in rising order a varint gap to its hash, one byte the number of its labels, and for each of them label and weight (int8).
 * In memory: an open-addressing table from hash to the place of its entries (load at most one half); an entry is a label and a weight.
 * Most features weigh on one to four labels, so entries are a third of full rows and stay in the cache.
 */
import { isBegin, labelCount, mayFollow } from './labels.ts'

export interface SequenceModel {
  step: number
  transitions: Float32Array
  /** slots of hash + 1, 0 where free */
  keys: Int32Array
  places: Int32Array
  /** label and weight by turns; a place begins with the number of its entries */
  entries: Int8Array
}

/** Decodes base64 weights; null for an empty string. Throws RangeError when they are cut short. */
export function decodeModel(base64: string): SequenceModel | null {
  if (base64 === '') return null
  const binary = atob(base64), bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  const view = new DataView(bytes.buffer), step = view.getFloat32(0, true)
  const transitions = new Float32Array(labelCount * labelCount)
  for (let i = 0; i < transitions.length; i++) transitions[i] = mayFollow(Math.floor(i / labelCount), i % labelCount) ? view.getInt8(4 + i) : -1e9
  let at = 4 + transitions.length
  const count = view.getUint32(at, true)
  at += 4
  const size = 1 << Math.max(4, Math.ceil(Math.log2(count * 2)))
  const keys = new Int32Array(size), places = new Int32Array(size), entries = new Int8Array(bytes.buffer)
  for (let row = 0, hash = 0; row < count; row++) {
    let gap = 0, shift = 0, byte: number
    do { byte = byteAt(bytes, at++); gap |= (byte & 127) << shift; shift += 7 } while (byte > 127)
    hash += gap
    const slot = findSlot(keys, hash)
    keys[slot] = hash + 1
    places[slot] = at
    at += 1 + 2 * byteAt(bytes, at)
  }
  if (at > bytes.length) throw new RangeError('weights are cut short')
  return { step, transitions, keys, places, entries }
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new RangeError('weights are cut short')
  return byte
}

function findSlot(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1
  let slot = Math.imul(hash, 0x9e3779b1) >>> 9 & mask
  while (keys[slot] !== 0 && keys[slot] !== hash + 1) slot = slot + 1 & mask
  return slot
}

/** Whether training kept one of the first `count` features; readings of words it kept even without weights. */
export function hasAnyFeature({ keys }: SequenceModel, found: Int32Array, count: number): boolean {
  for (let k = 0; k < count; k++) if (keys[findSlot(keys, found[k]!)] !== 0) return true
  return false
}

/** Adds the weights of the features `found[from..to)` to the scores of one word. */
export function addWeights({ keys, places, entries }: SequenceModel, found: Int32Array, from: number, to: number, scores: Float32Array, offset: number): void {
  for (let k = from; k < to; k++) {
    const slot = findSlot(keys, found[k]!)
    if (keys[slot] === 0) continue
    let at = places[slot]!
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

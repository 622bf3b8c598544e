/**
 * A linear-chain model over the labels of labels.ts: hashed features, weights of one byte, the best
 * path by Viterbi.
 *
 * File format, little-endian: float32 the weight of one step; int8 × parts of links × labels ×
 * labels the transitions (links.ts); uint32 the number of features and uint32 that of weights; a
 * byte for each feature, how many labels it has; a byte for each weight, its label; an int8 for
 * each weight; then for each feature in rising order a varint gap to its hash. Bytes of a kind stand
 * together, since they pack a fifth smaller so.
 * In memory: a bit for every feature there could be, and for each block of 64 of them the numbers of
 * the first one and of its first weight, from which one goes on to the others (there are few). The
 * worker starts for nearly every page, so no more is made of the file than that.
 */
import { createScratch } from '../scratch.ts'
import { featureSpace } from './feature-numbers.ts'
import { isBegin, isPossiblePair, labelCount, mayFollow, tableSize } from './labels.ts'
import { linkKinds, linkParts, partsOf } from './links.ts'

export interface SequenceModel {
  step: number
  /** by link, label and the label after it */
  transitions: Float32Array
  /** by link and label: see lagsOf */
  lags: Float64Array
  /** a bit for each hash, whether training kept such a feature */
  kept: Int32Array
  /** by block of hashes, where it has any: the number of its first feature, and of that one's first weight */
  rows: Int32Array
  entries: Int32Array
  /** the file's own bytes: how many weights each feature has, and each weight's label and value */
  counts: Uint8Array
  labels: Uint8Array
  values: Int8Array
}

const blocks = featureSpace >> 6

/** Decodes weights. Throws RangeError when they are cut short. */
export function decodeModel(bytes: Uint8Array): SequenceModel {
  const head = 4 + linkParts * tableSize
  if (bytes.length < head + 8) throw cutShort()
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const step = view.getFloat32(0, true)
  const transitions = readTransitions(view)
  const count = view.getUint32(head, true)
  const entries = view.getUint32(head + 4, true)
  const counts = bytes.subarray(head + 8, head + 8 + count)
  const labels = bytes.subarray(head + 8 + count, head + 8 + count + entries)
  let at = head + 8 + count + 2 * entries
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + at - entries, entries)
  const kept = new Int32Array(featureSpace >> 5)
  const rows = new Int32Array(blocks)
  const firsts = new Int32Array(blocks)
  let entry = 0
  for (let row = 0, hash = 0, block = -1; row < count; row++) {
    let byte = bytes[at++]!
    let gap = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!
      gap |= (byte & 127) << shift
    }
    hash += gap
    kept[hash >> 5]! |= 1 << hash
    if (hash >> 6 !== block) {
      block = hash >> 6
      rows[block] = row
      firsts[block] = entry
    }
    entry += counts[row]!
  }
  if (at > bytes.length || entry !== entries) throw cutShort()
  const lags = lagsOf(transitions)
  return { step, transitions, lags, kept, rows, entries: firsts, counts, labels, values }
}

/** Pairs of labels that never stand in a text. */
const impossible = Uint8Array.from({ length: tableSize }, (_, pair) =>
  Number(!isPossiblePair(pair)),
)

/** Of each link those of its parts together. Runs at the first article: loops by number. */
function readTransitions(view: DataView): Float32Array {
  const parts = new Int8Array(view.buffer, view.byteOffset + 4, linkParts * tableSize)
  const transitions = new Float32Array(linkKinds * tableSize)
  for (let link = 0, at = 0; link < linkKinds; link++) {
    const [join, sort] = partsOf(link)
    const ofJoin = join * tableSize
    const ofSort = sort * tableSize
    for (let k = 0; k < tableSize; k++, at++)
      transitions[at] = impossible[k] ? -1e9 : parts[ofJoin + k]! + parts[ofSort + k]!
  }
  return transitions
}

const cutShort = () => new RangeError('weights are cut short')

/**
 * Whether training kept one of the first `count` features; readings of words it kept even without
 * weights. A shift takes its number modulo 32.
 */
export function hasAnyFeature({ kept }: SequenceModel, found: Int32Array, count: number): boolean {
  for (let k = 0; k < count; k++) if (kept[found[k]! >> 5]! & (1 << found[k]!)) return true
  return false
}

/** Adds the weights of the features `found[from..to)` to the scores of one word. */
export function addWeights(
  { kept, rows, entries, counts, labels, values }: SequenceModel,
  found: Int32Array,
  from: number,
  to: number,
  scores: Float32Array,
  offset: number,
): void {
  for (let k = from; k < to; k++) {
    const hash = found[k]!
    const place = hash >> 5
    const own = 1 << hash
    const bits = kept[place]!
    if ((bits & own) === 0) continue
    const block = hash >> 6
    let row = rows[block]!
    let at = entries[block]!
    // past the features that stand before it in its block
    if (place & 1)
      for (let first = kept[place - 1]!; first !== 0; first &= first - 1) at += counts[row++]!
    for (let before = bits & (own - 1); before !== 0; before &= before - 1) at += counts[row++]!
    for (const end = at + counts[row]!; at < end; at++) scores[offset + labels[at]!]! += values[at]!
  }
}

/** The labels that may follow any other, and those that follow only their own begin or inside. */
const free = Array.from({ length: labelCount }, (_, label) => label).filter(
  (label) => label === 0 || isBegin(label),
)
const inside = Array.from({ length: labelCount }, (_, label) => label).filter(
  (label) => !free.includes(label),
)

/**
 * By label: how much a path through another label may lag behind the path through this one and
 * still come out ahead at the next word. What lags more is not tried: mostly one label is left of
 * fifteen.
 */
function lagsOf(transitions: Float32Array): Float64Array {
  const lags = new Float64Array(linkKinds * labelCount).fill(-Infinity)
  for (let link = 0; link < linkKinds; link++) {
    const table = link * tableSize
    for (let t = 0; t < free.length; t++) {
      const to = free[t]!
      let most = -Infinity
      for (let from = 0; from < labelCount; from++)
        most = Math.max(most, transitions[table + from * labelCount + to]!)
      for (let from = 0; from < labelCount; from++) {
        const at = link * labelCount + from
        lags[at] = Math.max(lags[at]!, most - transitions[table + from * labelCount + to]!)
      }
    }
  }
  return lags
}

const getBack = createScratch((length) => new Uint8Array(length))
const tried = new Uint8Array(labelCount)

/**
 * The best labels of a sentence, a link for each of whose words is given (the first counts for
 * nothing) and whose scores stand in `scores`, row by row.
 */
export function findBestPath(
  { transitions, lags }: SequenceModel,
  scores: Float32Array,
  links: Uint8Array,
): Uint8Array {
  const { length } = links
  const path = new Uint8Array(length)
  const back = getBack(length * labelCount)
  for (let to = 0; to < labelCount; to++) if (!mayFollow(-1, to)) scores[to] = -1e9
  for (let i = 1; i < length; i++) {
    const here = i * labelCount
    const before = here - labelCount
    const table = links[i]! * tableSize
    const leader = bestOf(scores, before)
    const least = scores[before + leader]! - lags[links[i]! * labelCount + leader]!
    let count = 0
    for (let k = 0; k < labelCount; k++) if (scores[before + k]! >= least) tried[count++] = k
    for (let t = 0; t < free.length; t++) {
      const to = free[t]!
      let best = -Infinity
      let from = 0
      for (let n = 0; n < count; n++) {
        const k = tried[n]!
        const score = scores[before + k]! + transitions[table + k * labelCount + to]!
        if (score > best) {
          best = score
          from = k
        }
      }
      scores[here + to]! += best
      back[here + to] = from
    }
    for (let t = 0; t < inside.length; t++) {
      const to = inside[t]!
      const begun = scores[before + to - 1]! + transitions[table + (to - 1) * labelCount + to]!
      const goesOn = scores[before + to]! + transitions[table + to * labelCount + to]!
      scores[here + to]! += goesOn > begun ? goesOn : begun
      back[here + to] = goesOn > begun ? to : to - 1
    }
  }
  let label = bestOf(scores, (length - 1) * labelCount)
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label
    label = back[i * labelCount + label]!
  }
  return path
}

/** The label with the highest score in the row at `row`, the first of equals. */
function bestOf(scores: Float32Array, row: number): number {
  let label = 0
  for (let k = 1; k < labelCount; k++) if (scores[row + k]! > scores[row + label]!) label = k
  return label
}

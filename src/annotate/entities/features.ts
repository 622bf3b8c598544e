/**
 * Features of a word for the sequence model, as hashed numbers below `featureSpace`. The trainer
 * and the tagger share this file:
 * a change here needs new weights (npm run train).
 */
import type { NameWord } from './name-words.ts'
import { fnv, fnvStart, fnvStep } from '../../model/fnv.ts'

export const featureSpace = 1 << 22
/** Room that one word's features need at most. */
export const mostFeatures = 200

const outside = 0x51ed270b

function mixed(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
  return (h ^ (h >>> 13)) >>> 10
}

const pair = (a: number, b: number) => Math.imul(a, 0x01000193) ^ b

/** Words with the same bits are of one kind. */
const kindOf = (word: NameWord) =>
  word.bits |
  (word.phraseBits !== 0
    ? Math.imul(word.phraseBits, 31) ^ (word.phraseStart ? 1 << 30 : 1 << 29)
    : 0)

/**
 * Calls `use` for each word of a sentence with its index and the features in `found`: up to
 * `identity` those that name the word itself, up to `shared` those of its company, up to `count`
 * those of its spelling, which speak only when no feature in `found[0..forms)`, the word's
 * readings, is known:
 * an unknown word is more often a name. The trainer withholds the first part from rare words, so
 * that the rest learns to do without.
 * `isKnown` spares the spelling of known words. Runs for every word of a page: numbers and typed
 * arrays only, nothing allocated a word.
 */
export function findFeatures(
  words: readonly NameWord[],
  found: Int32Array,
  use: (index: number, forms: number, identity: number, shared: number, count: number) => void,
  isKnown?: (index: number, forms: number) => boolean,
): void {
  const length = words.length
  const cores = new Int32Array(length + 4).fill(outside)
  const wholes = new Int32Array(length + 4).fill(outside)
  const kinds = new Int32Array(length + 4).fill(-1)
  for (let i = 0; i < length; i++) {
    const word = words[i]!
    wholes[i + 2] = fnv(word.folded)
    cores[i + 2] = word.core === word.forms[0] ? wholes[i + 2]! : fnv(word.core.folded)
    kinds[i + 2] = kindOf(word)
  }
  // `n` belongs to no closure: as a variable of one it costs a third of the time
  let n = 0
  for (let i = 0; i < length; i++) {
    const word = words[i]!
    const before = words[i - 1]
    const after = words[i + 1]
    const whole = wholes[i + 2]!
    const core = cores[i + 2]!
    const kind = kinds[i + 2]!
    const coreBefore = cores[i + 1]!
    const coreAfter = cores[i + 3]!
    const kindBefore = kinds[i + 1]!
    const kindAfter = kinds[i + 3]!
    const { shape, forms: readings } = word
    n = 0
    found[n++] = mixed(1, whole)
    for (let k = 1; k < readings.length; k++)
      found[n++] = mixed(1, readings[k] === word.core ? core : fnv(readings[k]!.folded))
    const forms = n
    found[n++] = mixed(2, whole)
    found[n++] = mixed(3, pair(coreBefore, core))
    found[n++] = mixed(4, pair(core, coreAfter))
    if (word.spelling !== 0) found[n++] = mixed(53, pair(word.spelling, whole))
    const identity = n
    found[n++] = mixed(5, coreBefore)
    found[n++] = mixed(6, coreAfter)
    found[n++] = mixed(7, cores[i]!)
    found[n++] = mixed(8, cores[i + 4]!)
    found[n++] = mixed(9, wholes[i + 1]!)
    n = addBits(20, word.bits, found, n)
    n = addBits(21, before?.bits ?? 0, found, n)
    n = addBits(22, after?.bits ?? 0, found, n)
    n = addBits(23, words[i - 2]?.bits ?? 0, found, n)
    n = addBits(word.phraseStart ? 24 : 25, word.phraseBits, found, n)
    n = addBits(26, after?.phraseBits ?? 0, found, n)
    const shapes = shape * 64 + (before?.shape ?? 7) * 8 + (after?.shape ?? 7)
    found[n++] = mixed(30, kind)
    found[n++] = mixed(31, pair(kindBefore, kind))
    found[n++] = mixed(32, pair(kind, kindAfter))
    found[n++] = mixed(33, pair(pair(kindBefore, kind), kindAfter))
    found[n++] = mixed(34, pair(pair(kinds[i]!, kindBefore), kind))
    found[n++] = mixed(35, pair(coreBefore, kind))
    found[n++] = mixed(36, pair(coreAfter, kind))
    found[n++] = mixed(37, shape)
    found[n++] = mixed(38, shapes)
    found[n++] = mixed(39, pair(kind, shapes))
    found[n++] = mixed(40, word.gapBefore)
    found[n++] = mixed(41, word.gapAfter)
    found[n++] = mixed(42, pair(word.gapBefore * 16 + word.gapAfter, kind))
    found[n++] = mixed(43, pair(word.gapBefore, coreBefore))
    found[n++] = mixed(44, (word.inQuotes ? 16 : 0) + word.gapBefore)
    found[n++] = mixed(45, Math.min(word.folded.length, 12))
    found[n++] = mixed(46, pair(i === 0 ? 1 : 2, shape))
    found[n++] = mixed(47, pair(kindBefore, shape))
    found[n++] = mixed(48, pair(pair(coreBefore, coreAfter), shape))
    found[n++] = mixed(49, pair(word.evidence & 63, shape))
    found[n++] = mixed(50, word.core.skip)
    for (let left = word.evidence; left !== 0; left &= left - 1) {
      const k = 31 - Math.clz32(left & -left)
      found[n++] = mixed(51, k)
      found[n++] = mixed(52, pair(k, kind))
    }
    const shared = n
    if (isKnown?.(i, forms)) {
      use(i, forms, identity, shared, n)
      continue
    }
    found[n++] = mixed(60, 0)
    found[n++] = mixed(61, kind)
    found[n++] = mixed(62, pair(kindBefore, shape))
    found[n++] = mixed(63, kindAfter)
    found[n++] = mixed(64, pair(word.gapBefore * 16 + word.gapAfter, shape))
    found[n++] = mixed(65, coreBefore)
    found[n++] = mixed(66, coreAfter)
    n = addSpelling(word.core.folded, found, n)
    found[n++] = mixed(71, Math.min(word.folded.length, 10))
    found[n++] = mixed(70, pair(word.evidence & 511, shape))
    if (word.spelling !== 0) found[n++] = mixed(72, word.spelling)
    use(i, forms, identity, shared, n)
  }
}

/** Beginnings, endings and trigrams: how a name looks when no list knows it. */
function addSpelling(text: string, found: Int32Array, from: number): number {
  let n = from
  let forward = fnvStart
  let backward = fnvStart
  for (let k = 0; k < Math.min(4, text.length); k++) {
    forward = fnvStep(forward, text.charCodeAt(k))
    backward = fnvStep(backward, text.charCodeAt(text.length - 1 - k))
    found[n++] = mixed(10 + k, forward)
    found[n++] = mixed(14 + k, backward)
  }
  for (let k = -1; k < Math.min(text.length, 14) - 1; k++) {
    const code = pair(
      pair(k < 0 ? 1 : text.charCodeAt(k), text.charCodeAt(k + 1)),
      k + 2 < text.length ? text.charCodeAt(k + 2) : 2,
    )
    found[n++] = mixed(18, code)
  }
  return n
}

function addBits(template: number, bits: number, found: Int32Array, from: number): number {
  let n = from
  for (let left = bits; left !== 0; left &= left - 1)
    found[n++] = mixed(template + 100, 31 - Math.clz32(left & -left))
  return n
}

/** The longest name at one reading of one word, in every index: what find-names.ts asks again and again. */
import { obeysRule } from './case-rules.ts'
import { bucketOf, extendFirst, extendSecond, prefixBitOf, slotOf } from './hashing.ts'
import type { Sight } from './look-ahead.ts'
import { countOf, EMPTY, HINT, MAX_WORDS, postingAt, RULE_BITS, type NameIndex } from './name-index.ts'
import { HARD_GAP, MARKED, SOFT_GAP, type NameTokens } from './name-tokens.ts'
import { findPossessive, hashLetters, type Readings } from './readings.ts'

/** One text with its words; what the last search found, by index, lies in the arrays, since a search allocates nothing. */
export interface Search {
  text: string
  tokens: NameTokens
  readings: Readings
  indexes: readonly NameIndex[]
  /** by index */
  sights: Sight[]
  /** readings that begin a name of some index, as far as two bits can tell */
  queue: Int32Array
  /** by word: whether one of its readings may begin a name */
  begins: Uint8Array
  /** HINT when looking for hints, 0 for names */
  wanted: number
  words: Int32Array
  values: Uint32Array
  ends: Int32Array
}

const firstHashes = new Int32Array(MAX_WORDS), secondHashes = new Int32Array(MAX_WORDS)

/** How many words the longest name has that begins with reading `r`; 0 for none. */
export function findLongest(search: Search, r: number): number {
  const { indexes, sights, words } = search
  let longest = 0
  for (let k = 0; k < indexes.length; k++) {
    const { alone, onward } = sights[k]!, value = alone[r]!
    const found = onward[r] === 0 && value === EMPTY ? 0 : findInOne(search, k, r, value, onward[r]! !== 0)
    words[k] = found
    if (found > longest) longest = found
  }
  return longest
}

function findInOne(search: Search, k: number, r: number, value: number, goesOn: boolean): number {
  const { tokens, readings, text, ends } = search, { flags } = tokens, index = search.indexes[k]!, i = readings.word[r]!, start = readings.starts[r]!
  for (let words = goesOn ? follow(index, tokens, readings, r) : 1; words > 1; words--) {
    const last = i + words - 1
    ends[k] = tokens.ends[last]!
    if (accepts(search, k, getValue(index, firstHashes[words - 1]!, secondHashes[words - 1]!), i, words, start)) return words
    const end = flags[last]! & MARKED ? findPossessive(text, tokens, last) : null
    if (end === null) continue
    const { first, second } = hashLetters(text, tokens.starts[last]!, end), gap = tokens.gaps[last]!
    ends[k] = end
    if (accepts(search, k, getValue(index, extendFirst(firstHashes[words - 2]!, first, gap), extendSecond(secondHashes[words - 2]!, second, gap)), i, words, start)) return words
  }
  ends[k] = readings.ends[r]!
  return accepts(search, k, value, i, 1, start) ? 1 : 0
}

/** How many words from reading `r` on some name may have; their hashes are left in the arrays. */
function follow({ seed, prefixes }: NameIndex, { first, second, gaps, flags, count }: NameTokens, readings: Readings, r: number): number {
  const i = readings.word[r]!, limit = Math.min(MAX_WORDS, count - i)
  let a = extendFirst(seed, readings.first[r]!, SOFT_GAP), b = extendSecond(seed, readings.second[r]!, SOFT_GAP), words = 1
  firstHashes[0] = a
  secondHashes[0] = b
  for (; words < limit; words++) {
    const at = i + words, gap = gaps[at]!
    if (gap === HARD_GAP) break
    a = extendFirst(a, first[at]!, gap)
    const bit = prefixBitOf(a, prefixes.length)
    // A word with 's may end a name without it: only the whole name can tell.
    if ((prefixes[bit >> 3]! & (1 << (bit & 7))) === 0 && (flags[at]! & MARKED) === 0) break
    b = extendSecond(b, second[at]!, gap)
    firstHashes[words] = a
    secondHashes[words] = b
  }
  return words
}

/** What the index holds under these hashes; EMPTY for nothing. */
function getValue({ displacements, fingerprints, values }: NameIndex, first: number, second: number): number {
  const slot = slotOf(second, displacements[bucketOf(first, displacements.length)]!, fingerprints.length)
  return fingerprints[slot] === first ? values[slot]! : EMPTY
}

/** Whether one of the value's postings is wanted and written as its rule asks. */
function accepts(search: Search, k: number, value: number, i: number, words: number, start: number): boolean {
  if (value === EMPTY) return false
  const index = search.indexes[k]!
  search.values[k] = value
  for (let place = countOf(index, value); place-- > 0;) if (isWanted(search, postingAt(index, value, place), i, words, start, search.ends[k]!)) return true
  return false
}

export const isWanted = ({ wanted, text, tokens }: Search, posting: number, i: number, words: number, start: number, end: number): boolean =>
  (posting & HINT) === wanted && obeysRule(posting & RULE_BITS, text, tokens, i, words, start, end)

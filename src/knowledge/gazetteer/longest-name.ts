/**
 * Finds the longest name at one reading of one word, in every index. This is the inner loop of
 * find-names.ts.
 */
import { isHalfOfName, obeyedKinds } from './case-rules.ts'
import { bucketOf, extendFirst, extendSecond, slotOf } from './hashing.ts'
import type { Sight } from './look-ahead.ts'
import { emptySlot, kindsOf, mostWords, valueOf, type NameIndex } from './name-index.ts'
import { hardGap, markedBit, softGap } from './name-tokens.ts'
import { mayContinue } from './prefixes.ts'
import { hashLetters } from './hash-letters.ts'
import { findPossessive, type Readings } from './readings.ts'

/** One text with its words, and the latest search by index: a search allocates nothing. */
export interface Search {
  text: string
  readings: Readings
  indexes: readonly NameIndex[]
  /** by index */
  sights: Sight[]
  /** NAMES or HINTS */
  wanted: number
  words: Int32Array
  slots: Int32Array
  kinds: Uint8Array
  ends: Int32Array
}

const firstHashes = new Int32Array(mostWords)
const secondHashes = new Int32Array(mostWords)

/** How many words the longest name has that begins with reading `r`; 0 for none. */
export function findLongest(search: Search, r: number): number {
  const { indexes, sights, words } = search
  let longest = 0
  for (let k = 0; k < indexes.length; k++) {
    const found = findInOne(search, k, r, sights[k]!)
    words[k] = found
    if (found > longest) longest = found
  }
  return longest
}

function findInOne(search: Search, k: number, r: number, { alone, kinds, onward }: Sight): number {
  const longer = onward[r] === 0 ? 0 : findLonger(search, k, r)
  if (longer > 0) return longer
  search.ends[k] = search.readings.tokens.ends[r]!
  search.slots[k] = alone[r]!
  search.kinds[k] = kinds[r]! & search.wanted
  return search.kinds[k] === 0 ? 0 : 1
}

function findLonger(search: Search, k: number, r: number): number {
  const { readings, text, ends } = search
  const { tokens } = readings
  const { flags, starts } = tokens
  const index = search.indexes[k]!
  const i = readings.word[r]!
  const start = starts[r]!
  for (let words = follow(index, readings, r); words > 1; words--) {
    const last = i + words - 1
    ends[k] = tokens.ends[last]!
    if (
      accepts(
        search,
        k,
        getSlot(index, firstHashes[words - 1]!, secondHashes[words - 1]!),
        i,
        words,
        start,
      )
    )
      return words
    const end = flags[last]! & markedBit ? findPossessive(text, tokens, last) : null
    if (end === null) continue
    const { hash, check } = hashLetters(text, starts[last]!, end)
    const gap = tokens.gaps[last]!
    ends[k] = end
    if (
      accepts(
        search,
        k,
        getSlot(
          index,
          extendFirst(firstHashes[words - 2]!, hash, gap),
          extendSecond(secondHashes[words - 2]!, check, gap),
        ),
        i,
        words,
        start,
      )
    )
      return words
  }
  return 0
}

/** How many words a name that begins at reading `r` may have. Leaves their hashes in the arrays. */
function follow({ seed, prefixes }: NameIndex, { tokens, word }: Readings, r: number): number {
  const { first, second, gaps, flags, count } = tokens
  const i = word[r]!
  const limit = Math.min(mostWords, count - i)
  let a = extendFirst(seed, first[r]!, softGap)
  let b = extendSecond(seed, second[r]!, softGap)
  let words = 1
  firstHashes[0] = a
  secondHashes[0] = b
  for (; words < limit; words++) {
    const at = i + words
    const gap = gaps[at]!
    if (gap === hardGap) break
    a = extendFirst(a, first[at]!, gap)
    // a word with 's may end a name without it: only the whole name decides
    if ((flags[at]! & markedBit) === 0 && !mayContinue(prefixes, a)) break
    b = extendSecond(b, second[at]!, gap)
    firstHashes[words] = a
    secondHashes[words] = b
  }
  return words
}

/** The slot of a name with these hashes; emptySlot for none. */
function getSlot({ displacements, slots }: NameIndex, first: number, second: number): number {
  const slot = slotOf(
    second,
    displacements[bucketOf(first, displacements.length)]!,
    slots.length >> 1,
  )
  return slots[slot * 2] === first && slots[slot * 2 + 1] !== emptySlot ? slot : emptySlot
}

/** The wanted kinds of a slot's postings whose case rule is obeyed; 0 for none. */
function accepts(
  search: Search,
  k: number,
  slot: number,
  i: number,
  words: number,
  start: number,
): number {
  if (slot === emptySlot) return 0
  const kinds = kindsOf(valueOf(search.indexes[k]!, slot)) & search.wanted
  const { tokens } = search.readings
  search.slots[k] = slot
  const { text } = search
  const end = search.ends[k]!
  return (search.kinds[k] =
    kinds === 0 || isHalfOfName(text, start, end)
      ? 0
      : obeyedKinds(kinds, text, tokens, i, words, start, end))
}

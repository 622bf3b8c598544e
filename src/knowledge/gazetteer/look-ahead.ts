/**
 * A first test of every reading of a text in one index. A large index is not in the processor's
 * cache, and a search that asks one question after the other waits for memory each time. Here one
 * question is asked of all readings in loops without branches, so that the waits overlap.
 */
import { obeyedAlone } from './case-rules.ts'
import { bucketOf, extendFirst, extendSecond, slotOf } from './hashing.ts'
import {
  emptySlot,
  hintKinds,
  kindsOf,
  mostWords,
  nameKinds,
  type NameIndex,
} from './name-index.ts'
import { hardGap, markedBit, softGap } from './name-tokens.ts'
import { mayContinue, prefixBlockOf, prefixMaskOf } from './prefixes.ts'
import { cutBit, shortBit, type Readings } from './readings.ts'
import type { Split } from './starts.ts'

/** By reading, for one index. */
export interface Sight {
  /** the slot of the name that consists of this word alone */
  alone: Int32Array
  /** the kinds of the name whose case rule holds; 0 where there is no such name */
  kinds: Uint8Array
  /** 1: a name of this word and more may begin here */
  onward: Uint8Array
}

/** What may begin at a word of the text. */
export const beginsAloneBit = 1
export const beginsLongerBit = 2
const beginsHintBit = 4

export const createSight = (capacity: number): Sight => ({
  alone: new Int32Array(capacity),
  kinds: new Uint8Array(capacity),
  onward: new Uint8Array(capacity),
})

const createScratch = (size: number) => ({
  places: new Int32Array(size),
  prints: new Int32Array(size),
})
let scratch = createScratch(1 << 11)

/**
 * Fills `sight` for the readings of `split` (its lists are overwritten), and marks in `begins` the
 * words that may begin a name.
 */
export function lookAhead(
  text: string,
  index: NameIndex,
  readings: Readings,
  split: Split,
  sight: Sight,
  begins: Uint8Array,
): void {
  const { count } = readings
  if (scratch.places.length < count) scratch = createScratch(count * 2)
  sight.kinds.fill(0, 0, count)
  sight.onward.fill(0, 0, count)
  findAlone(text, index, readings, split, sight, begins)
  findOnward(index, readings, split, sight, begins)
}

function findAlone(
  text: string,
  { seed, displacements, slots }: NameIndex,
  { tokens, word }: Readings,
  { alone: chosen, aloneCount: count }: Split,
  { alone, kinds }: Sight,
  begins: Uint8Array,
): void {
  const { places, prints } = scratch
  const { first, second, starts, ends, flags } = tokens
  const buckets = displacements.length
  const size = slots.length >> 1
  for (let n = 0; n < count; n++) {
    const r = chosen[n]!
    const a = extendFirst(seed, first[r]!, softGap)
    prints[n] = a
    places[n] = slotOf(
      extendSecond(seed, second[r]!, softGap),
      displacements[bucketOf(a, buckets)]!,
      size,
    )
  }
  let kept = 0
  for (let n = 0; n < count; n++) {
    const place = places[n]!
    const differs = slots[place * 2]! ^ prints[n]!
    chosen[kept] = chosen[n]!
    places[kept] = place
    kept += ((differs | -differs) >>> 31) ^ 1
  }
  for (let n = 0; n < kept; n++) {
    const r = chosen[n]!
    if (flags[r]! & shortBit) continue
    const slot = places[n]!
    const value = slots[slot * 2 + 1]!
    if (value === emptySlot) continue
    const obeyed = obeyedAlone(kindsOf(value), text, starts[r]!, ends[r]!)
    alone[r] = slot
    kinds[r] = obeyed
    begins[word[r]!]! |=
      (obeyed & nameKinds ? beginsAloneBit : 0) | (obeyed & hintKinds ? beginsHintBit : 0)
  }
}

function findOnward(
  index: NameIndex,
  readings: Readings,
  { longer: chosen, longerCount: count }: Split,
  { onward }: Sight,
  begins: Uint8Array,
): void {
  const { seed, prefixes } = index
  const { tokens, word } = readings
  const blocks = prefixes.length
  const { places, prints } = scratch
  const { first, gaps, flags, count: words } = tokens
  let kept = 0
  for (let n = 0; n < count; n++) {
    const r = chosen[n]!
    const after = word[r]! + 1
    if (after >= words || gaps[after] === hardGap || flags[r]! & cutBit) continue
    const hash = extendFirst(extendFirst(seed, first[r]!, softGap), first[after]!, gaps[after]!)
    chosen[kept] = r
    prints[kept] = hash
    places[kept++] = prefixBlockOf(hash, blocks)
  }
  let pairs = 0
  for (let n = 0; n < kept; n++) {
    const r = chosen[n]!
    const hash = prints[n]!
    const missing = ~prefixes[places[n]!]! & prefixMaskOf(hash)
    chosen[pairs] = r
    prints[pairs] = hash
    // A word with 's may end a name without it: only the whole name can tell.
    pairs += (((missing | -missing) >>> 31) ^ 1) | ((flags[word[r]! + 1]! & markedBit) >> 1)
  }
  for (let n = 0; n < pairs; n++) {
    const r = chosen[n]!
    if (!beginsLonger(index, readings, r, prints[n]!)) continue
    onward[r] = 1
    begins[word[r]!]! |= beginsLongerBit
  }
}

/**
 * Whether some name of two words or more may stand at reading `r`. `pair`: the first hash of its
 * first two words.
 */
function beginsLonger(
  { seed, prefixes, displacements, slots }: NameIndex,
  { tokens, word }: Readings,
  r: number,
  pair: number,
): boolean {
  const { first, second, gaps, flags, count } = tokens
  const size = slots.length >> 1
  let at = word[r]! + 1
  let a = pair
  let b = extendSecond(seed, second[r]!, softGap)
  const limit = Math.min(count, at + mostWords - 1)
  for (;;) {
    if (flags[at]! & markedBit) return true
    b = extendSecond(b, second[at]!, gaps[at]!)
    if (slots[slotOf(b, displacements[bucketOf(a, displacements.length)]!, size) * 2] === a)
      return true
    if (++at >= limit || gaps[at] === hardGap) return false
    a = extendFirst(a, first[at]!, gaps[at]!)
    if ((flags[at]! & markedBit) === 0 && !mayContinue(prefixes, a)) return false
  }
}

import { isCommonWord } from '../../languages/words-in-packs.ts'
import { getCaseForm, isAcronym } from './case-rules.ts'
import { bucketOf, extendFirst, extendSecond, slotOf } from './hashing.ts'
import {
  aliasBit,
  commonBit,
  emptySlot,
  hintBit,
  kindsOf,
  listBit,
  mostListed,
  mostRecords,
  mostWords,
  ruleBits,
  type NameIndex,
} from './name-index.ts'
import { findNameTokens, hardGap, type NameTokens } from './name-tokens.ts'
import { prefixBlockOf, prefixMaskOf } from './prefixes.ts'
import { addStart, aloneBit, createStarts, longerBit } from './starts.ts'

export interface NameOfRecord {
  name: string
  record: number
  role: 'label' | 'alias' | 'hint'
}

export class UnindexableName extends Error {
  override name = 'UnindexableName'
}

/** The names with one key: the same folded words with the same punctuation between them. */
interface Key {
  first: number
  second: number
  words: number
  firstWord: number
  /** the first hashes of its first two, three… words */
  prefixes: number[]
  startsSmall: boolean
  /** by record */
  postings: Map<number, number>
}

const namesABucket = 4
const loadFactor = 0.99
/** bytes of the prefix table for each name */
const prefixBytes = 0.8
const seeds = 8

/**
 * Builds the index of the names. Throws UnindexableName for a name without words, with too many
 * words, or when no perfect hash is found.
 */
export function buildIndex(names: Iterable<NameOfRecord>): NameIndex {
  const all = [...names]
  for (let seed = 1; seed <= seeds; seed++) {
    const keys = collectKeys(all, seed)
    const placed = place(keys)
    if (placed)
      return {
        seed,
        ...placed,
        ...buildStarts(keys),
        hasHints: all.some(({ role }) => role === 'hint'),
      }
  }
  throw new UnindexableName(`no perfect hash found for ${all.length} names`)
}

/** Whether a text can be indexed as a name: 1 to mostWords words on one line. */
export const isIndexableName = (name: string): boolean => isIndexable(findNameTokens(name))

const isIndexable = ({ count, gaps }: NameTokens): boolean =>
  count > 0 && count <= mostWords && !gaps.subarray(1, count).includes(hardGap)

function collectKeys(names: NameOfRecord[], seed: number): Key[] {
  const keys = new Map<string, Key>()
  for (const { name, record, role } of names) {
    const tokens = findNameTokens(name)
    if (!isIndexable(tokens)) {
      throw new UnindexableName(
        `a name must have 1 to ${mostWords} words on one line: ${JSON.stringify(name)}`,
      )
    }
    if (record >= mostRecords)
      throw new UnindexableName(`a pack holds at most ${mostRecords} records`)
    const { rule, startsSmall } = getCaseForm(name, tokens)
    const prefixes: number[] = []
    let first = seed
    let second = seed
    for (let i = 0; i < tokens.count; i++) {
      const gap = i === 0 ? 0 : tokens.gaps[i]!
      first = extendFirst(first, tokens.first[i]!, gap)
      second = extendSecond(second, tokens.second[i]!, gap)
      if (i > 0) prefixes.push(first)
    }
    const words = tokens.count
    const firstWord = tokens.first[0]!
    const posting =
      ((record << 8) |
        rule |
        (role === 'hint' ? hintBit : role === 'alias' ? aliasBit : 0) |
        (isCommonWord(name) && !isAcronym(name) ? commonBit : 0)) >>>
      0
    const id = `${first}:${second}`
    const key = keys.get(id)
    if (!key)
      keys.set(id, {
        first,
        second,
        words,
        firstWord,
        prefixes,
        startsSmall,
        postings: new Map([[record, posting]]),
      })
    else {
      key.startsSmall ||= startsSmall
      key.postings.set(record, merge(key.postings.get(record), posting))
    }
  }
  return [...keys.values()]
}

/**
 * Merges two spellings of one record that fold to the same key. A name takes precedence over a
 * hint, a label over an alias, the less strict case rule over the stricter.
 */
function merge(known: number | undefined, added: number): number {
  if (known === undefined || (known & hintBit && !(added & hintBit))) return added
  if (added & hintBit && !(known & hintBit)) return known
  const rule = Math.min(known & ruleBits, added & ruleBits)
  return ((known & added & aliasBit) | (known & ~(ruleBits | aliasBit)) | rule) >>> 0
}

function buildStarts(keys: Key[]): Pick<NameIndex, 'starts' | 'prefixes'> {
  const small = keys.filter(({ startsSmall }) => startsSmall)
  const starts = createStarts(keys.length, small.length)
  const prefixes = new Int32Array(Math.max(2, Math.ceil((keys.length * prefixBytes) / 8) * 2))
  for (const { firstWord, words, prefixes: own, startsSmall } of keys) {
    const bits = words === 1 ? aloneBit : longerBit
    addStart(starts, firstWord, bits, false)
    if (startsSmall) addStart(starts, firstWord, bits, true)
    for (const hash of own) prefixes[prefixBlockOf(hash, prefixes.length)]! |= prefixMaskOf(hash)
  }
  return { starts: starts.table, prefixes }
}

type Placed = Pick<NameIndex, 'displacements' | 'slots' | 'postings'>

/**
 * Hash-and-displace: the fullest buckets first, each displaced until all its names fall on free
 * slots. Null when one cannot be placed.
 */
function place(keys: Key[]): Placed | null {
  const bucketCount = Math.max(1, Math.ceil(keys.length / namesABucket))
  const slots = Math.max(1, Math.ceil(keys.length / loadFactor))
  const buckets: Key[][] = Array.from({ length: bucketCount }, () => [])
  for (const key of keys) buckets[bucketOf(key.first, bucketCount)]!.push(key)
  const order = buckets
    .map((_, index) => index)
    .sort((a, b) => buckets[b]!.length - buckets[a]!.length)
  const displacements = new Uint16Array(bucketCount)
  const table = new Int32Array(slots * 2).fill(emptySlot)
  const taken = new Uint8Array(slots)
  const postings: number[] = []
  for (const index of order) {
    const bucket = buckets[index]!
    const displacement = findDisplacement(bucket, taken, slots)
    if (displacement === null) return null
    displacements[index] = displacement
    for (const key of bucket) {
      const slot = slotOf(key.second, displacement, slots)
      taken[slot] = 1
      table[slot * 2] = key.first
      table[slot * 2 + 1] = toValue(key, postings)
    }
  }
  return { displacements, slots: table, postings: Int32Array.from(postings) }
}

function findDisplacement(bucket: Key[], taken: Uint8Array, slots: number): number | null {
  search: for (let displacement = 0; displacement < 0x10000; displacement++) {
    const chosen: number[] = []
    for (const { second } of bucket) {
      const slot = slotOf(second, displacement, slots)
      if (taken[slot] || chosen.includes(slot)) continue search
      chosen.push(slot)
    }
    return displacement
  }
  return null
}

function toValue({ postings: own }: Key, postings: number[]): number {
  const all = [...own.values()]
  const [one] = all
  const at = postings.length
  if (all.length === 1) return one!
  if (at + all.length > mostListed)
    throw new UnindexableName(`a pack lists at most ${mostListed} bearers of names`)
  postings.push(...all)
  postings[postings.length - 1]! |= listBit
  return listBit | (at << 8) | all.reduce((kinds, posting) => kinds | kindsOf(posting), 0)
}

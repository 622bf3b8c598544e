import { isCommonWord } from '../common-words/index.ts'
import { getCaseForm, isAcronym } from './case-rules.ts'
import { bucketOf, extendFirst, extendSecond, prefixBitOf, slotOf } from './hashing.ts'
import { ALIAS, ALONE, COMMON, EMPTY, HINT, LIST, LONGER, MAX_RECORDS, MAX_WORDS, RULE_BITS, type NameIndex } from './name-index.ts'
import { findNameTokens, HARD_GAP, type NameTokens } from './name-tokens.ts'

export interface NameOfRecord {
  name: string
  record: number
  role: 'label' | 'alias' | 'hint'
}

export class UnindexableName extends Error {
  override name = 'UnindexableName'
}

/** The names of one key: the same folded words with the same punctuation between them. */
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

const NAMES_A_BUCKET = 3.5
const LOAD = 0.98
const SEEDS = 8

/** The index of these names. Throws UnindexableName for a name without words, with too many, or when no perfect hash is found. */
export function buildIndex(names: Iterable<NameOfRecord>): NameIndex {
  const all = [...names]
  for (let seed = 1; seed <= SEEDS; seed++) {
    const keys = collectKeys(all, seed), placed = place(keys)
    if (placed) return { seed, ...placed, ...buildStarts(keys), hasHints: all.some(({ role }) => role === 'hint') }
  }
  throw new UnindexableName(`no perfect hash found for ${all.length} names`)
}

/** Whether a text can be looked for as a name: 1 to MAX_WORDS words on one line. */
export const isIndexableName = (name: string): boolean => isIndexable(findNameTokens(name))

const isIndexable = ({ count, gaps }: NameTokens): boolean => count > 0 && count <= MAX_WORDS && !gaps.subarray(1, count).includes(HARD_GAP)

function collectKeys(names: NameOfRecord[], seed: number): Key[] {
  const keys = new Map<string, Key>()
  for (const { name, record, role } of names) {
    const tokens = findNameTokens(name)
    if (!isIndexable(tokens)) {
      throw new UnindexableName(`a name must have 1 to ${MAX_WORDS} words on one line: ${JSON.stringify(name)}`)
    }
    if (record >= MAX_RECORDS) throw new UnindexableName(`a pack holds at most ${MAX_RECORDS} records`)
    const { rule, startsSmall } = getCaseForm(name, tokens)
    const prefixes: number[] = []
    let first = seed, second = seed
    for (let i = 0; i < tokens.count; i++) {
      const gap = i === 0 ? 0 : tokens.gaps[i]!
      first = extendFirst(first, tokens.first[i]!, gap)
      second = extendSecond(second, tokens.second[i]!, gap)
      if (i > 0) prefixes.push(first)
    }
    const words = tokens.count, firstWord = tokens.first[0]!
    const posting = ((record << 8) | rule | (role === 'hint' ? HINT : role === 'alias' ? ALIAS : 0) | (isCommonWord(name) && !isAcronym(name) ? COMMON : 0)) >>> 0
    const id = `${first}:${second}`, key = keys.get(id)
    if (!key) keys.set(id, { first, second, words, firstWord, prefixes, startsSmall, postings: new Map([[record, posting]]) })
    else {
      key.startsSmall ||= startsSmall
      key.postings.set(record, merge(key.postings.get(record), posting))
    }
  }
  return [...keys.values()]
}

/** Two spellings of one record that fold alike: a name beats a hint, a label an alias, the laxer case rule the stricter. */
function merge(known: number | undefined, added: number): number {
  if (known === undefined || (known & HINT && !(added & HINT))) return added
  if (added & HINT && !(known & HINT)) return known
  const rule = Math.min(known & RULE_BITS, added & RULE_BITS)
  return ((known & added & ALIAS) | (known & ~(RULE_BITS | ALIAS)) | rule) >>> 0
}

function buildStarts(keys: Key[]): Pick<NameIndex, 'starts' | 'smallStarts' | 'prefixes'> {
  const small = keys.filter((key) => key.startsSmall), prefixes = new Uint8Array(powerOfTwo(keys.length / 2))
  for (const bit of keys.flatMap((key) => key.prefixes).map((hash) => prefixBitOf(hash, prefixes.length))) prefixes[bit >> 3]! |= 1 << (bit & 7)
  return { starts: startsOf(keys), smallStarts: startsOf(small), prefixes }
}

/** About two first words' places a name. */
function startsOf(keys: Key[]): Uint8Array {
  const starts = new Uint8Array(powerOfTwo(keys.length / 2))
  for (const { firstWord, words } of keys) starts[(firstWord >>> 2) & (starts.length - 1)]! |= (words === 1 ? ALONE : LONGER) << ((firstWord & 3) * 2)
  return starts
}

/** The nearest power of two, 16 or more. */
const powerOfTwo = (size: number): number => 1 << Math.max(4, Math.round(Math.log2(size + 1)))

type Placed = Pick<NameIndex, 'displacements' | 'fingerprints' | 'values' | 'postings'>

/** Hash-and-displace: the fullest buckets first, each moved on until all its names fall on free slots. Null when one cannot. */
function place(keys: Key[]): Placed | null {
  const bucketCount = Math.max(1, Math.ceil(keys.length / NAMES_A_BUCKET)), slots = Math.max(1, Math.ceil(keys.length / LOAD))
  const buckets: Key[][] = Array.from({ length: bucketCount }, () => [])
  for (const key of keys) buckets[bucketOf(key.first, bucketCount)]!.push(key)
  const order = buckets.map((_, index) => index).sort((a, b) => buckets[b]!.length - buckets[a]!.length)
  const displacements = new Uint16Array(bucketCount), fingerprints = new Int32Array(slots), values = new Uint32Array(slots).fill(EMPTY)
  const taken = new Uint8Array(slots), postings: number[] = []
  for (const index of order) {
    const bucket = buckets[index]!
    const displacement = findDisplacement(bucket, taken, slots)
    if (displacement === null) return null
    displacements[index] = displacement
    for (const key of bucket) {
      const slot = slotOf(key.second, displacement, slots)
      taken[slot] = 1
      fingerprints[slot] = key.first
      values[slot] = toValue(key, postings)
    }
  }
  return { displacements, fingerprints, values, postings: Uint32Array.from(postings) }
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
  if (own.size === 1) return own.values().next().value!
  const at = postings.length
  postings.push(own.size, ...own.values())
  return LIST + at
}

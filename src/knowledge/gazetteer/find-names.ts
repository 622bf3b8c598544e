/**
 * Names of several indexes in a text: leftmost, then longest. Each word is hashed once; two bits tell whether a name
 * begins with it, one bit a further word how far it is worth going on. Linear: at most MAX_WORDS steps a word and index.
 */
import { findLongest, isWanted, type Search } from './longest-name.ts'
import { createSight, lookAhead } from './look-ahead.ts'
import { countOf, EMPTY, HINT, postingAt, startOf, type NameIndex } from './name-index.ts'
import { findNameTokens, SMALL, type NameTokens } from './name-tokens.ts'
import { findReadings, RESTORED, type Readings } from './readings.ts'

export interface FoundName {
  start: number
  end: number
  hint: boolean
  /** the text writes «لل» for ل and ال: the name itself has an alif before `start` */
  restored: boolean
  /** which index, which of its postings, already held against the case rules */
  postings: { index: number; posting: number }[]
}

/** Every name of the indexes in a text, sorted, not overlapping. */
export type NameFinder = (text: string) => FoundName[]

/** Long enough to find the largest packs' first words apart, small enough to stay near the processor. */
const UNION_LIMIT = 1 << 19

export function createNameFinder(indexes: readonly NameIndex[]): NameFinder {
  const starters = unite(indexes.map((index) => index.starts)), smallStarters = unite(indexes.map((index) => index.smallStarts))
  const hasHints = indexes.some((index) => index.hasHints), search = createSearch(indexes)
  return (text) => {
    const found: FoundName[] = [], tokens = findNameTokens(text), readings = findReadings(text, tokens)
    prepare(search, text, tokens, readings)
    const begins = findBeginnings(search, starters, smallStarters)
    for (let i = 0; i < tokens.count;) {
      const words = begins[i] === 0 ? 0 : findAt(search, i, found) || (hasHints ? findHintAt(search, i, found) : 0)
      i += words || 1
    }
    return found
  }
}

/** The first words of all indexes over one another: a word whose bits are 0 here begins no name of any. */
function unite(all: Uint8Array[]): Uint8Array {
  if (all.length === 1) return all[0]!
  const united = new Uint8Array(Math.min(UNION_LIMIT, all.reduce((size, starts) => Math.max(size, starts.length), 1)))
  for (const starts of all) for (let i = 0; i < Math.max(united.length, starts.length); i++) united[i & (united.length - 1)]! |= starts[i & (starts.length - 1)]!
  return united
}

function createSearch(indexes: readonly NameIndex[]): Search {
  const { length } = indexes, tokens = findNameTokens('')
  return {
    text: '', tokens, readings: findReadings('', tokens), indexes, sights: indexes.map(() => createSight(0)), queue: new Int32Array(0), begins: new Uint8Array(0), wanted: 0,
    words: new Int32Array(length), values: new Uint32Array(length), ends: new Int32Array(length),
  }
}

function prepare(search: Search, text: string, tokens: NameTokens, readings: Readings): void {
  search.text = text
  search.tokens = tokens
  search.readings = readings
  if (search.queue.length >= readings.count) return
  const size = readings.count + (readings.count >> 2)
  search.queue = new Int32Array(size)
  search.begins = new Uint8Array(size)
  search.sights = search.indexes.map(() => createSight(size))
}

/** Looks at all readings at once in every index; by word, whether one of its readings begins a name. */
function findBeginnings(search: Search, starters: Uint8Array, smallStarters: Uint8Array): Uint8Array {
  const { readings, queue, begins, sights, indexes, tokens } = search, { count, kinds, first, word } = readings
  begins.fill(0, 0, tokens.count)
  let length = 0
  for (let r = 0; r < count; r++) {
    queue[length] = r
    length += startOf(kinds[r]! & SMALL ? smallStarters : starters, first[r]!) === 0 ? 0 : 1
  }
  for (let k = 0; k < indexes.length; k++) {
    const sight = sights[k]!
    sight.alone.fill(EMPTY, 0, count)
    sight.onward.fill(0, 0, count)
    lookAhead(indexes[k]!, tokens, readings, queue, length, sight)
    for (let q = 0; q < length; q++) {
      const r = queue[q]!
      if (sight.alone[r] !== EMPTY || sight.onward[r] !== 0) begins[word[r]!] = 1
    }
  }
  return begins
}

/** How many words the longest name has that begins at word `i`, as it stands or without what is attached to it; it is added to `found`. */
function findAt(search: Search, i: number, found: FoundName[]): number {
  const { others, words, count } = search.readings, end = i + 1 < words ? others[i + 1]! : count
  let longest = findLongest(search, i), name = longest ? toFound(search, longest, i) : null
  for (let r = others[i]!; r < end; r++) {
    const longer = findLongest(search, r)
    if (longer <= longest) continue
    longest = longer
    name = toFound(search, longer, r)
  }
  if (name) found.push(name)
  return longest
}

/** The longest hint at word `i`, unless a name begins within it: hints give way. */
function findHintAt(search: Search, i: number, found: FoundName[]): number {
  search.wanted = HINT
  const words = findLongest(search, i), name = words ? toFound(search, words, i) : null
  search.wanted = 0
  if (!name) return 0
  const { others, count } = search.readings
  for (let inner = i + 1; inner < i + words; inner++) {
    if (findLongest(search, inner)) return 0
    const end = inner + 1 < search.readings.words ? others[inner + 1]! : count
    for (let r = others[inner]!; r < end; r++) if (findLongest(search, r)) return 0
  }
  found.push(name)
  return words
}

function toFound(search: Search, words: number, r: number): FoundName {
  const { indexes, values, ends, readings } = search, postings: FoundName['postings'] = [], start = readings.starts[r]!
  let end = 0
  for (let k = 0; k < indexes.length; k++) {
    if (search.words[k] !== words) continue
    end = Math.max(end, ends[k]!)
    for (let place = 0, count = countOf(indexes[k]!, values[k]!); place < count; place++) {
      const posting = postingAt(indexes[k]!, values[k]!, place)
      if (isWanted(search, posting, readings.word[r]!, words, start, ends[k]!)) postings.push({ index: k, posting })
    }
  }
  return { start, end, hint: search.wanted === HINT, restored: (readings.kinds[r]! & RESTORED) !== 0, postings }
}

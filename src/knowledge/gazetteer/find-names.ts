/**
 * Finds the names of several indexes in a text: leftmost, then longest. Each word is hashed once.
 * Two bits tell whether a name begins with it; a few more for each further word tell how far to go
 * on. Linear: at most mostWords steps for each word and index.
 */
import {
  addName,
  addSource,
  clearFoundNames,
  createFoundNames,
  type FoundNames,
} from './found-names.ts'
import { findLongest, type Search } from './longest-name.ts'
import { beginsAloneBit, beginsLongerBit, createSight, lookAhead } from './look-ahead.ts'
import { hintBit, hintKinds, nameKinds, type NameIndex } from './name-index.ts'
import { findNameTokens, smallBit } from './name-tokens.ts'
import { findReadings, restoredBit } from './readings.ts'
import {
  createSplit,
  narrow,
  readStarts,
  splitReadings,
  uniteStarts,
  type Split,
  type Starts,
} from './starts.ts'

/**
 * All names of the indexes in a text, sorted, not overlapping. The answer is shared memory: use it
 * before the next call.
 */
export type NameFinder = (text: string) => FoundNames

/**
 * Long enough to tell apart the first words of the largest packs, small enough to stay in the
 * processor's cache.
 */
const unionLimit = 1 << 19

interface Finder extends Search {
  starts: Starts[]
  united: Starts
  /** readings that may begin a name in any index, and those for the current index */
  split: Split
  narrowed: Split
  /** by word: beginsAloneBit, beginsLongerBit, beginsHintBit */
  begins: Uint8Array
  hasHints: boolean
  found: FoundNames
}

export function createNameFinder(indexes: readonly NameIndex[]): NameFinder {
  if (indexes.length === 0) return createFoundNames
  const finder = createFinder(indexes)
  return (text) => {
    finder.text = text
    finder.readings = findReadings(text, findNameTokens(text))
    makeRoom(finder)
    findBeginnings(finder)
    chooseNames(finder)
    finder.text = ''
    return finder.found
  }
}

function createFinder(indexes: readonly NameIndex[]): Finder {
  const { length } = indexes
  const starts = indexes.map((index) => readStarts(index.starts))
  return {
    text: '',
    readings: findReadings('', findNameTokens('')),
    indexes,
    sights: indexes.map(() => createSight(0)),
    wanted: nameKinds,
    words: new Int32Array(length),
    slots: new Int32Array(length),
    kinds: new Uint8Array(length),
    ends: new Int32Array(length),
    starts,
    united: uniteStarts(starts, unionLimit),
    split: createSplit(0),
    narrowed: createSplit(0),
    begins: new Uint8Array(0),
    hasHints: indexes.some((index) => index.hasHints),
    found: createFoundNames(),
  }
}

function makeRoom(finder: Finder): void {
  const { count } = finder.readings
  clearFoundNames(finder.found, finder.readings.words)
  if (finder.begins.length >= count) return
  const size = count + (count >> 2)
  finder.split = createSplit(size)
  finder.narrowed = createSplit(size)
  finder.begins = new Uint8Array(size)
  finder.sights = finder.indexes.map(() => createSight(size))
}

/** Tests all readings against every index and marks, for each word, what its readings may begin. */
function findBeginnings({
  text,
  readings,
  begins,
  sights,
  indexes,
  starts,
  united,
  split,
  narrowed,
}: Finder): void {
  begins.fill(0, 0, readings.words)
  splitReadings(united, readings.tokens, readings.count, split)
  for (let k = 0; k < indexes.length; k++) {
    if (indexes.length > 1) narrow(starts[k]!, readings.tokens, split, narrowed)
    lookAhead(
      text,
      indexes[k]!,
      readings,
      indexes.length > 1 ? narrowed : split,
      sights[k]!,
      begins,
    )
  }
}

/** Chooses the longest name at each word, from left to right. */
function chooseNames(finder: Finder): void {
  const { readings, begins, hasHints } = finder
  const { words, count, word } = readings
  let other = words
  for (let i = 0; i < words;) {
    const begin = begins[i]!
    if (begin === 0) {
      i++
      continue
    }
    while (other < count && word[other]! < i) other++
    i +=
      (begin & beginsLongerBit
        ? findAt(finder, i, other)
        : begin & beginsAloneBit
          ? findAloneAt(finder, i, other)
          : 0) ||
      (hasHints ? findHintAt(finder, i, other) : 0) ||
      1
  }
}

/** As findAt, for a word that begins no longer name. */
function findAloneAt(finder: Finder, i: number, other: number): number {
  if (addAlone(finder, i)) return 1
  const { word, count } = finder.readings
  for (let r = other; r < count && word[r] === i; r++) if (addAlone(finder, r)) return 1
  return 0
}

function addAlone({ sights, readings, found }: Finder, r: number): boolean {
  const from = found.from[found.count]!
  let at = from
  for (let k = 0; k < sights.length; k++) {
    const { kinds, alone } = sights[k]!
    const accepted = kinds[r]! & nameKinds
    if (accepted !== 0) addSource(found, at++, k, alone[r]!, accepted)
  }
  if (at === from) return false
  const { starts, ends, flags } = readings.tokens
  addName(found, starts[r]!, ends[r]!, flags[r]! & restoredBit, at)
  return true
}

/**
 * Adds the longest name that begins at word `i`, as it stands or without its attached particles,
 * and gives how many words it has. `other`: the first of its other readings.
 */
function findAt(finder: Finder, i: number, other: number): number {
  const reading = findReading(finder, i, other)
  return reading < 0 || givesWay(finder, reading) ? 0 : add(finder, reading)
}

/**
 * A name that begins with an article in small letters, before one that goes on further without it: "la
 * Unión" in "la Unión Europea".
 */
function givesWay(finder: Finder, r: number): boolean {
  const { readings, begins } = finder
  const { words, tokens } = readings
  const isSmall = r + 1 < words && (tokens.flags[r]! & smallBit) !== 0
  if (!isSmall || (begins[r + 1]! & beginsLongerBit) === 0) return false
  return findLongest(finder, r + 1) >= findLongest(finder, r)
}

/** The reading of word `i` at which the longest name begins; -1 where none does. */
function findReading(finder: Finder, i: number, other: number): number {
  const { word, count } = finder.readings
  let longest = findLongest(finder, i)
  let best = longest > 0 ? i : -1
  for (let r = other; r < count && word[r] === i; r++) {
    const longer = findLongest(finder, r)
    if (longer <= longest) continue
    longest = longer
    best = r
  }
  return best
}

/** As findAt, of hints, unless a name begins within one: names win over hints. */
function findHintAt(finder: Finder, i: number, other: number): number {
  finder.wanted = hintKinds
  const reading = findReading(finder, i, other)
  const words = reading < 0 ? 0 : findLongest(finder, reading)
  finder.wanted = nameKinds
  if (words === 0 || beginsName(finder, i + 1, i + words, other)) return 0
  finder.wanted = hintKinds
  add(finder, reading)
  finder.wanted = nameKinds
  return words
}

function beginsName(finder: Finder, from: number, to: number, other: number): boolean {
  const { word, count } = finder.readings
  for (let i = from; i < to; i++) if (findLongest(finder, i)) return true
  for (let r = other; r < count && word[r]! < to; r++)
    if (word[r]! >= from && findLongest(finder, r)) return true
  return false
}

/** Adds the longest name at reading `r`, and gives how many words it has. */
function add(finder: Finder, r: number): number {
  const { indexes, slots, ends, kinds, readings, found, wanted } = finder
  const { starts, flags } = readings.tokens
  // the arrays hold the latest search, which may be of another reading
  const words = findLongest(finder, r)
  let end = 0
  let at = found.from[found.count]!
  for (let k = 0; k < indexes.length; k++) {
    if (finder.words[k] !== words) continue
    end = Math.max(end, ends[k]!)
    addSource(found, at++, k, slots[k]!, kinds[k]!)
  }
  addName(
    found,
    starts[r]!,
    end,
    (wanted === hintKinds ? hintBit : 0) | (flags[r]! & restoredBit),
    at,
  )
  return words
}

/**
 * Other readings of a word: without the particles written onto it, without 's, without l' or d'.
 * The particles' letters come from src/languages; here they are hashed, not listed. The readings
 * follow the words in the arrays of name-tokens.ts.
 */
import { isOwnersUnit } from '../../languages/words-in-linking.ts'
import { isElidedLetter } from '../../languages/words-in-packs.ts'
import { ignoredUnit } from '../../text/fold.ts'
import { firstPowers, hashLetters, longestPlain, secondPowers } from './hash-letters.ts'
import {
  findNameTokens,
  primeOfFirst,
  growTokens,
  isLowerCase,
  markedBit,
  nameUnits,
  primeOfSecond,
  smallBit,
  type NameTokens,
} from './name-tokens.ts'
import {
  articleFirstBit,
  articleLastBit,
  conjunctionBit,
  hiddenUnit,
  mergingBit,
  prepositionBit,
  roleOf,
} from './particle-letters.ts'

export interface Readings {
  tokens: NameTokens
  /**
   * the words as they stand are readings 0 to `words` - 1; the others follow, in the order of their
   * words
   */
  words: number
  count: number
  /** by reading: its word */
  word: Int32Array
}

/** «للأمم» read as «الأمم»: the first letter of the article is not in the text. */
export const restoredBit = 32
/** An ending was removed: no further word may follow within the same name. */
export const cutBit = 8
/** So little remains that it may only begin a longer name: «وأم درمان». */
export const shortBit = 64

/** Letters that must remain of a name of one word: shorter remainders are often no word. */
const shortestRest = 3
/** Letters that must remain of the first word of a longer name. */
const shortestFirst = 2
/** Before 's: "the UN's". */
const shortestOwner = 2
/** Other readings of one word. */
const mostReadings = 4
const shared: Readings = {
  tokens: findNameTokens(''),
  words: 0,
  count: 0,
  word: Int32Array.from({ length: 1 << 11 }, (_, i) => i),
}

/** The word that is being read. Module state, so that it is not passed through every call. */
let text = ''
let tokens: NameTokens = shared.tokens
let word = 0
/** Where the word ends in the text. */
let end = 0

/** All readings of all words. The answer is shared memory: use it before the next call. */
export function findReadings(ofText: string, ofTokens: NameTokens): Readings {
  text = ofText
  tokens = ofTokens
  const { count, divisibleCount } = tokens
  for (let r = shared.words; r < shared.count; r++) shared.word[r] = r
  shared.tokens = tokens
  shared.words = shared.count = count
  makeRoom()
  for (let n = 0; n < divisibleCount; n++) {
    if (shared.count + mostReadings > tokens.starts.length) {
      growTokens()
      makeRoom()
    }
    word = tokens.divisible[n]!
    end = tokens.ends[word]!
    addReadings(tokens.starts[word]!)
  }
  text = ''
  return shared
}

function addReadings(start: number): void {
  const isMarked = (tokens.flags[word]! & markedBit) !== 0
  const isLong = end - start > longestPlain
  if (isMarked ? roleOf(text.charCodeAt(start)) !== 0 : isLong) addWithoutMarked(start)
  if (isMarked) {
    addPossessive(start)
    addElided(start)
  } else if (!isLong) addWithoutParticles(start)
}

/** Grows the array of words to the size of the others. */
function makeRoom(): void {
  if (shared.word.length >= tokens.starts.length) return
  const larger = Int32Array.from({ length: tokens.starts.length }, (_, i) => i)
  larger.set(shared.word.subarray(0, shared.count))
  shared.word = larger
}

/** Hashes of the prefix cut off the current word. */
let cutFirst = 0
let cutSecond = 0

/** As addWithoutMarked, for a word without ignored characters. */
function addWithoutParticles(start: number): void {
  if (end - start <= shortestFirst) return
  let at = start
  let unit = text.charCodeAt(at)
  cutFirst = cutSecond = 0
  if (roleOf(unit) & conjunctionBit) {
    cut(++at, unit)
    unit = text.charCodeAt(at)
  }
  if (roleOf(unit) & prepositionBit) {
    const before = unit
    unit = text.charCodeAt(at + 1)
    cut(++at, before)
    if (roleOf(before) & mergingBit && roleOf(unit) & articleLastBit) {
      if (end - at >= shortestRest) addRestored(shared.count - 1, at)
      cut(++at, unit)
      return
    }
  }
  const next = text.charCodeAt(at + 1)
  if (roleOf(unit) & articleFirstBit && roleOf(next) & articleLastBit) {
    cutFirst = Math.imul((cutFirst + unit) | 0, primeOfFirst)
    cutSecond = Math.imul((cutSecond + unit) | 0, primeOfSecond)
    cut(at + 2, next)
  }
}

/**
 * «للأمم»: beside reading `plain`, which begins at `at`, one with the hidden letter of the article
 * before it. Both may be meant: «للبنان» is «لبنان».
 */
function addRestored(plain: number, at: number): void {
  const r = lay(at, end, restoredBit)
  const length = end - at + 1
  const { first, second } = tokens
  first[r] = (first[plain]! + Math.imul(hiddenUnit, firstPowers[length]!)) | 0
  second[r] = (second[plain]! + Math.imul(hiddenUnit, secondPowers[length]!)) | 0
}

/** Adds the word from `at` on, with one letter less than before. */
function cut(at: number, letter: number): void {
  cutFirst = Math.imul((cutFirst + letter) | 0, primeOfFirst)
  cutSecond = Math.imul((cutSecond + letter) | 0, primeOfSecond)
  const rest = end - at
  if (rest < shortestFirst) return
  const r = lay(at, end, rest < shortestRest ? shortBit : 0)
  tokens.first[r] = (tokens.first[word]! - Math.imul(cutFirst, firstPowers[rest]!)) | 0
  tokens.second[r] = (tokens.second[word]! - Math.imul(cutSecond, secondPowers[rest]!)) | 0
}

/** The word without its conjunction, then without its preposition, then without its article. */
function addWithoutMarked(start: number): void {
  if (end - start <= shortestFirst) return
  let at = start
  if (roleOf(text.charCodeAt(start)) & conjunctionBit) add((at = next(at)), end, 0)
  const inner = roleOf(text.charCodeAt(at))
  if (inner & prepositionBit) {
    const after = next(at)
    if (inner & mergingBit && roleOf(text.charCodeAt(after)) & articleLastBit) {
      add(after, end, 0)
      add(after, end, restoredBit)
      add(next(after), end, 0)
      return
    }
    add(after, end, 0)
    at = after
  }
  if (roleOf(text.charCodeAt(at)) & articleFirstBit) {
    const last = next(at)
    if (roleOf(text.charCodeAt(last)) & articleLastBit) add(next(last), end, 0)
  }
}

function addPossessive(start: number): void {
  const owner = findPossessive(text, tokens, word)
  if (owner !== null) add(start, owner, cutBit)
}

/** "l'Iran", "l’armée libanaise": adds what follows the apostrophe, with or without its own capital. */
function addElided(start: number): void {
  if (!isApostrophe(text.charCodeAt(start + 1)) || !isElidedLetter(text.charCodeAt(start) | 0x20))
    return
  const rest = shared.count
  add(start + 2, end, 0)
  if (shared.count === rest) return
  if (isLowerCase(text.charCodeAt(start + 2))) tokens.flags[rest]! |= smallBit
  // two letters are a name ("l’UE"), which must write them with its capitals
  else tokens.flags[rest]! &= ~(smallBit | shortBit)
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc

/** Where word `i` ends before its 's; null when it has none. */
export function findPossessive(
  inText: string,
  { starts, ends }: NameTokens,
  i: number,
): number | null {
  const stop = ends[i]!
  return stop - starts[i]! - 2 >= shortestOwner &&
    isOwnersUnit(inText.charCodeAt(stop - 1)) &&
    isApostrophe(inText.charCodeAt(stop - 2))
    ? stop - 2
    : null
}

/** The next unit that is not ignored. */
function next(at: number): number {
  let i = at + 1
  while (i < end && nameUnits[text.charCodeAt(i)] === ignoredUnit) i++
  return i
}

/** Adds the word from `start` to `stop` if it is long enough. */
function add(start: number, stop: number, kind: number): void {
  const rest = stop - start
  const isShort = kind !== cutBit && rest < shortestRest
  if (rest < shortestFirst || (isShort && kind === restoredBit)) return
  const hashes = hashLetters(text, start, stop, kind === restoredBit ? hiddenUnit : 0)
  const r = lay(start, stop, isShort ? shortBit : kind)
  tokens.first[r] = hashes.hash
  tokens.second[r] = hashes.check
}

/** Makes room for a reading of the word; its hashes are the caller's. Gives its number. */
function lay(start: number, stop: number, kind: number): number {
  const r = shared.count++
  tokens.starts[r] = start
  tokens.ends[r] = stop
  tokens.flags[r] = kind | (tokens.flags[word]! & smallBit)
  shared.word[r] = word
  return r
}

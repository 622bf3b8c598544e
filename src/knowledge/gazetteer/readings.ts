/**
 * Other readings of a word: an Arabic one without its attached particles, an English one without
 * 's, a French one without l' or d'. The particles are those of src/languages/ar/clitics.ts; here
 * they are hashed, not listed. The readings follow the words in the arrays of name-tokens.ts.
 */
import { isElidedLetter } from '../../languages/words-in-packs.ts'
import { IGNORED } from '../../text/fold.ts'
import {
  findNameTokens,
  FIRST_PRIME,
  growTokens,
  isLowerCase,
  MARKED,
  nameUnits,
  SECOND_PRIME,
  SMALL,
  type NameTokens,
} from './name-tokens.ts'

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

/** «للأمم» read as «الأمم»: the alif is not in the text. */
export const RESTORED = 32
/** The end was cut: no further word may follow in the same name. */
export const CUT = 8

const WAW = 0x648
const FEH = 0x641
const BEH = 0x628
const KAF = 0x643
const LAM = 0x644
const ALEF = 0x627
/** Letters that must remain: shorter remainders are often no word. */
const SHORTEST_REST = 3
/** Before 's: "the UN's". */
const SHORTEST_OWNER = 2
/** Other readings of one word. */
const MOST_READINGS = 4
/** Longer words are hashed letter by letter. */
const LONGEST_PLAIN = 63

/**
 * A hash is a sum of letters, each times a power of the prime: the hash without the first letters
 * is a subtraction.
 */
const powersOf = (prime: number): Int32Array => {
  const powers = new Int32Array(LONGEST_PLAIN + 2).fill(1)
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1]!, prime)
  return powers
}
const firstPowers = powersOf(FIRST_PRIME)
const secondPowers = powersOf(SECOND_PRIME)

const shared: Readings = {
  tokens: findNameTokens(''),
  words: 0,
  count: 0,
  word: Int32Array.from({ length: 1 << 11 }, (_, i) => i),
}

/** All readings of all words. The answer is shared memory: use it before the next call. */
export function findReadings(text: string, tokens: NameTokens): Readings {
  const { count, divisibleCount } = tokens
  const { word } = shared
  for (let r = shared.words; r < shared.count; r++) word[r] = r
  shared.tokens = tokens
  shared.words = shared.count = count
  makeRoom(tokens)
  for (let n = 0; n < divisibleCount; n++) {
    const i = tokens.divisible[n]!
    if (shared.count + MOST_READINGS > tokens.starts.length) {
      growTokens()
      makeRoom(tokens)
    }
    if (tokens.flags[i]! & MARKED) {
      if (mayCarryParticles(text.charCodeAt(tokens.starts[i]!))) addMarkedArabic(text, tokens, i)
      addPossessive(text, tokens, i)
      addElided(text, tokens, i)
    } else if (tokens.ends[i]! - tokens.starts[i]! <= LONGEST_PLAIN) addArabic(text, tokens, i)
    else addMarkedArabic(text, tokens, i)
  }
  return shared
}

/** Grows the array of words to the size of the others. */
function makeRoom(tokens: NameTokens): void {
  if (shared.word.length >= tokens.starts.length) return
  const larger = Int32Array.from({ length: tokens.starts.length }, (_, i) => i)
  larger.set(shared.word.subarray(0, shared.count))
  shared.word = larger
}

const mayCarryParticles = (unit: number): boolean =>
  unit >= ALEF &&
  unit <= WAW &&
  (unit === WAW || unit === ALEF || unit === LAM || unit === BEH || unit === FEH || unit === KAF)

/** Hashes of the prefix cut off the current word. */
let cutFirst = 0
let cutSecond = 0

/** As addMarkedArabic, for a word without ignored characters. */
function addArabic(text: string, tokens: NameTokens, i: number): void {
  const start = tokens.starts[i]!
  const end = tokens.ends[i]!
  if (end - start <= SHORTEST_REST) return
  let at = start
  let unit = text.charCodeAt(at)
  cutFirst = cutSecond = 0
  if (unit === WAW || unit === FEH) {
    cut(tokens, i, ++at, unit)
    unit = text.charCodeAt(at)
  }
  if (unit === BEH || unit === KAF || unit === LAM) {
    const before = unit
    unit = text.charCodeAt(at + 1)
    cut(tokens, i, ++at, before)
    if (before === LAM && unit === LAM) {
      if (end - at >= SHORTEST_REST) {
        // restores the swallowed alif before the rest
        const last = shared.count - 1
        tokens.first[last] = (tokens.first[last]! + Math.imul(ALEF, firstPowers[end - at + 1]!)) | 0
        tokens.second[last] =
          (tokens.second[last]! + Math.imul(ALEF, secondPowers[end - at + 1]!)) | 0
        tokens.flags[last]! |= RESTORED
      }
      cut(tokens, i, ++at, LAM)
      return
    }
  }
  if (unit === ALEF && text.charCodeAt(at + 1) === LAM) {
    cutFirst = Math.imul((cutFirst + ALEF) | 0, FIRST_PRIME)
    cutSecond = Math.imul((cutSecond + ALEF) | 0, SECOND_PRIME)
    cut(tokens, i, at + 2, LAM)
  }
}

/** Adds word `i` from `at` on, with one letter less than before. */
function cut(tokens: NameTokens, i: number, at: number, letter: number): void {
  cutFirst = Math.imul((cutFirst + letter) | 0, FIRST_PRIME)
  cutSecond = Math.imul((cutSecond + letter) | 0, SECOND_PRIME)
  const end = tokens.ends[i]!
  const rest = end - at
  if (rest < SHORTEST_REST) return
  lay(
    tokens,
    i,
    at,
    end,
    0,
    (tokens.first[i]! - Math.imul(cutFirst, firstPowers[rest]!)) | 0,
    (tokens.second[i]! - Math.imul(cutSecond, secondPowers[rest]!)) | 0,
  )
}

/** Word `i` without و ف, then without ب ك ل, then without ال; longest first. */
function addMarkedArabic(text: string, tokens: NameTokens, i: number): void {
  const start = tokens.starts[i]!
  const end = tokens.ends[i]!
  const unit = text.charCodeAt(start)
  if (end - start <= SHORTEST_REST) return
  let at = start
  if (unit === WAW || unit === FEH) add(text, tokens, i, (at = next(text, at, end)), end, 0)
  const inner = text.charCodeAt(at)
  if (inner === BEH || inner === KAF || inner === LAM) {
    const after = next(text, at, end)
    if (inner === LAM && text.charCodeAt(after) === LAM) {
      add(text, tokens, i, after, end, RESTORED)
      add(text, tokens, i, next(text, after, end), end, 0)
      return
    }
    add(text, tokens, i, after, end, 0)
    at = after
  }
  if (text.charCodeAt(at) === ALEF) {
    const lam = next(text, at, end)
    if (text.charCodeAt(lam) === LAM) add(text, tokens, i, next(text, lam, end), end, 0)
  }
}

function addPossessive(text: string, tokens: NameTokens, i: number): void {
  const end = findPossessive(text, tokens, i)
  if (end !== null) add(text, tokens, i, tokens.starts[i]!, end, CUT)
}

/** "l'Iran", "d’Israël": adds what follows the apostrophe, with its own capital. */
function addElided(text: string, tokens: NameTokens, i: number): void {
  const start = tokens.starts[i]!
  if (
    !isApostrophe(text.charCodeAt(start + 1)) ||
    !isElidedLetter(text.charCodeAt(start) | 0x20) ||
    isLowerCase(text.charCodeAt(start + 2))
  )
    return
  const before = shared.count
  add(text, tokens, i, start + 2, tokens.ends[i]!, 0)
  if (shared.count > before) tokens.flags[before]! &= ~SMALL
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc

/** Where word `i` ends before its 's; null when it has none. */
export function findPossessive(
  text: string,
  { starts, ends }: NameTokens,
  i: number,
): number | null {
  const start = starts[i]!
  const end = ends[i]!
  const last = text.charCodeAt(end - 1)
  const mark = text.charCodeAt(end - 2)
  return end - start - 2 >= SHORTEST_OWNER && (last === 0x73 || last === 0x53) && isApostrophe(mark)
    ? end - 2
    : null
}

/** The next unit that is not ignored. */
function next(text: string, at: number, end: number): number {
  let i = at + 1
  while (i < end && nameUnits[text.charCodeAt(i)] === IGNORED) i++
  return i
}

/** Adds the word from `start` to `end` if it is long enough. */
function add(
  text: string,
  tokens: NameTokens,
  word: number,
  start: number,
  end: number,
  kind: number,
): void {
  if (end - start < (kind === CUT ? SHORTEST_OWNER : SHORTEST_REST)) return
  const { first, second } = hashLetters(text, start, end, kind === RESTORED ? ALEF : 0)
  lay(tokens, word, start, end, kind, first, second)
}

function lay(
  tokens: NameTokens,
  word: number,
  start: number,
  end: number,
  kind: number,
  first: number,
  second: number,
): void {
  const at = shared.count++
  tokens.starts[at] = start
  tokens.ends[at] = end
  tokens.first[at] = first
  tokens.second[at] = second
  tokens.flags[at] = kind | (tokens.flags[word]! & SMALL)
  shared.word[at] = word
}

/**
 * The two hashes of the letters from `start` to `end`, as name-tokens.ts makes them; `before`: a
 * letter that is not in the text, 0 for none.
 */
export function hashLetters(
  text: string,
  start: number,
  end: number,
  before = 0,
): { first: number; second: number } {
  let a = Math.imul(before, FIRST_PRIME)
  let b = Math.imul(before, SECOND_PRIME)
  for (let i = start; i < end; i++) {
    const letter = nameUnits[text.charCodeAt(i)]!
    if (letter === IGNORED) continue
    a = Math.imul((a + letter) | 0, FIRST_PRIME)
    b = Math.imul((b + letter) | 0, SECOND_PRIME)
  }
  return { first: a, second: b }
}

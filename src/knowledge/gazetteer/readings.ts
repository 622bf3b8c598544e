/**
 * How each word of a text may be read: as it stands, an Arabic word also without its attached particles, an English one
 * without 's, a French one without l' or d'. The particles are those of src/languages/ar/clitics.ts; here they are hashed, not listed.
 *
 * Memory: one struct of arrays, kept and grown, shared by all calls (21 bytes a reading, 4 more a word). Contents are
 * valid until the next call.
 */
import { IGNORED } from '../../text/fold.ts'
import { FIRST_PRIME, isLowerCase, MARKED, nameUnits, SECOND_PRIME, SMALL, type NameTokens } from './name-tokens.ts'

/** Readings 0 to `words` - 1 are the words as they stand; the others follow, in the order of their words. */
export interface Readings {
  words: number
  count: number
  /** where the reading begins and ends in the text */
  starts: Int32Array
  ends: Int32Array
  first: Int32Array
  second: Int32Array
  /** SMALL as of the word, RESTORED, CUT */
  kinds: Uint8Array
  /** by reading: its word */
  word: Int32Array
  /** by word: the first of its other readings, which are together */
  others: Int32Array
}

/** «للأمم» read as «الأمم»: the alif is not in the text. */
export const RESTORED = 4
/** The end was cut, so that no further word may follow in the same name. */
export const CUT = 8

const WAW = 0x648, FEH = 0x641, BEH = 0x628, KAF = 0x643, LAM = 0x644, ALEF = 0x627
/** What must be left of a word: shorter rests are too often no word at all. */
const SHORTEST_REST = 3
/** Before 's: "the UN's". */
const SHORTEST_OWNER = 2

function createReadings(capacity: number): Readings {
  const integers = () => new Int32Array(capacity)
  return { words: 0, count: 0, starts: integers(), ends: integers(), first: integers(), second: integers(), kinds: new Uint8Array(capacity), word: integers(), others: integers() }
}

let shared = createReadings(1 << 11)

function grow(): void {
  const { words, count } = shared, larger = createReadings(shared.starts.length * 2)
  for (const key of ['starts', 'ends', 'first', 'second', 'kinds', 'word', 'others'] as const) larger[key].set(shared[key])
  shared = { ...larger, words, count }
}

/** Every reading of every word. The answer is shared memory: use it before the next call. */
export function findReadings(text: string, tokens: NameTokens): Readings {
  const { count, starts, flags } = tokens
  if (shared.starts.length < count) shared = createReadings(count * 2)
  for (let i = shared.words; i < count; i++) shared.word[i] = i
  for (const key of ['starts', 'ends', 'first', 'second'] as const) shared[key].set(tokens[key].subarray(0, count))
  shared.words = shared.count = count
  for (let i = 0; i < count; i++) {
    const flag = flags[i]!
    shared.kinds[i] = flag & SMALL
    shared.others[i] = shared.count
    if (mayCarryParticles(text.charCodeAt(starts[i]!))) addArabic(text, tokens, i)
    if (flag & MARKED) {
      addPossessive(text, tokens, i)
      addElided(text, tokens, i)
    }
  }
  return shared
}

const mayCarryParticles = (unit: number): boolean =>
  unit >= ALEF && unit <= WAW && (unit === WAW || unit === ALEF || unit === LAM || unit === BEH || unit === FEH || unit === KAF)

/** Word `i` without و ف, then without ب ك ل, then without ال; longest first. */
function addArabic(text: string, { starts, ends }: NameTokens, i: number): void {
  const start = starts[i]!, end = ends[i]!, unit = text.charCodeAt(start)
  if (end - start <= SHORTEST_REST) return
  let at = start
  if (unit === WAW || unit === FEH) add(text, i, at = next(text, at, end), end, 0)
  const inner = text.charCodeAt(at)
  if (inner === BEH || inner === KAF || inner === LAM) {
    const after = next(text, at, end)
    if (inner === LAM && text.charCodeAt(after) === LAM) {
      add(text, i, after, end, RESTORED)
      add(text, i, next(text, after, end), end, 0)
      return
    }
    add(text, i, after, end, 0)
    at = after
  }
  if (text.charCodeAt(at) === ALEF) {
    const lam = next(text, at, end)
    if (text.charCodeAt(lam) === LAM) add(text, i, next(text, lam, end), end, 0)
  }
}

function addPossessive(text: string, tokens: NameTokens, i: number): void {
  const end = findPossessive(text, tokens, i)
  if (end !== null) add(text, i, tokens.starts[i]!, end, CUT)
}

/** "l'Iran", "d’Israël": what stands behind the apostrophe, with the capital that it has itself. */
function addElided(text: string, { starts, ends }: NameTokens, i: number): void {
  const start = starts[i]!, letter = text.charCodeAt(start) | 0x20
  if (letter !== 0x6c && letter !== 0x64 || !isApostrophe(text.charCodeAt(start + 1)) || isLowerCase(text.charCodeAt(start + 2))) return
  const before = shared.count
  add(text, i, start + 2, ends[i]!, 0)
  if (shared.count > before) shared.kinds[before]! &= ~SMALL
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc

/** Where word `i` ends before its 's; null when it has none. */
export function findPossessive(text: string, { starts, ends }: NameTokens, i: number): number | null {
  const start = starts[i]!, end = ends[i]!, last = text.charCodeAt(end - 1), mark = text.charCodeAt(end - 2)
  return end - start - 2 >= SHORTEST_OWNER && (last === 0x73 || last === 0x53) && isApostrophe(mark) ? end - 2 : null
}

/** The next unit that is not passed over. */
function next(text: string, at: number, end: number): number {
  let i = at + 1
  while (i < end && nameUnits[text.charCodeAt(i)] === IGNORED) i++
  return i
}

/** Adds the word from `start` to `end` when enough of it is left. */
function add(text: string, word: number, start: number, end: number, kind: number): void {
  if (end - start < (kind === CUT ? SHORTEST_OWNER : SHORTEST_REST)) return
  if (shared.count === shared.starts.length) grow()
  const at = shared.count++, restored = kind === RESTORED
  let a = restored ? Math.imul(ALEF, FIRST_PRIME) : 0, b = restored ? Math.imul(ALEF, SECOND_PRIME) : 0
  for (let i = start; i < end; i++) {
    const letter = nameUnits[text.charCodeAt(i)]!
    if (letter === IGNORED) continue
    a = Math.imul(a ^ letter, FIRST_PRIME)
    b = Math.imul((b + letter) | 0, SECOND_PRIME)
  }
  shared.starts[at] = start
  shared.ends[at] = end
  shared.first[at] = a ^ (a >>> 15)
  shared.second[at] = b ^ (b >>> 13)
  shared.kinds[at] = kind | (shared.kinds[word]! & SMALL)
  shared.word[at] = word
}

/** The two hashes of the letters from `start` to `end`, as name-tokens.ts makes them. */
export function hashLetters(text: string, start: number, end: number): { first: number; second: number } {
  let a = 0, b = 0
  for (let i = start; i < end; i++) {
    const letter = nameUnits[text.charCodeAt(i)]!
    if (letter === IGNORED) continue
    a = Math.imul(a ^ letter, FIRST_PRIME)
    b = Math.imul((b + letter) | 0, SECOND_PRIME)
  }
  return { first: a ^ (a >>> 15), second: b ^ (b >>> 13) }
}

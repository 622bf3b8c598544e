/**
 * The words of a text as the gazetteer sees them: two 32-bit hashes a word over its folded letters,
 * and what stands in the gap before it. Names and texts go through this one function, so that a
 * name always finds itself.
 *
 * Memory: one struct of arrays, kept and grown, shared by all calls (33 bytes a word and other
 * reading). Contents are valid until the next call.
 */
import { ignoredUnit, separatorUnit } from '../../text/fold.ts'
import { foldTable } from '../../text/fold-table.ts'
import { roleOf } from './particle-letters.ts'

export interface NameTokens {
  /** how many words; other readings (readings.ts) follow in the same arrays */
  count: number
  /** UTF-16 offsets, half-open; ignored characters at either end are left out */
  starts: Int32Array
  ends: Int32Array
  /** the two hashes of the folded letters */
  first: Int32Array
  second: Int32Array
  /** what stands before the word: softGap, hardGap, or a hash of the punctuation */
  gaps: Int32Array
  /**
   * smallBit: begins with a lower-case letter of a script that has capitals; markedBit: an ignored
   * character within, as the apostrophe of 's
   */
  flags: Uint8Array
  /** the words that may have attached particles */
  divisible: Int32Array
  divisibleCount: number
}

export const smallBit = 1
export const markedBit = 2
/** The first letter may be a particle. */
const particleBit = 16

/** Only spaces, hyphens and the like: «مام-رام» and «مام رام» are one name. */
export const softGap = 0
/** End of a line: no name crosses it. */
export const hardGap = -1

export const primeOfFirst = 0x9e3779b1
export const primeOfSecond = 0x85ebca77

/** The fold table, but "+" belongs to the word: "+972" is not "972". */
export const nameUnits: Uint16Array = foldTable.slice()
nameUnits[0x2b] = 0x2b

/** Separators that are not part of a name. */
const isSoft = new Uint8Array(0x10000)
for (const character of ' \t\u00a0\u2009\u202f-\u2010\u2011_') isSoft[character.charCodeAt(0)] = 1
const endsLine = (unit: number) =>
  unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029

/** The flags of a word by its first unit, for the scripts up to Arabic. */
const flagsOfUnit = Uint8Array.from({ length: 0x700 }, (_, unit) =>
  isLowerCase(unit) ? smallBit : roleOf(unit) !== 0 ? particleBit : 0,
)

/** The keys whose arrays hold one number a word. */
const columns = ['starts', 'ends', 'first', 'second', 'gaps', 'flags', 'divisible'] as const

function createTokens(capacity: number): NameTokens {
  const integers = () => new Int32Array(capacity)
  return {
    count: 0,
    starts: integers(),
    ends: integers(),
    first: integers(),
    second: integers(),
    gaps: integers(),
    flags: new Uint8Array(capacity),
    divisible: integers(),
    divisibleCount: 0,
  }
}

let shared = createTokens(1 << 11)

/** Grows the arrays. Earlier references to them are stale afterwards. */
export function growTokens(): void {
  const larger = createTokens(shared.starts.length * 2)
  for (const key of columns) larger[key].set(shared[key])
  Object.assign(shared, larger, { count: shared.count, divisibleCount: shared.divisibleCount })
}

const spaceUnit = 0x20

/** The words of `text`. The answer is shared memory: use it before the next call. */
export function findNameTokens(text: string): NameTokens {
  // all state is in local variables: through the module it runs at half the speed
  const length = text.length
  const units = nameUnits
  const firstPrime = primeOfFirst | 0
  const secondPrime = primeOfSecond | 0
  let { starts, ends, first, second, gaps, flags, divisible } = shared
  let count = 0
  let parts = 0
  let gap = hardGap
  let i = 0
  let capacity = starts.length
  while (i < length) {
    const unit = text.charCodeAt(i)
    let letter = units[unit]!
    if (letter <= ignoredUnit) {
      if (unit !== spaceUnit && letter === separatorUnit && isSoft[unit] === 0 && gap !== hardGap)
        gap = endsLine(unit) ? hardGap : Math.imul(gap ^ unit, firstPrime) | 1
      i++
      continue
    }
    const start = i
    let a = 0
    let b = 0
    let flag = unit < flagsOfUnit.length ? flagsOfUnit[unit]! : isLowerCase(unit) ? smallBit : 0
    for (;;) {
      do {
        a = Math.imul((a + letter) | 0, firstPrime)
        b = Math.imul((b + letter) | 0, secondPrime)
        letter = ++i < length ? units[text.charCodeAt(i)]! : separatorUnit
      } while (letter > ignoredUnit)
      if (letter === separatorUnit) break
      flag |= markedBit
      do letter = ++i < length ? units[text.charCodeAt(i)]! : separatorUnit
      while (letter === ignoredUnit)
      if (letter === separatorUnit) break
    }
    if (count === capacity) {
      growTokens()
      ;({ starts, ends, first, second, gaps, flags, divisible } = shared)
      capacity = starts.length
    }
    let end = i
    if (flag & markedBit) while (units[text.charCodeAt(end - 1)] === ignoredUnit) end--
    starts[count] = start
    ends[count] = end
    first[count] = a
    second[count] = b
    gaps[count] = gap
    flags[count] = flag
    divisible[parts] = count
    parts += flag & (markedBit | particleBit) ? 1 : 0
    count++
    gap = softGap
  }
  shared.count = count
  shared.divisibleCount = parts
  return shared
}

/** Whether a unit is a small letter of a script with capitals. */
export function isLowerCase(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a
  if (unit >= 0x0590 && unit < 0x10a0) return false
  const character = String.fromCharCode(unit)
  return character !== character.toUpperCase()
}

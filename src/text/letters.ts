/**
 * Character classes without regular expressions for Latin and Arabic letters: the first use of
 * \p{…} costs a page milliseconds.
 */

export const otherKind = 0
export const letterKind = 1
export const markKind = 2
export const numberKind = 3

/** Whether a kind is of what words are written with: letters, and the signs on them. */
export const isOfWord = (kind: number): boolean => kind === letterKind || kind === markKind

/** To be asked of an expression. */
const rareKind = 4

/** Code points by kind, first and last, up to the end of the Arabic block. */
const ranges: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x00, 0x24f, otherKind],
  [0x30, 0x39, numberKind],
  [0x41, 0x5a, letterKind],
  [0x61, 0x7a, letterKind],
  [0xaa, 0xaa, letterKind],
  [0xb2, 0xb3, numberKind],
  [0xb5, 0xb5, letterKind],
  [0xb9, 0xb9, numberKind],
  [0xba, 0xba, letterKind],
  [0xbc, 0xbe, numberKind],
  [0xc0, 0x24f, letterKind],
  [0xd7, 0xd7, otherKind],
  [0xf7, 0xf7, otherKind],
  [0x60c, 0x60c, otherKind],
  [0x61b, 0x61b, otherKind],
  [0x61f, 0x61f, otherKind],
  [0x620, 0x64a, letterKind],
  [0x64b, 0x65f, markKind],
  [0x660, 0x669, numberKind],
  [0x66a, 0x66d, otherKind],
  [0x671, 0x6d3, letterKind],
  [0x6d4, 0x6d4, otherKind],
  [0x6f0, 0x6f9, numberKind],
]
const kinds = new Uint8Array(0x700).fill(rareKind)
for (const [first, last, kind] of ranges) kinds.fill(kind, first, last + 1)

/**
 * Whether a UTF-16 unit is one of the basic letters of Arabic script, which no other script has: no
 * tatweel, which stands between them.
 */
export const isArabicLetter = (unit: number): boolean =>
  unit >= 0x620 && unit <= 0x64a && unit !== 0x640

/** The kind of a code point, by its Unicode general category: L, M, N or another. */
export function kindOf(code: number): number {
  const kind = code < kinds.length ? kinds[code]! : rareKind
  if (kind !== rareKind) return kind
  return code >= 0x2000 && code <= 0x206f ? otherKind : kindOfRare(code)
}

/** The kind of the UTF-16 unit at a place; otherKind for half of a pair, and where none is. */
export const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : otherKind

/** Whether a letter stands in a text, `\p{L}`. */
export function holdsLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const isHalf = unit >= 0xd800 && unit < 0xdc00
    if (kindOf(isHalf ? text.codePointAt(i)! : unit) === letterKind) return true
  }
  return false
}

/** The run of letters that ends at an offset, `\p{L}+$` of what stands before it; '' for none. */
export function lettersBefore(text: string, end: number): string {
  let start = end
  while (kindAt(text, start - 1) === letterKind) start--
  return text.slice(start, end)
}

/** Whether the unit at a place is a letter or a number. */
export function isWordUnit(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind === letterKind || kind === numberKind
}

/** Whether `\s` matches a unit; those up to 0x167f, nearly all of a text, are told by their number. */
export const isSpace = (unit: number): boolean =>
  unit < 0x1680
    ? unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0
    : /\s/.test(String.fromCharCode(unit))

const capital = /\p{Lu}/u

/** Whether a code point is a capital letter, `\p{Lu}`. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  // from Hebrew up to Georgian no script has capitals
  if ((code >= 0x590 && code < 0x10a0) || kindOf(code) !== letterKind) return false
  return capital.test(String.fromCodePoint(code))
}

/** The same of the unit at a place; false where none is. */
export const isCapitalAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && isCapital(text.charCodeAt(at))

let rare: [RegExp, number][] | null = null

function kindOfRare(code: number): number {
  rare ??= [
    [/\p{L}/u, letterKind],
    [/\p{M}/u, markKind],
    [/\p{N}/u, numberKind],
  ]
  const character = String.fromCodePoint(code)
  return rare.find(([pattern]) => pattern.test(character))?.[1] ?? otherKind
}

/**
 * Runs of characters: the first is of a kind in `first`, the others of one in `rest` (sets of
 * kinds, bit 1 << kind).
 */
export function findRuns(text: string, first: number, rest: number): string[] {
  const runs: string[] = []
  let start = -1
  for (let i = 0, next = 0; i < text.length; i = next) {
    let code = text.charCodeAt(i)
    next = i + 1
    if (code >= 0xd800 && code < 0xdc00) {
      code = text.codePointAt(i)!
      if (code > 0xffff) next++
    }
    const kind = 1 << (code >= 0x61 && code <= 0x7a ? letterKind : kindOf(code))
    if (start >= 0 && (kind & rest) === 0) {
      runs.push(text.slice(start, i))
      start = -1
    }
    if (start < 0 && (kind & first) !== 0) start = i
  }
  if (start >= 0) runs.push(text.slice(start))
  return runs
}

export const letters = 1 << letterKind
export const marks = 1 << markKind
export const numbers = 1 << numberKind

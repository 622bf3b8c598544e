/**
 * Character classes without regular expressions for Latin and Arabic letters: the first use of
 * \p{…} costs a page milliseconds.
 */

export const OTHER = 0
export const LETTER = 1
export const MARK = 2
export const NUMBER = 3

const isBetween = (code: number, first: number, last: number): boolean =>
  code >= first && code <= last

/** The kind of a code point, by its Unicode general category: L, M, N or another. */
export function kindOf(code: number): number {
  if (code < 0x80)
    return code === 0x20
      ? OTHER
      : isBetween(code | 0x20, 0x61, 0x7a)
        ? LETTER
        : isBetween(code, 0x30, 0x39)
          ? NUMBER
          : OTHER
  if (code >= 0x620 && code <= 0x64a) return LETTER
  if (code < 0xc0)
    return code === 0xaa || code === 0xb5 || code === 0xba
      ? LETTER
      : code === 0xb2 || code === 0xb3 || code === 0xb9 || isBetween(code, 0xbc, 0xbe)
        ? NUMBER
        : OTHER
  if (isBetween(code, 0xc0, 0x24f)) return code === 0xd7 || code === 0xf7 ? OTHER : LETTER
  if (isBetween(code, 0x64b, 0x65f)) return MARK
  if (isBetween(code, 0x660, 0x669) || isBetween(code, 0x6f0, 0x6f9)) return NUMBER
  if (isBetween(code, 0x671, 0x6d3)) return LETTER
  return isBetween(code, 0x2000, 0x206f) ||
    code === 0x60c ||
    code === 0x61b ||
    code === 0x61f ||
    isBetween(code, 0x66a, 0x66d) ||
    code === 0x6d4
    ? OTHER
    : kindOfRare(code)
}

let rare: [RegExp, number][] | null = null

function kindOfRare(code: number): number {
  rare ??= [
    [/\p{L}/u, LETTER],
    [/\p{M}/u, MARK],
    [/\p{N}/u, NUMBER],
  ]
  const character = String.fromCodePoint(code)
  return rare.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER
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
    const kind = 1 << (code >= 0x61 && code <= 0x7a ? LETTER : kindOf(code))
    if (start >= 0 && (kind & rest) === 0) {
      runs.push(text.slice(start, i))
      start = -1
    }
    if (start < 0 && (kind & first) !== 0) start = i
  }
  if (start >= 0) runs.push(text.slice(start))
  return runs
}

export const letters = 1 << LETTER
export const marks = 1 << MARK
export const numbers = 1 << NUMBER

/** Numbers in digits of any script, with the separators that a language uses. */

/**
 * Which characters separate thousands and which begin a fraction. A thousands separator counts only
 * before exactly three digits.
 */
export interface NumeralStyle {
  thousands: string
  decimals: string
  /** the letter that parts a number written fraction first: «5ر11» is 11.5; absent for none */
  fractionFirst?: string
}

export interface Numeral {
  /** null: digits, but no plain number: a version, a time, a telephone number */
  value: number | null
  /** offset after its last character */
  end: number
}

/**
 * Zeros of the decimal digits of Unicode's first plane, in order, beyond the European and
 * Arabic-Indic ones.
 */
const zeros = [
  0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40,
  0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
]

/** The value of a digit given as a UTF-16 unit; -1 when it is none. */
export function digitOf(unit: number): number {
  if (unit < 0x660) return unit > 0x2f && unit < 0x3a ? unit - 0x30 : -1
  return unit < 0x66a ? unit - 0x660 : unit < 0x6f0 ? -1 : rarerDigitOf(unit)
}

/** A function of its own, so that the common case is small enough to be inlined. */
function rarerDigitOf(unit: number): number {
  for (const zero of zeros) {
    if (unit < zero) return -1
    if (unit < zero + 10) return unit - zero
  }
  return -1
}

/** A text with its Arabic-Indic digits as European ones. */
export const inEuropeanDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digitOf(digit.charCodeAt(0))))

/** Further digits are ignored. */
const longest = 15

/** Whether no zero stands before the other digits, as in a code: "007". */
const beginsPlainly = (text: string, at: number, digits: number): boolean =>
  digits === 1 || digitOf(text.charCodeAt(at)) !== 0

/** Whether groups of thousands may follow: "0,123" has none. */
const mayBeGrouped = (text: string, at: number, digits: number): boolean =>
  digits <= 3 && digitOf(text.charCodeAt(at)) !== 0

/** Reads the number whose first digit stands at `at`, up to offset `to`. */
export function readNumeral(
  text: string,
  at: number,
  to: number,
  { thousands, decimals, fractionFirst }: NumeralStyle,
): Numeral {
  const first = readRun(text, at, to)
  let { value, end } = first
  let digits = first.end - at
  let isPlain = digits <= longest && beginsPlainly(text, at, digits)
  const separator = text[end] ?? ''
  if (mayBeGrouped(text, at, digits) && separator !== '' && thousands.includes(separator)) {
    for (
      let group = groupAt(text, end, to, separator);
      group && digits <= longest;
      group = groupAt(text, end, to, separator)
    ) {
      value = value * 1000 + group.value
      end = group.end
      digits += 3
    }
  }
  const mark = text[end] ?? ''
  const fraction = end + 1 < to ? readRun(text, end + 1, to) : null
  const places = fraction ? fraction.end - end - 1 : 0
  if (fraction && places > 0) {
    if (mark === fractionFirst && digits === end - at) {
      value = fraction.value + value / 10 ** digits
      end = fraction.end
      isPlain = digits + places <= longest
    } else if (mark !== '' && decimals.includes(mark)) {
      value += fraction.value / 10 ** places
      end = fraction.end
      isPlain = digits + places <= longest && beginsPlainly(text, at, digits)
    }
  }
  return isCutOff(text, end, to)
    ? { value: null, end: endOfDigits(text, end, to) }
    : { value: isPlain ? value : null, end }
}

function readRun(text: string, from: number, to: number): { value: number; end: number } {
  let value = 0
  let end = from
  for (; end < to; end++) {
    const digit = digitOf(text.charCodeAt(end))
    if (digit < 0) break
    value = value * 10 + digit
  }
  return { value, end }
}

/** Three digits after a separator and no fourth. */
function groupAt(
  text: string,
  at: number,
  to: number,
  separator: string,
): { value: number; end: number } | null {
  if (text[at] !== separator || at + 4 > to) return null
  const group = readRun(text, at + 1, Math.min(to, at + 5))
  return group.end === at + 4 ? group : null
}

const joints = '.,:/٫٬'
/** Further digits follow after a separator that this number cannot have. */
const isCutOff = (text: string, at: number, to: number) =>
  at + 1 < to && joints.includes(text[at]!) && digitOf(text.charCodeAt(at + 1)) >= 0

function endOfDigits(text: string, from: number, to: number): number {
  let end = from
  while (end < to && (digitOf(text.charCodeAt(end)) >= 0 || isCutOff(text, end, to))) end++
  return end
}

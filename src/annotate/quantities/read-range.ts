import type { Span } from '../../model/text.ts'
import { signBefore, unitBehind, type FoundUnit } from './find-unit.ts'
import { beginsWithAnd } from './number-sum.ts'
import { isNear, type NumberText } from './number-text.ts'
import { readNumber, type NumberReading } from './read-number.ts'

/** A number where it stands, with its unit. */
export interface PlacedNumber {
  /** index of its first word */
  at: number
  number: NumberReading
  unit: FoundUnit | null
}

export interface OtherEnd {
  number: NumberReading
  unit: FoundUnit | null
  /** the first number shares the scale of the second: "10-12 million" */
  factor: number
}

/**
 * The upper end of "10-12", "10 to 12", "between 10 and 12"; null where the second number is not
 * larger, or "from" tells of a change.
 */
export function readRange(source: NumberText, first: PlacedNumber, within: Span): OtherEnd | null {
  if (!isOne(first.number)) return null
  const at = findOtherEnd(source, first)
  const number = at !== null && at < source.words.length ? readNumber(source, at) : null
  if (at === null || !number || !isOne(number)) return null
  const { unit } = first
  const factor =
    number.hasScale && !first.number.hasScale && (!unit || unit.to < 0)
      ? scaleOf(number.value, first.number.value)
      : 1
  if (number.value <= first.number.value * factor) return null
  if (tellsChange(source, first, number.value / factor)) return null
  const own =
    unit && unit.to < 0
      ? unit
      : (unitBehind(source, number.to, within.end) ??
        signBefore(source.text, source.words[at]!.start, within.start) ??
        unit)
  return { number, unit: own && unit && own.unit !== unit.unit ? unit : own, factor }
}

/** "fell 5 to 7 percent" is a range, "fell $11 to $3,310" a change and where it led. */
const widestRange = 3

/** "fell $11 to $3,310" */
const tellsChange = ({ words, rules }: NumberText, { at, number }: PlacedNumber, end: number) =>
  end > widestRange * number.value && rules.changes?.has(words[at - 1]?.folded ?? '') === true

/** A single number, and no word that holds its unit. */
const isOne = ({ high, unit }: NumberReading): boolean => high === undefined && unit === null

/** The index of the word with which the upper end would begin; null for none. */
function findOtherEnd(source: NumberText, { at, number, unit }: PlacedNumber): number | null {
  const { words, rules, lexicon } = source
  const end = Math.max(number.to, unit?.to ?? 0)
  const here = words[end]
  if (!here) return null
  const before = words[at - 1]?.folded ?? ''
  if (rules.rangeJoints.has(here.folded) && isNear(source, end))
    return rules.from.has(before) ? null : end + 1
  if (rules.between.has(before)) {
    if (rules.and.has(here.folded)) return end + 1
    if (beginsWithAnd(rules, here.prefix || (lexicon.getNumber(here.folded)?.prefix ?? '')))
      return end
  }
  const isDashed =
    number.isDigits &&
    here.value !== null &&
    here.prefix === '' &&
    isDash(gapBefore(source, end, unit))
  return isDashed ? end : null
}

/** The largest of thousand, million… under which the lower end stays below the upper one. */
function scaleOf(upper: number, lower: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3, 100])
    if (upper >= scale && lower * scale < upper) return scale
  return 1
}

/** What parts a number with its unit from the next word, as far as it matters. */
function gapBefore({ text, words }: NumberText, at: number, unit: FoundUnit | null): string {
  const from = Math.max(words[at - 1]!.end, unit?.span.end ?? 0)
  return text.slice(from, Math.min(words[at]!.start, from + 5))
}

export const isDash = (gap: string) => /^\s?[-–—]\s?[$€£]?$/.test(gap)

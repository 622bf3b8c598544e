import type { Language } from '../../languages/language.ts'
import type { Quantity } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { IGNORED } from '../../text/fold.ts'
import { foldTable } from '../../text/fold-table.ts'
import { certaintyOf } from './certainty.ts'
import { isCapital, signBefore, unitBehind, type FoundUnit } from './find-unit.ts'
import { findRegions } from './find-regions.ts'
import { getNumberLexicon } from './number-lexicon.ts'
import { findQuantityWords } from './quantity-words.ts'
import { isNear, readNumber, type NumberReading, type NumberText } from './read-number.ts'
import { firstFrom } from '../../text/first-from.ts'

/**
 * Numbers with their units in a stretch of text, in order, not overlapping. `taken`: spans whose
 * numbers are no quantities (names and dates), by start. A plural without a count ("dozens",
 * «آلاف») is a range from two of it to the next such word.
 */
export function findQuantities(
  text: string,
  within: Span,
  language: Language,
  taken: readonly Span[],
): Quantity[] {
  const lexicon = getNumberLexicon(language)
  const found: Quantity[] = []
  // taken spans may lie in one another, so this looks a little too early rather than too late
  let next = firstFrom(taken, within.start)
  for (const region of findRegions(text, within, lexicon)) {
    const source: NumberText = {
      text,
      words: findQuantityWords(text, region, language),
      lexicon,
      rules: language.quantities,
    }
    for (let i = 0; i < source.words.length;) {
      const number = readNumber(source, i)
      if (!number) {
        i++
        continue
      }
      const { start } = source.words[i]!
      const { end } = source.words[number.to - 1]!
      while (next < taken.length && taken[next]!.end <= start) next++
      if (next < taken.length && taken[next]!.start < end) {
        i = number.to
        continue
      }
      const read = readQuantity(source, i, number, within)
      if (read.quantity) found.push(read.quantity)
      i = read.to
    }
  }
  return found
}

function readQuantity(
  source: NumberText,
  i: number,
  number: NumberReading,
  within: Span,
): { quantity: Quantity | null; to: number } {
  const { text, words } = source
  const first = words[i]!
  const money = first.value === null ? null : signBefore(text, first.start, within.start)
  const start = money?.span.start ?? behindPrefix(source, i)
  const nearUnit =
    money ??
    (number.unit === null
      ? unitBehind(source, number.to, within.end)
      : { unit: number.unit, span: { start, end: first.end }, to: number.to })
  const range = readRange(source, i, number, nearUnit, within)
  const last = range?.number ?? number
  const unit = range?.unit ?? nearUnit
  const to = Math.max(last.to, unit?.to ?? 0)
  const spanOfUnit = unit ? { start: unit.span.start, end: unit.span.end } : null
  const end = Math.max(words[last.to - 1]!.end, spanOfUnit?.end ?? 0)
  const certainty = certaintyOf(source, i, to, { start, end })
  if (!range && isScore(source, i, number)) return { quantity: null, to: number.to + 1 }
  if (isNoQuantity(source, i, last, unit, certainty !== null))
    return { quantity: null, to: last.to }
  const factor = range?.factor ?? 1
  return {
    to,
    quantity: {
      start,
      end,
      value: tidy(number.value * factor),
      to: range ? tidy(range.number.value) : (number.high ?? null),
      unit: unit?.unit ?? null,
      unitSpan: spanOfUnit,
      certainty: certainty ?? (number.high === undefined ? 'exact' : 'approximate'),
    },
  }
}

/** Where the number begins behind the particle written onto its word. */
function behindPrefix({ text, words, lexicon }: NumberText, i: number): number {
  const { start, value, folded } = words[i]!
  let at = start
  let letters = value === null ? (lexicon.getNumber(folded)?.prefix.length ?? 0) : 0
  for (; letters > 0; at++) if (foldTable[text.charCodeAt(at)]! > IGNORED) letters--
  return at
}

/** 5.2 times a million is 5,200,000, not 5,200,000.000000001. */
const tidy = (value: number) => Number(value.toPrecision(15))

interface OtherEnd {
  number: NumberReading
  unit: FoundUnit | null
  /** the first number shares the scale of the second: "10-12 million" */
  factor: number
}

/**
 * The upper end of "10-12", "10 to 12", "between 10 and 12"; null where the second number is not
 * larger, or "from" tells of a change.
 */
function readRange(
  source: NumberText,
  i: number,
  first: NumberReading,
  unit: FoundUnit | null,
  within: Span,
): OtherEnd | null {
  const { text, words, rules } = source
  const end = Math.max(first.to, unit?.to ?? 0)
  const here = words[end]
  if (!here || first.high !== undefined || first.unit !== null) return null
  const before = words[i - 1]?.folded ?? ''
  const isBetween = rules.between.has(before)
  let at = -1
  if (rules.rangeJoints.has(here.folded) && isNear(source, end, false))
    at = rules.from.has(before) ? -1 : end + 1
  else if (isBetween && rules.and.has(here.folded)) at = end + 1
  else if (
    isBetween &&
    rules.andPrefix !== null &&
    (here.prefix || (source.lexicon.getNumber(here.folded)?.prefix ?? '')).startsWith(
      rules.andPrefix,
    )
  )
    at = end
  else if (
    first.isDigits &&
    here.value !== null &&
    here.prefix === '' &&
    isDash(gapBefore(source, end, unit))
  )
    at = end
  const number = at >= 0 && at < words.length ? readNumber(source, at) : null
  if (!number || number.high !== undefined || number.unit !== null) return null
  const shared =
    number.hasScale && !first.hasScale && (!unit || unit.to < 0)
      ? scaleOf(number.value, first.value)
      : 1
  if (number.value <= first.value * shared) return null
  const other =
    unit && unit.to < 0
      ? unit
      : (unitBehind(source, number.to, within.end) ??
        signBefore(text, words[at]!.start, within.start) ??
        unit)
  return { number, unit: other && unit && other.unit !== unit.unit ? unit : other, factor: shared }
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

const isDash = (gap: string) => /^\s?[-–—]\s?[$€£]?$/.test(gap)

/** "2-1" */
function isScore({ text, words }: NumberText, i: number, { to, isDigits }: NumberReading): boolean {
  const next = words[to]
  return (
    isDigits &&
    to === i + 1 &&
    next !== undefined &&
    next.value !== null &&
    next.start - words[i]!.end === 1 &&
    isDash(text[words[i]!.end]!)
  )
}

/** A name's number, an ordinal, a year, a time of day, or a word that only looks like a number. */
function isNoQuantity(
  source: NumberText,
  i: number,
  { to, isDigits, isDoubtful, hasScale, value }: NumberReading,
  unit: FoundUnit | null,
  isSure: boolean,
): boolean {
  const { text, words, rules } = source
  const before = words[i - 1]
  const behind = words[to]
  if (before && isNear(source, i, false)) {
    if (!isSure && source.lexicon.isLabel(before.folded)) return true
    const afterName =
      rules.capitals &&
      isDigits &&
      !unit &&
      !hasScale &&
      !isSure &&
      isCapital(text, before.start) &&
      before.start > 1 &&
      isCapitalInside(text, before.start)
    if (afterName) return true
  }
  if (
    behind &&
    (behind.isSuffix || behind.isCode) &&
    behind.start - words[to - 1]!.end === 0 &&
    (!unit || unit.to < to)
  )
    return true
  if (behind && rules.notAfter.has(behind.folded) && isNear(source, to, false)) return true
  if (unit) return !isDigits && value < 1 && !isMeasured(source, unit, to)
  if (isDoubtful && (!isSure || value < 100)) return true
  return (
    !isSure &&
    isDigits &&
    !hasScale &&
    value >= 1900 &&
    value <= 2099 &&
    words[to - 1]!.end - words[to - 1]!.start === 4
  )
}

/** "half an hour", «نصف ساعة»; not "half the seats", «نصف المقاعد». */
const isMeasured = ({ text, words, rules }: NumberText, { span }: FoundUnit, to: number) =>
  span.start - words[to - 1]!.end <= 1 &&
  !(rules.article && text.startsWith(rules.article, span.start))

/** A capital that no sentence's beginning explains. */
const isCapitalInside = (text: string, at: number) =>
  text[at - 1] === ' ' && !'.!?:“"«\n'.includes(text[at - 2]!)

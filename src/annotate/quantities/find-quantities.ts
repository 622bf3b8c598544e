import type { Language } from '../../languages/language.ts'
import type { Quantity } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { ignoredUnit } from '../../text/fold.ts'
import { foldTable } from '../../text/fold-table.ts'
import { certaintyOf } from './certainty.ts'
import { signBefore, unitBehind, type FoundUnit } from './find-unit.ts'
import { findRegions } from './find-regions.ts'
import { getNumberLexicon } from './number-lexicon.ts'
import { findQuantityWords } from './quantity-words.ts'
import type { NumberText } from './number-text.ts'
import { isMinus } from './minus.ts'
import { endOfCallNumber, isNoQuantity, isScore } from './no-quantity.ts'
import { partBehind } from './part-of-unit.ts'
import { readNumber, type NumberReading } from './read-number.ts'
import { readRange, type OtherEnd, type PlacedNumber } from './read-range.ts'
import { shareBehind } from './share-of-group.ts'
import { firstFrom } from '../../text/first-from.ts'

/**
 * Numbers with their units in a stretch of text, in order, not overlapping. `taken`: spans whose
 * numbers are not quantities (names and dates), by start. A plural without a count ("dozens",
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
  at: number,
  number: NumberReading,
  within: Span,
): { quantity: Quantity | null; to: number } {
  const passed = shareBehind(source, number) ?? endOfCallNumber(source, at, number)
  if (passed !== null) return { quantity: null, to: passed }
  const first = placeNumber(source, at, number, within)
  const range = readRange(source, first, within)
  const last = range?.number ?? number
  const unit = range?.unit ?? first.unit
  const { to, start, end, value } = range
    ? { ...bordersOf(source, last, unit), start: first.start, value: number.value }
    : readAlone(source, first, within)
  const certainty = certaintyOf(source, at, to, { start, end })
  if (!range && isScore(source, at, number)) return { quantity: null, to: number.to + 1 }
  if (isNoQuantity(source, { at, number: last, unit }, certainty !== null))
    return { quantity: null, to: last.to }
  return {
    to,
    quantity: {
      start,
      end,
      ...valuesOf({ ...number, value }, range),
      unit: unit?.unit ?? null,
      unitSpan: unit ? { start: unit.span.start, end: unit.span.end } : null,
      certainty: certainty ?? (number.high === undefined ? 'exact' : 'approximate'),
    },
  }
}

/** A number with the unit right beside it, and the offset at which the two begin. */
function placeNumber(
  source: NumberText,
  at: number,
  number: NumberReading,
  within: Span,
): PlacedNumber & { start: number } {
  const first = source.words[at]!
  const money = first.value === null ? null : signBefore(source.text, first.start, within.start)
  if (money) return { at, number, unit: money, start: money.span.start }
  const start = behindPrefix(source, at)
  const unit =
    number.unit === null
      ? unitBehind(source, number.to, within.end)
      : { unit: number.unit, span: { start, end: first.end }, to: number.to }
  return { at, number, unit, start }
}

/** The word behind a number with its unit, and the offset at which the two end. */
const bordersOf = (
  { words }: NumberText,
  { to }: NumberReading,
  unit: FoundUnit | null,
): { to: number; end: number } => ({
  to: Math.max(to, unit?.to ?? 0),
  end: Math.max(words[to - 1]!.end, unit?.span.end ?? 0),
})

/** A number that is no range: with its minus, or with a part of its unit behind it. */
function readAlone(
  source: NumberText,
  { number, unit, start }: PlacedNumber & { start: number },
  within: Span,
): { to: number; start: number; end: number; value: number } {
  const { value } = number
  const borders = bordersOf(source, number, unit)
  if (isMinus(source.text, start - 1, within.start, unit))
    return { ...borders, start: start - 1, value: -value }
  const part = partBehind(source, number, unit)
  return part
    ? { to: part.to, end: source.words[part.to - 1]!.end, start, value: value + part.value }
    : { ...borders, start, value }
}

const valuesOf = (
  { value, high }: NumberReading,
  range: OtherEnd | null,
): Pick<Quantity, 'value' | 'to'> => ({
  value: tidy(value * (range?.factor ?? 1)),
  to: range ? tidy(range.number.value) : (high ?? null),
})

/** Where the number begins behind the particle written onto its word. */
function behindPrefix({ text, words, lexicon }: NumberText, i: number): number {
  const { start, value, folded } = words[i]!
  let at = start
  let letters = value === null ? (lexicon.getNumber(folded)?.prefix.length ?? 0) : 0
  for (; letters > 0; at++) if (foldTable[text.charCodeAt(at)]! > ignoredUnit) letters--
  return at
}

/** 5.2 times a million is 5,200,000, not 5,200,000.000000001. */
const tidy = (value: number) => Number(value.toPrecision(15))

/** Numbers that are not quantities: scores, names' numbers, ordinals, years, times of day. */
import { isCapitalAt } from '../../text/letters.ts'
import type { FoundUnit } from './find-unit.ts'
import { isJoined, isNear, type NumberText } from './number-text.ts'
import type { QuantityWord } from './quantity-words.ts'
import type { NumberReading } from './read-number.ts'
import { isDash, type PlacedNumber } from './read-range.ts'

/** "2-1" */
export function isScore(
  { text, words }: NumberText,
  i: number,
  { to, isDigits }: NumberReading,
): boolean {
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

/**
 * "303-555-0142", "+1 612 555 0188": index of the word behind the digits of a call number; null
 * where none begins.
 */
export function endOfCallNumber(
  { text, words }: NumberText,
  i: number,
  { to, isDigits: hasDigits }: NumberReading,
): number | null {
  if (!hasDigits || to !== i + 1) return null
  const isDialled = text[words[i]!.start - 1] === '+'
  let end = to
  while (end < words.length && isDigits(words[end]!) && goesOn(text, words, end, isDialled)) end++
  return end - i >= 3 || (isDialled && end > to) ? end : null
}

const isDigits = ({ value, isCode }: QuantityWord) => value !== null || isCode

/** Whether only a hyphen, or a space in a number that is dialled, parts a word from the last one. */
const goesOn = (text: string, words: NumberText['words'], at: number, isDialled: boolean) => {
  const gap = text.slice(words[at - 1]!.end, words[at]!.start)
  return gap === '-' || (isDialled && gap === ' ')
}

/**
 * A name's number, an ordinal, a year, a time of day, or a word that only looks like a number.
 * `isSure`: words say how sure the number is.
 */
export function isNoQuantity(source: NumberText, placed: PlacedNumber, isSure: boolean): boolean {
  const { unit, number } = placed
  const { to, value, isDigits, isDoubtful } = number
  if (!isSure && isLabelled(source, placed)) return true
  if (isPartOfCode(source, placed) || isTiedToWord(source, placed)) return true
  if (isNamedBehind(source, to)) return true
  if (unit && isPartOfMany(source, placed, unit)) return true
  if (unit) return !isDigits && value < 1 && !isMeasured(source, unit, to)
  if (isDoubtful && (!isSure || value < 100)) return true
  return !isSure && isYear(source, number)
}

/** Behind a label ("page 5"), or behind a name: "Apollo 11". */
function isLabelled(source: NumberText, { at, number, unit }: PlacedNumber): boolean {
  const { text, words, rules, lexicon } = source
  const before = words[at - 1]
  if (!before || !isNear(source, at)) return false
  return (
    lexicon.isLabel(before.folded) ||
    (rules.capitals &&
      number.isDigits &&
      !unit &&
      !number.hasScale &&
      isCapitalAt(text, before.start) &&
      before.start > 1 &&
      isCapitalInside(text, before.start))
  )
}

/** "8 pm", "8 p.m.", "two-thirds" */
function isNamedBehind(source: NumberText, to: number): boolean {
  const { text, words, rules } = source
  const [behind, next] = [words[to], words[to + 1]]
  if (!behind || !isJoined(source, to)) return false
  const isAbbreviated = next !== undefined && text.slice(behind.end, next.start) === '.'
  return rules.notAfter.has(isAbbreviated ? behind.folded + next.folded : behind.folded)
}

/**
 * Letters follow without a space, and they are no unit: "5G"; or the word is a scale behind digits
 * that are no plain number: "2,5 million".
 */
function isPartOfCode(source: NumberText, { at, number, unit }: PlacedNumber): boolean {
  const { words } = source
  const { to, isDigits, hasScale } = number
  if (!isDigits && hasScale && words[at - 1]?.isCode && isNear(source, at)) return true
  const behind = words[to]
  return (
    behind !== undefined &&
    (behind.isSuffix || behind.isCode) &&
    behind.start === words[to - 1]!.end &&
    (!unit || unit.to < to)
  )
}

/** "mother-of-three", "one-on-one": a word of number that a hyphen ties to the word before it. */
function isTiedToWord({ text, words }: NumberText, { at, number }: PlacedNumber): boolean {
  const before = words[at - 1]
  return (
    !number.isDigits &&
    before !== undefined &&
    words[at]!.start - before.end === 1 &&
    text[before.end] === '-'
  )
}

const isYear = ({ words }: NumberText, { to, isDigits, hasScale, value }: NumberReading): boolean =>
  isDigits &&
  !hasScale &&
  value >= 1900 &&
  value <= 2099 &&
  words[to - 1]!.end - words[to - 1]!.start === 4

/** "half an hour", «نصف ساعة»; not "half the seats", «نصف المقاعد». */
const isMeasured = ({ text, words, rules }: NumberText, { span }: FoundUnit, to: number) =>
  span.start - words[to - 1]!.end <= 1 &&
  !(rules.article && text.startsWith(rules.article, span.start))

/** «خمس السكان»: a fifth of those who live there, not five of them. */
function isPartOfMany(
  { text, words, lexicon, rules }: NumberText,
  { at, number }: PlacedNumber,
  { span }: FoundUnit,
): boolean {
  const { article, partsBeforeArticle } = rules
  const bare = lexicon.getNumber(words[at]!.folded)?.bare ?? ''
  return (
    article !== undefined &&
    number.to === at + 1 &&
    partsBeforeArticle?.has(bare) === true &&
    text.startsWith(article, span.start)
  )
}

/** A capital that no sentence's beginning explains. */
const isCapitalInside = (text: string, at: number) =>
  text[at - 1] === ' ' && !'.!?:“"«\n'.includes(text[at - 2]!)

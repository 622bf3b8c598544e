import type { Language } from '../../languages/language.ts'
import type { Span } from '../../model/text.ts'
import { splitElisions } from '../../text/elisions.ts'
import { fold } from '../../text/fold.ts'
import { digitOf, readNumeral } from '../../text/numbers.ts'
import { findTokens, type Token } from '../../text/tokens.ts'
import { isWordUnit } from '../../text/letters.ts'

/** A word, or a number in digits that may have swallowed several tokens ("1,200.5"). */
export interface QuantityWord extends Span {
  folded: string
  /** of a number in digits */
  value: number | null
  /** the particle written onto its digits: «و200»; `from` is where that begins */
  prefix: string
  from: number
  /** written onto the digits before it: "5bn", "20th" */
  isSuffix: boolean
  /** digits that are no plain number, or belong to a word: "A4", "COVID-19", "10:30" */
  isCode: boolean
}

/** The words and numbers of a stretch of text, in order. */
export function findQuantityWords(
  text: string,
  within: Span,
  { names: { elided }, quantities: { numerals, prefixes } }: Language,
): QuantityWord[] {
  const found: QuantityWord[] = []
  const tokens = findTokens(text, within.start, within.end)
  let free = within.start
  for (const token of elided ? splitElisions(text, tokens, elided) : tokens) {
    if (token.end <= free) continue
    let from = Math.max(free, token.start)
    const isRest = from > token.start
    const digit = firstDigit(text, from, token.end)
    if (digit < 0) {
      found.push(
        isRest
          ? wordOf({ start: from, end: token.end, folded: fold(text.slice(from, token.end)) }, true)
          : wordOf(token, false),
      )
      continue
    }
    const prefix = fold(text.slice(from, digit))
    const isOdd = isRest || !prefixes.includes(prefix) || isJoinedBefore(text, from, within.start)
    const { value, end } = readNumeral(text, digit, within.end, numerals)
    found.push({
      start: digit,
      end,
      folded: '',
      value: isOdd ? null : value,
      prefix,
      from,
      isSuffix: false,
      isCode: isOdd || value === null,
    })
    free = end
    from = Math.max(from, end)
    if (from < token.end) {
      found.push(
        wordOf({ start: from, end: token.end, folded: fold(text.slice(from, token.end)) }, true),
      )
      free = token.end
    }
  }
  return found
}

const wordOf = ({ start, end, folded }: Token, isSuffix: boolean): QuantityWord => ({
  start,
  end,
  folded,
  value: null,
  prefix: '',
  from: start,
  isSuffix,
  isCode: false,
})

function firstDigit(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (digitOf(text.charCodeAt(i)) >= 0) return i
  return -1
}

/** A hyphen ties it to a word ("F-16"), or a slash, colon or hash to what stands before. */
function isJoinedBefore(text: string, at: number, from: number): boolean {
  if (at - 1 < from) return false
  const mark = text[at - 1]!
  if (mark === '/' || mark === ':' || mark === '#' || mark === '_' || mark === '@')
    return at - 2 >= from && (mark === '#' || mark === '@' || isWordUnit(text, at - 2))
  return (
    (mark === '-' || mark === '\u2011') &&
    at - 2 >= from &&
    isWordUnit(text, at - 2) &&
    digitOf(text.charCodeAt(at - 2)) < 0
  )
}

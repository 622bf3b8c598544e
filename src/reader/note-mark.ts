import { closest, findIn, getAttribute } from './dom.ts'
import { isRaisedDigit } from './letters.ts'
import { lineOf } from './line-of.ts'
import { textBehind } from './text-behind.ts'

/** "1", "[12]", "(a)", "*": longer words are said of something. */
const mark = /^[[(]?(?:[0-9٠-٩۰-۹]{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/i
const longest = 6
/** A year, an amount: no base of a power has so many digits in prose. */
const longNumber = /[0-9٠-٩۰-۹]{3}$/
const digits = /^[0-9٠-٩۰-۹]{1,2}$/
/** A word, or the end of a sentence or quotation; units of area and formulas are shorter. */
const wordOrEnd = /(?:\p{L}[\p{L}\p{M}]{3}|[\p{L}\p{M}\p{Nd}][.,;:!?…،؛؟»”"’]{1,3})$/u
/** The unit of an amount: "40 metres". */
const unit = /[0-9٠-٩۰-۹]\s?[\p{L}\p{M}]+$/u
/** Figures before and behind it are those of a fraction. */
const fraction = /^\s*[/⁄]/

/**
 * Whether an element is the mark of a footnote: a raised one with a link, or a link within the page.
 * Read as text it would be a digit more of the number before it, or a letter more of the word.
 * Raised figures without a link are powers, but behind a long number, a word or a sentence. `tag`: of
 * the element, in capitals; `before`: the text that ends right before it.
 */
export function isNoteMark(element: Element, tag: string, before: string): boolean {
  if (tag === 'A')
    return (
      getAttribute(element, 'href')?.startsWith('#') === true && mark.test(lineOf(element, longest))
    )
  if (tag !== 'SUP') return false
  const text = lineOf(element, longest)
  return closest(element, 'a[href]') !== null || findIn(element, 'a[href]') !== null
    ? mark.test(text)
    : digits.test(text) && isAnnotated(before) && !fraction.test(textBehind(element))
}

/** Whether a raised figure behind such a text is no power. */
const isAnnotated = (before: string): boolean =>
  longNumber.test(before) || (wordOrEnd.test(before) && !unit.test(before))

const mostRaised = 2
/** UTF-16 units before a raised digit by which it is judged. */
const looksBack = 20

/**
 * Whether the raised digit at `at` belongs to a mark of a footnote that is written in raised digits.
 * `before`: what stands before `data`.
 */
export function isRaisedMark(data: string, at: number, before: string): boolean {
  let start = at
  while (start > 0 && isRaisedDigit(data.charCodeAt(start - 1))) start--
  let end = at + 1
  while (isRaisedDigit(data.charCodeAt(end))) end++
  if (end - start > mostRaised || fraction.test(data.slice(end, end + 1))) return false
  return isAnnotated(start > 0 ? data.slice(Math.max(0, start - looksBack), start) : before)
}

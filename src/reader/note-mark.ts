import { closest, findIn, getAttribute } from './dom.ts'
import { lineOf } from './line-of.ts'
import { textBehind } from './text-behind.ts'

/** "1", "[12]", "(a)", "*": longer words are said of something. */
const mark = /^[[(]?(?:[0-9٠-٩۰-۹]{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/i
const longest = 6
/** A year, an amount: no base of a power has so many digits in prose. */
const longNumber = /[0-9٠-٩۰-۹]{3}$/
const digits = /^[0-9٠-٩۰-۹]{1,2}$/
/** Figures before and behind it are those of a fraction. */
const fraction = /^\s*[/⁄]/

/**
 * Whether an element is the mark of a footnote: a raised one with a link, or a link within the page.
 * Read as text it would be a digit more of the number before it. Raised figures without a link are
 * powers, but behind a long number. `tag`: of the element, in capitals; `before`: the text that ends
 * right before it.
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
    : digits.test(text) && longNumber.test(before) && !fraction.test(textBehind(element))
}

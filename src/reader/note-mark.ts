import { closest, findIn, getAttribute } from './dom.ts'
import { lineOf } from './line-of.ts'

/** "1", "[12]", "(a)", "*": longer words are said of something. */
const mark = /^[[(]?(?:[0-9٠-٩۰-۹]{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/i
const longest = 6

/**
 * Whether an element is the mark of a footnote: a raised one with a link, or a link within the page.
 * Read as text it would be a digit more of the number before it. Raised figures without a link are
 * powers. `tag`: of the element, in capitals.
 */
export function isNoteMark(element: Element, tag: string): boolean {
  const mayBe =
    tag === 'SUP'
      ? closest(element, 'a[href]') !== null || findIn(element, 'a[href]') !== null
      : tag === 'A' && getAttribute(element, 'href')?.startsWith('#') === true
  return mayBe && mark.test(lineOf(element, longest))
}

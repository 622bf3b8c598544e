import { firstChildOf, pageOf, shadowRootOf, viewOf } from './dom.ts'
import { textBehind } from './text-behind.ts'

const endsSentence = /\p{L}{3}[.!?؟…][»”"’')\]]*$/u
const beginsSentence = /^[\p{Lu}\p{Lo}«“"‘(]/u

/**
 * Whether an empty element within a line of text stands for a line break: the layout gives it a
 * line of its own, or two sentences would run together without it. `before`: the text up to it;
 * `gap`: white space parts them already.
 */
export function breaksLine(element: Element, before: string, gap: boolean): boolean {
  const inside = firstChildOf(element) ?? shadowRootOf(element)
  if (before === '' || inside !== null) return false
  return (
    /^(block|flex|grid|table|list-item|flow-root)$/.test(displayOf(element)) ||
    (!gap && endsSentence.test(before.slice(-20)) && beginsSentence.test(textBehind(element)))
  )
}

/** Empty where there is no layout. */
function displayOf(element: Element): string {
  try {
    return viewOf(pageOf(element))?.getComputedStyle(element).display ?? ''
  } catch {
    return ''
  }
}

import { firstChildOf, nextSiblingOf, nodeTypeOf, pageOf, textContentOf, viewOf } from './dom.ts'

/** Empty elements that are looked past for the text behind them. */
const mostInARow = 10

const endsSentence = /\p{L}{3}[.!?؟…][»”"’')\]]*$/u
const beginsSentence = /^[\p{Lu}\p{Lo}«“"‘(]/u

/**
 * Whether an empty element within a line of text stands for a line break: the layout gives it a
 * line of its own, or two sentences would run together without it. `before`: the text up to it;
 * `gap`: white space parts them already.
 */
export function breaksLine(element: Element, before: string, gap: boolean): boolean {
  if (before === '' || firstChildOf(element) !== null) return false
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

/** What is written right behind an element, within its parent. */
function textBehind(element: Element): string {
  let node = nextSiblingOf(element)
  for (let i = 0; node && i < mostInARow; i++) {
    const text = nodeTypeOf(node) === 3 ? (node as Text).data : textOf(node)
    if (text !== '') return text
    node = nextSiblingOf(node)
  }
  return ''
}

const textOf = (node: ChildNode): string =>
  nodeTypeOf(node) === 1 ? (textContentOf(node as Element) ?? '') : ''

import { nextSiblingOf, nodeTypeOf, textContentOf } from './dom.ts'

/** Empty elements that are looked past for the text behind them. */
const mostInARow = 10

/** What is written right behind an element, within its parent. */
export function textBehind(element: Element): string {
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

import { hostOf, nextSiblingOf, nodeTypeOf, parentOf, textContentOf } from './dom.ts'

/** Empty elements that are looked past for the text behind them. */
const mostInARow = 10

/**
 * What is written right behind an element, within its parent; behind the last of a shadow tree
 * stands what is behind its host.
 */
export function textBehind(element: Element): string {
  let place: Node = element
  for (let i = 0; i < mostInARow; i++) {
    const next = nextSiblingOf(place)
    const text = next ? textOf(next) : ''
    if (text !== '') return text
    const after = next ?? hostOf(parentOf(place))
    if (!after) break
    place = after
  }
  return ''
}

function textOf(node: ChildNode): string {
  const type = nodeTypeOf(node)
  if (type === 3) return (node as Text).data
  return type === 1 ? (textContentOf(node as Element) ?? '') : ''
}

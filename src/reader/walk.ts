import { nodeTypeOf } from './dom.ts'
import { createDrawnSteps } from './drawn-tree.ts'

/** What a walk tells of a tree, in the order in which its text is drawn. */
export interface Visitor {
  text(node: Text): void
  /** whether what is in the element is to be told too */
  enter(element: Element): boolean
  /** after what is in an element that was entered */
  leave(element: Element): void
  /** takes the elements with an open shadow root that were entered */
  hosts?: Set<Element>
  /** whether the rest need not be told; asked after each node */
  isEnough?(): boolean
}

/**
 * How far a walk goes: nodes, elements within elements, UTF-16 units of text. No article comes near;
 * beyond them a page would be read for seconds.
 */
export const bounds = { nodes: 300_000, depth: 1_000, text: 1_000_000 } as const
export type Bound = keyof typeof bounds

/**
 * Tells a visitor all nodes within `root`, which itself is entered and left; what bounds cut off,
 * empty for almost every page.
 */
export function walk(root: Element, visitor: Visitor): Bound[] {
  const cut = new Set<Bound>()
  let nodes = 0
  let depth = 0
  let text = 0
  let node: Node = root
  const { down, next: nextOf, up } = createDrawnSteps(root, visitor.hosts)
  const climb = (from: Node): Node => {
    const parent = up(from)
    depth--
    visitor.leave(parent as Element)
    return parent
  }
  const isOver = (): boolean => {
    if (++nodes >= bounds.nodes) cut.add('nodes')
    if (text >= bounds.text) cut.add('text')
    return cut.has('nodes') || cut.has('text') || visitor.isEnough?.() === true
  }
  while (true) {
    const type = nodeTypeOf(node)
    if (type === 3) {
      text += (node as Text).length
      visitor.text(node as Text)
    } else if (type === 1 && visitor.enter(node as Element)) {
      const child = depth < bounds.depth ? down(node as Element) : null
      if (depth >= bounds.depth) cut.add('depth')
      if (child) {
        node = child
        depth++
      } else visitor.leave(node as Element)
      if (child) continue
    }
    if (isOver()) break
    let next = node === root ? null : nextOf(node)
    while (node !== root && !next) {
      node = climb(node)
      next = node === root ? null : nextOf(node)
    }
    if (!next) return [...cut]
    node = next
  }
  while (node !== root) node = climb(node)
  return [...cut]
}

/**
 * The tree as it is drawn: the open shadow root of an element in place of its own children, and what
 * was put into a slot where the slot stands. Closed roots stay closed: their host has no drawn
 * content here but its own children.
 */
import {
  assignedNodesOf,
  childNodesOf,
  closest,
  contains,
  firstChildOf,
  hostOf,
  localNameOf,
  nextSiblingOf,
  parentElementOf,
  parentOf,
  rootNodeOf,
  shadowRootOf,
  slotOf,
} from './dom.ts'

/** Steps from node to node of the tree as it is drawn. A way down must be told before one up. */
export interface DrawnSteps {
  /** the first node that is drawn in an element; null where none is */
  down(element: Element): Node | null
  next(node: Node): Node | null
  up(node: Node): Node
}

/** `root`: where the steps begin. `hosts` takes each element that shows an open shadow root. */
export function createDrawnSteps(root: Element, hosts?: Set<Element>): DrawnSteps {
  /** of nodes that are drawn elsewhere than their own tree says */
  const places = new Map<Node, { parent: Element; next: Node | null }>()
  // elsewhere slots have no meaning
  const isInShadow = hostOf(rootNodeOf(root)) !== null
  return {
    down(element) {
      const shadow = shadowRootOf(element)
      if (shadow) hosts?.add(element)
      const mayBeSlot = isInShadow || places.size > 0
      const nodes = shadow ? [...childNodesOf(shadow)] : mayBeSlot ? assignedNodesOf(element) : []
      if (!shadow && !nodes[0]) return firstChildOf(element)
      nodes.forEach((node, i) => places.set(node, { parent: element, next: nodes[i + 1] ?? null }))
      return nodes[0] ?? null
    },
    next(node) {
      const place = places.get(node)
      return place ? place.next : nextSiblingOf(node)
    },
    up: (node) => places.get(node)?.parent ?? parentOf(node)!,
  }
}

/** The element around a node of its own tree; around what stands alone in a shadow tree the host. */
const outerOf = (node: Node): Element | null => parentElementOf(node) ?? hostOf(parentOf(node))

/** The element in which another one is drawn. */
export const drawnParentOf = (element: Element): Element | null =>
  slotOf(element) ?? outerOf(element)

/** The element around a text node that has a box: a slot has none. */
export function elementAround(node: Node): Element | null {
  let element = outerOf(node)
  while (element && localNameOf(element) === 'slot') element = outerOf(element)
  return element
}

/** Trees within trees in which something around an element is looked for. */
const mostTrees = 20

/** What is found first for an element, or for those in whose trees it stands. */
function findOutwards<Found>(element: Element, find: (place: Element) => Found): Found | null {
  let place: Element | null = element
  for (let i = 0; place && i < mostTrees; i++) {
    const found = find(place)
    if (found) return found
    place = hostOf(rootNodeOf(place))
  }
  return null
}

/** The nearest element that matches, around an element or around those in whose trees it stands. */
export const closestAround = (element: Element, selector: string): Element | null =>
  findOutwards(element, (place) => closest(place, selector))

/** Whether an element is another one or around it, shadow trees or not. */
export const isAround = (outer: Element, inner: Element): boolean =>
  findOutwards(inner, (place) => contains(outer, place)) === true

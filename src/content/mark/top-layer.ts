import { openShadowRoot } from '../../platform/browser.ts'
import {
  contains,
  findAllIn,
  findAllInPage,
  findAllInRoot,
  isConnected,
  matches,
  rectsOf,
  rootOf,
} from '../../reader/dom.ts'

/** Elements above the page's text, wherever they are in the tree. */
const onTop = ':popover-open, :modal, :fullscreen'

/**
 * Whether the page can have drawn over `box`, which belongs to `host`: the host is not in the top
 * layer, a view transition shows pictures in the page's place, or something else of the top layer
 * meets the box. What lets pointers through covers too, and no hit test tells of it.
 */
export function isCovered(host: HTMLElement, box: DOMRect): boolean {
  if (!isConnected(host) || !matches(host, ':popover-open')) return true
  const page = rootOf(document)
  if (page && matches(page, ':active-view-transition')) return true
  return findOnTop((selector) => findAllInPage(document, selector)).some(
    (other) => other !== host && !contains(other, host) && covers(other, box),
  )
}

/** Elements of the top layer in a tree and in all shadow trees below it, closed ones too. */
function findOnTop(findAll: (selector: string) => Iterable<Element>): Element[] {
  const inShadow = [...findAll('*')].flatMap((element) => {
    const root = openShadowRoot(element)
    return root ? findOnTop((selector) => findAllInRoot(root, selector)) : []
  })
  return [...findAll(onTop), ...inShadow]
}

/** Judged by its own box, its content, and what it paints around itself. */
function covers(element: Element, box: DOMRect): boolean {
  const held = [element, ...findAllIn(element, '*')]
  return (
    held.some(
      (one) =>
        [...rectsOf(one)].some((other) => meet(other, box)) ||
        getComputedStyle(one).boxShadow !== 'none',
    ) || isPainted(getComputedStyle(element, '::backdrop'))
  )
}

function isPainted({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return backgroundImage !== 'none' || !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)
}

function meet(a: DOMRect, b: DOMRect): boolean {
  return (
    a.width > 0 &&
    a.height > 0 &&
    a.left < b.right &&
    a.right > b.left &&
    a.top < b.bottom &&
    a.bottom > b.top
  )
}

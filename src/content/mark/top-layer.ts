import { openShadowRoot } from '../../platform/browser.ts'

/** What lies above the page's text, whatever its place in the tree. */
const onTop = ':popover-open, :modal, :fullscreen'

/**
 * Whether the page can have drawn over `box`, which belongs to `host`: the host is not in the top
 * layer, a view transition shows pictures in the page's place, or something else of the top layer
 * meets the box. What lets pointers through covers too, and no hit test tells of it.
 */
export function isCovered(host: HTMLElement, box: DOMRect): boolean {
  if (!host.isConnected || !host.matches(':popover-open')) return true
  if (document.documentElement.matches(':active-view-transition')) return true
  return findOnTop(document).some(
    (other) => other !== host && !other.contains(host) && covers(other, box),
  )
}

/** Elements of the top layer in a tree and in all shadow trees below it, closed ones too. */
function findOnTop(tree: Document | ShadowRoot): Element[] {
  const inShadow = [...tree.querySelectorAll('*')].flatMap((element) => {
    const root = openShadowRoot(element)
    return root ? findOnTop(root) : []
  })
  return [...tree.querySelectorAll(onTop), ...inShadow]
}

/** By its own box, what it holds, and what it paints around itself. */
function covers(element: Element, box: DOMRect): boolean {
  const held = [element, ...element.querySelectorAll('*')]
  return (
    held.some(
      (one) =>
        [...one.getClientRects()].some((other) => meet(other, box)) ||
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

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

/**
 * An element that keeps what it holds within its own box covers where that box meets, or where
 * something of its own is painted around the box. Any other may paint anywhere: boxes of descendants do not
 * tell of their pseudo-elements, shadow trees, strokes and letters of odd fonts.
 */
function covers(element: Element, box: DOMRect): boolean {
  const style = getComputedStyle(element)
  return (
    !clips(style) ||
    paintsAround(style) ||
    [...rectsOf(element)].some((own) => meet(own, box)) ||
    holdsFixed(element) ||
    isPainted(getComputedStyle(element, '::backdrop'))
  )
}

/** As popovers and dialogs do unless the page says otherwise. */
const clipping: ReadonlySet<string> = new Set(['auto', 'hidden', 'scroll'])

/** No table clips, whatever its style says. */
const clips = ({ overflowX, overflowY, display }: CSSStyleDeclaration): boolean =>
  clipping.has(overflowX) && clipping.has(overflowY) && !/table|ruby|math/.test(display)

const paintsAround = (style: CSSStyleDeclaration): boolean =>
  [style.boxShadow, style.filter, style.borderImageSource, reflectionOf(style)].some(isSet) ||
  (isSet(style.outlineStyle) && style.outlineWidth !== '0px')

const isSet = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== 'none'

/** Chromium's alone. */
const reflectionOf = (style: CSSStyleDeclaration): string | undefined =>
  style.getPropertyValue('-webkit-box-reflect')

/** Whether something in it is fixed to the window: no box around it clips that. */
const holdsFixed = (element: Element): boolean =>
  partsFixed(element) || [...findAllIn(element, '*')].some((one) => isFixed(one) || partsFixed(one))

/** Of an element's pseudo-elements or of its shadow tree, a closed one too. */
function partsFixed(element: Element): boolean {
  const root = openShadowRoot(element)
  const inShadow = root ? [...findAllInRoot(root, '*')] : []
  return (
    isFixed(element, '::before') ||
    isFixed(element, '::after') ||
    inShadow.some((one) => isFixed(one) || partsFixed(one))
  )
}

const isFixed = (element: Element, part?: string): boolean =>
  getComputedStyle(element, part).position === 'fixed'

/** The ground behind an element: anything that it may draw over the page. */
const isPainted = (style: CSSStyleDeclaration): boolean =>
  paintsAround(style) ||
  [style.backgroundImage, style.backdropFilter, style.borderTopStyle, style.borderBottomStyle]
    .concat(style.borderLeftStyle, style.borderRightStyle)
    .some(isSet) ||
  !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor)

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

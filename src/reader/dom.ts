/**
 * Ways into the page's tree that the page's markup cannot take over. A form, and the document
 * itself, give out what stands in them under its name, to an extension's world too:
 * `<form><input name="nextSibling">` makes `form.nextSibling` an input, and a walk endless. So
 * getters and methods are taken from the prototypes, which are our world's own. Lint keeps the
 * properties themselves out of `reader` and `content`. Shadow roots and slots give out nothing so.
 *
 * In Node, where a library's documents have no names of that kind and its classes are not global,
 * the properties are asked as they are.
 */

const classes = globalThis as unknown as Record<string, { prototype: object } | undefined>

type Own = (this: object, ...given: unknown[]) => never

const page = 'Document'

/** Elements have all that nodes have. */
function describe(key: string, owner = 'HTMLElement'): PropertyDescriptor | undefined {
  let place: object | null = classes[owner]?.prototype ?? null
  while (place && !Object.hasOwn(place, key)) place = Object.getPrototypeOf(place) as object | null
  return place ? Object.getOwnPropertyDescriptor(place, key) : undefined
}

/**
 * Fits whatever type its constant is given: the names below say what they take and give. A script
 * that does not use one is built without it.
 */
/* @__NO_SIDE_EFFECTS__ */
function getter(key: string, owner?: string): (of: object) => never {
  const get = describe(key, owner)?.get as Own | undefined
  return get ? (of) => get.call(of) : (of) => (of as Record<string, never>)[key]!
}

/** Of methods with a fixed number of arguments: more are given than some take. */
/* @__NO_SIDE_EFFECTS__ */
function method(
  key: string,
  owner?: string,
): (of: object, one?: unknown, two?: unknown, three?: unknown) => never {
  const own = describe(key, owner)?.value as Own | undefined
  return own
    ? (of, one, two, three) => own.call(of, one, two, three)
    : (of, ...given) => (of as Record<string, Own>)[key]!(...given)
}

type Maybe<Value> = Value | null

export const nodeTypeOf: (of: Node) => number = getter('nodeType')
export const parentOf: (of: Node) => Maybe<ParentNode> = getter('parentNode')
export const parentElementOf: (of: Node) => Maybe<Element> = getter('parentElement')
export const firstChildOf: (of: Node) => Maybe<ChildNode> = getter('firstChild')
export const nextSiblingOf: (of: Node) => Maybe<ChildNode> = getter('nextSibling')
export const childNodesOf: (of: Node) => NodeListOf<ChildNode> = getter('childNodes')
export const isConnected: (of: Node) => boolean = getter('isConnected')
export const contains: (of: Node, other: Node) => boolean = method('contains')
export const rootNodeOf: (of: Node) => Node = method('getRootNode')
export const pageOf: (of: Element | Text) => globalThis.Document = getter('ownerDocument')

export const textContentOf: (of: Element) => Maybe<string> = getter('textContent')
export const localNameOf: (of: Element) => string = getter('localName')
export const tagOf: (of: Element) => string = getter('tagName')
export const idOf: (of: Element) => string = getter('id')
export const getAttribute: (of: Element, name: string) => Maybe<string> = method('getAttribute')
export const hasAttribute: (of: Element, name: string) => boolean = method('hasAttribute')
export const setAttribute: (of: Element, name: string, value: string) => void =
  method('setAttribute')
export const removeAttribute: (of: Element, name: string) => void = method('removeAttribute')
export const hasAttributes: (of: Element) => boolean = method('hasAttributes')
export const closest: (of: Element, selector: string) => Maybe<Element> = method('closest')
export const findIn: (of: Element, selector: string) => Maybe<Element> = method('querySelector')
export const matches: (of: Element, selector: string) => boolean = method('matches')
export const findAllIn: (of: Element, selector: string) => NodeListOf<Element> =
  method('querySelectorAll')
/** None where there is no root. */
export const findAllInRoot = (of: Maybe<ShadowRoot>, selector: string): Iterable<Element> =>
  of?.querySelectorAll(selector) ?? []
export const rectsOf: (of: Element) => DOMRectList = method('getClientRects')
export const findByTag: (of: Element, tag: string) => HTMLCollectionOf<Element> =
  method('getElementsByTagName')
export const scrollIntoView: (of: Element, options: ScrollIntoViewOptions) => void =
  method('scrollIntoView')
/** By one argument: with more, the browser takes the first for a number. */
export const scrollElement = (of: Element, by: ScrollToOptions): void =>
  (Element.prototype.scrollBy as (by: ScrollToOptions) => void).call(of, by)
export const scrollTopOf: (of: Element) => number = getter('scrollTop')
/** How many times larger than elsewhere a page has it drawn. */
export const zoomOf: (of: Element) => number = getter('currentCSSZoom')
export const boxOf: (of: Element) => DOMRect = method('getBoundingClientRect')
export const appendTo: (of: Element, child: Node) => void = method('appendChild')
export const isShown: (of: Element, options: CheckVisibilityOptions) => boolean =
  method('checkVisibility')
export const focusOn: (of: HTMLElement, options: FocusOptions) => void = method('focus')

/** Null without one, and of closed ones. */
export const shadowRootOf: (of: Element) => Maybe<ShadowRoot> = getter('shadowRoot')
/** Of a shadow root that is in the page; null of anything else. */
export const hostOf = (of: Maybe<Node>): Maybe<Element> =>
  of && nodeTypeOf(of) === 11 && isConnected(of) ? (of as ShadowRoot).host : null
/** Null of what stands in no slot of an open shadow root. */
export const slotOf: (of: Element) => Maybe<Element> = getter('assignedSlot')
/** What was put into a slot; an element of another kind may have the name. */
export const assignedNodesOf = (of: Element): Node[] =>
  (localNameOf(of) === 'slot' && (of as Partial<HTMLSlotElement>).assignedNodes?.()) || []

type Page = globalThis.Document

export const baseOf: (of: Page) => string | undefined = getter('baseURI', page)
export const rootOf: (of: Page) => Maybe<HTMLElement> = getter('documentElement', page)
export const bodyOf: (of: Page) => Maybe<HTMLElement> = getter('body', page)
export const readyStateOf: (of: Page) => DocumentReadyState = getter('readyState', page)
export const titleOf: (of: Page) => string = getter('title', page)
export const isHidden: (of: Page) => boolean = getter('hidden', page)
export const viewOf: (of: Page) => Maybe<Window> = getter('defaultView', page)
export const activeElementOf: (of: Page) => Maybe<Element> = getter('activeElement', page)
/** What has the focus, in open shadow trees too. */
export function focusedOf(of: Page): Maybe<Element> {
  let focused = activeElementOf(of)
  let inner: Maybe<Element> | undefined = focused
  while ((inner = inner && shadowRootOf(inner)?.activeElement)) focused = inner
  return focused
}
export const findInPage: (of: Page, selector: string) => Maybe<Element> = method(
  'querySelector',
  page,
)
export const findAllInPage: <Found extends Element = Element>(
  of: Page,
  selector: string,
) => NodeListOf<Found> = method('querySelectorAll', page)
export const rangeBoxOf: (of: globalThis.Range) => DOMRect = method(
  'getBoundingClientRect',
  'Range',
)
export const createRange: (of: Page) => globalThis.Range = method('createRange', page)
const walkerOf: (of: Page, root: Node, show: number) => TreeWalker = method(
  'createTreeWalker',
  page,
)
/** Walks the text nodes below `root` (NodeFilter.SHOW_TEXT). */
export const createTextWalker = (of: Page, root: Node): TreeWalker => walkerOf(of, root, 4)
export const elementAt: (of: Page, x: number, y: number) => Maybe<Element> = method(
  'elementFromPoint',
  page,
)
export const caretAt: (
  of: Page,
  x: number,
  y: number,
  options: CaretPositionFromPointOptions,
) => Maybe<CaretPosition> = method('caretPositionFromPoint', page)

const sheets = 'adoptedStyleSheets'
const prototypeOf = (of: Page | ShadowRoot): object =>
  (nodeTypeOf(of) === 11 ? ShadowRoot : Document).prototype
export const sheetsOf = (of: Page | ShadowRoot): CSSStyleSheet[] =>
  Reflect.get(prototypeOf(of), sheets, of) as CSSStyleSheet[]
export const adoptSheets = (of: Page | ShadowRoot, adopted: CSSStyleSheet[]): boolean =>
  Reflect.set(prototypeOf(of), sheets, adopted, of)

/** What a window or document is told of, whatever of its page is named "addEventListener". */
export const addListener: (
  of: EventTarget,
  type: string,
  listener: (event: never) => void,
  options?: AddEventListenerOptions,
) => void = method('addEventListener')
export const removeListener: typeof addListener = method('removeEventListener')

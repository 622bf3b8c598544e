/**
 * Ways into the page's tree that the page's markup cannot take over. A form, and the document
 * itself, give out what stands in them under its name, to an extension's world too:
 * `<form><input name="nextSibling">` makes `form.nextSibling` an input, and a walk endless. So
 * getters and methods are taken from the prototypes, which are our world's own. Lint keeps the
 * properties themselves out of `reader` and `content`.
 *
 * In Node, where a library's documents have no names of that kind and its classes are not global,
 * the properties are asked as they are.
 */

const classes = globalThis as unknown as Record<string, { prototype: object } | undefined>

type Own = (this: object, ...given: unknown[]) => never

function describe(owner: string, key: string): PropertyDescriptor | undefined {
  let place: object | null = classes[owner]?.prototype ?? null
  while (place && !Object.hasOwn(place, key)) place = Object.getPrototypeOf(place) as object | null
  return place ? Object.getOwnPropertyDescriptor(place, key) : undefined
}

/** Fits whatever type its constant is given: the names below say what they take and give. */
function getter(owner: string, key: string): (of: object) => never {
  const get = describe(owner, key)?.get as Own | undefined
  return get ? (of) => get.call(of) : (of) => (of as Record<string, never>)[key]!
}

function method(
  owner: string,
  key: string,
): (of: object, one?: unknown, two?: unknown, three?: unknown) => never {
  const own = describe(owner, key)?.value as Own | undefined
  return own
    ? (of, one, two, three) => own.call(of, one, two, three)
    : (of, ...given) => (of as Record<string, Own>)[key]!(...given)
}

type Maybe<Value> = Value | null

export const nodeTypeOf: (of: Node) => number = getter('Node', 'nodeType')
export const parentOf: (of: Node) => Maybe<ParentNode> = getter('Node', 'parentNode')
export const parentElementOf: (of: Node) => Maybe<Element> = getter('Node', 'parentElement')
export const firstChildOf: (of: Node) => Maybe<ChildNode> = getter('Node', 'firstChild')
export const nextSiblingOf: (of: Node) => Maybe<ChildNode> = getter('Node', 'nextSibling')
export const childNodesOf: (of: Node) => NodeListOf<ChildNode> = getter('Node', 'childNodes')
export const isConnected: (of: Node) => boolean = getter('Node', 'isConnected')
export const contains: (of: Node, other: Node) => boolean = method('Node', 'contains')
export const pageOf: (of: Element | Text) => globalThis.Document = getter('Node', 'ownerDocument')

export const textContentOf: (of: Element) => Maybe<string> = getter('Element', 'textContent')
export const localNameOf: (of: Element) => string = getter('Element', 'localName')
export const tagOf: (of: Element) => string = getter('Element', 'tagName')
export const idOf: (of: Element) => string = getter('Element', 'id')
export const getAttribute: (of: Element, name: string) => Maybe<string> = method(
  'Element',
  'getAttribute',
)
export const hasAttribute: (of: Element, name: string) => boolean = method(
  'Element',
  'hasAttribute',
)
export const hasAttributes: (of: Element) => boolean = method('Element', 'hasAttributes')
export const closest: (of: Element, selector: string) => Maybe<Element> = method(
  'Element',
  'closest',
)
export const findIn: (of: Element, selector: string) => Maybe<Element> = method(
  'Element',
  'querySelector',
)
export const findByTag: (of: Element, tag: string) => HTMLCollectionOf<Element> = method(
  'Element',
  'getElementsByTagName',
)
export const scrollIntoView: (of: Element, options: ScrollIntoViewOptions) => void = method(
  'Element',
  'scrollIntoView',
)
export const boxOf: (of: Element) => DOMRect = method('Element', 'getBoundingClientRect')
export const appendTo: (of: Element, child: Node) => void = method('Element', 'append')
export const isShown: (of: Element, options: CheckVisibilityOptions) => boolean = method(
  'Element',
  'checkVisibility',
)
export const focusOn: (of: HTMLElement, options: FocusOptions) => void = method(
  'HTMLElement',
  'focus',
)

type Page = globalThis.Document

export const baseOf: (of: Page) => string | undefined = getter('Document', 'baseURI')
export const rootOf: (of: Page) => Maybe<HTMLElement> = getter('Document', 'documentElement')
export const bodyOf: (of: Page) => Maybe<HTMLElement> = getter('Document', 'body')
export const titleOf: (of: Page) => string = getter('Document', 'title')
export const isHidden: (of: Page) => boolean = getter('Document', 'hidden')
export const viewOf: (of: Page) => Maybe<Window> = getter('Document', 'defaultView')
export const activeElementOf: (of: Page) => Maybe<Element> = getter('Document', 'activeElement')
export const findInPage: (of: Page, selector: string) => Maybe<Element> = method(
  'Document',
  'querySelector',
)
export const findAllInPage: <Found extends Element = Element>(
  of: Page,
  selector: string,
) => NodeListOf<Found> = method('Document', 'querySelectorAll')
export const createElement: (of: Page, tag: string) => HTMLElement = method(
  'Document',
  'createElement',
)
export const createRange: (of: Page) => globalThis.Range = method('Document', 'createRange')
export const caretAt: (of: Page, x: number, y: number) => Maybe<CaretPosition> = method(
  'Document',
  'caretPositionFromPoint',
)

export const sheetsOf: (of: Page) => CSSStyleSheet[] = getter('Document', 'adoptedStyleSheets')

export function adoptSheets(of: Page, sheets: CSSStyleSheet[]): void {
  const { set } = describe('Document', 'adoptedStyleSheets') ?? {}
  if (set) set.call(of, sheets)
  else Reflect.set(of, 'adoptedStyleSheets', sheets)
}

/** What a window or document is told of, whatever of its page is named "addEventListener". */
export const listen: (
  of: EventTarget,
  type: string,
  listener: (event: never) => void,
  options?: AddEventListenerOptions,
) => void = method('EventTarget', 'addEventListener')
export const unlisten: (of: EventTarget, type: string, listener: (event: never) => void) => void =
  method('EventTarget', 'removeEventListener')

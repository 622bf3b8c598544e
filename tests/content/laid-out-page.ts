/**
 * What the simulated document lacks and the page's script uses: highlights, popovers, and a layout in which
 * each text node is one line of its own, and each UTF-16 unit of it a box. To be imported before
 * any file of the page's script.
 */

/** Pixels: of a line, and of a unit's width. */
const line = 20
const unit = 8

class PlainHighlight extends Set<globalThis.Range> {
  priority = 0
  constructor(...ranges: globalThis.Range[]) {
    super(ranges)
  }
}

export const highlights = new Map<string, PlainHighlight>()
const world = globalThis as unknown as Record<string, unknown>
world.Highlight = PlainHighlight
world.CSS = { highlights }
// all that the page's script asks of the browser's interface by itself
world.chrome = { dom: { openOrClosedShadowRoot: ({ shadowRoot }: Element) => shadowRoot } }

const onTop = new WeakSet<Element>()
HTMLElement.prototype.showPopover = function showPopover() {
  onTop.add(this)
}
HTMLElement.prototype.hidePopover = function hidePopover() {
  onTop.delete(this)
}
const matches = Element.prototype.matches as (this: Element, selector: string) => boolean
Object.defineProperty(Element.prototype, 'matches', {
  configurable: true,
  value(this: Element, selector: string): boolean {
    if (selector === ':popover-open') return onTop.has(this)
    return selector !== ':active-view-transition' && matches.call(this, selector)
  },
})

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found.filter(({ data }) => data.trim() !== '')
}

function boxOf(range: globalThis.Range): DOMRect {
  const { startContainer, startOffset, endContainer, endOffset } = range
  const node = startContainer as Text
  const end = startContainer === endContainer ? endOffset : node.length
  const row = textNodes().indexOf(node)
  return new DOMRect(startOffset * unit, row * line, (end - startOffset) * unit, line)
}

Range.prototype.getBoundingClientRect = function getBoundingClientRect() {
  return boxOf(this)
}
Range.prototype.getClientRects = function getClientRects() {
  return [boxOf(this)] as unknown as DOMRectList
}
Document.prototype.caretPositionFromPoint = (x: number, y: number) => {
  const offsetNode = textNodes()[Math.floor(y / line)]
  return offsetNode
    ? ({
        offsetNode,
        offset: Math.min(offsetNode.length, Math.floor(x / unit)),
      } as unknown as CaretPosition)
    : null
}

/** The middle of the first place of these words. */
export function placeOf(words: string): { clientX: number; clientY: number } {
  const nodes = textNodes()
  const row = nodes.findIndex(({ data }) => data.includes(words))
  if (row < 0) throw new Error(`the page has no "${words}"`)
  const at = nodes[row]!.data.indexOf(words) + words.length / 2
  return { clientX: at * unit, clientY: (row + 0.5) * line }
}

/** The words that a highlight lies over, each of its ranges once. */
export const wordsUnder = (name: string): string[] =>
  [...(highlights.get(`hashiya-${name}`) ?? [])].map(String)

/** An event as the browser makes it: no script of a page can make one. */
export function byReader<Made extends Event>(event: Made): Made {
  Object.defineProperty(event, 'isTrusted', { value: true })
  return event
}

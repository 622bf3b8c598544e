// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'

/** Pixels of the page: where the paragraph stands and a line of it; the window is `innerHeight`. */
let page = { scrolled: 0, top: 0, height: 0, line: 0 }
let scrolls: { behavior?: ScrollBehavior }[] = []
/** What lies over the page at a height of the window, null for the page itself. */
let above: (y: number) => Element | null = () => null

const lineHeight = 20
const boxAt = (top: number, height: number) => new DOMRect(0, top - page.scrolled, 500, height)
const lineBox = () => boxAt(page.line, lineHeight)

// to be in place before the page's script takes the methods from the prototypes
Element.prototype.getBoundingClientRect = () => boxAt(page.top, page.height)
Element.prototype.scrollIntoView = (options?: boolean | ScrollIntoViewOptions) => {
  const { block, behavior } = options as ScrollIntoViewOptions
  scrolls.push({ behavior })
  const { top, height, scrolled } = page
  const last = top + height - innerHeight
  const isCut = { above: top < scrolled, below: last > scrolled }
  if (block === 'center') page.scrolled = (top + last) / 2
  else if (isCut.above !== isCut.below)
    // the edge that is out of sight, of a higher element the other one
    page.scrolled = isCut.above === height <= innerHeight ? top : last
}
Range.prototype.getBoundingClientRect = lineBox
Range.prototype.getClientRects = () => [lineBox()] as unknown as DOMRectList
Document.prototype.elementFromPoint = (_x: number, y: number) => above(y) ?? paragraph()

vi.stubGlobal('scrollBy', ({ top, behavior }: ScrollToOptions) => {
  scrolls.push({ behavior })
  page.scrolled += top!
})

const { bringIntoView } = await import('../../../src/content/mark/bring-into-view.ts')

const paragraph = () => document.querySelector('p')!

function showLine({ isSlow = false, block = 'nearest' as 'nearest' | 'center' } = {}) {
  const range = document.createRange()
  range.selectNodeContents(paragraph().firstChild!)
  bringIntoView(range, { block, isSlow })
  return lineBox().top
}

beforeEach(() => {
  document.body.innerHTML = '<main><p>The pier is <b>safe</b>.</p></main><nav></nav>'
  vi.stubGlobal('innerHeight', 600)
  page = { scrolled: 0, top: 2000, height: 100, line: 2040 }
  scrolls = []
  above = () => null
})

describe('a line that the reader asks for', () => {
  it('comes to the middle of the window, or just into it, with its paragraph', () => {
    expect(showLine({ block: 'center' })).toBe(290)
    page.scrolled = 0
    expect(showLine({ block: 'nearest' })).toBe(540)
  })

  it('is reached in sight of a reader who has not asked for less movement', () => {
    showLine({ isSlow: true })
    showLine({ isSlow: false })
    expect(scrolls).toEqual([{ behavior: 'smooth' }, { behavior: 'instant' }])
  })

  it('is in the window also where its paragraph is higher than that', () => {
    for (const line of [2500, 4900]) {
      page = { scrolled: 0, top: 1000, height: 4000, line }
      expect(showLine({ isSlow: true })).toBe(80)
    }
    page = { scrolled: 1500, top: 1000, height: 4000, line: 1200 }
    expect(showLine({ isSlow: true })).toBe(80)
    // a whole paragraph may be as high as the window without what commonly lies over its edges
    page = { scrolled: 1500, top: 1000, height: 440, line: 1020 }
    showLine({ isSlow: true })
    expect(scrolls.every(({ behavior }) => behavior === 'instant')).toBe(true)
  })

  it('stays where it is when it is whole in the window', () => {
    for (const at of [0, 580]) {
      page = { scrolled: 2000, top: 1000, height: 4000, line: 2000 + at }
      expect(showLine()).toBe(at)
    }
    for (const at of [-1, 581]) {
      page = { scrolled: 2000, top: 1000, height: 4000, line: 2000 + at }
      expect(showLine()).toBe(80)
    }
  })

  it('stands no lower than a third of a low window', () => {
    vi.stubGlobal('innerHeight', 150)
    page = { scrolled: 0, top: 1000, height: 400, line: 1200 }
    expect(showLine()).toBe(50)
  })

  it('goes down to a third of the window from under a header that does not scroll', () => {
    above = (y) => (y < 120 ? document.querySelector('nav') : null)
    page = { scrolled: 2000, top: 2000, height: 400, line: 2020 }
    expect(showLine()).toBe(200)
    page = { scrolled: 2000, top: 2000, height: 400, line: 2110 }
    expect(showLine()).toBe(200)
    page = { scrolled: 2000, top: 2000, height: 400, line: 2119 }
    expect(showLine()).toBe(119)
  })

  it('is not covered by its own words, what they stand in, or our card', () => {
    const card = document.body.appendChild(document.createElement('hashiya-card'))
    for (const over of [document.querySelector('b'), document.querySelector('main'), card]) {
      above = () => over
      page = { scrolled: 2000, top: 2000, height: 100, line: 2040 }
      expect(showLine()).toBe(40)
    }
  })

  it('is covered where something lies over the top of its middle letters, as the reader sees it', () => {
    above = (y) => (y === 41 ? document.querySelector('nav') : null)
    page = { scrolled: 2000, top: 2000, height: 100, line: 2040 }
    expect(showLine()).toBe(200)
  })

  it('is left alone when it stands in the page no more', () => {
    const range = document.createRange()
    range.selectNodeContents(document.createTextNode('gone'))
    bringIntoView(range, { block: 'center', isSlow: false })
    expect(scrolls).toEqual([])
  })
})

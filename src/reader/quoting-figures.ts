/** A <figure> holds pictures, but also quotations with a <figcaption> that says whose they are. */
import { findIn, parentElementOf } from './dom.ts'
import { closestAround } from './drawn-tree.ts'
import type { PageBlock } from './page-block.ts'

const media = 'img,picture,video,audio,iframe,object,embed,canvas,svg,table'

/** Whether an element is a figure within no other that holds a quotation and no picture. */
export const isQuotingFigure = (element: Element, tag: string): boolean =>
  tag === 'FIGURE' &&
  findIn(element, 'blockquote') !== null &&
  findIn(element, media) === null &&
  parentElementOf(element) !== null &&
  figureOf(parentElementOf(element)!) === null

/** Whether an element is the line below such a quotation that says whose it is: other captions are not read. */
export const isQuotingCaption = (element: Element, tag: string): boolean =>
  tag === 'FIGCAPTION' && figureOf(element) !== null

/** How many figures of a page are compared with its text. */
const mostFigures = 50

/**
 * Quotations in figures whose words stand elsewhere on the page too: marks them as pull quotes, and
 * the names below them.
 */
export function markPullQuotes(blocks: PageBlock[]): void {
  const figures = new Map<Element, PageBlock[]>()
  const others: PageBlock[] = []
  for (const block of blocks) {
    const figure = figureOf(block.element)
    if (!figure) others.push(block)
    else if (figures.has(figure)) figures.get(figure)!.push(block)
    else figures.set(figure, [block])
  }
  for (const own of [...figures.values()].slice(0, mostFigures)) {
    const [longest = ''] = own.map(({ text }) => wordsOf(text)).sort((a, b) => b.length - a.length)
    if (others.some(({ text }) => text.includes(longest)))
      for (const block of own) block.isPullQuote = true
  }
}

const figureOf = (element: Element): Element | null => closestAround(element, 'figure')

const marksBefore = /[\s«»“”„"‘’']/
const marksBehind = /[\s«»“”„"‘’'.…]/

/** Without the marks around it: each is looked at once, also where thousands stand within the words. */
function wordsOf(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && marksBefore.test(text[start]!)) start++
  while (end > start && marksBehind.test(text[end - 1]!)) end--
  return text.slice(start, end)
}

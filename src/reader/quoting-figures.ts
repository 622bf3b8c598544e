/** A <figure> holds pictures, but also quotations with a <figcaption> that says whose they are. */
import { closest, findIn, parentElementOf } from './dom.ts'
import type { PageBlock } from './page-block.ts'

const media = 'img,picture,video,audio,iframe,object,embed,canvas,svg,table'

/** Whether an element is a figure within no other that holds a quotation and no picture. */
export const isQuotingFigure = (element: Element, tag: string): boolean =>
  tag === 'FIGURE' &&
  findIn(element, 'blockquote') !== null &&
  findIn(element, media) === null &&
  !isInFigure(parentElementOf(element))

/** How many figures of a page are compared with its text. */
const mostFigures = 50

/** Quotations in figures whose words stand elsewhere on the page too: marks them as pull quotes. */
export function markPullQuotes(blocks: PageBlock[]): void {
  const inFigures = new Set(
    blocks.filter(({ kind, element }) => kind === 'quote' && isInFigure(element)),
  )
  if (inFigures.size === 0) return
  const others = blocks.filter((block) => !inFigures.has(block))
  for (const block of [...inFigures].slice(0, mostFigures)) {
    const words = wordsOf(block.text)
    block.isPullQuote = others.some(({ text }) => text.includes(words))
  }
}

const isInFigure = (element: Element | null): boolean =>
  element !== null && closest(element, 'figure') !== null

/** Without the marks around it. */
const wordsOf = (text: string): string => text.replace(/^[\s«»“”„"‘’']+|[\s«»“”„"‘’'.…]+$/g, '')

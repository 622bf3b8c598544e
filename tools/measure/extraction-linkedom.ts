import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readArticle } from '../../src/reader/read-article.ts'
import { isShownByAttributes } from '../annotate/visibility.ts'
import type { InPage } from './extraction-in-page.ts'
import type { SavedPage } from './extraction-pages.ts'

const parse = (html: string) => parseHTML(html).document as unknown as globalThis.Document

/** The way of `npm run annotate`: no layout, visibility guessed from attributes. */
export function readInLinkedom(pages: SavedPage[]): InPage[] {
  return pages.map(({ html, url }) => {
    const page = parse(html)
    const began = performance.now()
    const reading = readArticle(page, { url, isVisible: isShownByAttributes })
    const took = performance.now() - began
    return {
      ours: 'reason' in reading ? '' : reading.document.text,
      theirs: readability(html),
      took,
    }
  })
}

/** Readability throws on some pages that linkedom parses oddly: no text then. */
function readability(html: string): string {
  try {
    return new Readability(parse(html)).parse()?.textContent ?? ''
  } catch {
    return ''
  }
}

/**
 * Bundled at run time and evaluated in a page: reads it with the extension's reader and with
 * Readability, on the page as it stands.
 */
import { Readability } from '@mozilla/readability'
import { readArticle } from '../../src/reader/read-article.ts'

export interface InPage {
  ours: string
  theirs: string
  /** milliseconds of the second reading: the first one compiles */
  took: number
}

/** `isVisible` as the content script asks it. */
export function readInPage(): InPage {
  const options = {
    url: location.href,
    isVisible: (element: Element) => element.checkVisibility({ visibilityProperty: true }),
  }
  readArticle(document, options)
  const began = performance.now()
  const reading = readArticle(document, options)
  const took = performance.now() - began
  return {
    ours: 'reason' in reading ? '' : reading.document.text,
    theirs:
      new Readability(document.cloneNode(true) as globalThis.Document).parse()?.textContent ?? '',
    took,
  }
}

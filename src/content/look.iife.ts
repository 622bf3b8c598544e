/**
 * The entry of the small script that looks at pages of any site, where the reader wished for it.
 * The page script itself comes only where there is likely an article.
 */
import { askBackground } from '../platform/messages/messages.ts'
import { lookForArticle } from './look.ts'

const looked = Symbol.for('hashiya-looked')
const world = globalThis as unknown as Record<symbol, boolean>
if (!world[looked] && window.top === window) {
  world[looked] = true
  lookForArticle({
    page: document,
    view: window,
    readPage: () => askBackground('read-page', {}),
  })
}

/**
 * The entry of the small script in every page of a listed site: the page script itself comes only
 * where there may be an article.
 */
import { askBackground, tellStateChanged } from '../platform/messages/messages.ts'
import { mayBeNewsArticle } from '../reader/looks-like-article.ts'
import { followPage } from './follow-page.ts'
import { rootOf } from '../reader/dom.ts'
import { lookForArticle } from './look.ts'

const looked = Symbol.for('hashiya-looked')
const world = globalThis as unknown as Record<symbol, boolean>
if (!world[looked] && window.top === window) {
  world[looked] = true
  lookForArticle({
    looksLikeArticle: () => mayBeNewsArticle(document, location.href),
    follow: (look) => followPage(look, window),
    readPage: () => askBackground('read-page', { lang: rootOf(document)?.lang ?? '' }),
    tellNothing: () => tellStateChanged({ look: 'nothing', claims: 0 }),
  })
}

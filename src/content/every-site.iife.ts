/**
 * The entry of the small script in pages of any site, where the reader wished for it: stricter than
 * the one of listed sites, and silent where there is no article, so that the background can rest.
 */
import { askBackground } from '../platform/messages/messages.ts'
import { looksLikeArticle } from '../reader/looks-like-article.ts'
import { lookForArticle } from './look.ts'
import { lookLater } from './look-later.ts'
import { startOnce } from './start-once.ts'
import { toldLanguage } from './told-language.ts'

startOnce('looked', () =>
  lookForArticle({
    looksLikeArticle: () => looksLikeArticle(document),
    follow: (look) => lookLater(look, window),
    readPage: () => askBackground('read-page', { lang: toldLanguage(document) }),
    tellNothing: () => {},
  }),
)

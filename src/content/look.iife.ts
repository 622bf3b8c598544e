/**
 * The entry of the small script in every page of a listed site: the page script itself comes only
 * where there may be an article. It runs before the page is there, so that the background, where
 * the address tells of an article, starts while the page is loaded.
 */
import { askBackground, tellStateChanged } from '../platform/messages/messages.ts'
import { isLikeArticleAddress } from '../reader/article-address.ts'
import { findOuterHosts } from '../reader/outer-hosts.ts'
import { mayBeNewsArticle } from '../reader/looks-like-article.ts'
import { followPage } from './follow-page.ts'
import { lookForArticle } from './look.ts'
import { whenWhole } from './when-whole.ts'
import { startOnce } from './start-once.ts'
import { toldLanguage } from './told-language.ts'

startOnce('looked', () => {
  const named = () => ({ lang: toldLanguage(document) })
  // what fails here is told when the page is read
  if (isLikeArticleAddress(location.href)) askBackground('expect-article', named()).catch(() => {})
  whenWhole(document, () =>
    lookForArticle({
      looksLikeArticle: () => mayBeNewsArticle(document, location.href),
      follow: (look) => followPage(look, window, () => findOuterHosts(document)),
      readPage: () => askBackground('read-page', named()),
      tellNothing: () => tellStateChanged({ look: 'nothing', claims: 0 }),
    }),
  )
})

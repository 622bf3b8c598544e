export interface LookDependencies {
  /** whether the page is likely an article: a cheap look */
  looksLikeArticle(): boolean
  /**
   * Calls back when the page may have changed; the callback says whether it had. Returns its undo.
   */
  follow(look: () => boolean): () => void
  /** brings the page script into this page */
  readPage(): Promise<unknown>
  /** says that there is nothing to read, yet */
  tellNothing(): void
}

/**
 * Looks whether a page is likely an article, and again as the page changes, until it is: then the
 * page script comes. Draws nothing.
 */
export function lookForArticle({
  looksLikeArticle,
  follow,
  readPage,
  tellNothing,
}: LookDependencies): void {
  const look = (): boolean => {
    if (!looksLikeArticle()) return false
    leave()
    // a tab that has gone on, an extension that was updated: nothing to read for
    readPage().catch(() => {})
    return true
  }
  let leave = () => {}
  if (look()) return
  leave = follow(look)
  tellNothing()
}

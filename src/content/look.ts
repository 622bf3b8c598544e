import { looksLikeArticle } from '../reader/looks-like-article.ts'
import { listen } from './trusted.ts'

/** Milliseconds after which a page that renders late is looked at once more. */
const lateRendering = 2500

export interface LookDependencies {
  page: globalThis.Document
  /** the page's window */
  view: EventTarget
  /** brings the page script into this page */
  readPage(): Promise<unknown>
}

/**
 * Checks whether a page is likely an article: once, again when it may have been rendered late, and
 * after navigation within the page. Draws nothing and adds no other listeners.
 */
export function lookForArticle({ page, view, readPage }: LookDependencies): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const leave: (() => void)[] = []
  const look = (): boolean => {
    if (!looksLikeArticle(page)) return false
    clearTimeout(timer)
    for (const undo of leave.splice(0)) undo()
    // a tab that has gone on, an extension that was updated: nothing to read for
    readPage().catch(() => {})
    return true
  }
  const lookLater = () => {
    clearTimeout(timer)
    timer = setTimeout(look, lateRendering)
  }
  if (look()) return
  lookLater()
  const { navigation } = view as { navigation?: EventTarget }
  leave.push(
    navigation
      ? listen(navigation, 'currententrychange', lookLater)
      : listen(view, 'popstate', lookLater),
  )
}

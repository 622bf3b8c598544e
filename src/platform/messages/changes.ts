/**
 * What changed in the background, told to the extension's open pages: a second tab of the settings
 * is never behind the first.
 */
import { browser, type Runtime } from '../browser.ts'
import { isOurs } from './sender.ts'

/**
 * `asked`: questions from popups. `sources`: how they fare. `reports`: those kept of online sources
 * and of the reader's own reading. `library`: kept articles.
 */
export type Changed =
  | 'asked'
  | 'settings'
  | 'packs'
  | 'catalogues'
  | 'sources'
  | 'feeds'
  | 'notes'
  | 'library'
  | 'requests'
  | 'reports'

/** From the background. */
export function tellChanged(what: Changed): void {
  browser.runtime.sendMessage({ type: 'changed', to: 'views', what }).catch(() => {
    // nobody listens: no page of ours is open
  })
}

/** From a page of ours: calls back after each change of one of these. Returns its undo. */
export function onChanged(of: readonly Changed[], callback: () => void): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const { type, to, what } = (
      typeof message === 'object' && message !== null ? message : {}
    ) as Record<string, unknown>
    if (isOurs(sender) && type === 'changed' && to === 'views' && of.includes(what as Changed))
      callback()
    return undefined
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

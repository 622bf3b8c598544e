/** "Find sources for this" in the context menu over selected words. */
import type { Browser } from '../../platform/browser.ts'
import type { FindSources } from './find-sources.ts'

export interface SelectionMenu {
  /**
   * To be called when the extension is installed or updated: the browser keeps the entry from then
   * on.
   */
  add(): void
  /** Listens to the entry; to be called as the worker starts. */
  listen(): void
}

const item = 'find-sources'

/** `contextMenus`: undefined in Firefox for Android, which has none. */
export function createSelectionMenu(
  {
    contextMenus,
    i18n,
    runtime,
  }: Pick<Browser, 'i18n' | 'runtime'> & { contextMenus: Browser['contextMenus'] | undefined },
  findSources: FindSources,
): SelectionMenu {
  return {
    add() {
      contextMenus?.create(
        { id: item, title: i18n.getMessage('findSources'), contexts: ['selection'] },
        () => void runtime.lastError,
      )
    },
    listen() {
      contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
        if (menuItemId === item && tab?.id !== undefined)
          void findSources(tab.id, selectionText ?? null)
      })
    },
  }
}

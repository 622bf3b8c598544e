/**
 * "Find sources for this": the context menu over selected words, and the keyboard command of the
 * same name.
 */
import { browser } from '../../platform/browser.ts'
import { askPage } from '../../platform/messages/messages.ts'
import { runInTab } from './page-script.ts'

const item = 'find-sources'

/**
 * To be called when the extension is installed or updated: the browser keeps the entry from then
 * on. Firefox for Android has no such menus.
 */
export function addSelectionMenu(): void {
  browser.contextMenus?.create(
    { id: item, title: browser.i18n.getMessage('findSources'), contexts: ['selection'] },
    () => void browser.runtime.lastError,
  )
}

export function followSelectionMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === item && tab?.id !== undefined)
      void findSources(tab.id, selectionText ?? null)
  })
}

/**
 * Looks up words in their page; `words`: null for what is selected there. The reader's click allows
 * the page this once.
 */
export async function findSources(tabId: number, words: string | null): Promise<void> {
  const ask = () => askPage(tabId, 'look-up-selection', { words })
  await ask().catch(async () => {
    // a page that is not read by itself: the script comes by the reader's wish, for this alone
    if ((await runInTab(tabId)).ok) await ask()
  })
}

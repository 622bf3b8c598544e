import type { Browser, Runtime } from '../../platform/browser.ts'

/** The built file: tools/build/lone-scripts.ts puts it there. */
const cardScript = '/src/content/card.iife.js'

/**
 * What runs the card script in the page that asks for it: the page script is there, so the browser
 * lets us, be it by the manifest's hosts or by the reader's click. False where it does not, as when
 * the tab has gone on.
 */
export const createCardScriptLoader =
  (scripting: Pick<Browser['scripting'], 'executeScript'>) =>
  async ({ tab }: Runtime.MessageSender): Promise<boolean> => {
    if (tab?.id === undefined) return false
    try {
      await scripting.executeScript({
        target: { tabId: tab.id, frameIds: [0] },
        files: [cardScript],
        injectImmediately: true,
      })
      return true
    } catch {
      return false
    }
  }

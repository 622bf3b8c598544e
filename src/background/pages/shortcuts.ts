import type { Browser } from '../../platform/browser.ts'
import type { ToPage } from '../../platform/messages/messages.ts'
import type { FindSources } from './find-sources.ts'

type Step = ToPage['step']['ask']

const steps: Record<string, Step> = {
  'next-mark': { by: 1 },
  'previous-mark': { by: -1 },
  'next-claim': { by: 1, of: 'cue' },
  'previous-claim': { by: -1, of: 'cue' },
  'next-citation': { by: 1, of: 'cited' },
  'previous-citation': { by: -1, of: 'cited' },
}

/** What the keyboard commands do. */
export interface Commands {
  /** to the next or previous mark of a page; rejects where there is no page script */
  step(tabId: number, which: Step): Promise<unknown>
  findSources: FindSources
  /** all marks on pages, or few again */
  turnMarks(): Promise<unknown>
  /** the panel beside the pages of a window; Firefox opens its own by itself */
  openPanel(windowId: number): Promise<unknown>
}

/** What runs the keyboard commands of the manifest in the tab in front. */
export const createShortcuts =
  (tabs: Pick<Browser['tabs'], 'query'>, { step, findSources, turnMarks, openPanel }: Commands) =>
  async (command: string, inFront?: { windowId?: number }): Promise<void> => {
    if (command === 'open-panel') {
      // before anything is waited for: the browser opens it in the press of a key alone
      if (inFront?.windowId !== undefined) await openPanel(inFront.windowId)
      return
    }
    if (command === 'all-marks') {
      await turnMarks()
      return
    }
    const [tab] = await tabs.query({ active: true, currentWindow: true })
    const which = steps[command]
    if (tab?.id === undefined) return
    if (command === 'find-sources') await findSources(tab.id, null)
    if (which)
      await step(tab.id, which).catch(() => {
        // no page script in this tab: there is nothing to step through
      })
  }

import type { Browser } from '../../platform/browser.ts'
import type { FindSources } from './find-sources.ts'

const steps: Record<string, 1 | -1> = { 'next-mark': 1, 'previous-mark': -1 }

/**
 * What runs the keyboard commands of the manifest in the tab in front. `step`: goes to the next or
 * previous mark of a page; rejects where there is no page script.
 */
export const createShortcuts =
  (
    tabs: Pick<Browser['tabs'], 'query'>,
    step: (tabId: number, by: 1 | -1) => Promise<unknown>,
    findSources: FindSources,
  ) =>
  async (command: string): Promise<void> => {
    const [tab] = await tabs.query({ active: true, currentWindow: true })
    const by = steps[command]
    if (tab?.id === undefined) return
    if (command === 'find-sources') await findSources(tab.id, null)
    if (by !== undefined)
      await step(tab.id, by).catch(() => {
        // no page script in this tab: there is nothing to step through
      })
  }

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

/**
 * What runs the keyboard commands of the manifest in the tab in front. `step`: goes to the next or
 * previous mark of a page; rejects where there is no page script. `turnMarks`: all marks on pages,
 * or few again.
 */
export const createShortcuts =
  (
    tabs: Pick<Browser['tabs'], 'query'>,
    step: (tabId: number, which: Step) => Promise<unknown>,
    findSources: FindSources,
    turnMarks: () => Promise<unknown>,
  ) =>
  async (command: string): Promise<void> => {
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

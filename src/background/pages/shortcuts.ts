import { browser } from '../../platform/browser.ts'
import { askPage } from '../../platform/messages/messages.ts'
import { findSources } from './selection-menu.ts'

const steps: Record<string, 1 | -1> = { 'next-mark': 1, 'previous-mark': -1 }

/** The keyboard commands of the manifest. */
export async function runCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const by = steps[command]
  if (tab?.id === undefined) return
  if (command === 'find-sources') await findSources(tab.id, null)
  if (by !== undefined)
    await askPage(tab.id, 'step', { by }).catch(() => {
      // no page script in this tab: there is nothing to step through
    })
}

import { browser } from '../platform/browser.ts'
import { askPage } from '../platform/messages.ts'

/** The keyboard commands of the manifest. */
export async function stepThroughMarks(command: string): Promise<void> {
  const by = command === 'next-mark' ? 1 : command === 'previous-mark' ? -1 : null
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (by === null || tab?.id === undefined) return
  await askPage(tab.id, 'step', { by }).catch(() => {
    // no page script in this tab: there is nothing to step through
  })
}

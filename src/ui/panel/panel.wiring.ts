/** The panel in the real extension: the popup's views over the tab in front of its window. */
import { browser } from '../../platform/browser.ts'
import { openReadingLine } from '../../platform/messages/reading-line.ts'
import { createHostOf } from '../popup/host.wiring.ts'
import type { PopupHost } from '../popup/host.ts'
import { startPopup } from '../popup/main.tsx'
import type { ViewName } from '../strings/app-strings.ts'
import { followTab } from './follow-tab.ts'

type Panel = NonNullable<PopupHost['panel']>

/** To be called once in the panel's life. */
export async function startPanel(): Promise<void> {
  const memory: { view: ViewName } = { view: 'reading' }
  const show = (tabId: number, signal: AbortSignal) => {
    const panel: Panel = {
      followReading: (hear) => openReadingLine(tabId, hear),
      get view() {
        return memory.view
      },
      set view(view) {
        memory.view = view
      },
    }
    void startPopup(createHostOf(tabId, { inTab: true, panel, signal }), signal)
  }
  // a panel that stands in a tab of its own, as a test opens it
  const named = new URLSearchParams(location.search).get('tab')
  if (named !== null) return show(Number(named), new AbortController().signal)
  const { id } = await browser.windows.getCurrent()
  if (id !== undefined) await followTab(browser.tabs, id, show)
}

/** The toolbar's button in the real extension. */
import { browser } from '../../platform/browser.ts'
import { onPageSummary } from '../../platform/messages/page-summaries.ts'
import { loadSettings, onSettingsChanged } from '../state/settings.wiring.ts'
import { drawIcon } from './draw-icon.ts'
import { createToolbar } from './toolbar.ts'

/** Milliseconds after the worker's start: what a page asked then goes before. */
const untilDrawn = 1000

/** To be called as the worker starts. Pages tell their state again when the settings change. */
export function followToolbar(): void {
  const toolbar = createToolbar({
    action: browser.action,
    loadSettings,
    browserLanguage: browser.i18n.getUILanguage(),
    drawIcon,
  })
  onPageSummary((tabId, summary) => void toolbar.show(tabId, summary))
  onSettingsChanged((now, before) => {
    if (now.interfaceLanguage !== before.interfaceLanguage) void toolbar.showWaiting()
  })
  // the browser keeps the last one that was drawn since the extension was loaded
  setTimeout(() => void toolbar.showWaiting(), untilDrawn)
}

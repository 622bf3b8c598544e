/** The toolbar's button in the real extension. */
import { browser } from '../../platform/browser.ts'
import { onPageSummary } from '../../platform/messages/page-summaries.ts'
import { loadSettings, onSettingsChanged } from '../state/settings.wiring.ts'
import { drawIcon } from './draw-icon.ts'
import { createToolbar } from './toolbar.ts'

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
  void toolbar.showWaiting()
}

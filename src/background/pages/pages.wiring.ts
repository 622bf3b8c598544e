/** Scripts in pages, the context menu and the keyboard commands in the real extension. */
import { browser } from '../../platform/browser.ts'
import { askPage } from '../../platform/messages/messages.ts'
import { openSidePanel } from '../../platform/side-panel.ts'
import { changeSettings, loadSettings, onSettingsChanged } from '../state/settings.wiring.ts'
import { createCardScriptLoader } from './card-script.ts'
import { createFindSources } from './find-sources.ts'
import { createPageScript } from './page-script.ts'
import { createSelectionMenu } from './selection-menu.ts'
import { createShortcuts } from './shortcuts.ts'
import { createWelcomePage } from './welcome-page.ts'

export const loadCardScript = createCardScriptLoader(browser.scripting)

export const pageScript = createPageScript({ browser, loadSettings, onSettingsChanged })

const findSources = createFindSources(
  (tabId, words) => askPage(tabId, 'look-up-selection', { words }),
  pageScript,
)

export const selectionMenu = createSelectionMenu(browser, findSources)

export const runCommand = createShortcuts(browser.tabs, {
  step: (tabId, which) => askPage(tabId, 'step', which),
  findSources,
  turnMarks: async () => changeSettings({ quiet: !(await loadSettings()).quiet }),
  openPanel: openSidePanel,
})

export const openWelcomePage = createWelcomePage(browser)

/** The options page's host in the real extension. */
import { browser } from '../../platform/browser.ts'
import { askBackground } from '../../platform/messages/messages.ts'
import { loadSettings, onSettingsChanged, saveSettings } from '../../platform/messages/settings.ts'
import { createFeedsHost } from './feeds/feeds-host.wiring.ts'
import { createPacksHost } from './packs/packs-host.wiring.ts'
import { createSourcesHost } from './sources/sources-host.wiring.ts'
import type { OptionsHost } from './host.ts'

/** Chromium's own page for keys; Firefox lets no extension open its one. */
const shortcutsPage = 'chrome://extensions/shortcuts'

export function createOptionsHost(): OptionsHost {
  const isChromium = browser.runtime.getURL('').startsWith('chrome-extension:')
  return {
    browserLanguage: browser.i18n.getUILanguage(),
    version: browser.runtime.getManifest().version,
    getSettings: loadSettings,
    getUnread: () => askBackground('list-unread-settings', {}),
    setSettings: saveSettings,
    onSettings: onSettingsChanged,
    packs: createPacksHost(),
    getShortcuts: async () =>
      (await browser.commands.getAll()).map(({ name = '', description = '', shortcut = '' }) => ({
        name,
        description,
        keys: shortcut,
      })),
    feeds: createFeedsHost(),
    sources: createSourcesHost(),
    changeShortcuts: isChromium ? () => void browser.tabs.create({ url: shortcutsPage }) : null,
  }
}

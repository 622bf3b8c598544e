/** The first page's host in the real extension. */
import { browser } from '../../platform/browser.ts'
import { askBackground } from '../../platform/messages/messages.ts'
import { loadSettings, onSettingsChanged, saveSettings } from '../../platform/messages/settings.ts'
import { requestHosts } from '../../platform/permissions/host-permissions.ts'
import { createHeadlinesHost } from '../follow-headlines.wiring.ts'
import { createShortcuts } from '../shortcuts.wiring.ts'
import { sourceHosts } from '../source-hosts.ts'
import type { WelcomeHost } from './host.ts'
import { pressedSources } from './send-level.ts'

export function createWelcomeHost(): WelcomeHost {
  return {
    browserLanguage: browser.i18n.getUILanguage(),
    getSettings: loadSettings,
    setSettings: saveSettings,
    onSettings: onSettingsChanged,
    ...createShortcuts(),
    // one question for all: a second one would come too late for the click
    allowSources: () =>
      requestHosts(
        pressedSources.flatMap((source) => sourceHosts[source]),
        pressedSources[0],
      ),
    ...createHeadlinesHost(),
    listFollowed: async () =>
      (await askBackground('list-feeds', {}))
        .filter(({ enabled }) => enabled)
        .map(({ url }) => url),
    unfollow: (url) => askBackground('remove-feed', { url }),
    openOptions: () => askBackground('open-options', {}),
    async close() {
      const tab = await browser.tabs.getCurrent()
      if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
    },
  }
}

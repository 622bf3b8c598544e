/** The options page's host in the real extension. */
import { browser } from '../../platform/browser.ts'
import { askBackground } from '../../platform/messages/messages.ts'
import { loadSettings, onSettingsChanged, saveSettings } from '../../platform/messages/settings.ts'
import { findTitleTranslator } from '../../platform/translator.ts'
import { createShortcuts } from '../shortcuts.wiring.ts'
import { createEverySiteHost } from './every-site-host.wiring.ts'
import { createDataHostOfBrowser } from './data/data-host.wiring.ts'
import { createFeedsHost } from './feeds/feeds-host.wiring.ts'
import { createPacksHost } from './packs/packs-host.wiring.ts'
import { createSourcesHost } from './sources/sources-host.wiring.ts'
import type { OptionsHost } from './host.ts'

export function createOptionsHost(): OptionsHost {
  return {
    browserLanguage: browser.i18n.getUILanguage(),
    version: browser.runtime.getManifest().version,
    getSettings: loadSettings,
    getUnread: () => askBackground('list-unread-settings', {}),
    setSettings: saveSettings,
    onSettings: onSettingsChanged,
    translator: findTitleTranslator(),
    everySite: createEverySiteHost(),
    packs: createPacksHost(),
    feeds: createFeedsHost(),
    sources: createSourcesHost(),
    data: createDataHostOfBrowser(),
    ...createShortcuts(),
  }
}

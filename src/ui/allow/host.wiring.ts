/** The page of the decision in the real extension. */
import { browser } from '../../platform/browser.ts'
import { askBackground, askPage } from '../../platform/messages/messages.ts'
import { loadSettings, saveSettings } from '../../platform/messages/settings.ts'
import { requestHosts } from '../../platform/permissions/host-permissions.ts'
import { createAllowHost } from './create-allow-host.ts'
import type { AllowHost } from './host.ts'

export const getAllowHost = (): AllowHost =>
  createAllowHost(location.search, {
    browser,
    askBackground,
    askPage,
    requestHosts,
    saveSettings,
    getSettings: loadSettings,
  })

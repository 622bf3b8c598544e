import { browser } from '../../../platform/browser.ts'
import { askBackground } from '../../../platform/messages/messages.ts'
import { createDataHost } from './create-data-host.ts'
import type { DataHost } from './data-host.ts'

export const createDataHostOfBrowser = (): DataHost =>
  createDataHost({
    ask: askBackground,
    permissions: browser.permissions,
    ofManifest: browser.runtime.getManifest().host_permissions ?? [],
  })

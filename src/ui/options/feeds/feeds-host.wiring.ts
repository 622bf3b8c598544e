/** The feeds' host in the real extension. */
import { onChanged } from '../../../platform/messages/changes.ts'
import { requestAddress } from '../../../platform/permissions/host-permissions.ts'
import { askBackground } from '../../../platform/messages/messages.ts'
import { loadSettings, saveSettings } from '../../../platform/messages/settings.ts'
import { createHeadlinesHost } from '../../follow-headlines.wiring.ts'
import { openForFeeds } from '../../open-for-feeds.ts'
import type { FeedsHost } from './feeds-host.ts'

export function createFeedsHost(): FeedsHost {
  return {
    ...createHeadlinesHost(),
    async open() {
      const opening = openForFeeds(await loadSettings())
      if (opening) await saveSettings(opening)
      return true
    },
    onChange: (callback) => onChanged(['feeds', 'reports'], callback),
    list: () => askBackground('list-feeds', {}),
    allow: (url) => requestAddress(url, 'feed'),
    add: (url) => askBackground('add-feed', { url }),
    setEnabled: (url, enabled) => askBackground('set-feed', { url, enabled }),
    remove: (url) => askBackground('remove-feed', { url }),
    refresh: () => askBackground('refresh-feeds', {}),
    importOpml: async (file) => askBackground('import-opml', { text: await file.text() }),
    exportOpml: async () =>
      new Blob([await askBackground('export-opml', {})], { type: 'text/x-opml' }),
    countMemory: () => askBackground('count-memory', {}),
    forgetMemory: () => askBackground('forget-memory', {}),
  }
}

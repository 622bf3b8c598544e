/** The feeds' host in the real extension. */
import { onChanged } from '../../../platform/messages/changes.ts'
import { requestAddress } from '../../../platform/permissions/host-permissions.ts'
import { askBackground } from '../../../platform/messages/messages.ts'
import type { FeedsHost } from './feeds-host.ts'
import starters from '../../starter-feeds.json' with { type: 'json' }

export function createFeedsHost(): FeedsHost {
  return {
    starters,
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

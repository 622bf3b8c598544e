/** Following headlines in the real extension. */
import { askBackground } from '../platform/messages/messages.ts'
import { requestHosts } from '../platform/permissions/host-permissions.ts'
import type { HeadlinesHost } from './follow-headlines.ts'
import type { Headlines } from './headlines.ts'
import outlets from './headlines.json' with { type: 'json' }

export const createHeadlinesHost = (): HeadlinesHost => ({
  outlets: outlets as Headlines[],
  allowFeeds: (urls) =>
    requestHosts([...new Set(urls.map((url) => new URL(url).hostname))], 'feed'),
  followAll: (links) => askBackground('follow-feeds', { links: [...links] }),
})

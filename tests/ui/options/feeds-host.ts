import { vi } from 'vitest'
import type { Feed } from '../../../src/model/stored-report.ts'
import type { FeedsHost } from '../../../src/ui/options/feeds/feeds-host.ts'

export const makeFeed = (part: Partial<Feed> = {}): Feed => ({
  url: 'https://news.example.org/rss',
  title: 'The Selwyn Press',
  site: null,
  lang: 'en',
  enabled: true,
  etag: null,
  modified: null,
  looked: '2025-10-14T08:00:00Z',
  failure: null,
  ...part,
})

export function makeFeedsHost(more: Partial<FeedsHost> = {}): FeedsHost {
  return {
    list: async () => [],
    onChange: () => () => {},
    allow: vi.fn(async () => true),
    add: vi.fn(async () => ({ kind: 'added' as const, feed: makeFeed() })),
    setEnabled: vi.fn(async () => null),
    remove: vi.fn(async () => null),
    refresh: vi.fn(async () => null),
    importOpml: vi.fn(async () => null),
    exportOpml: async () => new Blob(),
    outlets: [
      { url: 'https://start.example.org/rss', title: 'Starter', lang: 'en', region: 'world' },
      { url: 'https://next.example.org/rss', title: 'Next', lang: 'en', region: 'world' },
    ],
    allowFeeds: vi.fn(async () => true),
    followAll: vi.fn(async (links) => ({ followed: links.length, silent: [] })),
    open: vi.fn(async () => true),
    countMemory: async () => 3,
    forgetMemory: vi.fn(async () => null),
    ...more,
  }
}

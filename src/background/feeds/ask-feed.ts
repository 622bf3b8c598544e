import type { Outward, OutwardResult } from '../../model/outward.ts'

const feedTypes = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/feed+json',
  'application/json',
  'text/json',
  'text/plain',
  'text/html',
  'application/xhtml+xml',
  // packed sitemaps
  'application/gzip',
  'application/x-gzip',
]
/** What a day of a busy outlet takes, several times over (bytes). */
const maxBytes = 5_000_000
/** Milliseconds. */
const timeout = 20_000

/** Asks the address of a feed. `headers`: for a feed that was looked at before. */
export const askFeed = (
  outward: Outward,
  url: string,
  headers: Record<string, string>,
  signal?: AbortSignal,
): Promise<OutwardResult> =>
  outward.get(
    {
      source: 'feed',
      purpose: 'feed',
      url,
      words: [],
      headers,
      accept: feedTypes,
      maxBytes,
      timeout,
      redirects: 'follow',
    },
    signal,
  )

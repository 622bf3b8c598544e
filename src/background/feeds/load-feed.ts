/** What an address of a feed gives now: a feed, a news sitemap, or those that an index names. */
import type { Outward, OutwardFailure } from '../../model/outward.ts'
import { NotAFeed, readFeed, type ReadFeed } from '../../reporting/feeds/read-feed.ts'
import { decodeText } from '../../reporting/feeds/decode-text.ts'
import { findSitemaps, readSitemapIndex } from '../../reporting/feeds/read-sitemap.ts'
import { unpack } from '../../model/unpack.ts'
import { askFeed } from './ask-feed.ts'
import { looksLikeCatalogue } from './headline-days.ts'

export type LoadedFeed =
  | { kind: 'read'; read: ReadFeed; etag: string | null; modified: string | null }
  /** as it was when it was last asked */
  | { kind: 'same' }
  /** of headline packs, not checked yet */
  | {
      kind: 'catalogue'
      bytes: Uint8Array<ArrayBuffer>
      etag: string | null
      modified: string | null
    }
  | { kind: 'not-a-feed'; text: string }
  | { kind: 'failed'; failure: OutwardFailure['kind'] }

export interface FeedQuestion {
  url: string
  /** of a feed that was asked before */
  headers?: Record<string, string>
  signal?: AbortSignal | undefined
}

/** Asks one address; of an index of sitemaps the few that are chosen, too. */
export async function loadFeed(
  outward: Outward,
  { url, headers = {}, signal }: FeedQuestion,
): Promise<LoadedFeed> {
  const result = await askFeed(outward, url, headers, signal)
  if (!result.ok) return { kind: 'failed', failure: result.failure.kind }
  const { status, headers: given, body } = result.answer
  if (status === 304) return { kind: 'same' }
  const marks = { etag: given.etag ?? null, modified: given['last-modified'] ?? null }
  if (looksLikeCatalogue(body)) return { kind: 'catalogue', bytes: body, ...marks }
  const bytes = await unpack(body)
  if (!bytes) return { kind: 'not-a-feed', text: '' }
  const type = given['content-type'] ?? ''
  const children = readSitemapIndex(bytes, type, url)
  if (children) return loadChildren(outward, children, signal)
  try {
    const read = readFeed(bytes, type, url)
    return { kind: 'read', read, ...marks }
  } catch (error) {
    if (!(error instanceof NotAFeed)) throw error
    return { kind: 'not-a-feed', text: decodeText(bytes, type) }
  }
}

/** An index that is the same says nothing of its sitemaps: it is asked again each time. */
async function loadChildren(
  outward: Outward,
  addresses: readonly string[],
  signal: AbortSignal | undefined,
): Promise<LoadedFeed> {
  const reads: ReadFeed[] = []
  let failure: OutwardFailure['kind'] | null = null
  for (const url of addresses) {
    const result = await askFeed(outward, url, {}, signal)
    if (!result.ok) {
      failure ??= result.failure.kind
      continue
    }
    const bytes = await unpack(result.answer.body)
    if (!bytes) continue
    try {
      reads.push(readFeed(bytes, result.answer.headers['content-type'] ?? '', url))
    } catch (error) {
      // an index within an index is not followed
      if (!(error instanceof NotAFeed)) throw error
    }
  }
  const [first] = reads
  if (!first) return failure ? { kind: 'failed', failure } : { kind: 'not-a-feed', text: '' }
  const read = { ...first, items: reads.flatMap(({ items }) => items) }
  return { kind: 'read', read, etag: null, modified: null }
}

/** The news sitemap that the robots.txt of an address's host names, and its pieces. */
export async function findNewsSitemap(
  outward: Outward,
  { url, signal }: FeedQuestion,
): Promise<{ url: string; loaded: Extract<LoadedFeed, { kind: 'read' }> } | null> {
  const result = await askFeed(outward, new URL('/robots.txt', url).href, {}, signal)
  if (!result.ok) return null
  const { body, headers } = result.answer
  for (const address of findSitemaps(decodeText(body, headers['content-type'] ?? ''), url)) {
    const loaded = await loadFeed(outward, { url: address, signal })
    if (loaded.kind === 'read') return { url: address, loaded }
  }
  return null
}

/** Headlines from feeds, news sitemaps and GDELT's files; a source that fails is told and left out. */
import { existsSync, readFileSync } from 'node:fs'
import { loadFeed } from '../../../src/background/feeds/load-feed.ts'
import type { Outward, OutwardResult } from '../../../src/model/outward.ts'
import { readOpml } from '../../../src/reporting/feeds/opml.ts'
import type { FoundHeadline } from './found-headline.ts'
import { findGkgAddresses, readGkg, unzipGkg } from './read-gkg.ts'

export interface Sources {
  /** files that list feeds */
  opml: readonly string[]
  /** addresses of feeds or news sitemaps */
  addresses: readonly string[]
  /** files or addresses of GKG, or of GDELT's lists of these */
  gkg: readonly string[]
}

export interface Gathered {
  found: FoundHeadline[]
  /** those that gave nothing, with why */
  silent: string[]
}

/** Bytes and milliseconds of one GKG file: fifteen minutes of the world's news. */
const gkg = { maxBytes: 200_000_000, timeout: 300_000 }

/** The files come before the network. Throws NotOpml and what a missing file throws. */
export async function gather(
  { opml, addresses, gkg: files }: Sources,
  outward: Outward,
): Promise<Gathered> {
  const feeds = new Set([
    ...opml.flatMap((file) => readOpml(readFileSync(file, 'utf8'))).map(({ url }) => url),
    ...addresses,
  ])
  const gathered: Gathered = { found: [], silent: [] }
  const ofFeeds = await Promise.all([...feeds].map((url) => gatherFeed(url, outward, gathered)))
  const ofGkg: FoundHeadline[][] = []
  for (const file of files) ofGkg.push(await gatherGkg(file, outward, gathered))
  gathered.found.push(...[...ofFeeds, ...ofGkg].flat())
  return gathered
}

async function gatherFeed(
  url: string,
  outward: Outward,
  { silent }: Gathered,
): Promise<FoundHeadline[]> {
  const loaded = await loadFeed(outward, { url })
  if (loaded.kind === 'read')
    return loaded.read.items.map(({ title, outlet, url: of, lang, date, keywords }) => ({
      url: of,
      title,
      outlet,
      lang: lang ?? null,
      day: date ?? null,
      ...(keywords && { keywords }),
    }))
  silent.push(`${url}: ${loaded.kind === 'failed' ? loaded.failure : loaded.kind}`)
  return []
}

async function gatherGkg(
  place: string,
  outward: Outward,
  gathered: Gathered,
): Promise<FoundHeadline[]> {
  const text = await loadGkg(place, outward, gathered)
  const further = findGkgAddresses(text)
  const all: FoundHeadline[] = further.length > 0 ? [] : readGkg(text)
  for (const address of further) all.push(...readGkg(await loadGkg(address, outward, gathered)))
  return all
}

/** The text of a file; '' where nothing came, or what came cannot be unpacked. */
async function loadGkg(place: string, outward: Outward, gathered: Gathered): Promise<string> {
  const bytes = await loadBytes(place, outward, gathered)
  if (!bytes) return ''
  try {
    return unzipGkg(bytes)
  } catch (error) {
    gathered.silent.push(`${place}: ${error instanceof Error ? error.message : String(error)}`)
    return ''
  }
}

async function loadBytes(
  place: string,
  outward: Outward,
  { silent }: Gathered,
): Promise<Uint8Array | null> {
  if (existsSync(place)) return new Uint8Array(readFileSync(place))
  const result: OutwardResult = URL.canParse(place)
    ? await outward.get({
        source: 'feed',
        purpose: 'feed',
        url: place,
        words: [],
        accept: [],
        ...gkg,
      })
    : { ok: false, failure: { kind: 'network' } }
  if (result.ok) return result.answer.body
  silent.push(`${place}: ${result.failure.kind}`)
  return null
}

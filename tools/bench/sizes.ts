import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface Size {
  what: string
  /** bytes as shipped; null where gzip says nothing new */
  bytes: number
  gzip: number | null
  /** the most it may be, in bytes */
  limit: number | null
}

/** The parts of a build for Chromium in `dist`, and the zip of each browser. */
export function measureSizes(dist: string, zips: readonly string[]): Size[] {
  const file = (path: string) => readFileSync(join(dist, path))
  const languages = readdirSync(join(dist, 'languages')).sort()
  const packs = readdirSync(join(dist, 'packs')).reduce(
    (sum, name) => sum + statSync(join(dist, 'packs', name)).size,
    0,
  )
  const of = (what: string, content: string | Buffer, limit: number | null): Size => ({
    what,
    bytes: Buffer.byteLength(content),
    gzip: gzipSync(content).length,
    limit,
  })
  return [
    of('look script, in every page of a listed site', file('src/content/look.iife.js'), 6_000),
    of('look script, in pages of any site', file('src/content/every-site.iife.js'), 6_000),
    of('page script, in what looks like an article', file('src/content/main.iife.js'), 45_000),
    of('card script, when a card is first wanted', file('src/content/card.iife.js'), null),
    of('worker script', file('src/background/main.js'), 300_000),
    ...languages.map((name) =>
      of(
        `word lists and weights, read for a page in its language: ${name}`,
        file(`languages/${name}`),
        null,
      ),
    ),
    { what: 'bundled packs', bytes: packs, gzip: null, limit: null },
    ...zips.map((zip) => ({ what: zip, bytes: statSync(zip).size, gzip: null, limit: null })),
  ]
}

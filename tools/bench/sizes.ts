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

/** Model weights are the only long runs of base64 in the worker's code. */
const weightsInCode = /[A-Za-z0-9+/=]{20000,}/g

/** The parts of a build for Chromium in `dist`, and the zip of each browser. */
export function measureSizes(dist: string, zips: readonly string[]): Size[] {
  const file = (path: string) => readFileSync(join(dist, path))
  const worker = readdirSync(join(dist, 'assets')).filter((name) => /^(main|messages)\b.*\.js$/.test(name)).map((name) => file(`assets/${name}`).toString()).join('\n')
  const weights = (worker.match(weightsInCode) ?? []).join(''), code = worker.replaceAll(weightsInCode, '')
  const packs = readdirSync(join(dist, 'packs')).reduce((sum, name) => sum + statSync(join(dist, 'packs', name)).size, 0)
  const of = (what: string, content: string | Buffer, limit: number | null): Size => ({ what, bytes: Buffer.byteLength(content), gzip: gzipSync(content).length, limit })
  return [
    of('page script, in every page', file('src/content/main.iife.js'), 45_000),
    of('card script, when a card is first wanted', file('src/content/card.iife.js'), null),
    of('worker, without weights and packs', code, 300_000),
    of('weights of the name models', weights, null),
    { what: 'bundled packs', bytes: packs, gzip: null, limit: null },
    ...zips.map((zip) => ({ what: zip, bytes: statSync(zip).size, gzip: null, limit: null })),
  ]
}

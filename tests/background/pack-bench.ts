/** What tests of the background's packs are given in place of browser, storage and the net. */
import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import type { Outward, OutwardRequest, OutwardResult } from '../../src/model/outward.ts'
import { type PackContents, writePack } from '../../src/knowledge/pack-file/write-pack.ts'
import { createPackInstaller } from '../../src/background/packs/install/pack-installer.ts'
import { createPackShelf } from '../../src/background/packs/pack-shelf.ts'
import type { Watcher } from '../../src/background/packs/install/prepare-pack.ts'
import { openDatabase } from '../../src/platform/database/database.ts'
import { createPackChoiceStore } from '../../src/platform/database/pack-choice.ts'
import { createPackStore } from '../../src/platform/database/pack-store.ts'
import { manifestOf, recordOf } from '../knowledge/pack-of.ts'

export const subtle = webcrypto.subtle as unknown as SubtleCrypto

let made = 0

/** A compiled pack with one record for each name. */
export function fileOf(
  id: string,
  version: string,
  names: string[],
  more: Partial<PackContents> = {},
): ArrayBuffer {
  return writePack({
    manifest: { ...manifestOf(id), version },
    entities: names.map((name, i) => recordOf(`r${i}`, [name])),
    reports: [],
    ...more,
  })
}

export type Served = { body: ArrayBuffer | Uint8Array | string; type?: string } | OutwardResult

/** A bundled pack "base" of version 1.1.0, an empty database, a net of `pages` by address. */
export function createBench(pages: Record<string, Served> = {}, name = `bench-${made++}`) {
  const asked: OutwardRequest[] = []
  const storage = new Map<string, unknown>()
  const outward: Outward = {
    async get(request, signal): Promise<OutwardResult> {
      asked.push(request)
      const page = pages[request.url]
      if (signal?.aborted) return { ok: false, failure: { kind: 'aborted' } }
      if (!page) return { ok: false, failure: { kind: 'status', status: 404 } }
      if ('ok' in page) return page
      const type = page.type ?? 'application/octet-stream'
      const body =
        typeof page.body === 'string'
          ? new TextEncoder().encode(page.body)
          : new Uint8Array(page.body)
      if (!request.accept.includes(type))
        return { ok: false, failure: { kind: 'wrong-type', type } }
      if (body.byteLength > request.maxBytes)
        return { ok: false, failure: { kind: 'too-large', maxBytes: request.maxBytes } }
      request.onProgress?.(body.byteLength, body.byteLength)
      return {
        ok: true,
        answer: { status: 200, headers: { 'content-type': type }, body: new Uint8Array(body) },
      }
    },
  }
  const store = createPackStore(() => openDatabase(name))
  const choice = createPackChoiceStore(
    {
      get: async (key) => (storage.has(key) ? { [key]: structuredClone(storage.get(key)) } : {}),
      async set(items) {
        for (const [key, value] of Object.entries(items)) storage.set(key, structuredClone(value))
      },
    },
    () => {},
  )
  const bundled = new Map([
    ['base', fileOf('base', '1.1.0', ['Basis'])],
    ['second', fileOf('second', '1.0.0', ['Zweites'])],
  ])
  const shelf = createPackShelf({
    bundledIds: [...bundled.keys()],
    loadBundledFile: async (id) => ({ first: bundled.get(id)!, read: null }),
    store,
    loadChoice: choice.load,
  })
  let seconds = 0
  const blobs = new Map<string, ArrayBuffer>()
  const installer = createPackInstaller({
    outward,
    store,
    choice,
    shelf,
    subtle,
    rest: async () => {},
    now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++).toISOString(),
    loadBlob: (url) =>
      blobs.has(url) ? Promise.resolve(blobs.get(url)!) : Promise.reject(new Error('gone')),
  })
  const watcher: Watcher = { signal: new AbortController().signal, progress: () => {} }
  return { asked, blobs, bundled, choice, installer, name, outward, pages, shelf, store, watcher }
}

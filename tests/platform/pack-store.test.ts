import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { InstalledPack } from '../../src/model/installed-pack.ts'
import { openDatabase } from '../../src/platform/database.ts'
import { createPackStore } from '../../src/platform/pack-store.ts'
import { manifestOf } from '../knowledge/pack-of.ts'

const entry = (id: string, bytes: number): InstalledPack => ({ id, manifest: manifestOf(id), bytes, sha256: '', entities: 0, reports: 0, url: null, catalogue: null, installed: '2026-01-01T00:00:00Z' })

it.each([['small', 1000], ['large', 3_000_000]])('gives a %s file back byte by byte, until it is removed', async (id, length) => {
  const store = createPackStore(() => openDatabase(`store-${id}`)), file = Uint8Array.from({ length }, (_, i) => i * 7 % 251)
  await store.put(entry(id, length), file.buffer)
  expect(Buffer.compare(Buffer.from((await store.loadFile(id))!), Buffer.from(file))).toBe(0)
  expect(await store.list()).toEqual([entry(id, length)])
  await store.remove(id)
  expect([await store.list(), await store.get(id), await store.loadFile(id)]).toEqual([[], null, null])
})

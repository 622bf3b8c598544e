import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { InstalledPack } from '../../../src/model/installed-pack.ts'
import { openDatabase } from '../../../src/platform/database/database.ts'
import { NoRoom } from '../../../src/model/trouble.ts'
import { createPackStore } from '../../../src/platform/database/pack-store.ts'
import { manifestOf } from '../../knowledge/pack-of.ts'

const entry = (id: string, bytes: number): InstalledPack => ({
  id,
  manifest: manifestOf(id),
  bytes,
  sha256: '',
  entities: 0,
  reports: 0,
  url: null,
  catalogue: null,
  installed: '2026-01-01T00:00:00Z',
})

const bytes = (length: number, seed = 7) => Uint8Array.from({ length }, (_, i) => (i * seed) % 251)
const isSame = (a: ArrayBuffer | Uint8Array, b: Uint8Array) =>
  Buffer.compare(Buffer.from(a as Uint8Array), Buffer.from(b)) === 0

it.each([
  ['small', 1000, 0],
  ['large', 3_000_000, 1200],
])('gives a %s file back byte by byte, until it is removed', async (id, length, count) => {
  const store = createPackStore(() => openDatabase(`store-${id}`))
  const first = bytes(length)
  const pieces = Array.from({ length: count }, (_, i) => bytes(16 + i, 3 + i))
  await store.put(entry(id, length), { first: first.buffer, pieces })
  expect(isSame((await store.loadFirst(id))!, first)).toBe(true)
  expect(await store.list()).toEqual([entry(id, length)])
  const [last, none, one] = await store.loadPieces(id, [count - 1, count, 1])
  expect([
    none,
    ...(count ? [isSame(last!, pieces.at(-1)!), isSame(one!, pieces[1]!)] : [last, one]),
  ]).toEqual([null, ...(count ? [true, true] : [null, null])])
  await store.remove(id)
  expect([
    await store.list(),
    await store.get(id),
    await store.loadFirst(id),
    await store.loadPieces(id, [0]),
  ]).toEqual([[], null, null, [null]])
})

it('leaves no piece of what was there before, and none of another pack', async () => {
  const store = createPackStore(() => openDatabase('store-renewed'))
  const first = bytes(100).buffer
  await store.put(entry('a', 100), { first, pieces: [bytes(8), bytes(8), bytes(8)] })
  await store.put(entry('aa', 100), { first, pieces: [bytes(8, 2)] })
  await store.put(entry('a', 100), { first, pieces: [bytes(8, 5)] })
  expect(
    (await store.loadPieces('a', [0, 1, 2])).map((piece) => piece && isSame(piece, bytes(8, 5))),
  ).toEqual([true, null, null])
  expect((await store.loadPieces('aa', [0]))[0]).toEqual(bytes(8, 2))
})

it('keeps the old parts whole where the new ones find no room', async () => {
  const store = createPackStore(() => openDatabase('store-full'))
  const { put } = IDBObjectStore.prototype
  await store.put(entry('a', 100), { first: bytes(100).buffer, pieces: [bytes(8), bytes(8)] })
  let left = 700
  IDBObjectStore.prototype.put = function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (this.name === 'pack-pieces' && left-- === 0)
      throw new DOMException('full', 'QuotaExceededError')
    return put.call(this, value, key)
  }
  try {
    await expect(
      store.put(entry('a', 1), {
        first: bytes(1).buffer,
        pieces: Array.from({ length: 2000 }, () => bytes(8, 3)),
      }),
    ).rejects.toThrow(NoRoom)
  } finally {
    IDBObjectStore.prototype.put = put
  }
  expect(await store.get('a')).toEqual(entry('a', 100))
  expect(
    (await store.loadPieces('a', [0, 1, 2])).map((piece) => piece && isSame(piece, bytes(8))),
  ).toEqual([true, true, null])
  expect((await store.loadFirst('a'))!.byteLength).toBe(100)
})

it('notes damage of the very file that was read, not of one that took its place', async () => {
  const store = createPackStore(() => openDatabase('store-damaged'))
  const old = entry('a', 100)
  const file = { first: bytes(100).buffer, pieces: [] }
  await store.put(old, file)
  await store.put({ ...old, sha256: 'other' }, file)
  await store.setDamaged(old)
  expect((await store.get('a'))!.damaged).toBeUndefined()
  await store.setDamaged({ ...old, sha256: 'other' })
  expect((await store.get('a'))!.damaged).toBe(true)
  await store.setDamaged(entry('gone', 1))
  expect(await store.get('gone')).toBeNull()
})

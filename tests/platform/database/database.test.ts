import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import {
  createDatabaseKeeper,
  NewerDatabase,
  openDatabase,
  type Database,
} from '../../../src/platform/database/database.ts'
import { firstContents, firstFile, lastEarlier, makeEarlierVersion } from '../earlier-databases.ts'

const earlier = Array.from({ length: lastEarlier }, (_, i) => i + 1)

it.each(earlier)('is brought on from version %d, with all that is in it', async (version) => {
  await makeEarlierVersion(`earlier-${version}`, version)
  const old = await openDatabase(`earlier-${version}`)
  const fresh = await openDatabase('fresh')
  expect(fresh.version).toBe(lastEarlier + 1)
  expect([...old.objectStoreNames]).toEqual([...fresh.objectStoreNames])
  expect(old.version).toBe(fresh.version)
  for (const name of old.objectStoreNames) {
    const [one, other] = [old, fresh].map((database) => database.transaction(name).store)
    expect([[...one!.indexNames], one!.keyPath, one!.autoIncrement], name).toEqual([
      [...other!.indexNames],
      other!.keyPath,
      other!.autoIncrement,
    ])
  }
  for (const [name, values] of Object.entries(firstContents))
    expect(await old.getAll(name as 'packs'), name).toEqual(values)
  expect(await old.get('private', 'settings')).toEqual(version > 1 ? { online: true } : undefined)
  // reports that came before they were filed are filed when they are next searched
  expect(await old.getAll('report-files')).toEqual([{ kind: 'all' }])
  expect((await old.getAllFromIndex('note-versions', 'note', 'n1')).length).toBe(2)
  expect((await old.getAllFromIndex('reports', 'via', 'https://news.example/feed')).length).toBe(1)
  expect((await old.getAllFromIndex('requests', 'at')).length).toBe(1)
  const files = [
    (await old.get('pack-files', 'small')) as ArrayBuffer,
    await ((await old.get('pack-files', 'large')) as Blob).arrayBuffer(),
  ]
  expect(
    files.map((file) => Buffer.compare(Buffer.from(file), Buffer.from(firstFile(file.byteLength)))),
  ).toEqual([0, 0])
  expect(files.map((file) => file.byteLength)).toEqual([300, 2_000_000])
})

it('of a later version of the extension is left alone, and says so', async () => {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('later', 99)
    opening.onupgradeneeded = () => opening.result.createObjectStore('things of the future')
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
  })
  await expect(openDatabase('later')).rejects.toThrow(NewerDatabase)
  const again = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('later')
    opening.onsuccess = () => resolve(opening.result)
  })
  expect([again.version, ...again.objectStoreNames]).toEqual([99, 'things of the future'])
})

it('makes room for another part that opens a later version', async () => {
  const first = await openDatabase('shared')
  const later = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('shared', 50)
    opening.onblocked = () => reject(new Error('blocked'))
    opening.onsuccess = () => resolve(opening.result)
  })
  expect([first.version, later.version]).toEqual([first.version, 50])
})

it('is opened again after a transaction that failed of more than what was asked of it', async () => {
  class Connection extends EventTarget {
    isClosed = false
    close() {
      this.isClosed = true
    }
    /** A transaction ends; events of it pass through the connection. */
    end(error: DOMException | null) {
      const event = new Event('abort')
      Object.defineProperty(event, 'target', { value: { error } })
      this.dispatchEvent(event)
    }
  }
  const getDatabase = createDatabaseKeeper(async () => new Connection() as unknown as Database)
  const get = async () => (await getDatabase()) as unknown as Connection
  const first = await get()
  for (const error of [null, ...['AbortError', 'ConstraintError'].map(named)]) first.end(error)
  expect(await get()).toBe(first)
  first.end(named('QuotaExceededError'))
  expect(first.isClosed).toBe(true)
  const second = await get()
  expect(second).not.toBe(first)
  second.dispatchEvent(new Event('close'))
  expect(await get()).not.toBe(second)
})

const named = (name: string) => new DOMException('', name)

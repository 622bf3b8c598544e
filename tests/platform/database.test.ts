import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { NewerDatabase, openDatabase } from '../../src/platform/database.ts'

/** A database as the first release made it: its stores, written out here so that no later change of the steps can change it. */
function makeFirstVersion(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
    opening.onupgradeneeded = () => {
      const database = opening.result
      database.createObjectStore('packs', { keyPath: 'id' })
      database.createObjectStore('pack-files')
      database.createObjectStore('notes', { keyPath: 'id' })
      database.createObjectStore('note-versions', { keyPath: 'revision' }).createIndex('note', 'id')
      database.createObjectStore('requests', { keyPath: 'id', autoIncrement: true }).createIndex('at', 'at')
      database.createObjectStore('answers', { keyPath: 'key' })
      database.createObjectStore('feeds', { keyPath: 'url' })
      const reports = database.createObjectStore('reports', { keyPath: 'url' })
      reports.createIndex('via', 'via')
      reports.createIndex('seen', 'seen')
    }
    opening.onsuccess = () => {
      const write = opening.result.transaction(['packs', 'pack-files'], 'readwrite')
      write.objectStore('packs').put({ id: 'old', bytes: 3 })
      write.objectStore('pack-files').put(new Uint8Array([1, 2, 3]).buffer, 'old')
      write.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

it('is brought on from its first version, with all that is in it', async () => {
  await makeFirstVersion('first')
  const old = await openDatabase('first'), fresh = await openDatabase('fresh')
  expect([...old.objectStoreNames]).toEqual([...fresh.objectStoreNames])
  expect(old.version).toBe(fresh.version)
  expect(await old.get('packs', 'old')).toEqual({ id: 'old', bytes: 3 })
  expect(new Uint8Array((await old.get('pack-files', 'old')) as ArrayBuffer)).toEqual(new Uint8Array([1, 2, 3]))
  for (const name of old.objectStoreNames) {
    expect([...old.transaction(name).store.indexNames], name).toEqual([...fresh.transaction(name).store.indexNames])
  }
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

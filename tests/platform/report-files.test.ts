import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openDatabase } from '../../src/platform/database.ts'
import { createReportFiles } from '../../src/platform/report-files.ts'

/** A database as it was before reports were filed, with what was in it. */
function makeVersionBefore(name: string, reports: object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 3)
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
    opening.onupgradeneeded = () => {
      const database = opening.result
      for (const store of ['packs', 'notes']) database.createObjectStore(store, { keyPath: 'id' })
      for (const store of ['pack-files', 'private', 'pack-pieces']) database.createObjectStore(store)
      database.createObjectStore('note-versions', { keyPath: 'revision' }).createIndex('note', 'id')
      database.createObjectStore('requests', { keyPath: 'id', autoIncrement: true }).createIndex('at', 'at')
      database.createObjectStore('answers', { keyPath: 'key' })
      database.createObjectStore('feeds', { keyPath: 'url' })
      const store = database.createObjectStore('reports', { keyPath: 'id' })
      store.createIndex('via', 'via')
      store.createIndex('seen', 'seen')
    }
    opening.onsuccess = () => {
      const write = opening.result.transaction('reports', 'readwrite')
      for (const report of reports) write.objectStore('reports').put(report)
      write.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

const old = { id: 'a.example/1', url: 'https://a.example/1', title: 'A title', outlet: 'A', via: 'memory', seen: '2025-01-01T00:00:00Z' }

it('hold what was kept before there were any', async () => {
  await makeVersionBefore('before', [old])
  const database = await openDatabase('before')
  expect(await createReportFiles(database).load()).toEqual({ rows: [{ key: 1, row: { kind: 'all' } }], reports: [old] })
})

it('take one row for several, in the place of the first, and none for some that are gone', async () => {
  const files = createReportFiles(await openDatabase('rows')), bytes = new ArrayBuffer(8), large = new ArrayBuffer(2 << 20)
  expect(await files.replace([1], { kind: 'segment', bytes, size: 1, packs: 'p' })).toBe(true)
  expect(await files.replace([1, 2], { kind: 'segment', bytes: large, size: 9, packs: 'p' })).toBe(false)
  expect(await files.load()).toEqual({ rows: [{ key: 1, row: { kind: 'segment', bytes, size: 1, packs: 'p' } }], reports: null })
  expect(await files.replace([1], { kind: 'segment', bytes: large, size: 9, packs: 'p' })).toBe(true)
  const { rows: [row] } = await files.load()
  expect(row?.row.kind === 'segment' && row.row.bytes instanceof Blob && row.row.bytes.size).toBe(2 << 20)
  expect(await files.replace([1], null)).toBe(true)
  expect((await files.load(true))).toEqual({ rows: [], reports: [] })
})

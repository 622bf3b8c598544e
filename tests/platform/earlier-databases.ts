/**
 * Databases as earlier versions made them, with something in them: written out here so that no
 * later change of the steps can change them.
 */
const manifest = {
  version: '1.0.0',
  title: { en: 'Pack' },
  description: { en: 'Pack' },
  languages: ['en'],
  licence: 'CC0-1.0',
  credits: [],
  coverage: null,
}
const pack = (id: string, bytes: number) => ({
  id,
  manifest: { id, ...manifest },
  bytes,
  sha256: '00',
  entities: 1,
  reports: 0,
  url: `https://packs.example/${id}.pack`,
  catalogue: null,
  installed: '2025-06-01T00:00:00.000Z',
})
const note = (revision: string, text: string) => ({
  id: 'n1',
  revision,
  name: 'Barley Bridge',
  aliases: [],
  type: 'LOC',
  text,
  sources: [],
  tags: [],
  created: '2025-06-01T00:00:00.000Z',
  changed: '2025-06-01T00:00:00.000Z',
  ancestors: [],
})

/** By store; that of packs' files apart. */
export const firstContents: Record<string, object[]> = {
  packs: [pack('large', 2_000_000), pack('small', 300)],
  notes: [note('b', 'Closed since spring.')],
  'note-versions': [note('a', 'Closed.'), note('b', 'Closed since spring.')],
  requests: [
    {
      id: 1,
      at: '2025-06-01T00:00:00.000Z',
      source: 'feed',
      purpose: 'feed',
      url: 'https://news.example/feed',
      words: [],
      outcome: 'ok',
    },
  ],
  answers: [{ key: 'wikipedia en Barley', at: '2025-06-01T00:00:00.000Z', body: { kind: 'none' } }],
  feeds: [{ url: 'https://news.example/feed', title: 'News', enabled: true }],
  reports: [
    {
      id: 'news.example/1',
      url: 'https://news.example/1',
      title: 'Bridge closed',
      outlet: 'News',
      via: 'https://news.example/feed',
      seen: '2025-06-01T00:00:00.000Z',
    },
  ],
}

/** A compiled pack of format version 1, as far as its first words tell. */
export function firstFile(length: number): Uint8Array<ArrayBuffer> {
  const file = Uint8Array.from({ length }, (_, i) => i % 251)
  new DataView(file.buffer).setUint32(0, 0x50485348, true)
  new DataView(file.buffer).setUint32(4, 1, true)
  new DataView(file.buffer).setUint32(8, length, true)
  return file
}

/** The first version, with something of everything. */
export const makeFirstVersion = (name: string): Promise<void> => makeEarlierVersion(name, 1)

/** The stores that each version after the first brought, and what lies in them, by key. */
const laterStores: { store: string; contents: Record<string, unknown> }[] = [
  { store: 'private', contents: { 'moved-in': true, settings: { online: true } } },
  { store: 'pack-pieces', contents: {} },
  { store: 'report-files', contents: {} },
]
export const lastEarlier = laterStores.length + 1

/** A version before the present one (from 1 on), with something of everything. */
export function makeEarlierVersion(name: string, version: number): Promise<void> {
  const later = laterStores.slice(0, version - 1)
  const names = later.map(({ store }) => store)
  return makeVersion(name, version, names, firstContents, (files) => {
    files.put(firstFile(300).buffer, 'small')
    files.put(new Blob([firstFile(2_000_000)]), 'large')
    for (const { store, contents } of later)
      for (const [key, value] of Object.entries(contents))
        files.transaction.objectStore(store).put(value, key)
    if (names.includes('report-files'))
      files.transaction.objectStore('report-files').add({ kind: 'all' })
  })
}

/** The last version in which reports were not filed. */
export const makeVersionBeforeFiling = (name: string, reports: object[]): Promise<void> =>
  makeVersion(name, 3, ['private', 'pack-pieces'], { reports }, () => {})

/**
 * `later`: stores that came after the first version. `contents`: by store, that of packs' files
 * apart.
 */
function makeVersion(
  name: string,
  version: number,
  later: string[],
  contents: Record<string, object[]>,
  fillFiles: (files: IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version)
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
    opening.onupgradeneeded = () => {
      const database = opening.result
      database.createObjectStore('packs', { keyPath: 'id' })
      database.createObjectStore('pack-files')
      database.createObjectStore('notes', { keyPath: 'id' })
      database.createObjectStore('note-versions', { keyPath: 'revision' }).createIndex('note', 'id')
      database
        .createObjectStore('requests', { keyPath: 'id', autoIncrement: true })
        .createIndex('at', 'at')
      database.createObjectStore('answers', { keyPath: 'key' })
      database.createObjectStore('feeds', { keyPath: 'url' })
      const reports = database.createObjectStore('reports', { keyPath: 'id' })
      reports.createIndex('via', 'via')
      reports.createIndex('seen', 'seen')
      for (const store of later)
        database.createObjectStore(store, { autoIncrement: store === 'report-files' })
    }
    opening.onsuccess = () => {
      const write = opening.result.transaction(
        [...Object.keys(contents), 'pack-files', ...later],
        'readwrite',
      )
      for (const [store, values] of Object.entries(contents))
        for (const value of values) write.objectStore(store).put(value)
      fillFiles(write.objectStore('pack-files'))
      write.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

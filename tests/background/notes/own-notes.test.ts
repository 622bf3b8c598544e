import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import type { NoteDraft, OwnNote } from '../../../src/model/own-note.ts'
import { createOwnNotes, type OwnNotes } from '../../../src/background/notes/own-notes.ts'
import { createDatabaseKeeper, openDatabase } from '../../../src/platform/database/database.ts'
import { createNoteStore } from '../../../src/platform/database/note-store.ts'
import type { NoteSync } from '../../../src/platform/storage/note-sync.ts'

const draft: NoteDraft = {
  name: 'Barley Bridge',
  aliases: [],
  type: 'LOC',
  text: 'Closed.',
  sources: [],
  tags: [],
}
let devices = 0

/** A device with its own database; all share `cloud` as the browser's sync storage. */
async function makeDevice(
  cloud: Map<string, OwnNote>,
  { synced = true } = {},
): Promise<OwnNotes & { changes(): number }> {
  const name = `device-${++devices}`
  const store = createNoteStore(createDatabaseKeeper(() => openDatabase(name)))
  let marks = 0
  let time = 0
  let changes = 0
  const sync: NoteSync = {
    send: (note) => {
      cloud.set(note.id, note)
      return Promise.resolve('sent')
    },
    receive: () => Promise.resolve([...cloud.values()]),
    clear: () => {
      cloud.clear()
      return Promise.resolve()
    },
    onReceived: () => () => {},
  }
  const notes = createOwnNotes({
    store,
    sync,
    isSynced: () => Promise.resolve(synced),
    makeMark: () => `${name}-${++marks}`,
    now: () => new Date(Date.UTC(2025, 0, 1, 0, 0, ++time)).toISOString(),
    onChange: () => {
      changes++
    },
  })
  return { ...notes, changes: () => changes }
}

let cloud: Map<string, OwnNote>
beforeEach(() => {
  cloud = new Map()
})

test('a note is kept with every version of it', async () => {
  const device = await makeDevice(cloud)
  const { note } = await device.save({ id: null, draft })
  await device.save({ id: note.id, draft: { ...draft, text: 'Open.' } })
  expect((await device.list()).map(({ text }) => text)).toEqual(['Open.'])
  expect((await device.listVersions(note.id)).map(({ text }) => text)).toEqual(['Open.', 'Closed.'])
  await device.remove(note.id)
  expect(await device.list()).toEqual([])
  expect((await device.listVersions(note.id)).map(({ deleted }) => deleted)).toEqual([
    true,
    false,
    false,
  ])
  expect(device.changes()).toBe(3)
})

test('two devices that changed one note keep both versions, and agree', async () => {
  const one = await makeDevice(cloud)
  const two = await makeDevice(cloud)
  const { note } = await one.save({ id: null, draft })
  await two.receive([...cloud.values()])
  const before = [...cloud.values()]
  await one.save({ id: note.id, draft: { ...draft, text: 'From the first.' } })
  const fromOne = cloud.get(note.id)!
  cloud.clear()
  for (const version of before) cloud.set(version.id, version)
  await two.save({ id: note.id, draft: { ...draft, text: 'From the second.' } })
  const fromTwo = cloud.get(note.id)!
  expect((await one.receive([fromTwo])).copies).toBe(1)
  expect((await two.receive([fromOne])).copies).toBe(1)
  const texts = async (device: OwnNotes) =>
    (await device.list()).map(({ id, text }) => [id, text]).sort()
  expect(await texts(one)).toEqual(await texts(two))
  expect((await texts(one)).map(([, text]) => text).sort()).toEqual([
    'From the first.',
    'From the second.',
  ])
})

test('a file brings back what was removed; another device does not', async () => {
  const device = await makeDevice(cloud)
  const { note } = await device.save({ id: null, draft })
  await device.remove(note.id)
  expect(await device.receive([note])).toMatchObject({ added: 0 })
  expect(await device.list()).toEqual([])
  expect(await device.take([note, { id: 'no note' }])).toEqual({
    added: 1,
    renewed: 0,
    copies: 0,
    refused: 1,
  })
  expect((await device.list())[0]).toMatchObject({ id: note.id, text: 'Closed.' })
})

test('without the reader’s wish nothing goes to the sync storage', async () => {
  const device = await makeDevice(cloud, { synced: false })
  expect((await device.save({ id: null, draft })).synced).toBeNull()
  expect(cloud.size).toBe(0)
})

test('changes made at the same moment come one after the other', async () => {
  const device = await makeDevice(cloud)
  const { note } = await device.save({ id: null, draft })
  await Promise.all(
    ['a', 'b', 'c'].map((text) => device.save({ id: note.id, draft: { ...draft, text } })),
  )
  expect((await device.listVersions(note.id)).length).toBe(4)
  expect((await device.list())[0]!.ancestors.length).toBe(3)
})

test('two that change one version are both kept, whichever is saved first', async () => {
  const device = await makeDevice(cloud)
  const { note } = await device.save({ id: null, draft })
  const based = note.revision
  await device.save({ id: note.id, draft: { ...draft, text: 'From one tab.' }, based })
  const second = await device.save({
    id: note.id,
    draft: { ...draft, text: 'From another.' },
    based,
  })
  expect(second.rival).toMatchObject({ text: 'From one tab.', copyOf: note.id })
  expect((await device.list()).map(({ text }) => text).sort()).toEqual([
    'From another.',
    'From one tab.',
  ])
  const third = await device.save({
    id: note.id,
    draft: { ...draft, text: 'Later.' },
    based: second.note.revision,
  })
  expect(third.rival).toBeNull()
  expect((await device.list()).length).toBe(2)
})

test('two tabs that say the same make one version', async () => {
  const device = await makeDevice(cloud)
  const { note } = await device.save({ id: null, draft })
  const said = { id: note.id, draft: { ...draft, text: 'The same.' }, based: note.revision }
  await device.save(said)
  expect((await device.save(said)).rival).toBeNull()
  expect((await device.listVersions(note.id)).length).toBe(2)
})

test('a new note whose saving is done twice is one note', async () => {
  const device = await makeDevice(cloud)
  await device.save({ id: null, draft, mark: 'begun-1' })
  await device.save({ id: null, draft, mark: 'begun-1' })
  await device.save({ id: null, draft: { ...draft, text: 'More.' }, mark: 'begun-1' })
  expect((await device.list()).map(({ text }) => text)).toEqual(['More.'])
})

test('a note that was removed meanwhile comes back with what was written', async () => {
  const device = await makeDevice(cloud)
  const { note } = await device.save({ id: null, draft })
  await device.remove(note.id)
  const saved = await device.save({
    id: note.id,
    draft: { ...draft, text: 'An hour of work.' },
    based: note.revision,
  })
  expect(saved.rival).toBeNull()
  expect((await device.list()).map(({ text }) => text)).toEqual(['An hour of work.'])
})

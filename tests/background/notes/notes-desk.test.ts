import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createNotesDesk } from '../../../src/background/notes/notes-desk.ts'
import type { NoteDraft, OwnNote } from '../../../src/model/own-note.ts'
import { createDatabaseKeeper, openDatabase } from '../../../src/platform/database/database.ts'
import { createNoteStore } from '../../../src/platform/database/note-store.ts'
import type { NoteSync } from '../../../src/platform/storage/note-sync.ts'

const day = 86_400_000
const draft: NoteDraft = {
  name: 'Barley Bridge',
  aliases: [],
  type: 'LOC',
  text: 'Closed **again**.',
  sources: [],
  tags: [],
}
let databases = 0

/** A desk with its own database, whose clock the test moves and whose other devices it plays. */
function createDesk() {
  const name = `desk-${++databases}`
  const cloud = new Map<string, OwnNote>()
  const seen = { now: Date.UTC(2026, 0, 1), changes: 0, synced: false, marks: 0 }
  let hear = (_values: unknown[]) => {}
  const sync: NoteSync = {
    async send(note) {
      cloud.set(note.id, note)
      return 'sent'
    },
    receive: async () => [...cloud.values()],
    clear: async () => cloud.clear(),
    onReceived(callback) {
      hear = callback
      return () => {}
    },
  }
  const store = createNoteStore(createDatabaseKeeper(() => openDatabase(name)))
  const desk = createNotesDesk({
    store,
    sync,
    isSynced: async () => seen.synced,
    setSynced: async (on) => (seen.synced = on),
    makeMark: () => `mark-${++seen.marks}`,
    now: () => seen.now,
    onChange: () => seen.changes++,
  })
  return { desk, cloud, seen, store, hear: (values: unknown[]) => hear(values) }
}
const save = (desk: ReturnType<typeof createDesk>['desk']) => desk.save({ id: null, draft })

test('a note is kept, shown with its blocks, and in the pack from then on', async () => {
  const { desk, seen } = createDesk()
  const before = await desk.getPack()
  expect(await desk.getPack()).toBe(before)
  expect(before.manifest.id).toBe('own-notes')
  await save(desk)
  expect(seen.changes).toBe(1)
  const [note] = await desk.list()
  expect(note).toMatchObject({ name: 'Barley Bridge', text: draft.text })
  expect(note!.blocks).toHaveLength(1)
  expect(await desk.getPack()).not.toBe(before)
  expect(await desk.listVersions(note!.id)).toMatchObject([{ text: draft.text }])
  expect(await desk.remove(note!.id)).toBeNull()
  expect(await desk.list()).toEqual([])
})

test('what is not a draft is refused', async () => {
  const { desk } = createDesk()
  await expect(
    desk.save({ id: null, draft: { ...draft, name: 7 } as unknown as NoteDraft }),
  ).rejects.toMatchObject({ name: 'Malformed' })
  expect(await desk.list()).toEqual([])
})

test('all notes go into a file and come out of it elsewhere; no other file is taken', async () => {
  const one = createDesk().desk
  await save(one)
  const other = createDesk().desk
  expect(await other.takePack(await one.exportPack())).not.toBeNull()
  expect(await other.list()).toMatchObject([{ name: 'Barley Bridge', text: draft.text }])
  expect(await other.takePack('not base64!')).toBeNull()
  expect(await other.takePack(btoa('no pack'))).toBeNull()
})

test('notes go to other devices where the reader wants it, and are taken back where not', async () => {
  const { desk, cloud } = createDesk()
  await save(desk)
  expect(cloud.size).toBe(0)
  expect(await desk.setSync(true)).toBeNull()
  expect([...cloud.values()]).toMatchObject([{ name: 'Barley Bridge' }])
  await desk.setSync(false)
  expect(cloud.size).toBe(0)
  expect(await desk.list()).toHaveLength(1)
})

test('what another device sends is taken only where the reader wants it', async () => {
  const sender = createDesk()
  await save(sender.desk)
  await sender.desk.setSync(true)
  const { desk, seen, hear } = createDesk()
  desk.follow()
  hear([...sender.cloud.values()])
  expect(await desk.list()).toEqual([])
  seen.synced = true
  hear([...sender.cloud.values()])
  await expect.poll(() => desk.list()).toMatchObject([{ name: 'Barley Bridge' }])
})

test('what was removed a month ago goes for good', async () => {
  const { desk, seen, store } = createDesk()
  await save(desk)
  const [note] = await desk.list()
  await desk.remove(note!.id)
  seen.now += 29 * day
  await desk.dropRemoved()
  expect(await store.listVersions(note!.id)).toHaveLength(2)
  seen.now += 2 * day
  await desk.dropRemoved()
  expect(await store.listVersions(note!.id)).toMatchObject([{ deleted: true, text: '' }])
})

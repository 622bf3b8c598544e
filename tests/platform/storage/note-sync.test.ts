import { expect, test } from 'vitest'
import type { OwnNote } from '../../../src/model/own-note.ts'
import { createNoteSync } from '../../../src/platform/storage/note-sync.ts'

type Listener = (changed: Record<string, { newValue?: unknown }>, area: string) => void

/** A sync storage that holds at most `room` items. */
function createSync(room = 10) {
  const items: Record<string, unknown> = { other: 'not a note' }
  const listeners = new Set<Listener>()
  const area = {
    get: async () => ({ ...items }),
    async set(given: Record<string, unknown>) {
      if (Object.keys(items).length >= room) throw new Error('QUOTA_BYTES quota exceeded')
      Object.assign(items, given)
    },
    async remove(keys: string[]) {
      for (const key of keys) delete items[key]
    },
  }
  const changes = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  }
  const sync = createNoteSync(
    area as unknown as Parameters<typeof createNoteSync>[0],
    changes as unknown as Parameters<typeof createNoteSync>[1],
  )
  const tell: Listener = (changed, name) => listeners.forEach((listener) => listener(changed, name))
  return { sync, items, tell }
}
const note = (text: string) => ({ id: 'n1', text }) as OwnNote

test('a small note goes, is received on its own, and is cleared without what else lies there', async () => {
  const { sync, items } = createSync()
  expect(await sync.send(note('short'))).toBe('sent')
  expect(await sync.receive()).toEqual([note('short')])
  await sync.clear()
  expect(items).toEqual({ other: 'not a note' })
})

test('a note that the storage cannot take is told by why: too large in bytes, or no room left', async () => {
  expect(await createSync().sync.send(note('م'.repeat(4000)))).toBe('too-large')
  expect(await createSync(1).sync.send(note('short'))).toBe('full')
})

test('notes of other devices are heard of, nothing else is, until the undo', () => {
  const { sync, tell } = createSync()
  const heard: unknown[] = []
  const undo = sync.onReceived((values) => heard.push(values))
  tell({ 'note:n1': { newValue: 'one' }, other: { newValue: 'two' }, 'note:n2': {} }, 'sync')
  tell({ 'note:n1': { newValue: 'three' } }, 'local')
  tell({ 'note:n1': {} }, 'sync')
  undo()
  tell({ 'note:n1': { newValue: 'four' } }, 'sync')
  expect(heard).toEqual([['one']])
})

import 'fake-indexeddb/auto'
import { forceCloseDatabase } from 'fake-indexeddb'
import { unwrap } from 'idb'
import { expect, it, vi } from 'vitest'
import { getDatabase } from '../../src/background/open-database.ts'

it('opens the database once, and anew when the browser ended the connection', async () => {
  const first = await getDatabase()
  await first.put('private', 'kept', 'word')
  expect(await getDatabase()).toBe(first)
  forceCloseDatabase(unwrap(first) as never)
  await vi.waitFor(async () => expect(await getDatabase()).not.toBe(first))
  expect(await (await getDatabase()).get('private', 'word')).toBe('kept')
})

import 'fake-indexeddb/auto'
import { forceCloseDatabase } from 'fake-indexeddb'
import { unwrap } from 'idb'
import { expect, it } from 'vitest'
import { createFeedStore, createStoredReports } from '../../../src/platform/database/feed-store.ts'
import { createNoteStore } from '../../../src/platform/database/note-store.ts'
import { createPrivateArea } from '../../../src/platform/database/private-area.ts'
import { createReportFiles } from '../../../src/platform/database/report-files.ts'
import { createRequestLog } from '../../../src/platform/database/request-log.ts'
import { getDatabase } from '../../../src/background/state/database.wiring.ts'
import { waitFor } from '../../wait-for.ts'

it('opens the database once, and again when the browser ended the connection', async () => {
  const first = await getDatabase()
  await first.put('private', 'kept', 'word')
  expect(await getDatabase()).toBe(first)
  forceCloseDatabase(unwrap(first) as never)
  await waitFor(async () => expect(await getDatabase()).not.toBe(first))
  expect(await (await getDatabase()).get('private', 'word')).toBe('kept')
})

it('keeps no store on a connection that was lost', async () => {
  const notes = createNoteStore(getDatabase)
  const log = createRequestLog(getDatabase)
  const area = createPrivateArea(getDatabase, {
    get: async () => ({}),
    set: async () => {},
    remove: async () => {},
  })
  const reports = createStoredReports(getDatabase)
  const feeds = createFeedStore(getDatabase)
  const useAll = () =>
    Promise.all([
      notes.list(),
      log.list(),
      area.get('settings'),
      reports.count(),
      feeds.listFeeds(),
      createReportFiles(getDatabase).load(),
    ])
  await useAll()
  const lost = await getDatabase()
  forceCloseDatabase(unwrap(lost) as never)
  await waitFor(async () => expect(await getDatabase()).not.toBe(lost))
  await useAll()
})

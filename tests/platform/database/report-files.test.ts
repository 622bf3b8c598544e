import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openDatabase } from '../../../src/platform/database/database.ts'
import { createReportFiles } from '../../../src/platform/database/report-files.ts'
import { makeVersionBeforeFiling } from '../earlier-databases.ts'

const old = {
  id: 'a.example/1',
  url: 'https://a.example/1',
  title: 'A title',
  outlet: 'A',
  via: 'memory',
  seen: '2025-01-01T00:00:00Z',
}

it('hold what was kept before there were any', async () => {
  await makeVersionBeforeFiling('before', [old])
  const database = await openDatabase('before')
  expect(await createReportFiles(async () => database).load()).toEqual({
    rows: [{ key: 1, row: { kind: 'all' } }],
    reports: [old],
  })
})

it('take one row for several, in the place of the first, and none for some that are gone', async () => {
  const files = createReportFiles(() => openDatabase('rows'))
  const bytes = new ArrayBuffer(8)
  const large = new ArrayBuffer(2 << 20)
  expect(await files.replace([1], { kind: 'segment', bytes, size: 1, packs: 'p' })).toBe(true)
  expect(await files.replace([1, 2], { kind: 'segment', bytes: large, size: 9, packs: 'p' })).toBe(
    false,
  )
  expect(await files.load()).toEqual({
    rows: [{ key: 1, row: { kind: 'segment', bytes, size: 1, packs: 'p' } }],
    reports: null,
  })
  expect(await files.replace([1], { kind: 'segment', bytes: large, size: 9, packs: 'p' })).toBe(
    true,
  )
  const {
    rows: [row],
  } = await files.load()
  expect(row?.row.kind === 'segment' && row.row.bytes instanceof Blob && row.row.bytes.size).toBe(
    2 << 20,
  )
  expect(await files.replace([1], null)).toBe(true)
  expect(await files.load(true)).toEqual({ rows: [], reports: [] })
})

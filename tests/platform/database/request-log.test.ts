import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../src/platform/database/database.ts'
import { createRequestLog, type NewEntry } from '../../../src/platform/database/request-log.ts'

const line = (at: string): NewEntry => ({
  at,
  source: 'gdelt',
  purpose: 'resolve-citation',
  method: 'GET',
  url: 'https://api.gdeltproject.org/x',
  words: ['a'],
  sent: 10,
})
const done = { outcome: 'ok', status: 200, received: 3 } as const

test('lines come newest first and are completed in place', async () => {
  const log = createRequestLog(() => openDatabase('log-order'))
  const first = await log.begin(line('2025-01-01T00:00:00Z'))
  await log.begin(line('2025-01-02T00:00:00Z'))
  await log.finish(first, done)
  expect((await log.list()).map(({ at, outcome }) => [at.slice(8, 10), outcome])).toEqual([
    ['02', null],
    ['01', 'ok'],
  ])
  expect((await log.list()).length).toBe(2)
})

test('only so many are kept, the newest', async () => {
  const log = createRequestLog(() => openDatabase('log-full'), { limit: 3 })
  for (let day = 1; day <= 7; day++) await log.begin(line(`2025-01-0${day}T00:00:00Z`))
  expect((await log.list()).map(({ at }) => at.slice(9, 10))).toEqual(['7', '6', '5'])
})

test('what was cleared stays away, even if it was still under way', async () => {
  const log = createRequestLog(() => openDatabase('log-cleared'))
  const id = await log.begin(line('2025-01-01T00:00:00Z'))
  await log.clear()
  await log.finish(id, done)
  expect(await log.list()).toEqual([])
})

test('a line whose background was ended is interrupted in the eyes of the next, its own are not', async () => {
  const before = createRequestLog(() => openDatabase('log-dead'))
  await before.begin(line('2025-01-01T00:00:00Z'))
  const after = createRequestLog(() => openDatabase('log-dead'))
  await after.begin(line('2025-01-02T00:00:00Z'))
  expect((await after.list()).map(({ outcome }) => outcome)).toEqual([null, 'interrupted'])
})

test('a store that could not be opened is tried again', async () => {
  let tries = 0
  const log = createRequestLog(() =>
    tries++ === 0 ? Promise.reject(new Error('refused')) : openDatabase('log-late'),
  )
  await expect(log.begin(line('2025-01-01T00:00:00Z'))).rejects.toThrow('refused')
  expect(await log.begin(line('2025-01-01T00:00:00Z'))).toBe(1)
})

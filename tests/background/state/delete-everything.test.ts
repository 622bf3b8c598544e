import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { deleteEverything } from '../../../src/background/state/delete-everything.ts'
import { createPolicyKeeper } from '../../../src/background/state/policy-keeper.ts'
import { createSettingsKeeper } from '../../../src/background/state/settings-keeper.ts'
import { readPolicy } from '../../../src/model/policy.ts'
import { openDatabase } from '../../../src/platform/database/database.ts'

test('every store, area and alarm is emptied, then the extension starts anew', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const database = await openDatabase('delete-everything')
  await database.put('private', { online: true }, 'settings')
  await database.put('feeds', { url: 'https://n.example/rss' } as never)
  const area = { clear: vi.fn(async () => {}) }
  const alarms = { clearAll: vi.fn(async () => true) }
  const runtime = { reload: vi.fn() }
  const clearSync = vi.fn(async () => {})
  const browser = { alarms, runtime, storage: { local: area, session: area } }
  await deleteEverything({
    getDatabase: async () => database,
    clearSync,
    browser: browser as never,
  })
  expect(await database.getAll('feeds')).toEqual([])
  expect(await database.getAll('private')).toEqual([])
  expect([area.clear, alarms.clearAll, clearSync].map(({ mock }) => mock.calls.length)).toEqual([
    2, 1, 1,
  ])
  expect(runtime.reload).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(runtime.reload).toHaveBeenCalledOnce()
  vi.useRealTimers()
  database.close()
})

test('what an organisation fixed is kept whatever the reader changes, and read anew when it changes', async () => {
  let stored: unknown = { sitesOff: ['news.example'], online: false }
  let changed = (_changes: object, _area: string) => {}
  const keeper = createPolicyKeeper({
    managed: { get: async () => stored },
    onChanged: { addListener: (hear: typeof changed) => (changed = hear) },
  } as never)
  const kept: Record<string, unknown> = {}
  const area = {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: object) => void Object.assign(kept, items),
  }
  const settings = createSettingsKeeper(area, area, () => {}, keeper.load)
  keeper.follow(area, () => {})
  const after = await settings.change({ online: true, sitesOff: { drop: 'all' } })
  expect([after.online, after.sitesOff]).toEqual([false, ['news.example']])
  stored = {}
  changed({}, 'managed')
  expect(await keeper.load()).toEqual(readPolicy({}))
})

test('without managed storage nothing is fixed', async () => {
  const keeper = createPolicyKeeper({
    managed: { get: () => Promise.reject(new Error('no managed storage')) },
    onChanged: { addListener: () => {} },
  } as never)
  expect(await keeper.load()).toEqual(readPolicy(null))
})

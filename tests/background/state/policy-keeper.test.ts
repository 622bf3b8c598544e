import { expect, test, vi } from 'vitest'
import { createPolicyKeeper } from '../../../src/background/state/policy-keeper.ts'
import { waitFor } from '../../wait-for.ts'

type Storage = Parameters<typeof createPolicyKeeper>[0]
type Listener = (changes: object, area: string) => void

test('the sites that an organisation switches off are told to pages’ scripts, and taken back', async () => {
  let managed: object = { sitesOff: ['intranet.example'] }
  const listeners: Listener[] = []
  const keeper = createPolicyKeeper({
    managed: { get: async () => managed },
    onChanged: { addListener: (listener: Listener) => listeners.push(listener) },
  } as unknown as Storage)
  const stored: Record<string, unknown> = {}
  const set = vi.fn(async (items: object) => void Object.assign(stored, items))
  const tell = vi.fn()
  keeper.follow({ get: async () => stored, set }, tell)
  await waitFor(() => expect(stored).toEqual({ fixedSites: ['intranet.example'] }))
  expect(tell).not.toHaveBeenCalled()

  managed = {}
  for (const listener of listeners) listener({}, 'managed')
  await waitFor(() => expect(tell).toHaveBeenCalledOnce())
  expect(stored).toEqual({ fixedSites: [] })

  // nothing new: nothing is written, so that no page reads its settings again
  for (const listener of listeners) listener({}, 'managed')
  await waitFor(() => expect(tell).toHaveBeenCalledTimes(2))
  expect(set).toHaveBeenCalledTimes(2)
})

import { expect, test } from 'vitest'
import {
  createSourceStateStore,
  freshSource,
} from '../../../src/platform/database/source-states.ts'

test('states are saved one after the other, each beside the rest, and every change is told', async () => {
  const items: Record<string, unknown> = {}
  let changes = 0
  const store = createSourceStateStore(
    {
      get: async (key) => ({ [key]: items[key] }),
      set: async (given) => void Object.assign(items, given),
    },
    () => changes++,
  )
  const failed = { ...freshSource, failures: 1 }
  await Promise.all([store.save('wikipedia', freshSource), store.save('gdelt', failed)])
  expect(await store.load()).toEqual({ wikipedia: freshSource, gdelt: failed })
  expect(changes).toBe(2)
})

test('what is stored and no state is left out', async () => {
  let stored: unknown = { gdelt: freshSource, wikipedia: { failures: 'many' } }
  const store = createSourceStateStore(
    { get: async () => ({ 'source-states': stored }), set: async () => {} },
    () => {},
  )
  expect(await store.load()).toEqual({ gdelt: freshSource })
  stored = 'nothing of ours'
  expect(await store.load()).toEqual({})
})

import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../src/platform/database/database.ts'
import { createPrivateArea } from '../../../src/platform/database/private-area.ts'

/** storage.local as the first release left it. */
const old = {
  settings: {
    interfaceLanguage: 'ar',
    theme: null,
    marks: { person: false },
    sitesOff: ['a.example'],
    hiddenClaims: ['1'],
    lookUp: 'auto',
    choices: [{ name: 'x' }],
    remember: true,
    online: true,
    sources: { guardian: true },
    sourceKeys: { guardian: 'secret', 'fact-check': '' },
    askedHosts: ['h.example'],
  },
  packs: { order: ['b'], off: ['a'] },
  catalogues: [{ url: 'https://packs.example/c.json' }],
  'source-states': { 'feed news.example': { failures: 1 } },
}

function makeLocal(first: Record<string, unknown>) {
  const stored = new Map(Object.entries(structuredClone(first)))
  return {
    stored,
    get: async (keys: string[]) =>
      Object.fromEntries(
        keys.filter((key) => stored.has(key)).map((key) => [key, structuredClone(stored.get(key))]),
      ),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, value)
    },
    remove: async (keys: string[]) => {
      for (const key of keys) stored.delete(key)
    },
  }
}

test('what stood in storage.local comes over once, and is cleared away there', async () => {
  const local = makeLocal(old)
  const area = createPrivateArea(() => openDatabase('private-moved'), local)
  expect((await area.get('settings')).settings).toEqual({
    choices: [{ name: 'x' }],
    remember: true,
    online: true,
    sources: { guardian: true },
    sourceKeys: { guardian: 'secret', 'fact-check': '' },
    askedHosts: ['h.example'],
  })
  for (const key of ['packs', 'catalogues', 'source-states'] as const)
    expect((await area.get(key))[key]).toEqual(old[key])
  expect(Object.fromEntries(local.stored)).toEqual({
    settings: {
      interfaceLanguage: 'ar',
      theme: null,
      marks: { person: false },
      sitesOff: ['a.example'],
      hiddenClaims: ['1'],
      lookUp: 'auto',
    },
  })
})

test('what is written into storage.local later counts for nothing', async () => {
  const local = makeLocal({})
  const open = () => openDatabase('private-later')
  expect((await createPrivateArea(open, local).get('settings')).settings).toBeUndefined()
  local.stored.set('settings', { online: true, sourceKeys: { guardian: 'theirs' } })
  local.stored.set('catalogues', [{ url: 'https://evil.example/c.json' }])
  const again = createPrivateArea(open, local)
  expect([
    (await again.get('settings')).settings,
    (await again.get('catalogues')).catalogues,
  ]).toEqual([undefined, undefined])
})

test('when it is ended in the middle it is done again, and loses nothing', async () => {
  const local = makeLocal(old)
  const open = () => openDatabase('private-ended')
  const remove = local.remove
  local.remove = () => Promise.reject(new Error('ended'))
  await expect(createPrivateArea(open, local).get('packs')).rejects.toThrow('ended')
  local.remove = remove
  const area = createPrivateArea(open, local)
  expect((await area.get('settings')).settings).toMatchObject({
    online: true,
    sourceKeys: { guardian: 'secret' },
  })
  expect((await area.get('packs')).packs).toEqual(old.packs)
  expect([...local.stored.keys()]).toEqual(['settings'])
})

test('a database that is refused at first is tried again', async () => {
  let tries = 0
  const area = createPrivateArea(
    () => (tries++ === 0 ? Promise.reject(new Error('refused')) : openDatabase('private-tried')),
    makeLocal({}),
  )
  await expect(area.set({ a: 1 })).rejects.toThrow('refused')
  await area.set({ a: 1 })
  expect(await area.get('a')).toEqual({ a: 1 })
})

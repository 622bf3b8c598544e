import { beforeEach, expect, test, vi } from 'vitest'

type Listener = (message: unknown, sender: object) => unknown
let listeners: Set<Listener>
let sent: unknown[]
let hear: (message: unknown, sender?: object) => void

beforeEach(() => {
  listeners = new Set()
  sent = []
  vi.resetModules()
  vi.stubGlobal('browser', {
    runtime: {
      id: 'ours',
      getURL: () => 'chrome-extension://ours/',
      sendMessage: (message: unknown) => {
        sent.push(message)
        return Promise.reject(new Error('nobody listens'))
      },
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  })
  hear = (message, sender = { id: 'ours' }) => {
    for (const listener of listeners) expect(listener(message, sender)).toBeUndefined()
  }
})

test('a view hears what it wants to know, from the extension alone, until it has had enough', async () => {
  const { onChanged } = await import('../../../src/platform/messages/changes.ts')
  const heard = vi.fn()
  const stop = onChanged(['notes', 'feeds'], heard)
  const said = (what: string) => ({ type: 'changed', to: 'views', what })
  for (const message of [
    said('notes'),
    said('feeds'),
    said('packs'),
    { ...said('notes'), to: 'page' },
    { ...said('notes'), type: 'other' },
    null,
    'notes',
  ])
    hear(message)
  hear(said('notes'), { id: 'a stranger' })
  expect(heard).toHaveBeenCalledTimes(2)
  stop()
  hear(said('notes'))
  expect(heard).toHaveBeenCalledTimes(2)
})

test('that nobody listens is not a failure', async () => {
  const { tellChanged } = await import('../../../src/platform/messages/changes.ts')
  tellChanged('settings')
  expect(sent).toEqual([{ type: 'changed', to: 'views', what: 'settings' }])
  await new Promise((later) => setTimeout(later, 5))
})

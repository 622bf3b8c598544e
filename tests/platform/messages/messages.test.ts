import { beforeEach, expect, test, vi } from 'vitest'
import { troubleOf } from '../../../src/model/trouble.ts'

interface Sender {
  id: string
  url: string
}
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown

const view: Sender = { id: 'ours', url: 'chrome-extension://ours/src/ui/options/index.html' }
const page: Sender = { id: 'ours', url: 'https://news.example/chrome-extension://ours/' }

let listeners: Listener[] = []

/**
 * One end of a browser that joins senders and listeners as real ones do: an answer comes by
 * callback, and only as JSON.
 */
function send(message: unknown, sender = view): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const kept = listeners.some(
      (listener) =>
        listener(message, sender, (answer) => resolve(JSON.parse(JSON.stringify(answer)))) === true,
    )
    if (!kept) reject(new Error('nobody answers'))
  })
}

async function load() {
  return {
    ...(await import('../../../src/platform/messages/messages.ts')),
    ...(await import('../../../src/platform/messages/asked-by-pages.ts')),
  }
}

beforeEach(() => {
  listeners = []
  vi.resetModules()
  vi.stubGlobal('browser', {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      sendMessage: (message: unknown) => send(message),
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
        removeListener: (listener: Listener) => {
          listeners = listeners.filter((one) => one !== listener)
        },
      },
    },
    tabs: { sendMessage: (_tab: number, message: unknown) => send(message) },
  })
})

test('an answer reaches who asked, also one that comes later', async () => {
  const { answerMessages, askBackground, askPage, mayAsk } = await load()
  answerMessages('background', { 'run-in-tab': async ({ tabId }) => ({ ok: tabId === 7 }) }, mayAsk)
  answerMessages('page', { step: ({ by }) => by === 1 })
  expect(await askBackground('run-in-tab', { tabId: 7 })).toEqual({ ok: true })
  expect(await askPage(1, 'step', { by: -1 })).toBe(false)
})

test('a handler that fails rejects at who asked, with its message', async () => {
  const { answerMessages, askBackground, mayAsk } = await load()
  answerMessages(
    'background',
    {
      'open-options': () => Promise.reject(new Error('no window')),
      'list-packs': () => {
        throw new Error('no packs')
      },
    },
    mayAsk,
  )
  await expect(askBackground('open-options', {})).rejects.toThrow('no window')
  await expect(askBackground('list-packs', {})).rejects.toThrow('no packs')
  // a source's failure is an answer
  const answer = {
    state: 'failed' as const,
    failure: { kind: 'too-large' as const, maxBytes: 7 },
    sent: 1,
  }
  answerMessages(
    'background',
    { 'look-up-online': () => answer, 'add-feed': () => ({ kind: 'failed', failure: 'timeout' }) },
    mayAsk,
  )
  expect(
    await askBackground('look-up-online', {
      name: { name: 'a', lang: 'en', readerLang: 'en', readerName: null },
    }),
  ).toEqual(answer)
  expect(await askBackground('add-feed', { url: 'https://a.example.com/' })).toEqual({
    kind: 'failed',
    failure: 'timeout',
  })
})

test('strangers, unknown types and what is for others get no answer; after the undo nobody does', async () => {
  const { answerMessages, mayAsk } = await load()
  const undo = answerMessages('background', { 'load-card': () => true }, mayAsk)
  await expect(send({ to: 'background', type: 'load-card' })).resolves.toBe(true)
  await expect(
    send({ to: 'background', type: 'load-card' }, { ...view, id: 'another' }),
  ).rejects.toThrow()
  for (const message of [
    { to: 'page', type: 'load-card' },
    { to: 'background', type: 'toString' },
    { to: 'background' },
    null,
    'load-card',
  ])
    await expect(send(message)).rejects.toThrow()
  undo()
  await expect(send({ to: 'background', type: 'load-card' })).rejects.toThrow()
})

test('a web page asks nothing in the name of a popup', async () => {
  const { answerMessages, mayAsk } = await load()
  const answered: string[] = []
  const answer = (type: string) => () => {
    answered.push(type)
    return null as never
  }
  const handlers = {
    'resolve-online': answer('resolve-online'),
    'open-allow': answer('open-allow'),
    decide: answer('decide'),
  }
  answerMessages('background', handlers, mayAsk)
  const page = { id: 'ours', url: 'https://www.example.com/' }
  const popupsOwn = [
    { type: 'resolve-online', page: { tabId: 1, key: 'k' } },
    { type: 'decide', page: { tabId: 1, key: 'k' } },
    { type: 'open-allow', subject: { what: 'related', langs: [] } },
  ].map((message) => ({ to: 'background', ...message }))
  for (const message of popupsOwn) await expect(send(message, page)).rejects.toThrow()
  expect(answered).toEqual([])
  for (const message of popupsOwn) await send(message, view)
  expect(answered).toEqual(['resolve-online', 'decide', 'open-allow'])
  await send({ to: 'background', type: 'open-allow', subject: { what: 'reports' } }, page)
  await send({ to: 'background', type: 'resolve-online' }, page)
  expect(answered.length).toBe(5)
})

test("the script of a web page asks what is its own to ask, and nothing of the extension's pages", async () => {
  const { answerMessages, mayAsk } = await load()
  const answered: string[] = []
  const types = [
    'annotate',
    'find-reports',
    'expect-article',
    'read-page',
    'load-card',
    'open-notes',
    'list-notes',
    'export-notes-pack',
    'sync-notes',
    'clear-requests',
    'remove-pack',
    'add-feed',
    'run-in-tab',
  ]
  answerMessages(
    'background',
    Object.fromEntries(types.map((type) => [type, () => answered.push(type)])),
    mayAsk,
  )
  for (const type of types) await send({ to: 'background', type }, page).catch(() => {})
  expect(answered).toEqual([
    'annotate',
    'find-reports',
    'expect-article',
    'read-page',
    'load-card',
    'open-notes',
  ])
  answered.length = 0
  for (const type of types) await send({ to: 'background', type })
  expect(answered).toEqual(types)
})

test('names of errors come along, so that a full device is told as one', async () => {
  const { answerMessages, askBackground, mayAsk } = await load()
  const full = new Error('no more')
  full.name = 'QuotaExceededError'
  answerMessages('background', { 'list-notes': () => Promise.reject(full) }, mayAsk)
  const told = await askBackground('list-notes', {}).catch((error: unknown) => error)
  expect(troubleOf(told)).toBe('no-room')
})

test('the background says what it is at work on, and nothing of what it is not', async () => {
  const { answerMessages, mayAsk } = await load()
  let finish: (value: boolean) => void = () => {}
  answerMessages(
    'background',
    {
      'load-card': () =>
        new Promise<boolean>((resolve) => {
          finish = resolve
        }),
    },
    mayAsk,
  )
  const isWorking = (asking: string) => send({ to: 'background', type: 'is-working', asking }, page)
  const asked = send({ to: 'background', type: 'load-card', asking: 'mark-1' }, page)
  expect(await isWorking('mark-1')).toBe(true)
  expect(await isWorking('mark-2')).toBe(false)
  finish(true)
  expect(await asked).toBe(true)
  expect(await isWorking('mark-1')).toBe(false)
})

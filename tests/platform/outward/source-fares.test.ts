import { describe, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../../src/model/settings.ts'
import { createDoor, never, question, respond, settle } from '../door.ts'

const failure = (kind: string, more = {}) => ({ ok: false, failure: { kind, ...more } })
const guardian = { source: 'guardian' as const, url: 'https://content.guardianapis.com/search' }
const on = { ...defaultSettings.sources, wikipedia: true, guardian: true }

describe('how a source fared', () => {
  test('is kept with what went wrong last, and how often in a row', async () => {
    const answers = [respond('', { status: 404 }), respond('<p>', { type: 'text/html' })]
    const { outward, states, clock } = createDoor({ fetch: async () => answers.shift()! })
    await outward.get(question())
    expect(states.wikipedia).toEqual({
      failures: 1,
      restingUntil: null,
      last: { kind: 'status', status: 404, at: '2025-10-20T08:00:00.000Z' },
    })
    await clock.move(60_000)
    await outward.get(question())
    expect(states.wikipedia).toEqual({
      failures: 2,
      restingUntil: null,
      last: { kind: 'wrong-type', status: null, at: '2025-10-20T08:01:00.000Z' },
    })
  })

  test('is written again only when it is another than before', async () => {
    const save = vi.fn(async () => {})
    const state = { failures: 0, restingUntil: null, last: null }
    const { outward } = createDoor({ states: { load: async () => ({ wikipedia: state }), save } })
    await outward.get(question())
    await outward.get(question(guardian))
    expect(save).not.toHaveBeenCalled()
    const last = { kind: 'status' as const, status: 404, at: '2025-10-20T07:00:00.000Z' }
    const told = createDoor({
      states: { load: async () => ({ wikipedia: { ...state, last } }), save },
    })
    await told.outward.get(question())
    expect(save).toHaveBeenCalledWith('wikipedia', state)
  })

  test.each([
    ['all sources', { online: false }],
    ['it alone', { sources: { ...on, wikipedia: false } }],
  ])('is not told by the reader’s switching off %s', async (_, settings) => {
    const { outward, change, states } = createDoor({ fetch: never })
    const result = outward.get(question())
    await settle()
    change(settings)
    expect(await result).toEqual(failure('cut-off'))
    expect(states).toEqual({})
  })

  test('is not told by a network that is gone, nor by a log without room', async () => {
    let isOnline = true
    const gone = createDoor({
      isOnline: () => isOnline,
      fetch: async () => {
        isOnline = false
        throw new TypeError('Failed to fetch')
      },
    })
    expect(await gone.outward.get(question())).toEqual(failure('offline'))
    expect(gone.states).toEqual({})
    const begin = () => Promise.reject(new Error('no room'))
    const full = createDoor({ log: { ...gone.log, begin } })
    expect(await full.outward.get(question())).toEqual(failure('not-logged'))
    expect(full.states).toEqual({})
  })
})

test('a source’s own switch stops what is asked of it, and nothing else', async () => {
  const { outward, change } = createDoor({ fetch: never }, { sources: on })
  const stopped = outward.get(question())
  const goesOn = outward.get(question(guardian))
  await settle()
  change({ sources: { ...on, wikipedia: false } })
  expect(await stopped).toEqual(failure('cut-off'))
  expect(await Promise.race([goesOn, settle().then(() => 'under way')])).toBe('under way')
})

test('what waits for its turn does not leave once the source has asked for rest', async () => {
  const answer = respond('', { status: 429, headers: { 'retry-after': '60' } })
  const { outward, asked, clock } = createDoor({ fetch: async () => answer })
  const gdelt = question({ source: 'gdelt', url: 'https://api.gdeltproject.org/x' })
  const [first, second] = [outward.get(gdelt), outward.get(gdelt)]
  expect(await first).toEqual(failure('rate-limited', { retryAfter: 60_000 }))
  await clock.move(5500)
  expect(await second).toEqual(failure('rate-limited', { retryAfter: 54_500 }))
  expect(asked).toHaveLength(1)
})

test('a request that fails makes room for the next one', async () => {
  const { outward, clock } = createDoor({ fetch: async () => respond('', { status: 404 }) })
  const gdelt = question({ source: 'gdelt', url: 'https://api.gdeltproject.org/x' })
  const results = [outward.get(gdelt), outward.get(gdelt)]
  await settle()
  await clock.move(5500)
  expect(await Promise.all(results)).toEqual([
    failure('status', { status: 404 }),
    failure('status', { status: 404 }),
  ])
})

test('a signal stops nothing once the answer is there', async () => {
  const { outward } = createDoor()
  const controller = new AbortController()
  const result = await outward.get(question(), controller.signal)
  controller.abort()
  expect(result.ok).toBe(true)
  expect((await outward.get(question())).ok).toBe(true)
})

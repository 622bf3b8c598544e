import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NoAnswer } from '../../../src/model/trouble.ts'
import { askInTime, type Asking } from '../../../src/platform/messages/ask-in-time.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = () => new Promise<never>(() => {})

/** What came of it, and after how many milliseconds. */
async function ask(given: Partial<Asking>) {
  const began = Date.now()
  const told = askInTime({
    send: never,
    isWorking: async () => true,
    tries: 1,
    limit: 60_000,
    ...given,
  }).then(
    (value) => ({ value, after: Date.now() - began }),
    (error: unknown) => ({ error, after: Date.now() - began }),
  )
  await vi.advanceTimersByTimeAsync(300_000)
  return told
}

test('an answer that takes its time is waited for, as long as it is worked on', async () => {
  const send = vi.fn(() => new Promise((resolve) => setTimeout(() => resolve('late'), 50_000)))
  expect(await ask({ send, tries: 2 })).toEqual({ value: 'late', after: 50_000 })
  expect(send).toHaveBeenCalledTimes(1)
})

test('a question that the background lost is put again, each time under another mark', async () => {
  const marks: string[] = []
  const send = vi.fn((mark: string) => {
    marks.push(mark)
    return marks.length < 3 ? never() : Promise.resolve('at last')
  })
  const told = await ask({ send, isWorking: async () => false, tries: 3 })
  expect(told).toMatchObject({ value: 'at last' })
  expect(told.after).toBeLessThan(6000)
  expect(new Set(marks).size).toBe(3)
})

test('one that must not be put twice ends with a name, soon', async () => {
  const send = vi.fn(never)
  const told = await ask({ send, isWorking: async () => false })
  expect(told).toMatchObject({ error: expect.any(NoAnswer) })
  expect(told.after).toBeLessThan(3000)
  expect(send).toHaveBeenCalledTimes(1)
})

test('a background that is told to have gone is asked again at once', async () => {
  const send = vi
    .fn<Asking['send']>()
    .mockRejectedValueOnce(new Error('the port closed'))
    .mockResolvedValueOnce(7)
  expect(await ask({ send, tries: 2 })).toEqual({ value: 7, after: 0 })
  const gone = await ask({ send: () => Promise.reject(new Error('the port closed')), tries: 2 })
  expect(gone).toMatchObject({ error: expect.any(NoAnswer), after: 0 })
})

test('nothing in place of an answer is none: so Firefox answers for a background that has gone', async () => {
  const send = vi.fn<Asking['send']>().mockResolvedValueOnce(undefined).mockResolvedValueOnce(7)
  expect(await ask({ send, tries: 2 })).toEqual({ value: 7, after: 0 })
  expect(await ask({ send: async () => undefined })).toMatchObject({
    error: expect.any(NoAnswer),
  })
})

test('silence ends after the limit, whatever the background says or does not say', async () => {
  for (const isWorking of [never, async () => true, () => Promise.reject(new Error('gone'))]) {
    const told = await ask({ isWorking, tries: 3, limit: 20_000 })
    expect(told).toMatchObject({ error: expect.any(NoAnswer) })
    expect(told.after).toBeLessThan(30_000)
  }
})

test('an answer is an answer, though its handler failed', async () => {
  const failure = { unanswered: 'no' }
  expect(await ask({ send: async () => failure, tries: 3 })).toMatchObject({ value: failure })
})

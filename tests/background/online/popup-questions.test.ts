import { beforeEach, expect, test, vi } from 'vitest'
import { createPopupQuestions } from '../../../src/background/online/popup-questions.ts'
import type { OnlineAnswer } from '../../../src/model/online.ts'
import { createAskedQuestions, questionKey } from '../../../src/platform/storage/asked-questions.ts'
import type { PopupQuestion } from '../../../src/platform/messages/messages.ts'

const page = { tabId: 7, key: '7 abc' }
const other = { tabId: 70, key: '70 abc' }
const question: PopupQuestion = {
  key: 'ask-related a long text',
  type: 'ask-related',
  ask: { tabId: 7 },
  subject: { what: 'related', langs: ['en'] },
}
const answered: OnlineAnswer<unknown> = {
  state: 'answered',
  at: '2025-10-20T08:00:00.000Z',
  value: { related: [] },
  sent: 1,
}
const sender = { id: 'ours' } as never

let session: Map<string, unknown>
let now = 0

function makeArea() {
  session = new Map()
  return {
    get: async (key: string | null) =>
      structuredClone(
        key === null
          ? Object.fromEntries(session)
          : session.has(key)
            ? { [key]: session.get(key) }
            : {},
      ),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) session.set(key, structuredClone(value))
    },
    remove: async (keys: string[]) => {
      for (const key of keys) session.delete(key)
    },
  }
}

function makeBench(...answers: (OnlineAnswer<unknown> | Error)[]) {
  const asked = createAskedQuestions(makeArea(), () => now)
  const openAllow = vi.fn(async () => null)
  const tell = vi.fn()
  const put = vi.fn(async () => {
    const next = answers.shift()!
    if (next instanceof Error) throw next
    return next
  })
  let kept: unknown = null
  const questions = createPopupQuestions({
    asked,
    put,
    openAllow,
    tell,
    handOver: async (value) => {
      kept = structuredClone(value)
      return 'mark'
    },
    takeOver: async (mark) => {
      const value = mark === 'mark' ? kept : null
      kept = null
      return value
    },
  })
  return {
    asked,
    openAllow,
    put,
    questions,
    tell,
    stateOf: async () => (await asked.load(page))[questionKey(question.key)] ?? null,
  }
}

beforeEach(() => {
  now = 1000
})

test('an answer stays for the next popup of the page, and for no other page', async () => {
  const { asked, put, questions, stateOf, tell } = makeBench(answered)
  expect(await questions.ask({ question, page }, sender)).toEqual(answered)
  expect(put).toHaveBeenCalledWith('ask-related', { tabId: 7, page }, sender, expect.any(Function))
  expect(await stateOf()).toEqual(answered)
  expect(await asked.load(other)).toEqual({})
  expect(tell).toHaveBeenCalledTimes(2)
  // nothing of the article's words is kept as a name
  expect(
    [...session.keys(), ...Object.keys(session.get('asked 7 abc') as object)].join(),
  ).not.toContain('long text')
})

test('what is not allowed yet waits for the reader’s decision, and is then asked without another press', async () => {
  const { openAllow, put, questions, stateOf } = makeBench(
    { state: 'must-allow', sent: 0 },
    answered,
  )
  expect(await questions.ask({ question, page }, sender)).toEqual({ state: 'must-allow', sent: 0 })
  expect(openAllow).toHaveBeenCalledWith(question.subject, page, 'mark', sender)
  expect(await stateOf()).toMatchObject({ state: 'must-allow' })
  await questions.decided({ mark: 'mark', allowed: true }, sender)
  expect(put).toHaveBeenCalledTimes(2)
  expect(await stateOf()).toEqual(answered)
  // a decision counts once
  await questions.decided({ mark: 'mark', allowed: true }, sender)
  expect(put).toHaveBeenCalledTimes(2)
})

test('a refusal asks nobody, and the button is there again', async () => {
  const { put, questions, stateOf } = makeBench({ state: 'must-allow', sent: 0 })
  await questions.ask({ question, page }, sender)
  await questions.decided({ mark: 'mark', allowed: false }, sender)
  expect(put).toHaveBeenCalledTimes(1)
  expect(await stateOf()).toBeNull()
})

test('where the page of the decision cannot be opened, the question has failed', async () => {
  const { openAllow, questions, stateOf } = makeBench({ state: 'must-allow', sent: 0 })
  openAllow.mockRejectedValue(new Error('no window'))
  expect(await questions.ask({ question, page }, sender)).toMatchObject({ state: 'failed' })
  expect(await stateOf()).toMatchObject({ state: 'failed', failure: { kind: 'no-answer' } })
})

test('what fails is a failure that stays; what nobody answers any more does not wait forever', async () => {
  const { asked, questions, stateOf } = makeBench(new Error('gone'))
  await questions.ask({ question, page }, sender)
  expect(await stateOf()).toMatchObject({ state: 'failed' })
  await asked.save(page, question.key, { state: 'waiting' })
  expect(await stateOf()).toEqual({ state: 'waiting' })
  now += 10 * 60_000
  expect(await stateOf()).toBeNull()
  // since the clock was turned back nobody knows how long it waits
  now -= 60 * 60_000
  expect(await stateOf()).toBeNull()
})

test('all of it goes with the tab, and with that tab alone', async () => {
  const { asked } = makeBench()
  await asked.save(page, 'a', answered as never)
  await asked.save(other, 'a', answered as never)
  session.set('sent 7 abc', 3)
  await asked.forgetTab(7)
  expect([...session.keys()]).toEqual(['asked 70 abc'])
  session.set('handed-over:1', 1)
  await asked.forgetAll()
  expect([...session.keys()]).toEqual(['handed-over:1'])
})

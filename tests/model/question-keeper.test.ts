import { expect, test, vi } from 'vitest'
import type { OnlineAnswer } from '../../src/model/online.ts'
import { createQuestionKeeper } from '../../src/model/question-keeper.ts'

const answered: OnlineAnswer<unknown> = {
  state: 'answered',
  value: 1,
  at: '2025-10-20T08:00:00.000Z',
  sent: 1,
}
const mustAllow: OnlineAnswer<unknown> = { state: 'must-allow', sent: 0 }

/** A keeper over answers in turn, and the states that it went through. */
function create(...answers: (OnlineAnswer<unknown> | Error)[]) {
  const states: (string | null)[] = []
  const openAllow = vi.fn(async (_question: string): Promise<unknown> => null)
  const keeper = createQuestionKeeper<string>({
    async put() {
      const answer = answers.shift()!
      if (answer instanceof Error) throw answer
      return answer
    },
    keep: (_question, state) => void states.push(state?.state ?? null),
    openAllow,
  })
  return { keeper, states, openAllow }
}

test('an allowed question waits, then is answered or has failed', async () => {
  const { keeper, states, openAllow } = create(answered, new Error('gone'))
  expect(await keeper.ask('a', true)).toEqual(answered)
  expect(await keeper.ask('a', true)).toMatchObject({ state: 'failed', sent: 0 })
  expect(states).toEqual(['waiting', 'answered', 'waiting', 'failed'])
  expect(openAllow).not.toHaveBeenCalled()
})

test('a pressed question that is not allowed waits for the decision and is then put again', async () => {
  const { keeper, states, openAllow } = create(mustAllow, answered)
  await keeper.ask('a', true)
  expect(openAllow).toHaveBeenCalledWith('a')
  await keeper.decided('a', true)
  expect(states).toEqual(['waiting', 'must-allow', 'waiting', 'answered'])
})

test('a refused question stands as if it had never been asked', async () => {
  const { keeper, states } = create(mustAllow)
  await keeper.ask('a', true)
  await keeper.decided('a', false)
  expect(states).toEqual(['waiting', 'must-allow', null])
})

test('without a press, and after a decision, no permission is asked for', async () => {
  const { keeper, states, openAllow } = create(mustAllow, mustAllow)
  await keeper.ask('a', false)
  await keeper.decided('a', true)
  expect(states).toEqual(['waiting', null, 'waiting', null])
  expect(openAllow).not.toHaveBeenCalled()
})

test('a question whose page of decision cannot be opened has failed', async () => {
  const { keeper, states, openAllow } = create(mustAllow)
  openAllow.mockRejectedValue(new Error('no window'))
  expect(await keeper.ask('a', true)).toMatchObject({ state: 'failed' })
  expect(states).toEqual(['waiting', 'must-allow', 'failed'])
})

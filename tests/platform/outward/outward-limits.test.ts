import { expect, test } from 'vitest'
import { createTurns, limits } from '../../../src/platform/outward/outward-limits.ts'
import { createStandingClock, settle } from '../door.ts'

const second = { atOnce: 1, apart: 1000, waiting: 2 }

/** Turns of which it is told how many were given, and which were given back. */
function take(turns: ReturnType<typeof createTurns>, signal = new AbortController().signal) {
  const taken: { giveBack: (() => void) | null | undefined } = { giveBack: undefined }
  void turns.take(signal).then((giveBack) => {
    taken.giveBack = giveBack
  })
  return taken
}
const isGiven = ({ giveBack }: ReturnType<typeof take>) => typeof giveBack === 'function'

test('a turn that is given back twice makes room for one', async () => {
  const turns = createTurns({ atOnce: 1, apart: 0, waiting: 9 }, createStandingClock())
  const [first, ...others] = [take(turns), take(turns), take(turns)]
  await settle()
  expect(others.map(isGiven)).toEqual([false, false])
  first!.giveBack!()
  first!.giveBack!()
  await settle()
  expect(others.map(isGiven)).toEqual([true, false])
})

test('who has stopped already gets no turn, though one is free', async () => {
  const turns = createTurns(second, createStandingClock())
  const stopped = take(turns, AbortSignal.abort())
  await settle()
  expect(stopped.giveBack).toBeNull()
  const next = take(turns)
  await settle()
  expect(isGiven(next)).toBe(true)
})

test('who leaves while waiting makes room for another to wait, and the others keep their order', async () => {
  const clock = createStandingClock()
  const turns = createTurns(second, clock)
  take(turns)
  const leaving = new AbortController()
  const [left, stays] = [take(turns, leaving.signal), take(turns)]
  const tooMany = take(turns)
  await settle()
  expect(tooMany.giveBack).toBeNull()
  leaving.abort()
  const joins = take(turns)
  await settle()
  expect([left.giveBack, stays.giveBack, joins.giveBack]).toEqual([null, undefined, undefined])
})

test('a signal that comes after the turn was given takes nobody else’s', async () => {
  const turns = createTurns({ atOnce: 1, apart: 0, waiting: 2 }, createStandingClock())
  const controller = new AbortController()
  const first = take(turns, controller.signal)
  const second = take(turns)
  await settle()
  controller.abort()
  await settle()
  expect(isGiven(first)).toBe(true)
  expect(second.giveBack).toBeUndefined()
})

test('the time between two turns is counted from the leaving of the first, not from its end', async () => {
  const clock = createStandingClock()
  const turns = createTurns(second, clock)
  const first = take(turns)
  const next = take(turns)
  await settle()
  await clock.move(700)
  first.giveBack!()
  await clock.move(299)
  expect(isGiven(next)).toBe(false)
  await clock.move(1)
  expect(isGiven(next)).toBe(true)
})

test('one timer waits for the next turn, however many wait for it, and none when nobody does', async () => {
  const clock = createStandingClock()
  const turns = createTurns({ atOnce: 9, apart: 1000, waiting: 9 }, clock)
  for (let i = 0; i < 4; i++) take(turns)
  expect(clock.countTimers()).toBe(1)
  await clock.move(3000)
  expect(clock.countTimers()).toBe(0)
})

test('what a source asks for itself, and no more, is asked of it', () => {
  expect(limits.gdelt.apart).toBeGreaterThan(5000)
  expect(limits.wikipedia.atOnce).toBeLessThanOrEqual(3)
  expect(limits.wikidata.atOnce).toBeLessThanOrEqual(3)
  expect(1000 / limits.guardian.apart).toBeLessThan(12)
  expect(1000 / limits.hypothesis.apart).toBeLessThan(4)
})

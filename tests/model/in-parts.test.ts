import { expect, it } from 'vitest'
import { createAttempt } from '../../src/model/attempt.ts'
import type { Diagnostic } from '../../src/model/apparatus.ts'
import { atOnce, attemptInParts, eachInParts } from '../../src/model/in-parts.ts'

const part = { step: 'names' as const, block: null }

it('is left behind each thing, and gives all results at its end', () => {
  const seen: number[] = []
  const work = eachInParts([3, 5], (one, i) => {
    seen.push(one)
    return one * 10 + i
  })
  expect(work.next()).toEqual({ done: false, value: undefined })
  expect(seen).toEqual([3])
  expect(atOnce(work)).toEqual([30, 51])
  expect(seen).toEqual([3, 5])
})

it('gives what takes its place where a part throws, and says so', () => {
  const told: Diagnostic[] = []
  const attempt = createAttempt(told)
  const failing = eachInParts([1, 0], (one) => {
    if (one === 0) throw new Error('no such part')
    return one
  })
  expect(atOnce(attemptInParts(attempt, part, failing, [7]))).toEqual([7])
  expect(told).toEqual([{ ...part, message: 'no such part' }])
  const whole = eachInParts([1, 2], (one) => one)
  expect(atOnce(attemptInParts(attempt, part, whole, []))).toEqual([1, 2])
  expect(told).toHaveLength(1)
})

import { expect, it, vi } from 'vitest'
import { remembered } from '../../../src/reporting/terms/remembered.ts'

it('asks once for each key, and forgets all where there are too many', () => {
  const work = vi.fn((key: number) => (key === 0 ? undefined : key * 2))
  const read = remembered(work, 2)
  expect([0, 0, 1, 1].map(read)).toEqual([undefined, undefined, 2, 2])
  expect(work).toHaveBeenCalledTimes(2)
  expect([2, 2, 0].map(read)).toEqual([4, 4, undefined])
  expect(work).toHaveBeenCalledTimes(4)
})

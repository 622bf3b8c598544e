import { expect, test } from 'vitest'
import { createOpenings } from '../../../src/background/state/openings.ts'

function createArea(stored: Record<string, unknown>) {
  let writes = 0
  return {
    area: {
      get: async (key: string) => ({ [key]: stored[key] }),
      async set(items: Record<string, unknown>) {
        writes++
        Object.assign(stored, items)
      },
    },
    countWrites: () => writes,
  }
}

test('each opening counts once, also of two at a time and after the background’s end', async () => {
  const stored: Record<string, unknown> = {}
  const first = createOpenings(createArea(stored).area)
  expect(await Promise.all([first.add(), first.add()])).toEqual([1, 2])
  expect(await createOpenings(createArea(stored).area).add()).toBe(3)
})

test('a count that is none begins anew, and after a hundred nothing is written', async () => {
  expect(await createOpenings(createArea({ openings: 'many' }).area).add()).toBe(1)
  const { area, countWrites } = createArea({ openings: 100 })
  expect(await createOpenings(area).add()).toBe(100)
  expect(countWrites()).toBe(0)
})

import { expect, it } from 'vitest'
import { Malformed, weighingUpTo } from '../../src/model/shape.ts'

const weighs = (value: unknown, most: number): boolean => {
  try {
    weighingUpTo(most)(value, 'it')
    return true
  } catch (error) {
    if (error instanceof Malformed) return false
    throw error
  }
}

it.each<[value: unknown, weight: number]>([
  [null, 1],
  ['four', 5],
  [['four', 'five'], 11],
  [{ of: 'six' }, 7],
  [{ of: [{}, 7] }, 6],
])('%j weighs its letters, the names of its fields and one for each value: %i', (value, weight) => {
  expect(weighs(value, weight)).toBe(true)
  expect(weighs(value, weight - 1)).toBe(false)
})

it('a value of any depth is weighed', () => {
  let deep: unknown = 'x'
  for (let i = 0; i < 50_000; i++) deep = [deep]
  expect(weighs(deep, 50_002)).toBe(true)
  expect(weighs(deep, 50_001)).toBe(false)
})

it('a list that is too long is refused before its entries are looked at', () => {
  const entries = Array.from({ length: 11 }, (_, i) => i)
  const watched = new Proxy(entries, {
    get(of, field) {
      if (field === Symbol.iterator) throw new Error('looked at')
      return Reflect.get(of, field) as unknown
    },
  })
  expect(weighs(watched, 10)).toBe(false)
})

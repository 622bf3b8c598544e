import { expect, test } from 'vitest'
import { house } from '../tools/lint/house.ts'
import { coverageFloors } from './coverage-floors.ts'

test('every room has a floor, and no floor is without its room', () => {
  expect(Object.keys(coverageFloors).sort()).toEqual(
    Object.keys(house)
      .map((room) => `src/${room}/**`)
      .sort(),
  )
})

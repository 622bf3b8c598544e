/** How alone places are with their names: a name that many bear seldom means one of them. */
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import { loadCities, type City } from './all-cities.ts'

/** For each city its part, 0 to 1, of all the people who live in a place of its name. */
export function sharesOfNames(cities: readonly City[]): (city: City) => number {
  const people = new Map<string, number>()
  for (const { name, population } of cities)
    people.set(fold(name), (people.get(fold(name)) ?? 0) + population)
  return ({ name, population }) => population / Math.max(1, people.get(fold(name))!)
}

/** From so many people a town stands in the news beside a division of its name. */
const leastPeople = 5_000

/** Whether no town and no other division bears a division's English name: "Bavaria". */
export function findAlone(divisions: readonly EntityRecord[]): (division: EntityRecord) => boolean {
  const towns = new Set(
    loadCities()
      .filter(({ population }) => population >= leastPeople)
      .map(({ name }) => fold(name)),
  )
  const uses = new Map<string, number>()
  for (const { labels } of divisions)
    uses.set(fold(labels.en!), (uses.get(fold(labels.en!)) ?? 0) + 1)
  return ({ labels }) => !towns.has(fold(labels.en!)) && uses.get(fold(labels.en!)) === 1
}

/** How many people live in the towns of each division, by GeoNames' code ("DE.02"). */
export function countPeople(): Map<string, number> {
  const people = new Map<string, number>()
  for (const { country, adminCode, population } of loadCities()) {
    const code = `${country}.${adminCode}`
    people.set(code, (people.get(code) ?? 0) + population)
  }
  return people
}

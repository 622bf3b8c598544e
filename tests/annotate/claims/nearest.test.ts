import { expect, it } from 'vitest'
import {
  distanceTo,
  namedAhead,
  nearestOf,
} from '../../../src/annotate/claims/speakers/candidates/nearest.ts'
import type {
  EntityFacts,
  EntityTable,
} from '../../../src/annotate/claims/speakers/entity-table.ts'
import { createRandom } from '../../../tools/fuzz/random.ts'

const random = createRandom(5)
const blockLength = 40

/** A table of so many names, each at some places of a text of that length. */
function tableOf(names: number, length: number): EntityTable {
  const facts = Array.from({ length: names }, (_, number) => {
    const starts = Array.from({ length: 1 + random(4) }, () => random(length) * names + number)
    const mentions = starts
      .sort((a, b) => a - b)
      .map((start) => ({ start, end: start + 1, block: Math.floor(start / blockLength) }))
    return { mentions } as unknown as EntityFacts
  })
  const places = facts
    .flatMap((each) =>
      each.mentions.map((mention) => ({
        start: mention.start,
        end: mention.end,
        facts: each,
        mention,
      })),
    )
    .sort((a, b) => a.start - b.start)
  return { facts, places } as unknown as EntityTable
}

it('gives those whom a look at every name of the article would give', () => {
  for (let round = 0; round < 300; round++) {
    const table = tableOf(1 + random(30), 20)
    const from = random(table.facts.length * 20)
    const place = { from, end: from + random(30), block: Math.floor(from / blockLength) }
    const most = 1 + random(14)
    const refused = new Set(table.facts.filter(() => random(3) === 0))
    const passes = (facts: EntityFacts) => !refused.has(facts)
    const every = table.facts
      .map((facts) => ({ facts, distance: distanceTo(facts, place) }))
      .filter(({ facts, distance }) => passes(facts) && distance < 1e6)
    if (every.length > most) every.sort((a, b) => a.distance - b.distance)
    const ahead = namedAhead(table, place)
    const first = new Map(ahead.map((facts) => [facts, distanceTo(facts, place)]))
    expect(nearestOf(table, first, from, { most, passes })).toEqual(
      every.slice(0, most).map(({ facts }) => facts),
    )
  }
})

it('looks at no more of a long article than it must', () => {
  const table = tableOf(2000, 20)
  let looks = 0
  const passes = () => ++looks > 0
  expect(nearestOf(table, new Map(), 30_000, { most: 14, passes })).toHaveLength(14)
  expect(looks).toBe(15)
})

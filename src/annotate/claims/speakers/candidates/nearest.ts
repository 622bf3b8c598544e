/**
 * Whom an article names near a claim. A long one names far more than may speak: only as many are looked at
 * as are asked for.
 */
import { firstFrom } from '../../../../text/first-from.ts'
import { onceFor } from '../../../../text/once.ts'
import { mentionsBefore, type EntityFacts, type EntityTable } from '../entity-table.ts'

interface Near {
  facts: EntityFacts
  /** UTF-16 units */
  distance: number
}

/** The claim from which it is measured. */
interface From {
  /** where it begins; where what tells of its speaker ends; its block */
  from: number
  end: number
  block: number
}

/** Farther than anything in a text: there is no mention near. */
const farthest = 1e6
/** A mention further on counts as twice as far and so many UTF-16 units: names mostly come first. */
const aheadPenalty = 400

/** UTF-16 units back to the last mention; mentions further on count only in this block or the next. */
export function distanceTo(facts: EntityFacts, { from, end, block }: From): number {
  const count = mentionsBefore(facts, from)
  const last = facts.mentions[count - 1]
  const next = facts.mentions[count]
  if (next && next.start < end) return 0
  const distance = last ? from - last.start : farthest
  return next && next.block - block <= 1
    ? Math.min(distance, 2 * (next.start - end) + aheadPenalty)
    : distance
}

/** Whoever is named behind the beginning of the claim, as far as that counts. */
export function namedAhead({ places }: EntityTable, { from, end, block }: From): EntityFacts[] {
  const found: EntityFacts[] = []
  for (let i = firstFrom(places, from); i < places.length; i++) {
    const { facts, mention } = places[i]!
    if (mention.block - block > 1 && mention.start >= end) break
    found.push(facts)
  }
  return found
}

/**
 * The nearest `most` of those who pass, in order of distance; all in order of the table where they are not
 * more. `first`: with their distances, those who are looked at wherever they stand; all who are named
 * ahead must be among them.
 */
export function nearestOf(
  table: EntityTable,
  first: ReadonlyMap<EntityFacts, number>,
  from: number,
  { most, passes }: { most: number; passes: (facts: EntityFacts) => boolean },
): EntityFacts[] {
  const near: Near[] = []
  const take = (facts: EntityFacts, distance: number) => {
    if (distance < farthest && passes(facts)) near.push({ facts, distance })
  }
  for (const [facts, distance] of first) take(facts, distance)
  const seen = new Set(first.keys())
  const { places } = table
  for (let i = firstFrom(places, from) - 1; i >= 0; i--) {
    const { facts, start } = places[i]!
    if (seen.has(facts)) continue
    const distance = from - start
    if (near.length > most && countNearer(near, distance) >= most) break
    seen.add(facts)
    take(facts, distance)
  }
  return inOrder(near, table, most)
}

const countNearer = (near: readonly Near[], than: number): number =>
  near.reduce((sum, { distance }) => sum + Number(distance < than), 0)

function inOrder(near: Near[], table: EntityTable, most: number): EntityFacts[] {
  const numbers = numbersOf(table)
  near.sort((a, b) => numbers.get(a.facts)! - numbers.get(b.facts)!)
  if (near.length > most) near.sort((a, b) => a.distance - b.distance)
  return near.slice(0, most).map(({ facts }) => facts)
}

const numbersOf = onceFor(
  ({ facts }: EntityTable) => new Map(facts.map((each, number) => [each, number])),
)

import {
  eachPosting,
  kindsOf,
  recordOf,
  valueOf,
  type NameIndex,
} from '../../../src/knowledge/gazetteer/name-index.ts'
import type { FoundNames } from '../../../src/knowledge/gazetteer/found-names.ts'

/** Numbers from 0 to `below`, the same ones every run. */
export function createRandom(salt: number): (below: number) => number {
  let state = salt
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x100000000) * below)
  }
}

const latin = ['Ba', 'Ke', 'Lo', 'Min', 'Tar', 'Vel', 'Xo', 'Zan', 'Qui', 'Dro', 'Né', 'Şo']
const arabic = ['نو', 'سا', 'رم', 'طي', 'غد', 'هل', 'زق', 'مي', 'شر', 'عد', 'أت', 'ئة', 'حى']
const gaps = [' ', ' ', ' ', '-', ', ', '. ', ' & ', '/', ' «']

/**
 * Names of one to four words of syllables, in either script, some with punctuation, digits, signs
 * and marks; the same ones every run.
 */
export function madeUpNames(count: number, salt: number): string[] {
  const random = createRandom(salt)
  const names = new Set<string>()
  while (names.size < count) {
    const isLatin = random(2) === 1
    const syllables = isLatin ? latin : arabic
    const word = () => {
      const made = Array.from(
        { length: 2 + random(4) },
        () => syllables[random(syllables.length)],
      ).join('')
      return isLatin ? made[0] + made.slice(1).toLowerCase() : random(6) === 0 ? `ال${made}` : made
    }
    let name = word()
    for (let words = random(4); words > 0; words--) name += gaps[random(gaps.length)] + word()
    const kind = random(40)
    names.add(
      kind === 0
        ? `+${random(1000)} ${name}`
        : kind === 1
          ? `${name}/${random(100)}`
          : kind === 2
            ? `${random(100)}${name}`
            : kind === 3 && isLatin
              ? name.replace(/^(..)/, '$1’')
              : name,
    )
  }
  return [...names]
}

/** What was found, as objects: offsets and records. */
export function listFound(
  found: FoundNames,
  indexes: readonly NameIndex[],
): { start: number; end: number; records: number[] }[] {
  return Array.from({ length: found.count }, (_, n) => {
    const records: number[] = []
    for (let source = found.from[n]!; source < found.from[n + 1]!; source++) {
      const index = indexes[found.indexes[source]!]!
      eachPosting(index, valueOf(index, found.slots[source]!), (posting) => {
        if (kindsOf(posting) & found.accepted[source]!) records.push(recordOf(posting))
      })
    }
    return { start: found.starts[n]!, end: found.ends[n]!, records }
  })
}

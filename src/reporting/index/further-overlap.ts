/**
 * Overlap of a report and a citation beyond equal words: names that sound alike in the other
 * script, and numbers in other notations.
 */
import { fold } from '../../text/fold.ts'
import type { Overlap } from './overlap.ts'
import type { SoundAlike } from './sounds-alike.ts'

/**
 * The weight of a sound match by its number of consonants, relative to an equal rare name: four
 * match by chance now and then, seven hardly ever.
 */
const worths = [0.35, 0.5, 0.65, 0.8]
const shortest = 4

const worthOf = (length: number): number => worths[Math.min(length - shortest, worths.length - 1)]!

/**
 * Adds names that sound alike; a name that is counted already keeps the larger of its two weights.
 */
export function addSounds(overlap: Overlap, alike: readonly SoundAlike[]): Overlap {
  if (alike.length === 0) return overlap
  const names = overlap.names.map((name) => ({ ...name }))
  for (const { name, length } of alike) {
    const weight = worthOf(length)
    const folded = fold(name)
    const known = names.find((other) => {
      const spelling = fold(other.name)
      return spelling.includes(folded) || folded.includes(spelling)
    })
    if (!known) names.push({ name, id: null, weight })
    else if (known.weight < weight) known.weight = weight
  }
  names.sort((a, b) => b.weight - a.weight)
  return { ...overlap, names, nameScore: names.reduce((sum, { weight }) => sum + weight, 0) }
}

/** Adds the numbers that both state, each in its own notation. */
export function addNumbers(
  overlap: Overlap,
  here: ReadonlySet<number>,
  there: ReadonlySet<number>,
): Overlap {
  const shared = [...there].filter((number) => here.has(number)).map(String)
  return shared.length === 0
    ? overlap
    : { ...overlap, numbers: [...new Set([...overlap.numbers, ...shared])] }
}

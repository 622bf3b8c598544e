/** What a letter at the beginning of a word may be as a particle: looked up for every word. */
import { particles } from '../../languages/words-in-packs.ts'

export const conjunctionBit = 1
export const prepositionBit = 2
/** A preposition that hides the first letter of the article behind it. */
export const mergingBit = 4
export const articleFirstBit = 8
export const articleLastBit = 16

/** The first letter of the article, which a preposition may hide. */
export const hiddenUnit = particles.article.charCodeAt(0)

/** By unit, for the scripts up to Arabic. */
const roles = new Uint8Array(0x700)
const mark = (letters: string, role: number): void => {
  for (let i = 0; i < letters.length; i++) roles[letters.charCodeAt(i)]! |= role
}
mark(particles.conjunctions, conjunctionBit)
mark(particles.prepositions, prepositionBit)
mark(particles.merging, mergingBit)
mark(particles.article.slice(0, 1), articleFirstBit)
mark(particles.article.slice(1), articleLastBit)

/** The roles of a UTF-16 unit, as bits; 0 for none. NaN, the end of a text, has none. */
export const roleOf = (unit: number): number => roles[unit] ?? 0

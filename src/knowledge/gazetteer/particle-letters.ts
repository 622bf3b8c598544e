/** What a letter at the beginning of a word may be as a particle: looked up for every word. */
import { particles } from '../../languages/words-in-packs.ts'

export const CONJUNCTION = 1
export const PREPOSITION = 2
/** A preposition that hides the first letter of the article behind it. */
export const MERGING = 4
export const ARTICLE_FIRST = 8
export const ARTICLE_LAST = 16

/** The first letter of the article, which a preposition may hide. */
export const HIDDEN_LETTER = particles.article.charCodeAt(0)

/** By unit, for the scripts up to Arabic. */
const roles = new Uint8Array(0x700)
const mark = (letters: string, role: number): void => {
  for (let i = 0; i < letters.length; i++) roles[letters.charCodeAt(i)]! |= role
}
mark(particles.conjunctions, CONJUNCTION)
mark(particles.prepositions, PREPOSITION)
mark(particles.merging, MERGING)
mark(particles.article.slice(0, 1), ARTICLE_FIRST)
mark(particles.article.slice(1), ARTICLE_LAST)

/** The roles of a UTF-16 unit, as bits; 0 for none. NaN, the end of a text, has none. */
export const roleOf = (unit: number): number => roles[unit] ?? 0

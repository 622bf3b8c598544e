/** The two hashes of letters that are no whole word of a text, as name-tokens.ts makes them. */
import { IGNORED } from '../../text/fold.ts'
import { FIRST_PRIME, nameUnits, SECOND_PRIME } from './name-tokens.ts'

/** Longer words are hashed letter by letter. */
export const LONGEST_PLAIN = 63

/**
 * A hash is a sum of letters, each times a power of the prime: the hash without the first letters
 * is a subtraction.
 */
const powersOf = (prime: number): Int32Array => {
  const powers = new Int32Array(LONGEST_PLAIN + 2).fill(1)
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1]!, prime)
  return powers
}
/** The powers of the two primes, as far as the longest plain word needs them. */
export const firstPowers = powersOf(FIRST_PRIME)
export const secondPowers = powersOf(SECOND_PRIME)

/**
 * The two hashes of the letters from `from` to `to`, as name-tokens.ts makes them; `before`: a
 * letter that is not in the text, 0 for none.
 */
export function hashLetters(
  ofText: string,
  from: number,
  to: number,
  before = 0,
): { first: number; second: number } {
  let a = Math.imul(before, FIRST_PRIME)
  let b = Math.imul(before, SECOND_PRIME)
  for (let i = from; i < to; i++) {
    const letter = nameUnits[ofText.charCodeAt(i)]!
    if (letter === IGNORED) continue
    a = Math.imul((a + letter) | 0, FIRST_PRIME)
    b = Math.imul((b + letter) | 0, SECOND_PRIME)
  }
  return { first: a, second: b }
}

/** The two hashes of letters that are no whole word of a text, as name-tokens.ts makes them. */
import { ignoredUnit } from '../../text/fold.ts'
import { primeOfFirst, nameUnits, primeOfSecond } from './name-tokens.ts'

/** Longer words are hashed letter by letter. */
export const longestPlain = 63

/**
 * A hash is a sum of letters, each times a power of the prime: the hash without the first letters
 * is a subtraction.
 */
const powersOf = (prime: number): Int32Array => {
  const powers = new Int32Array(longestPlain + 2).fill(1)
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1]!, prime)
  return powers
}
/** The powers of the two primes, as far as the longest plain word needs them. */
export const firstPowers = powersOf(primeOfFirst)
export const secondPowers = powersOf(primeOfSecond)

/**
 * The two hashes of the letters from `from` to `to`, as name-tokens.ts makes them; `before`: a
 * letter that is not in the text, 0 for none. Their names: see tests/analysis/small-offsets.test.ts.
 */
export function hashLetters(
  ofText: string,
  from: number,
  to: number,
  before = 0,
): { hash: number; check: number } {
  let a = Math.imul(before, primeOfFirst)
  let b = Math.imul(before, primeOfSecond)
  for (let i = from; i < to; i++) {
    const letter = nameUnits[ofText.charCodeAt(i)]!
    if (letter === ignoredUnit) continue
    a = Math.imul((a + letter) | 0, primeOfFirst)
    b = Math.imul((b + letter) | 0, primeOfSecond)
  }
  return { hash: a, check: b }
}

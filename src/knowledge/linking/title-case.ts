import { findTokens } from '../../text/tokens.ts'
import { isCapitalAt } from '../../text/letters.ts'

/** UTF-16 units on either side that are looked at, and letters of a word that a headline writes large. */
const REACH = 120
const LONG = 4
/** So many of its long words have no capital in a line of ordinary writing: one in four and more. */
const SMALL_SHARE = 0.25

/**
 * Whether the line around an offset is a headline whose words have capitals, so that a capital is no
 * sign of a name there: "Trump Says U.S. Will End Bombings". Never so in scripts without capitals.
 */
export function isInTitleCase(text: string, at: number): boolean {
  const from = Math.max(at - REACH, text.lastIndexOf('\n', at - 1) + 1)
  const end = text.indexOf('\n', at)
  const to = Math.min(at + REACH, end < 0 ? text.length : end)
  const long = findTokens(text, from, to).filter((token) => token.end - token.start >= LONG)
  const small = long.filter(({ start }) => !isCapitalAt(text, start)).length
  return small < long.length * SMALL_SHARE
}

import { findTokens } from '../../../text/tokens.ts'
import { isCapitalAt } from '../../../text/letters.ts'

/** UTF-16 units on either side that are looked at, and letters of a word that a headline writes large. */
const reach = 120
const longWord = 4
/** So many of its long words have no capital in a line of ordinary writing: one in four and more. */
const smallShare = 0.25

/**
 * Whether the line around an offset is a headline whose words have capitals, so that a capital is no
 * sign of a name there: "Trump Says U.S. Will End Bombings". Never so in scripts without capitals.
 */
export function isInTitleCase(text: string, at: number): boolean {
  // only what is in reach is searched for ends of lines: a text may be one line of megabytes
  const near = Math.max(0, at - reach)
  const from = near + text.slice(near, at).lastIndexOf('\n') + 1
  const behind = text.slice(at, at + reach)
  const end = behind.indexOf('\n')
  const to = at + (end < 0 ? behind.length : end)
  const long = findTokens(text, from, to).filter((token) => token.end - token.start >= longWord)
  const small = long.filter(({ start }) => !isCapitalAt(text, start)).length
  return small < long.length * smallShare
}

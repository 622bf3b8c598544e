import type { Token } from '../../text/tokens.ts'

/** Letters written out between full stops, at least so many, of which so many are in the list. */
const leastSpelt = 3
const leastLetters = 2
const longestLetter = 6

/** Where the next of letters written out between full stops begins: «بي.إم.دبليو», «دي.إتش.إل». */
export function findSpelt(
  text: string,
  tokens: readonly Token[],
  letters: ReadonlySet<string>,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 0; i < tokens.length; i++) {
    let to = i + 1
    while (to < tokens.length && isSpeltOn(text, tokens[to - 1]!, tokens[to]!)) to++
    const parts = tokens.slice(i, to)
    const listed = parts.filter(({ folded }) => letters.has(folded))
    if (parts.length >= leastSpelt && listed.length >= leastLetters)
      for (const { start } of parts.slice(1)) found.add(start)
    i = to - 1
  }
  return found
}

const isSpeltOn = (text: string, last: Token, next: Token): boolean =>
  next.start - last.end === 1 &&
  text[last.end] === '.' &&
  Math.max(last.end - last.start, next.end - next.start) <= longestLetter

import { type Token, findTokens } from '../../text/tokens.ts'
import { splitElisions } from '../../text/elisions.ts'
import { wordSet } from '../word-sets.ts'

/** Folded words that lose their last vowel before another one and lean on it: l', d', qu'… */
export const elided: ReadonlySet<string> = wordSet('l d qu n s c j m t jusqu lorsqu puisqu quoiqu')

/**
 * How many folded letters may be such a word, fewest first: folding forgets the apostrophe, so that
 * "l'Iran" is "liran".
 */
export function clitics(folded: string): number[] {
  const lengths = [...elided].filter(
    (head) =>
      folded.length - head.length >= 2 &&
      folded.startsWith(head) &&
      'aeiouyh'.includes(folded[head.length]!),
  )
  return [0, ...lengths.map(({ length }) => length)].sort((a, b) => a - b)
}

/** The words of a stretch of text, with l', d', qu'… as words of their own. */
export const findWords = (text: string, from: number, to: number): Token[] =>
  splitElisions(text, findTokens(text, from, to), elided)

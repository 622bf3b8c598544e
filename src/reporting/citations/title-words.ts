import { kindsToldBy, withoutOneParticle } from '../../languages/words-in-reports.ts'
import type { CitationKind } from '../../model/kinds.ts'
import { findTokens } from '../../text/tokens.ts'
import { wordsOf } from '../terms/terms.ts'

/** What the title of a report is made of. */
export interface TitleWords {
  /** significant words, each once */
  words: ReadonlySet<string>
  /** the kinds of piece that it says to be: "…: poll" */
  kinds: ReadonlySet<CitationKind>
}

export const readTitle = (title: string): TitleWords => ({
  words: new Set(wordsOf(title)),
  kinds: new Set(findTokens(title).flatMap(({ folded }) => kindsToldBy(folded))),
})

/** How many of the words are in the set. */
export function countIn(words: ReadonlySet<string>, set: ReadonlySet<string>): number {
  let count = 0
  for (const word of words) if (set.has(word)) count++
  return count
}

/** Whether a title has the words of a name one after another, the first also behind a particle. */
export function isNamedIn(title: string, name: string): boolean {
  const words = findTokens(title).map(({ folded }) => folded)
  const [first, ...rest] = findTokens(name).map(({ folded }) => folded)
  return (
    first !== undefined &&
    words.some(
      (word, i) =>
        (word === first || withoutOneParticle(word) === first) &&
        rest.every((other, k) => words[i + 1 + k] === other),
    )
  )
}

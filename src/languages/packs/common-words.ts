import { once } from '../../text/once.ts'
import { foldedSet } from '../word-sets.ts'

/** Ordinary words of a language that also serve as names. */
export interface CommonWords {
  /** folded, without articles */
  getWords(): ReadonlySet<string>
  /** an article that a name may have before such a word, written onto it; absent where none is */
  article?: string
}

/**
 * Common words from a list in ordinary spelling, folded at first use. A call, so that the list
 * stays in the script: names of every language are compared with those of all languages.
 */
export const commonWordsOf = (list: string, article?: string): CommonWords => ({
  getWords: once(() => foldedSet(list)),
  ...(article === undefined ? {} : { article }),
})

/** What a report shares with the text that it is compared with, as reasons for the reader. */
import type { Reason } from '../../model/annotation.ts'

/** More names or words than these a reader does not read. */
const most = { names: 5, words: 6 }

/** None where no name is shared. `names`: the most telling first. */
export const namesAsReason = (names: readonly string[]): Extract<Reason, { kind: 'shares' }>[] =>
  names.length > 0 ? [{ kind: 'shares', names: names.slice(0, most.names) }] : []

/** `words`: the most telling first. */
export const wordsAsReason = (words: readonly string[]): Reason => ({
  kind: 'words',
  words: words.slice(0, most.words),
})

/** What ends right before a word: a name, or a noun that nothing completes. */
import type { ArabicWord } from './sentence.ts'

/** Words of the longest name that is looked back for. */
const longestName = 8

/** «حسام أبو علي | يقول»: whether a name that begins at `from` or later ends right before `at`. */
export function endsName(words: readonly ArabicWord[], from: number, at: number): boolean {
  const end = words[at - 1]?.end
  return words.slice(from, at).some(({ nameEnd }) => nameEnd === end)
}

/** The same of a person's name. */
export function endsPerson(words: readonly ArabicWord[], from: number, at: number): boolean {
  const end = words[at - 1]?.end
  return words.slice(from, at).some(({ personEnd }) => personEnd === end)
}

/** The first word that a name right before `at` may begin with. */
export const nameMayBegin = (at: number): number => Math.max(0, at - longestName)

/** Whether nothing completes the noun before `at`: a name ends there, or it has the article. */
export const isFinished = (words: readonly ArabicWord[], from: number, at: number): boolean =>
  (at > from && withArticle.test(words[at - 1]!.folded)) || endsName(words, from, at)

/** «الرئيس», «والرئيس», «للرئيس» */
const withArticle = /^([وبل]?ال|لل).{2,}/

import type { PlainPhrases } from '../../../languages/names/plain-phrases.ts'
import type { NameWord } from '../name-words.ts'

/** «المتحدث | باسم نصر», «الناطقة الإعلامية | باسم نصر»; the given name behind «النائب | باسم نصر». */
export const isInName = (
  words: readonly NameWord[],
  at: number,
  { spokesmen, inName }: PlainPhrases,
): boolean =>
  inName.has(words[at]!.folded) &&
  words.slice(Math.max(0, at - 2), at).some(({ folded }) => spokesmen.has(folded))

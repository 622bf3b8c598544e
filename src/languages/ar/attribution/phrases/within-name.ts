/** Whether a word stands within a name: its letters are no preposition, and it is no act. */
import { sayingNouns } from '../lexicon/words.ts'
import type { ArabicWord } from './sentence.ts'

type Words = readonly ArabicWord[]

/** Words before a name's last one. */
const longestName = 6

/** «مركز الأبحاث»: the first word of a name or a further one. */
export const isWithinName = (words: Words, at: number): boolean => reaches(words, at, at + 1)

/** «بيتر بارتلز»: the same of a person's name. */
export const isInPerson = (words: Words, at: number): boolean => personOver(words, at) !== undefined

/** «مدير المستشفى، سامر حكمت، أن»: a word of a person's name that commas part from the rest. */
export function isInApposedPerson(words: Words, at: number): boolean {
  const first = personOver(words, at)
  if (!first?.before.comma) return false
  const behind = words.slice(at).find(({ start }) => start >= first.personEnd)
  return behind?.before.comma === true
}

/** A word of a person's name, or «المجلس البلدي | بالنهر» a further one of any; not «المجلس | ببيان». */
export const isOfName = (words: Words, at: number): boolean =>
  isInPerson(words, at) ||
  (reaches(words, at, at) && !sayingNouns.has(words[at]!.folded.replace(/^[بل]/, '')))

/** Whether a name that begins before word `until` goes on beyond the beginning of word `at`. */
const reaches = (words: Words, at: number, until: number): boolean =>
  words
    .slice(Math.max(0, at - longestName), until)
    .some(({ nameEnd }) => nameEnd > words[at]!.start)

/** The word with which a person's name begins that goes on over word `at`. */
const personOver = (words: Words, at: number): ArabicWord | undefined =>
  words
    .slice(Math.max(0, at - longestName), at + 1)
    .findLast(({ personEnd }) => personEnd > words[at]!.start)

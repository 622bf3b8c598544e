/** Whether the listed name of an outlet stands inside a longer name. */
import { baseAt, type EnglishBlockWord } from './block-word.ts'
import { mayBegin } from './may-begin.ts'

/**
 * A list's name must not be the beginning of a longer one: "Post Office", "Mirror Lake". Only what
 * the outlet cannot be joined to counts.
 */
const isWhole = (words: readonly EnglishBlockWord[], to: number) =>
  ![
    'office',
    'square',
    'county',
    'university',
    'street',
    'avenue',
    'river',
    'park',
    'bowl',
  ].includes(baseAt(words, to))

const offices = new Set(
  'minister ministry secretary department office bureau committee commission council school institute faculty'.split(
    ' ',
  ),
)
const linking = new Set(['of', 'for', 'on'])

/** "Minister of Information", "the Ministry of Foreign Affairs": what an office is for is no outlet. */
const isOfOffice = (words: readonly EnglishBlockWord[], i: number): boolean =>
  linking.has(baseAt(words, i - 1)) &&
  words[i - 2]?.capital === true &&
  offices.has(baseAt(words, i - 2))

/** Whether words from `i` up to `to` are an outlet's name and no part of a longer name. */
export const standsAlone = (words: readonly EnglishBlockWord[], i: number, to: number): boolean =>
  isWhole(words, to) && !isOfOffice(words, i)

/**
 * An everyday word that goes on in words with a capital, or that such words go on in: "Alaska State
 * Troopers", "the National Fire Agency", "William Hill".
 */
export function isInsideName(
  text: string,
  words: readonly EnglishBlockWord[],
  i: number,
  to: number,
): boolean {
  const [before, behind] = [words[i - 1], words[to]]
  return (
    (before !== undefined && mayBegin(before) && goesOn(text, words, i - 1, i)) ||
    (behind !== undefined && mayBegin(behind) && goesOn(text, words, to - 1, to))
  )
}

/** Whether a name that begins with word `i` may hold word `to`, with what stands before that. */
export function goesOn(
  text: string,
  words: readonly EnglishBlockWord[],
  i: number,
  to: number,
): boolean {
  const word = words[to]
  if (!word?.capital || words[Math.max(i, to - 1)]!.possessive) return false
  const isBeside = word.start - (words[to - 1]?.end ?? 0) === 1 && /\s/.test(text[word.start - 1]!)
  return to === i || isBeside
}

/**
 * Headlines whose words all have capitals: "Council Votes to Close the Bridge", "COUNCIL VOTES …".
 * There a capital is no sign of a name, so each word is seen as the rest of the document writes it.
 */
import { isHeadline, type Block, type TextDocument } from '../../model/text.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'
import { hasCapital, Shape } from './shapes.ts'

/** Letters of a word that such a headline writes large, and how many of these make a headline. */
const longWord = 4
const fewestWords = 4
/** Letters up to which a word in a line of capitals may be an abbreviation: "FIFA". */
const longestInitials = 4

/** How a document writes a word inside its sentences. */
const Written = { small: 1, large: 2 } as const

/**
 * Sets `shape` of the words of such headlines as if they stood inside an ordinary sentence: small where
 * the document elsewhere writes them small alone; where it has them nowhere else, those of a class
 * that texts mostly write small. What stands first or between quotation marks is left as it is.
 * Gives where the words begin and end that the document writes small.
 */
export function settleTitleCase(
  { blocks }: TextDocument,
  sentences: readonly NameWord[][],
  names: NameRules,
): ReadonlyMap<number, number> {
  const small = new Map<number, number>()
  const { isMostlySmall } = names
  if (!isMostlySmall) return small
  const headlines = blocks.filter((block, i) => i === 0 || isHeadline(block))
  const titles = sentences.filter(
    (words) =>
      headlines.some((block) => isIn(block, words[0]!) && mayBeHeadline(block, words)) &&
      isInTitleCase(words, names),
  )
  if (titles.length === 0) return small
  const written = readWritten(sentences.filter((words) => !titles.includes(words)))
  const isSmall = ({ folded, usage }: NameWord): boolean => {
    const known = written.get(folded)
    return known === undefined ? isMostlySmall(usage) : known === Written.small
  }
  for (const words of titles) {
    const shouts = words.every((word) => !isLong(word) || isShouted(word))
    words.forEach((word, i) => {
      if (i === 0 || word.inQuotes || !(shouts ? isShouted(word) : isCapitalised(word))) return
      if (isSmall(word)) {
        word.shape = Shape.lower
        if (written.has(word.folded)) small.set(word.start, word.end)
      } else if (shouts && word.end - word.start > longestInitials) word.shape = Shape.capital
    })
  }
  return small
}

const isShouted = ({ shape }: NameWord): boolean => shape === Shape.allCapitals
const isCapitalised = ({ shape }: NameWord): boolean => shape === Shape.capital
const isIn = ({ start, end }: Block, word: NameWord): boolean =>
  start <= word.start && word.start < end

/** A text's first line is one unless it ends as a sentence does. */
const mayBeHeadline = ({ kind }: Block, words: readonly NameWord[]): boolean =>
  kind !== 'paragraph' || words.at(-1)!.gapAfter !== Gap.stop

const isLong = ({ start, end }: NameWord): boolean => end - start >= longWord

/** Only "with", "from" and their like are small in it. */
const isInTitleCase = (words: readonly NameWord[], { functionWords }: NameRules): boolean =>
  words.filter((word) => isLong(word) && hasCapital(word)).length >= fewestWords &&
  words.every(
    (word) => !isLong(word) || word.shape !== Shape.lower || functionWords.has(word.folded),
  )

/** By folded word how sentences write it behind their first one. */
function readWritten(sentences: readonly NameWord[][]): Map<string, number> {
  const written = new Map<string, number>()
  for (const words of sentences)
    words.forEach((word, i) => {
      const { folded, shape } = word
      const here =
        shape === Shape.lower ? Written.small : i > 0 && hasCapital(word) ? Written.large : 0
      if (here !== 0) written.set(folded, (written.get(folded) ?? 0) | here)
    })
  return written
}

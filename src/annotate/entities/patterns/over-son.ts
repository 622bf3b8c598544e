import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import type { WordRange } from './pattern.ts'

/**
 * «عبد الرحمن ولد الطالب», «زياد أبو عين»: a person's name goes on over the word that "son of" or
 * "father of" at its end leads to, and given names behind it. Before a preposition or a time the last
 * word is a verb, «أحمد ولد في», and none of the name.
 */
function overSonWord(
  words: readonly NameWord[],
  range: WordRange,
  stop: number,
  names: NameRules,
): WordRange {
  const { type, from, to } = range
  const last = words[to - 1]!.folded
  const isSon = names.sonWords?.has(last) === true
  const leads = isSon || names.attached?.compoundHeads.has(last) === true
  if (names.hasCase || type !== 'PER' || to - from < 2 || !leads || to >= stop) return range
  const next = words[to]
  const isName =
    isClose(next) &&
    next.shape < Shape.digits &&
    (!isSon || (next.bits & (bit.time | bit.speechVerb)) === 0) &&
    names.endings?.beforeYears.has(next.folded) !== true &&
    !isPreposition(words[to - 1]!, next, names)
  if (!isName) return isSon ? { ...range, to: to - 1 } : range
  let end = to + 1
  while (end < stop && isClose(words[end]) && (words[end]!.bits & bit.given) !== 0) end++
  return { ...range, to: end }
}

/** A person's name over "son of" or a title within it. */
export function overSon(
  words: readonly NameWord[],
  range: WordRange,
  stop: number,
  names: NameRules,
): WordRange {
  const to = overInnerTitle(words, range, stop, names)
  return to > range.to ? { ...range, to } : overSonWord(words, range, stop, names)
}

/**
 * The word behind a title without the article that stands within a name: «خالد | شيخ محمد», «ليلى | شيخ عدن»;
 * where the name ends now behind «سامي شيخ القبيلة».
 */
function overInnerTitle(
  words: readonly NameWord[],
  { type, to }: WordRange,
  stop: number,
  { endings, attached, functionWords, hasCase }: NameRules,
): number {
  const [last, title, next] = [words[to - 1]!, words[to], words[to + 1]]
  if (hasCase || type !== 'PER' || to + 1 >= stop || !isClose(title) || !isClose(next)) return to
  const isWithin =
    endings?.innerTitles.has(title.folded) === true &&
    (last.bits & bit.given) !== 0 &&
    !hasArticle(next.folded, attached) &&
    !functionWords.has(next.folded) &&
    next.shape < Shape.digits &&
    ((next.bits & (bit.given | bit.surname)) !== 0 || (!next.isKnown && next.bits === 0))
  if (!isWithin) return to
  let end = to + 2
  while (end < stop && isClose(words[end]) && (words[end]!.bits & bit.given) !== 0) end++
  return end
}

/** «في»; not «علي» behind «بن», which is no verb as «ولد» is. */
const isPreposition = (
  last: NameWord,
  { folded, bits }: NameWord,
  { functionWords, placePrepositions }: NameRules,
): boolean =>
  placePrepositions.has(folded) ||
  (functionWords.has(folded) && ((last.bits & bit.speechVerb) !== 0 || (bits & bit.given) === 0))

/** Whose piece it is that an outlet gives out: "Reuters had published in August a report". */
import { overlaps } from '../../../model/spans.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { baseAt, type NamedOutlet } from './block-word.ts'
import { isJoined, wordBefore } from './speaking-draft.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { betweenWords } from './words.ts'
import { wordSet } from '../../word-sets.ts'

const publishing = wordSet(
  'published publishes ran runs aired airs broadcast broadcasts released releases carried carries printed prints posted issued',
)
/** Words between outlet and noun at most. */
const farthest = 10

/** "a source at Reuters published": what stands behind these publishes nothing. */
const workplaces = new Set(['at', 'of', 'by', 'from', 'with', 'for'])

/** The outlet, with its article, whose verb of publishing the phrase from word `from` on is the object of. */
export function publisherBefore(block: EnglishBlock, from: number): NamedOutlet | null {
  const verb = beforeDay(block, from, from)
  if (!publishing.has(baseAt(block.words, verb))) return null
  const outlet = block.outletOf[beforeDay(block, verb, from)]
  if (outlet?.kind !== 'news' || outlet.doubtful || block.words[outlet.to - 1]!.possessive)
    return null
  const before = wordBefore(block, outlet)
  if (workplaces.has(baseAt(block.words, before))) return null
  const first = before + 1
  return { ...outlet, from: first, start: block.words[first]!.start }
}

/** The word before word `i`, days and adverbs passed over; -1 where something parts them. */
function beforeDay(block: EnglishBlock, i: number, from: number): number {
  for (let at = i - 1; at >= 0 && from - at <= farthest && isJoined(block, at); at--)
    if (!isOfDay(block, at)) return at
  return -1
}

function isOfDay({ words, dates }: EnglishBlock, i: number): boolean {
  const word = words[i]!
  const date = dates[firstFrom(dates, word.start + 1) - 1]
  return betweenWords.has(word.base) || (date !== undefined && overlaps(date, word))
}

/** "the UN's latest situation report", "Skerry Trust's own survey": whose it is by a possessive. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { mayPublish, nameEndingAt } from '../names.ts'
import type { EnglishBlock } from '../words-of-block.ts'
import type { PiecePhrase } from './piece-phrase.ts'

/** A name has so many words at most. */
const longest = 9

export function ownerBefore(block: EnglishBlock, { from, head }: PiecePhrase): CitedOutlet | null {
  const { words, text } = block
  let last = head - 1
  while (last >= from - 1 && last >= 0 && !words[last]!.possessive) last--
  if (last < 0 || last < from - 1) return null
  if (text.slice(words[last]!.end, words[last + 1]!.start) !== ' ') return null
  const owner = nameEndingAt(block, last + 1, longest)
  return owner && mayPublish(owner) ? owner : null
}

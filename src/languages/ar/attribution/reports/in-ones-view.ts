/** «في رأي المدير», «من وجهة نظر المدير», «وبرأيه»: as whose view something is told. */
import type { ArabicWord } from '../phrases/sentence.ts'
import { ofSpeakerBefore, withSpeaker, type Opening, type Phrase } from './phrase-speaker.ts'

/** The words with which it begins, without the joining و */
export const viewWords = [
  'في',
  'من',
  ...['', 'ه', 'ها', 'هم'].flatMap((whose) =>
    ['راي', 'نظر', 'اعتقاد'].map((noun) => `ب${noun}${whose}`),
  ),
]

const attached = /^ب(راي|نظر|اعتقاد)(ه|ها|هم)?$/
const noun = /^(راي|نظر|اعتقاد|تقدير)(ه|ها|هم)?$/
const ofLooking = /^نظر(ه|ها|هم)?$/

/** The phrase that opens with such a word; null where it tells no view. */
export function readView(opening: Opening): Phrase | null {
  const { sentence, at } = opening
  const { words } = sentence
  const last = lastOfView(words, opening)
  if (last < 0) return null
  const word = words[last]!
  if (/(ه|ها|هم)$/.test(word.folded)) return ofSpeakerBefore(opening, last)
  return words[last + 1] && last - at < longest ? withSpeaker(opening, last + 1, word.end) : null
}
/** words of the longest such phrase before whose view it is: «من وجهة نظر» */
const longest = 3

/** Index of the word that tells whose view it is, or behind which he is named; -1 without one. */
function lastOfView(words: readonly ArabicWord[], { at, first }: Opening): number {
  const next = words[at + 1]?.folded ?? ''
  if (attached.test(first)) return at
  if (first === 'في' && noun.test(next)) return at + 1
  const isFrom = first === 'من' && /^(وجهه|زاويه)$/.test(next)
  return isFrom && ofLooking.test(words[at + 2]?.folded ?? '') ? at + 2 : -1
}

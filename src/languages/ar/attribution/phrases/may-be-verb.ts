/** Words that have the shape of a verb, where no list knows them as one. */
import { clauseOpeners, particles, phraseStops, prepositions, relatives } from '../lexicon/words.ts'
import { verbs } from '../../names/verbs.ts'
import type { ArabicWord } from './sentence.ts'

/** How many folded letters stand before what may be a verb; null where the word is hardly one. */
export function verbLike({ folded, named, aside, quote }: ArabicWord): number | null {
  if (named || aside || quote >= 0) return null
  const prefix = /^[وف].../.test(folded) ? 1 : 0
  const stem = folded.slice(prefix)
  if (stem.length < 3 || stem.length > 6 || /^(ال|لل|ب|ل|ك)/.test(stem)) return null
  if (/(ه|ات|ين|ون)$/.test(stem) && !/^[يت]/.test(stem)) return null
  const isClosed = [prepositions, particles, phraseStops, relatives, clauseOpeners].some(
    (list) => list.has(folded) || list.has(stem),
  )
  return isClosed ? null : prefix
}

/** «المحكمة تحسم النزاع»: a verb of the news in the present, behind its subject: what is done, not said. */
export const tellsOfAct = (folded: string): boolean => /^[يت]/.test(folded) && verbs.has(folded)

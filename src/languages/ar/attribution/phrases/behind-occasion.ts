/** What is told right behind the occasion on which it was said: «وأكد خلال اللقاء | حرص الوزارة على». */
import { isAbstract, isListed } from '../lexicon/abstract-noun.ts'
import { isThing } from '../lexicon/basis.ts'
import { behindOccasion, behindTime } from './adjuncts.ts'
import type { ArabicWord } from './sentence.ts'

/** «وأكد خلال اللقاء | حرص الوزارة على»: index of the act told right behind the occasion; -1 without one. */
export function objectBehindOccasion(words: readonly ArabicWord[], verb: number): number {
  const from = behindTime(words, verb + 1)
  const at = behindOccasion(words, from)
  const word = words[at]
  if (at === from || !word || word.named || word.before.comma || word.before.stop) return -1
  return isAbstract(word.folded) && !isTellingDocument(word.folded) ? at : -1
}

/**
 * «أظهرت | أرقام المكتب | تراجع الصادرات», «أعلن | تحالف شركات | تقديم عرض»: shaped like a verbal
 * noun; not «رفض | قرار المجلس»
 */
export const isTellingDocument = (folded: string): boolean =>
  isThing(folded) && isAbstract(folded) && !isListed(folded)

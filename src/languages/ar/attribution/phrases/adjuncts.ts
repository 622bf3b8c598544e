/** Adverbials between a verb and its subject. */
import { particles } from '../lexicon/words.ts'
import type { ArabicWord } from './sentence.ts'

/** Prepositions with whom something was said to or about: «رد عليها المدير». */
const withPronoun =
  /^(ل|ب|الي|عن|مع|علي|في|من)(ه|ها|هم|هما|نا)$|^(لي|لك|عنه|عنها|منه|منها|عني|مني)$/

/** «أمس», «في وقت سابق», «في هذا الصدد», «من جهته،» before the speaker. */
export function skipAdjuncts(words: readonly ArabicWord[], from: number, to: number): number {
  let i = from
  while (i < to) {
    const { folded } = words[i]!
    const next = words[i + 1]?.folded ?? ''
    if (particles.has(folded) || (folded[0] === 'و' && particles.has(folded.slice(1)))) {
      i++
      continue
    }
    if (/^(هذه|ذات|لاول|اول|تلك)$/.test(folded) && /^(ال)?مره$/.test(next)) {
      i += 2
      continue
    }
    if (withPronoun.test(folded) && !words[i]!.named) {
      i++
      continue
    }
    if (folded === 'من' && /^(جه|جانب|ناحي)/.test(next)) {
      i += 2
      continue
    }
    if (folded === 'في' && i + 2 < to && /^(هذا|هذه|ذات|نفس|وقت|السياق|الوقت|الاثناء)$/.test(next)) {
      i += 3
      continue
    }
    if (folded === 'علي' && i + 2 < to && /^(حسابه|حسابها|صفحته|صفحتها)$/.test(next)) {
      i += 3
      continue
    }
    break
  }
  return i
}

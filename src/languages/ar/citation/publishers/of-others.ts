import { issuingNouns } from '../bearers.ts'
import type { ArabicBlock } from '../words-of-block.ts'

/** «رد الوزير على ما جاء في بيان الصيادين»: those behind the noun gave it out, named or not. */
export function isOfOthers({ text, words, dates, mentionedIn }: ArabicBlock, i: number): boolean {
  const noun = words[i]!
  const next = words[i + 1]
  if (noun.definite || !next?.definite || next.particle || text.slice(noun.end, next.start) !== ' ')
    return false
  if (dates.some(({ start, end }) => start <= next.start && end > next.start)) return false
  return (
    issuingNouns().has(next.stem) ||
    /(?:ين|ون)$/.test(next.stem) ||
    mentionedIn(next).some(({ type }) => type === 'GROUP' || type === 'PER')
  )
}

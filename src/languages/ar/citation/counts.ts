import { wordSet } from '../../word-sets.ts'
import { pieceNounOf } from './piece-noun.ts'
import type { ArabicBlock } from './words-of-block.ts'

/** What the issue of a paper is called by, beside its day: «عدد خاص», «العدد الأخير». */
const issues = wordSet(
  'خاص جديد سابق قديم اخير حالي صادر اول ثاني ثالث مزدوج اليوم امس يوم غد ربيع صيف خريف شتاء',
)

/** «عدد القتلى», «عدد من النواب», «هذا العدد»: how many, where no day and no paper makes it an issue. */
export function isCount({ text, words, outletOf, dates }: ArabicBlock, i: number): boolean {
  const noun = pieceNounOf(words[i]!, text)
  if (noun?.stem !== 'عدد' || noun.owned) return false
  const next = words[i + 1]
  if (!next || issues.has(next.stem) || issues.has(next.bare) || /^\p{N}/u.test(next.folded))
    return false
  if (next.bare === 'من')
    return outletOf[i + 2] === undefined && !/^\p{N}/u.test(words[i + 2]?.folded ?? '')
  return !dates.some((date) => date.start <= next.start && date.end > next.start)
}

import type { ArabicBlockWord } from './block-word.ts'
import { accordingWords, reportVerbs, tellVerbs } from './words.ts'

/**
 * Whether an outlet is remembered, so that «الصحيفة» may mean it: an everyday word («في الشرق الأوسط»)
 * only where it reports or is told.
 */
export function isMeant(
  words: readonly ArabicBlockWord[],
  { from, to, doubtful }: { from: number; to: number; doubtful: boolean },
): boolean {
  const tells = (i: number) => {
    const bare = words[i]?.bare ?? ''
    return reportVerbs.has(bare) || tellVerbs.has(bare) || accordingWords.has(bare)
  }
  return !doubtful || tells(from - 1) || tells(to) || words[from]!.folded.startsWith('ل')
}

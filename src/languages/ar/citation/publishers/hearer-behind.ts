/** «حديث إلى إذاعة المنارة», «مداخلة مع برنامج «صباح المنارة»»: whoever hears or airs it. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { pieceAdjectives, talkNouns } from '../words.ts'
import { inMarks } from './body-at.ts'
import type { PieceAt } from './piece-at.ts'
import { wordSet } from '../../../word-sets.ts'

const ties = wordSet('الي مع')
const programmes = wordSet('برنامج لبرنامج بودكاست')
const mostAdjectives = 2

/** Not «رسالة إلى «المنارة»», which whoever speaks gave out. */
export function hearerBehind(block: ArabicBlock, { i, stem }: PieceAt): CitedOutlet | null {
  const { words, outletOf } = block
  if (!talkNouns.has(stem) || stem === 'رساله') return null
  let at = i + 1
  while (at - i <= mostAdjectives && pieceAdjectives.has(words[at]?.stem ?? '')) at++
  if (ties.has(words[at]?.bare ?? '')) at++
  else if (!words[at]?.bare.startsWith('لب')) return null
  if (programmes.has(words[at]?.bare ?? '')) return inMarks(block, at + 1)
  const outlet = outletOf[at]
  if (outlet?.from === at && outlet.kind === 'news' && !outlet.again) return outlet
  return inMarks(block, at)
}

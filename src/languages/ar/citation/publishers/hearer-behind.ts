/** «حديث إلى إذاعة المنارة», «مداخلة مع برنامج «صباح المنارة»»: whoever hears or airs it. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { outletNouns, pieceAdjectives, talkNouns } from '../words.ts'
import { inMarks } from './body-at.ts'
import type { PieceAt } from './piece-at.ts'
import { programmeAt, programmes } from './programme-at.ts'
import { wordSet } from '../../../word-sets.ts'

const ties = wordSet('الي مع')
/** What one says on the air: «مداخلة عبر قناة المنارة», «اتصال على شاشة المنارة». */
const onAir = wordSet('مداخله اتصال مكالمه لقاء حوار')
const airingTies = wordSet('عبر علي في')
const screens = wordSet('شاشه اثير هواء')
const mostAdjectives = 2

/** Not «رسالة إلى «المنارة»», which whoever speaks gave out. */
export function hearerBehind(block: ArabicBlock, { i, stem }: PieceAt): CitedOutlet | null {
  const { words } = block
  if (!(talkNouns.has(stem) || onAir.has(stem)) || stem === 'رساله') return null
  let at = i + 1
  while (at - i <= mostAdjectives && pieceAdjectives.has(words[at]?.stem ?? '')) at++
  if (ties.has(words[at]?.bare ?? '')) return hearerAt(block, at + 1)
  if (onAir.has(stem) && airingTies.has(words[at]?.bare ?? '')) return airedAt(block, at + 1)
  return /^لب|^ببرنامج/.test(words[at]?.bare ?? '') ? hearerAt(block, at) : null
}

function hearerAt(block: ArabicBlock, at: number): CitedOutlet | null {
  const { words, outletOf } = block
  if (programmes.has(words[at]?.bare ?? '')) return programmeAt(block, at + 1)
  const outlet = outletOf[at]
  if (outlet?.from === at && outlet.kind === 'news' && !outlet.again) return outlet
  return inMarks(block, at)
}

/** «عبر فضائية «المنارة»», «على شاشة قناة المنارة»: only what airs it, where a place or a date may stand as well. */
function airedAt(block: ArabicBlock, at: number): CitedOutlet | null {
  const { words, outletOf } = block
  const first = screens.has(words[at]?.stem ?? '') ? at + 1 : at
  const bare = words[first]?.bare ?? ''
  if (programmes.has(bare)) return programmeAt(block, first + 1)
  const outlet = outletOf[first]
  if (outlet?.kind === 'news' && !outlet.again) return outlet
  return outletNouns.has(words[first]?.stem ?? '') ? inMarks(block, first + 1) : null
}

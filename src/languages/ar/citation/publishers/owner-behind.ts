/** «التقرير السنوي لمجموعة المنارة», «تقرير لـ«المنارة»», «دراسة لباحثين من جامعة المنارة». */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import type { CitationKind } from '../../../../model/kinds.ts'
import { isRelational } from '../described-outlets.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { isHandedIn } from '../handed-in.ts'
import { pieceAdjectives } from '../words.ts'
import { bodyAt } from './body-at.ts'
import type { PieceAt } from './piece-at.ts'
import { wordSet } from '../../../word-sets.ts'

/** What is sent to somebody, told him or about him: «ل» is no owner's. */
const toOthers: ReadonlySet<CitationKind> = new Set(['interview', 'broadcast', 'post'])
const sent = wordSet(
  'رساله خطاب كتاب عريضه شكوي دعوي برقيه نداء مراسله بلاغ صور خطه دليل برنامج ملف عدد',
)
const researchers = wordSet('لباحثين لباحثون لخبراء لعلماء لفريق لاطباء لمختصين')
/** So many adjectives stand between noun and owner at most. */
const mostAdjectives = 3

export function ownerBehind(block: ArabicBlock, { i, kind, stem }: PieceAt): CitedOutlet | null {
  const { words } = block
  if (toOthers.has(kind) || sent.has(stem)) return null
  // «استطلاع للرأي العام لمركز المنارة»
  let at = words[i + 1]?.bare === 'الراي' ? i + 2 : i + 1
  while (at - i <= mostAdjectives && isAdjective(block, at)) at++
  const word = words[at]
  if (!word || !isJoinedTo(block, at) || isHandedIn(words[i]!, word)) return null
  if (researchers.has(word.bare)) return words[at + 1]?.bare === 'من' ? bodyAt(block, at + 2) : null
  // «لـ«المنارة»»: the letter is a word of its own
  if (word.folded === 'ل') return bodyAt(block, at + 1)
  return word.particle === 'ل' || word.bare.startsWith('ل') ? bodyAt(block, at) : null
}

/** «السنوي», «البحثية» beside «التقرير», «سنوي» beside «تقرير». */
const isAdjective = ({ words }: ArabicBlock, at: number): boolean => {
  const word = words[at]
  if (!word || word.particle !== '') return false
  const { stem, bare } = word
  return pieceAdjectives.has(stem) || bare === 'العام' || isRelational(word)
}

const isJoinedTo = ({ text, words }: ArabicBlock, at: number): boolean =>
  /^\s$/.test(text.slice(words[at - 1]!.end, words[at]!.start))

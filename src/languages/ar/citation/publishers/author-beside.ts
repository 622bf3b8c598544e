/** «تغريدة سامي درويش», «تغريدة للوزير سامي درويش», «مقال الدكتور سامي درويش». */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { isJoined } from '../tail-parts.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { personAt } from './body-at.ts'
import type { PieceAt } from './piece-at.ts'
import { wordSet } from '../../../word-sets.ts'

/** What one writes; a picture or a film is of somebody. */
const written = wordSet('تغريده تغريدات تدوينه تدوينات منشور مقال مقاله')
/** So many words of a title stand before the name at most. */
const longestTitle = 2

export function authorBeside(block: ArabicBlock, { i, stem, owned }: PieceAt): CitedOutlet | null {
  if (owned || !written.has(stem)) return null
  for (let at = i + 1; at <= i + 1 + longestTitle && isJoined(block, at); at++) {
    const author = personAt(block, at)
    if (author) return author
    if (!block.words[at]!.definite) return null
  }
  return null
}

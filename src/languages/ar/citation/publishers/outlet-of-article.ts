/** «كتب سامي درويش في مقال بصحيفة «المنارة»»: an article is of the outlet in which it stands. */
import type { CitationDraft, CitedOutlet } from '../../../citations/citation-rules.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { isNear } from '../drafting.ts'
import type { ArabicBlock } from '../words-of-block.ts'

/** So many words behind the noun the outlet may stand. */
const farthest = 6

/** The outlet named behind an article of which only its author is told; null for other pieces. */
export function outletOfArticle(
  block: ArabicBlock,
  { kind, start }: CitationDraft,
  outlets: readonly CitedOutlet[],
): CitedOutlet | null {
  const [author] = outlets
  const isAuthor = ({ type, name }: ArabicBlock['entities'][number]) =>
    type === 'PER' && name === author?.name
  if (kind !== 'article' || outlets.length !== 1 || !block.entities.some(isAuthor)) return null
  const from = firstFrom(block.words, start)
  for (let i = from; i <= from + farthest && i < block.words.length; i++) {
    if (!isNear(block, from, i)) return null
    const outlet = block.outletOf[i]
    if (outlet?.kind === 'news' && !outlet.again) return outlet
  }
  return null
}

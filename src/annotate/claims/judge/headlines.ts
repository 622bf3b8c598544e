import { isHeadline, type Block } from '../../../model/text.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'

/**
 * Whether a draft is what the rules read in a headline, which has few words to be judged by: it has
 * a threshold of its own.
 */
export function isOfHeadline(blocks: readonly Block[], { doubt, block }: PlacedDraft): boolean {
  return !doubt && isHeadline(blocks[block]!)
}

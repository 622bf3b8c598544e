/**
 * Who sent or took what stands below: «القاهرة (رويترز) - », «غزة – رويترز: », «(رويترز - أرشيف)».
 * No piece is referred to.
 */
import type { CitationBlock } from '../../citations/citation-rules.ts'
import type { Span } from '../../../model/text.ts'
import { sentenceStart, startingIn } from '../../citations/citation-drafts.ts'
import { overlaps } from '../../../model/spans.ts'

/** How far into a block or a sentence the agency of its dateline begins at most (UTF-16 units). */
const longestDateline = 60

/** `words`: of the block, in order. */
export function isInDateline(input: CitationBlock, outlet: Span, words: readonly Span[]): boolean {
  const { text, block } = input
  const after = text.slice(outlet.end, outlet.end + 24)
  const isBracketed = text
    .slice(outlet.start - 2, outlet.start)
    .trimEnd()
    .endsWith('(')
  if (isBracketed && /^[\s،/-]*[-–—،/]\s*(?:ال)?[أا]رشيف\s*\)/.test(after)) return true
  // pages run the news of agencies together: «… هادئ. عواصم - رويترز: قال»
  const start = Math.max(block.start, sentenceStart(text, outlet.start))
  if (outlet.start - start >= longestDateline) return false
  const before = startingIn(words, start, outlet.start)
  const isPlaced = before.every((word) => isPlace(input, word))
  if (isBracketed) return /^\s?\) ?[-–—]/.test(after) || (isPlaced && /^\s?\)/.test(after))
  return isPlaced && (/^\s?[-–—]/.test(after) || (before.length > 0 && /^\s?:/.test(after)))
}

const isPlace = ({ mentionedIn }: CitationBlock, word: Span): boolean =>
  mentionedIn(word).some(
    ({ type, mentions }) => type === 'LOC' && mentions.some((mention) => overlaps(mention, word)),
  )

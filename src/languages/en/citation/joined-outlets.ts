/** Outlets that share one verb: "told the Gazette and CNN", "The Hill and Slate have reported". */
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { baseAt, type NamedOutlet } from './block-word.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { isJoined, wordBefore } from './speaking-draft.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { betweenWords, reportVerbs } from './words.ts'

/** "the " before an outlet's name, in UTF-16 units. */
const articleLength = 4

/** A draft of one outlet with those that "and" joins to it, and the words up to them. */
export function withJoined(block: EnglishBlock, draft: CitationDraft): CitationDraft {
  const [named] = draft.outlets
  const outlet =
    named && draft.outlets.length === 1
      ? block.outletOf[firstFrom(block.words, named.start)]
      : undefined
  if (!outlet || !isNews(outlet)) return draft
  const isFirst = draft.start >= outlet.start - articleLength
  const before = isFirst && draft.end > outlet.end ? outletBefore(block, outlet) : null
  const after = draft.end === outlet.end ? outletAfter(block, outlet) : null
  if (!before && !after) return draft
  return {
    ...draft,
    start: Math.min(draft.start, before?.start ?? draft.start),
    end: after?.end ?? draft.end,
    outlets: [...(before ? [before] : []), ...draft.outlets, ...(after ? [after] : [])],
  }
}

/** "The Hill and Slate have reported" */
function outletBefore(block: EnglishBlock, outlet: NamedOutlet): NamedOutlet | null {
  const at = wordBefore(block, outlet)
  const other = isAnd(block, at) ? block.outletOf[at - 1] : undefined
  return other && isNews(other) ? other : null
}

/** "told the Gazette and CNN"; not "told the Gazette and CNN reported" */
function outletAfter(block: EnglishBlock, { to }: NamedOutlet): NamedOutlet | null {
  if (!isAnd(block, to)) return null
  const at = baseAt(block.words, to + 1) === 'the' ? to + 2 : to + 1
  const other = block.outletOf[at]
  if (!other || !isNews(other)) return null
  let next = other.to
  while (betweenWords.has(baseAt(block.words, next))) next++
  return reportVerbs.has(baseAt(block.words, next)) ? null : other
}

/** "and" between words of one sentence: "It told CNN. And Reuters wrote" joins nothing. */
const isAnd = (block: EnglishBlock, i: number): boolean =>
  baseAt(block.words, i) === 'and' && isJoined(block, i - 1) && isJoined(block, i)

const isNews = ({ kind, again, doubtful }: NamedOutlet): boolean =>
  kind === 'news' && !again && !doubtful

import { covers } from '../../model/spans.ts'
import type { Span, TextDocument } from '../../model/text.ts'
import type { PlacedDraft } from './join-paragraphs.ts'

/** UTF-16 units: a shorter headline may stand in a text by chance. */
const shortest = 20

/**
 * Drafts without those read in the article's own headline where the text has it again: a link to
 * the page, a line to share.
 */
export function withoutHeadlineAgain(
  { text, title, blocks }: TextDocument,
  drafts: readonly PlacedDraft[],
): readonly PlacedDraft[] {
  const again = title && title.length >= shortest ? findAgain(text, title.trim(), blocks) : []
  if (again.length === 0) return drafts
  return drafts.filter(
    ({ content }) => !content.some((span) => again.some((headline) => covers(headline, span))),
  )
}

/** Where the headline stands behind the first block. */
function findAgain(text: string, title: string, [first]: TextDocument['blocks']): Span[] {
  const found: Span[] = []
  let at = text.indexOf(title, first?.end ?? 0)
  for (; at >= 0; at = text.indexOf(title, at + title.length))
    found.push({ start: at, end: at + title.length })
  return found
}

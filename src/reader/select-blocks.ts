import { isAsideText } from './aside-text.ts'
import type { Body } from './choose-body.ts'
import { withoutComments } from './comment-section.ts'
import { isLabelledByline } from './metadata/byline.ts'
import type { Metadata } from './metadata/read-metadata.ts'
import { overlap } from './metadata/title.ts'
import { lettersOf, levelOf, type PageBlock } from './page-block.ts'

/**
 * The blocks of the article in order: its summary where it stands before the body, then the body
 * without what is not part of it.
 * Hidden text is left out, unless the page hides most of its body: while it loads, or from those
 * who have not paid.
 */
export function selectBlocks(
  blocks: PageBlock[],
  body: Body,
  metadata: Metadata,
  isShown: (element: Element) => boolean,
): PageBlock[] {
  const inBody = blocks.slice(body.from, body.to)
  const shown = inBody.filter(({ element }) => isShown(element))
  const isHeldBack = lettersOf(shown) < lettersOf(inBody) / 2
  const before = blocks
    .slice(0, body.from)
    .filter((block) => isSummary(block, metadata) && (isHeldBack || isShown(block.element)))
  const kept = [...before.slice(-2), ...withoutComments(isHeldBack ? inBody : shown)].filter(
    (block) => !isAsideText(block, metadata),
  )
  return withoutBareHeadings(withoutLinkedEnds(kept))
}

const fullSentence = /[.!?؟。…][»”"’')\]]*$/

/** A line that is mostly links and no sentence: names of authors, topics, other articles. */
const isLineOfLinks = ({ text, linkShare }: PageBlock): boolean =>
  linkShare > 0.5 && text.length < 200 && !fullSentence.test(text)

const isProse = ({ text, linkShare }: PageBlock): boolean => text.length > 100 && linkShare < 0.5

/** "By: …", "By Ada Quill", where the page's own data name other authors or none. */
export const isByline = ({ text, kind }: PageBlock): boolean =>
  kind !== 'heading' && !fullSentence.test(text) && isLabelledByline(text)

/**
 * Without the by-lines and lines of links before the first and after the last prose, and the labels
 * among them: "read also", tags, ways to share.
 */
function withoutLinkedEnds(blocks: PageBlock[]): PageBlock[] {
  const first = blocks.findIndex(isProse)
  const last = blocks.findLastIndex(isProse)
  if (first < 0) return blocks
  const closing = blocks.slice(last + 1)
  const links = closing.findIndex(isLineOfLinks)
  return [
    ...blocks.slice(0, first).filter((block) => !isLineOfLinks(block) && !isByline(block)),
    ...blocks.slice(first, last + 1),
    ...(links < 0 ? closing : withoutLabel(closing.slice(0, links))).filter(
      (block) => !isByline(block),
    ),
  ]
}

/** The short line before a list of links is its label. */
function withoutLabel(blocks: PageBlock[]): PageBlock[] {
  const label = blocks.at(-1)
  return label && label.text.length < 60 && !fullSentence.test(label.text)
    ? blocks.slice(0, -1)
    : blocks
}

/**
 * A block before the body that is named as a summary or says what the page's own description says.
 */
function isSummary(
  { text, kind, isLead, linkShare }: PageBlock,
  { description }: Metadata,
): boolean {
  if (kind === 'list-item' || linkShare > 0.3 || text.length < 40 || text.length > 800) return false
  return (
    isLead ||
    (description !== null &&
      text.length < description.length * 2 &&
      overlap(text, description) > 0.8)
  )
}

/**
 * Without empty headings: at the end, or right before another one of the same or a higher level.
 */
function withoutBareHeadings(blocks: PageBlock[]): PageBlock[] {
  return blocks.filter((block, i) => {
    if (block.kind !== 'heading') return true
    const next = blocks[i + 1]
    return (
      next !== undefined && (next.kind !== 'heading' || levelOf(next) > levelOf(block) || i === 0)
    )
  })
}

import type { Citation, Claim } from '../../model/annotation.ts'
import type { LinkedPiece } from '../../model/linked-piece.ts'
import type { Link, Span, TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { overlaps } from '../../model/spans.ts'
import { firstEndingAfter, firstFrom } from '../../text/first-from.ts'
import { findSentences } from '../../text/sentences.ts'
import { createSpanIndex } from '../../text/span-index.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { remembered } from '../terms/remembered.ts'
import { siteOf } from '../terms/site-of.ts'
import { dayInAddress, outletOfAddress } from './address-facts.ts'
import { createLinkTitles } from './link-title.ts'
import { leadsToPiece } from './piece-address.ts'

export interface Annotations {
  claims: readonly Claim[]
  citations: readonly Citation[]
}

/**
 * The pieces that the article's text links to, in text order; a piece that is linked twice is there
 * twice. `abbreviations`: those of the language, folded.
 */
export function findLinkedPieces(
  document: TextDocument,
  { claims, citations }: Annotations,
  knowledge: KnowledgeBase,
  abbreviations: ReadonlySet<string>,
): LinkedPiece[] {
  const own = document.url === null ? null : normaliseAddress(document.url)
  const titleOf = createLinkTitles(document)
  const reachesOf = createReaches(document, abbreviations)
  const claimAt = createSpanIndex(
    claims.map(({ source, cue, content }) => [...source, ...cue, ...content]),
  )
  const citationAt = createSpanIndex(citations.map((citation) => [citation]))
  return document.links
    .filter(({ url }) => leadsToPiece(url, own))
    .map((link) => {
      const reaches = reachesOf(link)
      return {
        ...link,
        ...titleOf(link),
        site: siteOf(link.url),
        outlet: outletOfAddress(link.url, knowledge),
        date: dayInAddress(link.url),
        claim: nearest(claims, claimAt, reaches),
        citation: nearest(citations, citationAt, reaches),
      }
    })
}

/**
 * From near to far: a link's own words, its sentences, its block. The sentences of a block are found
 * once, however many links it has.
 */
function createReaches(
  { text, blocks }: TextDocument,
  abbreviations: ReadonlySet<string>,
): (link: Link) => Span[] {
  const sentencesOf = remembered((block: Span) => findSentences(text, block, abbreviations))
  return (link) => {
    const block = blocks[firstEndingAfter(blocks, link.start)]
    if (!block || !overlaps(block, link)) return [link]
    const sentences = sentencesOf(block)
    const own = sentences.slice(
      firstEndingAfter(sentences, link.start),
      firstFrom(sentences, link.end),
    )
    return [link, ...own, block]
  }
}

/** The id of the first part that the nearest of the reaches touches. */
function nearest(
  parts: readonly { id: string }[],
  at: (span: Span) => number[],
  reaches: readonly Span[],
): string | null {
  for (const reach of reaches) {
    const [first] = at(reach)
    if (first !== undefined) return parts[first]!.id
  }
  return null
}

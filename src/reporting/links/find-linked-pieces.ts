import type { Citation, Claim } from '../../model/annotation.ts'
import type { LinkedPiece } from '../../model/linked-piece.ts'
import type { Link, Span, TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { findSentences } from '../../text/sentences.ts'
import { normaliseAddress } from '../terms/normalise-address.ts'
import { siteOf } from '../terms/site-of.ts'
import { dayInAddress, outletOfAddress } from './address-facts.ts'
import { createLinkTitles } from './link-title.ts'
import { leadsToPiece } from './piece-address.ts'

export interface Annotations {
  claims: readonly Claim[]
  citations: readonly Citation[]
}

/**
 * The reports that the article's text links to, in text order, each address once. `abbreviations`:
 * those of the language, folded.
 */
export function findLinkedPieces(
  document: TextDocument,
  { claims, citations }: Annotations,
  knowledge: KnowledgeBase,
  abbreviations: ReadonlySet<string>,
): LinkedPiece[] {
  const own = document.url === null ? null : normaliseAddress(document.url)
  const titleOf = createLinkTitles(document)
  return document.links
    .filter(({ url }) => leadsToPiece(url, own))
    .map((link) => {
      const reaches = reachesOf(document, link, abbreviations)
      const beside = <Part>(parts: readonly Part[], spansOf: (part: Part) => readonly Span[]) =>
        nearest(parts, spansOf, reaches)
      return {
        ...link,
        ...titleOf(link),
        site: siteOf(link.url),
        outlet: outletOfAddress(link.url, knowledge),
        date: dayInAddress(link.url),
        claim:
          beside(claims, ({ source, cue, content }) => [...source, ...cue, ...content])?.id ?? null,
        citation: beside(citations, (citation) => [citation])?.id ?? null,
      }
    })
}

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** From near to far: the link's own words, its sentence, its block. */
function reachesOf(
  { text, blocks }: TextDocument,
  link: Link,
  abbreviations: ReadonlySet<string>,
): Span[] {
  const block = blocks.find((one) => touch(one, link))
  if (!block) return [link]
  const own = findSentences(text, block, abbreviations).filter((one) => touch(one, link))
  return [link, ...own, block]
}

/** The first part that the nearest of the reaches touches. */
function nearest<Part>(
  parts: readonly Part[],
  spansOf: (part: Part) => readonly Span[],
  reaches: readonly Span[],
): Part | undefined {
  for (const reach of reaches) {
    const found = parts.find((part) => spansOf(part).some((span) => touch(span, reach)))
    if (found) return found
  }
  return undefined
}

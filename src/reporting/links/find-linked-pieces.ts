import type { Citation, Claim } from '../../model/annotation.ts'
import type { LinkedPiece, Nearness } from '../../model/linked-piece.ts'
import type { Link, Span, TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { overlaps } from '../../model/spans.ts'
import { firstEndingAfter, firstFrom } from '../../text/first-from.ts'
import { findSentences } from '../../text/sentences.ts'
import { createSpanIndex } from '../../text/span-index.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { siteOf } from '../terms/site-of.ts'
import { dayInAddress, outletOfLink } from './address-facts.ts'
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
  const links = document.links.filter(({ url }) => leadsToPiece(url, own))
  if (links.length === 0) return []
  const titleOf = createLinkTitles(document)
  const surroundingsOf = createSurroundings(document, abbreviations)
  const spansOfClaims = claims.map(({ source, cue, content }) => [...source, ...cue, ...content])
  const parts = {
    claim: createNearest(claims, spansOfClaims),
    citation: createNearest(
      citations,
      citations.map((citation) => [citation]),
    ),
  }
  return links.map((link) => {
    const surroundings = surroundingsOf(link)
    return {
      ...link,
      ...titleOf(link),
      site: siteOf(link.url),
      outlet: outletOfLink(link.url, document, knowledge),
      date: dayInAddress(link.url),
      ...findNear(link, surroundings, parts),
      sentence: surroundings.sentence,
    }
  })
}

/** The sentences that a link stands in, as one span, and its block. */
interface Surroundings {
  sentence: Span
  block: Span
}

function createSurroundings(
  { text, blocks }: TextDocument,
  abbreviations: ReadonlySet<string>,
): (link: Link) => Surroundings {
  return ({ start, end }) => {
    const link = { start, end }
    const block = blocks[firstEndingAfter(blocks, start)]
    if (!block || !overlaps(block, link)) return { sentence: link, block: link }
    const sentences = findSentences(text, block, abbreviations)
    const first = sentences[firstEndingAfter(sentences, start)]
    const last = sentences[firstFrom(sentences, end) - 1]
    const isWhole = first && last && overlaps(first, link)
    return { sentence: isWhole ? { start: first.start, end: last.end } : link, block }
  }
}

interface Part {
  id: string
  /** UTF-16 units between the sentence and the part; 0 where they overlap */
  away: number
}

/** Gives, of the parts within a stretch, the one that is nearest to a span; the earlier of two. */
function createNearest(
  parts: readonly { id: string }[],
  places: readonly (readonly Span[])[],
): (within: Span, to: Span) => Part | null {
  const at = createSpanIndex(places)
  return (within, to) => {
    let best: Part | null = null
    for (const i of at(within)) {
      const away = Math.min(
        ...places[i]!.filter((place) => overlaps(place, within)).map(({ start, end }) =>
          Math.max(0, start - to.end, to.start - end),
        ),
      )
      if (!best || away < best.away) best = { id: parts[i]!.id, away }
    }
    return best
  }
}

type Nearby = Pick<LinkedPiece, 'claim' | 'citation' | 'near'>

/**
 * The claim and the citation that a link's words touch, else those of its sentence, else those of
 * the nearest sentence of its block.
 */
function findNear(
  link: Link,
  { sentence, block }: Surroundings,
  {
    claim: claimAt,
    citation: citationAt,
  }: Record<'claim' | 'citation', ReturnType<typeof createNearest>>,
): Nearby {
  const reaches = [
    ['touches', link, link],
    ['sentence', sentence, link],
    ['paragraph', block, sentence],
  ] as const
  for (const [near, within, to] of reaches) {
    const found = { claim: claimAt(within, to), citation: citationAt(within, to) }
    const [claim, citation] = nearer(found.claim, found.citation, near)
    if (claim || citation) return { claim: claim?.id ?? null, citation: citation?.id ?? null, near }
  }
  return { claim: null, citation: null, near: null }
}

/** In a paragraph the nearer one alone: the other may be of a sentence further on. */
function nearer(
  claim: Part | null,
  citation: Part | null,
  near: Nearness,
): [Part | null, Part | null] {
  if (near !== 'paragraph' || !claim || !citation || claim.away === citation.away)
    return [claim, citation]
  return claim.away < citation.away ? [claim, null] : [null, citation]
}

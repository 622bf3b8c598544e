import type { Citation, Claim, Reason, ReportRef } from '../../src/model/annotation.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import type { LinkedPiece } from '../../src/model/linked-piece.ts'
import type { Span } from '../../src/model/text.ts'

const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end])
const given = <T>(value: T | null | undefined) => value ?? undefined

/** The output line of docs/annotate.md; absent optional fields are left out. */
export function toOutput(
  id: string,
  { document, article, entities, claims, citations, links, related }: Apparatus,
): object {
  return {
    id,
    lang: document.lang,
    title: given(document.title ?? (article.title || null)),
    date: given(document.date),
    text: document.text,
    entities: entities.map((entity) => ({
      id: entity.id,
      type: entity.type,
      name: entity.name,
      qid: given(entity.qid),
      note: entity.link ? `${entity.link.pack}:${entity.link.id}` : undefined,
      mentions: entity.mentions.map(({ start, end }) => ({ start, end })),
    })),
    claims: claims.map((claim) => ({
      source: pairs(claim.source),
      entity: given(claim.entity),
      cue: pairs(claim.cue),
      content: pairs(claim.content),
      kind: claim.kind,
      basis: claim.basis,
    })),
    citations: citations.map((citation) => ({
      start: citation.start,
      end: citation.end,
      outlets: citation.outlets,
      kind: citation.kind,
      from: given(citation.from),
      to: given(citation.to),
      resolved: citation.resolved.map(report),
    })),
    links: links?.map((link) => linkLine(link, claims, citations)),
    related: related.map((one) => ({ ...report(one), via: given(one.via) })),
  }
}

/** The claim and the citation that a link belongs to, by their place in the lists of the line. */
function linkLine(
  { claim, citation, site: _, ...link }: LinkedPiece,
  claims: readonly Claim[],
  citations: readonly Citation[],
): object {
  const place = (list: readonly { id: string }[], id: string | null) =>
    id === null ? undefined : list.findIndex((one) => one.id === id)
  return {
    ...link,
    outlet: given(link.outlet),
    date: given(link.date),
    claim: place(claims, claim),
    citation: place(citations, citation),
  }
}

function report({
  url,
  title,
  outlet,
  date,
  score,
  why,
}: ReportRef & { score: number; why: Reason[] }): object {
  return {
    url,
    title,
    outlet,
    date: given(date),
    score: Math.round(score * 1000) / 1000,
    why: why.map(inWords),
  }
}

function inWords(reason: Reason): string {
  switch (reason.kind) {
    case 'shares':
      return `shares: ${reason.names.join(', ')}`
    case 'words':
      return `words: ${reason.words.join(', ')}`
    default:
      return reason.kind
  }
}

import type { Apparatus } from '../../model/apparatus.ts'
import type { Span } from '../../model/text.ts'

/**
 * The apparatus as JSON that stands by itself: every place comes with its exact words, in the
 * manner of a text position and a text quote.
 */
export function toJson({
  article,
  document,
  entities,
  claims,
  citations,
  related,
  figures = [],
  notes,
  diagnostics = [],
}: Apparatus): string {
  const place = (span: Span) => ({
    start: span.start,
    end: span.end,
    exact: document.text.slice(span.start, span.end),
  })
  return JSON.stringify(
    {
      generator: 'Hashiya',
      article,
      lang: document.lang,
      entities: entities.map(({ candidates: _, ...entity }) => ({
        ...entity,
        mentions: entity.mentions.map(place),
        introduction: entity.introduction && place(entity.introduction),
      })),
      claims: claims.map((claim) => ({
        ...claim,
        source: claim.source.map(place),
        cue: claim.cue.map(place),
        content: claim.content.map(place),
      })),
      citations: citations.map((citation) => ({ ...citation, ...place(citation) })),
      related,
      figures,
      notes: Object.values(notes).map(({ pack, record }) => ({ pack, ...record })),
      diagnostics,
    },
    null,
    2,
  )
}

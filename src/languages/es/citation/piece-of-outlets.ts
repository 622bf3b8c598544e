import type { CitationKind } from '../../../model/kinds.ts'
import type { Span } from '../../../model/text.ts'
import { distinct } from '../../citations/citation-drafts.ts'
import type { CitationDraft } from '../../citations/citation-rules.ts'
import type { NamedOutlet, SpanishBlock } from './words-of-block.ts'

/** A piece that a span tells of, with the outlets that published it, of which there is one at least. */
export function pieceOf(
  block: SpanishBlock,
  kind: CitationKind,
  { start, end }: Span,
  outlets: readonly NamedOutlet[],
): CitationDraft {
  return {
    start,
    end,
    kind,
    outlets: distinct(
      outlets.map((outlet) => ({ start: outlet.start, end: outlet.end, name: outlet.name })),
    ),
    joint: outlets.filter((outlet) => outlet.kind !== 'pollster').length > 1,
    clause: { start, end: endOfClause(block, outlets.at(-1)!) },
    seeksNamed: false,
  }
}

/** UTF-16 units behind an outlet in which its clause ends. */
const longestClause = 80

/** Where the clause of an outlet ends: at the next mark, not further than a line away. */
function endOfClause({ text, block }: SpanishBlock, outlet: Span): number {
  const rest = text.slice(outlet.end, Math.min(block.end, outlet.end + longestClause))
  const mark = rest.search(/[,.;:!?«»“”"]/)
  return outlet.end + (mark < 0 ? rest.length : mark)
}

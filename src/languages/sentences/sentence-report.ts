/** What the rules of a language find reported in a sentence, and its spans in the text. */
import type { ClaimKind, Stance } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import type { Quote } from '../../text/quotes.ts'
import type { AttributionDraft } from '../claims/attribution-rules.ts'
import type { SentenceItem, Stretch } from './sentence-items.ts'

/** An attribution in items of its sentence. */
export interface SentenceReport {
  cue: Stretch
  /** null: left out, the speaker before */
  source: Stretch | null
  content: Stretch[]
  stance: Stance
  opens?: boolean
}

type Placed = Pick<AttributionDraft, 'source' | 'cue' | 'content' | 'kind' | 'stance' | 'opens'>

/** A report in spans of the text: all of a draft but what its source's own words show. */
export function placeReport(
  items: readonly SentenceItem[],
  { cue, source, content, stance, opens = false }: SentenceReport,
): Placed {
  const span = ({ from, to }: Stretch) => ({ start: items[from]!.start, end: items[to - 1]!.end })
  return {
    source: source ? [span(source)] : [],
    cue: [span(cue)],
    content: content.map(span),
    kind: kindOf(items, content, opens),
    stance,
    ...(opens && { opens }),
  }
}

function kindOf(
  items: readonly SentenceItem[],
  content: readonly Stretch[],
  opens: boolean,
): ClaimKind {
  const kinds = content.flatMap(({ from, to }) => items.slice(from, to).map(({ kind }) => kind))
  if (kinds.length === 0) return opens ? 'direct' : 'indirect'
  if (!kinds.includes('quote')) return 'indirect'
  return kinds.includes('word') ? 'mixed' : 'direct'
}

/**
 * A quotation that makes up its block, or a sentence behind reported ones: it may continue the speech
 * before it.
 */
export const quoteAlone = ({
  start,
  end,
  closed,
}: Span & Pick<Quote, 'closed'>): AttributionDraft => ({
  source: [],
  cue: [],
  content: [{ start, end }],
  kind: 'direct',
  stance: 'neutral',
  basis: null,
  anaphora: 'dropped',
  continues: true,
  opens: !closed,
})

/** Adds a quotation that makes up its sentence to the words that it goes on with; false where it goes on with none. */
export function goesOn(drafts: readonly AttributionDraft[], { start, end }: Span): boolean {
  const last = drafts.at(-1)
  if (last?.kind !== 'direct') return false
  last.content.push({ start, end })
  return true
}

/** The draft whose quotation is still open at the block's end goes on in the next one. */
export function openUnfinished(
  drafts: readonly AttributionDraft[],
  quotes: readonly Quote[],
): void {
  const open = quotes.find(({ closed }) => !closed)
  const unfinished =
    open && drafts.find(({ content }) => content.some(({ end }) => end === open.end))
  if (unfinished) unfinished.opens = true
}

import type { Entity } from '../../../model/annotation.ts'
import type { Block, Span } from '../../../model/text.ts'
import type { AttributionDraft } from '../../attribution-rules.ts'
import { readSentences } from '../../read-sentences.ts'
import { isOnlyQuote } from '../../sentence-items.ts'
import { goesOn, openUnfinished, quoteAlone } from '../../sentence-report.ts'
import { findHeadlineReports } from './headline.ts'
import { reading } from './items.ts'
import { findPhraseReports } from './phrase-claims.ts'
import { toDraft } from './to-draft.ts'
import { findVerbReports } from './verb-claims.ts'

/** The attributions of one block. */
export function findAttributions(
  text: string,
  block: Block,
  entities: readonly Entity[],
): AttributionDraft[] {
  const { sentences, quotes } = readSentences(text, block, reading)
  const isHeadline = block.kind === 'title' || block.kind === 'heading'
  if (sentences.length === 1 && quotes.length === 1 && isOnlyQuote(sentences[0]!))
    return [quoteAlone(quotes[0]!)]
  const named = isHeadline ? namedPlaces(entities, block) : new Set<number>()
  const starts = new Set(personsIn(entities, block).map(({ start }) => start))
  const beginsPerson = (offset: number) => starts.has(offset)
  const drafts: AttributionDraft[] = []
  for (const items of sentences) {
    if (goesOn(drafts, items)) continue
    const spoken = isHeadline ? findHeadlineReports(items, ({ start }) => named.has(start)) : []
    const reports =
      spoken.length > 0 ? spoken : [...findVerbReports(items), ...findPhraseReports(items)]
    drafts.push(...reports.map((report) => toDraft(items, report, beginsPerson)))
  }
  openUnfinished(drafts, quotes)
  return drafts
}

/** Every place of a block where a word of a person's name may begin. */
function namedPlaces(entities: readonly Entity[], block: Block): Set<number> {
  const places = new Set<number>()
  for (const { start, end } of personsIn(entities, block))
    for (let i = start; i < end; i++) places.add(i)
  return places
}

/** Where a block names persons. */
const personsIn = (entities: readonly Entity[], block: Block): Span[] =>
  entities
    .filter(({ type }) => type === 'PER')
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, end }) => start >= block.start && end <= block.end)

import type { Block } from '../../../model/text.ts'
import { findQuotes } from '../../../text/quotes.ts'
import type { AttributionDraft } from '../../attribution-rules.ts'
import { findAccordingReports } from './according-reports.ts'
import { findHeadlineReports } from './headline-reports.ts'
import { readItems } from './items.ts'
import { attachQuotes } from './quote-reports.ts'
import type { Reading } from './report.ts'
import { findSentences } from './sentences.ts'
import { toDraft } from './to-draft.ts'
import { findVerbReports } from './verb-reports.ts'

/** The attributions of one block. */
export function findAttributions(text: string, block: Block): AttributionDraft[] {
  const quotes = findQuotes(text, block).filter(({ level }) => level === 0)
  const items = readItems(text, block, quotes)
  const reading: Reading = { text, items, sentences: findSentences(items), headline: block.kind === 'title' || block.kind === 'heading' }
  const reports = [...findVerbReports(reading), ...findAccordingReports(reading), ...findHeadlineReports(reading)]
  return attachQuotes(reading, reports).map((report) => toDraft(items, report))
}

import type { DatePhrase } from '../languages/calendar/calendar.ts'
import type { Language } from '../languages/language.ts'
import type { Block, TextDocument } from '../model/text.ts'

const known = new WeakMap<TextDocument, Map<Block, DatePhrase[]>>()

/**
 * The date phrases of a block, counted from its document's day. Claims and citations both ask; the
 * text is read once.
 */
export function getBlockDates(
  document: TextDocument,
  language: Language,
  block: Block,
): DatePhrase[] {
  const ofDocument = known.get(document) ?? new Map<Block, DatePhrase[]>()
  known.set(document, ofDocument)
  const dates =
    ofDocument.get(block) ?? language.calendar.findDates(document.text, block, document.date)
  ofDocument.set(block, dates)
  return dates
}

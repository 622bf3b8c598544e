import type { DatePhrase } from '../../languages/calendar.ts'
import type { CitationDraft } from '../../languages/citation-rules.ts'
import { overlaps } from '../../languages/citation-drafts.ts'

/** The date phrase that belongs to a piece: inside it, else the nearest in its clause that stands no nearer to another piece. */
export function dateOf(draft: CitationDraft, drafts: readonly CitationDraft[], dates: readonly DatePhrase[]): DatePhrase | null {
  const distance = (to: CitationDraft, date: DatePhrase) => overlaps(to, date) ? 0 : date.start >= to.end ? date.start - to.end : to.start - date.end
  const candidates = dates.filter((date) => overlaps(date, draft.clause) && drafts.every((other) => distance(other, date) >= distance(draft, date) || !overlaps(date, other.clause)))
  return candidates.sort((a, b) => distance(draft, a) - distance(draft, b))[0] ?? null
}

import type { CitationDraft, CitedOutlet } from '../../languages/citation-rules.ts'

/**
 * The outlets of each draft, where a piece that names none may mean one that the article names elsewhere: "A new poll shows…"
 * two sentences before "the Reuters/Ipsos poll". The one before counts, else the next one of its kind.
 */
export function nameBackReferences(drafts: readonly CitationDraft[]): CitedOutlet[][] {
  return drafts.map((draft, i) => {
    if (!draft.seeksNamed) return draft.outlets
    const isNamed = (other: CitationDraft) => other.kind === draft.kind && other.outlets.length > 0
    const named = drafts.slice(0, i).findLast(isNamed) ?? drafts.slice(i + 1).find(isNamed)
    return named?.outlets ?? []
  })
}

import type { CitationKind } from '../../model/kinds.ts'
import type { CitationDraft, CitedOutlet } from '../../languages/citation-rules.ts'

/**
 * The outlets of each draft, where a piece that names none may mean one that the article names
 * elsewhere: "A new poll shows…" two sentences before "the Reuters/Ipsos poll". The last named one
 * of its kind counts, else the next.
 */
export function nameBackReferences(drafts: readonly CitationDraft[]): CitedOutlet[][] {
  const last = new Map<CitationKind, CitedOutlet[]>()
  const first = new Map<CitationKind, CitedOutlet[]>()
  for (const { kind, outlets } of drafts)
    if (outlets.length > 0 && !first.has(kind)) first.set(kind, outlets)
  return drafts.map(({ kind, outlets, seeksNamed }) => {
    if (outlets.length > 0) last.set(kind, outlets)
    return seeksNamed ? (last.get(kind) ?? first.get(kind) ?? []) : outlets
  })
}

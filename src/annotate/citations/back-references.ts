import type { CitationKind } from '../../model/kinds.ts'
import type { CitationDraft, CitedOutlet } from '../../languages/citations/citation-rules.ts'

/**
 * The outlets of each draft, where a piece that names none may mean one that the article names
 * elsewhere: "A new poll shows…" two sentences before "the Reuters/Ipsos poll", the last named one
 * of its kind, else the next; "the report" behind "a report by the Harbour Trust", the last one of
 * its noun, where whose it is was told.
 */
export function nameBackReferences(drafts: readonly CitationDraft[]): CitedOutlet[][] {
  const last = new Map<CitationKind, CitedOutlet[]>()
  const first = new Map<CitationKind, CitedOutlet[]>()
  const byNoun = new Map<string, CitedOutlet[]>()
  for (const { kind, outlets } of drafts)
    if (outlets.length > 0 && !first.has(kind)) first.set(kind, outlets)
  return drafts.map(({ kind, outlets, seeksNamed, pointsBack, proposal }) => {
    const noun = proposal?.word ?? ''
    const found = seeksNamed ? (last.get(kind) ?? first.get(kind)) : undefined
    const meant = found ?? (pointsBack && outlets.length === 0 ? byNoun.get(noun) : undefined)
    if (outlets.length > 0) last.set(kind, outlets)
    if (!pointsBack || outlets.length > 0) byNoun.set(noun, outlets)
    return meant ?? outlets
  })
}

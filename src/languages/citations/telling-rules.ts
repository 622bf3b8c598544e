/** How a sentence shows that an outlet which it names reports, as a table of rules. */
import type { CitationKind } from '../../model/kinds.ts'

/** One such way; `Place`: where a language finds an outlet and what it has read around it. */
export interface TellingRule<Place> {
  name: string
  /** a sentence in which the outlet in brackets reports so, and one in which no outlet does */
  accepted: string
  refused: string
  /** of what kind the outlet's piece is; null where it does not report in this way */
  kindAt(place: Place): CitationKind | null
}

/** What the first of the rules that holds tells of an outlet's piece; null where none does. */
export function kindTold<Place>(
  rules: readonly TellingRule<Place>[],
  place: Place,
): CitationKind | null {
  for (const rule of rules) {
    const kind = rule.kindAt(place)
    if (kind) return kind
  }
  return null
}

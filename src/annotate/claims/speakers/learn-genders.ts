import { overlaps } from '../../../model/spans.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import type { EntityTable } from './entity-table.ts'

/** «قالت ليلى»: the verb beside a name shows whether a woman or a man bears it. Sets it in `facts`. */
export function learnGenders({ facts }: EntityTable, drafts: readonly PlacedDraft[]): void {
  for (const { gender, head, source, anaphora, taken } of drafts) {
    const span = head ?? source[0]
    if (!gender || !span || anaphora || taken) continue
    const named = facts.find(
      ({ isPerson, mentions }) => isPerson && mentions.some((mention) => overlaps(mention, span)),
    )
    if (named) named.gender ??= gender
  }
}

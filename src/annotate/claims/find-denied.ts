import { createSpanIndex } from '../../text/span-index.ts'
import { onceFor } from '../../text/once.ts'
import type { PlacedDraft } from './join-paragraphs.ts'

type Denied = ReadonlyMap<PlacedDraft, readonly PlacedDraft[]>

/** By each denial the claims whose words it repeats, in their order; once for the drafts of a text. */
export const findDenied: (drafts: readonly PlacedDraft[]) => Denied = onceFor(readDenied)

function readDenied(drafts: readonly PlacedDraft[]): Denied {
  const denials = drafts.filter(({ denies }) => denies)
  if (denials.length === 0) return new Map()
  const own = drafts.filter(({ denies }) => !denies)
  const findOverlapping = createSpanIndex(own.map(({ content }) => content))
  return new Map(
    denials.map((denial) => {
      const numbers = new Set(denial.content.flatMap(findOverlapping))
      return [denial, [...numbers].sort((a, b) => a - b).map((i) => own[i]!)]
    }),
  )
}

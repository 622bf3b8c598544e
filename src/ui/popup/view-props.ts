import type { Citation, Claim } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { QuoteDrift } from '../../model/quote-drift.ts'
import type { Span } from '../../model/text.ts'
import type { Asker } from '../ask/asker.ts'
import type { AppStrings, ViewName } from '../strings/app-strings.ts'

/** What each view of the popup is given. */
export interface ViewProps {
  apparatus: Apparatus
  t: AppStrings
  /** left out where nothing can be asked */
  online?: Asker | undefined
  /** asks every allowed source for this article and shows the view; left out as `online` */
  askArticle?: (() => void) | undefined
  /** archived copies may be asked for now: only then each piece offers one */
  offersCopies: boolean
  /** to which a press led: it is drawn at once */
  toRow?: string | undefined
  /** what it quotes and kept articles quote with other words */
  drifts?: readonly QuoteDrift[]
  onJump: (spans: Span[]) => void
  /** to the card of the name at the place */
  onCard: (spans: Span[]) => void
  /** empties the filter */
  onClear: () => void
  /** `row`: the row of that view to which it leads */
  onView: (view: ViewName, row?: string) => void
  onHideClaim: (claim: Claim) => void
  onHideCitation: (citation: Citation) => void
}

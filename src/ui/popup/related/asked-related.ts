import type { RelatedReport } from '../../../model/annotation.ts'
import type { Apparatus } from '../../../model/apparatus.ts'
import type { ClaimReview } from '../../../model/claim-review.ts'
import type { RelatedOnline } from '../../../model/online.ts'
import type { Asker } from '../../ask/asker.ts'
import { askOfCitations, type CardQuestion } from '../../ask/questions.ts'
import { getSubjects } from '../online-subjects.ts'

/**
 * The reports on the article's matter that came from what was asked online from popups of the page.
 */
export function getAskedRelated(
  apparatus: Apparatus,
  online: Asker | undefined,
  related: CardQuestion<RelatedOnline> | undefined,
): RelatedReport[] {
  if (!online) return []
  const asked = related && online.get(related)
  const value =
    asked?.state === 'answered' ? asked.value : asked?.state === 'waiting' ? asked.soFar : null
  return [
    ...(value ? [...value.related, ...value.reviews.flatMap(toReport)] : []),
    ...statesOfCitations(apparatus, online).flatMap((state) =>
      state?.state === 'answered' ? state.value.related : [],
    ),
  ]
}

/** A review as a piece of the time line; without an address it is none. */
function toReport({ claim, claimant, reviewer, url, date, words }: ClaimReview): RelatedReport[] {
  if (!url) return []
  const review = { claimant, words }
  return [
    {
      url,
      title: claim,
      outlet: reviewer,
      date,
      lang: null,
      score: 0,
      why: [],
      cited: false,
      via: 'fact-check',
      review,
    },
  ]
}

/** Whether it was asked what Wikipedia cites on a single name. */
export const hasAskedCitations = (apparatus: Apparatus, online: Asker): boolean =>
  statesOfCitations(apparatus, online).some((state) => state !== null)

const statesOfCitations = (apparatus: Apparatus, online: Asker) =>
  getSubjects(apparatus).map(({ title, lang }) =>
    online.get(askOfCitations(apparatus, title, lang, true)),
  )
